"""Calls to subscribe or log in before reading on.

Whole lines in other languages of Latin script (Serbian in Cyrillic as well).

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "subskrybuj, aby czytać dalej", "wykup dostęp", "czytaj dalej z subskrypcją",
        "treść tylko dla subskrybentów", "tylko dla subskrybentów", "tylko dla prenumeratorów",
        "tylko dla zalogowanych", "dla subskrybentów", "dla prenumeratorów", "dostęp premium", "treść premium",
        "artykuł premium", "artykuł płatny", "pozostało % artykułu", "pozostało do przeczytania",
        "masz już subskrypcję", "masz już prenumeratę", "masz już konto", "masz konto", "masz konto? zaloguj się",
        "jesteś już subskrybentem", "jesteś subskrybentem", "nie masz konta", "nie masz jeszcze konta",
        "nie masz subskrypcji", "odblokuj artykuł", "odblokuj dostęp", "nieograniczony dostęp", "pełny dostęp",
        "wypróbuj za darmo", "wypróbuj bezpłatnie", "pierwszy miesiąc za", "rezygnujesz kiedy chcesz",
        "zrezygnuj w dowolnym momencie", "miesięcznie", "rocznie", "zobacz ofertę", "zobacz oferty",
        "sprawdź ofertę", "wybierz subskrypcję",
    ),
    "cs": (
        "pokračovat ve čtení s předplatným", "pro další čtení se přihlaste", "obsah pouze pro předplatitele",
        "pouze pro předplatitele", "pro předplatitele", "jen pro předplatitele", "článek pro předplatitele",
        "exkluzivně pro předplatitele", "prémiový obsah", "prémiový článek", "placený obsah", "zbývá vám % článku",
        "už máte předplatné", "již máte předplatné", "máte předplatné", "máte již předplatné? přihlaste se",
        "jste předplatitel", "jste již předplatitelem", "už máte účet", "máte již účet", "nemáte účet",
        "nemáte ještě účet", "ještě nemáte předplatné", "odemknout článek", "odemknout", "neomezený přístup",
        "neomezené čtení", "přístup ke všem článkům", "vyzkoušet zdarma", "první měsíc zdarma", "měsíčně", "ročně",
        "zobrazit nabídku", "vybrat předplatné",
    ),
    "sk": (
        "pokračovať v čítaní s predplatným", "článok je len pre predplatiteľov", "obsah len pre predplatiteľov",
        "len pre predplatiteľov", "iba pre predplatiteľov", "pre predplatiteľov", "článok pre predplatiteľov",
        "prémiový obsah", "máte predplatné", "máte už predplatné", "už máte predplatné", "ste predplatiteľ",
        "už máte účet", "máte účet", "nemáte účet", "ešte nemáte účet", "odomknúť článok", "odomknúť",
        "neobmedzený prístup", "vyskúšať zadarmo", "prvý mesiac zadarmo", "mesačne", "ročne", "vybrať predplatné",
    ),
    "hu": (
        "fizessen elő a folytatáshoz", "fizess elő a folytatáshoz", "előfizetés a folytatáshoz",
        "a cikk folytatásához előfizetés szükséges", "a cikket csak előfizetőink olvashatják", "csak előfizetőknek",
        "előfizetőknek", "előfizetői tartalom", "prémium", "prémium tartalom", "prémium cikk",
        "jelentkezz be az olvasáshoz", "regisztráljon az olvasáshoz", "már előfizető", "már előfizetőnk",
        "van már előfizetése", "már van fiókja", "már van fiókod", "van már fiókod", "még nincs fiókja",
        "még nincs fiókod", "nincs még fiókod", "még nem előfizető", "korlátlan hozzáférés", "próbálja ki ingyen",
        "próbáld ki ingyen", "havonta", "évente", "előfizetési csomagok", "megnézem az ajánlatot",
    ),
    "ro": (
        "abonează-te pentru a citi", "abonează-te pentru a continua", "abonează-te ca să citești mai departe",
        "autentifică-te pentru a citi", "conținut pentru abonați", "doar pentru abonați", "exclusiv pentru abonați",
        "pentru abonați", "articol premium", "conținut premium", "ești deja abonat", "ai deja cont",
        "ai deja un cont", "ai deja abonament", "nu ai cont", "nu ai încă un cont", "acces nelimitat",
        "deblochează articolul", "încearcă gratuit", "lunar", "anual", "alege abonamentul",
    ),
    "sr": (
        "samo za pretplatnike", "za pretplatnike", "ekskluzivno za pretplatnike",
        "ovaj sadržaj je samo za pretplatnike", "već ste pretplatnik", "već imate nalog", "nemate nalog",
        "imate nalog", "neograničen pristup",
    ),
    "hr": (
        "samo za pretplatnike", "za pretplatnike", "ekskluzivno za pretplatnike", "sadržaj samo za pretplatnike",
        "već ste pretplatnik", "već imate račun", "nemate račun", "imate račun", "neograničen pristup",
        "pretplatite se i nastavite čitati", "želite nastaviti čitati",
    ),
    "sl": (
        "samo za naročnike", "za naročnike", "ekskluzivno za naročnike", "vsebina za naročnike",
        "članek je namenjen naročnikom", "ste že naročnik", "že imate račun", "že imate naročnino", "nimate računa",
        "še niste naročnik", "neomejen dostop",
    ),
    "sv": (
        "bli prenumerant för att läsa vidare", "läs vidare med en prenumeration", "artikeln är för prenumeranter",
        "endast för prenumeranter", "bara för prenumeranter", "för prenumeranter", "exklusivt för prenumeranter",
        "låst artikel", "låst", "plusartikel", "plus-artikel", "redan prenumerant", "redan prenumerant? logga in",
        "är du redan prenumerant", "är du prenumerant", "har du redan ett konto", "har du redan konto",
        "har du inget konto", "inget konto", "inte prenumerant", "obegränsad tillgång", "obegränsad läsning",
        "prova gratis", "första månaden gratis", "avsluta när du vill", "ingen bindningstid", "per månad", "kr/mån",
        "se erbjudanden", "se alla erbjudanden", "välj prenumeration", "välj abonnemang", "lås upp artikeln",
    ),
    "da": (
        "abonner for at læse videre", "læs videre med et abonnement", "kun for abonnenter", "for abonnenter",
        "eksklusivt for abonnenter", "forbeholdt abonnenter", "låst artikel", "plus-artikel", "allerede abonnent",
        "allerede abonnent? log ind", "er du allerede abonnent", "er du abonnent", "har du allerede et abonnement",
        "har du allerede en konto", "har du allerede et login", "har du ikke en konto", "ikke abonnent",
        "ikke abonnent endnu", "ubegrænset adgang", "fuld adgang", "få adgang", "prøv gratis i",
        "første måned gratis", "ingen binding", "opsig når som helst", "pr. måned", "kr./md", "se tilbud",
        "se abonnementer", "vælg abonnement", "lås artiklen op", "køb adgang",
    ),
    "no": (
        "abonner for å lese videre", "les videre med abonnement", "kun for abonnenter", "bare for abonnenter",
        "for abonnenter", "eksklusivt for abonnenter", "forbeholdt abonnenter", "pluss-sak", "plussak", "pluss",
        "allerede abonnent", "allerede abonnent? logg inn", "er du allerede abonnent", "har du allerede abonnement",
        "har du abonnement", "er du abonnent", "har du allerede en konto", "har du ikke konto", "ikke abonnent",
        "ubegrenset tilgang", "full tilgang", "få tilgang", "få full tilgang", "prøv for", "første måned gratis",
        "ingen binding", "ingen bindingstid", "avslutt når du vil", "per måned", "se tilbud", "se alle tilbud",
        "velg abonnement", "kjøp tilgang",
    ),
    "fi": (
        "tilaa jatkaaksesi lukemista", "tilaa ja lue", "tilaa ja jatka lukemista", "jatka lukemista tilaamalla",
        "lue koko juttu tilaamalla", "kirjaudu sisään lukeaksesi", "kirjaudu lukeaksesi",
        "rekisteröidy jatkaaksesi lukemista", "artikkeli on vain tilaajille", "juttu on vain tilaajille",
        "vain tilaajille", "vain digitilaajille", "tilaajille", "tilaajalle", "plus", "maksullinen artikkeli",
        "tilaajasisältö", "oletko jo tilaaja", "oletko jo tilaaja? kirjaudu", "onko sinulla jo tilaus",
        "onko sinulla jo tunnus", "onko sinulla jo tili", "eikö sinulla ole tunnusta", "ei vielä tunnusta",
        "etkö ole vielä tilaaja", "rajaton lukuoikeus", "rajoittamaton lukuoikeus", "kokeile nyt", "kokeile 1 kk",
        "ensimmäinen kuukausi", "peruuta milloin vain", "kuukaudessa", "katso tarjous", "katso tilausvaihtoehdot",
        "valitse tilaus",
    ),
    "tr": (
        "bu içerik abonelere özeldir", "bu yazı abonelere özeldir", "abonelere özel", "sadece abonelere özel",
        "sadece aboneler için", "üyelere özel", "premium içerik", "zaten abone misiniz", "zaten abone misin",
        "zaten üye misiniz", "üye misiniz", "hesabınız var mı", "zaten hesabınız var mı", "hesabınız yok mu",
        "üye değil misiniz", "henüz üye değil misiniz", "sınırsız erişim", "ücretsiz dene", "aylık", "yıllık",
        "dilediğin zaman iptal et",
    ),
    "vi": (
        "đăng ký để đọc tiếp", "đăng nhập để đọc tiếp", "đăng nhập để tiếp tục đọc", "đăng ký để tiếp tục đọc",
        "chỉ dành cho thành viên", "dành cho thành viên", "bài viết trả phí", "nội dung trả phí", "đã có tài khoản",
        "chưa có tài khoản", "đã là thành viên", "truy cập không giới hạn", "dùng thử miễn phí",
    ),
    "id": (
        "berlangganan untuk membaca", "login untuk melanjutkan membaca", "masuk untuk melanjutkan membaca",
        "daftar untuk melanjutkan membaca", "artikel khusus pelanggan", "khusus pelanggan", "konten premium",
        "artikel premium", "eksklusif untuk pelanggan", "sudah berlangganan", "sudah berlangganan? masuk",
        "sudah punya akun", "sudah memiliki akun", "belum punya akun", "belum memiliki akun", "belum berlangganan",
        "akses tanpa batas", "coba gratis", "pilih paket",
    ),
    "ms": (
        "langgan untuk terus membaca", "log masuk untuk terus membaca", "khas untuk pelanggan", "kandungan premium",
        "sudah melanggan", "sudah mempunyai akaun", "belum mempunyai akaun", "akses tanpa had",
    ),
    "lt": (
        "prenumeruokite ir skaitykite toliau", "prisijunkite ir skaitykite toliau", "tik prenumeratoriams",
        "prenumeratoriams", "straipsnis tik prenumeratoriams", "turinys skirtas prenumeratoriams",
        "jau prenumeruojate", "jau turite prenumeratą", "esate prenumeratorius", "jau turite paskyrą",
        "neturite paskyros", "dar neturite paskyros", "neribota prieiga", "išbandykite nemokamai",
    ),
    "lv": (
        "tikai abonentiem", "abonentiem", "abonē, lai lasītu tālāk", "lai lasītu tālāk, abonē",
        "pieslēdzies, lai lasītu tālāk", "maksas raksts", "jau esi abonents", "jau ir abonements", "jau ir konts",
        "nav konta", "neierobežota pieeja", "izmēģini bez maksas",
    ),
    "et": (
        "ainult tellijale", "tellijale", "tellijatele", "ainult tellijatele", "artikkel on tasuline",
        "tasuline artikkel", "tasuline sisu", "edasi lugemiseks", "edasi lugemiseks telli", "edasilugemiseks",
        "edasi lugemiseks logi sisse", "loe edasi tellides", "telli ja loe edasi", "juba tellija",
        "oled juba tellija", "on sul juba konto", "pole veel kontot", "pole kontot", "piiramatu ligipääs",
        "proovi tasuta",
    ),
    "is": ("aðeins fyrir áskrifendur", "fyrir áskrifendur", "áskriftarefni", "ertu áskrifandi", "áttu aðgang"),
}
