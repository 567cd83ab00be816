"""Headings of what is said about the author.

Whole lines in other languages of Latin script (Serbian in Cyrillic as well).

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "o autorze", "o autorce", "o autorach", "nota o autorze", "informacje o autorze", "profil autora",
        "biogram autora", "notka o autorze", "wszystkie artykuły autora", "wszystkie wpisy autora", "poznaj autora",
    ),
    "cs": (
        "o autorovi", "o autorce", "o autorech", "informace o autorovi", "profil autora", "medailonek autora",
        "všechny články autora",
    ),
    "sk": (
        "o autorovi", "o autorke", "o autoroch", "informácie o autorovi", "profil autora", "všetky články autora",
    ),
    "hu": (
        "a szerzőről", "a szerzőkről", "szerzőnkről", "a szerző", "a cikk szerzője", "a szerző összes cikke",
        "szerzői profil", "szerző összes cikke",
    ),
    "ro": (
        "despre autor", "despre autori", "despre autoare", "autorul", "autorul articolului", "profilul autorului",
        "toate articolele autorului", "vezi toate articolele",
    ),
    "sr": (
        "о аутору", "o autoru", "o autorki", "o autorima", "profil autora", "svi tekstovi ovog autora",
        "svi postovi autora",
    ),
    "hr": ("o autoru", "o autorici", "o autorima", "profil autora", "svi članci ovog autora", "sve objave autora"),
    "sl": ("o avtorju", "o avtorici", "o avtorjih", "profil avtorja", "vsi prispevki avtorja"),
    "sv": (
        "om författaren", "om författarna", "om skribenten", "om skribenterna", "om reportern", "om krönikören",
        "författaren", "skribenten", "alla artiklar av skribenten", "visa alla inlägg av",
    ),
    "da": (
        "om forfatteren", "om forfatterne", "om skribenten", "om journalisten", "forfatteren", "alle artikler af",
        "se alle artikler af", "se alle indlæg af",
    ),
    "no": (
        "om forfatteren", "om forfatterne", "om skribenten", "om journalisten", "forfatteren", "alle saker av",
        "se alle innlegg av", "vis alle innlegg av",
    ),
    "fi": (
        "kirjoittajasta", "tietoa kirjoittajasta", "tietoja kirjoittajasta", "kirjoittajan esittely",
        "kirjoittajan profiili", "näytä kaikki kirjoittajan artikkelit", "kuka kirjoittaja on",
    ),
    "tr": (
        "yazar hakkında", "yazarlar hakkında", "yazar hakkında bilgi", "yazarın tüm yazıları",
        "yazarın diğer makaleleri", "tüm yazılarını gör", "editör hakkında", "yazar profili",
    ),
    "vi": (
        "về tác giả", "giới thiệu tác giả", "thông tin tác giả", "tác giả bài viết", "bài viết của tác giả",
        "cùng tác giả",
    ),
    "id": (
        "tentang penulis", "profil penulis", "biodata penulis", "artikel lain dari penulis",
        "artikel penulis lainnya", "lihat semua artikel penulis", "lihat semua pos",
    ),
    "ms": ("tentang penulis", "mengenai penulis", "profil penulis"),
    "lt": ("apie autorių", "apie autorę", "apie autorius", "autoriaus profilis", "visi autoriaus įrašai"),
    "lv": ("par autoru", "par autori", "par autoriem", "autora profils", "visas autora publikācijas"),
    "et": ("autorist", "autorite kohta", "autori kohta", "info autori kohta", "kõik autori lood"),
    "is": ("um höfundinn", "um höfund"),
}
