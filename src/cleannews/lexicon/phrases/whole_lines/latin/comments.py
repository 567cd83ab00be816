"""Comments of readers and their controls.

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
        "komentarze", "wszystkie komentarze", "najnowsze komentarze", "ostatnie komentarze",
        "komentarze do artykułu", "brak komentarzy", "komentarze są wyłączone",
    ),
    "cs": ("komentáře", "diskuse", "diskuze", "všechny komentáře", "žádné komentáře", "diskuse je uzavřena"),
    "sk": ("komentáre", "diskusia", "všetky komentáre", "žiadne komentáre"),
    "hu": ("hozzászólások", "kommentek", "összes hozzászólás", "nincsenek hozzászólások", "még nincs hozzászólás"),
    "ro": (
        "comentarii", "comentariile", "comentarii recente", "niciun comentariu", "nu există comentarii",
        "comentariile sunt închise",
    ),
    "sr": (
        "коментари", "komentari", "svi komentari", "najnoviji komentari", "nema komentara",
        "komentari su zatvoreni",
    ),
    "hr": ("komentari", "svi komentari", "najnoviji komentari", "nema komentara", "komentari su zatvoreni"),
    "sl": ("komentarji", "vsi komentarji", "ni komentarjev", "komentarji so zaprti"),
    "sv": (
        "kommentarer", "alla kommentarer", "senaste kommentarer", "inga kommentarer", "kommentarer är stängda",
        "kommentarsfält",
    ),
    "da": ("kommentarer", "alle kommentarer", "seneste kommentarer", "ingen kommentarer", "kommentarer er lukket"),
    "no": (
        "kommentarer", "alle kommentarer", "siste kommentarer", "ingen kommentarer", "kommentarer er stengt",
        "kommentarfelt",
    ),
    "fi": ("kommentit", "kaikki kommentit", "viimeisimmät kommentit", "ei kommentteja", "kommentointi on suljettu"),
    "tr": (
        "yorumlar", "tüm yorumlar", "son yorumlar", "henüz yorum yok", "henüz yorum yapılmamış",
        "okuyucu yorumları", "yorumlar kapalı",
    ),
    "vi": ("bình luận", "ý kiến bạn đọc", "ý kiến độc giả", "tất cả bình luận", "chưa có bình luận"),
    "id": ("komentar", "semua komentar", "komentar pembaca", "belum ada komentar"),
    "ms": ("komen", "semua komen", "tiada komen"),
    "lt": ("komentarai", "visi komentarai", "nėra komentarų"),
    "lv": ("komentāri", "visi komentāri", "nav komentāru"),
    "et": ("kommentaarid", "kõik kommentaarid", "kommentaare pole"),
    "is": ("ummæli", "athugasemdir"),
}

# Stand within it.
PHRASES: Mapping[str, tuple[str, ...]] = {
    "pl": (
        "komentarz", "zobacz komentarze", "zobacz wszystkie komentarze", "pokaż komentarze",
        "pokaż wszystkie komentarze", "ukryj komentarze", "czytaj komentarze", "przeczytaj komentarze",
        "wczytaj komentarze", "załaduj więcej komentarzy", "więcej komentarzy", "pokaż więcej komentarzy",
        "najlepsze komentarze", "komentarze użytkowników", "komentarzy", "nie ma jeszcze komentarzy",
        "brak komentarza", "bądź pierwszy i skomentuj", "komentarze wyłączone", "komentowanie wyłączone",
        "komentarze zamknięte", "możliwość komentowania została wyłączona", "skomentuj", "skomentuj artykuł",
        "komentuj", "odpowiedz", "odpowiedzi", "odpowiedź", "pokaż odpowiedzi", "pokażodpowiedzi", "zgłoś",
        "zgłoś komentarz", "zgłoś nadużycie", "zgłoś naruszenie", "sortuj", "sortuj według", "sortuj od",
        "sortowanie", "najstarsze", "najlepiej oceniane", "najlepsze", "od najnowszych", "od najstarszych",
        "najnowszepopularnenajstarsze", "dołącz do dyskusji", "weź udział w dyskusji", "dyskutuj", "forum",
        "twoja opinia", "wyraź swoją opinię", "regulamin komentarzy", "zasady komentowania", "lubię to",
        "nie lubię", "przejdź do komentarzy",
    ),
    "cs": (
        "komentář", "zobrazit komentáře", "zobrazit diskusi", "zobrazit diskuzi", "skrýt komentáře",
        "další komentáře", "načíst další komentáře", "nejnovější komentáře", "poslední komentáře",
        "zatím žádné komentáře", "zatím bez komentářů", "diskuze je uzavřena", "komentáře jsou uzavřeny",
        "komentáře jsou vypnuty", "komentovat", "přidat se k diskusi", "vstoupit do diskuze", "přejít do diskuse",
        "přejít do diskuze", "zapojte se do diskuse", "odpovědět", "odpovědi", "odpověď", "zobrazit odpovědi",
        "nahlásit", "nahlásit komentář", "nahlásit příspěvek", "řadit podle", "seřadit podle", "od nejnovějších",
        "od nejstarších", "nejlépe hodnocené", "příspěvky v diskusi", "pravidla diskuse", "pravidla diskuze",
        "kodex diskutujících", "to se mi líbí", "líbí se mi", "nelíbí se mi",
    ),
    "sk": (
        "komentár", "zobraziť komentáre", "zobraziť diskusiu", "skryť komentáre", "ďalšie komentáre",
        "načítať ďalšie komentáre", "najnovšie komentáre", "posledné komentáre", "zatiaľ žiadne komentáre",
        "zatiaľ bez komentárov", "diskusia je uzavretá", "komentáre sú uzavreté", "komentáre sú vypnuté",
        "komentovať", "diskutovať", "vstúpiť do diskusie", "zapojte sa do diskusie", "prejsť do diskusie",
        "odpovedať", "odpovede", "odpoveď", "zobraziť odpovede", "nahlásiť", "nahlásiť komentár",
        "nahlásiť príspevok", "zoradiť podľa", "od najnovších", "od najstarších", "najlepšie hodnotené",
        "pravidlá diskusie", "kódex diskutujúceho", "páči sa mi", "nepáči sa mi",
    ),
    "hu": (
        "hozzászólás", "komment", "megjegyzések", "megjegyzés", "kommentek megjelenítése",
        "hozzászólások megjelenítése", "kommentek mutatása", "további kommentek", "további hozzászólások",
        "legutóbbi hozzászólások", "legfrissebb kommentek", "nincs hozzászólás", "még nincsenek hozzászólások",
        "a hozzászólások lezárva", "a kommentelés lezárva", "hozzászólások lezárva", "hozzászólok", "válasz",
        "válaszok", "válasz írása", "válaszok megjelenítése", "jelentem", "jelentés", "rendezés", "legújabb elöl",
        "legrégebbi elöl", "legújabbak", "legrégebbiek", "csatlakozz a beszélgetéshez", "szólj hozzá te is",
        "mondd el a véleményed", "kommentszabályzat", "moderálási elvek", "moderációs alapelvek", "tetszik",
        "nem tetszik", "kommentek betöltése", "fórum",
    ),
    "ro": (
        "comentariu", "vezi comentariile", "vezi toate comentariile", "arată comentariile", "ascunde comentariile",
        "citește comentariile", "încarcă comentariile", "mai multe comentarii", "încarcă mai multe comentarii",
        "ultimele comentarii", "nici un comentariu", "nu sunt comentarii", "fii primul care comentează",
        "comentarii închise", "comentariile sunt dezactivate", "comentează", "comenteaza", "răspunde", "raspunde",
        "răspunsuri", "răspuns", "vezi răspunsurile", "raportează", "raportează comentariul", "sortează după",
        "cele mai vechi", "cele mai apreciate", "alătură-te conversației", "spune-ți părerea", "părerea ta",
        "reguli de comentare", "îmi place", "nu-mi place",
    ),
    "sr": (
        "коментар", "пошаљи коментар", "komentar", "pogledaj komentare", "pogledajte komentare",
        "prikaži komentare", "pročitaj komentare", "vidi komentare", "sakrij komentare", "učitaj još komentara",
        "još komentara", "poslednji komentari", "još nema komentara", "trenutno nema komentara",
        "budite prvi koji će komentarisati", "komentari su isključeni", "komentariši", "komentarišite", "odgovori",
        "odgovor", "prikaži odgovore", "prijavi", "prijavi komentar", "sortiraj po", "sortiraj", "najstarije",
        "najbolje ocenjeni", "najbolji", "uključi se u diskusiju", "vaše mišljenje", "pravila komentarisanja",
        "sviđa mi se", "ne sviđa mi se", "нема коментара", "одговори",
    ),
    "hr": (
        "komentar", "pogledaj komentare", "pogledaj sve komentare", "pogledajte komentare", "prikaži komentare",
        "pročitaj komentare", "vidi komentare", "sakrij komentare", "učitaj još komentara", "učitaj komentare",
        "još komentara", "zadnji komentari", "još nema komentara", "trenutno nema komentara",
        "komentari su onemogućeni", "komentiraj", "komentirajte", "odgovori", "odgovor", "prikaži odgovore",
        "prijavi komentar", "sortiraj po", "sortiraj", "najstarije", "najbolji", "uključi se u raspravu",
        "vaš komentar", "vaše mišljenje", "pravila komentiranja", "uvjeti komentiranja", "sviđa mi se",
        "ne sviđa mi se",
    ),
    "sl": (
        "komentar", "poglej komentarje", "prikaži komentarje", "preberi komentarje", "skrij komentarje",
        "naloži več komentarjev", "več komentarjev", "zadnji komentarji", "še ni komentarjev",
        "trenutno ni komentarjev", "komentarji so onemogočeni", "komentiraj", "komentirajte", "odgovori", "odgovor",
        "prijavi komentar", "razvrsti po", "najstarejši", "najnovejši", "vaše mnenje", "pravila komentiranja",
        "všeč mi je",
    ),
    "sv": (
        "kommentar", "visa kommentarer", "visa alla kommentarer", "dölj kommentarer", "läs kommentarer",
        "läs kommentarerna", "ladda kommentarer", "fler kommentarer", "ladda fler kommentarer",
        "senaste kommentarerna", "inga kommentarer än", "var först med att kommentera", "kommentarerna är stängda",
        "kommentarer avstängda", "kommentarsfältet är stängt", "kommentera", "kommentera artikeln", "svara", "svar",
        "visa svar", "anmäl kommentar", "anmäl inlägg", "rapportera", "sortera efter", "sortera på", "nyast först",
        "äldst först", "äldst", "bäst", "delta i diskussionen", "diskutera", "gå med i diskussionen",
        "vad tycker du", "säg din mening", "kommentarsregler", "regler för kommentarer", "gilla", "ogilla",
    ),
    "da": (
        "kommentar", "vis kommentarer", "vis alle kommentarer", "skjul kommentarer", "se kommentarer",
        "læs kommentarer", "læs kommentarerne", "hent kommentarer", "flere kommentarer", "indlæs flere kommentarer",
        "ingen kommentarer endnu", "vær den første til at kommentere", "kommentarer er slået fra",
        "der er lukket for kommentarer", "kommentarsporet er lukket", "kommentér", "kommenter", "svar",
        "svar på kommentar", "vis svar", "anmeld kommentar", "rapportér", "rapporter", "sortér efter",
        "sorter efter", "nyeste først", "ældste først", "ældste", "deltag i debatten", "bland dig i debatten",
        "debatten", "diskuter", "hvad mener du", "synes godt om", "debatregler", "regler for debat",
        "kommentarspor",
    ),
    "no": (
        "kommentar", "vis kommentarer", "vis alle kommentarer", "skjul kommentarer", "se kommentarer",
        "les kommentarer", "les kommentarene", "last inn kommentarer", "flere kommentarer",
        "last flere kommentarer", "ingen kommentarer ennå", "vær den første til å kommentere",
        "bli den første til å kommentere", "kommentarfeltet er stengt", "kommentarer er slått av", "kommenter",
        "svar", "vis svar", "rapporter", "rapporter kommentar", "sorter etter", "nyeste først", "eldste først",
        "eldste", "delta i debatten", "delta i diskusjonen", "diskuter", "hva mener du", "liker", "lik",
        "debattregler", "regler for kommentarfeltet",
    ),
    "fi": (
        "kommentti", "näytä kommentit", "näytä kaikki kommentit", "piilota kommentit", "lue kommentit",
        "lue kaikki kommentit", "lataa kommentit", "lisää kommentteja", "lataa lisää kommentteja",
        "uusimmat kommentit", "ei vielä kommentteja", "ole ensimmäinen kommentoija", "kommentointi suljettu",
        "kommentit on suljettu", "kommentointi on päättynyt", "keskustelu on suljettu", "kommentoi",
        "kommentoi juttua", "kommentoi artikkelia", "keskustele", "osallistu keskusteluun", "siirry keskusteluun",
        "lue keskustelu", "aloita keskustelu", "vastaa", "vastaukset", "vastaus", "näytä vastaukset", "ilmianna",
        "ilmoita asiaton viesti", "ilmoita asiaton kommentti", "ilmoita", "järjestä", "lajittele", "uusin ensin",
        "vanhin ensin", "uusimmat ensin", "vanhimmat ensin", "vanhimmat", "mitä mieltä olet", "keskustelun säännöt",
        "kommentointiohjeet", "tykkää", "en tykkää", "pidän tästä",
    ),
    "tr": (
        "yorum", "tüm yorumları gör", "tüm yorumları göster", "yorumları gör", "yorumları göster",
        "yorumları gizle", "yorumları oku", "yorumları yükle", "daha fazla yorum", "daha fazla yorum yükle",
        "yorum yok", "henüz yorum yapılmadı", "henüz hiç yorum yapılmamış", "ilk yorumu siz yapın",
        "ilk yorumu sen yap", "ilk yorumu siz yazın", "ilk yorum yapan siz olun", "bu habere yorum yapılmamış",
        "bu habere henüz yorum yazılmamıştır", "bu habere hiç yorum yapılmamış", "yoruma kapalı",
        "yorumlara kapalı", "haber yorumları", "haberle ilgili yorumlar", "cevapla", "yanıtla", "yanıt", "yanıtlar",
        "yanıtları göster", "cevap ver", "şikayet et", "şikayet", "yorumu şikayet et", "sırala", "sıralama",
        "en eski", "en beğenilen", "en beğenilenler", "tartışmaya katıl", "sohbete katıl", "tartışma",
        "sen ne düşünüyorsun", "görüşünüz", "yorum kuralları", "beğen", "beğenme", "beğendim",
    ),
    "vi": (
        "bình luận của bạn đọc", "xem bình luận", "xem tất cả bình luận", "xem thêm bình luận", "hiện bình luận",
        "ẩn bình luận", "bình luận mới nhất", "bình luận gần đây", "không có bình luận", "chưa có bình luận nào",
        "hãy là người đầu tiên bình luận", "bình luận đã đóng", "trả lời", "phản hồi", "xem trả lời", "báo vi phạm",
        "báo cáo vi phạm", "sắp xếp theo", "mới nhất trước", "cũ nhất", "quan tâm nhất", "tham gia thảo luận",
        "ý kiến của bạn", "quy định bình luận", "thích", "không thích",
    ),
    "id": (
        "lihat komentar", "lihat semua komentar", "tampilkan komentar", "baca komentar", "sembunyikan komentar",
        "muat komentar", "komentar lainnya", "muat lebih banyak komentar", "komentar terbaru",
        "komentar terpopuler", "tidak ada komentar", "jadi yang pertama berkomentar", "komentar ditutup",
        "komentar dinonaktifkan", "komentari", "balas", "balasan", "lihat balasan", "laporkan", "laporkan komentar",
        "urutkan", "urutkan berdasarkan", "terlama", "terlawas", "ikut diskusi", "pendapat anda",
        "bagaimana menurut anda", "apa pendapatmu", "suka", "tidak suka",
    ),
    "ms": (
        "lihat komen", "lihat semua komen", "papar komen", "belum ada komen", "komen ditutup", "komen terkini",
        "balas", "balasan", "lapor", "pendapat anda", "suka",
    ),
    "lt": (
        "komentaras", "rodyti komentarus", "rodyti visus komentarus", "žiūrėti komentarus", "skaityti komentarus",
        "slėpti komentarus", "daugiau komentarų", "rodyti daugiau komentarų", "naujausi komentarai",
        "komentarų nėra", "komentarų dar nėra", "būk pirmas", "komentavimas išjungtas", "komentarai išjungti",
        "komentavimas nebegalimas", "komentuoti", "komentuok", "atsakyti", "atsakymai", "atsakymas",
        "rodyti atsakymus", "pranešti", "pranešti apie netinkamą komentarą", "rūšiuoti", "rūšiuoti pagal",
        "seniausi", "geriausi", "prisijunk prie diskusijos", "tavo nuomonė", "jūsų nuomonė",
        "komentavimo taisyklės", "patinka", "nepatinka",
    ),
    "lv": (
        "komentārs", "rādīt komentārus", "lasīt komentārus", "skatīt komentārus", "skatīt visus komentārus",
        "slēpt komentārus", "vairāk komentāru", "ielādēt vairāk komentāru", "jaunākie komentāri",
        "pagaidām nav komentāru", "komentāri ir slēgti", "komentēšana slēgta", "komentāri slēgti", "komentēt",
        "komentē", "atbildēt", "atbildes", "atbilde", "rādīt atbildes", "ziņot", "ziņot par pārkāpumu",
        "kārtot pēc", "vecākie", "labākie", "iesaisties diskusijā", "tavs viedoklis", "jūsu viedoklis",
        "komentēšanas noteikumi", "patīk", "nepatīk",
    ),
    "et": (
        "kommentaar", "näita kommentaare", "vaata kommentaare", "loe kommentaare", "peida kommentaarid",
        "rohkem kommentaare", "laadi veel kommentaare", "viimased kommentaarid", "uusimad kommentaarid",
        "kommentaarid puuduvad", "kommentaare ei ole", "ole esimene kommenteerija", "kommenteerimine on suletud",
        "kommentaarid on suletud", "kommenteerimine suletud", "kommenteeri", "vasta", "vastused", "vastus",
        "näita vastuseid", "teata", "teavita", "sorteeri", "vanimad", "parimad", "osale arutelus",
        "liitu aruteluga", "mida arvad", "sinu arvamus", "kommenteerimise reeglid", "meeldib", "ei meeldi",
    ),
    "is": ("sýna ummæli", "skoða ummæli", "engin ummæli", "svara", "lokað fyrir ummæli", "líkar þetta"),
}
