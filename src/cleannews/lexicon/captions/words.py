"""Words that captions are made with, by language.

Source: knowledge of each language's captions.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Say what a picture is or who is where in it. They belong to a caption, never to a credit.
CAPTION_WORDS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "pictured", "pictured here", "pictured above", "pictured below", "pictured left", "pictured right", "left",
        "right", "centre", "center", "middle", "above", "below", "top", "bottom", "from left", "from left to right",
        "left to right", "l-r", "file photo", "file picture", "file image", "archive photo", "archive image",
        "stock photo", "stock image", "representative image", "representational image", "representational photo",
        "undated photo", "in this file photo", "in this photo", "in this image", "in this picture",
        "in this photo provided by", "in this handout", "in this undated", "illustration", "illustrative photo",
        "photo illustration", "artist's impression", "composite", "screenshot", "for representation",
    ),
    "de": (
        "symbolbild", "symbolfoto", "archivbild", "archivfoto", "archiv", "beispielbild", "themenbild", "(archiv)",
        "im bild", "auf dem foto", "auf dem bild", "links", "rechts", "mitte", "von links", "v.l", "v. l",
        "v.l.n.r", "l", "r", "oben", "unten", "hinten", "vorne", "(l.)", "(r.)", "illustration", "fotomontage",
    ),
    "fr": (
        "photo d'illustration", "image d'illustration", "illustration", "photo d'archives", "image d'archives",
        "archives", "archive", "à gauche", "à droite", "au centre", "ci-dessus", "ci-contre", "ci-dessous",
        "de gauche à droite", "capture d'écran", "montage",
    ),
    "es": (
        "imagen de archivo", "foto de archivo", "fotografía de archivo", "archivo", "imagen ilustrativa",
        "imagen referencial", "foto referencial", "foto ilustrativa", "a la izquierda", "a la derecha",
        "en el centro", "de izquierda a derecha", "en la imagen", "en la foto", "arriba", "abajo",
        "captura de pantalla",
    ),
    "pt": (
        "imagem de arquivo", "foto de arquivo", "foto ilustrativa", "imagem ilustrativa",
        "imagem meramente ilustrativa", "à esquerda", "à direita", "ao centro", "da esquerda para a direita",
        "na foto", "na imagem", "arquivo", "acima", "abaixo",
    ),
    "it": (
        "foto d'archivio", "immagine d'archivio", "foto di archivio", "immagine di archivio", "foto di repertorio",
        "immagine di repertorio", "repertorio", "a sinistra", "a destra", "al centro", "da sinistra", "nella foto",
        "nell'immagine", "in alto", "in basso",
    ),
    "nl": (
        "archieffoto", "archiefbeeld", "foto ter illustratie", "ter illustratie", "illustratiebeeld", "links",
        "rechts", "midden", "boven", "onder", "van links naar rechts", "op de foto", "stockfoto",
    ),
    "pl": (
        "zdjęcie ilustracyjne", "zdjęcie poglądowe", "zdjęcie archiwalne", "fot. archiwalne", "archiwum",
        "od lewej", "z lewej", "z prawej", "w środku", "na zdjęciu", "po lewej", "po prawej",
    ),
    "cs": (
        "ilustrační foto", "ilustrační snímek", "ilustrační fotografie", "archivní foto", "archivní snímek",
        "archiv", "vlevo", "vpravo", "uprostřed", "zleva", "na snímku", "na fotografii",
    ),
    "sk": (
        "ilustračné foto", "ilustračná snímka", "ilustračná fotografia", "archívne foto", "archívna snímka",
        "archív", "vľavo", "vpravo", "uprostred", "zľava", "na snímke",
    ),
    "hu": (
        "illusztráció", "képünk illusztráció", "a kép illusztráció", "archív", "archív fotó", "archív felvétel",
        "balról jobbra", "balra", "jobbra", "középen", "a képen",
    ),
    "ro": (
        "imagine ilustrativă", "imagine cu rol ilustrativ", "foto ilustrativ", "foto cu caracter ilustrativ",
        "imagine de arhivă", "foto arhivă", "arhivă", "stânga", "dreapta", "centru", "de la stânga la dreapta",
        "în imagine",
    ),
    "bg": (
        "снимката е илюстративна", "илюстративна снимка", "архивна снимка", "архив", "вляво", "вдясно", "в средата",
        "отляво надясно", "на снимката",
    ),
    "el": (
        "φωτογραφία αρχείου", "φωτό αρχείου", "αρχείου", "εικόνα αρχείου", "αριστερά", "δεξιά", "στο κέντρο",
        "από αριστερά", "στη φωτογραφία", "ενδεικτική φωτογραφία",
    ),
    "ru": (
        "архивное фото", "архивная фотография", "фото из архива", "из архива", "архив", "иллюстративное фото",
        "фото иллюстративное", "слева", "справа", "в центре", "слева направо", "на фото", "на снимке", "вверху",
        "внизу", "скриншот",
    ),
    "uk": (
        "архівне фото", "фото з архіву", "з архіву", "архів", "ілюстративне фото", "фото ілюстративне", "ліворуч",
        "праворуч", "у центрі", "посередині", "зліва", "справа", "зліва направо", "на фото", "на світлині",
    ),
    "sr": (
        "архивска фотографија", "илустрација", "ilustracija", "arhivska fotografija", "arhivski snimak", "arhiva",
        "levo", "desno", "u sredini", "s leva na desno", "na fotografiji",
    ),
    "hr": (
        "ilustracija", "ilustrativna fotografija", "arhivska fotografija", "arhiva", "lijevo", "desno", "u sredini",
        "slijeva nadesno", "na fotografiji",
    ),
    "sl": (
        "fotografija je simbolična", "simbolična fotografija", "arhivska fotografija", "arhiv", "levo", "desno",
        "na sredini", "z leve", "na fotografiji",
    ),
    "mk": ("илустрација", "архивска фотографија", "архива", "лево", "десно", "на фотографијата"),
    "sv": (
        "arkivbild", "arkivfoto", "genrebild", "till vänster", "till höger", "i mitten", "från vänster",
        "på bilden", "ovan", "nedan",
    ),
    "da": (
        "arkivfoto", "arkivbillede", "modelfoto", "genrefoto", "til venstre", "til højre", "i midten",
        "fra venstre", "på billedet", "tv", "th",
    ),
    "no": (
        "arkivfoto", "arkivbilde", "illustrasjonsfoto", "illustrasjonsbilde", "til venstre", "til høyre",
        "i midten", "fra venstre", "på bildet", "f.v", "t.v", "t.h",
    ),
    "fi": (
        "arkistokuva", "kuvituskuva", "kuvan henkilöt eivät liity juttuun", "vasemmalla", "oikealla", "keskellä",
        "vasemmalta", "kuvassa", "yllä", "alla",
    ),
    "tr": (
        "arşiv", "arşiv fotoğrafı", "temsili fotoğraf", "temsili görsel", "temsili", "solda", "sağda", "ortada",
        "soldan sağa", "fotoğrafta",
    ),
    "ar": (
        "أرشيفية", "صورة أرشيفية", "صورة من الأرشيف", "الأرشيف", "أرشيف", "صورة تعبيرية", "تعبيرية", "صورة توضيحية",
        "إلى اليمين", "إلى اليسار", "في الوسط", "من اليمين", "في الصورة",
    ),
    "fa": (
        "عکس آرشیوی", "آرشیو", "آرشیوی", "تصویر آرشیوی", "عکس تزئینی است", "عکس تزئینی", "راست", "چپ", "وسط",
        "از راست", "از چپ", "در تصویر",
    ),
    "ur": ("فائل فوٹو", "فائل تصویر", "دائیں", "بائیں", "درمیان میں"),
    "he": (
        "ארכיון", "צילום ארכיון", "תמונת ארכיון", "אילוסטרציה", "תמונת אילוסטרציה", "תמונה להמחשה", "מימין",
        "משמאל", "במרכז", "בתמונה",
    ),
    "hi": (
        "फाइल फोटो", "फ़ाइल फोटो", "सांकेतिक तस्वीर", "सांकेतिक फोटो", "प्रतीकात्मक तस्वीर", "प्रतीकात्मक फोटो",
        "प्रतीकात्मक चित्र", "बाएं", "दाएं", "बीच में", "बाएं से", "तस्वीर में",
    ),
    "bn": (
        "ফাইল ছবি", "প্রতীকী ছবি", "সংগৃহীত", "ছবি সংগৃহীত", "সংগৃহীত ছবি", "বাঁ থেকে", "বাঁয়ে", "ডানে", "মাঝে",
        "ছবিতে",
    ),
    "mr": ("संग्रहित छायाचित्र", "प्रातिनिधिक छायाचित्र", "प्रातिनिधिक फोटो", "डावीकडून"),
    "ta": ("கோப்புப் படம்", "கோப்பு படம்", "மாதிரி படம்", "இடமிருந்து"),
    "te": ("ఫైల్ ఫొటో", "ప్రతీకాత్మక చిత్రం"),
    "zh": (
        "资料图", "资料图片", "资料照片", "示意图", "配图", "左", "右", "中", "左一", "左二", "右一", "右二",
        "图为", "从左至右", "左起", "右起", "資料照", "資料照片", "資料圖", "資料圖片", "示意圖", "示意照", "圖為",
        "圖左", "圖右", "由左至右",
    ),
    "ja": (
        "資料写真", "資料", "イメージ", "イメージ写真", "イメージ画像", "写真はイメージ", "写真はイメージです",
        "左", "右", "中央", "左から", "右から", "上", "下", "ファイル写真",
    ),
    "ko": (
        "자료사진", "자료 사진", "사진은 기사와 무관", "기사 내용과 무관", "기사와 무관한 사진", "왼쪽", "오른쪽",
        "가운데", "왼쪽부터", "왼쪽에서", "참고사진", "본문 내용과 무관",
    ),
    "vi": (
        "ảnh minh họa", "ảnh minh hoạ", "ảnh tư liệu", "bên trái", "bên phải", "ở giữa", "từ trái sang",
        "trong ảnh",
    ),
    "id": (
        "ilustrasi", "foto ilustrasi", "gambar ilustrasi", "arsip", "foto arsip", "kiri", "kanan", "tengah",
        "dari kiri", "dari kanan", "dalam foto",
    ),
    "ms": ("gambar hiasan", "gambar fail", "foto fail", "kiri", "kanan", "tengah", "dari kiri", "dalam gambar"),
    "th": ("แฟ้มภาพ", "ภาพประกอบ", "ภาพจากแฟ้ม", "ภาพประกอบข่าว", "ซ้าย", "ขวา", "กลาง", "จากซ้าย", "ในภาพ"),
    "lt": (
        "asociatyvi nuotrauka", "asociatyvi nuotr", "archyvo nuotrauka", "iš kairės", "kairėje", "dešinėje",
        "nuotraukoje",
    ),
    "lv": (
        "attēlam ir ilustratīva nozīme", "ilustratīvs attēls", "ilustratīvs foto", "arhīva foto", "no kreisās",
        "attēlā",
    ),
    "et": (
        "illustreeriv foto", "pilt on illustreeriv", "foto on illustratiivne", "arhiivifoto", "arhiivipilt",
        "vasakul", "paremal", "keskel", "pildil",
    ),
    "is": ("safnmynd", "úr safni", "myndin er úr safni", "til vinstri", "til hægri", "á myndinni"),
    "ca": (
        "imatge d'arxiu", "foto d'arxiu", "fotografia d'arxiu", "arxiu", "a l'esquerra", "a la dreta", "al centre",
        "d'esquerra a dreta", "a la imatge",
    ),
    "gl": ("imaxe de arquivo", "foto de arquivo", "á esquerda", "á dereita"),
    "eu": ("artxiboko irudia", "artxiboko argazkia", "ezkerrean", "eskuinean"),
}
