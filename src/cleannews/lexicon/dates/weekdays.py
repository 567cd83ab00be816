"""The names of the weekdays, with their inflected forms and abbreviations.

Source: Unicode CLDR as of Babel 2.18 (wide and abbreviated names, format and stand-alone), and by knowledge of the
languages: the case forms that stand in dates, and the spellings that pages use beside CLDR's. Full stops after
abbreviations are left out, inner ones are kept.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Monday first.
WEEKDAYS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "en": (
        ("monday", "mon"), ("tuesday", "tue", "tues"), ("wednesday", "wed"), ("thursday", "thu", "thurs", "thur"),
        ("friday", "fri"), ("saturday", "sat"), ("sunday", "sun"),
    ),
    "de": (
        ("montag", "mo", "montags"), ("dienstag", "di"), ("mittwoch", "mi"), ("donnerstag", "do"),
        ("freitag", "fr"), ("samstag", "sa", "sonnabend"), ("sonntag", "so"),
    ),
    "fr": (
        ("lundi", "lun"), ("mardi", "mar"), ("mercredi", "mer"), ("jeudi", "jeu"), ("vendredi", "ven"),
        ("samedi", "sam"), ("dimanche", "dim"),
    ),
    "es": (
        ("lunes", "lun"), ("martes", "mar"), ("miércoles", "mié"), ("jueves", "jue"), ("viernes", "vie"),
        ("sábado", "sáb"), ("domingo", "dom"),
    ),
    "pt": (
        ("segunda-feira", "segunda", "seg"), ("terça-feira", "terça", "ter"), ("quarta-feira", "quarta", "qua"),
        ("quinta-feira", "quinta", "qui"), ("sexta-feira", "sexta", "sex"), ("sábado", "sáb"), ("domingo", "dom"),
    ),
    "it": (
        ("lunedì", "lun"), ("martedì", "mar"), ("mercoledì", "mer"), ("giovedì", "gio"), ("venerdì", "ven"),
        ("sabato", "sab"), ("domenica", "dom"),
    ),
    "nl": (
        ("maandag", "ma"), ("dinsdag", "di"), ("woensdag", "wo"), ("donderdag", "do"), ("vrijdag", "vr"),
        ("zaterdag", "za"), ("zondag", "zo"),
    ),
    "pl": (
        ("poniedziałek", "pon"), ("wtorek", "wt"), ("środa", "śr", "środę"), ("czwartek", "czw"), ("piątek", "pt"),
        ("sobota", "sob", "sobotę"), ("niedziela", "niedz", "nd", "niedzielę"),
    ),
    "cs": (
        ("pondělí", "po"), ("úterý", "út"), ("středa", "st"), ("čtvrtek", "čt"), ("pátek", "pá"), ("sobota", "so"),
        ("neděle", "ne"),
    ),
    "sk": (
        ("pondelok", "po"), ("utorok", "ut"), ("streda", "st"), ("štvrtok", "št"), ("piatok", "pi"),
        ("sobota", "so"), ("nedeľa", "ne"),
    ),
    "hu": (
        ("hétfő",), ("kedd",), ("szerda", "sze"), ("csütörtök", "csü"), ("péntek", "pén"), ("szombat", "szo"),
        ("vasárnap", "vas"),
    ),
    "ro": (
        ("luni", "lun"), ("marți", "marţi", "mar"), ("miercuri", "mie"), ("joi",), ("vineri", "vin"),
        ("sâmbătă", "sâm"), ("duminică", "dum"),
    ),
    "bg": (
        ("понеделник", "пн"), ("вторник", "вт"), ("сряда", "ср"), ("четвъртък", "чт"), ("петък", "пт"),
        ("събота", "сб"), ("неделя", "нд"),
    ),
    "el": (
        ("δευτέρα", "δευ"), ("τρίτη", "τρί", "τρι"), ("τετάρτη", "τετ"), ("πέμπτη", "πέμ", "πεμ"),
        ("παρασκευή", "παρ"), ("σάββατο", "σάβ", "σαβ"), ("κυριακή", "κυρ"),
    ),
    "ru": (
        ("понедельник", "пн"), ("вторник", "вт"), ("среда", "ср", "среду"), ("четверг", "чт"),
        ("пятница", "пт", "пятницу"), ("суббота", "сб", "субботу"), ("воскресенье", "вс"),
    ),
    "uk": (
        ("понеділок", "пн"), ("вівторок", "вт"), ("середа", "ср", "середу"), ("четвер", "чт"),
        ("п'ятниця", "пт", "п'ятницю"), ("субота", "сб", "суботу"), ("неділя", "нд", "неділю"),
    ),
    "sr": (
        ("понедељак", "пон", "ponedeljak", "pon"), ("уторак", "уто", "utorak", "uto"),
        ("среда", "сре", "sreda", "sre"), ("четвртак", "чет", "četvrtak", "čet"), ("петак", "пет", "petak", "pet"),
        ("субота", "суб", "subota", "sub"), ("недеља", "нед", "nedelja", "ned"),
    ),
    "hr": (
        ("ponedjeljak", "pon"), ("utorak", "uto"), ("srijeda", "sri"), ("četvrtak", "čet"), ("petak", "pet"),
        ("subota", "sub"), ("nedjelja", "ned"),
    ),
    "sl": (
        ("ponedeljek", "pon"), ("torek", "tor"), ("sreda", "sre"), ("četrtek", "čet"), ("petek", "pet"),
        ("sobota", "sob"), ("nedelja", "ned"),
    ),
    "mk": (
        ("понеделник", "пон"), ("вторник", "вто"), ("среда", "сре"), ("четврток", "чет"), ("петок", "пет"),
        ("сабота", "саб"), ("недела", "нед"),
    ),
    "sv": (
        ("måndag", "mån"), ("tisdag", "tis"), ("onsdag", "ons"), ("torsdag", "tors", "tor"), ("fredag", "fre"),
        ("lördag", "lör"), ("söndag", "sön"),
    ),
    "da": (
        ("mandag", "man"), ("tirsdag", "tirs"), ("onsdag", "ons"), ("torsdag", "tors"), ("fredag", "fre"),
        ("lørdag", "lør"), ("søndag", "søn"),
    ),
    "no": (
        ("mandag", "man"), ("tirsdag", "tir"), ("onsdag", "ons"), ("torsdag", "tor"), ("fredag", "fre"),
        ("lørdag", "lør"), ("søndag", "søn"),
    ),
    "fi": (
        ("maanantai", "maanantaina", "ma"), ("tiistai", "tiistaina", "ti"), ("keskiviikko", "keskiviikkona", "ke"),
        ("torstai", "torstaina", "to"), ("perjantai", "perjantaina", "pe"), ("lauantai", "lauantaina", "la"),
        ("sunnuntai", "sunnuntaina", "su"),
    ),
    "tr": (
        ("pazartesi", "pzt"), ("salı", "sal"), ("çarşamba", "çar"), ("perşembe", "per"), ("cuma", "cum"),
        ("cumartesi", "cmt"), ("pazar", "paz"),
    ),
    "ar": (
        ("الاثنين", "الإثنين"), ("الثلاثاء",), ("الأربعاء", "الاربعاء"), ("الخميس",), ("الجمعة",), ("السبت",),
        ("الأحد", "الاحد"),
    ),
    "fa": (
        ("دوشنبه",), ("سه‌شنبه", "سه شنبه"), ("چهارشنبه",), ("پنجشنبه", "پنج‌شنبه"), ("جمعه",), ("شنبه",),
        ("یکشنبه", "یک‌شنبه"),
    ),
    "ur": (("پیر", "سوموار"), ("منگل",), ("بدھ",), ("جمعرات",), ("جمعہ",), ("ہفتہ",), ("اتوار",)),
    "he": (
        ("יום שני", "שני"), ("יום שלישי", "שלישי"), ("יום רביעי", "רביעי"), ("יום חמישי", "חמישי"),
        ("יום שישי", "שישי"), ("יום שבת", "שבת"), ("יום ראשון", "ראשון"),
    ),
    "hi": (
        ("सोमवार", "सोम"), ("मंगलवार", "मंगल"), ("बुधवार", "बुध"), ("गुरुवार", "गुरूवार", "बृहस्पतिवार", "गुरु"),
        ("शुक्रवार", "शुक्र"), ("शनिवार", "शनि"), ("रविवार", "रवि"),
    ),
    "bn": (
        ("সোমবার",), ("মঙ্গলবার",), ("বুধবার",), ("বৃহস্পতিবার",), ("শুক্রবার",), ("শনিবার",), ("রবিবার", "রোববার"),
    ),
    "mr": (
        ("सोमवार", "सोम"), ("मंगळवार", "मंगळ"), ("बुधवार", "बुध"), ("गुरुवार", "गुरु"), ("शुक्रवार", "शुक्र"),
        ("शनिवार", "शनि"), ("रविवार", "रवि"),
    ),
    "ta": (
        ("திங்கள்", "திங்கட்கிழமை"), ("செவ்வாய்", "செவ்வாய்க்கிழமை"), ("புதன்", "புதன்கிழமை"),
        ("வியாழன்", "வியாழக்கிழமை"), ("வெள்ளி", "வெள்ளிக்கிழமை"), ("சனி", "சனிக்கிழமை"),
        ("ஞாயிறு", "ஞாயிற்றுக்கிழமை"),
    ),
    "te": (("సోమవారం",), ("మంగళవారం",), ("బుధవారం",), ("గురువారం",), ("శుక్రవారం",), ("శనివారం",), ("ఆదివారం",)),
    "zh": (
        ("星期一", "周一", "週一", "礼拜一"), ("星期二", "周二", "週二"), ("星期三", "周三", "週三"),
        ("星期四", "周四", "週四"), ("星期五", "周五", "週五"), ("星期六", "周六", "週六"),
        ("星期日", "星期天", "周日", "週日"),
    ),
    "ja": (
        ("月曜日", "月曜", "(月)"), ("火曜日", "火曜", "(火)"), ("水曜日", "水曜", "(水)"),
        ("木曜日", "木曜", "(木)"), ("金曜日", "金曜", "(金)"), ("土曜日", "土曜", "(土)"),
        ("日曜日", "日曜", "(日)"),
    ),
    "ko": (
        ("월요일", "(월)"), ("화요일", "(화)"), ("수요일", "(수)"), ("목요일", "(목)"), ("금요일", "(금)"),
        ("토요일", "(토)"), ("일요일", "(일)"),
    ),
    "vi": (
        ("thứ hai", "thứ 2"), ("thứ ba", "thứ 3"), ("thứ tư", "thứ 4"), ("thứ năm", "thứ 5"), ("thứ sáu", "thứ 6"),
        ("thứ bảy", "thứ 7"), ("chủ nhật", "cn"),
    ),
    "id": (
        ("senin", "sen"), ("selasa", "sel"), ("rabu", "rab"), ("kamis", "kam"), ("jumat", "jum'at", "jum"),
        ("sabtu", "sab"), ("minggu", "min", "ahad"),
    ),
    "ms": (
        ("isnin", "isn"), ("selasa", "sel"), ("rabu", "rab"), ("khamis", "kha"), ("jumaat", "jum"),
        ("sabtu", "sab"), ("ahad", "ahd"),
    ),
    "th": (
        ("วันจันทร์", "จันทร์"), ("วันอังคาร", "อังคาร"), ("วันพุธ", "พุธ"), ("วันพฤหัสบดี", "พฤหัสบดี"),
        ("วันศุกร์", "ศุกร์"), ("วันเสาร์", "เสาร์"), ("วันอาทิตย์", "อาทิตย์"),
    ),
    "lt": (
        ("pirmadienis", "pirmadienį", "pr"), ("antradienis", "antradienį", "an"),
        ("trečiadienis", "trečiadienį", "tr"), ("ketvirtadienis", "ketvirtadienį", "kt"),
        ("penktadienis", "penktadienį", "pn"), ("šeštadienis", "šeštadienį", "št"),
        ("sekmadienis", "sekmadienį", "sk"),
    ),
    "lv": (
        ("pirmdiena", "pirmdien", "pirmd"), ("otrdiena", "otrdien", "otrd"), ("trešdiena", "trešdien", "trešd"),
        ("ceturtdiena", "ceturtdien", "ceturtd"), ("piektdiena", "piektdien", "piektd"),
        ("sestdiena", "sestdien", "sestd"), ("svētdiena", "svētdien", "svētd"),
    ),
    "et": (
        ("esmaspäev", "esmaspäeval"), ("teisipäev", "teisipäeval"), ("kolmapäev", "kolmapäeval"),
        ("neljapäev", "neljapäeval"), ("reede", "reedel"), ("laupäev", "laupäeval"), ("pühapäev", "pühapäeval"),
    ),
    "is": (
        ("mánudagur", "mán"), ("þriðjudagur", "þri"), ("miðvikudagur", "mið"), ("fimmtudagur", "fim"),
        ("föstudagur", "fös"), ("laugardagur", "lau"), ("sunnudagur", "sun"),
    ),
    "ca": (
        ("dilluns", "dl"), ("dimarts", "dt"), ("dimecres", "dc"), ("dijous", "dj"), ("divendres", "dv"),
        ("dissabte", "ds"), ("diumenge", "dg"),
    ),
    "gl": (
        ("luns",), ("martes", "mar"), ("mércores", "mér"), ("xoves", "xov"), ("venres", "ven"), ("sábado", "sáb"),
        ("domingo", "dom"),
    ),
    "eu": (
        ("astelehena", "al"), ("asteartea", "ar"), ("asteazkena", "az"), ("osteguna", "og"), ("ostirala", "or"),
        ("larunbata", "lr"), ("igandea", "ig"),
    ),
}
