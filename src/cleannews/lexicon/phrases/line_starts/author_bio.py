"""Lines about the author, by their first words.

Source: knowledge of each language's site furniture; the first words of all paragraphs of the corpora's texts were counted
against them, and those that begin sentences were left out.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "about the author:", "about the authors:", "about the writer:", "author bio:", "the author is",
        "the writer is", "the authors are", "view all posts by", "see all posts by", "see more articles by",
        "see more stories by", "view all articles by", "view all stories by", "more articles by", "more stories by",
        "more posts by", "more from this author", "read more from", "read more by", "read other articles by",
        "contact the author", "email the author", "reach the author", "contact the reporter", "contact the writer",
        "reach him at", "reach her at", "reach them at", "he can be reached at", "she can be reached at",
        "they can be reached at", "he may be reached at", "she may be reached at", "contact him at",
        "contact her at", "contact them at", "email him at", "email her at", "got a tip?", "have a tip?",
        "have a story?", "got a story?", "do you have a story", "do you have a tip", "if you have a story",
    ),
    "de": (
        "über den autor:", "über die autorin:", "über die autoren:", "zum autor:", "zur autorin:", "zur person:",
        "der autor ist", "die autorin ist", "unser autor ist", "unsere autorin ist", "alle artikel von",
        "alle beiträge von", "alle texte von", "mehr artikel von", "zeige alle beiträge von",
        "alle beiträge anzeigen von", "die autorin erreichen sie", "den autor erreichen sie",
        "sie erreichen die autorin", "sie erreichen den autor", "schreiben sie unserem autor",
        "schreiben sie unserer autorin",
    ),
    "fr": (
        "à propos de l'auteur", "l'auteur est", "l'autrice est", "tous les articles de",
        "voir tous les articles de", "voir tous les articles par", "plus d'articles de", "contactez l'auteur",
        "contacter l'auteur", "écrire à l'auteur",
    ),
    "es": (
        "sobre la autora:", "sobre el autor", "el autor es", "la autora es", "ver todos los artículos de",
        "ver todas las entradas de", "más artículos de", "todos los artículos de", "escribe a la autora",
        "escribe al autor",
    ),
    "pt": (
        "sobre a autora:", "sobre o autor", "o autor é", "a autora é", "ver todos os artigos de",
        "ver todos os posts de", "ver todas as publicações de", "todas as matérias de", "mais artigos de",
    ),
    "it": (
        "sull'autore:", "informazioni sull'autore", "l'autore è", "l'autrice è", "tutti gli articoli di",
        "vedi tutti gli articoli di", "altri articoli di", "leggi tutti gli articoli di",
        "leggi gli altri articoli di",
    ),
    "nl": (
        "over de auteur", "de auteur is", "alle artikelen van", "bekijk alle artikelen van",
        "bekijk alle berichten van", "meer artikelen van",
    ),
    "pl": (
        "o autorze:", "o autorce:", "autor jest", "autorka jest", "wszystkie artykuły autora",
        "zobacz wszystkie wpisy", "wszystkie teksty autora", "więcej tekstów autora", "napisz do autora",
        "kontakt z autorem", "skontaktuj się z autorem",
    ),
    "cs": (
        "o autorovi:", "o autorce:", "autor je", "autorka je", "všechny články autora",
        "zobrazit všechny články autora", "další články autora", "více článků od", "zobrazit všechny příspěvky",
    ),
    "sk": (
        "o autorovi:", "o autorke:", "autor je", "autorka je", "všetky články autora", "zobraziť všetky články",
        "ďalšie články autora",
    ),
    "hu": (
        "a szerzőről:", "a szerző további cikkei", "a szerző cikkei", "a szerző összes", "szerző további cikkei",
    ),
    "ro": ("despre autor", "autorul este", "autoarea este", "toate articolele scrise de", "vezi toate articolele"),
    "bg": ("за автора:", "авторът е", "авторката е", "всички статии от", "всички публикации от", "още от автора"),
    "el": (
        "σχετικά με τον συντάκτη:", "ο συντάκτης είναι", "όλα τα άρθρα του", "όλα τα άρθρα της",
        "περισσότερα άρθρα του", "περισσότερα άρθρα της",
    ),
    "ru": (
        "об авторе:", "об авторах:", "все записи автора", "все статьи автора", "все материалы автора",
        "все публикации автора", "посмотреть все записи", "другие материалы автора", "другие статьи автора",
        "посмотреть все публикации", "связаться с автором", "написать автору",
    ),
    "uk": (
        "про автора:", "про авторку:", "всі записи автора", "усі записи автора", "всі статті автора",
        "усі статті автора", "усі матеріали автора", "всі матеріали автора", "переглянути всі записи",
        "інші матеріали автора", "написати автору",
    ),
    "sr": (
        "о аутору:", "o autoru:", "o autorki:", "svi tekstovi autora", "sve objave autora",
        "pogledajte sve tekstove",
    ),
    "hr": ("o autoru:", "o autorici:", "svi članci autora", "sve objave autora", "pogledajte sve članke"),
    "sl": ("o avtorju:", "o avtorici:", "vsi članki avtorja", "vsi prispevki avtorja"),
    "sv": (
        "om författaren:", "om skribenten:", "artikelförfattaren är", "skribenten är", "visa alla inlägg av",
        "visa alla artiklar av", "fler artiklar av", "kontakta skribenten", "mejla skribenten",
    ),
    "da": (
        "om forfatteren:", "om skribenten:", "skribenten er", "vis alle indlæg af", "se alle artikler af",
        "se alle indlæg af", "flere artikler af", "kontakt journalisten",
    ),
    "no": (
        "om forfatteren:", "om skribenten:", "vis alle innlegg av", "se alle saker av", "se alle artikler av",
        "flere saker av", "kontakt journalisten",
    ),
    "fi": (
        "kirjoittajasta:", "tietoa kirjoittajasta:", "näytä kaikki artikkelit", "kaikki kirjoittajan artikkelit",
        "ota yhteyttä kirjoittajaan", "lähetä palautetta toimittajalle",
    ),
    "tr": ("yazar hakkında", "yazarın tüm yazıları", "yazarın diğer yazıları", "tüm yazılarını göster"),
    "ar": ("عن الكاتب:", "نبذة عن الكاتب", "جميع مقالات", "كل مقالات", "المزيد من مقالات", "عرض كل مقالات"),
    "fa": ("درباره نویسنده", "همه مطالب", "نوشته‌های بیشتر از"),
    "he": (
        "על הכותב:", "על הכותבת:", "אודות הכותב:", "לכל הכתבות של", "לכל המאמרים של", "לכל הטורים של", "הכותב הוא",
        "הכותבת היא",
    ),
    "hi": ("लेखक के बारे में", "लेखक परिचय:"),
    "bn": ("লেখক পরিচিতি:", "লেখক পরিচিতি :", "লেখক:", "লেখক :", "লেখক সম্পর্কে:", "লেখক সম্পর্কে :"),
    "zh": (
        "作者简介:", "作者介绍:", "关于作者:", "（作者系", "（作者为", "本文作者:", "作者簡介:", "作者介紹:",
        "關於作者:", "（作者為", "更多作者文章", "看更多文章",
    ),
    "ja": (
        "著者プロフィール:", "著者について:", "筆者プロフィール:", "筆者紹介:", "執筆者プロフィール:", "この著者の",
        "この記者の", "この筆者の", "〈プロフィール〉", "プロフィール",
    ),
    "ko": (
        "필자 소개:", "필자 소개 :", "저자 소개:", "저자 소개 :", "기자 소개:", "기자 소개 :", "이 기자의 다른",
        "기자의 다른기사", "기자의 다른 기사", "다른기사 보기",
    ),
    "vi": (
        "về tác giả:", "giới thiệu tác giả:", "xem tất cả bài viết của", "tất cả bài viết của", "bài viết khác của",
    ),
    "id": ("tentang penulis", "penulis adalah", "lihat semua pos", "lihat semua artikel", "artikel lain oleh"),
    "ms": ("tentang penulis:", "penulis adalah", "penulis ialah", "penulis merupakan"),
    "th": ("เกี่ยวกับผู้เขียน", "ประวัติผู้เขียน:", "ประวัติผู้เขียน :", "ดูบทความทั้งหมดของ"),
    "lt": ("apie autorių:", "apie autorę:", "visi autoriaus straipsniai", "daugiau autoriaus straipsnių"),
    "lv": ("par autoru:", "par autori:", "visi autora raksti"),
    "et": ("autorist:", "autori kohta:", "kõik autori artiklid"),
    "ca": ("sobre l'autor:", "sobre l'autora:", "tots els articles de", "més articles de"),
}
