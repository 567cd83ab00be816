"""Notices of rights.

Whole lines in other languages of Latin script (Serbian in Cyrillic as well).

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# Letters of other scripts look like Latin ones; one language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pl": ("prawa autorskie", "kopiowanie zabronione", "zakaz kopiowania", "zastrzeżenie prawne"),
    "cs": ("vyhrazena všechna práva", "kopírování obsahu je zakázáno", "autorská práva vyhrazena"),
    "sk": ("všetky práva sú vyhradené", "kopírovanie obsahu je zakázané", "vyhradené práva"),
    "hu": ("jogok fenntartva", "minden jogot fenntartunk", "szerzői jogi nyilatkozat"),
    "ro": ("drepturi rezervate", "reproducerea interzisă", "drepturi de autor rezervate"),
    "sr": ("prava zadržana",),
    "hr": ("sva prava su pridržana",),
    "sl": ("pravice pridržane",),
    "sv": ("med ensamrätt", "citera gärna men ange källan", "upphovsrättsskyddat"),
    "da": ("alle rettigheder reserveret", "ophavsret forbeholdt"),
    "no": ("alle rettigheter", "opphavsrettslig beskyttet"),
    "fi": ("pidätämme kaikki oikeudet",),
    "tr": (
        "tüm haklar saklıdır", "telif hakkı", "izinsiz kullanılamaz", "kaynak gösterilmeden kullanılamaz",
        "izinsiz ve kaynak gösterilmeden yayınlanamaz",
    ),
    "vi": ("bản quyền", "tất cả các quyền được bảo lưu"),
    "id": ("hak cipta", "semua hak dilindungi", "dilarang mengutip tanpa izin", "dilarang menyalin"),
    "ms": ("hak cipta", "semua hak cipta terpelihara"),
    "lt": ("kopijuoti draudžiama",),
    "lv": ("visas tiesības paturētas", "pārpublicēšana aizliegta"),
    "et": ("kõik õigused reserveeritud", "autoriõigus"),
    "is": ("öll réttindi áskilin",),
}
