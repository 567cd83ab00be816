"""Newsletters, subscriptions, memberships and donations.

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
        "newslettery", "nasze newslettery", "zapisz się", "zapisy na newsletter", "zamów newsletter", "subskrybuj",
        "subskrybuj newsletter", "subskrypcja", "subskrypcje", "subskrybuj nas", "prenumerata",
        "prenumerata cyfrowa", "e-prenumerata", "kup prenumeratę", "kup subskrypcję", "kup dostęp", "kup teraz",
        "zamów prenumeratę", "wypróbuj", "zarejestruj się", "załóż konto", "dołącz do nas", "dołącz teraz",
        "dołącz do newslettera", "powiadomienia", "włącz powiadomienia", "twój e-mail", "twój email",
        "twój adres e-mail", "twój adres email", "adres e-mail", "adres email", "podaj swój e-mail",
        "podaj adres e-mail", "wpisz swój adres e-mail", "wpisz adres e-mail", "dziękujemy za zapis", "wypisz się",
        "zrezygnuj", "wspieraj nas", "wesprzyj", "wspieram", "przekaż darowiznę", "zostań patronem",
        "zostań członkiem", "nie, dziękuję", "zapisz mnie",
    ),
    "cs": (
        "newslettery", "odběr newsletteru", "odebírat", "odebírat newsletter", "přihlásit k odběru",
        "přihlásit odběr", "odebírejte náš newsletter", "odebírejte novinky", "zprávy do e-mailu",
        "nejnovější zprávy do e-mailu", "odhlásit se můžete kdykoliv", "předplatné", "předplatit", "předplatit si",
        "koupit předplatné", "objednat předplatné", "získat předplatné", "vyzkoušet", "registrovat",
        "registrovat se", "zaregistrujte se", "registrace", "váš e-mail", "váš email", "vaše e-mailová adresa",
        "e-mailová adresa", "zadejte svůj e-mail", "zadejte e-mail", "vložte svůj e-mail", "děkujeme za registraci",
        "odhlásit odběr", "zapnout upozornění", "podpořit", "přispět", "přispějte", "darovat", "stát se členem",
        "staňte se předplatitelem", "ne, děkuji", "zůstaňte v obraze", "buďte v obraze",
    ),
    "sk": (
        "newslettre", "odber newslettera", "odoberať", "odoberať newsletter", "odoberať novinky",
        "prihlásiť sa na odber", "prihlásiť na odber", "odoberajte náš newsletter", "odoberajte newsletter",
        "správy do e-mailu", "predplatné", "predplatiť", "predplatiť si", "kúpiť predplatné", "objednať predplatné",
        "získať predplatné", "vyskúšať", "registrovať", "registrovať sa", "zaregistrujte sa", "registrácia",
        "váš e-mail", "váš email", "vaša e-mailová adresa", "e-mailová adresa", "zadajte svoj e-mail",
        "zadajte e-mail", "ďakujeme za registráciu", "odhlásiť odber", "odhlásiť sa z odberu", "zapnúť upozornenia",
        "podporiť", "prispieť", "prispejte", "darovať", "staňte sa predplatiteľom", "nie, ďakujem",
        "buďte v obraze",
    ),
    "hu": (
        "hírlevél", "hírlevelek", "hírlevelünk", "hírleveleink", "hírlevél feliratkozás", "hírlevél-feliratkozás",
        "feliratkozás", "feliratkozás hírlevélre", "feliratkozás a hírlevélre", "feliratkozom",
        "feliratkozom a hírlevélre", "előfizetés", "előfizetek", "előfizetések", "regisztráció", "regisztrálok",
        "regisztrálj", "regisztráljon", "e-mail cím", "e-mail-cím", "email cím", "e-mail címed",
        "az ön e-mail címe", "add meg az e-mail címed", "adja meg e-mail címét", "köszönjük, hogy feliratkozott",
        "leiratkozás", "értesítések bekapcsolása", "támogatás", "támogass minket", "támogasson minket", "támogatom",
        "támogatom a lapot", "adományozok", "adomány", "nem, köszönöm", "maradj velünk", "értesülj elsőként",
    ),
    "ro": (
        "newslettere", "abonare newsletter", "abonează-te", "aboneaza-te", "abonați-vă", "abonează-te acum",
        "abonament", "abonamente", "abonare", "mă abonez", "înscrie-te", "înregistrează-te", "înregistrare",
        "creează cont", "primește știrile pe email", "primește newsletterul", "fii la curent", "rămâi la curent",
        "activează notificările", "adresa de email", "adresa ta de email", "adresa de e-mail",
        "introdu adresa de email", "introduceți adresa de email", "email-ul tău", "mulțumim pentru abonare",
        "dezabonare", "susține-ne", "susține", "sustine", "donează", "donează acum", "doneaza", "devino membru",
        "devino abonat", "nu, mulțumesc",
    ),
    "sr": (
        "претплата", "претплатите се", "билтен", "njuzleter", "bilten", "pretplata", "pretplati se",
        "pretplatite se", "prijavi se na newsletter", "prijavi se za newsletter", "prijava na newsletter",
        "registruj se", "registrujte se", "registracija", "vaš email", "vaša email adresa", "unesite email",
        "unesite vašu email adresu", "unesite e-mail", "email adresa", "hvala na prijavi", "odjavi se",
        "obaveštenja", "uključi obaveštenja", "podrži nas", "podržite nas", "podržite", "doniraj", "donirajte",
        "postani član", "ne, hvala", "региструј се",
    ),
    "hr": (
        "prijava na newsletter", "prijavi se", "pretplata", "pretplati se", "pretplatite se", "pretplate",
        "registracija", "registriraj se", "registrirajte se", "vaš e-mail", "vaša e-mail adresa", "unesite e-mail",
        "unesite svoju e-mail adresu", "upišite svoj e-mail", "e-mail adresa", "hvala na prijavi",
        "hvala što ste se prijavili", "odjava", "odjavi se s newslettera", "obavijesti", "uključi obavijesti",
        "podrži nas", "podržite nas", "podrži", "doniraj", "donirajte", "postani član", "postani pretplatnik",
        "ne, hvala",
    ),
    "sl": (
        "novičnik", "e-novice", "e-novičke", "prijava na e-novice", "prijava na novičnik", "naročnina", "naročnine",
        "naroči se", "naročite se", "naročilo", "registracija", "registriraj se", "registrirajte se",
        "vaš e-naslov", "vaš e-poštni naslov", "e-poštni naslov", "e-naslov", "vpišite svoj e-naslov",
        "vnesite e-naslov", "hvala za prijavo", "odjava", "obvestila", "podprite nas", "podpri nas", "doniraj",
        "donirajte", "ne, hvala",
    ),
    "sv": (
        "nyhetsbrev", "våra nyhetsbrev", "prenumerera", "prenumerera nu", "prenumeration", "prenumerationer",
        "bli prenumerant", "köp prenumeration", "teckna prenumeration", "prova nu", "registrera dig", "registrera",
        "skapa konto", "anmäl dig", "få nyhetsbrevet", "aktivera notiser", "notiser", "pushnotiser", "din e-post",
        "din e-postadress", "din mejladress", "ange din e-postadress", "fyll i din e-postadress", "e-postadress",
        "skriv in din e-postadress", "mejladress", "tack för att du prenumererar", "avsluta prenumeration",
        "avprenumerera", "avregistrera", "stöd oss", "stötta oss", "ge en gåva", "bli medlem", "bli månadsgivare",
        "skänk en gåva", "nej tack",
    ),
    "da": (
        "nyhedsbrev", "nyhedsbreve", "vores nyhedsbreve", "vores nyhedsbrev", "tilmeld", "tilmeld dig",
        "tilmeld nyhedsbrev", "tilmeld dig nyhedsbrev", "tilmelding", "abonner", "abonnér", "abonner nu",
        "abonnement", "abonnementer", "køb abonnement", "bliv abonnent", "prøv nu", "prøv gratis", "opret konto",
        "opret bruger", "registrer", "få nyheder i din indbakke", "følg med", "slå notifikationer til",
        "notifikationer", "din e-mail", "din e-mailadresse", "din mail", "e-mailadresse", "indtast din e-mail",
        "indtast e-mail", "indtast din e-mailadresse", "skriv din e-mail", "afmeld", "afmeld nyhedsbrev", "støt os",
        "støt", "bliv medlem", "bliv støtte", "nej tak", "giv et bidrag",
    ),
    "no": (
        "nyhetsbrev", "nyhetsbrevet", "våre nyhetsbrev", "påmelding", "påmelding nyhetsbrev", "abonner",
        "abonner nå", "abonnement", "abonnementer", "bli abonnent", "kjøp abonnement", "bestill abonnement",
        "prøv nå", "prøv gratis", "opprett konto", "registrer deg", "få nyheter på e-post", "slå på varsler",
        "varsler", "din e-post", "din e-postadresse", "e-postadresse", "skriv inn din e-postadresse",
        "skriv inn e-post", "skriv inn e-postadressen din", "takk for at du meldte deg på", "meld deg av",
        "avmelding", "støtt oss", "gi et bidrag", "bli medlem", "bli støttemedlem", "nei takk",
    ),
    "fi": (
        "uutiskirje", "uutiskirjeet", "uutiskirjeemme", "tilaa uutiskirjeet", "tilaa", "tilaa nyt", "tilaa lehti",
        "tilaa digilehti", "tilaus", "tilaukset", "digitilaus", "tutustu tilausvaihtoehtoihin", "tilausvaihtoehdot",
        "ryhdy tilaajaksi", "kokeile", "kokeile ilmaiseksi", "rekisteröidy", "luo tunnus", "luo tili",
        "liity postituslistalle", "liity", "ilmoitukset käyttöön", "ota ilmoitukset käyttöön", "ilmoitukset päälle",
        "sähköposti", "sähköpostiosoite", "sähköpostiosoitteesi", "anna sähköpostiosoitteesi",
        "syötä sähköpostiosoitteesi", "syötä sähköposti", "kirjoita sähköpostiosoitteesi", "kiitos tilauksestasi",
        "peruuta tilaus", "peru tilaus", "tue meitä", "lahjoita", "tue", "ei kiitos", "liity jäseneksi",
    ),
    "tr": (
        "bülten", "bültenler", "e-bülten", "e-bülten aboneliği", "e-bültene abone ol", "bültene kayıt ol",
        "bültene kaydol", "haber bülteni", "haber bültenimize abone olun", "haber bültenine abone ol", "abone ol",
        "hemen abone ol", "şimdi abone ol", "abonelik", "abonelikler", "ücretsiz kaydol", "üye ol", "üye olun",
        "hemen üye ol", "kayıt ol", "kayıt olun", "kaydol", "e-posta adresi", "e-posta adresiniz",
        "e-posta adresinizi girin", "e-postanızı girin", "e-posta", "e-mail adresiniz",
        "aboneliğiniz için teşekkürler", "abone olduğunuz için teşekkürler", "abonelikten çık", "bildirimler",
        "bildirimleri aç", "bildirimlere izin ver", "haberdar ol", "haberdar olun",
        "son gelişmelerden haberdar olun", "destek ol", "bize destek olun", "destek olun", "bağış yap",
        "hayır, teşekkürler",
    ),
    "vi": (
        "đăng ký", "đăng ký bản tin", "bản tin", "bản tin email", "nhận bản tin", "tạo tài khoản",
        "đăng ký thành viên", "đăng ký miễn phí", "email của bạn", "nhập email", "nhập email của bạn",
        "nhập địa chỉ email", "địa chỉ email", "cảm ơn bạn đã đăng ký", "hủy đăng ký", "nhận thông báo",
        "bật thông báo", "ủng hộ", "ủng hộ chúng tôi", "không, cảm ơn", "đặt báo", "mua báo",
    ),
    "id": (
        "berlangganan", "berlangganan sekarang", "langganan", "langganan sekarang", "mulai berlangganan",
        "berlangganan newsletter", "berlangganan buletin", "buletin", "daftar", "daftar sekarang", "daftar gratis",
        "daftar newsletter", "dapatkan newsletter", "alamat email", "email anda", "masukkan email",
        "masukkan email anda", "masukkan alamat email", "masukkan alamat email anda",
        "terima kasih telah berlangganan", "berhenti berlangganan", "aktifkan notifikasi", "notifikasi",
        "dukung kami", "donasi", "donasi sekarang", "tidak, terima kasih", "gabung sekarang", "bergabung",
        "gabung di saluran whatsapp",
    ),
    "ms": (
        "langgan", "langgan sekarang", "melanggan", "langganan", "buletin", "surat berita", "daftar",
        "daftar sekarang", "daftar percuma", "alamat e-mel", "e-mel anda", "masukkan e-mel", "masukkan e-mel anda",
        "terima kasih kerana melanggan", "notifikasi", "sokong kami", "derma", "tidak, terima kasih",
    ),
    "lt": (
        "naujienlaiškis", "naujienlaiškiai", "prenumerata", "prenumeruoti", "prenumeruok", "prenumeruokite",
        "prenumeruoti naujienlaiškį", "prenumeruokite naujienlaiškį", "prenumeruok naujienlaiškį", "užsisakyti",
        "užsiprenumeruoti", "užsisakykite naujienlaiškį", "užsisakyk naujienlaiškį", "užsiprenumeruokite",
        "registruotis", "registracija", "el. paštas", "jūsų el. paštas", "el. pašto adresas",
        "jūsų el. pašto adresas", "įveskite el. paštą", "įveskite savo el. paštą", "ačiū, kad prenumeruojate",
        "atsisakyti prenumeratos", "pranešimai", "įjungti pranešimus", "paremti", "paremkite mus", "paremk",
        "parama", "ne, ačiū",
    ),
    "lv": (
        "jaunumi e-pastā", "jaunumu vēstule", "ziņu vēstule", "abonēt", "abonē", "abonēt jaunumus", "abonements",
        "abonementi", "pieteikties", "piesakies", "pieteikties jaunumiem", "piesakies jaunumiem",
        "pieteikties jaunumu saņemšanai", "reģistrēties", "reģistrācija", "e-pasts", "jūsu e-pasts", "tavs e-pasts",
        "e-pasta adrese", "jūsu e-pasta adrese", "ievadi savu e-pastu", "ievadiet savu e-pastu",
        "paldies par pieteikšanos", "atrakstīties", "paziņojumi", "ieslēgt paziņojumus", "atbalsti mūs",
        "atbalstīt", "ziedot", "nē, paldies",
    ),
    "et": (
        "uudiskiri", "uudiskirjad", "telli", "telli nüüd", "telli leht", "tellimus", "tellimused", "tellimine",
        "liitu", "liitu uudiskirjadega", "registreeru", "loo konto", "e-post", "sinu e-post", "teie e-post",
        "e-posti aadress", "sisesta e-post", "sisesta oma e-post", "sisesta e-posti aadress", "aitäh tellimast",
        "aitäh liitumast", "loobu tellimusest", "teavitused", "luba teavitused", "toeta meid", "toeta", "anneta",
        "ei, aitäh",
    ),
    "is": (
        "áskrift", "gerast áskrifandi", "fréttabréf", "póstlisti", "skrá mig á póstlista", "skráning", "netfang",
        "netfangið þitt", "styrkja", "nei takk",
    ),
}
