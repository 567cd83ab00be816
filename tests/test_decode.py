from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews import clean
from cleannews.decode import declared_names, decode, undo_misreading, whatwg_name, wide_encoding

CZECH = "Žluťoučký kůň přeběhl přes most a ředitel školy ho zastavil až u nádraží."
GERMAN = "Die Prüfer maßen die Hafenmauer früh und fanden einen Riss, für viele ein Ärgernis."
RUSSIAN = "Инженеры осмотрели стену гавани и нашли трещину длиной девять метров."
JAPANESE = "港の壁に長さ九メートルの亀裂が見つかり、市の技術者が火曜日の朝に調査した。"
CHINESE = "市政工程师星期二清晨测量了港口墙壁，发现一道九米长的裂缝。"
KOREAN = "시청 기술자들은 화요일 새벽 항구 벽을 측정하고 균열을 발견했다."


def page(text: str, *, meta: str = "", lang: str = "") -> str:
    opening = f'<html lang="{lang}">' if lang else "<html>"
    return f"<!DOCTYPE html>{opening}<head>{meta}<title>t</title></head><body>{f'<p>{text}</p>' * 8}</body></html>"


def codes(decoded) -> list[str]:
    return [notice.code for notice in decoded.notices]


@pytest.mark.parametrize(
    ("codec", "label", "text", "name"),
    [
        ("utf-8", "utf-8", CZECH, "utf-8"),
        ("utf-8", "UTF8", CZECH, "utf-8"),
        ("cp1250", "windows-1250", CZECH, "windows-1250"),
        ("iso8859-2", "ISO-8859-2", CZECH, "iso-8859-2"),
        ("cp1251", "windows-1251", RUSSIAN, "windows-1251"),
        ("koi8-r", "koi8-r", RUSSIAN, "koi8-r"),
        ("cp1252", "iso-8859-1", f"“{GERMAN}” – € 5", "windows-1252"),  # what pages call ISO-8859-1 is windows-1252
        ("cp1252", "us-ascii", GERMAN, "windows-1252"),
        ("gb18030", "gb2312", CHINESE + "镕€", "gbk"),  # 镕 is in GBK and not in GB 2312
        ("gb18030", "gb18030", CHINESE, "gb18030"),
        ("big5hkscs", "big5", "市政工程師測量了港口牆壁並發現裂縫。", "big5"),
        ("cp932", "x-sjis", JAPANESE + "①～", "shift_jis"),  # NEC's circled digits are in cp932 only
        ("euc-jp", "euc-jp", JAPANESE, "euc-jp"),
        ("iso-2022-jp", "iso-2022-jp", JAPANESE, "iso-2022-jp"),
        ("cp949", "ks_c_5601-1987", KOREAN + "똠", "euc-kr"),  # 똠 is in cp949 only
        ("cp874", "tis-620", "วิศวกรของเทศบาล", "windows-874"),
    ],
)
@pytest.mark.parametrize("where", ["transport", "meta", "http-equiv", "xml"])
def test_declared_encodings(codec: str, label: str, text: str, name: str, where: str) -> None:
    meta = {
        "meta": f"<META  charset = '{label}'>",
        "http-equiv": f'<meta content="text/html; charset={label}" http-equiv=Content-Type>',
    }
    markup = page(text, meta=meta.get(where, ""))
    if where == "xml":
        markup = f'<?xml version="1.0" encoding="{label}"?>\n{markup}'
    decoded = decode(markup.encode(codec), label if where == "transport" else None)
    assert decoded.text == markup
    assert decoded.encoding == name
    assert decoded.evidence == ("transport" if where == "transport" else "declared")
    assert decoded.notices == ()


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32le"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32be"),
    ],
)
def test_a_byte_order_mark_beats_what_is_declared(mark: bytes, codec: str, name: str) -> None:
    markup = page(CZECH, meta="<meta charset=iso-8859-2>")
    decoded = decode(mark + markup.encode(codec), "windows-1251")
    assert decoded[:4] == (markup, name, "bom", ())


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_shows_by_its_nuls(codec: str) -> None:
    markup = page(RUSSIAN)
    decoded = decode(markup.encode(codec), None)
    assert (decoded.text, decoded.evidence, codes(decoded)) == (markup, "detected", ["encoding-guessed"])
    by_transport = decode(markup.encode(codec), codec.replace("16-", "16"))
    assert (by_transport.text, by_transport.evidence, by_transport.notices) == (markup, "transport", ())


def test_wide_encoding_is_not_seen_in_other_bytes() -> None:
    assert wide_encoding(page(RUSSIAN).encode()) is None
    assert wide_encoding(b"\x00" * 500) is None
    assert wide_encoding(b"<p>one\x00two\x00three\x00four\x00five</p>" * 20) is None


@pytest.mark.parametrize(
    ("charset", "meta", "notices"),
    [
        (None, "", []),
        ("utf-8", "", []),
        (None, "<meta charset=utf-16>", []),  # by the standard: a declaration that can be read is not in UTF-16
        (None, "<meta charset=x-does-not-exist>", []),
        (None, "<meta charset=unicode_escape>", []),  # a Python codec, but no encoding of the web
        (None, "<meta charset=" + "u" * 5000 + ">", []),
        ("iso-8859-1", "<meta charset=utf-8>", ["encoding-overridden"]),
        (None, "<meta charset=windows-1251>", ["encoding-overridden"]),
        ("gb2312", "", ["encoding-overridden"]),
    ],
)
def test_valid_utf8_is_utf8_whatever_is_said(charset: str | None, meta: str, notices: list[str]) -> None:
    markup = page(CZECH, meta=meta)
    decoded = decode(markup.encode(), charset)
    assert (decoded.text, decoded.encoding, codes(decoded)) == (markup, "utf-8", notices)
    assert decoded.utf8 == markup.encode()


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="description" content="charset=gbk">',
        '<meta data-charset="gbk" name=x>',
        "<!-- <meta charset=gbk> -->",
        "<p>charset=gbk</p>",
        "<metal charset=gbk>",
    ],
)
def test_what_is_no_declaration(head: str) -> None:
    assert declared_names(head.encode()) == []


def test_declarations_in_page_order_without_duplicates() -> None:
    head = b'<?xml version="1.0" encoding="koi8-r"?><meta charset=latin1><meta charset="ISO-8859-1"><meta charset=sjis>'
    assert declared_names(head) == ["koi8-r", "windows-1252", "shift_jis"]


def test_a_declaration_beyond_the_head_counts_where_the_bytes_are_not_utf8() -> None:
    markup = page(RUSSIAN, meta="<style>" + "a{b:c}" * 2000 + "</style><meta charset=koi8-r>")
    decoded = decode(markup.encode("koi8-r"), None)
    assert (decoded.text, decoded.evidence) == (markup, "declared")


@pytest.mark.parametrize("label", ["hz-gb-2312", "x-user-defined", "utf-7", "hex_codec", "", "é", " ", None, "a" * 99])
def test_labels_that_decode_nothing(label: str | None) -> None:
    assert whatwg_name(label) is None


def test_utf8_that_is_not_yields_to_the_page_and_then_to_the_detector() -> None:
    markup = page(CZECH, meta="<meta charset=windows-1250>")
    decoded = decode(markup.encode("cp1250"), "utf-8")
    assert (decoded.text, decoded.evidence, codes(decoded)) == (markup, "declared", ["encoding-overridden"])

    markup = page(GERMAN, meta="<meta charset=utf-8>", lang="de")
    decoded = decode(markup.encode("cp1252"), None)
    assert (decoded.text, decoded.encoding, decoded.evidence) == (markup, "windows-1252", "detected")
    assert codes(decoded) == ["encoding-overridden", "encoding-guessed"]


def test_an_archive_that_says_utf8_before_the_page_says_what_it_is() -> None:
    markup = page(CHINESE, meta="<meta charset=utf-8><meta charset=gb2312>")
    decoded = decode(markup.encode("gbk"), None)
    assert (decoded.text, decoded.encoding, codes(decoded)) == (markup, "gbk", ["encoding-overridden"])


@pytest.mark.parametrize(
    ("codec", "text", "lang", "name"),
    [
        ("cp1252", GERMAN, "", "windows-1252"),
        ("cp1252", GERMAN, "de", "windows-1252"),
        ("cp1250", CZECH, "cs", "windows-1250"),
        ("cp1250", CZECH, "", "windows-1250"),
        ("cp1251", RUSSIAN, "", "windows-1251"),
        ("cp1251", RUSSIAN, "en", "windows-1251"),  # a template's lang says nothing about a text that is no Latin one
        ("koi8-r", RUSSIAN, "ru", "koi8-r"),
        ("cp932", JAPANESE, "ja", "shift_jis"),
        ("euc-jp", JAPANESE, "ja", "euc-jp"),
        ("cp949", KOREAN, "ko", "euc-kr"),
        ("gb18030", CHINESE, "zh-CN", "gbk"),
        ("big5", "市政工程師星期二清晨測量了港口牆壁，發現一道九米長的裂縫。", "zh-TW", "big5"),
    ],
)
def test_detection(codec: str, text: str, lang: str, name: str) -> None:
    markup = page(text, lang=lang)
    decoded = decode(markup.encode(codec), None)
    assert (decoded.text, decoded.encoding, decoded.evidence) == (markup, name, "detected")
    assert codes(decoded) == ["encoding-guessed"]


def test_iso_2022_jp_shows_by_its_escapes() -> None:
    decoded = decode(page(JAPANESE).encode("iso-2022-jp"), None)
    assert JAPANESE in decoded.text and codes(decoded) == ["encoding-guessed"]
    assert decode(b"<p>a terminal's \x1b$ is kept</p>", None).encoding == "utf-8"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Mitgef\xfchl", "Mitgefühl"),  # a snippet in windows-1252
        (b"it\x92s", "it’s"),
        (b"papieros\xc3...", "papieros\ufffd..."),  # a character cut in two
        (b"papieros\xe2\x80...", "papieros\ufffd..."),
        (b"mo\xffst", "moÿst"),
        (b"x \xff y", "x \ufffd y"),
    ],
)
@pytest.mark.parametrize("charset", ["utf-8", None])
def test_foreign_bytes_in_utf8(raw: bytes, text: str, charset: str | None) -> None:
    decoded = decode(page(CZECH).encode() + raw, charset)
    assert decoded.text == page(CZECH) + text
    assert decoded.encoding == "utf-8"
    assert codes(decoded) == ["characters-replaced"]


def test_a_page_cut_within_a_character_keeps_its_encoding() -> None:
    data = page(CHINESE).encode("gb18030") + "裂".encode("gb18030")[:1]
    decoded = decode(data, "gb2312")
    assert (decoded.encoding, decoded.text.count("\ufffd"), codes(decoded)) == ("gbk", 1, ["characters-replaced"])


def test_ascii_keeps_the_declared_name() -> None:
    assert decode(b"<p>plain</p>", None)[:3] == ("<p>plain</p>", "utf-8", "utf-8")
    assert decode(b"<p>plain</p>", "latin1")[:3] == ("<p>plain</p>", "windows-1252", "transport")
    assert decode(b"", None)[:2] == ("", "utf-8")


def misread(text: str, codec: str) -> str:
    """UTF-8 as it looks when it is read in another encoding; what windows-1252 does not know is read as a control."""
    return "".join(bytes((byte,)).decode(codec, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "text", [CZECH, GERMAN, RUSSIAN, JAPANESE, CHINESE, KOREAN, "“It’s” – 5 € …", "a naïve emoji 😀"]
)
def test_utf8_that_was_read_as_something_else_is_read_again(codec: str, text: str) -> None:
    garbled = misread(page(f"{text} {text}"), codec)
    assert undo_misreading(garbled)[0] == page(f"{text} {text}")
    for stored in (garbled, garbled.encode()):  # decoded so by the caller, or stored so by the server
        article = clean(stored)
        assert text in article.text
        assert "misreading-undone" in [notice.code for notice in article.notices]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        *(CZECH, GERMAN, RUSSIAN, JAPANESE, "“Naïve” – déjà vu", "SÃO PAULO", "«É» – «È»", "Â° Ã—"),
        "it\x92s \x93so\x94",  # windows-1252 read as ISO-8859-1, which `parse` sees to
        misread("naïve", "cp1252") + " is what naive readers make of it",  # one character: a text that speaks of it
        misread(GERMAN, "cp1252") + " naïve",  # in part
        misread(GERMAN, "cp1252").replace("\xa0", " ").replace("ÃŸ", "Ã "),
    ],
)
def test_other_text_is_not_read_again(text: str) -> None:
    assert undo_misreading(text) == (text, ())


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=3, max_size=60))
def test_what_is_read_again_is_what_it_was(text: str) -> None:
    reread, notices = undo_misreading(misread(text, "cp1252"))
    if notices:
        assert reread == text
    else:
        assert sum(not character.isascii() for character in text) < 3


LABELS = st.none() | st.text(max_size=12) | st.sampled_from(["utf-8", "gbk", "utf-16le", "big5"])


@given(st.binary(max_size=300), LABELS)
def test_decode_never_raises_and_its_bytes_are_its_text(data: bytes, charset: str | None) -> None:
    decoded = decode(data, charset)
    assert type(decoded.text) is str
    assert decoded.utf8 is None or decoded.utf8 == decoded.text.encode()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    data = text.encode()
    expected = text.removeprefix("\ufeff")
    if wide_encoding(data) is None:
        assert decode(data, None).text == expected


@given(st.text(alphabet="абвгдежзиклмнопрстуфхцчшщъыьэюя ", min_size=40, max_size=200))
def test_a_declared_encoding_that_fits_is_used(text: str) -> None:
    markup = f"<p>{text}"  # "юя" at the very start are the bytes of a byte order mark
    assert decode(markup.encode("cp1251"), "windows-1251").text == markup
