"""The form for a new comment.

Whole lines in other languages of Latin script (Serbian in Cyrillic as well).

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

# Open the section: nothing of the article follows them.
TITLES: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "dodaj komentarz", "dodaj swój komentarz", "napisz komentarz", "zostaw komentarz", "zostaw odpowiedź",
        "dodaj odpowiedź",
    ),
    "cs": ("přidat komentář", "přidat nový komentář", "napsat komentář", "napište komentář", "zanechat komentář"),
    "sk": ("pridať komentár", "pridať nový komentár", "napísať komentár", "zanechajte komentár", "pridaj komentár"),
    "hu": ("hozzászólás írása", "szólj hozzá", "vélemény, hozzászólás", "új hozzászólás", "írj hozzászólást"),
    "ro": (
        "lasă un comentariu", "lasa un comentariu", "lasă un răspuns", "scrie un comentariu",
        "adaugă un comentariu",
    ),
    "sr": (
        "оставите коментар", "ostavi komentar", "ostavite komentar", "pošalji komentar", "ostavite odgovor",
        "napišite komentar",
    ),
    "hr": ("ostavi komentar", "ostavite komentar", "napiši komentar", "ostavite odgovor", "dodaj komentar"),
    "sl": ("dodaj komentar", "napiši komentar", "oddaj komentar", "dodaj odgovor"),
    "sv": ("lämna en kommentar", "lämna ett svar", "skriv en kommentar", "lägg till kommentar"),
    "da": ("skriv en kommentar", "skriv et svar", "efterlad en kommentar", "tilføj kommentar"),
    "no": ("legg igjen en kommentar", "skriv en kommentar", "legg igjen et svar", "legg til kommentar"),
    "fi": ("jätä kommentti", "kirjoita kommentti", "jätä vastaus", "lisää kommentti"),
    "tr": (
        "yorum yap", "yorum yaz", "yorum yazın", "yorum ekle", "bir cevap yazın", "bir yanıt yazın",
        "bir yorum yazın", "yorum bırakın",
    ),
    "vi": ("viết bình luận", "gửi bình luận", "để lại bình luận", "để lại một bình luận", "thêm bình luận"),
    "id": ("tinggalkan komentar", "tinggalkan balasan", "tulis komentar", "beri komentar", "kirim komentar"),
    "ms": ("tinggalkan komen", "tulis komen"),
    "lt": ("rašyti komentarą", "parašykite komentarą", "palikti komentarą", "palikite komentarą"),
    "lv": ("pievienot komentāru", "rakstīt komentāru", "atstāt komentāru"),
    "et": ("lisa kommentaar", "jäta kommentaar", "kirjuta kommentaar"),
    "is": ("skrifa ummæli",),
}

# Stand within it.
PHRASES: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "anuluj pisanie odpowiedzi", "dodaj opinię", "napisz swój komentarz", "zostaw odpowiedź anuluj odpowiedź",
        "anuluj odpowiedź", "opublikuj komentarz", "wyślij komentarz", "wpisz komentarz", "twój komentarz",
        "twoja wiadomość", "treść komentarza", "twoje imię", "twój nick", "podpis", "nazwa (wymagane)",
        "imię (wymagane)", "e-mail (wymagany)", "adres e-mail (wymagany)", "e-mail (nie będzie publikowany)",
        "wymagane pola są oznaczone", "wymagane pola", "pola wymagane", "pole wymagane",
        "twój adres email nie zostanie opublikowany", "zaloguj się, aby skomentować",
        "zaloguj się aby dodać komentarz", "zaloguj się, by skomentować", "zaloguj się, by dodać komentarz",
        "aby dodać komentarz, zaloguj się", "proszę wpisać swój komentarz", "wyślij", "pozostało znaków",
    ),
    "cs": (
        "přidat příspěvek", "přidejte komentář", "vložit komentář", "odeslat komentář", "zanechte komentář",
        "zrušit odpověď na komentář", "zrušit odpověď", "napsat komentář zrušit odpověď na komentář",
        "váš komentář", "vaše jméno", "jméno (vyžadováno)", "e-mail (vyžadováno)", "povinné položky",
        "povinné pole", "vaše emailová adresa nebude zveřejněna", "upozornit mne na další komentáře e-mailem",
        "pro vložení komentáře se musíte přihlásit", "pro psaní komentářů se přihlaste",
        "přihlaste se pro komentování", "přihlásit se do diskuse", "pro vstup do diskuse se přihlaste", "odeslat",
        "zbývá znaků",
    ),
    "sk": (
        "pridať príspevok", "pridajte komentár", "napíšte komentár", "vložiť komentár", "odoslať komentár",
        "zanechať komentár", "zrušiť odpoveď", "pridaj komentár zrušiť odpoveď", "váš komentár", "vaše meno",
        "meno (povinné)", "e-mail (povinné)", "povinné polia", "povinné pole", "vyžadované polia sú označené",
        "prihláste sa a komentujte", "odoslať", "zostáva znakov",
    ),
    "hu": (
        "írjon hozzászólást", "szóljon hozzá", "hozzászólás küldése", "hozzászólás elküldése", "komment írása",
        "kommentelés", "vélemény, hozzászólás? válasz megszakítása", "hagyj üzenetet", "válasz megszakítása",
        "mégse válasz", "az ön hozzászólása", "a te hozzászólásod", "név (kötelező)", "e-mail (kötelező)",
        "kötelező mezők", "a kötelező mezőket", "az e-mail-címet nem tesszük közzé",
        "hozzászólás írásához be kell jelentkezni", "jelentkezz be a hozzászóláshoz",
        "kommenteléshez jelentkezz be", "elküldés", "küldés",
    ),
    "ro": (
        "lăsați un comentariu", "lasa un raspuns", "anulează răspunsul", "scrie comentariul tău",
        "adauga un comentariu", "adaugă comentariu", "adauga comentariu", "postează comentariul",
        "postează un comentariu", "publică comentariul", "trimite comentariul", "comentariul tău", "numele tău",
        "nume (obligatoriu)", "email (obligatoriu)", "câmpuri obligatorii", "adresa de email nu va fi publicată",
        "autentifică-te pentru a comenta", "vă rugăm introduceți comentariul dvs", "trimite", "caractere rămase",
    ),
    "sr": (
        "остави коментар", "напиши коментар", "ваше име", "ваш коментар", "ostavi odgovor", "pošaljite komentar",
        "napiši komentar", "dodaj komentar", "dodajte komentar", "vaš komentar", "vaše ime", "tvoj komentar",
        "ime (obavezno)", "email (obavezno)", "obavezna polja", "neophodna polja su označena", "otkaži odgovor",
        "odustani od odgovora", "vaša email adresa neće biti objavljena", "prijavite se da biste komentarisali",
        "ulogujte se da biste komentarisali", "pošalji",
    ),
    "hr": (
        "ostavi odgovor", "odgovori cancel reply", "pošalji komentar", "pošaljite komentar", "objavi komentar",
        "napišite komentar", "dodajte komentar", "tvoj komentar", "vaše ime", "ime (obavezno)", "e-mail (obavezno)",
        "obavezna polja", "odustani od odgovora", "otkaži odgovor", "vaš e-mail neće biti objavljen",
        "prijavite se za komentiranje", "prijavi se za komentiranje", "prijavi se i komentiraj", "pošalji",
    ),
    "sl": (
        "dodajte komentar", "oddajte komentar", "napišite komentar", "objavi komentar", "pošlji komentar",
        "pustite komentar", "prekliči odgovor", "vaš komentar", "vaše ime", "obvezna polja",
        "za komentiranje se prijavite", "prijavite se za komentiranje", "pošlji",
    ),
    "sv": (
        "lämna ett svar avbryt svar", "avbryt svar", "skriv kommentar", "skriv din kommentar", "skriv ett svar",
        "lägg till en kommentar", "skicka kommentar", "publicera kommentar", "kommentera inlägget", "din kommentar",
        "ditt namn", "namn (obligatorisk)", "e-post (obligatorisk)", "obligatoriska fält",
        "obligatoriska fält är märkta", "skicka",
    ),
    "da": (
        "skriv kommentar", "skriv din kommentar", "skriv et svar annuller svar", "annuller svar",
        "efterlad et svar", "læg en kommentar", "tilføj en kommentar", "send kommentar", "indsend kommentar",
        "udgiv kommentar", "din kommentar", "dit navn", "navn (påkrævet)", "e-mail (påkrævet)", "påkrævede felter",
        "din e-mail-adresse vil ikke blive offentliggjort", "log ind for at skrive en kommentar", "send", "indsend",
    ),
    "no": (
        "legg igjen kommentar", "avbryt svar", "skriv kommentar", "skriv din kommentar", "skriv et svar",
        "legg til en kommentar", "send kommentar", "publiser kommentar", "kommenter saken", "kommenter artikkelen",
        "din kommentar", "ditt navn", "navn (obligatorisk)", "e-post (obligatorisk)", "obligatoriske felter",
        "send inn",
    ),
    "fi": (
        "jätä vastaus peruuta vastaus", "peruuta vastaus", "vastaa peruuta vastaus", "kirjoita kommenttisi",
        "lähetä kommentti", "julkaise kommentti", "kirjoita vastaus", "oma kommenttisi", "kommenttisi", "nimesi",
        "nimimerkki", "nimi (pakollinen)", "sähköposti (pakollinen)", "pakolliset kentät",
        "kirjaudu kommentoidaksesi", "kommentointi vaatii kirjautumisen", "lähetä",
    ),
    "tr": (
        "yorum yapın", "yorum gönder", "yorumu gönder", "yorumunuzu gönderin", "yorumunuz", "yorumunuzu yazın",
        "yorumunuzu buraya yazın", "bir yorum bırakın", "bir cevap yazın cevabı iptal et",
        "bir yanıt yazın yanıtı iptal et", "cevabı iptal et", "yanıtı iptal et", "adınız", "adınız soyadınız",
        "ad soyad", "isim (gerekli)", "e-posta (gerekli)", "gerekli alanlar", "gerekli alanlar işaretlendi",
        "lütfen yorumunuzu giriniz", "lütfen isminizi buraya giriniz", "kalan karakter", "gönder",
    ),
    "vi": (
        "để lại một phản hồi", "để lại một bình luận hủy", "nhập bình luận", "nhập bình luận của bạn",
        "ý kiến của bạn về bài viết", "bình luận của bạn", "đăng bình luận", "tên của bạn", "họ tên", "họ và tên",
        "hủy trả lời", "hủy", "vui lòng nhập bình luận của bạn", "vui lòng nhập tên của bạn ở đây", "mã xác nhận",
        "gửi", "gửi ý kiến",
    ),
    "id": (
        "tinggalkan komentar anda", "batalkan balasan", "tulis komentar anda", "berikan komentar",
        "berikan komentar anda", "posting komentar", "tambahkan komentar", "tambah komentar", "komentar anda",
        "nama anda", "nama (wajib)", "email (wajib)", "ruas yang wajib ditandai",
        "alamat surel anda tidak akan dipublikasikan", "login untuk berkomentar", "masuk untuk berkomentar",
        "silakan masukkan komentar anda", "silakan masukkan nama anda di sini", "karakter tersisa", "kirim",
    ),
    "ms": (
        "tinggalkan balasan", "hantar komen", "komen anda", "nama anda", "alamat e-mel anda tidak akan disiarkan",
        "log masuk untuk komen", "batalkan balasan", "hantar",
    ),
    "lt": (
        "parašyti komentarą", "parašyk komentarą", "palik komentarą", "pridėti komentarą", "skelbti komentarą",
        "siųsti komentarą", "komentaro tekstas", "jūsų komentaras", "tavo komentaras", "jūsų vardas", "tavo vardas",
        "atšaukti atsakymą", "parašykite komentarą atšaukti atsakymą", "būtini laukeliai pažymėti",
        "norėdami komentuoti prisijunkite", "norint komentuoti reikia prisijungti", "siųsti",
    ),
    "lv": (
        "pievieno komentāru", "uzrakstīt komentāru", "atstāj komentāru", "atstājiet komentāru", "nosūtīt komentāru",
        "publicēt komentāru", "tavs komentārs", "jūsu komentārs", "tavs vārds", "jūsu vārds", "atcelt atbildi",
        "tava e-pasta adrese netiks publicēta", "lai komentētu, pieslēdzies", "lai komentētu, ielogojies",
        "ielogojies, lai komentētu", "nosūtīt",
    ),
    "et": (
        "avalda kommentaar", "saada kommentaar", "lisa oma kommentaar", "sinu kommentaar", "teie kommentaar",
        "sinu nimi", "teie nimi", "tühista vastus", "lisa kommentaar tühista vastus",
        "logi sisse, et kommenteerida", "kommenteerimiseks logi sisse", "kommenteerimiseks palun logi sisse",
        "saada",
    ),
    "is": ("skrifa athugasemd", "skildu eftir svar", "nafn þitt", "netfang þitt verður ekki birt", "senda"),
}
