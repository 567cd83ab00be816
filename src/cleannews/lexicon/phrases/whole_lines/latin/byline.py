"""What stands around authors and dates. Words for dates and reading time are in the lexicon of their own.

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
        "autor", "autorka", "autorzy", "oprac", "napisany przez", "opublikowane przez", "posłuchaj",
        "posłuchaj artykułu", "odsłuchaj", "odsłuchaj artykuł", "wyświetleń", "wyświetlenia", "odsłon", "odsłony",
        "autor artykułu", "zobacz profil", "zobacz wszystkie posty autora",
    ),
    "cs": (
        "autor", "autorka", "autoři", "napsal", "napsala", "poslechnout", "poslechnout článek",
        "poslechněte si článek", "přehrát článek", "audioverze", "zobrazení", "zhlédnutí", "přečteno",
        "zobrazit profil", "další články autora",
    ),
    "sk": (
        "autor", "autorka", "autori", "napísal", "napísala", "vypočuť", "vypočuť článok", "vypočujte si článok",
        "zobrazenia", "zobrazení", "prečítané", "zobraziť profil",
    ),
    "hu": (
        "szerző", "szerzők", "írta", "szerkesztő", "hallgasd meg", "meghallgatom", "meghallgatás",
        "cikk meghallgatása", "megtekintés", "megtekintések", "olvasás", "a szerző profilja",
    ),
    "ro": (
        "autor", "autori", "scris de", "de", "publicat de", "ascultă", "ascultă articolul", "vizualizări",
        "afișări", "citiri", "vezi profilul",
    ),
    "sr": (
        "аутор", "пише", "autor", "autori", "piše", "slušaj", "poslušaj", "poslušajte", "poslušaj vest", "pregleda",
        "pregledi", "čitanja", "svi tekstovi autora",
    ),
    "hr": (
        "autor", "autori", "autorica", "piše", "slušaj", "poslušaj", "poslušajte", "poslušaj članak", "pregleda",
        "pregledi", "čitanja", "svi članci autora",
    ),
    "sl": (
        "avtor", "avtorica", "avtorji", "piše", "poslušaj", "poslušajte", "poslušaj članek", "ogledov", "ogledi",
        "vsi članki avtorja",
    ),
    "sv": (
        "av", "skribent", "författare", "skriven av", "publicerad av", "lyssna", "lyssna på artikeln",
        "lyssna på texten", "lyssna på artikel", "få artikeln uppläst", "visningar", "alla artiklar av",
        "visa profil", "kontakta reportern", "följ skribent",
    ),
    "da": (
        "af", "skrevet af", "forfatter", "journalist", "publiceret af", "lyt", "lyt til artiklen",
        "lyt til artikel", "hør artiklen", "få artiklen læst op", "oplæsning", "visninger", "se profil",
    ),
    "no": (
        "av", "skrevet av", "forfatter", "journalist", "publisert av", "lytt", "lytt til saken",
        "lytt til artikkelen", "hør saken", "få saken lest opp", "visninger", "se profil",
    ),
    "fi": (
        "kirjoittaja", "kirjoittajat", "kirjoittanut", "toimittaja", "teksti", "kuuntele", "kuuntele juttu",
        "kuuntele artikkeli", "kuuntele artikkelia", "katselukerrat", "lukukerrat", "ota yhteyttä kirjoittajaan",
        "näytä profiili",
    ),
    "tr": (
        "yazar", "yazan", "muhabir", "haber", "kaynak", "editör", "dinle", "haberi dinle", "makaleyi dinle",
        "yazıyı dinle", "sesli dinle", "haberi sesli dinle", "okunma", "okunma sayısı", "görüntülenme",
        "görüntüleme", "izlenme", "kez okundu", "yazarın profili", "tüm yazıları göster",
    ),
    "vi": (
        "tác giả", "người viết", "phóng viên", "nghe", "nghe bài viết", "nghe đọc bài", "nghe audio", "nghe tin",
        "lượt xem", "lượt đọc", "theo tác giả", "xem tất cả bài viết của tác giả",
    ),
    "id": (
        "oleh", "penulis", "editor", "reporter", "pewarta", "jurnalis", "ditulis oleh", "dengarkan",
        "dengarkan berita", "dengarkan artikel", "dengar", "dilihat", "kali dilihat", "dibaca", "kali dibaca",
        "views", "lihat profil",
    ),
    "ms": ("oleh", "penulis", "wartawan", "dengar", "dengar artikel", "tontonan", "dilihat"),
    "lt": (
        "autorius", "autorė", "autoriai", "parašė", "parengė", "klausyti", "klausyti straipsnio",
        "klausykite straipsnio", "klausytis", "peržiūros", "peržiūrų", "skaityta", "visi autoriaus straipsniai",
    ),
    "lv": (
        "autors", "autore", "autori", "sagatavoja", "klausīties", "klausies rakstu", "noklausies rakstu",
        "atskaņot rakstu", "skatījumi", "skatīts", "visi autora raksti",
    ),
    "et": (
        "autor", "autorid", "toimetaja", "kuula", "kuula artiklit", "kuula lugu", "kuulamine", "vaatamised",
        "vaatamisi", "loetud", "kõik autori artiklid",
    ),
    "is": ("höfundur", "eftir", "hlusta", "hlusta á fréttina", "skoðað"),
}
