"""Calls to subscribe or log in before reading on.

Whole lines in other languages of Latin script (Serbian in Cyrillic as well).

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# Letters of other scripts look like Latin ones; one language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "czytaj dalej z subskrypcją", "treść tylko dla subskrybentów", "tylko dla zalogowanych",
        "dla subskrybentów", "dla prenumeratorów", "dostęp premium", "treść premium", "artykuł premium",
        "artykuł płatny", "pozostało % artykułu", "pozostało do przeczytania", "masz konto",
        "masz konto? zaloguj się", "jesteś subskrybentem", "nie masz subskrypcji", "odblokuj artykuł",
        "odblokuj dostęp", "pełny dostęp", "wypróbuj bezpłatnie", "pierwszy miesiąc za", "rezygnujesz kiedy chcesz",
        "zrezygnuj w dowolnym momencie", "miesięcznie", "rocznie", "zobacz ofertę", "zobacz oferty",
        "sprawdź ofertę", "wybierz subskrypcję",
    ),
    "cs": (
        "pokračovat ve čtení s předplatným", "pro další čtení se přihlaste", "obsah pouze pro předplatitele",
        "pro předplatitele", "článek pro předplatitele", "exkluzivně pro předplatitele", "prémiový obsah",
        "prémiový článek", "placený obsah", "zbývá vám % článku", "máte již předplatné? přihlaste se",
        "jste předplatitel", "jste již předplatitelem", "máte již účet", "nemáte ještě účet",
        "ještě nemáte předplatné", "odemknout článek", "odemknout", "neomezené čtení", "přístup ke všem článkům",
        "vyzkoušet zdarma", "první měsíc zdarma", "měsíčně", "ročně", "zobrazit nabídku", "vybrat předplatné",
    ),
    "sk": (
        "pokračovať v čítaní s predplatným", "článok je len pre predplatiteľov", "obsah len pre predplatiteľov",
        "pre predplatiteľov", "článok pre predplatiteľov", "prémiový obsah", "máte už predplatné",
        "ste predplatiteľ", "máte účet", "ešte nemáte účet", "odomknúť článok", "odomknúť", "vyskúšať zadarmo",
        "prvý mesiac zadarmo", "mesačne", "ročne", "vybrať predplatné",
    ),
    "hu": (
        "előfizetés a folytatáshoz", "a cikk folytatásához előfizetés szükséges",
        "a cikket csak előfizetőink olvashatják", "előfizetőknek", "előfizetői tartalom", "prémium",
        "prémium tartalom", "prémium cikk", "regisztráljon az olvasáshoz", "van már fiókod", "nincs még fiókod",
        "még nem előfizető", "próbálja ki ingyen", "próbáld ki ingyen", "havonta", "évente", "előfizetési csomagok",
        "megnézem az ajánlatot",
    ),
    "ro": (
        "abonează-te pentru a citi", "abonează-te pentru a continua", "abonează-te ca să citești mai departe",
        "autentifică-te pentru a citi", "conținut pentru abonați", "pentru abonați", "articol premium",
        "conținut premium", "nu ai încă un cont", "deblochează articolul", "încearcă gratuit", "lunar", "anual",
        "alege abonamentul",
    ),
    "sr": (
        "za pretplatnike", "ekskluzivno za pretplatnike", "ovaj sadržaj je samo za pretplatnike", "imate nalog",
        "neograničen pristup",
    ),
    "hr": (
        "za pretplatnike", "ekskluzivno za pretplatnike", "sadržaj samo za pretplatnike", "imate račun",
        "neograničen pristup", "pretplatite se i nastavite čitati", "želite nastaviti čitati",
    ),
    "sl": (
        "za naročnike", "ekskluzivno za naročnike", "vsebina za naročnike", "članek je namenjen naročnikom",
        "že imate račun", "že imate naročnino", "še niste naročnik", "neomejen dostop",
    ),
    "sv": (
        "bli prenumerant för att läsa vidare", "läs vidare med en prenumeration", "artikeln är för prenumeranter",
        "för prenumeranter", "exklusivt för prenumeranter", "låst artikel", "låst", "plusartikel", "plus-artikel",
        "är du redan prenumerant", "är du prenumerant", "har du redan ett konto", "har du redan konto",
        "inget konto", "inte prenumerant", "obegränsad läsning", "prova gratis", "första månaden gratis",
        "avsluta när du vill", "per månad", "kr/mån", "se erbjudanden", "se alla erbjudanden", "välj prenumeration",
        "välj abonnemang", "lås upp artikeln",
    ),
    "da": (
        "abonner for at læse videre", "læs videre med et abonnement", "for abonnenter", "eksklusivt for abonnenter",
        "låst artikel", "plus-artikel", "er du allerede abonnent", "har du allerede et abonnement",
        "har du allerede en konto", "har du allerede et login", "har du ikke en konto", "ikke abonnent",
        "ikke abonnent endnu", "fuld adgang", "få adgang", "prøv gratis i", "første måned gratis",
        "opsig når som helst", "pr. måned", "kr./md", "se tilbud", "se abonnementer", "vælg abonnement",
        "lås artiklen op", "køb adgang",
    ),
    "no": (
        "abonner for å lese videre", "for abonnenter", "eksklusivt for abonnenter", "pluss-sak", "plussak", "pluss",
        "er du allerede abonnent", "har du allerede abonnement", "har du abonnement", "har du allerede en konto",
        "har du ikke konto", "ikke abonnent", "full tilgang", "få tilgang", "prøv for", "første måned gratis",
        "ingen bindingstid", "avslutt når du vil", "per måned", "se tilbud", "se alle tilbud", "velg abonnement",
        "kjøp tilgang",
    ),
    "fi": (
        "lue koko juttu tilaamalla", "kirjaudu lukeaksesi", "rekisteröidy jatkaaksesi lukemista",
        "vain digitilaajille", "tilaajille", "tilaajalle", "plus", "maksullinen artikkeli", "tilaajasisältö",
        "onko sinulla jo tilaus", "onko sinulla jo tunnus", "onko sinulla jo tili", "eikö sinulla ole tunnusta",
        "etkö ole vielä tilaaja", "rajoittamaton lukuoikeus", "kokeile nyt", "kokeile 1 kk", "ensimmäinen kuukausi",
        "peruuta milloin vain", "kuukaudessa", "katso tarjous", "katso tilausvaihtoehdot", "valitse tilaus",
    ),
    "tr": (
        "sadece abonelere özel", "üyelere özel", "premium içerik", "zaten hesabınız var mı",
        "henüz üye değil misiniz", "ücretsiz dene", "aylık", "yıllık", "dilediğin zaman iptal et",
    ),
    "vi": (
        "đăng ký để đọc tiếp", "đăng nhập để đọc tiếp", "đăng nhập để tiếp tục đọc", "đăng ký để tiếp tục đọc",
        "chỉ dành cho thành viên", "dành cho thành viên", "bài viết trả phí", "nội dung trả phí",
        "đã là thành viên", "truy cập không giới hạn", "dùng thử miễn phí",
    ),
    "id": (
        "login untuk melanjutkan membaca", "masuk untuk melanjutkan membaca", "daftar untuk melanjutkan membaca",
        "artikel khusus pelanggan", "konten premium", "artikel premium", "eksklusif untuk pelanggan",
        "belum memiliki akun", "akses tanpa batas", "coba gratis", "pilih paket",
    ),
    "ms": (
        "langgan untuk terus membaca", "log masuk untuk terus membaca", "khas untuk pelanggan", "kandungan premium",
        "sudah melanggan", "sudah mempunyai akaun", "belum mempunyai akaun", "akses tanpa had",
    ),
    "lt": (
        "prenumeruokite ir skaitykite toliau", "prisijunkite ir skaitykite toliau", "prenumeratoriams",
        "straipsnis tik prenumeratoriams", "turinys skirtas prenumeratoriams", "jau turite prenumeratą",
        "jau turite paskyrą", "dar neturite paskyros", "neribota prieiga", "išbandykite nemokamai",
    ),
    "lv": (
        "abonentiem", "abonē, lai lasītu tālāk", "pieslēdzies, lai lasītu tālāk", "maksas raksts",
        "neierobežota pieeja", "izmēģini bez maksas",
    ),
    "et": (
        "tellijale", "tellijatele", "ainult tellijatele", "tasuline artikkel", "tasuline sisu", "edasilugemiseks",
        "loe edasi tellides", "on sul juba konto", "pole veel kontot", "pole kontot", "piiramatu ligipääs",
        "proovi tasuta",
    ),
    "is": ("aðeins fyrir áskrifendur", "fyrir áskrifendur", "áskriftarefni", "ertu áskrifandi", "áttu aðgang"),
}
