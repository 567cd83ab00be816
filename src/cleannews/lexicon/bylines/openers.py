"""The words that open a line naming the author, and those that join two names.

Source: knowledge of each language's site furniture.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# A phrase that ends with a colon counts only with it. Every other one is an ordinary word of running text as well
# ("by", "von", "di"): it counts only where a capital follows (or any letter, in a script without case) and the line
# is short.
BYLINE_STARTS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "by", "written by", "words by", "text by", "story by", "posted by", "published by", "article by",
        "report by", "reported by", "analysis by", "opinion by", "review by", "interview by", "as told to",
        "submitted by", "contributed by", "authored by", "created by", "compiled by", "from our correspondent",
        "by our correspondent", "post author", "author:", "authors:", "writer:", "reporter:", "words:", "text:",
        "by:",
    ),
    "de": (
        "von", "text von", "ein beitrag von", "ein artikel von", "ein kommentar von", "ein gastbeitrag von",
        "eine analyse von", "eine kolumne von", "ein interview von", "eine rezension von", "ein essay von",
        "aufgezeichnet von", "geschrieben von", "verfasst von", "veröffentlicht von", "interview von", "interview:",
        "kommentar von", "analyse von", "aus:", "autor:", "autorin:", "autoren:", "autor/in:", "text:", "von:",
        "text und fotos:", "text und bilder:", "protokoll:", "beitrag von", "artikel von", "gastbeitrag von",
    ),
    "fr": (
        "par", "écrit par", "rédigé par", "publié par", "posté par", "article de", "texte de", "un article de",
        "propos recueillis par", "recueilli par", "signé par", "proposé par", "auteur:", "auteure:", "auteurs:",
        "autrice:", "texte:", "par:",
    ),
    "es": (
        "por", "escrito por", "publicado por", "redactado por", "texto de", "una información de", "un reportaje de",
        "entrevista de", "autor:", "autora:", "autores:", "texto:", "por:", "redacción:", "reportero:",
        "publicada por",
    ),
    "pt": (
        "por", "escrito por", "publicado por", "postado por", "texto de", "reportagem de", "da redação", "autor:",
        "autora:", "autores:", "texto:", "por:", "reportagem:", "redação:", "colunista:",
    ),
    "it": (
        "di", "a cura di", "scritto da", "pubblicato da", "articolo di", "testo di", "dal nostro inviato",
        "dal nostro corrispondente", "dalla nostra inviata", "autore:", "autrice:", "autori:", "testo:", "di:",
        "a cura della",
    ),
    "nl": (
        "door", "geschreven door", "tekst door", "tekst van", "gepubliceerd door", "geplaatst door", "auteur:",
        "auteurs:", "tekst:", "door:", "een artikel van", "redactie:", "bron:",
    ),
    "pl": (
        "autor:", "autorka:", "autorzy:", "tekst:", "opracował", "opracowała", "opracowanie:", "oprac.",
        "opublikował", "opublikowała", "rozmawiał", "rozmawiała", "napisał", "napisała", "redaktor:", "przygotował",
        "przygotowała", "dodał:", "opr.",
    ),
    "cs": (
        "autor:", "autorka:", "autoři:", "text:", "napsal", "napsala", "píše", "od", "zapsal", "zapsala",
        "připravil", "připravila", "redaktor:", "autor článku:", "autor textu:",
    ),
    "sk": (
        "autor:", "autorka:", "autori:", "text:", "napísal", "napísala", "od", "pripravil", "pripravila",
        "redaktor:", "autor článku:",
    ),
    "hu": (
        "írta:", "szerző:", "szerzők:", "szöveg:", "írta", "készítette:", "szerkesztette:", "riporter:",
        "szerkesztő:",
    ),
    "ro": (
        "de", "autor:", "autori:", "scris de", "publicat de", "articol de", "un articol de", "un material de",
        "postat de", "text:", "de:", "redactor:", "text de",
    ),
    "bg": (
        "от", "автор:", "автори:", "текст:", "публикувано от", "написано от", "репортер:", "от:", "редактор:",
        "публикувано от:",
    ),
    "el": (
        "από", "του", "της", "συντάκτης:", "συντάκτρια:", "συντάκτες:", "γράφει ο", "γράφει η", "γράφουν οι",
        "επιμέλεια:", "κείμενο:", "ρεπορτάζ:", "άρθρο του", "άρθρο της", "συνέντευξη στον", "συνέντευξη στην",
        "από:", "συντάχθηκε από", "επιμέλεια", "ρεπορτάζ", "του:", "της:",
    ),
    "ru": (
        "автор:", "авторы:", "автор статьи:", "автор текста:", "автор материала:", "текст:", "текст", "автор",
        "беседовал", "беседовала", "подготовил", "подготовила", "подготовили", "записал", "записала",
        "материал подготовил", "материал подготовила", "редактор:", "опубликовал:", "опубликовала:",
    ),
    "uk": (
        "автор:", "автори:", "авторка:", "автор статті:", "текст:", "текст", "автор", "розмовляв", "розмовляла",
        "спілкувався", "спілкувалася", "підготував", "підготувала", "підготували", "записав", "записала",
        "редактор:", "матеріал підготувала", "матеріал підготував",
    ),
    "sr": (
        "аутор:", "аутори:", "пише", "пише:", "текст:", "извор:", "autor:", "autori:", "piše", "piše:", "tekst:",
        "izvor:", "napisao", "napisala", "priredio", "priredila", "приредио", "приредила", "od",
    ),
    "hr": (
        "piše:", "piše", "autor:", "autori:", "autorica:", "tekst:", "napisao", "napisala", "razgovarao",
        "razgovarala", "pripremio", "pripremila", "izvor:",
    ),
    "sl": (
        "avtor:", "avtorica:", "avtorji:", "piše", "piše:", "besedilo:", "napisal", "napisala", "pripravil",
        "pripravila",
    ),
    "mk": ("автор:", "пишува", "пишува:", "од", "текст:", "подготвил", "подготвила"),
    "sv": (
        "av", "text av", "skriven av", "publicerad av", "reporter:", "text och foto:", "text:", "av:",
        "författare:", "skribent:", "text & foto:",
    ),
    "da": (
        "af", "tekst:", "skrevet af", "tekst af", "publiceret af", "af:", "forfatter:", "journalist:",
        "tekst og foto:", "udgivet af",
    ),
    "no": (
        "av", "tekst:", "skrevet av", "tekst av", "publisert av", "av:", "forfatter:", "journalist:",
        "tekst og foto:", "tekst & foto:",
    ),
    "fi": (
        "teksti:", "kirjoittaja:", "kirjoittanut", "toimittaja:", "teksti ja kuvat:", "kirjoittajat:", "julkaissut",
        "teksti",
    ),
    "tr": (
        "yazan:", "yazar:", "haber:", "haberi hazırlayan:", "muhabir:", "kaynak:", "editör:", "hazırlayan:",
        "yazan", "haber", "yazarlar:", "röportaj:", "ekleyen:", "giren:",
    ),
    "ar": (
        "بقلم", "كتب", "كتبت", "كتب:", "كتبت:", "بقلم:", "إعداد", "إعداد:", "تحرير", "تحرير:", "الكاتب:", "المؤلف:",
        "تقرير:", "حوار:", "أجرى الحوار:", "كاتب المقال:", "مراسل:", "ترجمة:", "من:",
    ),
    "fa": (
        "نویسنده:", "نویسنده", "به قلم", "نوشته", "نوشتهٔ", "گزارش:", "خبرنگار:", "گزارشگر:", "مترجم:", "ترجمه:",
        "دبیر:", "گزارش از", "توسط",
    ),
    "ur": ("تحریر:", "تحریر", "مصنف:", "از", "رپورٹ:", "رپورٹر:", "نامہ نگار:"),
    "he": (
        "מאת", "מאת:", "כתב:", "כתבה:", "נכתב על ידי", 'נכתב ע"י', "מחבר:", "מחברת:", "כותב:", "כותבת:",
        "פורסם על ידי", "צילום וכתיבה:",
    ),
    "hi": (
        "लेखक:", "लेखक", "द्वारा", "रिपोर्ट:", "रिपोर्टर:", "संवाददाता:", "लेखिका:", "द्वारा:", "रिपोर्ट-",
        "प्रस्तुति:",
    ),
    "bn": ("লেখক:", "লিখেছেন", "লিখেছেন:", "প্রতিবেদক:", "প্রতিবেদন:", "লেখা:", "লেখক", "রিপোর্টার:"),
    "mr": ("लेखक:", "लेखक", "यांनी", "रिपोर्ट:", "प्रतिनिधी:"),
    "ta": ("எழுதியவர்:", "எழுதியவர்", "ஆசிரியர்:", "செய்தியாளர்:"),
    "te": ("రచయిత:", "రాసినవారు", "రచన:", "రిపోర్టర్:"),
    "zh": (
        "作者:", "作者", "记者", "本报记者", "本网记者", "文/", "文:", "文｜", "文丨", "撰文:", "撰文", "撰稿:",
        "采写:", "编辑:", "责任编辑:", "责编:", "编译:", "記者", "本報記者", "文／", "撰文／", "編輯:", "責任編輯:",
        "責編:", "採訪:", "編譯:", "記者／", "特约记者", "通讯员", "实习记者", "特約記者",
    ),
    "ja": (
        "文:", "文/", "文＝", "文／", "執筆:", "執筆者:", "取材・文:", "取材・文／", "取材・文＝", "著者:", "筆者:",
        "執筆", "取材:", "構成:", "構成／", "翻訳:", "ライター:",
    ),
    "ko": ("글:", "글쓴이:", "작성자:", "글=", "취재:", "작성:", "글·사진", "글 · 사진", "저자:"),
    "vi": (
        "tác giả:", "tác giả", "theo", "bài:", "viết bởi", "đăng bởi", "người viết:", "bài viết của", "phóng viên:",
        "bởi", "thực hiện:", "bài và ảnh:",
    ),
    "id": (
        "oleh", "oleh:", "penulis:", "penulis", "ditulis oleh", "reporter:", "reporter", "editor:", "pewarta:",
        "pewarta", "wartawan:", "laporan", "dilaporkan oleh", "diposting oleh", "jurnalis:",
    ),
    "ms": ("oleh", "oleh:", "penulis:", "ditulis oleh", "laporan oleh", "wartawan:", "teks oleh"),
    "th": (
        "โดย", "โดย:", "เขียนโดย", "ผู้เขียน:", "ผู้เขียน", "เรื่อง:", "เรื่องโดย", "เรียบเรียงโดย", "ผู้สื่อข่าว:",
        "บทความโดย", "เรียบเรียง:", "เรื่อง :",
    ),
    "lt": ("autorius:", "autorė:", "autoriai:", "parašė", "parengė", "tekstas:", "rašo", "kalbino"),
    "lv": ("autors:", "autore:", "autori:", "teksts:", "raksta", "sagatavoja", "sagatavojis", "sagatavojusi"),
    "et": ("autor:", "autorid:", "tekst:", "kirjutas", "kirjutanud", "toimetas", "toimetaja:", "toimetanud"),
    "is": ("höfundur:", "eftir", "skrifar", "texti:"),
    "ca": ("per", "escrit per", "publicat per", "text de", "autor:", "autora:", "text:", "un reportatge de"),
    "gl": ("por", "escrito por", "autor:", "autora:", "texto:"),
    "eu": ("egilea:", "idazlea:", "testua:", "egileak:", "nork:"),
}

# Join two names. Written between spaces (in Chinese, Japanese and Thai without).
AND_WORDS: Mapping[str, tuple[str, ...]] = {
    "mul": ("&", "+", "/", ";", ","),
    "en": ("and", "with", "as told to"),
    "de": ("und", "mit", "u"),
    "fr": ("et", "avec"),
    "es": ("y", "e", "con"),
    "pt": ("e", "com"),
    "it": ("e", "ed", "con"),
    "nl": ("en", "met"),
    "pl": ("i", "oraz"),
    "cs": ("a",),
    "sk": ("a",),
    "hu": ("és",),
    "ro": ("și", "şi", "si"),
    "bg": ("и",),
    "el": ("και", "κι"),
    "ru": ("и",),
    "uk": ("та", "і", "й"),
    "sr": ("и", "i"),
    "hr": ("i",),
    "sl": ("in",),
    "mk": ("и",),
    "sv": ("och",),
    "da": ("og",),
    "no": ("og",),
    "fi": ("ja",),
    "tr": ("ve", "ile"),
    "ar": ("و",),
    "fa": ("و",),
    "ur": ("اور",),
    "he": ("ו",),
    "hi": ("और", "एवं", "व"),
    "bn": ("ও", "এবং"),
    "mr": ("आणि", "व"),
    "ta": ("மற்றும்",),
    "te": ("మరియు",),
    "zh": ("和", "、", "与", "與", "及"),
    "ja": ("、", "と", "・"),
    "ko": ("와", "과", "및", "·"),
    "vi": ("và",),
    "id": ("dan",),
    "ms": ("dan",),
    "th": ("และ",),
    "lt": ("ir",),
    "lv": ("un",),
    "et": ("ja",),
    "is": ("og",),
    "ca": ("i", "amb"),
    "gl": ("e",),
    "eu": ("eta",),
}
