"""The names of the months, with their inflected forms and abbreviations.

Source: Unicode CLDR as of Babel 2.18 (wide and abbreviated names, format and stand-alone), and by knowledge of the
languages: the genitive and locative forms that stand in dates, regional names (Austria, the Levant, the Maghreb), and
the spellings that pages use beside CLDR's. Full stops after abbreviations are left out, inner ones are kept.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# January first. A name may be the beginning of another ("1月" and "11月", "tháng 1" and "tháng 10"): try the longer
# one first and ask for no digit before or after it.
MONTHS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
        ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
        ("december", "dec"),
    ),
    "de": (
        ("januar", "jan", "jänner", "jän"), ("februar", "feb", "feber"), ("märz", "mär", "mrz"), ("april", "apr"),
        ("mai",), ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sept", "sep"),
        ("oktober", "okt"), ("november", "nov"), ("dezember", "dez"),
    ),
    "fr": (
        ("janvier", "janv", "jan"), ("février", "févr", "fév", "fevrier"), ("mars",), ("avril", "avr"), ("mai",),
        ("juin",), ("juillet", "juil"), ("août", "aout"), ("septembre", "sept"), ("octobre", "oct"),
        ("novembre", "nov"), ("décembre", "déc", "decembre"),
    ),
    "es": (
        ("enero", "ene"), ("febrero", "feb"), ("marzo", "mar"), ("abril", "abr"), ("mayo", "may"), ("junio", "jun"),
        ("julio", "jul"), ("agosto", "ago"), ("septiembre", "setiembre", "sept", "sep", "set"), ("octubre", "oct"),
        ("noviembre", "nov"), ("diciembre", "dic"),
    ),
    "pt": (
        ("janeiro", "jan"), ("fevereiro", "fev"), ("março", "mar"), ("abril", "abr"), ("maio", "mai"),
        ("junho", "jun"), ("julho", "jul"), ("agosto", "ago"), ("setembro", "set"), ("outubro", "out"),
        ("novembro", "nov"), ("dezembro", "dez"),
    ),
    "it": (
        ("gennaio", "gen"), ("febbraio", "feb"), ("marzo", "mar"), ("aprile", "apr"), ("maggio", "mag"),
        ("giugno", "giu"), ("luglio", "lug"), ("agosto", "ago"), ("settembre", "set", "sett"), ("ottobre", "ott"),
        ("novembre", "nov"), ("dicembre", "dic"),
    ),
    "nl": (
        ("januari", "jan"), ("februari", "feb"), ("maart", "mrt"), ("april", "apr"), ("mei",), ("juni", "jun"),
        ("juli", "jul"), ("augustus", "aug"), ("september", "sep", "sept"), ("oktober", "okt"), ("november", "nov"),
        ("december", "dec"),
    ),
    "pl": (
        ("stycznia", "styczeń", "styczniu", "sty"), ("lutego", "luty", "lutym", "lut"),
        ("marca", "marzec", "marcu", "mar"), ("kwietnia", "kwiecień", "kwietniu", "kwi"), ("maja", "maj", "maju"),
        ("czerwca", "czerwiec", "czerwcu", "cze"), ("lipca", "lipiec", "lipcu", "lip"),
        ("sierpnia", "sierpień", "sierpniu", "sie"), ("września", "wrzesień", "wrześniu", "wrz"),
        ("października", "październik", "październiku", "paź"), ("listopada", "listopad", "listopadzie", "lis"),
        ("grudnia", "grudzień", "grudniu", "gru"),
    ),
    "cs": (
        ("ledna", "leden", "led"), ("února", "únor", "úno"), ("března", "březen", "bře"), ("dubna", "duben", "dub"),
        ("května", "květen", "kvě"), ("června", "červen", "čvn"), ("července", "červenec", "čvc"),
        ("srpna", "srpen", "srp"), ("září", "zář"), ("října", "říjen", "říj"), ("listopadu", "listopad", "lis"),
        ("prosince", "prosinec", "pro"),
    ),
    "sk": (
        ("januára", "január", "jan"), ("februára", "február", "feb"), ("marca", "marec", "mar"),
        ("apríla", "apríl", "apr"), ("mája", "máj"), ("júna", "jún"), ("júla", "júl"), ("augusta", "august", "aug"),
        ("septembra", "september", "sep"), ("októbra", "október", "okt"), ("novembra", "november", "nov"),
        ("decembra", "december", "dec"),
    ),
    "hu": (
        ("január", "januári", "jan"), ("február", "februári", "febr", "feb"), ("március", "márciusi", "márc"),
        ("április", "áprilisi", "ápr"), ("május", "májusi", "máj"), ("június", "júniusi", "jún"),
        ("július", "júliusi", "júl"), ("augusztus", "augusztusi", "aug"), ("szeptember", "szeptemberi", "szept"),
        ("október", "októberi", "okt"), ("november", "novemberi", "nov"), ("december", "decemberi", "dec"),
    ),
    "ro": (
        ("ianuarie", "ian"), ("februarie", "feb"), ("martie", "mar"), ("aprilie", "apr"), ("mai",),
        ("iunie", "iun"), ("iulie", "iul"), ("august", "aug"), ("septembrie", "sept", "sep"), ("octombrie", "oct"),
        ("noiembrie", "nov", "noi"), ("decembrie", "dec"),
    ),
    "bg": (
        ("януари", "яну"), ("февруари", "фев"), ("март",), ("април", "апр"), ("май",), ("юни",), ("юли",),
        ("август", "авг"), ("септември", "сеп", "септ"), ("октомври", "окт"), ("ноември", "ное", "ноем"),
        ("декември", "дек"),
    ),
    "el": (
        ("ιανουαρίου", "ιανουάριος", "ιαν"), ("φεβρουαρίου", "φεβρουάριος", "φεβ"),
        ("μαρτίου", "μάρτιος", "μαρ", "μάρ"), ("απριλίου", "απρίλιος", "απρ"),
        ("μαΐου", "μάιος", "μαΐ", "μάι", "μαϊ"), ("ιουνίου", "ιούνιος", "ιουν", "ιούν"),
        ("ιουλίου", "ιούλιος", "ιουλ", "ιούλ"), ("αυγούστου", "αύγουστος", "αυγ", "αύγ"),
        ("σεπτεμβρίου", "σεπτέμβριος", "σεπ", "σεπτ"), ("οκτωβρίου", "οκτώβριος", "οκτ"),
        ("νοεμβρίου", "νοέμβριος", "νοε", "νοέ"), ("δεκεμβρίου", "δεκέμβριος", "δεκ"),
    ),
    "ru": (
        ("января", "январь", "янв"), ("февраля", "февраль", "февр", "фев"), ("марта", "март", "мар"),
        ("апреля", "апрель", "апр"), ("мая", "май"), ("июня", "июнь", "июн"), ("июля", "июль", "июл"),
        ("августа", "август", "авг"), ("сентября", "сентябрь", "сент", "сен"), ("октября", "октябрь", "окт"),
        ("ноября", "ноябрь", "нояб", "ноя"), ("декабря", "декабрь", "дек"),
    ),
    "uk": (
        ("січня", "січень", "січ"), ("лютого", "лютий", "лют"), ("березня", "березень", "бер"),
        ("квітня", "квітень", "квіт", "кві"), ("травня", "травень", "трав", "тра"),
        ("червня", "червень", "черв", "чер"), ("липня", "липень", "лип"), ("серпня", "серпень", "серп", "сер"),
        ("вересня", "вересень", "вер"), ("жовтня", "жовтень", "жовт", "жов"),
        ("листопада", "листопад", "лист", "лис"), ("грудня", "грудень", "груд", "гру"),
    ),
    "sr": (
        ("јануар", "јануара", "јан", "januar", "januara", "jan"),
        ("фебруар", "фебруара", "феб", "februar", "februara", "feb"),
        ("март", "марта", "мар", "mart", "marta", "mar"), ("април", "априла", "апр", "april", "aprila", "apr"),
        ("мај", "маја", "maj", "maja"), ("јун", "јуна", "јуни", "jun", "juna", "juni"),
        ("јул", "јула", "јули", "jul", "jula", "juli"), ("август", "августа", "авг", "avgust", "avgusta", "avg"),
        ("септембар", "септембра", "сеп", "septembar", "septembra", "sep"),
        ("октобар", "октобра", "окт", "oktobar", "oktobra", "okt"),
        ("новембар", "новембра", "нов", "novembar", "novembra", "nov"),
        ("децембар", "децембра", "дец", "decembar", "decembra", "dec"),
    ),
    "hr": (
        ("siječnja", "siječanj", "sij"), ("veljače", "veljača", "velj"), ("ožujka", "ožujak", "ožu"),
        ("travnja", "travanj", "tra"), ("svibnja", "svibanj", "svi"), ("lipnja", "lipanj", "lip"),
        ("srpnja", "srpanj", "srp"), ("kolovoza", "kolovoz", "kol"), ("rujna", "rujan", "ruj"),
        ("listopada", "listopad", "lis"), ("studenoga", "studenog", "studeni", "stu"),
        ("prosinca", "prosinac", "pro"),
    ),
    "sl": (
        ("januar", "januarja", "jan"), ("februar", "februarja", "feb"), ("marec", "marca", "mar"),
        ("april", "aprila", "apr"), ("maj", "maja"), ("junij", "junija", "jun"), ("julij", "julija", "jul"),
        ("avgust", "avgusta", "avg"), ("september", "septembra", "sep"), ("oktober", "oktobra", "okt"),
        ("november", "novembra", "nov"), ("december", "decembra", "dec"),
    ),
    "mk": (
        ("јануари", "јан"), ("февруари", "фев"), ("март", "мар"), ("април", "апр"), ("мај",), ("јуни", "јун"),
        ("јули", "јул"), ("август", "авг"), ("септември", "сеп"), ("октомври", "окт"), ("ноември", "ное"),
        ("декември", "дек"),
    ),
    "sv": (
        ("januari", "jan"), ("februari", "feb"), ("mars",), ("april", "apr"), ("maj",), ("juni",), ("juli",),
        ("augusti", "aug"), ("september", "sep", "sept"), ("oktober", "okt"), ("november", "nov"),
        ("december", "dec"),
    ),
    "da": (
        ("januar", "jan"), ("februar", "feb"), ("marts", "mar"), ("april", "apr"), ("maj",), ("juni", "jun"),
        ("juli", "jul"), ("august", "aug"), ("september", "sep", "sept"), ("oktober", "okt"), ("november", "nov"),
        ("december", "dec"),
    ),
    "no": (
        ("januar", "jan"), ("februar", "feb"), ("mars", "mar"), ("april", "apr"), ("mai",), ("juni", "jun"),
        ("juli", "jul"), ("august", "aug"), ("september", "sep", "sept"), ("oktober", "okt"), ("november", "nov"),
        ("desember", "des"),
    ),
    "fi": (
        ("tammikuuta", "tammikuu", "tammikuun", "tammi"), ("helmikuuta", "helmikuu", "helmikuun", "helmi"),
        ("maaliskuuta", "maaliskuu", "maaliskuun", "maalis"), ("huhtikuuta", "huhtikuu", "huhtikuun", "huhti"),
        ("toukokuuta", "toukokuu", "toukokuun", "touko"), ("kesäkuuta", "kesäkuu", "kesäkuun", "kesä"),
        ("heinäkuuta", "heinäkuu", "heinäkuun", "heinä"), ("elokuuta", "elokuu", "elokuun", "elo"),
        ("syyskuuta", "syyskuu", "syyskuun", "syys"), ("lokakuuta", "lokakuu", "lokakuun", "loka"),
        ("marraskuuta", "marraskuu", "marraskuun", "marras"), ("joulukuuta", "joulukuu", "joulukuun", "joulu"),
    ),
    "tr": (
        ("ocak", "oca"), ("şubat", "şub"), ("mart", "mar"), ("nisan", "nis"), ("mayıs", "may"), ("haziran", "haz"),
        ("temmuz", "tem"), ("ağustos", "ağu"), ("eylül", "eyl"), ("ekim", "eki"), ("kasım", "kas"),
        ("aralık", "ara"),
    ),
    # Arabic: CLDR's names (Egypt, the Gulf), the Levant, Algeria and Tunisia, Morocco.
    "ar": (
        ("يناير", "كانون الثاني", "جانفي"), ("فبراير", "شباط", "فيفري"), ("مارس", "آذار"),
        ("أبريل", "ابريل", "إبريل", "نيسان", "أفريل"), ("مايو", "أيار", "ماي"),
        ("يونيو", "يونيه", "حزيران", "جوان"), ("يوليو", "يوليه", "تموز", "جويلية", "يوليوز"),
        ("أغسطس", "اغسطس", "آب", "أوت", "غشت"), ("سبتمبر", "أيلول", "شتنبر"), ("أكتوبر", "اكتوبر", "تشرين الأول"),
        ("نوفمبر", "تشرين الثاني", "نونبر"), ("ديسمبر", "كانون الأول", "دجنبر"),
    ),
    # Persian: the Gregorian months; a date of the Solar Hijri calendar must not be read as one.
    "fa": (
        ("ژانویه", "ژانویهٔ"), ("فوریه", "فوریهٔ"), ("مارس", "مارچ"), ("آوریل", "آپریل"), ("مه", "می", "مهٔ"),
        ("ژوئن", "جون"), ("ژوئیه", "جولای", "ژوئیهٔ"), ("اوت", "آگوست"), ("سپتامبر",), ("اکتبر",), ("نوامبر",),
        ("دسامبر",),
    ),
    "ur": (
        ("جنوری",), ("فروری",), ("مارچ",), ("اپریل",), ("مئی",), ("جون",), ("جولائی",), ("اگست",), ("ستمبر",),
        ("اکتوبر",), ("نومبر",), ("دسمبر",),
    ),
    # Hebrew: with the preposition that joins the month to the day.
    "he": (
        ("ינואר", "בינואר", "ינו׳"), ("פברואר", "בפברואר", "פבר׳"), ("מרץ", "במרץ", "מרס", "במרס"),
        ("אפריל", "באפריל", "אפר׳"), ("מאי", "במאי"), ("יוני", "ביוני"), ("יולי", "ביולי"),
        ("אוגוסט", "באוגוסט", "אוג׳"), ("ספטמבר", "בספטמבר", "ספט׳"), ("אוקטובר", "באוקטובר", "אוק׳"),
        ("נובמבר", "בנובמבר", "נוב׳"), ("דצמבר", "בדצמבר", "דצמ׳"),
    ),
    "hi": (
        ("जनवरी", "जन॰"), ("फ़रवरी", "फरवरी", "फ़र॰"), ("मार्च",), ("अप्रैल",), ("मई",), ("जून",),
        ("जुलाई", "जुल॰"), ("अगस्त", "अग॰"), ("सितंबर", "सितम्बर", "सित॰"), ("अक्टूबर", "अक्तूबर", "अक्टू॰"),
        ("नवंबर", "नवम्बर", "नव॰"), ("दिसंबर", "दिसम्बर", "दिस॰"),
    ),
    "bn": (
        ("জানুয়ারি", "জানুয়ারী", "জানু"), ("ফেব্রুয়ারি", "ফেব্রুয়ারী", "ফেব"), ("মার্চ",), ("এপ্রিল",), ("মে",),
        ("জুন",), ("জুলাই",), ("আগস্ট", "আগষ্ট", "অগস্ট"), ("সেপ্টেম্বর", "সেপ্টে"), ("অক্টোবর", "অক্টো"),
        ("নভেম্বর", "নভে"), ("ডিসেম্বর", "ডিসে"),
    ),
    "mr": (
        ("जानेवारी", "जाने"), ("फेब्रुवारी", "फेब्रु"), ("मार्च",), ("एप्रिल",), ("मे",), ("जून",), ("जुलै",),
        ("ऑगस्ट", "ऑग"), ("सप्टेंबर", "सप्टें"), ("ऑक्टोबर", "ऑक्टो"), ("नोव्हेंबर", "नोव्हें"),
        ("डिसेंबर", "डिसें"),
    ),
    "ta": (
        ("ஜனவரி", "ஜன"), ("பிப்ரவரி", "பிப்"), ("மார்ச்",), ("ஏப்ரல்", "ஏப்"), ("மே",), ("ஜூன்",), ("ஜூலை",),
        ("ஆகஸ்ட்", "ஆகஸ்டு"), ("செப்டம்பர்", "செப்"), ("அக்டோபர்", "அக்"), ("நவம்பர்", "நவ"), ("டிசம்பர்", "டிச"),
    ),
    "te": (
        ("జనవరి",), ("ఫిబ్రవరి",), ("మార్చి",), ("ఏప్రిల్",), ("మే",), ("జూన్",), ("జులై", "జూలై"),
        ("ఆగస్టు", "ఆగష్టు"), ("సెప్టెంబర్", "సెప్టెంబరు"), ("అక్టోబర్", "అక్టోబరు"), ("నవంబర్", "నవంబరు"),
        ("డిసెంబర్", "డిసెంబరు"),
    ),
    "zh": (
        ("1月", "01月", "一月"), ("2月", "02月", "二月"), ("3月", "03月", "三月"), ("4月", "04月", "四月"),
        ("5月", "05月", "五月"), ("6月", "06月", "六月"), ("7月", "07月", "七月"), ("8月", "08月", "八月"),
        ("9月", "09月", "九月"), ("10月", "十月"), ("11月", "十一月"), ("12月", "十二月"),
    ),
    "ja": (
        ("1月", "01月", "一月"), ("2月", "02月", "二月"), ("3月", "03月", "三月"), ("4月", "04月", "四月"),
        ("5月", "05月", "五月"), ("6月", "06月", "六月"), ("7月", "07月", "七月"), ("8月", "08月", "八月"),
        ("9月", "09月", "九月"), ("10月", "十月"), ("11月", "十一月"), ("12月", "十二月"),
    ),
    "ko": (
        ("1월", "01월"), ("2월", "02월"), ("3월", "03월"), ("4월", "04월"), ("5월", "05월"), ("6월", "06월"),
        ("7월", "07월"), ("8월", "08월"), ("9월", "09월"), ("10월",), ("11월",), ("12월",),
    ),
    "vi": (
        ("tháng 1", "tháng một", "tháng giêng", "thg 1"), ("tháng 2", "tháng hai", "thg 2"),
        ("tháng 3", "tháng ba", "thg 3"), ("tháng 4", "tháng tư", "thg 4"), ("tháng 5", "tháng năm", "thg 5"),
        ("tháng 6", "tháng sáu", "thg 6"), ("tháng 7", "tháng bảy", "thg 7"), ("tháng 8", "tháng tám", "thg 8"),
        ("tháng 9", "tháng chín", "thg 9"), ("tháng 10", "tháng mười", "thg 10"),
        ("tháng 11", "tháng mười một", "thg 11"), ("tháng 12", "tháng mười hai", "tháng chạp", "thg 12"),
    ),
    "id": (
        ("januari", "jan"), ("februari", "feb", "pebruari"), ("maret", "mar"), ("april", "apr"), ("mei",),
        ("juni", "jun"), ("juli", "jul"), ("agustus", "agu", "ags", "agt"), ("september", "sep", "sept"),
        ("oktober", "okt"), ("november", "nov", "nopember"), ("desember", "des"),
    ),
    "ms": (
        ("januari", "jan"), ("februari", "feb"), ("mac",), ("april", "apr"), ("mei",), ("jun",), ("julai", "jul"),
        ("ogos", "ogo"), ("september", "sep", "sept"), ("oktober", "okt"), ("november", "nov"), ("disember", "dis"),
    ),
    "th": (
        ("มกราคม", "ม.ค"), ("กุมภาพันธ์", "ก.พ"), ("มีนาคม", "มี.ค"), ("เมษายน", "เม.ย"), ("พฤษภาคม", "พ.ค"),
        ("มิถุนายน", "มิ.ย"), ("กรกฎาคม", "ก.ค"), ("สิงหาคม", "ส.ค"), ("กันยายน", "ก.ย"), ("ตุลาคม", "ต.ค"),
        ("พฤศจิกายน", "พ.ย"), ("ธันวาคม", "ธ.ค"),
    ),
    "lt": (
        ("sausio", "sausis", "saus"), ("vasario", "vasaris", "vas"), ("kovo", "kovas", "kov"),
        ("balandžio", "balandis", "bal"), ("gegužės", "gegužė", "geg"), ("birželio", "birželis", "birž"),
        ("liepos", "liepa", "liep"), ("rugpjūčio", "rugpjūtis", "rugp"), ("rugsėjo", "rugsėjis", "rugs"),
        ("spalio", "spalis", "spal"), ("lapkričio", "lapkritis", "lapkr"), ("gruodžio", "gruodis", "gruod"),
    ),
    "lv": (
        ("janvāris", "janvārī", "janvāra", "janv"), ("februāris", "februārī", "februāra", "febr"),
        ("marts", "martā", "marta"), ("aprīlis", "aprīlī", "aprīļa", "apr"), ("maijs", "maijā", "maija"),
        ("jūnijs", "jūnijā", "jūnija", "jūn"), ("jūlijs", "jūlijā", "jūlija", "jūl"),
        ("augusts", "augustā", "augusta", "aug"), ("septembris", "septembrī", "septembra", "sept"),
        ("oktobris", "oktobrī", "oktobra", "okt"), ("novembris", "novembrī", "novembra", "nov"),
        ("decembris", "decembrī", "decembra", "dec"),
    ),
    "et": (
        ("jaanuar", "jaanuaril", "jaan"), ("veebruar", "veebruaril", "veebr"), ("märts", "märtsil"),
        ("aprill", "aprillil", "apr"), ("mai", "mail"), ("juuni", "juunil"), ("juuli", "juulil"),
        ("august", "augustil", "aug"), ("september", "septembril", "sept"), ("oktoober", "oktoobril", "okt"),
        ("november", "novembril", "nov"), ("detsember", "detsembril", "dets"),
    ),
    "is": (
        ("janúar", "jan"), ("febrúar", "feb"), ("mars", "mar"), ("apríl", "apr"), ("maí",), ("júní", "jún"),
        ("júlí", "júl"), ("ágúst", "ágú"), ("september", "sep"), ("október", "okt"), ("nóvember", "nóv"),
        ("desember", "des"),
    ),
    "ca": (
        ("gener", "gen"), ("febrer", "febr"), ("març",), ("abril", "d'abril", "abr"), ("maig",), ("juny",),
        ("juliol", "jul"), ("agost", "d'agost", "ag"), ("setembre", "set"), ("octubre", "d'octubre", "oct"),
        ("novembre", "nov"), ("desembre", "des"),
    ),
    "gl": (
        ("xaneiro", "xan"), ("febreiro", "feb"), ("marzo", "mar"), ("abril", "abr"), ("maio",), ("xuño",),
        ("xullo",), ("agosto", "ago"), ("setembro", "set"), ("outubro", "out"), ("novembro", "nov"),
        ("decembro", "dec"),
    ),
    "eu": (
        ("urtarrila", "urtarrilaren", "urt"), ("otsaila", "otsailaren", "ots"), ("martxoa", "martxoaren", "mar"),
        ("apirila", "apirilaren", "api"), ("maiatza", "maiatzaren", "mai"), ("ekaina", "ekainaren", "eka"),
        ("uztaila", "uztailaren", "uzt"), ("abuztua", "abuztuaren", "abu"), ("iraila", "irailaren", "ira"),
        ("urria", "urriaren", "urr"), ("azaroa", "azaroaren", "aza"), ("abendua", "abenduaren", "abe"),
    ),
}
