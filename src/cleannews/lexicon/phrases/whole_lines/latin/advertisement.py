"""Labels of advertisements, and lines that send the reader past one.

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
        "reklama", "reklamy", "ogłoszenie", "ogłoszenia", "sponsorowane", "artykuł sponsorowany",
        "materiał sponsorowany", "materiał partnera", "materiał promocyjny", "materiał reklamowy",
        "treść sponsorowana", "treści sponsorowane", "treść promowana", "promowane", "promocja", "autopromocja",
        "reklama google", "linki sponsorowane", "dalsza część artykułu znajduje się pod reklamą",
        "czytaj dalej pod reklamą", "reszta artykułu pod reklamą", "koniec reklamy", "zamknij reklamę",
        "pomiń reklamę", "kontynuuj czytanie pod reklamą", "przewiń, aby czytać dalej", "współpraca reklamowa",
        "współpraca partnerska", "materiał zewnętrzny", "oferty partnerów",
    ),
    "cs": (
        "reklama", "inzerce", "sponzorováno", "sponzorovaný obsah", "sponzorovaný článek", "placená inzerce",
        "komerční sdělení", "komerční prezentace", "komerční článek", "pr článek", "článek pokračuje po reklamě",
        "text pokračuje pod reklamou", "pokračování pod reklamou", "zavřít reklamu", "přeskočit reklamu",
        "konec reklamy", "reklamní sdělení", "článek pokračuje níže", "čtěte dál pod reklamou",
        "reklama - pokračování níže",
    ),
    "sk": (
        "reklama", "inzercia", "sponzorované", "sponzorovaný obsah", "sponzorovaný článok", "platená inzercia",
        "komerčná prezentácia", "komerčný článok", "komerčné oznámenie", "reklamné oznámenie", "pr článok",
        "text pokračuje pod reklamou", "zavrieť reklamu", "preskočiť reklamu", "koniec reklamy",
        "pokračovanie článku nájdete pod reklamou", "čítajte ďalej pod reklamou",
    ),
    "hu": (
        "hirdetés", "hirdetések", "reklám", "szponzorált tartalom", "szponzorált", "támogatott tartalom",
        "fizetett tartalom", "fizetett hirdetés", "pr cikk", "pr-cikk", "folytatás a hirdetés után",
        "a cikk lejjebb folytatódik", "cikkünk a hirdetés után folytatódik", "hirdetés bezárása",
        "hirdetés átugrása", "támogatói tartalom", "társadalmi célú hirdetés", "politikai hirdetés",
    ),
    "ro": (
        "publicitate", "reclamă", "reclama", "reclame", "conținut sponsorizat", "continut sponsorizat",
        "sponsorizat", "articol sponsorizat", "articolul continuă mai jos", "știrea continuă mai jos",
        "continuarea articolului după reclamă", "citește în continuare după reclamă", "închide reclama",
        "sari peste reclamă", "anunț", "anunțuri", "spațiu publicitar", "recomandarea partenerilor",
    ),
    "sr": (
        "реклама", "огласи", "оглас", "спонзорисано", "промо", "reklama", "reklame", "oglas", "oglasi",
        "sponzorisano", "sponzorisani sadržaj", "promo", "promo tekst", "plaćeni oglas",
        "nastavak teksta ispod oglasa", "nastavak vesti posle reklame", "zatvori oglas", "preskoči reklamu",
    ),
    "hr": (
        "oglas", "oglasi", "reklama", "reklame", "sponzorirano", "sponzorirani sadržaj", "sponzorirani članak",
        "promo", "promo sadržaj", "promotivni sadržaj", "plaćeni oglas", "oglasni sadržaj",
        "nastavak teksta ispod oglasa", "nastavlja se ispod oglasa", "tekst se nastavlja nakon oglasa",
        "zatvori oglas", "preskoči oglas", "native",
    ),
    "sl": (
        "oglas", "oglasi", "oglasno sporočilo", "promocijsko sporočilo", "promo", "sponzorirana vsebina",
        "sponzorirano", "pr članek", "vsebina se nadaljuje pod oglasom", "besedilo se nadaljuje pod oglasom",
        "zapri oglas", "preskoči oglas", "nadaljevanje pod oglasom", "oglas - nadaljevanje spodaj",
        "članek se nadaljuje spodaj",
    ),
    "sv": (
        "annons", "annonser", "reklam", "sponsrat", "sponsrat innehåll", "sponsrad", "kommersiellt samarbete",
        "reklamsamarbete", "innehåll från annonsör", "i samarbete med", "annonssamarbete",
        "artikeln fortsätter nedan", "fortsätt läsa efter annonsen", "läs vidare efter annonsen", "stäng annons",
        "stäng annonsen", "hoppa över annons", "annonsera här", "slut på annons",
    ),
    "da": (
        "annonce", "annoncer", "reklame", "sponsoreret", "sponsoreret indhold", "betalt indhold",
        "annoncørbetalt indhold", "i samarbejde med", "kommercielt indhold", "artiklen fortsætter nedenfor",
        "fortsæt læsning efter annoncen", "læs videre efter annoncen", "luk annonce", "luk annoncen",
        "spring annonce over", "annonce annonce",
    ),
    "no": (
        "annonse", "annonser", "reklame", "sponset", "sponset innhold", "betalt innhold", "annonsørinnhold",
        "i samarbeid med", "artikkelen fortsetter nedenfor", "saken fortsetter under", "les videre etter annonsen",
        "les videre under annonsen", "lukk annonse", "lukk annonsen", "hopp over annonse", "annonse annonse",
    ),
    "fi": (
        "mainos", "mainokset", "ilmoitus", "ilmoitukset", "sponsoroitu", "sponsoroitu sisältö",
        "kaupallinen yhteistyö", "maksettu mainos", "mainosyhteistyö", "mainosjuttu", "juttu jatkuu mainoksen alla",
        "jatkuu mainoksen jälkeen", "mainos alkaa", "mainos päättyy", "sulje mainos", "ohita mainos",
        "kumppanisisältö", "kaupallinen sisältö",
    ),
    "tr": (
        "reklam", "reklamlar", "ilan", "ilanlar", "sponsorlu", "sponsorlu içerik", "tanıtım", "reklam alanı",
        "haberin devamı reklamdan sonra", "haber reklamdan sonra devam ediyor", "yazının devamı reklamdan sonra",
        "reklamdan sonra devam ediyor", "okumaya devam etmek için kaydırın", "reklamı kapat", "reklamı geç",
        "reklamı atla", "iş birliği", "reklam reklam", "bu bir ilandır", "bu bir reklamdır",
    ),
    "vi": (
        "quảng cáo", "tài trợ", "nội dung tài trợ", "bài viết quảng cáo", "được tài trợ", "nội dung được tài trợ",
        "đóng quảng cáo", "bỏ qua quảng cáo", "tiếp tục đọc sau quảng cáo", "rao vặt", "tin tài trợ",
        "thông tin doanh nghiệp", "quảng cáo của google", "đọc tiếp bên dưới quảng cáo",
    ),
    "id": (
        "iklan", "pariwara", "sponsor", "disponsori", "konten bersponsor", "konten sponsor",
        "lanjutkan membaca setelah iklan", "lanjut membaca setelah iklan",
        "scroll ke bawah untuk melanjutkan membaca", "scroll untuk lanjut membaca",
        "artikel berlanjut setelah iklan", "berita berlanjut setelah iklan",
        "baca artikel selengkapnya di bawah iklan", "tutup iklan", "lewati iklan",
        "advertisement scroll to continue with content", "advertisement scroll to resume content",
        "geser untuk melanjutkan membaca", "gulir ke bawah untuk melanjutkan", "adsense", "iklan google",
        "iklan untuk anda",
    ),
    "ms": (
        "iklan", "iklan berbayar", "ditaja", "kandungan tajaan", "penaja", "teruskan membaca selepas iklan",
        "artikel bersambung di bawah", "tutup iklan", "langkau iklan",
    ),
    "lt": (
        "reklama", "skelbimas", "remiama", "remiamas turinys", "rėmėjo turinys", "užsakymo turinys",
        "turinio rinkodara", "straipsnio tęsinys žemiau", "tekstas tęsiamas po reklamos", "reklamos pabaiga",
        "uždaryti reklamą", "praleisti reklamą", "rėmėjai", "reklama reklama",
    ),
    "lv": (
        "reklāma", "reklāmas", "reklāmraksts", "sponsorēts", "sponsorēts saturs", "apmaksāts saturs",
        "raksts turpinās pēc reklāmas", "turpinājums pēc reklāmas", "teksts turpinās pēc reklāmas",
        "aizvērt reklāmu", "izlaist reklāmu", "sadarbības projekts", "satura mārketings",
    ),
    "et": (
        "reklaam", "reklaamid", "reklaamartikkel", "sisuturundus", "sponsoreeritud", "sponsoritekst", "kuulutus",
        "toetatud sisu", "lugu jätkub pärast reklaami", "sulge reklaam", "jäta reklaam vahele", "koostöö",
        "reklaam reklaam", "turunduslugu",
    ),
    "is": ("auglýsing", "auglýsingar", "kynning", "kostað efni", "kostuð kynning", "loka auglýsingu"),
}
