"""Sites that never were: templates with their chrome, filled with articles whose every sentence is another."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

_WHO = "the harbour master|a council|the teachers|two farmers|the minister|her lawyer|the builders|some readers".split(
    "|"
)
_DOES = "closed|praised|measured|sold|repaired|left|found|opened|counted|described".split("|")
_WHAT = "a bridge|the old mill|the ferry|nine boats|a school|the market|the northern road|a river bank|the tower".split(
    "|"
)
_WHEN = "on Monday|after the storm|in the spring|before noon|last year|without a word|at the weekend".split("|")
_WHY = "because the money was gone|as the law demands|to the surprise of many|for the third time|though nobody asked".split(
    "|"
)

PROMO = "Coast Courier, the paper for the coast"
TERMS = "The Coast Courier is also on the radio"


def sentence(chance: random.Random) -> str:
    parts = [chance.choice(words) for words in (_WHO, _DOES, _WHAT, _WHEN, _WHY)]
    number = chance.randint(2, 9999)
    text = f"{parts[0]} {parts[1]} {parts[2]} {parts[3]}, {parts[4]}, and {number} people saw it"
    return text[0].upper() + text[1:] + "."


@dataclass(frozen=True)
class Story:
    headline: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


def story(seed: int, paragraphs: int = 5) -> Story:
    """An article that no other seed gives."""
    chance = random.Random(seed)
    return Story(
        f"Report {seed}: {sentence(chance).rstrip('.').split(',')[0]}",
        tuple(" ".join(sentence(chance) for _ in range(chance.randint(2, 4))) for _ in range(paragraphs)),
    )


def page(told: Story, template: str = "courier", *, chrome: Sequence[str] = (PROMO, TERMS)) -> str:
    """A page of a site: its article with the site's own texts right behind it, in the same element."""
    body = "".join(f"<p>{text}</p>" for text in told.paragraphs)
    own = "".join(f"<p>{text}</p>" for text in chrome)
    menu = "".join(f"<li><a href='/{name}'>{name.title()}</a></li>" for name in ("news", "sport", "weather", "coast"))
    inner = {
        "courier": f"<div class='story'><h1>{told.headline}</h1><div class='story-text'>{body}{own}</div></div>",
        "gallery": f"<section class='pictures'><h1>{told.headline}</h1><div class='c1'>{body}</div><div>{own}</div></section>",
        "other": f"<main><article><h2>{told.headline}</h2><section class='lead'>{body}</section></article></main>",
    }[template]
    return (
        f"<html><head><title>{told.headline}</title></head><body><ul class='menu'>{menu}</ul>{inner}"
        "<footer>© Coast Courier</footer></body></html>"
    )


def pages(count: int, template: str = "courier", *, first: int = 0) -> list[tuple[str, str]]:
    """Pages of one site with their addresses."""
    return [
        (page(story(seed), template), f"https://www.coast-courier.example/{seed}")
        for seed in range(first, first + count)
    ]
