"""The rules, by what they look at, and the one list of them in the order in which they speak."""

from __future__ import annotations

from cleannews.classify.opinion import Rule
from cleannews.classify.rules import body, captions, extent, front, furniture, images

RULES: tuple[Rule, ...] = (
    Rule("hidden", furniture.hidden),
    Rule("region", furniture.region),
    Rule("phrase-line", furniture.phrase_line),
    Rule("phrase-start", furniture.phrase_start),
    Rule(extent.ALREADY_CLEAN, body.already_clean),
    Rule("headline", front.headline),
    Rule("headline-repeated", front.headline_repeated),
    Rule("breadcrumb-line", front.breadcrumb_line),
    Rule("section-start", furniture.section_start),
    Rule("teaser", furniture.teaser),
    Rule("outside-article", extent.outside_article),
    Rule("dek", front.dek),
    Rule("note", body.note),
    Rule("byline", front.byline),
    Rule("image", images.image),
    Rule("caption", captions.caption),
    Rule("embed", images.embed),
    Rule("pull-quote", body.pull_quote),
    Rule("link-density", furniture.link_density),
    Rule("list-title", furniture.list_title),
    Rule("before-body", extent.before_body),
    Rule("after-body", extent.after_body),
    Rule("copyright-line", furniture.copyright_line),
    Rule("short-line-run", extent.short_line_run),
    Rule("body", body.body),
    Rule("heading-without-text", extent.heading_without_text),
    Rule("caption-without-article", captions.caption_without_article),
)
"""Every heuristic of the classifier. A later rule may replace what an earlier one said."""

RULES_BEHIND_THE_MODEL: tuple[Rule, ...] = tuple(
    rule for rule in RULES if rule.name in ("heading-without-text", "caption-without-article")
)
"""Rules that speak once more when the model has."""
