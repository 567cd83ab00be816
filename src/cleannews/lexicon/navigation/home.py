"""What the first step of a breadcrumb, or the first entry of a menu, says, by language.

Source: knowledge of each language's site furniture; the words of English, German, Polish, Greek, Russian and Chinese
were checked against the most frequent short blocks of trafilatura's evaluation pages and of the DAnIEL corpus.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

HOME: Mapping[str, tuple[str, ...]] = {
    "en": (
        "home", "homepage", "home page", "front page", "frontpage", "main page", "main", "start", "you are here",
        "go to homepage", "news home",
    ),
    "de": (
        "startseite", "start", "home", "zur startseite", "titelseite", "sie sind hier", "sie befinden sich hier",
        "hauptseite", "du bist hier",
    ),
    "fr": ("accueil", "page d'accueil", "à la une", "une", "vous êtes ici", "retour à l'accueil", "home"),
    "es": (
        "inicio", "portada", "página principal", "página de inicio", "home", "estás en", "está en",
        "usted está aquí", "ir a la portada", "principal",
    ),
    "pt": (
        "início", "página inicial", "inicial", "capa", "home", "página principal", "você está aqui", "está aqui",
        "primeira página",
    ),
    "it": (
        "home", "homepage", "pagina iniziale", "prima pagina", "home page", "sei in", "ti trovi in", "sei qui",
        "pagina principale",
    ),
    "nl": (
        "home", "startpagina", "voorpagina", "homepage", "u bent hier", "je bent hier", "hoofdpagina",
        "u bevindt zich hier",
    ),
    "pl": ("strona główna", "start", "główna", "home", "strona startowa", "jesteś tutaj", "jesteś w", "tu jesteś"),
    "cs": (
        "domů", "úvod", "úvodní stránka", "titulní strana", "hlavní stránka", "hlavní strana", "home",
        "nacházíte se", "jste zde", "domovská stránka", "titulka",
    ),
    "sk": (
        "domov", "úvod", "úvodná stránka", "titulka", "hlavná stránka", "titulná strana", "home", "nachádzate sa",
        "ste tu", "domovská stránka",
    ),
    "hu": ("főoldal", "címlap", "kezdőlap", "nyitólap", "kezdőoldal", "home", "nyitóoldal", "ön itt áll"),
    "ro": (
        "acasă", "acasa", "prima pagină", "prima pagina", "pagina principală", "home", "ești aici",
        "pagina de start",
    ),
    "bg": ("начало", "начална страница", "първа страница", "вие сте тук", "главна", "намирате се в"),
    "el": (
        "αρχική", "αρχική σελίδα", "κεντρική", "κεντρική σελίδα", "πρωτοσέλιδο", "home", "βρίσκεστε εδώ",
        "πρώτη σελίδα", "είστε εδώ",
    ),
    "ru": (
        "главная", "главная страница", "на главную", "домой", "начало", "вы здесь", "стартовая страница",
        "титульная страница",
    ),
    "uk": ("головна", "головна сторінка", "на головну", "додому", "початок", "ви тут"),
    "sr": (
        "почетна", "насловна", "почетна страна", "насловна страна", "početna", "naslovna", "početna strana",
        "naslovna strana", "home",
    ),
    "hr": ("naslovnica", "početna", "početna stranica", "naslovna", "nalazite se ovdje", "home"),
    "sl": ("domov", "prva stran", "naslovnica", "začetna stran", "nahajate se tukaj"),
    "mk": ("почетна", "дома", "насловна", "почетна страница"),
    "sv": ("hem", "startsida", "start", "förstasidan", "startsidan", "till startsidan", "du är här", "hemsida"),
    "da": ("forside", "forsiden", "hjem", "startside", "til forsiden", "du er her", "home"),
    "no": ("forside", "forsiden", "hjem", "startside", "til forsiden", "du er her"),
    "fi": ("etusivu", "etusivulle", "koti", "alkuun", "olet tässä", "kotisivu", "aloitussivu"),
    "tr": ("anasayfa", "ana sayfa", "giriş sayfası", "ana menü", "buradasınız"),
    "ar": ("الرئيسية", "الصفحة الرئيسية", "الرئيسة", "الصفحة الأولى", "أنت هنا", "الصفحة الرئيسة", "رئيسية"),
    "fa": ("خانه", "صفحه اصلی", "صفحه نخست", "صفحهٔ اصلی", "صفحه اول", "نخست", "شما اینجا هستید"),
    "ur": ("صفحہ اول", "ہوم", "سرورق", "مرکزی صفحہ", "ہوم پیج"),
    "he": ("ראשי", "דף הבית", "עמוד הבית", "בית", "עמוד ראשי", "דף ראשי", "אתם כאן"),
    "hi": ("होम", "मुखपृष्ठ", "मुख्य पृष्ठ", "होमपेज", "होम पेज", "मुख्यपृष्ठ"),
    "bn": ("প্রচ্ছদ", "হোম", "প্রথম পাতা", "মূলপাতা", "মূল পাতা", "নীড়পাতা"),
    "mr": ("मुख्यपृष्ठ", "होम", "मुख्य पान", "मुखपृष्ठ"),
    "ta": ("முகப்பு", "முதல் பக்கம்", "முகப்புப் பக்கம்"),
    "te": ("హోమ్", "ముఖపేజీ", "హోం"),
    "zh": (
        "首页", "首頁", "主页", "主頁", "网站首页", "返回首页", "回首頁", "返回首頁", "当前位置", "您的位置",
        "目前位置", "新闻首页", "新聞首頁", "您现在的位置", "所在位置", "你在這裡", "正文", "您当前的位置",
    ),
    "ja": ("ホーム", "トップ", "トップページ", "home", "top", "現在位置", "ホームページ", "現在地"),
    "ko": ("홈", "처음으로", "메인", "홈페이지", "첫화면", "현재위치", "메인페이지", "초기화면"),
    "vi": ("trang chủ", "trang nhất", "đầu trang chủ", "home"),
    "id": ("beranda", "home", "halaman utama", "halaman depan", "depan"),
    "ms": ("laman utama", "utama", "halaman utama", "muka depan", "home", "laman depan"),
    "th": ("หน้าแรก", "หน้าหลัก", "โฮม", "หน้าแรกข่าว", "คุณอยู่ที่นี่"),
    "lt": (
        "pradžia", "pagrindinis", "titulinis", "į pradžią", "pagrindinis puslapis", "pradinis puslapis",
        "titulinis puslapis",
    ),
    "lv": ("sākums", "sākumlapa", "galvenā", "uz sākumu", "pirmā lapa", "tu esi šeit"),
    "et": ("avaleht", "esileht", "esilehele", "avalehele", "kodu", "asud siin"),
    "is": ("forsíða", "heim", "á forsíðu"),
    "ca": ("inici", "portada", "pàgina principal", "pàgina d'inici", "sou a", "estàs a"),
    "gl": ("inicio", "portada", "páxina principal"),
    "eu": ("hasiera", "azala", "hasierako orria", "hemen zaude"),
}
