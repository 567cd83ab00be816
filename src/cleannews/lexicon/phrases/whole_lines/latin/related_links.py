"""Links to other pages amid a text or under it, and the headings of tags.

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
        "czytaj także", "czytaj również", "czytaj też", "czytaj więcej", "czytaj dalej", "zobacz także",
        "zobacz również", "zobacz też", "zobacz więcej", "przeczytaj także", "przeczytaj również", "przeczytaj też",
        "sprawdź także", "sprawdź również", "sprawdź też", "następny artykuł", "poprzedni artykuł", "następny wpis",
        "poprzedni wpis", "zobacz na stronie głównej", "więcej", "więcej informacji", "więcej info",
        "dowiedz się więcej", "zobacz", "zobacz wszystkie", "zobacz wszystko", "zobacz galerię", "zobacz zdjęcia",
        "zobacz wideo", "czytaj", "czytaj cały artykuł", "czytaj całość", "wszystkie", "wszystkie artykuły",
        "wszystkie wiadomości", "pokaż wszystkie", "tagi", "słowa kluczowe", "tematy", "temat", "kategorie",
        "kategoria", "hasła", "etykiety", "galeria", "galeria zdjęć", "wróć do listy", "powrót do listy",
        "pokaż więcej", "więcej na temat", "więcej na ten temat", "w tym temacie", "redakcja poleca", "nie przegap",
    ),
    "cs": (
        "čtěte také", "čtěte dále", "čtěte více", "číst dále", "přečtěte si", "přečtěte si také",
        "přečtěte si dále", "předchozí článek", "následující článek", "další článek", "sledujte také", "více",
        "více informací", "více zde", "zjistit více", "zobrazit více", "zobrazit vše", "celý článek", "číst více",
        "číst celý článek", "přečíst", "přečíst celý článek", "pokračovat ve čtení", "pokračování článku",
        "viz také", "štítky", "štítek", "klíčová slova", "témata", "téma", "tagy", "rubriky", "kategorie",
        "všechny články", "všechny zprávy", "zpět na seznam", "fotogalerie", "galerie", "zobrazit galerii",
        "vstoupit do diskuse", "více fotografií", "k tématu", "více k tématu", "související", "více o tématu",
        "v tomto tématu", "nepřehlédněte", "právě se děje",
    ),
    "sk": (
        "čítajte tiež", "čítajte aj", "čítajte viac", "čítajte ďalej", "čítať ďalej", "prečítajte si",
        "prečítajte si aj", "prečítajte si tiež", "pozrite si aj", "ďalší článok", "predchádzajúci článok",
        "nasledujúci článok", "viac", "viac informácií", "viac info", "zistiť viac", "zobraziť viac",
        "zobraziť všetko", "celý článok", "čítať viac", "čítať celý článok", "prečítať", "pokračovať v čítaní",
        "pokračovanie článku", "pozri tiež", "pozri aj", "štítky", "kľúčové slová", "témy", "téma", "tagy",
        "rubriky", "kategórie", "všetky články", "všetky správy", "späť na zoznam", "fotogaléria", "galéria",
        "k téme", "viac k téme", "súvisiace", "viac o téme", "súvisiaci článok", "neprehliadnite",
    ),
    "hu": (
        "olvass tovább", "olvasson tovább", "olvasd el ezt is", "olvassa el ezt is", "ezt is olvasd el",
        "következő cikk", "előző cikk", "következő bejegyzés", "előző bejegyzés", "tovább", "tovább olvasom",
        "tovább a cikkhez", "tovább a cikkre", "elolvasom", "olvasd el", "bővebben", "részletek", "lásd még",
        "megnézem", "mutass többet", "összes", "összes cikk", "összes hír", "az összes", "címkék", "címke",
        "kulcsszavak", "témák", "téma", "kategóriák", "kategória", "galéria", "képgaléria", "vissza a hírekhez",
        "kapcsolódó cikk", "a témában", "még a témában", "hírek a témában", "ne hagyd ki", "ne hagyja ki",
    ),
    "ro": (
        "articolul următor", "articolul anterior", "articolul precedent", "citește și", "citeşte şi", "citeste si",
        "citiți și", "citește mai mult", "citește în continuare", "vezi și", "vezi si", "vezi mai mult", "mai mult",
        "mai multe", "mai multe detalii", "află mai mult", "afla mai mult", "află mai multe",
        "citește tot articolul", "citește articolul", "citeste mai mult", "citește integral", "citește", "citeste",
        "vezi toate", "vezi tot", "vezi articolul", "vezi galeria foto", "toate știrile", "toate articolele",
        "etichete", "tag-uri", "taguri", "cuvinte cheie", "subiecte", "teme", "categorii", "categorie",
        "galerie foto", "înapoi la știri", "pe aceeași temă", "pe același subiect", "pe acelasi subiect",
        "pe aceeasi tema", "nu rata", "nu ratați",
    ),
    "sr": (
        "прочитајте још", "прочитајте и", "погледајте још", "pročitajte još", "pročitajte i", "pročitaj još",
        "pročitaj i", "čitajte još", "pogledajte još", "pogledajte i", "pogledaj još", "vidi još", "sledeća vest",
        "prethodna vest", "sledeći članak", "prethodni članak", "више", "опширније", "тагови", "кључне речи",
        "категорије", "све вести", "više", "opširnije", "detaljnije", "saznaj više", "pročitaj više",
        "pročitajte više", "prikaži više", "vidi sve", "pogledaj sve", "sve vesti", "svi tekstovi", "tagovi",
        "ključne reči", "teme", "tema", "kategorije", "kategorija", "galerija", "foto galerija", "nastavi čitanje",
        "nastavite čitanje", "više o ovoj temi", "još na ovu temu", "pod lupom", "u fokusu", "ne propustite",
    ),
    "hr": (
        "pročitajte još", "pročitajte i", "pročitaj još", "pročitaj i", "pročitajte više", "čitajte još",
        "pogledajte još", "pogledajte i", "pogledaj još", "sljedeći članak", "prethodni članak", "sljedeća vijest",
        "prethodna vijest", "više", "opširnije", "detaljnije", "saznaj više", "saznajte više", "pročitaj više",
        "prikaži više", "vidi sve", "vidi više", "pogledaj sve", "sve vijesti", "svi članci", "oznake", "tagovi",
        "ključne riječi", "teme", "tema", "kategorije", "kategorija", "galerija", "foto galerija", "fotogalerija",
        "nastavi čitati", "nastavite čitati", "u ovom članku", "više o temi", "više o ovoj temi", "još na temu",
        "u fokusu", "tema dana", "ne propustite",
    ),
    "sl": (
        "preberite še", "preberite tudi", "preberi še", "preberi tudi", "poglejte še", "oglejte si še",
        "naslednji članek", "prejšnji članek", "več", "več o", "preberi več", "preberite več",
        "preberi celoten članek", "izvedi več", "izvedite več", "poglej več", "prikaži več", "vse novice",
        "vsi članki", "oznake", "ključne besede", "teme", "tema", "kategorije", "kategorija", "galerija",
        "fotogalerija", "beri dalje", "beri naprej", "več o tej temi", "v žarišču", "ne zamudite",
    ),
    "sv": (
        "läs också", "läs även", "läs mer om", "läs mer om ämnet", "läs vidare", "läs nästa", "läs fler artiklar",
        "läs mer i ämnet", "se även", "se också", "nästa artikel", "föregående artikel", "nästa inlägg",
        "föregående inlägg", "mer", "visa mer", "visa alla", "visa fler", "se mer", "se alla", "läs hela artikeln",
        "läs hela", "läs artikeln", "fortsätt läsa", "fortsätt läs", "mer information", "läs mer här",
        "alla nyheter", "alla artiklar", "taggar", "tagg", "nyckelord", "ämnen", "ämne", "kategorier", "kategori",
        "bildspel", "visa bildspel", "till artikeln", "tillbaka till nyheter", "mer om ämnet", "mer i ämnet",
        "i ämnet", "på ämnet", "mer om detta", "relaterad artikel", "missa inte",
    ),
    "da": (
        "læs også", "læs mere", "læs mere om", "læs videre", "læs mere her", "læs næste", "læs mere om emnet",
        "se også", "næste artikel", "forrige artikel", "næste indlæg", "forrige indlæg", "mere", "vis mere",
        "vis alle", "vis flere", "se mere", "se alle", "se flere", "læs hele artiklen", "læs artiklen",
        "fortsæt læsning", "læs hele historien", "mere information", "alle nyheder", "alle artikler", "emner",
        "emne", "nøgleord", "kategorier", "kategori", "emneord", "se billeder", "galleri", "til artiklen",
        "tilbage til nyheder", "mere om emnet", "mere om sagen", "mere om samme emne", "samme emne",
        "relateret artikel", "gå ikke glip af",
    ),
    "no": (
        "les også", "les mer", "les mer om", "les videre", "les flere saker", "les neste", "les mer om saken",
        "les mer om temaet", "se også", "neste artikkel", "forrige artikkel", "neste sak", "forrige sak",
        "neste innlegg", "forrige innlegg", "mer", "vis mer", "vis alle", "vis flere", "se mer", "se alle",
        "se flere", "les hele saken", "les hele artikkelen", "les saken", "fortsett å lese", "mer informasjon",
        "alle nyheter", "alle saker", "alle artikler", "stikkord", "emneord", "emner", "emne", "tema", "temaer",
        "kategorier", "kategori", "tagger", "bildegalleri", "galleri", "til saken", "tilbake til nyheter",
        "mer om saken", "mer om temaet", "mer om samme tema", "i samme sak", "relatert artikkel",
        "ikke gå glipp av",
    ),
    "fi": (
        "lue myös", "lue lisää", "lue lisää aiheesta", "lue seuraavaksi", "lue myös nämä", "katso myös",
        "katso lisää", "seuraava artikkeli", "edellinen artikkeli", "seuraava juttu", "edellinen juttu", "lisää",
        "näytä lisää", "näytä kaikki", "katso kaikki", "lue koko juttu", "lue koko artikkeli", "lue juttu",
        "jatka lukemista", "lue", "lisätietoja", "lisätietoa", "kaikki uutiset", "kaikki artikkelit",
        "kaikki jutut", "avainsanat", "asiasanat", "tunnisteet", "aihe", "teema", "teemat", "kategoriat",
        "kategoria", "osastot", "kuvagalleria", "katso kuvat", "takaisin uutisiin", "lisää aiheesta",
        "aiheesta lisää", "aiheeseen liittyvää", "aiheesta muualla", "aiheesta aiemmin", "samasta aiheesta",
        "lisää aiheesta aiemmin", "älä missaa", "älä missaa näitä",
    ),
    "tr": (
        "bunları da okuyun", "bunlara da göz atın", "bunu da oku", "okumadan geçmeyin", "okumadan geçme",
        "sıradaki haber", "sonraki haber", "önceki haber", "sonraki yazı", "önceki yazı", "sonraki içerik",
        "bir sonraki haber", "devamı", "devamını oku", "devamını okuyun", "daha fazlasını oku", "daha fazla oku",
        "daha fazla bilgi", "daha fazla göster", "devamı için tıklayın", "haberin devamı", "tümü", "tümünü gör",
        "tümünü göster", "hepsini gör", "tüm yazılar", "haberi oku", "okumaya devam et", "okumaya devam edin",
        "etiketler", "etiket", "anahtar kelimeler", "konular", "konu", "kategoriler", "kategori", "galeri",
        "galeriye git", "ayrıca bakınız", "ayrıca oku", "gözden kaçmasın", "kaçırmayın", "ilgili haber",
        "ilgili içerik", "son dakika haberler",
    ),
    "vi": (
        "xem thêm", "xem tiếp", "đọc thêm", "đọc tiếp", "bài trước", "bài tiếp theo", "bài kế tiếp", "bài sau",
        "tin trước", "tin tiếp theo", "mời bạn đọc tiếp", "xem tất cả", "xem toàn bộ", "xem chi tiết", "chi tiết",
        "chi tiết hơn", "tìm hiểu thêm", "đọc toàn bộ", "đọc bài viết", "từ khóa", "thẻ", "chủ đề", "chuyên mục",
        "danh mục", "xem ảnh", "thư viện ảnh", "đừng bỏ lỡ", "không thể bỏ qua", "tin nóng",
    ),
    "id": (
        "baca juga", "baca selengkapnya", "baca artikel lainnya", "baca berita lainnya", "simak juga", "lihat juga",
        "lihat lainnya", "lihat semua", "lihat selengkapnya", "tonton juga", "selengkapnya", "selanjutnya",
        "artikel selanjutnya", "artikel sebelumnya", "berita selanjutnya", "berita sebelumnya", "baca lebih lanjut",
        "baca artikel", "baca lengkap", "lanjut baca", "lanjutkan membaca", "lihat lebih banyak", "lihat lebih",
        "tampilkan semua", "muat lainnya", "muat lebih banyak", "pelajari lebih lanjut", "semua berita", "topik",
        "kata kunci", "label", "kategori", "galeri foto", "lihat foto", "jangan lewatkan", "jangan dilewatkan",
        "headline", "headlines",
    ),
    "ms": (
        "baca juga", "baca lagi", "baca lebih lanjut", "lihat juga", "artikel seterusnya", "artikel sebelumnya",
        "lihat semua", "lihat lagi", "selanjutnya", "ketahui lebih lanjut", "semua berita", "topik", "kata kunci",
        "kategori", "galeri", "jangan lepaskan", "trending",
    ),
    "lt": (
        "taip pat skaitykite", "skaitykite taip pat", "skaitykite daugiau", "skaityti daugiau", "skaityk daugiau",
        "taip pat žiūrėkite", "kitas straipsnis", "ankstesnis straipsnis", "daugiau", "rodyti daugiau",
        "žiūrėti viską", "visos naujienos", "visi straipsniai", "skaityti visą straipsnį", "skaityti toliau",
        "sužinokite daugiau", "plačiau", "žymos", "žymės", "raktažodžiai", "temos", "tema", "kategorijos",
        "kategorija", "galerija", "nuotraukų galerija", "daugiau šia tema", "nepraleiskite",
    ),
    "lv": (
        "lasi arī", "lasiet arī", "lasi vēl", "lasi tālāk", "lasīt vairāk", "lasīt tālāk", "lasi vairāk",
        "skaties arī", "nākamais raksts", "iepriekšējais raksts", "nākamā ziņa", "iepriekšējā ziņa", "vairāk",
        "rādīt vairāk", "skatīt visu", "visas ziņas", "visi raksti", "uzzināt vairāk", "uzzini vairāk", "tagi",
        "birkas", "atslēgvārdi", "tēmas", "tēma", "kategorijas", "kategorija", "galerija", "skatīt galeriju",
        "par tēmu", "vairāk par tēmu", "nepalaid garām",
    ),
    "et": (
        "loe ka", "loe lisaks", "loe veel", "loe edasi", "loe rohkem", "vaata ka", "vaata lisaks",
        "järgmine artikkel", "eelmine artikkel", "järgmine lugu", "eelmine lugu", "rohkem", "näita rohkem",
        "vaata kõiki", "kõik uudised", "kõik artiklid", "loe artiklit", "loe kogu artiklit", "uuri lähemalt",
        "sildid", "märksõnad", "teemad", "teema", "kategooriad", "kategooria", "galerii", "vaata galeriid",
        "samal teemal", "rohkem samal teemal", "veel samal teemal", "ära jäta vahele",
    ),
    "is": (
        "lesa meira", "lestu meira", "sjá einnig", "sjá meira", "næsta frétt", "fyrri frétt", "meira", "sýna meira",
        "allar fréttir", "efnisorð", "merki", "flokkar",
    ),
}
