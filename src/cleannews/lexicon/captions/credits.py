"""How pages mark the credit of an image, by language.

Source: house styles of agencies and photo services, knowledge of each language's captions, and the words before names
in the captions of the development corpora (2026-11). Agencies and picture services are named here; publishers are not.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Stand before a name. One that ends in a letter needs a name behind it. "Foto de", "imagen de", "foto di" are not among
# them: they open captions ("imagen de archivo").
CREDIT_STARTS: Mapping[str, tuple[str, ...]] = {
    "mul": (
        "©", "(c)", "photo:", "foto:", "photo/", "foto/", "photo ©", "foto ©", "photo credit:", "photos:", "fotos:",
        "©️", "ph:", "ph.", "credit:", "credits:", "copyright:",
    ),
    "en": (
        "photo by", "photos by", "photo from", "photo courtesy of", "photo courtesy:", "photos courtesy of",
        "photo credit", "photo via", "photo provided by", "photo supplied", "photo illustration by",
        "photograph by", "photograph:", "photographs by", "photographs:", "photography by", "photography:",
        "photographer:", "pictures by", "picture by", "picture credit:", "picture:", "pictures:", "pic:", "pics:",
        "pic by", "image by", "images by", "image courtesy of", "image courtesy:", "images courtesy of",
        "image credit:", "image credits:", "image credit", "image source:", "image source", "image:", "images:",
        "image via", "images via", "image from", "image ©", "credit to", "courtesy of", "courtesy:", "source:",
        "illustration by", "illustrations by", "illustration:", "graphic by", "graphic:", "graphics:",
        "video still:", "video:", "screenshot:", "screengrab:", "screen grab:", "handout:", "handout via",
        "file photo:", "provided by", "supplied by", "supplied:", "image copyright", "image caption credit:",
        "artwork by", "cartoon by", "cover photo:", "cover image:", "featured image:", "feature image:",
        "header image:", "map:",
    ),
    "zu": ("isithombe:", "izithombe:", "isithombe ngu", "umthombo:"),
    "xh": ("umfanekiso:", "imifanekiso:", "ifoto:", "iifoto:"),
    "af": ("foto:", "foto's:", "beeld:", "bron:", "prent:"),
    "de": (
        "bild:", "bilder:", "bildquelle:", "bildquellen:", "bildnachweis:", "bildrechte:", "bild von:", "foto von",
        "fotos von", "fotograf:", "fotografin:", "fotografie:", "quelle:", "quellen:", "grafik:", "grafiken:",
        "illustration:", "illustrationen:", "archivfoto:", "symbolfoto:", "symbolbild:", "archivbild:", "archiv:",
        "screenshot:", "fotocredit:", "fotonachweis:", "fotoquelle:", "bild ©", "bildcredit:", "titelbild:",
        "titelfoto:", "aufmacherbild:", "beitragsbild:", "karte:", "collage:", "montage:", "repro:", "fotomontage:",
        "bild /", "foto /",
    ),
    "fr": (
        "crédit photo :", "crédit photo:", "crédits photo :", "crédits photos :", "crédit photo", "crédit image :",
        "crédits :", "crédit :", "crédit:", "crédits:", "photo d'illustration :", "photo :", "photos :",
        "photographie :", "photographie:", "photographe :", "image :", "image:", "illustration :", "illustration:",
        "source :", "source:", "visuel :", "© photo", "infographie :", "capture d'écran :", "dessin :",
        "archives :",
    ),
    "es": (
        "fotografía:", "fotografías:", "fotógrafo:", "fotógrafa:", "foto cortesía", "foto cortesía:",
        "foto archivo:", "foto referencial:", "foto tomada de", "foto por", "foto vía", "imagen:", "imágenes:",
        "imagen vía", "crédito:", "créditos:", "crédito de la foto:", "crédito foto:", "crédito imagen:", "fuente:",
        "cortesía:", "cortesía de", "archivo:", "captura:", "captura de pantalla:", "ilustración:", "infografía:",
        "gráfico:", "cedida por", "cedidas por", "foto cedida por", "autor:",
    ),
    "pt": (
        "fotografia:", "fotografias:", "fotógrafo:", "imagem:", "imagens:", "crédito:", "créditos:",
        "crédito da foto:", "crédito foto:", "reprodução/", "reprodução:", "divulgação/", "divulgação:", "fonte:",
        "arquivo:", "arquivo/", "foto por", "ilustração:", "infográfico:", "arte:", "montagem:", "captura:",
        "cortesia:",
    ),
    "it": (
        "fotografia:", "fotografie:", "fotografo:", "immagine:", "immagini:", "credit foto:", "credito foto:",
        "crediti foto:", "crediti:", "crediti: foto", "fonte:", "fonte foto:", "fotogramma:", "foto di:",
        "foto credit:", "illustrazione:", "infografica:", "archivio:", "per gentile concessione",
    ),
    "nl": (
        "beeld:", "beeld ©", "beelden:", "fotograaf:", "fotografie:", "afbeelding:", "bron:", "bron foto:",
        "illustratie:", "archieffoto:", "archiefbeeld:", "foto ©", "cartoon:", "infographic:", "tekening:",
        "beeldbewerking:", "portretfoto:", "foto's:",
    ),
    "pl": (
        "fot.", "fot:", "fot .", "fot", "zdjęcie:", "zdjęcia:", "źródło zdjęcia:", "źródło zdjęć:", "źródło:",
        "autor zdjęcia:", "autor:", "zdj.", "foto.", "rys.", "grafika:", "il.", "ilustracja:", "źródło grafiki:",
        "screen:",
    ),
    "cs": (
        "zdroj:", "zdroj foto:", "foto zdroj:", "zdroj fotografie:", "autor fotografie:", "autor:", "fotografie:",
        "fotograf:", "ilustrační foto:", "snímek:", "grafika:", "ilustrace:", "repro:", "koláž:",
    ),
    "sk": (
        "zdroj:", "zdroj foto:", "foto zdroj:", "autor:", "autor foto:", "snímka:", "fotografia:", "fotograf:",
        "ilustračné foto:", "ilustračná snímka:", "grafika:", "ilustrácia:", "koláž:", "repro:",
    ),
    "hu": (
        "fotó:", "fotók:", "kép:", "képek:", "kép forrása:", "forrás:", "fotó forrása:", "képforrás:",
        "fényképezte:", "fotós:", "illusztráció:", "grafika:", "montázs:", "borítókép:", "borítókép forrása:",
        "nyitókép:", "kiemelt kép:",
    ),
    "ro": (
        "sursa foto:", "sursă foto:", "sursa:", "sursă:", "sursa imagine:", "foto credit:", "fotografie:",
        "fotografii:", "fotograf:", "imagine:", "imagini:", "captură:", "captură foto:", "captura:", "arhivă:",
        "ilustrație:", "infografic:",
    ),
    "bg": (
        "снимка:", "снимки:", "снимка", "снимка -", "източник:", "източник на снимката:", "фотограф:",
        "фотография:", "илюстрация:", "архив:", "колаж:", "кадър:", "скрийншот:", "графика:",
    ),
    "el": (
        "φωτογραφία:", "φωτογραφίες:", "φωτό:", "φωτο:", "φωτ.:", "φώτο:", "πηγή:", "πηγή φωτογραφίας:",
        "φωτογράφος:", "φωτογραφία αρχείου:", "φωτογραφία /", "πηγή εικόνας:", "εικόνα:", "αρχείο:", "credit:",
    ),
    "ru": (
        "фото:", "фото ©", "© фото", "фото из", "фотография:", "фотографии:", "фотограф:", "автор фото:",
        "автор фотографии:", "источник:", "источник фото:", "источник изображения:", "иллюстрация:", "скриншот:",
        "скриншот видео:", "изображение:", "кадр:", "коллаж:", "инфографика:", "графика:", "снимок:",
        "фото предоставлено", "фото пресс-службы", "фото с сайта", "фото /", "рисунок:", "архив:",
    ),
    "uk": (
        "фото:", "світлина:", "світлини:", "фото з", "фото ©", "фотографія:", "фотограф:", "автор фото:",
        "джерело:", "джерело фото:", "джерело зображення:", "ілюстрація:", "скриншот:", "зображення:", "кадр:",
        "колаж:", "інфографіка:", "графіка:", "фото надано", "фото /", "архів:", "малюнок:",
    ),
    "sr": (
        "фото:", "извор:", "фотографија:", "илустрација:", "аутор:", "снимио:", "foto-", "izvor:", "fotografija:",
        "fotografije:", "autor:", "ilustracija:", "printscreen:", "snimio:", "snimila:", "foto printscreen",
        "foto ilustracija:", "izvor fotografije:",
    ),
    "hr": (
        "izvor:", "autor:", "fotografija:", "fotografije:", "snimio:", "snimila:", "foto izvor:", "ilustracija:",
        "fotograf:", "arhiva:", "screenshot:", "grafika:", "izvor fotografije:", "naslovna fotografija:",
    ),
    "sl": (
        "fotografija:", "fotografije:", "fotograf:", "vir:", "avtor:", "vir fotografije:", "arhiv:", "ilustracija:",
        "grafika:", "posnetek:",
    ),
    "mk": ("фото:", "извор:", "фотографија:", "илустрација:", "архива:"),
    "sv": (
        "bild:", "bilden:", "bilder:", "fotograf:", "foto", "foto/", "källa:", "illustration:", "arkivbild:",
        "arkivfoto:", "grafik:", "pressbild:", "montage:", "skärmdump:", "genrebild:",
    ),
    "da": (
        "fotograf:", "billede:", "billeder:", "kilde:", "illustration:", "arkivfoto:", "grafik:", "pressefoto:",
        "fotos:", "collage:", "modelfoto:", "skærmbillede:",
    ),
    "no": (
        "fotograf:", "bilde:", "bilder:", "kilde:", "illustrasjon:", "illustrasjonsfoto:", "arkivfoto:", "grafikk:",
        "pressefoto:", "skjermdump:", "faksimile:",
    ),
    "fi": (
        "kuva:", "kuvat:", "kuvaaja:", "kuvaajat:", "valokuva:", "valokuvat:", "lähde:", "kuvan lähde:",
        "kuvituskuva:", "arkistokuva:", "grafiikka:", "kuvitus:", "kuvakaappaus:", "kuva/",
    ),
    "tr": (
        "fotoğraf:", "fotoğraflar:", "fotoğraf", "fotoğrafı çeken:", "görsel:", "görseller:", "kaynak:",
        "foto muhabiri:", "grafik:", "arşiv:", "illüstrasyon:", "ekran görüntüsü:", "görsel kaynağı:",
    ),
    "ar": (
        "الصورة:", "صورة:", "صور:", "تصوير:", "تصوير", "المصدر:", "مصدر الصورة:", "مصدر الصورة", "مصدر الصور:",
        "عدسة:", "بعدسة", "الصورة من", "صورة من", "المصور:", "أرشيف:", "أرشيفية:", "حقوق الصورة:", "رسم:",
    ),
    "fa": (
        "عکس:", "عکس‌ها:", "عکاس:", "عکس از", "منبع:", "منبع عکس:", "تصویر:", "تصاویر:", "منبع تصویر:", "طرح:",
        "گرافیک:",
    ),
    "ur": ("تصویر:", "تصاویر:", "ماخذ:", "تصویر بشکریہ", "فوٹو:", "بشکریہ", "تصویر کا ذریعہ"),
    "he": (
        "צילום:", "צילום", "צילומים:", "תמונה:", "קרדיט:", "מקור:", "צילום מסך:", "צילום ארכיון:", "איור:",
        "גרפיקה:", "קרדיט צילום:", "באדיבות", "הדמיה:", "ארכיון:",
    ),
    "hi": (
        "फोटो:", "फ़ोटो:", "तस्वीर:", "तस्वीरें:", "चित्र:", "स्रोत:", "सोर्स:", "फोटो साभार", "फोटो साभार:",
        "फोटो क्रेडिट", "फोटो क्रेडिट:", "इमेज क्रेडिट:", "इमेज सोर्स:", "फोटो सोर्स:", "साभार:", "फोटो -",
    ),
    "bn": (
        "ছবি:", "ছবি :", "ছবিঃ", "ছবি-", "সূত্র:", "ছবি সূত্র:", "ছবি সংগৃহীত", "আলোকচিত্র:", "আলোকচিত্রী:",
        "ফাইল ছবি:", "গ্রাফিক্স:", "ছবির উৎস",
    ),
    "mr": ("फोटो:", "छायाचित्र:", "छायाचित्र सौजन्य", "स्रोत:", "फोटो सौजन्य"),
    "ta": ("படம்:", "படங்கள்:", "புகைப்படம்:", "பட மூலாதாரம்", "மூலம்:"),
    "te": ("ఫోటో:", "చిత్రం:", "ఫొటో:", "మూలం:"),
    "zh": (
        "图片来源：", "图片来源:", "图片提供：", "图源：", "图源:", "图：", "图/", "图｜", "图丨", "图片：",
        "图片:", "配图：", "供图：", "摄影：", "摄影:", "摄影/", "来源：", "来源:", "资料图：", "资料图片：",
        "照片来源：", "视频截图：", "制图：", "漫画：", "圖片來源：", "圖片來源:", "圖片提供：", "圖：", "圖／",
        "圖/", "圖片：", "圖片／", "攝影：", "攝影:", "攝影／", "資料來源：", "資料來源:", "資料照片：",
        "資料照片/", "翻攝自", "取自", "照片：", "照片:", "照片來源：", "來源：", "來源:", "示意圖／", "示意圖：",
        "製圖：", "漫畫：", "影片來源：",
    ),
    "ja": (
        "写真：", "写真:", "写真＝", "写真=", "写真／", "写真提供：", "写真提供:", "写真提供＝", "撮影：", "撮影:",
        "撮影＝", "撮影=", "撮影／", "提供：", "提供:", "提供＝", "提供=", "画像：", "画像:", "画像提供：",
        "画像提供:", "画像出典：", "画像：写真", "出典：", "出典:", "出所：", "イラスト：", "イラスト:",
        "イラスト／", "図版：", "動画：", "クレジット：",
    ),
    "ko": (
        "사진=", "사진 =", "사진:", "사진 :", "사진제공=", "사진제공:", "사진 제공=", "사진 제공:", "사진 제공 :",
        "사진출처=", "사진 출처:", "사진 출처=", "사진/", "사진ㅣ", "사진｜", "출처=", "출처:", "출처 :", "이미지:",
        "이미지=", "이미지 출처:", "[사진=", "/사진=", "촬영:", "촬영=", "자료사진=", "자료=", "자료:", "그래픽=",
        "그래픽:", "일러스트=", "캡처=", "제공=", "글·사진=",
    ),
    "vi": (
        "ảnh:", "ảnh :", "hình:", "nguồn:", "nguồn ảnh:", "nguồn hình:", "ảnh minh họa:", "ảnh chụp màn hình:",
        "ảnh cắt từ clip", "đồ họa:", "ảnh do", "tranh:", "ảnh tư liệu:",
    ),
    "id": (
        "foto oleh", "foto oleh:", "sumber:", "sumber foto:", "sumber gambar:", "gambar:", "gambar oleh", "dok.",
        "dok:", "dokumentasi:", "kredit:", "kredit foto:", "fotografer:", "ilustrasi:", "infografis:",
        "tangkapan layar:", "foto/", "dok pribadi",
    ),
    "ms": (
        "gambar:", "gambar oleh", "foto oleh", "sumber:", "kredit:", "kredit foto:", "gambar fail:", "ilustrasi:",
        "jurugambar:", "gambar hiasan:",
    ),
    "th": (
        "ภาพ:", "ภาพ :", "ภาพจาก", "ภาพจาก:", "ภาพจาก :", "ที่มา:", "ที่มา :", "ที่มาภาพ", "ที่มาภาพ:", "ภาพโดย",
        "ภาพถ่ายโดย", "เครดิตภาพ", "เครดิตภาพ:", "เครดิต:", "ขอบคุณภาพจาก", "ขอบคุณภาพ", "ภาพประกอบ:", "ช่างภาพ:",
    ),
    "lt": (
        "nuotrauka:", "nuotraukos:", "nuotr.:", "nuotr. autorius:", "šaltinis:", "fotografas:",
        "nuotraukos autorius:", "iliustracija:", "asociatyvi nuotr.:", "foto autorius:",
    ),
    "lv": (
        "attēls:", "attēli:", "avots:", "fotogrāfs:", "fotogrāfija:", "ilustrācija:", "ekrānšāviņš:",
        "publicitātes foto:", "foto no", "foto autors:",
    ),
    "et": (
        "pilt:", "pildid:", "allikas:", "fotograaf:", "fotod:", "foto autor:", "illustratsioon:", "graafika:",
        "ekraanitõmmis:", "foto/",
    ),
    "is": ("mynd:", "myndir:", "ljósmynd:", "ljósmyndari:", "heimild:", "mynd/", "skjáskot:"),
    "ca": (
        "fotografia:", "fotografies:", "fotògraf:", "imatge:", "imatges:", "font:", "autor:", "autora:", "crèdit:",
        "crèdits:", "arxiu:", "cedida:", "captura:", "il·lustració:",
    ),
    "gl": ("fotografía:", "imaxe:", "fonte:", "crédito:", "arquivo:"),
    "eu": ("argazkia:", "argazkiak:", "argazkilaria:", "iturria:", "irudia:"),
}

# Stand behind the name, in brackets or at the end of a caption.
CREDIT_ENDS: Mapping[str, tuple[str, ...]] = {
    "zh": ("摄", "攝", "供图", "供圖", "提供", "翻攝", "制图", "製圖", "攝影", "摄影"),
    "ja": ("撮影", "提供"),
    "ko": ("제공", "촬영", "캡처"),
}

# Agencies and picture services. Short ones count only as a word of their own in a line that looks like a credit.
AGENCIES: Mapping[str, tuple[str, ...]] = {
    "mul": (
        "reuters", "afp", "ap", "ap photo", "ap images", "associated press", "the associated press", "epa",
        "epa-efe", "epa/efe", "efe", "agencia efe", "dpa", "dpa-tmn", "apa", "ansa", "pap", "tass", "ria novosti",
        "sputnik", "interfax", "itar-tass", "ukrinform", "unian", "xinhua", "kyodo", "kyodo news", "jiji",
        "jiji press", "yonhap", "newsis", "pti", "ani", "ians", "upi", "bloomberg", "belga", "anp", "ritzau",
        "ritzau scanpix", "scanpix", "ntb", "ntb scanpix", "tt", "tt nyhetsbyrån", "lehtikuva", "keystone",
        "keystone-sda", "sda", "picture alliance", "picture-alliance", "imago", "imago images", "getty",
        "getty images", "gettyimages", "afp via getty images", "shutterstock", "rex features", "shutterstock/rex",
        "istock", "istockphoto", "adobe stock", "adobestock", "alamy", "alamy stock photo", "alamy live news",
        "dreamstime", "depositphotos", "fotolia", "123rf", "canva", "freepik", "unsplash", "pexels", "pixabay",
        "flickr", "wikimedia commons", "wikimedia", "wikipedia", "creative commons", "zuma", "zuma press",
        "zumapress", "sipa", "sipa usa", "sipa press", "nurphoto", "anadolu", "aa", "anadolu agency",
        "anadolu images", "pa", "pa media", "pa images", "pa wire", "pa archive", "press association", "aap",
        "aap image", "cp", "canadian press", "the canadian press", "imago/zuma", "ddp", "action images",
        "action press", "laif", "ostkreuz", "agencja gazeta", "agencja wyborcza.pl", "east news", "eastnews", "čtk",
        "ctk", "tasr", "sita", "mti", "agerpres", "inquam photos", "mediafax", "bta", "bgnes", "fonet", "tanjug",
        "hina", "pixsell", "cropix", "eurokinissi", "intime", "intime news", "motion team", "lusa",
        "estadão conteúdo", "folhapress", "agência brasil", "notimex", "cuartoscuro", "europa press", "ep", "télam",
        "telam", "lapresse", "la presse", "maxppp", "hans lucas", "abaca", "abacapress", "bestimage", "belga image",
        "magnum photos", "wireimage", "filmmagic", "usa today sports", "imagn", "imagn images", "icon sportswire",
        "polaris images", "redux pictures", "visual china group", "vcg", "ipp", "wenn", "splash news", "backgrid",
        "cover images", "newscom", "upi photo", "nordphoto", "witters", "sven simon", "eibner", "epd", "kna",
        "dapd", "photocase", "colourbox", "mostphotos", "photothek", "istat", "irna", "isna", "tasnim", "wafa",
        "bernama", "antara foto", "vna", "ttxvn", "xinhua/afp", "中新社", "新华社", "新華社", "视觉中国", "東方ic",
        "东方ic", "中央社", "美聯社", "路透社", "路透", "法新社", "达志影像", "達志影像", "共同", "共同通信",
        "時事", "時事通信", "ロイター", "アフロ", "ゲッティ", "연합뉴스", "뉴시스", "뉴스1", "게티이미지",
        "게티이미지뱅크", "로이터", "गेटी", "गेटी इमेजेज", "पीटीआई", "एएनआई", "рейтер", "рейтерс", "тасс",
        "риа новости", "укринформ", "укрінформ", "уніан", "унiан", "בגאץ", "איי פי", "רויטרס", "رويترز", "أ ف ب",
        "فرانس برس", "أسوشيتد برس", "الأناضول", "غيتي", "ایرنا", "ایسنا", "تسنیم",
    ),
}
