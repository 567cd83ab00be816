"""Whole lines in languages of western Europe, and those that are the same in every language."""

from __future__ import annotations

from collections.abc import Mapping

from cleannews.lexicon.phrases.whole_lines.western import (
    advertisement,
    author_bio,
    byline,
    comment_form,
    comments,
    consent,
    copyright,
    footer,
    navigation,
    paywall,
    prompt,
    related_links,
    related_sections,
    share,
    subscribe,
)
from cleannews.model.labels import Label

PHRASES: Mapping[Label, Mapping[str, tuple[str, ...]]] = {
    Label.ADVERTISEMENT: advertisement.PHRASES,
    Label.COPYRIGHT: copyright.PHRASES,
    Label.CONSENT: consent.PHRASES,
    Label.PAYWALL: paywall.PHRASES,
    Label.COMMENT_FORM: comment_form.PHRASES,
    Label.COMMENTS: comments.PHRASES,
    Label.SUBSCRIBE: subscribe.PHRASES,
    Label.SHARE: share.PHRASES,
    Label.AUTHOR_BIO: author_bio.PHRASES,
    Label.BYLINE: byline.PHRASES,
    Label.NAVIGATION: navigation.PHRASES,
    Label.RELATED: related_links.PHRASES,
    Label.PROMPT: prompt.PHRASES,
    Label.FOOTER: footer.PHRASES,
}
"""Those that say what one line is."""

TITLES: Mapping[Label, Mapping[str, tuple[str, ...]]] = {
    Label.RELATED: related_sections.PHRASES,
    Label.COMMENTS: comments.TITLES,
    Label.COMMENT_FORM: comment_form.TITLES,
}
"""Those that open a section of furniture."""
