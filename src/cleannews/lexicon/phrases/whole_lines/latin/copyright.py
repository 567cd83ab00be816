"""Notices of rights.

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
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "prawa zastrzeżone", "prawa autorskie",
        "kopiowanie zabronione", "kopiowanie treści zabronione", "zakaz kopiowania", "zastrzeżenie prawne",
    ),
    "cs": (
        "všechna práva vyhrazena", "veškerá práva vyhrazena", "vyhrazena všechna práva",
        "kopírování obsahu je zakázáno", "autorská práva vyhrazena",
    ),
    "sk": (
        "všetky práva vyhradené", "všetky práva sú vyhradené", "autorské práva sú vyhradené",
        "autorské práva vyhradené", "kopírovanie obsahu je zakázané", "vyhradené práva",
    ),
    "hu": ("minden jog fenntartva", "jogok fenntartva", "minden jogot fenntartunk", "szerzői jogi nyilatkozat"),
    "ro": (
        "toate drepturile rezervate", "drepturi rezervate", "reproducerea interzisă", "drepturi de autor rezervate",
    ),
    "sr": ("сва права задржана", "sva prava zadržana", "sva prava su zadržana", "prava zadržana"),
    "hr": (
        "sva prava pridržana", "sva prava zadržana", "sva su prava pridržana", "sva prava su pridržana",
        "zabranjeno je kopiranje",
    ),
    "sl": ("vse pravice pridržane", "vse pravice so pridržane", "pravice pridržane"),
    "sv": (
        "alla rättigheter förbehållna", "alla rättigheter förbehålles", "med ensamrätt", "eftertryck förbjudes",
        "citera gärna men ange källan", "upphovsrättsskyddat",
    ),
    "da": (
        "alle rettigheder forbeholdes", "alle rettigheder forbeholdt", "alle rettigheder reserveret",
        "ophavsret forbeholdt",
    ),
    "no": (
        "alle rettigheter forbeholdt", "alle rettigheter reservert", "alle rettigheter",
        "opphavsrettslig beskyttet",
    ),
    "fi": ("kaikki oikeudet pidätetään", "kaikki oikeudet pidätetty", "pidätämme kaikki oikeudet"),
    "tr": (
        "tüm hakları saklıdır", "her hakkı saklıdır", "bütün hakları saklıdır", "tüm haklar saklıdır",
        "telif hakkı", "izinsiz kullanılamaz", "kaynak gösterilmeden kullanılamaz",
        "izinsiz ve kaynak gösterilmeden yayınlanamaz",
    ),
    "vi": ("bản quyền", "bản quyền thuộc về", "giữ bản quyền", "tất cả các quyền được bảo lưu"),
    "id": (
        "hak cipta", "hak cipta dilindungi", "seluruh hak cipta dilindungi", "semua hak dilindungi",
        "dilarang mengutip tanpa izin", "dilarang menyalin",
    ),
    "ms": ("hak cipta terpelihara", "hakcipta terpelihara", "hak cipta", "semua hak cipta terpelihara"),
    "lt": ("visos teisės saugomos", "visos teisės ginamos", "kopijuoti draudžiama"),
    "lv": (
        "visas tiesības aizsargātas", "visas tiesības rezervētas", "visas tiesības paturētas",
        "pārpublicēšana aizliegta",
    ),
    "et": ("kõik õigused kaitstud", "kõik õigused on kaitstud", "kõik õigused reserveeritud", "autoriõigus"),
    "is": ("öll réttindi áskilin",),
}
