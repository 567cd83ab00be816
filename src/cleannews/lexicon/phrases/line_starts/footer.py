"""Lines of a footer, by their first words.

Source: knowledge of each language's site furniture; the first words of all paragraphs of the corpora's texts were counted
against them, and those that begin sentences were left out.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "mul": (
        "© 19", "© 20", "©19", "©20", "©️ 20", "c) 20", "copyright ©", "copyright 20", "copyright (c", "©copyright",
        "© copyright", "all rights reserved",
    ),
    "en": (
        "all rights reserved", "all content copyright", "all content ©", "copyright by", "copyright notice",
        "copyright:", "content copyright", "this material may not be published",
        "this material may not be reproduced", "this material is protected", "this content is protected",
        "this content is copyrighted", "this article may not be", "this article is protected by", "no part of this",
        "unauthorized reproduction", "unauthorised reproduction", "reproduction in whole", "reproduction without",
        "republication or redistribution", "use of this site constitutes", "use of this website constitutes",
        "use of and/or registration", "use of this site is subject", "your use of this site",
        "your use of this website", "by using this site you agree", "registered in england", "registered office",
        "company registration number", "registered number", "vat number", "vat registration", "advertise with us",
        "contact us at", "about us:", "powered by wordpress", "proudly powered by", "theme by", "website by",
        "site by", "website design by", "web design by", "we are not responsible for", "the content on this site",
        "the information on this site", "the information on this website", "the material on this site",
        "information provided on this", "quotes displayed in real-time", "market data provided by",
        "quotes delayed", "an independent newspaper regulated", "regulated by ipso", "this website is owned",
    ),
    "de": (
        "alle rechte vorbehalten", "copyright:", "copyright by", "nachdruck nur", "nachdruck verboten",
        "vervielfältigung nur", "weiterverbreitung nur", "alle texte und bilder", "alle inhalte dieser",
        "alle inhalte sind", "alle angaben ohne gewähr", "sämtliche inhalte", "die inhalte dieser",
        "für den inhalt externer", "wir übernehmen keine haftung", "verantwortlich im sinne",
        "verantwortlich für den inhalt", "verantwortlich nach", "inhaltlich verantwortlich", "angaben gemäß",
        "handelsregister:", "registergericht:", "geschäftsführer:", "geschäftsführung:", "chefredakteur:",
        "stolz präsentiert von", "erstelle eine kostenlose website", "diese website läuft mit", "börsenkurse:",
        "quelle der kursdaten",
    ),
    "fr": (
        "tous droits réservés", "tous droits de reproduction", "toute reproduction", "reproduction interdite",
        "reproduction totale", "copyright:", "copyright :", "l'ensemble des contenus", "le contenu de ce site",
        "mentions légales", "conditions générales", "conditions d'utilisation", "directeur de la publication",
        "directrice de la publication", "fièrement propulsé", "conception:", "conception :", "ce site est édité",
        "site édité par", "nous contacter:", "nous contacter :", "numéro de commission paritaire",
    ),
    "es": (
        "todos los derechos reservados", "derechos reservados", "reservados todos los", "prohibida su reproducción",
        "prohibida la reproducción", "se prohíbe la reproducción", "copyright:", "aviso legal",
        "editor responsable:", "registro de la propiedad", "número de edición", "domicilio legal",
        "desarrollado por", "diseño web", "funciona gracias a", "edición n", "depósito legal",
    ),
    "pt": (
        "todos os direitos reservados", "direitos reservados", "é proibida a", "proibida a reprodução",
        "é expressamente proibida", "copyright:", "o conteúdo deste site", "o uso deste site", "desenvolvido por",
        "cnpj", "editor responsável", "jornalista responsável", "registo erc",
    ),
    "it": (
        "tutti i diritti riservati", "tutti i diritti sono", "riproduzione riservata", "© riproduzione riservata",
        "diritti riservati", "vietata la riproduzione", "copyright:", "partita iva", "p.iva", "p. iva", "c.f.",
        "codice fiscale", "testata giornalistica registrata", "testata registrata", "registrazione tribunale",
        "registrazione al tribunale", "reg. tribunale", "iscrizione al roc", "iscritto al roc",
        "direttore responsabile:", "sede legale", "capitale sociale", "sito realizzato", "realizzato da",
        "i diritti delle immagini",
    ),
    "nl": (
        "alle rechten voorbehouden", "copyright:", "op alle content", "op alle verhalen", "niets uit deze",
        "overname van", "hoofdredacteur:", "kvk", "mogelijk gemaakt door", "website door", "deze website wordt",
    ),
    "pl": (
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "prawa zastrzeżone", "copyright:",
        "copyright by", "kopiowanie treści", "korzystanie z serwisu oznacza", "korzystanie z portalu oznacza",
        "korzystanie z serwisu jest", "materiał chroniony", "dalsze rozpowszechnianie", "redakcja nie ponosi",
        "redaktor naczelny:", "adres redakcji", "reklama: kontakt", "nip:", "regon:", "krs:", "projekt i wykonanie",
        "realizacja:", "wykonanie:", "dumnie wspierane", "zamówienia na treści",
    ),
    "cs": (
        "všechna práva vyhrazena", "vyhrazena všechna", "copyright:", "publikování nebo", "publikování či",
        "jakékoli užití", "jakékoliv užití", "bez souhlasu", "provozovatel:", "šéfredaktor:", "šéfredaktorka:",
        "issn", "ičo:", "ič:", "používáme wordpress",
    ),
    "sk": ("copyright:", "publikovanie alebo", "prevádzkovateľ:", "šéfredaktor:", "šéfredaktorka:", "issn", "ičo:"),
    "hu": (
        "jogok fenntartva", "copyright:", "az oldalon található", "az oldalon megjelenő", "felelős kiadó:",
        "felelős szerkesztő:", "főszerkesztő:", "adószám:", "cégjegyzékszám:", "issn",
    ),
    "ro": (
        "drepturile rezervate", "copyright:", "editor: contact", "redactor-șef:", "redactor șef:", "cui:", "issn",
        "acest site este", "realizat de",
    ),
    "bg": (
        "copyright:", "авторски права", "използването на", "главен редактор:", "реклама: контакти", "issn",
        "изработка на сайт", "изработка:",
    ),
    "el": (
        "copyright:", "απαγορεύεται η", "απαγορεύεται ρητά", "διευθυντής σύνταξης:", "νόμιμος εκπρόσωπος:",
        "δικαιούχος domain", "αφμ:", "δοy:", "διακριτικός τίτλος", "αριθμός πιστοποίησης", "κατασκευή ιστοσελίδ",
        "σχεδιασμός:",
    ),
    "ru": (
        "все права защищены", "все права принадлежат", "copyright:", "использование материалов",
        "использование любых", "полное или частичное", "любое использование", "при использовании материалов",
        "при полном или частичном", "при цитировании", "при перепечатке", "редакция не несет",
        "редакция не предоставляет", "редакция не отвечает", "мнение редакции может", "за достоверность",
        "ответственность за содержание", "на сайте применяются рекомендательные", "на информационном ресурсе",
        "сетевое издание", "свидетельство о регистрации", "регистрационный номер", "средство массовой информации",
        "сми зарегистрировано", "учредитель:", "учредители:", "учредитель и издатель", "главный редактор:",
        "шеф-редактор:", "адрес редакции:", "телефон редакции:", "реклама: контакты", "отдел рекламы:",
        "по вопросам рекламы", "по вопросам размещения", "разработка сайта", "создание сайта", "сайт работает",
        "18+", "16+", "возрастное ограничение", "категория информационной продукции",
    ),
    "uk": (
        "copyright:", "використання матеріалів", "використання будь-яких", "повне або часткове",
        "будь-яке копіювання", "при використанні", "при цитуванні", "при повному або частковому",
        "у разі використання", "редакція не несе", "редакція може не", "думка редакції",
        "відповідальність за зміст", "матеріали з позначкою", "матеріали під рубрикою", "матеріали позначені",
        "матеріали, позначені", "суб'єкт у сфері онлайн-медіа", "ідентифікатор медіа", "свідоцтво про",
        "засновник:", "головний редактор:", "головна редакторка:", "шеф-редактор:", "адреса редакції:",
        "відділ реклами:", "з питань реклами", "розробка сайту", "створення сайту", "18+", "16+",
    ),
    "sr": ("copyright:", "glavni urednik:", "osnivač:", "impressum:", "issn", "izrada sajta"),
    "hr": ("copyright:", "glavni urednik:", "glavna urednica:", "oib:", "izrada web"),
    "sl": ("copyright:", "odgovorni urednik:", "odgovorna urednica:", "issn"),
    "sv": (
        "copyright:", "ansvarig utgivare", "chefredaktör:", "chefredaktör och ansvarig utgivare", "kundtjänst:",
        "org nr", "citera gärna", "drivs med",
    ),
    "da": (
        "copyright:", "ansvarshavende chefredaktør:", "chefredaktør:", "kundeservice:", "cvr-nr", "cvr nr",
        "materialet er", "indhold på", "artikler, billeder",
    ),
    "no": (
        "copyright:", "ansvarlig redaktør:", "sjefredaktør:", "sjefredaktør og ansvarlig redaktør", "kundeservice:",
        "org. nr", "arbeider etter vær varsom-plakaten", "vi arbeider etter", "følger vær varsom-plakaten",
    ),
    "fi": ("copyright:", "vastaava päätoimittaja:", "päätoimittaja:", "asiakaspalvelu:", "issn"),
    "tr": (
        "copyright:", "telif hakkı", "bu sitede yer alan", "sitede yer alan", "sitemizde yayınlanan",
        "sitemizde yer alan", "yasal uyarı", "yazı işleri müdürü:", "genel yayın yönetmeni:", "imtiyaz sahibi:",
        "sorumlu müdür:", "haber yazılımı", "haber scripti",
    ),
    "ar": (
        "الحقوق محفوظة", "حقوق النشر", "حقوق الطبع", "copyright:", "رئيس التحرير:", "رئيس مجلس الإدارة:",
        "للإعلان:", "تصميم وتطوير", "تصميم وبرمجة", "لا تتحمل", "الموقع غير مسؤول",
    ),
    "fa": (
        "حقوق مادی", "استفاده از مطالب", "بازنشر مطالب", "نقل مطالب", "مدیر مسئول:", "سردبیر:", "صاحب امتیاز:",
        "طراحی و تولید", "طراحی سایت",
    ),
    "he": (
        "זכויות יוצרים", "אין לעשות שימוש", "אין להעתיק", "אנו מכבדים זכויות", "עורך ראשי:", "בניית אתר",
        "עיצוב ובניית",
    ),
    "hi": ("संपादक:", "डिस्क्लेमर:", "this website follows"),
    "bn": (
        "সম্পাদক:", "সম্পাদক :", "সম্পাদক ও প্রকাশক", "ভারপ্রাপ্ত সম্পাদক", "প্রধান সম্পাদক", "এই ওয়েবসাইটের কোনো",
    ),
    "zh": (
        "版权所有", "版权声明", "版权说明", "未经授权", "未经许可", "未经书面", "未经本网", "本网站所刊载",
        "本网站所载", "本站内容", "本站所有", "本网所有内容", "凡本网注明", "转载请注明", "转载声明", "如需转载",
        "如有侵权", "京icp", "沪icp", "粤icp", "浙icp", "苏icp", "闽icp", "京公网安备", "icp备", "增值电信业务",
        "互联网新闻信息服务许可证", "网络文化经营许可证", "信息网络传播视听节目许可证", "广播电视节目制作",
        "经营许可证", "违法和不良信息", "举报电话", "举报邮箱", "举报热线", "客服电话", "客服热线", "技术支持:",
        "主办单位:", "建议使用", "最佳浏览", "網站聲明", "版權所有", "版權聲明", "未經授權", "未經許可",
        "本網站內容", "本網站所有", "本站內容", "如需轉載", "如有侵權", "客服專線", "客服電話", "讀者服務",
        "服務專線", "建議使用", "最佳瀏覽",
    ),
    "ja": (
        "無断転載", "無断複製", "無断複写", "禁無断転載", "不許複製", "当サイトに掲載", "当サイトの",
        "本サイトに掲載", "本ウェブサイト", "本サイトの", "掲載の記事", "掲載している", "掲載された", "記事・写真",
        "記事、写真", "著作権は", "著作権:", "著作権に", "このホームページに", "このサイトに掲載", "このサイトの",
        "全ての著作権", "すべての内容", "copyright:", "運営会社:", "お問い合わせ:", "お問い合わせ先:", "推奨環境",
    ),
    "ko": (
        "저작권자", "저작권", "ⓒ", "©", "무단 전재", "무단전재", "무단 복제", "모든 콘텐츠", "모든 컨텐츠",
        "본 콘텐츠의", "본 사이트", "제호", "발행인", "편집인", "등록번호", "등록일:", "등록일 :", "발행일자",
        "사업자등록번호", "사업자번호", "통신판매", "대표이사", "청소년보호책임자", "개인정보관리책임자",
        "인터넷신문등록번호", "고객센터:", "고객센터 :", "구독문의", "광고문의",
    ),
    "vi": (
        "bản quyền", "giữ bản quyền", "® ghi rõ", "ghi rõ nguồn", "không sao chép", "không được sao chép",
        "mọi hình thức sao chép", "toàn bộ bản quyền", "giấy phép", "số giấy phép", "tổng biên tập:",
        "phó tổng biên tập:", "chịu trách nhiệm", "cơ quan chủ quản", "trụ sở:", "tòa soạn:", "đường dây nóng:",
        "liên hệ quảng cáo:", "quảng cáo: liên hệ",
    ),
    "id": ("copyright:", "alamat redaksi", "redaksi:", "pemimpin redaksi:", "penanggung jawab:"),
    "ms": ("copyright:",),
    "th": (
        "สงวนลิขสิทธิ์", "ลิขสิทธิ์", "copyright:", "copyright :", "ห้ามคัดลอก", "ห้ามทำซ้ำ", "ติดต่อโฆษณา:",
        "ติดต่อโฆษณา :", "สนใจลงโฆษณา",
    ),
    "lt": ("copyright:", "vyriausiasis redaktorius:", "vyr. redaktorius:", "sprendimas:"),
    "lv": ("copyright:", "galvenais redaktors:", "galvenā redaktore:"),
    "et": ("copyright:", "peatoimetaja:", "vastutav toimetaja:", "klienditugi:"),
    "is": ("ritstjóri:",),
    "ca": ("drets reservats", "prohibida la reproducció", "copyright:", "dipòsit legal", "amb el suport de"),
}
