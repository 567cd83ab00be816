"""Bytes that no encoding explains: the page is read all the same, its output is clean, and a notice says what was lost."""

from __future__ import annotations

import codecs

import pytest

from cleannews import clean

SENTENCE = "Council engineers measured the harbour wall at dawn on Tuesday and found a crack nine metres long."
CZECH = "Žluťoučký kůň přeběhl přes most a ředitel školy ho zastavil až u nádraží."


def page(text: str, charset: str = "utf-8") -> str:
    body = "".join(f"<p>{SENTENCE} {text} {number}.</p>" for number in range(6))
    return (
        f"<html><head><meta charset={charset}><title>Wall</title></head><body><article>{body}</article></body></html>"
    )


def replaced(character: str, by: bytes, charset: str = "utf-8") -> bytes:
    return page(character, charset).encode().replace(character.encode(), by)


REPLACED, GUESSED = "characters-replaced", "encoding-guessed"


@pytest.mark.parametrize(
    ("data", "doubted"),
    [
        (replaced("@", b"\xc0\xaf"), True),  # overlong
        (replaced("@", b"\xe0\x80\xaf"), True),
        (replaced("@", b"\xf8\x88\x80\x80\x80"), True),  # five bytes
        (replaced("@", b"\xf4\x90\x80\x80"), True),  # beyond Unicode
        (replaced("@", b"\xed\xa0\xbd\xed\xb8\x80"), True),  # surrogates, each encoded (CESU-8)
        (replaced("@", b"\xff\xfe\xfd"), True),
        (page("žluť").encode()[:-95] + "日".encode()[:2], True),  # cut within a character
        (replaced("@", b"+ADw-script+AD4-", "utf-7"), False),  # an encoding that browsers have given up
        (replaced("@", b"a\x00b\x01\x1b[2J\x7f"), False),
        (page("it’s – “so”", "iso-8859-1").encode("cp1252"), False),
        (page("naïve", "utf-8").encode("latin-1"), True),
        (codecs.BOM_UTF16_LE + page("x").encode("utf-16-le")[:-1], True),  # half a unit at its end
        (page("x").encode("utf-16-be"), True),
        (page("x", "hex_codec").encode(), False),
        (page("x", "u" * 50_000).encode(), False),
        (page("x", "utf-16").encode(), False),
    ],
)
def test_a_page_in_strange_bytes(data: bytes, doubted: bool) -> None:
    article = clean(data)
    assert article.text.count(SENTENCE) >= 5
    said = {found.code for found in article.notices}
    assert bool(said & {REPLACED, GUESSED}) is doubted
    for form in (article.text, article.to_html(), article.to_markdown(), article.to_json()):
        form.encode()
        assert not [character for character in form if ord(character) < 32 and character not in "\n\t"]
        assert "<script" not in form


@pytest.mark.parametrize("said", ["utf-8", "windows-1250", "iso-8859-1", "gb2312", "utf-16", "x-does-not-exist", None])
@pytest.mark.parametrize("real", ["utf-8", "cp1250", "utf-16"])
def test_what_is_declared_and_what_is_real(said: str | None, real: str) -> None:
    """The text is right, or a notice says that it may not be."""
    markup = page(CZECH, said or "").replace("<html>", '<html lang="cs">')
    article = clean(markup.encode(real), content_type=f"text/html; charset={said}" if said else None)
    notices = {found.code for found in article.notices}
    right = article.text.count(CZECH) == 6
    assert article.text.count(SENTENCE) == 6
    # What is valid in the encoding that is named, and is not it, nobody can tell from the bytes.
    assert right or notices or (real, said) in {("cp1250", "iso-8859-1"), ("cp1250", "gb2312")}
    assert right or real == "cp1250"


def test_a_string_with_what_no_string_should_hold() -> None:
    for character in ("\ud800", "\udcff", "\x00", "\ufffe", "\U0001fffe", "\x1b", "\ufeff"):
        article = clean(character + page(f"be{character}fore"))
        assert article.text.count(SENTENCE) == 6
        article.to_json().encode()
        assert character not in article.text
