"""Names in bylines and author fields that are no person.

Source: knowledge of each language's site furniture; the English and German ones also from author fields of pages of
trafilatura's evaluation set and of Fundus' parser tests.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Values of author fields and bylines that name nobody: accounts, desks, "our staff". A whole value, not a part.
NO_NAMES: Mapping[str, tuple[str, ...]] = {
    "mul": (
        "admin", "administrator", "webmaster", "root", "redaktion", "redaction", "redacao", "redaccion", "newsdesk",
        "newsroom", "news desk", "web desk", "wp admin", "user", "test", "unknown", "anonymous", "null", "none",
        "undefined", "n/a", "na", "author", "editor", "guest", "info", "online", "webredaktion", "super user",
        "superuser", "default", "wpadmin", "siteadmin", "adm", "moderator", "content", "cms", "service account",
        "system", "wordpress",
    ),
    "en": (
        "staff", "staff writer", "staff reporter", "staff report", "staff reports", "our staff", "editorial staff",
        "editorial team", "editorial board", "editorial", "the editors", "editors", "the editor", "editor",
        "news staff", "news team", "newsroom staff", "web team", "web staff", "online desk", "digital desk",
        "digital team", "sports desk", "sports staff", "business desk", "city desk", "national desk",
        "foreign desk", "international desk", "entertainment desk", "lifestyle desk", "tech desk",
        "special correspondent", "staff correspondent", "our correspondent", "our reporter", "our bureau",
        "our special correspondent", "correspondent", "reporter", "contributor", "contributors", "guest author",
        "guest contributor", "guest post", "guest writer", "guest columnist", "press release", "sponsored",
        "sponsored content", "sponsored post", "advertiser", "partner content", "brand content", "submitted",
        "letters", "letters to the editor", "reader", "readers", "agencies", "news agencies", "wire reports",
        "wire services", "wire service", "from staff reports", "staff and agencies", "by staff", "by admin",
        "the team", "site admin", "social desk", "trends desk", "breaking news", "publisher", "content team",
        "marketing", "marketing team", "various", "multiple authors", "associated writer", "view all posts",
        "see all posts", "full bio", "about the author", "the author", "written by", "posted by", "published by",
        "news service", "media team", "press office", "posts", "more posts", "all posts", "all articles", "articles",
        "more articles", "show all articles", "research", "development", "history", "member", "members",
    ),
    "de": (
        "redaktion", "die redaktion", "online-redaktion", "onlineredaktion", "newsdesk", "lokalredaktion",
        "sportredaktion", "wirtschaftsredaktion", "politikredaktion", "nachrichtenredaktion", "redaktionsteam",
        "von redaktion", "unsere redaktion", "agenturen", "gastautor", "gastbeitrag", "anzeige", "pressemitteilung",
        "presseinformation", "anonym", "unbekannt", "verschiedene", "verschiedene autoren", "autor", "autoren",
        "autorenteam", "mitarbeiter", "volontär", "webredaktion", "pressestelle", "leserreporter", "leserbriefe",
        "redakteur", "team", "diverse", "gast", "advertorial", "verlag", "kooperationspartner",
        "sonderveröffentlichung",
    ),
    "fr": (
        "la rédaction", "rédaction", "la redaction", "service web", "rédaction web", "équipe de rédaction",
        "rédaction numérique", "l'équipe", "invité", "auteur invité", "anonyme", "agences", "avec agences",
        "communiqué", "communiqué de presse", "contributeur", "contributeurs", "correspondant", "tribune",
        "collectif", "divers", "auteur", "contenu sponsorisé", "publi-rédactionnel", "service des sports",
        "administrateur",
    ),
    "es": (
        "redacción", "la redacción", "redaccion", "redacción digital", "redacción web", "agencias", "agencia",
        "equipo de redacción", "equipo editorial", "editorial", "invitado", "anónimo", "colaborador",
        "colaboradores", "corresponsal", "comunicado", "nota de prensa", "contenido patrocinado", "redactor",
        "autor", "varios autores", "administrador", "redacción central", "especial", "enviado especial",
        "cartas al director", "publirreportaje",
    ),
    "pt": (
        "redação", "da redação", "a redação", "redacção", "equipe", "equipe editorial", "da equipe", "agências",
        "agência", "convidado", "anônimo", "anónimo", "colaborador", "colaboração", "assessoria",
        "assessoria de imprensa", "conteúdo patrocinado", "publieditorial", "autor", "administrador",
        "enviado especial", "vários autores", "editorial", "da agência", "autor convidado",
    ),
    "it": (
        "redazione", "la redazione", "redazione web", "redazione online", "redazione centrale", "agenzie",
        "agenzia", "ospite", "anonimo", "autore", "autori vari", "collaboratore", "comunicato stampa",
        "contenuto sponsorizzato", "contenuto pubblicitario", "staff", "team", "a cura della redazione",
        "lettere al direttore", "redazione sport", "amministratore", "redazione locale", "publiredazionale",
    ),
    "nl": (
        "redactie", "de redactie", "onze redactie", "webredactie", "onlineredactie", "van onze redactie",
        "van onze verslaggever", "nieuwsredactie", "onze verslaggever", "gastauteur", "anoniem", "persbericht",
        "auteur", "advertorial", "ingezonden", "sportredactie", "buitenlandredactie", "economieredactie",
        "beheerder", "gesponsord", "partnerbijdrage",
    ),
    "pl": (
        "redakcja", "red", "red.", "oprac. red", "materiał partnera", "materiał sponsorowany", "materiał prasowy",
        "artykuł sponsorowany", "gość", "anonim", "autor", "agencje", "informacja prasowa", "redaktor",
        "administrator", "opr. red", "komunikat prasowy", "materiał zewnętrzny", "autor gościnny",
        "materiał promocyjny",
    ),
    "cs": (
        "redakce", "red", "redaktor", "komerční sdělení", "host", "anonym", "autor", "agentury", "tisková zpráva",
        "čtenář", "pr článek", "administrátor", "čtenáři", "domácí redakce", "zahraniční redakce",
        "sportovní redakce", "kolektiv autorů", "inzerce",
    ),
    "sk": (
        "redakcia", "red", "redaktor", "pr článok", "hosť", "anonym", "autor", "agentúry", "tlačová správa",
        "administrátor", "komerčná správa", "inzercia", "čitateľ", "kolektív autorov",
    ),
    "hu": (
        "szerkesztőség", "szerk", "szerkesztő", "a szerkesztőség", "hírszerkesztőség", "vendégszerző", "névtelen",
        "szerző", "hírügynökség", "sajtóközlemény", "fizetett tartalom", "támogatott tartalom", "munkatársunk",
        "munkatársunktól", "tudósítónktól", "hirdetés", "vendég",
    ),
    "ro": (
        "redacția", "redactia", "redacţia", "redacție", "invitat", "anonim", "autor", "agenții",
        "comunicat de presă", "comunicat", "echipa", "publicitate", "advertorial", "redactor", "administrator",
        "redacția online",
    ),
    "bg": (
        "редакция", "от редакцията", "редактор", "админ", "администратор", "гост", "анонимен", "автор", "агенции",
        "прессъобщение", "екип", "платена публикация", "репортер", "екипът", "кореспондент",
    ),
    "el": (
        "σύνταξη", "συντακτική ομάδα", "από τη σύνταξη", "ομάδα σύνταξης", "διαχειριστής", "επισκέπτης", "ανώνυμος",
        "δελτίο τύπου", "συντάκτης", "η σύνταξη", "διεθνή μέσα", "χορηγούμενο", "διαφημιστικό κείμενο",
    ),
    "ru": (
        "редакция", "от редакции", "админ", "администратор", "гость", "аноним", "автор", "агентства", "пресс-релиз",
        "редактор", "корреспондент", "наш корреспондент", "соб. инф", "собинф", "пресс-служба", "отдел новостей",
        "служба новостей", "на правах рекламы", "редакция сайта", "главный редактор", "реклама", "модератор",
        "неизвестный автор", "коллектив авторов",
    ),
    "uk": (
        "редакція", "від редакції", "адмін", "адміністратор", "гість", "анонім", "автор", "агентства", "пресреліз",
        "прес-реліз", "редактор", "кореспондент", "наш кореспондент", "пресслужба", "прес-служба", "стрічка новин",
        "на правах реклами", "реклама", "служба новин", "редакція сайту",
    ),
    "sr": (
        "редакција", "админ", "администратор", "гост", "аутор", "агенције", "уредник", "редакцијски текст",
        "redakcija", "administrator", "gost", "autor", "agencije", "urednik", "saopštenje", "promo", "oglas",
        "pr tekst",
    ),
    "hr": (
        "redakcija", "uredništvo", "administrator", "gost", "autor", "agencije", "urednik", "priopćenje",
        "sponzorirani članak", "promo", "vanjski suradnik", "oglas", "čitatelj",
    ),
    "sl": (
        "uredništvo", "redakcija", "gost", "avtor", "agencije", "urednik", "sporočilo za javnost",
        "oglasno sporočilo", "promocijsko sporočilo",
    ),
    "mk": ("редакција", "админ", "гост", "автор", "агенции", "уредник"),
    "sv": (
        "redaktionen", "redaktion", "webbredaktionen", "nyhetsredaktionen", "gäst", "gästskribent", "anonym",
        "skribent", "pressmeddelande", "annons", "redaktör", "sportredaktionen", "insändare", "debattör",
        "signerat", "författare", "sponsrat innehåll",
    ),
    "da": (
        "redaktionen", "redaktion", "gæst", "gæsteskribent", "anonym", "pressemeddelelse", "annonce", "forfatter",
        "redaktør", "sponsoreret", "sponsoreret indhold", "nyhedsredaktionen", "sportsredaktionen", "læserbrev",
        "debat",
    ),
    "no": (
        "redaksjonen", "redaksjon", "gjest", "gjesteskribent", "anonym", "pressemelding", "annonse", "forfatter",
        "redaktør", "sponset innhold", "nyhetsredaksjonen", "sportsredaksjonen", "annonsørinnhold", "innsendt",
        "nettredaksjonen",
    ),
    "fi": (
        "toimitus", "verkkotoimitus", "vieras", "vieraskynä", "nimetön", "tiedote", "mainos", "kirjoittaja",
        "toimittaja", "uutistoimitus", "kaupallinen yhteistyö", "urheilutoimitus", "lukijan mielipide",
        "ulkomaantoimitus", "lehdistötiedote", "vierailija",
    ),
    "tr": (
        "haber merkezi", "editör", "haber servisi", "yönetici", "misafir", "anonim", "yazar", "muhabir", "ajanslar",
        "basın bülteni", "dış haberler", "dış haberler servisi", "spor servisi", "ekonomi servisi", "konuk yazar",
        "editörler", "kurumsal", "advertorial", "tanıtım", "internet servisi",
    ),
    "ar": (
        "فريق التحرير", "هيئة التحرير", "المحرر", "محرر", "وكالات", "التحرير", "أسرة التحرير", "مدير الموقع", "ضيف",
        "مجهول", "بيان صحفي", "كاتب", "مراسل", "قسم الأخبار", "غرفة الأخبار", "الموقع", "المدير", "محرر الموقع",
        "كاتب ضيف", "متابعات", "متابعة", "خاص", "صحف", "الادارة", "الإدارة",
    ),
    "fa": (
        "تحریریه", "سردبیر", "مدیر", "ادمین", "مهمان", "ناشناس", "خبرنگار", "گروه خبر", "هیئت تحریریه",
        "روابط عمومی", "مدیر سایت", "نویسنده", "نویسنده مهمان", "تیم تحریریه", "سرویس خبر",
    ),
    "ur": (
        "ویب ڈیسک", "نیوز ڈیسک", "ایڈیٹر", "نمائندہ خصوصی", "اسٹاف رپورٹر", "ایڈمن", "نامعلوم", "مہمان",
        "مانیٹرنگ ڈیسک", "نامہ نگار",
    ),
    "he": (
        "מערכת", "המערכת", "מערכת האתר", "צוות האתר", "אורח", "אנונימי", "כתב", "כתבנו", "הודעה לעיתונות",
        "תוכן שיווקי", "דסק חדשות", "מנהל האתר", "סוכנויות הידיעות", "עורך", "תוכן ממומן", "בשיתוף",
    ),
    "hi": (
        "वेब डेस्क", "न्यूज़ डेस्क", "न्यूज डेस्क", "डिजिटल डेस्क", "संपादक", "संवाददाता", "विशेष संवाददाता",
        "एजेंसी", "एडमिन", "लेखक", "ऑनलाइन डेस्क", "स्पोर्ट्स डेस्क", "स्टाफ रिपोर्टर", "ब्यूरो", "वेबडेस्क",
        "अतिथि लेखक", "खेल डेस्क", "निज संवाददाता",
    ),
    "bn": (
        "নিজস্ব প্রতিবেদক", "অনলাইন ডেস্ক", "নিউজ ডেস্ক", "ডেস্ক রিপোর্ট", "স্টাফ রিপোর্টার", "আন্তর্জাতিক ডেস্ক",
        "ক্রীড়া ডেস্ক", "বিনোদন ডেস্ক", "সম্পাদক", "অ্যাডমিন", "প্রতিবেদক", "বিশেষ প্রতিনিধি", "নিজস্ব সংবাদদাতা",
        "সম্পাদকীয়", "স্পোর্টস ডেস্ক", "জেলা প্রতিনিধি", "খেলা ডেস্ক", "আন্তর্জাতিক ডেস্ক রিপোর্ট", "ওয়েব ডেস্ক",
        "ডিজিটাল ডেস্ক",
    ),
    "mr": ("वेब डेस्क", "ऑनलाइन टीम", "ऑनलाइन डेस्क", "प्रतिनिधी", "संपादक", "टीम"),
    "ta": ("ஆசிரியர் குழு", "நிர்வாகி", "செய்தி பிரிவு", "இணையதள செய்திப்பிரிவு", "செய்திப்பிரிவு", "ஆசிரியர்"),
    "te": ("వెబ్ డెస్క్", "న్యూస్ డెస్క్", "ఆన్‌లైన్ డెస్క్", "సంపాదకుడు", "అడ్మిన్"),
    "zh": (
        "编辑部", "编辑", "小编", "本站编辑", "佚名", "匿名", "管理员", "网络", "本报讯", "本站", "综合报道",
        "新闻中心", "综合", "未知", "原创", "投稿", "責任編輯", "編輯部", "編輯", "小編", "匿名者", "管理員",
        "綜合報導", "新聞中心", "國際新聞中心", "即時新聞", "社論", "網路中心", "记者", "記者", "作者", "财经中心",
        "財經中心", "娛樂中心", "體育中心", "生活中心",
    ),
    "ja": (
        "編集部", "管理者", "管理人", "匿名", "ゲスト", "スタッフ", "記者", "ニュース編集部", "web編集部", "編集長",
        "編集スタッフ", "運営事務局", "事務局", "プレスリリース", "広報", "提供",
    ),
    "ko": (
        "편집부", "관리자", "뉴스팀", "온라인뉴스팀", "디지털뉴스팀", "온라인 뉴스팀", "익명", "기자", "편집국",
        "취재팀", "인터넷뉴스팀", "디지털뉴스부", "온라인팀", "디지털콘텐츠팀", "온라인이슈팀", "보도자료",
        "뉴스부", "국제부", "사회부", "이슈팀",
    ),
    "vi": (
        "ban biên tập", "tòa soạn", "quản trị viên", "nhóm phóng viên", "biên tập viên", "phóng viên", "khách",
        "ẩn danh", "tổng hợp", "quản trị", "cộng tác viên", "bạn đọc", "thông cáo báo chí",
    ),
    "id": (
        "redaksi", "tim redaksi", "admin", "tamu", "anonim", "penulis", "wartawan", "tim liputan", "editor",
        "reporter", "penulis tamu", "siaran pers", "kontributor", "tim", "berbagai sumber", "administrator",
        "kiriman pembaca",
    ),
    "ms": ("sidang redaksi", "pengarang", "wartawan", "admin", "editor", "agensi", "pentadbir", "meja berita"),
    "th": (
        "กองบรรณาธิการ", "ทีมข่าว", "แอดมิน", "ผู้ดูแลระบบ", "ทีมงาน", "ผู้สื่อข่าว", "บรรณาธิการ", "ออนไลน์",
        "กอง บก", "กองบรรณาธิการออนไลน์", "ฝ่ายข่าว", "ข่าวออนไลน์", "ข่าวประชาสัมพันธ์", "ผู้เยี่ยมชม",
        "ทีมข่าวออนไลน์", "ทีมข่าวการเมือง", "ทีมข่าวต่างประเทศ",
    ),
    "lt": (
        "redakcija", "administratorius", "svečias", "anonimas", "pranešimas spaudai", "autorius", "redaktorius",
        "užsakymo turinys", "rėmėjo turinys",
    ),
    "lv": (
        "redakcija", "administrators", "viesis", "anonīms", "paziņojums presei", "autors", "ziņu redakcija",
        "reklāmraksts", "sporta redakcija",
    ),
    "et": (
        "toimetus", "uudistetoimetus", "administraator", "külaline", "anonüümne", "pressiteade", "autor",
        "sisuturundus", "toimetaja", "spordiuudised",
    ),
    "is": ("ritstjórn", "stjórnandi", "gestur", "fréttatilkynning", "höfundur"),
    "ca": (
        "redacció", "la redacció", "agències", "convidat", "anònim", "autor", "administrador", "comunicat",
        "equip de redacció", "diversos autors", "col·laborador",
    ),
    "gl": ("redacción", "axencias", "convidado", "anónimo", "administrador"),
    "eu": ("erredakzioa", "agentziak", "gonbidatua", "anonimoa", "administratzailea"),
}
