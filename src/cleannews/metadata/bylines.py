"""A byline → the names in it: without openers, roles, places, dates and addresses.

Words come from `cleannews.lexicon.bylines`; only those of the page's language and of English are used where the
language is known, since "di" opens a byline in Italian and a surname elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from cleannews.lexicon.bylines import AND_WORDS, BYLINE_STARTS, NO_NAMES, ROLES
from cleannews.lexicon.dates import PUBLISHED, UPDATED, WEEKDAYS
from cleannews.lexicon.folding import fold
from cleannews.metadata.written_dates import find_dates

MAX_BYLINE = 400
"""Characters of a byline that are read."""

_TRIMMED = " \t.,:;*~|/\\•·●–—-_<>«»„“”\"'’‘`®™©→←↑"


def split_names(text: str, language: str = "") -> tuple[str, ...]:
    """The names in a byline, in their order.

    >>> split_names("By Jane Roe and John Doe, Political Editor", "en")
    ('Jane Roe', 'John Doe')

    Args:
        text: one line.
        language: BCP 47 tag of the page.
    """
    text = _brackets().sub(" ", text[:MAX_BYLINE])
    if "://" in text:
        text = re.sub(r"\S{0,20}://\S+", " ", text)
    if any(map(str.isdigit, text)):
        for date in reversed(find_dates(text, language)):
            text = text[: date.start] + " | " + text[date.end :]
    text = re.sub(r"\s[–—-]{1,2}\s", ", ", text)
    names: list[str] = []
    for line in re.split(r"[;|\n•▪»]|\s[·/]\s", text):
        for chunk in re.split(r"\s+(?=\w{3,15}:\s)", _behind_label(line, language)):
            _read_chunk(_behind_label(chunk, language), language, names)
    return _distinct(names)


def _read_chunk(chunk: str, language: str, names: list[str]) -> None:
    """Append the names in a part of a byline, in which what follows a person and a comma may be a role or place."""
    person = False
    for comma, part in enumerate(_split_commas(strip_opener(chunk, language))):
        for entry in _split_and(part, language):
            name = strip_opener(trim_name(_without_ends(entry, language)), language)
            if names and comma and _SUFFIX.match(name):
                if re.match(r"[JS]r\b|I{2,3}$|IV$", name):
                    names[-1] += f", {name}"
                continue
            if comma and name.startswith(_PLACED):
                return  # "By Jane Roe, in News, Sports"
            if not name or (person and comma and not _is_person_or_agency(name, language)):
                continue
            name = _without_role(name, language)
            if name and fold(name) not in _no_names_alone():
                names.append(name)
                person = person or len(name.split()) > 1


_PLACED = ("in ", "on ", "at ", "en ", "em ", "dans ")
"""What begins so behind a comma is a section or a place."""


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|（[^（）]{0,80}）")


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names without repetitions, and without longer forms of one ("More about Jane Roe")."""
    found = tuple(dict.fromkeys(names))
    return tuple(
        name
        for name in found
        if not any(
            name != other and name.endswith(" " + other) and len(name.split()) - len(other.split()) >= 2
            for other in found
        )
    )


# --- openers ------------------------------------------------------------------------------------------------------


@cache
def openers(language: str) -> Mapping[str, tuple[str, ...]]:
    """The folded openers of a language and of English by their first two characters, longest first."""
    if language in BYLINE_STARTS:
        known = {*BYLINE_STARTS.get("en", ()), *BYLINE_STARTS[language]}
    else:
        known = {
            opener for phrases in BYLINE_STARTS.values() for opener in phrases if len(opener) > 2 or opener == "by"
        }
    found: dict[str, list[str]] = {}
    for opener in sorted(map(fold, known), key=len, reverse=True):
        found.setdefault(opener[:2], []).append(opener)
    return {start: tuple(dict.fromkeys(phrases)) for start, phrases in found.items()}


@cache
def _inner_openers(language: str) -> re.Pattern[str]:
    words = {
        opener for phrases in openers(language).values() for opener in phrases if opener.isalpha() and len(opener) > 1
    }
    return re.compile(rf" (?:{'|'.join(sorted(map(re.escape, words)))}) ")


@cache
def _labels(language: str) -> frozenset[str]:
    return frozenset(opener.rstrip(": ") for phrases in openers(language).values() for opener in phrases)


@cache
def _actions() -> frozenset[str]:
    """Words of publishing that may stand before an opener: "Posted", "Erstellt"."""
    return frozenset(
        word
        for table in (PUBLISHED, UPDATED)
        for phrases in table.values()
        for phrase in phrases
        for word in fold(phrase).split()
    ) | {"post", "started", "beitrag"}


def _fold_in_place(text: str) -> str:
    """The text folded, where that keeps its length; else in small letters, so that offsets stay right."""
    folded = fold(text)
    if len(folded) == len(text):
        return folded
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def strip_opener(text: str, language: str = "") -> str:
    """A byline without the words that open it; unchanged if there are none.

    >>> strip_opener("View all posts by Jane Roe", "en")
    'Jane Roe'
    """
    for _ in range(3):
        folded = _fold_in_place(text)
        length = _opener_length(text, folded, language)
        if not length:
            length = _inner_opener_end(text, folded, language)
            if not length:
                return text
        text = text[length:].lstrip(" :/-–—.\t")
    return text


def _opener_length(text: str, folded: str, language: str) -> int:
    for opener in openers(language[:2].lower()).get(folded[:2], ()):
        if folded.startswith(opener):
            length = len(opener)
            rest = text[length : length + 1]
            glued = rest.isupper() and text[length - 1].islower() and length > 1  # "vonJane Roe"
            if opener[-1] == ":" or rest in ("", " ", ":", "/", "\t") or glued or is_spaceless(opener):
                return length
        elif opener[-1] == ":" and len(opener) > 4 and folded.startswith(opener[:-1]):
            rest = text[len(opener) - 1 :]
            if rest[:1].isupper() or (rest[:1] == " " and rest[1:2].isupper()):  # "Author Jane Roe", "AuthorJane Roe"
                return len(opener) - 1
    return 0


def _inner_opener_end(text: str, folded: str, language: str) -> int:
    """The end of an opener inside a line, if what stands before it is no name: it has a word in small letters."""
    for found in _inner_openers(language[:2].lower()).finditer(folded):
        before = text[: found.start()].split()
        if 0 < len(before) <= 5 and (any(word[:1].islower() for word in before) or fold(before[0]) in _actions()):
            return found.end()
    return 0


def _behind_label(chunk: str, language: str) -> str:
    """What stands behind a colon: all of it where the label says author ("Text und Interview: …"), else nothing."""
    label, colon, rest = chunk.partition(": ")
    if not colon or len(label) > 40:
        return chunk
    return "" if _labels(language[:2].lower()).isdisjoint(fold(label).split()) else rest


# --- splitting ----------------------------------------------------------------------------------------------------


def _split_commas(text: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"[,，、]", text)]
    if len(parts) == 2 and all(re.fullmatch(r"[A-Z][a-z'’-]+", part) for part in parts):
        return [f"{parts[1]} {parts[0]}"]  # "Smith, John"
    return parts


@cache
def _and_pattern(language: str) -> re.Pattern[str]:
    words = {"&", "+", *AND_WORDS.get("en", ()), *AND_WORDS.get(language, ())}
    if not language:
        words |= {"und", "et", "och", "og", "oraz", "ja", "ve", "dan", "και"}
    alternatives = "|".join(sorted((re.escape(word) for word in words if word not in ",;/"), key=len, reverse=True))
    return re.compile(rf"(?:^|\s+)(?:{alternatives})\s+", re.IGNORECASE)


def _split_and(text: str, language: str) -> list[str]:
    found: list[str] = []
    for part in _and_pattern(language[:2].lower()).split(text):
        # A slash without spaces joins names or agencies ("AFP/dpa"), but is a part of others ("24/7 Staff").
        found.extend(part.split("/") if re.fullmatch(r"[^\W\d][^/]+(?:/[^\W\d][^/]+)+", part) else [part])
    return found


_SUFFIX = re.compile(
    r"(?:Jr|Sr|I{2,3}|IV|M\.?D|Ph\.? ?D|MBA|MPH|MS|MSN|RDN?|LDN?|R\.?N|CPA|CFP|CFA|CEPF|DDS|DVM|Esq|LCSW|LMFT|MSc?"
    r"|M\.?A|B\.?A|BSc|D\.?O|Psy\.? ?D|Ed\.? ?D|J\.?D|PharmD|NP|PA-C|MSW|LLM|FRCP|FAC[A-Z])\b[.®™]*(?:\s[A-Z]{2,6})*$"
)
"""Degrees and generations behind a comma."""


# --- ends and roles -----------------------------------------------------------------------------------------------

_AFFILIATION = re.compile(
    r"^(\S+ \S.{0,60}?) (?:in|aus|à|en|em|for|from|via|at|on behalf of|im Gespräch|FOR|FROM|For|From)"
    r" (?:[A-ZÀ-Þ].*|the .*|mit|)$"
)
"""A name of two words or more, and where its bearer is or works."""


def _without_ends(name: str, language: str) -> str:
    """A name without what is left around it when a date was taken out: "on Friday", "am", "at", a weekday."""
    words = re.sub(
        r" (?:im Gespräch|in conversation|thread starter)$", "", name.removeprefix("Thread starter ")
    ).split()
    while words and (fold(words[-1].strip(_TRIMMED)) in _date_ends() or not words[-1].strip(_TRIMMED)):
        words.pop()
    while len(words) > 1 and fold(words[0].strip(_TRIMMED)) in _weekdays():
        words.pop(0)
    return " ".join(words)


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(fold(name) for days in WEEKDAYS.values() for names in days for name in names if len(name) > 2)


@cache
def _date_ends() -> frozenset[str]:
    return _weekdays() | frozenset("on am at um le el il den the uhr vom dne dnia by posted published updated".split())


@cache
def _no_names_alone() -> frozenset[str]:
    """Weekdays and words of publishing, which are left of a line about the date: "Fr", "Posted on"."""
    phrases = {fold(phrase) for table in (PUBLISHED, UPDATED) for known in table.values() for phrase in known}
    return frozenset(phrases) | {fold(name) for days in WEEKDAYS.values() for names in days for name in names}


@cache
def folded_phrases(kind: str, language: str) -> frozenset[str]:
    """The roles (``roles``) or the values that name nobody (``nobody``), folded; of all languages if it is unknown."""
    table: Mapping[str, tuple[str, ...]] = ROLES if kind == "roles" else NO_NAMES
    known = (table.get("mul", ()), table.get("en", ()), table[language]) if language in table else table.values()
    return frozenset(fold(phrase) for entries in known for phrase in entries)


def is_role(text: str, language: str = "") -> bool:
    """True for "Political Editor", "Korrespondentin in Paris": a role by itself or one with more words."""
    roles = folded_phrases("roles", language[:2].lower())
    folded = fold(text)
    return folded in roles or any(word.strip(".") in roles for word in folded.split())


def _without_role(name: str, language: str) -> str:
    """A name without a role or place written behind or before it; empty if there is nothing but a role."""
    roles = folded_phrases("roles", language[:2].lower())
    words = name.split()
    if fold(name) in roles:
        return name if fold(name) in folded_phrases("nobody", language[:2].lower()) else ""
    for count in (3, 2, 1):
        if len(words) - count >= 2 and fold(" ".join(words[-count:])) in roles:
            return trim_name(" ".join(words[:-count]))
        if len(words) - count >= 2 and fold(" ".join(words[:count])) in roles:
            return trim_name(" ".join(words[count:]))
    return without_affiliation(name)


def without_affiliation(name: str) -> str:
    """A name without where its bearer is or works: "Jane Roe in Paris"."""
    found = _AFFILIATION.match(name)
    return found[1] if found else name


_ORGANISATION = frozenset(
    """the press news times post tribune journal team network agency service services magazine media inc llc ltd gmbh
    staff today daily herald gazette newsroom group company university institute online redaktion editorial desk
    radio tv television broadcasting bureau foundation association ag corp observer guardian zeitung ceo cto cfo coo
    founder co-founder cofounder director president expert manager head specialist chair professor dr content""".split()
)
"""Words of employers and positions; behind a person and a comma they are no name."""


def _is_person_or_agency(part: str, language: str) -> bool:
    """Whether what follows a person's name and a comma is another name, rather than a role, place or employer."""
    words = part.split()
    if is_role(part, language) or any(char.isdigit() for char in part):
        return False
    if len(words) == 1:  # "dpa", "AFP" and names in scripts without spaces; "Berlin" is a place
        return ((part.isupper() or part.islower()) and len(part) <= 5) or (is_spaceless(part) and len(part) >= 2)
    return not any(fold(word) in _ORGANISATION for word in words) and not words[0][0].islower()


def is_spaceless(text: str) -> bool:
    """True if a text has characters of a script that does not part words: Han, kana, Thai."""
    return any("\u2e80" <= char <= "\u9fff" or "\u0e00" <= char <= "\u0e7f" for char in text)


_NOTE_MARK = re.compile(r"(?<=[^\W\d_]{3})\d$|[¹²³⁴⁵]+$")
"""The mark of a footnote behind a name."""


def trim_name(name: str) -> str:
    """A name without punctuation around it; the full stop of "Jr." stays."""
    trimmed = name.strip(_TRIMMED)
    if " " in trimmed:
        trimmed = _NOTE_MARK.sub("", trimmed)
    return f"{trimmed}." if re.search(r"\b(?:Jr|Sr)$", trimmed) and f"{trimmed}." in name else trimmed
