"""How pages mark the credit of an image, by language.

Source: house styles of agencies and photo services, and the words before names in the captions of the development
corpora (2026-11). Agencies and picture services are named here; publishers are not.
"""

from __future__ import annotations

from collections.abc import Mapping

CREDIT_STARTS: Mapping[str, tuple[str, ...]] = {
    "mul": ("©", "(c)", "photo:", "foto:", "photo/", "foto/", "photo ©", "foto ©", "photo credit:", "photos:", "fotos:"),
    "en": (
        "photo by", "photo from", "photo courtesy of", "photo courtesy:", "photo credit", "photo via", "photograph by",
        "photograph:", "photographs by", "photography by", "photographer:", "pictures by", "picture by", "picture:",
        "pictures:", "pic:", "pics:", "image by", "image courtesy of", "image credit:", "image credits:", "image credit",
        "image source:", "image:", "images:", "image via", "credit:", "credits:", "courtesy of", "courtesy:",
        "source:", "illustration by", "illustration:", "graphic:", "video still:", "screenshot:", "handout:",
        "file photo:", "provided by", "image copyright", "image caption credit:", "copyright:",
    ),
    "de": (
        "bild:", "bilder:", "bildquelle:", "bildnachweis:", "bildrechte:", "bild von", "foto von", "fotos von",
        "fotograf:", "fotografin:", "quelle:", "grafik:", "illustration:", "archivfoto:", "symbolfoto:", "symbolbild:",
        "archivbild:", "screenshot:", "fotocredit:", "credit:", "bild ©", "copyright:",
    ),
    "fr": (
        "crédit photo :", "crédit photo:", "crédits photo :", "crédit :", "crédit:", "crédits :", "crédits:",
        "photo d'illustration :", "photo :", "photos :", "photo de", "photographie :", "image :", "photographe :",
        "illustration :", "source :", "visuel :", "© photo",
    ),
    "es": (
        "fotografía:", "fotografías:", "fotografía de", "foto de", "fotos de", "foto cortesía", "imagen:", "imágenes:",
        "imagen de", "crédito:", "créditos:", "crédito de la foto:", "fotógrafo:", "fuente:", "cortesía:", "cortesía de",
        "archivo:", "captura:",
    ),
    "pt": (
        "fotografia:", "foto de", "imagem:", "imagens:", "crédito:", "créditos:", "crédito da foto:", "reprodução/",
        "reprodução:", "divulgação:", "fonte:", "arquivo:", "fotógrafo:",
    ),
    "it": (
        "foto di", "foto da", "fotografia:", "fotografia di", "immagine:", "immagini:", "credit foto:", "crediti:",
        "credits:", "fonte:", "fotogramma:", "ph.", "ph:",
    ),
    "nl": ("beeld:", "foto van", "fotograaf:", "afbeelding:", "bron:", "illustratie:", "archieffoto:"),
    "pl": ("fot.", "fot:", "fot .", "zdjęcie:", "zdjęcia:", "źródło zdjęcia:", "źródło:", "autor zdjęcia:", "autor:"),
    "cs": ("foto:", "zdroj:", "zdroj foto:", "autor fotografie:", "autor:", "fotografie:", "ilustrační foto:"),
    "sk": ("zdroj:", "zdroj foto:", "autor:", "snímka:", "fotografia:", "ilustračné foto:"),
    "hu": ("fotó:", "fotók:", "kép:", "képek:", "forrás:", "fotó forrása:", "illusztráció:"),
    "ro": ("sursa foto:", "sursă foto:", "sursa:", "sursă:", "foto credit:", "imagine:", "captură:"),
    "bg": ("снимка:", "снимки:", "снимка", "източник:", "фотограф:"),
    "el": ("φωτογραφία:", "φωτογραφίες:", "φωτό:", "φωτο:", "φωτ.:", "φώτο:", "πηγή:", "πηγή φωτογραφίας:", "credit:"),
    "ru": (
        "фото:", "фото ©", "© фото", "фото из", "фотография:", "фотограф:", "автор фото:", "источник:",
        "источник фото:", "иллюстрация:", "скриншот:", "изображение:", "кадр:",
    ),
    "uk": ("фото:", "світлина:", "фотографія:", "автор фото:", "джерело:", "джерело фото:", "ілюстрація:", "скриншот:"),
    "sr": ("foto:", "фото:", "izvor:", "извор:", "fotografija:", "фотографија:", "autor:"),
    "hr": ("izvor:", "autor:", "fotografija:", "snimio:", "snimila:", "foto izvor:"),
    "sv": ("bild:", "bilden:", "fotograf:", "foto", "källa:", "illustration:", "arkivbild:"),
    "da": ("fotograf:", "billede:", "kilde:", "illustration:", "arkivfoto:"),
    "no": ("fotograf:", "bilde:", "kilde:", "illustrasjon:", "arkivfoto:"),
    "fi": ("kuva:", "kuvat:", "kuvaaja:", "valokuva:", "lähde:", "kuvituskuva:"),
    "tr": ("fotoğraf:", "fotoğraflar:", "fotoğraf", "görsel:", "kaynak:", "foto muhabiri:"),
    "ar": ("الصورة:", "صورة:", "تصوير:", "المصدر:", "مصدر الصورة", "عدسة:", "الصورة من"),
    "fa": ("عکس:", "عکس‌ها:", "عکاس:", "منبع:", "تصویر:"),
    "he": ("צילום:", "תמונה:", "קרדיט:", "מקור:", "צילומים:"),
    "hi": ("फोटो:", "फ़ोटो:", "तस्वीर:", "चित्र:", "स्रोत:", "फोटो साभार", "फोटो क्रेडिट", "फोटो -"),
    "bn": ("ছবি:", "ছবি :", "সূত্র:", "আলোকচিত্র:"),
    "zh": (
        "图片来源：", "图片来源:", "图源：", "图源:", "图：", "图/", "图｜", "摄影：", "摄影:", "摄影/", "来源：", "来源:",
        "圖片來源：", "圖片來源:", "圖：", "圖／", "攝影：", "攝影:", "資料來源：", "翻攝自", "照片：",
    ),
    "ja": ("写真：", "写真:", "写真＝", "写真=", "撮影：", "撮影:", "撮影＝", "撮影=", "提供：", "提供:", "提供＝", "提供=", "画像：", "画像:", "出典：", "出典:"),
    "ko": ("사진=", "사진 =", "사진:", "사진 :", "사진제공=", "사진 제공=", "사진 제공:", "사진 출처:", "출처=", "출처:", "이미지:", "[사진=", "/사진=", "촬영:"),
    "vi": ("ảnh:", "ảnh :", "hình:", "nguồn:", "nguồn ảnh:", "ảnh minh họa:"),
    "id": ("foto oleh", "sumber:", "sumber foto:", "gambar:", "dok.", "kredit:"),
    "th": ("ภาพ:", "ภาพ :", "ภาพจาก", "ที่มา:", "ภาพโดย", "เครดิตภาพ"),
    "lt": ("nuotrauka:", "nuotr.:", "šaltinis:"),
    "lv": ("foto:", "attēls:", "avots:"),
    "et": ("foto:", "pilt:", "allikas:"),
    "ca": ("fotografia:", "imatge:", "foto de", "font:", "autor:"),
}  # fmt: skip
"""Language → what stands before a credit, lower-case. Phrases that end in a letter need a name behind them."""

CREDIT_ENDS: Mapping[str, tuple[str, ...]] = {
    "zh": ("摄", "攝", "供图", "供圖", "提供", "翻攝", "制图"),
    "ja": ("撮影", "提供"),
}
"""Language → what stands behind the name in a credit, in brackets or at the end of a caption."""

AGENCIES: Mapping[str, tuple[str, ...]] = {
    "mul": (
        "reuters", "afp", "ap", "ap photo", "associated press", "epa", "epa-efe", "efe", "dpa", "apa", "ansa", "pap",
        "tass", "ria novosti", "sputnik", "interfax", "itar-tass", "ukrinform", "unian", "xinhua", "kyodo", "jiji",
        "yonhap", "newsis", "pti", "ani", "upi", "bloomberg", "belga", "anp", "ritzau", "ritzau scanpix", "scanpix",
        "ntb", "tt", "lehtikuva", "keystone", "keystone-sda", "sda", "picture alliance", "picture-alliance", "imago",
        "imago images", "getty", "getty images", "gettyimages", "afp via getty images", "shutterstock", "istock",
        "istockphoto", "adobe stock", "adobestock", "alamy", "dreamstime", "depositphotos", "fotolia", "123rf",
        "unsplash", "pexels", "pixabay", "flickr", "wikimedia commons", "wikipedia", "zuma", "zuma press", "sipa",
        "sipa usa", "nurphoto", "anadolu", "aa", "anadolu agency", "pa", "pa media", "pa images", "pa wire",
        "press association", "aap", "cp", "canadian press", "the canadian press", "imago/zuma", "ddp", "ipon", "action images",
        "action press", "laif", "ostkreuz", "agencja gazeta", "east news", "eastnews", "forum", "reporter", "čtk", "ctk",
        "tasr", "sita", "mti", "agerpres", "inquam photos", "mediafax", "bta", "bgnes", "eurokinissi", "intime", "lusa",
        "estadão conteúdo", "agência brasil", "notimex", "cuartoscuro", "europa press", "ep", "lapresse", "la presse",
        "maxppp", "hans lucas", "abaca", "bestimage", "magnum", "contour", "wireimage", "filmmagic", "usa today sports",
        "imagn", "icon sportswire", "cnp", "polaris", "redux", "visual china", "vcg", "中新社", "新华社", "新華社",
        "视觉中国", "共同", "時事", "ロイター", "연합뉴스", "뉴시스", "뉴스1", "게티이미지", "गेटी", "рейтер", "тасс", "риа новости",
    ),
}  # fmt: skip
"""Agencies and picture services, lower-case."""
