"""The words around the time that reading an article takes.

Source: knowledge of each language's site furniture.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Stand beside the minutes that reading takes. A line of digits and one of these is a reading time.
READING_TIME: Mapping[str, tuple[str, ...]] = {
    "mul": ("min",),
    "en": (
        "min read", "minute read", "minutes read", "mins read", "minutes to read", "minute to read", "min. read",
        "mins", "minutes", "minute", "reading time", "read time", "estimated reading time", "estimated read time",
        "time to read", "minutes of reading", "min reading", "less than a minute", "minute reading time",
        "minutes reading time",
    ),
    "de": (
        "min. lesezeit", "min lesezeit", "minuten lesezeit", "minute lesezeit", "lesezeit", "lesedauer",
        "geschätzte lesezeit", "minuten", "minute", "minuten lesedauer", "min.", "lesezeit ca", "ca. lesezeit",
        "lesedauer ca",
    ),
    "fr": (
        "min de lecture", "minutes de lecture", "minute de lecture", "mn de lecture", "min. de lecture",
        "temps de lecture", "temps de lecture estimé", "lecture", "lecture en", "durée de lecture", "minutes",
        "minute", "mn", "lecture min", "temps de lecture environ",
    ),
    "es": (
        "minutos de lectura", "minuto de lectura", "min de lectura", "min. de lectura", "tiempo de lectura",
        "lectura de", "tiempo estimado de lectura", "lectura", "minutos", "minuto", "min. lectura",
        "tiempo lectura",
    ),
    "pt": (
        "minutos de leitura", "minuto de leitura", "min de leitura", "min. de leitura", "tempo de leitura",
        "leitura de", "tempo estimado de leitura", "leitura", "minutos", "minuto", "min. leitura", "tempo leitura",
        "min leitura",
    ),
    "it": (
        "minuti di lettura", "minuto di lettura", "min di lettura", "min. di lettura", "tempo di lettura",
        "lettura", "minuti", "minuto", "tempo di lettura stimato", "lettura di", "min lettura", "lettura in",
    ),
    "nl": (
        "min leestijd", "minuten leestijd", "leestijd", "minuten lezen", "min. leestijd", "min lezen", "minuten",
        "minuut", "geschatte leestijd", "minuut leestijd",
    ),
    "pl": (
        "min czytania", "minut czytania", "minuty czytania", "minuta czytania", "min. czytania", "czas czytania",
        "czytanie zajmie", "minut", "minuty", "czas czytania artykułu", "przeczytasz w", "ten tekst przeczytasz w",
        "szacowany czas czytania",
    ),
    "cs": (
        "min čtení", "minut čtení", "minuty čtení", "minuta čtení", "čtení", "doba čtení", "délka čtení",
        "doba čtení textu", "min. čtení", "minut", "minuty", "čas čtení",
    ),
    "sk": (
        "min čítania", "minút čítania", "minúty čítania", "minúta čítania", "čítanie", "čas čítania",
        "doba čítania", "min. čítania", "minút", "minúty", "čítania",
    ),
    "hu": (
        "perc olvasás", "perces olvasmány", "olvasási idő", "perc", "p olvasási idő", "becsült olvasási idő",
        "percnyi olvasmány", "perc olvasnivaló",
    ),
    "ro": (
        "min de citit", "minute de citit", "timp de citire", "timp citire", "minute", "min citire", "min. de citit",
        "minut de citit", "timp de lectură", "timp estimat de citire",
    ),
    "bg": (
        "мин. четене", "минути четене", "време за четене", "минути", "мин", "мин четене", "минути за четене",
        "минута четене",
    ),
    "el": (
        "λεπτά ανάγνωσης", "λεπτά ανάγνωση", "χρόνος ανάγνωσης", "λεπτά", "λεπτό ανάγνωσης", "λεπτό", "διάβασμα",
        "διαβάζεται σε", "' ανάγνωση",
    ),
    "ru": (
        "мин. чтения", "минут чтения", "минуты чтения", "минута чтения", "мин. на чтение", "время чтения",
        "время на чтение", "на чтение", "чтение", "минут", "минуты", "мин", "мин чтения", "читать", "мин. читать",
        "примерное время чтения",
    ),
    "uk": (
        "хв читання", "хвилин читання", "хвилини читання", "хвилина читання", "час читання", "час на читання",
        "на читання", "читання", "хвилин", "хвилини", "хв", "хв. читання", "читати", "хв на читання",
    ),
    "sr": (
        "мин читања", "минута читања", "време читања", "min čitanja", "minuta čitanja", "vreme čitanja", "minuta",
        "čitanje", "минута",
    ),
    "hr": (
        "min čitanja", "minuta čitanja", "vrijeme čitanja", "čitanje", "min", "minuta", "minute čitanja",
        "predviđeno vrijeme čitanja",
    ),
    "sl": (
        "min branja", "minut branja", "čas branja", "min", "minute branja", "minuta branja", "predviden čas branja",
    ),
    "mk": ("мин читање", "минути читање", "време за читање"),
    "sv": (
        "min läsning", "min lästid", "minuters läsning", "lästid", "läsning", "minuter", "min att läsa",
        "minuters lästid", "lästid ca",
    ),
    "da": (
        "min læsetid", "min. læsetid", "minutters læsetid", "læsetid", "minutter", "læses på", "min læsning",
        "min. læsning", "minutters læsning",
    ),
    "no": (
        "min lesetid", "minutters lesetid", "min. lesetid", "lesetid", "minutter", "lesetid ca", "min lesing",
        "minutters lesing", "leseminutter",
    ),
    "fi": (
        "min lukuaika", "minuutin lukuaika", "lukuaika", "minuutin luku", "lukuaika noin", "min luku",
        "minuutin lukeminen", "minuuttia",
    ),
    "tr": (
        "dk okuma", "dakika okuma", "dk okuma süresi", "dakikalık okuma", "okuma süresi", "dk okunma süresi",
        "dakika", "dk", "dk'lık okuma", "dk. okuma", "dakikada okuyabilirsiniz", "ortalama okuma süresi",
    ),
    "ar": (
        "دقيقة قراءة", "دقائق قراءة", "دقائق للقراءة", "دقيقة للقراءة", "وقت القراءة", "مدة القراءة", "زمن القراءة",
        "دقيقة", "دقائق", "قراءة", "قراءة في", "مدة القراءة المتوقعة", "أقل من دقيقة",
    ),
    "fa": (
        "دقیقه مطالعه", "زمان مطالعه", "مدت زمان مطالعه", "دقیقه", "زمان تقریبی مطالعه", "دقیقه خواندن",
        "زمان خواندن", "دقیقه برای مطالعه",
    ),
    "ur": ("منٹ", "پڑھنے کا وقت", "منٹ پڑھنے کا وقت", "منٹ مطالعہ"),
    "he": ("דקות קריאה", "זמן קריאה", "דקות", "דק' קריאה", "דקת קריאה", "דק'", "זמן קריאה משוער"),
    "hi": ("मिनट पढ़ें", "मिनट में पढ़ें", "मिनट", "पढ़ने का समय", "मिनट की पढ़ाई", "मिनट रीड", "मिनट पहले पढ़ा"),
    "bn": ("মিনিট পড়ুন", "মিনিটের পাঠ", "পড়ার সময়", "মিনিট", "মিনিটে পড়ুন", "পড়তে সময় লাগবে"),
    "mr": ("मिनिटे वाचन", "मिनिटे", "वाचनाचा वेळ"),
    "ta": ("நிமிட வாசிப்பு", "நிமிடங்கள்", "வாசிப்பு நேரம்", "நிமிட வாசிப்பு நேரம்"),
    "te": ("నిమిషాల పఠనం", "నిమిషాలు", "చదివే సమయం"),
    "zh": (
        "分钟阅读", "分钟", "阅读时间", "阅读时长", "预计阅读时间", "阅读需", "閱讀時間", "分鐘閱讀", "分鐘",
        "預計閱讀時間", "約需閱讀時間", "全文约", "分钟读完",
    ),
    "ja": (
        "この記事は約", "分で読めます", "読了時間", "分で読了", "読了まで", "所要時間", "読むのにかかる時間",
        "分で読める", "読了目安", "約", "分",
    ),
    "ko": ("분 읽기", "분 소요", "읽는 시간", "읽기", "분", "읽는데", "분 분량", "읽는 데", "읽기 시간"),
    "vi": ("phút đọc", "thời gian đọc", "phút", "đọc trong", "phút để đọc", "đọc khoảng"),
    "id": (
        "menit membaca", "waktu baca", "menit baca", "menit", "estimasi waktu baca", "waktu membaca",
        "menit dibaca", "lama membaca",
    ),
    "ms": ("minit membaca", "minit bacaan", "masa bacaan", "minit", "masa membaca"),
    "th": ("นาทีในการอ่าน", "นาที", "เวลาอ่าน", "อ่าน", "ใช้เวลาอ่าน", "เวลาในการอ่าน", "อ่านประมาณ"),
    "lt": (
        "min. skaitymo", "min skaitymo", "skaitymo laikas", "min. skaityti", "minučių skaitymo", "skaitysite",
        "skaitymo trukmė",
    ),
    "lv": ("min lasīšanai", "lasīšanas laiks", "minūtes", "lasāms", "min. lasīšanai", "lasīšanai nepieciešamas"),
    "et": ("min lugemist", "lugemisaeg", "minutit", "minut lugemist", "minutit lugemist"),
    "is": ("mínútna lestur", "lestími", "mín lestur", "mínútur"),
    "ca": ("minuts de lectura", "temps de lectura", "min de lectura", "minuts", "lectura de", "min. de lectura"),
    "gl": ("minutos de lectura", "tempo de lectura", "min de lectura"),
    "eu": ("minutuko irakurketa", "irakurketa denbora", "min irakurtzeko"),
}
