"""Sharing, saving, printing, following.

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
        "udostępnij", "udostępnij artykuł", "udostępnij przez whatsapp", "udostępnij link", "udostępnij znajomym",
        "udostępnienia", "podziel się", "podziel się artykułem", "podziel się na facebooku",
        "podziel się ze znajomymi", "otwiera się w nowym oknie", "tweetnij", "tweetuj", "wyślij e-mailem",
        "wyślij mailem", "wyślij znajomemu", "wyślij znajomym", "wyślij link", "wyślij na e-mail",
        "poleć znajomemu", "poleć", "poleć artykuł", "drukuj", "wydrukuj", "drukuj artykuł", "wersja do druku",
        "kopiuj", "kopiuj link", "skopiuj", "skopiuj link", "skopiuj adres", "skopiowano", "link skopiowany",
        "zapisz", "zapisz artykuł", "zapisz na później", "dodaj do ulubionych", "ulubione", "podaruj artykuł",
        "obserwuj", "obserwuj nas", "obserwuj na facebooku", "śledź nas", "polub", "social media",
        "media społecznościowe", "zapisz się na newsletter obserwuj na facebooku", "rozmiar tekstu",
        "wielkość tekstu",
    ),
    "cs": (
        "sdílet", "sdílejte", "sdílejte článek", "sdílet e-mailem", "sdílet odkaz", "sdílení", "sdílení článku",
        "otevře se v novém okně", "tweetnout", "tweetovat", "poslat e-mailem", "poslat emailem", "poslat odkaz",
        "poslat přátelům", "odeslat e-mailem", "vytisknout", "tisk", "tisknout", "vytisknout článek",
        "tisknout článek", "kopírovat", "kopírovat odkaz", "zkopírovat odkaz", "zkopírováno", "uložit",
        "uložit článek", "uložit na později", "přidat k oblíbeným", "darovat článek", "darujte článek", "sledovat",
        "sledujte nás", "sociální sítě", "velikost písma",
    ),
    "sk": (
        "zdieľať", "zdieľajte", "zdieľať e-mailom", "zdieľať odkaz", "zdieľanie", "zdieľaj",
        "otvorí sa v novom okne", "tweetnuť", "poslať e-mailom", "poslať emailom", "poslať odkaz",
        "odoslať e-mailom", "vytlačiť", "tlač", "tlačiť", "vytlačiť článok", "kopírovať", "kopírovať odkaz",
        "skopírovať odkaz", "odkaz skopírovaný", "skopírované", "uložiť", "uložiť článok", "uložiť na neskôr",
        "darovať článok", "sledovať", "sledujte nás", "sociálne siete",
    ),
    "hu": (
        "megosztás", "megosztom", "oszd meg", "ossza meg", "megosztás facebookon", "megosztás a facebookon",
        "megosztás twitteren", "megosztás e-mailben", "megosztás linkedinen", "megosztások", "cikk megosztása",
        "oszd meg másokkal is", "oszd meg a cikket", "új ablakban nyílik meg", "tweetelés", "küldés e-mailben",
        "elküldöm e-mailben", "elküldöm", "elküldés e-mailben", "küldd el", "ajánlom", "ajánld ismerőseidnek",
        "nyomtatás", "nyomtatom", "nyomtatható változat", "másolás", "link másolása", "hivatkozás másolása",
        "link másolva", "link vágólapra másolva", "mentés", "elmentem", "mentés későbbre", "követés",
        "közösségi média", "betűméret", "tetszett a cikk",
    ),
    "ro": (
        "distribuie", "distribuie articolul", "distribuiți", "partajează", "partajează asta",
        "partajează articolul", "partajați", "share pe facebook", "trimite pe whatsapp", "distribuiri",
        "se deschide în fereastră nouă", "trimite pe email", "trimite prin email", "trimite unui prieten",
        "trimite pe mail", "tipărește", "tipareste", "printează", "printeaza", "imprimă",
        "versiune pentru tipărire", "copiază", "copiază link", "copiază linkul", "copiază link-ul", "link copiat",
        "salvează", "salvează articolul", "citește mai târziu", "urmărește-ne", "urmareste-ne", "urmăriți-ne",
        "urmărește", "rețele sociale", "social media", "dimensiune text",
    ),
    "sr": (
        "подели", "поделите", "одштампај", "podeli", "podelite", "podeli vest", "podelite vest", "podeli članak",
        "podelite članak", "podeli putem", "podeli sa prijateljima", "tvituj", "pošalji mejlom", "pošalji mail",
        "pošalji prijatelju", "štampaj", "odštampaj", "kopiraj", "kopiraj link", "link kopiran", "sačuvaj",
        "sačuvaj članak", "zaprati", "zaprati nas", "zapratite nas", "prati nas", "pratite nas", "društvene mreže",
    ),
    "hr": (
        "podijeli", "podijelite", "podijeli članak", "podijelite članak", "podijeli vijest",
        "podijeli s prijateljima", "podijeli putem", "dijeli", "dijeljenja", "tweetaj", "pošalji e-mailom",
        "pošalji mailom", "pošalji prijatelju", "ispiši", "ispis", "printaj", "kopiraj", "kopiraj link",
        "kopiraj poveznicu", "link kopiran", "poveznica kopirana", "spremi", "spremi članak", "spremi za kasnije",
        "prati", "prati nas", "pratite nas", "društvene mreže",
    ),
    "sl": (
        "deli", "delite", "deli članek", "delite članek", "deli novico", "deli s prijatelji", "deljenje", "tvitni",
        "pošlji po e-pošti", "pošlji prijatelju", "natisni", "tiskaj", "kopiraj", "kopiraj povezavo",
        "povezava kopirana", "shrani", "shrani članek", "sledi", "sledite nam", "sledi nam", "spremljajte nas",
        "družbena omrežja",
    ),
    "sv": (
        "dela", "dela artikel", "dela den här artikeln", "dela med", "dela inlägget", "dela detta", "delningar",
        "öppnas i nytt fönster", "öppnas i ett nytt fönster", "tweeta", "twittra", "mejla", "mejla artikeln",
        "tipsa en vän", "skicka till en vän", "skicka via e-post", "skriv ut", "skriv ut artikeln",
        "utskriftsvänlig version", "kopiera", "kopiera länk", "kopiera länken", "kopiera adress", "länk kopierad",
        "länken kopierad", "spara", "spara artikel", "spara artikeln", "sparad", "sparat", "spara till läslistan",
        "läs senare", "ge bort artikeln", "ge bort", "följ", "följ oss", "sociala medier", "textstorlek",
    ),
    "da": (
        "del", "del artikel", "del denne artikel", "del via", "del via e-mail", "del via mail", "del med",
        "del dette", "del historien", "del nyheden", "delinger", "åbner i et nyt vindue", "åbner i nyt vindue",
        "tweet artiklen", "send til en ven", "send på mail", "send via e-mail", "udskriv", "udskriv artikel",
        "udskriv artiklen", "printvenlig version", "kopier", "kopiér", "kopier link", "kopiér link",
        "kopier linket", "link kopieret", "linket er kopieret", "gem", "gem artikel", "gem artiklen",
        "gem til senere", "læs senere", "giv artiklen væk", "følg", "følg os", "sociale medier", "tekststørrelse",
    ),
    "no": (
        "del", "del artikkel", "del denne artikkelen", "del denne saken", "del via", "del via e-post", "del med",
        "del dette", "delinger", "åpnes i nytt vindu", "åpner i nytt vindu", "tweet saken", "tips en venn",
        "send til en venn", "send på e-post", "skriv ut", "skriv ut saken", "skriv ut artikkelen",
        "utskriftsvennlig versjon", "kopier", "kopier lenke", "kopier lenken", "kopier link", "lenke kopiert",
        "lenken er kopiert", "lagre", "lagre artikkel", "lagre artikkelen", "lagre saken", "lagret", "les senere",
        "gi bort artikkel", "følg", "følg oss", "følg oss i sosiale medier", "sosiale medier", "tekststørrelse",
    ),
    "fi": (
        "jaa", "jaa tämä", "jaa tämä artikkeli", "jaa twitterissä", "jaa x:ssä", "jaa linkedinissä",
        "jaa whatsappissa", "jaa sähköpostilla", "jaa kaverille", "jaa linkki", "jaa somessa", "jaa uutinen",
        "jaot", "avautuu uudessa ikkunassa", "twiittaa", "lähetä sähköpostilla", "lähetä kaverille", "tulosta",
        "tulosta artikkeli", "tulosta juttu", "kopioi", "kopioi linkki", "kopioi url", "linkki kopioitu",
        "linkki kopioitu leikepöydälle", "tallenna", "tallenna artikkeli", "tallenna juttu", "tallennettu",
        "lue myöhemmin", "lisää suosikkeihin", "anna artikkeli lahjaksi", "lahjoita artikkeli", "seuraa",
        "sosiaalinen media", "tekstin koko", "fonttikoko",
    ),
    "tr": (
        "paylaş", "paylaşın", "haberi paylaş", "bu haberi paylaş", "bu haberi paylaşın", "bu yazıyı paylaş",
        "bu yazıyı paylaşın", "yazıyı paylaş", "içeriği paylaş", "bu içeriği paylaş", "sosyal medyada paylaş",
        "arkadaşlarınla paylaş", "facebookta paylaş", "twitterda paylaş", "x'te paylaş", "x'de paylaş",
        "whatsapp'ta paylaş", "whatsapp'ta gönder", "linkedin'de paylaş", "telegram'da paylaş",
        "pinterest'te paylaş", "e-posta ile paylaş", "bunu paylaş", "paylaşım", "paylaşımlar",
        "yeni pencerede açılır", "tweetle", "tweet at", "e-posta gönder", "e-posta ile gönder", "e-postayla gönder",
        "mail gönder", "arkadaşına gönder", "yazdır", "haberi yazdır", "çıktı al", "kopyala", "linki kopyala",
        "link kopyala", "bağlantıyı kopyala", "bağlantı kopyalandı", "link kopyalandı", "url kopyala", "kaydet",
        "haberi kaydet", "daha sonra oku", "favorilere ekle", "favorilerime ekle", "takip et", "takip edin",
        "google haberler'de takip edin", "sosyal medya", "sosyal medyada bizi takip edin", "yazı boyutu",
        "metin boyutu", "a+ a-",
    ),
    "vi": (
        "chia sẻ", "chia sẻ facebook", "chia sẻ twitter", "chia sẻ zalo", "chia sẻ ngay", "lượt chia sẻ",
        "gửi email", "gửi bài viết qua email", "gửi cho bạn bè", "in bài", "in bài viết", "in trang", "bản in",
        "in", "sao chép", "sao chép liên kết", "sao chép link", "copy link thành công", "đã sao chép",
        "đã copy link", "link bài viết", "lưu", "lưu bài", "lưu bài viết", "lưu tin", "theo dõi",
        "theo dõi chúng tôi", "theo dõi trên", "theo dõi trên google news", "theo dõi báo trên", "mạng xã hội",
        "zalo", "cỡ chữ", "kích thước chữ",
    ),
    "id": (
        "bagikan", "bagikan artikel", "bagikan artikel ini", "bagikan berita", "bagikan berita ini", "bagikan ini",
        "bagikan via", "bagikan melalui", "bagikan tautan", "share ke facebook", "membuka di jendela yang baru",
        "kirim email", "kirim ke teman", "cetak", "cetak artikel", "salin", "salin link", "salin tautan",
        "tautan disalin", "link tersalin", "link disalin", "simpan", "simpan artikel", "baca nanti", "ikuti",
        "ikuti kami", "media sosial", "sosial media", "ukuran huruf", "ukuran font", "dibagikan",
    ),
    "ms": (
        "kongsi", "kongsi artikel", "kongsi artikel ini", "kongsi berita", "kongsikan", "kongsi melalui whatsapp",
        "hantar e-mel", "cetak", "salin pautan", "salin", "pautan disalin", "simpan", "ikuti", "ikuti kami",
        "media sosial",
    ),
    "lt": (
        "dalintis", "dalinkis", "dalinkitės", "pasidalinti", "pasidalink", "pasidalinkite",
        "pasidalinti straipsniu", "dalintis straipsniu", "dalintis su draugais", "siųsti el. paštu",
        "siųsti draugui", "spausdinti", "spausdinti straipsnį", "kopijuoti", "kopijuoti nuorodą",
        "nuoroda nukopijuota", "išsaugoti", "išsaugoti straipsnį", "skaityti vėliau", "sekti", "sekti mus",
        "sek mus", "socialiniai tinklai",
    ),
    "lv": (
        "dalīties", "dalies", "dalīties facebook", "dalīties ar", "padalīties", "sūtīt e-pastā", "sūtīt draugam",
        "nosūtīt draugam", "drukāt", "izdrukāt", "drukāt rakstu", "kopēt", "kopēt saiti", "saite nokopēta",
        "saglabāt", "saglabāt rakstu", "lasīt vēlāk", "sekot", "sekot mums", "sociālie tīkli",
    ),
    "et": (
        "jaga", "jaga lugu", "jaga facebooki", "jaga twitteris", "jaga sõpradega", "jagamised", "saada sõbrale",
        "saada e-kirjaga", "saada vihje", "prindi", "prindi artikkel", "kopeeri", "kopeeri link", "link kopeeritud",
        "salvesta", "salvesta artikkel", "loe hiljem", "jälgi", "sotsiaalmeedia",
    ),
    "is": (
        "deila", "deila frétt", "deila á facebook", "deila þessari frétt", "senda í tölvupósti", "prenta",
        "afrita hlekk", "vista", "fylgja", "fylgdu okkur", "samfélagsmiðlar",
    ),
}
