"""What authors are: the words that stand beside their names.

Source: knowledge of each language's site furniture.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Stand beside a name, parted by a comma, a dash or a line break, and are no part of it. Longer titles ("chief
# political correspondent") contain one of them as a word.
ROLES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "reporter", "correspondent", "staff writer", "staff reporter", "senior reporter", "senior writer",
        "senior editor", "editor", "managing editor", "executive editor", "deputy editor", "associate editor",
        "contributing editor", "contributing writer", "contributor", "columnist", "freelance writer",
        "freelance journalist", "freelancer", "journalist", "writer", "political editor", "political correspondent",
        "business editor", "business reporter", "sports writer", "sports editor", "sports reporter",
        "chief correspondent", "foreign correspondent", "special correspondent", "health correspondent",
        "science correspondent", "technology reporter", "editor-in-chief", "editor in chief", "editorial board",
        "news editor", "copy editor", "producer", "digital producer", "senior producer", "web producer",
        "photojournalist", "multimedia journalist", "bureau chief", "crime reporter", "court reporter",
        "education reporter", "local democracy reporter", "investigative reporter", "breaking news reporter",
        "guest columnist", "guest writer", "opinion columnist", "blogger", "critic", "analyst", "author",
        "senior correspondent", "audience editor", "news reporter", "trainee reporter", "assistant editor",
        "subeditor", "sub-editor", "staff correspondent", "photographer",
    ),
    "de": (
        "redakteur", "redakteurin", "chefredakteur", "chefredakteurin", "chefreporter", "chefreporterin",
        "reporter", "reporterin", "korrespondent", "korrespondentin", "auslandskorrespondent",
        "auslandskorrespondentin", "volontär", "volontärin", "autor", "autorin", "freier autor", "freie autorin",
        "freier journalist", "freie journalistin", "journalist", "journalistin", "ressortleiter", "ressortleiterin",
        "stellvertretender chefredakteur", "stellvertretende chefredakteurin", "herausgeber", "herausgeberin",
        "kolumnist", "kolumnistin", "gastautor", "gastautorin", "freier mitarbeiter", "freie mitarbeiterin",
        "redaktionsleiter", "redaktionsleiterin", "politikredakteur", "politikredakteurin", "sportredakteur",
        "sportredakteurin", "wirtschaftsredakteur", "wirtschaftsredakteurin", "lokalredakteur", "lokalredakteurin",
        "leitender redakteur", "leitende redakteurin", "büroleiter", "büroleiterin", "chef vom dienst",
    ),
    "fr": (
        "journaliste", "rédacteur", "rédactrice", "rédacteur en chef", "rédactrice en chef",
        "rédacteur en chef adjoint", "rédactrice en chef adjointe", "correspondant", "correspondante",
        "envoyé spécial", "envoyée spéciale", "reporter", "grand reporter", "chroniqueur", "chroniqueuse",
        "éditorialiste", "auteur", "autrice", "chef de service", "pigiste", "stagiaire",
        "directeur de la rédaction", "directrice de la rédaction", "collaborateur", "collaboratrice",
        "correspondant local", "correspondante locale",
    ),
    "es": (
        "periodista", "redactor", "redactora", "redactor jefe", "redactora jefe", "corresponsal",
        "enviado especial", "enviada especial", "reportero", "reportera", "columnista", "director", "directora",
        "subdirector", "subdirectora", "colaborador", "colaboradora", "editor", "editora", "editorialista",
        "jefe de sección", "jefa de sección", "autor", "autora", "director adjunto", "directora adjunta",
        "cronista",
    ),
    "pt": (
        "jornalista", "repórter", "redator", "redatora", "redactor", "redactora", "correspondente",
        "enviado especial", "enviada especial", "colunista", "editor", "editora", "editor-chefe", "editora-chefe",
        "diretor", "diretora", "colaborador", "colaboradora", "estagiário", "estagiária", "subeditor", "subeditora",
        "articulista", "cronista", "autor", "autora", "editor executivo", "editora executiva",
    ),
    "it": (
        "giornalista", "redattore", "redattrice", "caporedattore", "caporedattrice", "direttore", "direttrice",
        "vicedirettore", "vicedirettrice", "corrispondente", "inviato", "inviata", "inviato speciale",
        "collaboratore", "collaboratrice", "editorialista", "opinionista", "direttore responsabile", "caposervizio",
        "autore", "autrice", "cronista",
    ),
    "nl": (
        "journalist", "verslaggever", "redacteur", "hoofdredacteur", "adjunct-hoofdredacteur", "correspondent",
        "columnist", "eindredacteur", "auteur", "freelance journalist", "sportverslaggever",
        "politiek verslaggever", "chef", "buitenlandredacteur", "economieredacteur", "politiek redacteur",
        "sportredacteur",
    ),
    "pl": (
        "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "redaktor naczelny", "redaktor naczelna",
        "zastępca redaktora naczelnego", "korespondent", "korespondentka", "reporter", "reporterka", "publicysta",
        "publicystka", "felietonista", "felietonistka", "wydawca", "autor", "autorka", "kierownik działu",
        "fotoreporter",
    ),
    "cs": (
        "redaktor", "redaktorka", "šéfredaktor", "šéfredaktorka", "reportér", "reportérka", "zpravodaj",
        "zpravodajka", "komentátor", "komentátorka", "novinář", "novinářka", "editor", "editorka", "autor",
        "autorka", "zástupce šéfredaktora", "spolupracovník", "spolupracovnice", "vedoucí redaktor",
    ),
    "sk": (
        "redaktor", "redaktorka", "šéfredaktor", "šéfredaktorka", "reportér", "reportérka", "spravodajca",
        "spravodajkyňa", "komentátor", "komentátorka", "novinár", "novinárka", "editor", "editorka", "autor",
        "autorka", "zástupca šéfredaktora",
    ),
    "hu": (
        "újságíró", "szerkesztő", "főszerkesztő", "főszerkesztő-helyettes", "rovatvezető", "tudósító", "riporter",
        "munkatárs", "felelős szerkesztő", "publicista", "gyakornok", "külpolitikai újságíró", "olvasószerkesztő",
        "főmunkatárs", "rovatszerkesztő",
    ),
    "ro": (
        "jurnalist", "jurnalistă", "redactor", "redactor-șef", "redactor șef", "redactor-şef", "reporter",
        "corespondent", "corespondentă", "editor", "editorialist", "senior editor", "reporter special", "autor",
        "redactor șef adjunct", "editor coordonator", "colaborator",
    ),
    "bg": (
        "журналист", "журналистка", "редактор", "главен редактор", "репортер", "кореспондент", "колумнист", "автор",
        "отговорен редактор", "зам.-главен редактор", "коментатор", "водещ редактор",
    ),
    "el": (
        "δημοσιογράφος", "συντάκτης", "συντάκτρια", "αρχισυντάκτης", "αρχισυντάκτρια", "ανταποκριτής",
        "ανταποκρίτρια", "διευθυντής", "διευθύντρια", "αρθρογράφος", "ρεπόρτερ", "διευθυντής σύνταξης",
        "διευθύντρια σύνταξης", "απεσταλμένος", "ειδικός συνεργάτης",
    ),
    "ru": (
        "корреспондент", "специальный корреспондент", "спецкор", "собственный корреспондент", "собкор", "журналист",
        "журналистка", "редактор", "главный редактор", "шеф-редактор", "выпускающий редактор", "обозреватель",
        "политический обозреватель", "колумнист", "репортёр", "автор", "заместитель главного редактора",
        "старший корреспондент", "парламентский корреспондент", "ведущий редактор", "внештатный корреспондент",
    ),
    "uk": (
        "кореспондент", "кореспондентка", "спеціальний кореспондент", "журналіст", "журналістка", "редактор",
        "редакторка", "головний редактор", "головна редакторка", "шеф-редактор", "випусковий редактор", "оглядач",
        "оглядачка", "колумніст", "колумністка", "репортер", "репортерка", "автор", "авторка", "редактор стрічки",
        "редакторка стрічки",
    ),
    "sr": (
        "новинар", "новинарка", "уредник", "уредница", "главни уредник", "дописник", "дописница", "колумниста",
        "репортер", "аутор", "novinar", "novinarka", "urednik", "urednica", "glavni urednik", "dopisnik",
        "dopisnica", "kolumnista", "reporter", "autor", "odgovorni urednik", "specijalni izveštač",
    ),
    "hr": (
        "novinar", "novinarka", "urednik", "urednica", "glavni urednik", "glavna urednica", "dopisnik", "dopisnica",
        "kolumnist", "kolumnistica", "reporter", "reporterka", "autor", "autorica", "urednik rubrike", "komentator",
    ),
    "sl": (
        "novinar", "novinarka", "urednik", "urednica", "odgovorni urednik", "odgovorna urednica", "dopisnik",
        "dopisnica", "kolumnist", "kolumnistka", "komentator", "avtor", "avtorica",
    ),
    "mk": ("новинар", "новинарка", "уредник", "уредничка", "главен уредник", "дописник", "колумнист", "автор"),
    "sv": (
        "reporter", "redaktör", "chefredaktör", "journalist", "korrespondent", "utrikeskorrespondent", "krönikör",
        "ledarskribent", "skribent", "kulturskribent", "politisk redaktör", "ansvarig utgivare", "nyhetschef",
        "frilansjournalist", "kolumnist", "sportreporter", "kulturredaktör", "medarbetare", "utrikesreporter",
        "politikreporter", "redigerare",
    ),
    "da": (
        "journalist", "redaktør", "chefredaktør", "ansvarshavende chefredaktør", "korrespondent",
        "udenrigskorrespondent", "politisk redaktør", "politisk reporter", "kommentator", "debatredaktør",
        "reporter", "klummeskribent", "anmelder", "erhvervsredaktør", "journalistpraktikant", "sportsjournalist",
        "politisk kommentator", "redaktionschef",
    ),
    "no": (
        "journalist", "redaktør", "sjefredaktør", "ansvarlig redaktør", "korrespondent", "utenrikskorrespondent",
        "kommentator", "politisk redaktør", "reporter", "nyhetsredaktør", "spaltist", "politisk kommentator",
        "nyhetssjef", "redaksjonssjef", "sportsjournalist", "kulturredaktør", "frilansjournalist",
    ),
    "fi": (
        "toimittaja", "päätoimittaja", "erikoistoimittaja", "kirjeenvaihtaja", "ulkomaantoimittaja", "kolumnisti",
        "vastaava päätoimittaja", "uutispäällikkö", "politiikan toimittaja", "avustaja", "urheilutoimittaja",
        "taloustoimittaja", "uutistoimittaja", "kulttuuritoimittaja", "toimituspäällikkö",
    ),
    "tr": (
        "muhabir", "editör", "haber müdürü", "genel yayın yönetmeni", "yazar", "köşe yazarı", "gazeteci",
        "haber editörü", "yazı işleri müdürü", "temsilci", "temsilcisi", "sorumlu yazı işleri müdürü",
        "spor muhabiri", "istihbarat şefi", "haber merkezi", "ankara temsilcisi",
    ),
    "ar": (
        "مراسل", "مراسلة", "محرر", "محررة", "رئيس التحرير", "رئيسة التحرير", "كاتب", "كاتبة", "صحفي", "صحفية",
        "صحافي", "صحافية", "إعلامي", "إعلامية", "كاتب صحفي", "مدير التحرير", "موفد", "مراسلنا", "كاتب ومحلل سياسي",
        "مدير مكتب",
    ),
    "fa": (
        "خبرنگار", "سردبیر", "دبیر", "روزنامه‌نگار", "نویسنده", "گزارشگر", "مترجم", "دبیر سرویس", "کارشناس",
        "تحلیلگر", "عکاس", "مدیر مسئول",
    ),
    "ur": ("نامہ نگار", "رپورٹر", "صحافی", "ایڈیٹر", "کالم نگار", "مدیر", "نمائندہ", "نمائندہ خصوصی", "مصنف"),
    "he": (
        "כתב", "כתבת", "עורך", "עורכת", "עורך ראשי", "עורכת ראשית", "כתב פוליטי", "כתבת פוליטית", "עיתונאי",
        "עיתונאית", "פרשן", "פרשנית", "בעל טור", "בעלת טור", "כתב צבאי", "כתב ספורט", "כתבנו",
    ),
    "hi": (
        "संवाददाता", "विशेष संवाददाता", "वरिष्ठ संवाददाता", "रिपोर्टर", "संपादक", "पत्रकार", "वरिष्ठ पत्रकार",
        "उप संपादक", "मुख्य संपादक", "ब्यूरो प्रमुख", "स्तंभकार", "कार्यकारी संपादक", "लेखक",
    ),
    "bn": (
        "নিজস্ব প্রতিবেদক", "জ্যেষ্ঠ প্রতিবেদক", "প্রতিবেদক", "স্টাফ রিপোর্টার", "সংবাদদাতা", "জেলা প্রতিনিধি",
        "বিশেষ প্রতিনিধি", "সাংবাদিক", "সম্পাদক", "প্রতিনিধি", "নিজস্ব সংবাদদাতা", "কলাম লেখক", "উপজেলা প্রতিনিধি",
        "জ্যেষ্ঠ সাংবাদিক",
    ),
    "mr": ("प्रतिनिधी", "संपादक", "पत्रकार", "वार्ताहर", "विशेष प्रतिनिधी", "उपसंपादक"),
    "ta": ("செய்தியாளர்", "ஆசிரியர்", "நிருபர்", "உதவி ஆசிரியர்", "பத்திரிகையாளர்"),
    "te": ("రిపోర్టర్", "సంపాదకుడు", "విలేకరి", "పాత్రికేయుడు", "జర్నలిస్ట్"),
    "zh": (
        "记者", "编辑", "主编", "责任编辑", "特派记者", "通讯员", "实习记者", "实习生", "评论员", "特约评论员",
        "撰稿人", "专栏作家", "首席记者", "特约记者", "記者", "編輯", "主編", "責任編輯", "特派記者", "通訊員",
        "實習記者", "評論員", "專欄作家", "總編輯", "特約記者",
    ),
    "ja": (
        "記者", "編集委員", "論説委員", "特派員", "編集長", "編集部", "支局長", "ライター", "ジャーナリスト",
        "編集者", "解説委員", "コラムニスト", "専門記者", "通信員", "フリーライター",
    ),
    "ko": (
        "기자", "선임기자", "특파원", "논설위원", "편집장", "편집국장", "전문기자", "인턴기자", "칼럼니스트",
        "객원기자", "에디터", "대표기자", "편집위원", "디지털팀 기자", "수습기자",
    ),
    "vi": (
        "phóng viên", "biên tập viên", "nhà báo", "cộng tác viên", "tổng biên tập", "thư ký tòa soạn",
        "bình luận viên", "đặc phái viên", "nhóm phóng viên",
    ),
    "id": (
        "reporter", "editor", "wartawan", "jurnalis", "redaktur", "pemimpin redaksi", "kontributor", "penulis",
        "koresponden", "kolumnis", "pewarta", "asisten redaktur",
    ),
    "ms": ("wartawan", "penyunting", "pengarang", "wartawan kanan", "koresponden", "kolumnis", "penulis"),
    "th": (
        "ผู้สื่อข่าว", "บรรณาธิการ", "นักข่าว", "นักเขียน", "คอลัมนิสต์", "กองบรรณาธิการ", "บรรณาธิการข่าว",
        "หัวหน้าข่าว", "ผู้สื่อข่าวพิเศษ",
    ),
    "lt": (
        "žurnalistas", "žurnalistė", "redaktorius", "redaktorė", "vyriausiasis redaktorius",
        "vyriausioji redaktorė", "korespondentas", "korespondentė", "apžvalgininkas", "apžvalgininkė", "autorius",
        "autorė",
    ),
    "lv": (
        "žurnālists", "žurnāliste", "redaktors", "redaktore", "galvenais redaktors", "galvenā redaktore",
        "korespondents", "korespondente", "komentētājs", "autors", "autore",
    ),
    "et": (
        "ajakirjanik", "toimetaja", "peatoimetaja", "reporter", "korrespondent", "kolumnist", "arvamustoimetaja",
        "vastutav toimetaja", "erikorrespondent", "sporditoimetaja", "majandusajakirjanik", "välistoimetaja",
    ),
    "is": ("blaðamaður", "ritstjóri", "fréttamaður", "fréttaritari", "fréttastjóri", "höfundur"),
    "ca": (
        "periodista", "redactor", "redactora", "corresponsal", "enviat especial", "enviada especial", "director",
        "directora", "columnista", "cap de secció", "redactor en cap", "redactora en cap", "autor", "autora",
    ),
    "gl": (
        "xornalista", "redactor", "redactora", "correspondente", "enviado especial", "director", "directora",
        "columnista",
    ),
    "eu": ("kazetaria", "erredaktorea", "zuzendaria", "berriemailea", "zutabegilea"),
}
