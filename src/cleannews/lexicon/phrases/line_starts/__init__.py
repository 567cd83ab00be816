"""Phrases that a line of furniture begins with, one kind of furniture a module."""

from __future__ import annotations

from collections.abc import Mapping

from cleannews.lexicon.phrases.line_starts import (
    advertisement,
    author_bio,
    byline,
    comment_form,
    consent,
    copyright,
    footer,
    paywall,
    prompt,
    related,
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
    Label.SUBSCRIBE: subscribe.PHRASES,
    Label.SHARE: share.PHRASES,
    Label.AUTHOR_BIO: author_bio.PHRASES,
    Label.BYLINE: byline.PHRASES,
    Label.RELATED: related.PHRASES,
    Label.PROMPT: prompt.PHRASES,
    Label.FOOTER: footer.PHRASES,
}
