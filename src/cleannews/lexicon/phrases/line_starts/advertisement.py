"""Lines about advertisements and affiliate links, by their first words.

Source: knowledge of each language's site furniture; the first words of all paragraphs of the corpora's texts were counted
against them, and those that begin sentences were left out.
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "advertisement:", "advertisement -", "sponsored by", "sponsored:", "presented by:", "promoted by",
        "paid for by", "ads by", "article continues below", "article continues after", "story continues below",
        "story continues after", "advertisement scroll", "we may earn a commission", "we may receive a commission",
        "we earn a commission", "this post contains affiliate links", "this article contains affiliate links",
        "as an amazon associate", "if you buy something through", "if you click on links we provide",
        "when you purchase through links", "when you buy through links", "if you purchase an item through",
        "this content is paid for by", "this is a sponsored", "if you make a purchase using the links",
        "the post editorial team was not involved",
    ),
    "de": (
        "anzeige:", "werbung:", "in kooperation mit", "präsentiert von", "gesponsert von",
        "mit freundlicher unterstützung von", "dieser beitrag enthält affiliate",
        "dieser artikel enthält affiliate", "dieser beitrag enthält werbung", "die mit * gekennzeichneten links",
        "die mit einem *", "bei den mit *", "kaufen sie über einen dieser links", "wir erhalten eine provision",
        "wir erhalten beim kauf", "mit sternchen gekennzeichnete", "bei den mit sternchen",
    ),
    "fr": (
        "publicité:", "publicité :", "sponsorisé par", "présenté par:", "présenté par :", "en partenariat avec:",
        "en partenariat avec :", "contenu proposé par", "la suite après",
        "cet article contient des liens d'affiliation", "cet article contient des liens affiliés",
        "certains liens de cet article sont affiliés",
    ),
    "es": (
        "patrocinado por", "presentado por:", "contenido ofrecido por",
        "este artículo contiene enlaces de afiliación", "este artículo contiene enlaces de afiliados",
        "el artículo continúa después", "la nota continúa",
    ),
    "pt": (
        "publicidade:", "patrocinado por", "oferecido por", "apresentado por:", "continua após",
        "continua depois da", "este artigo contém links de afiliados", "conteúdo oferecido por",
    ),
    "it": (
        "sponsorizzato da", "offerto da:", "contenuto offerto da", "in collaborazione con:",
        "questo articolo contiene link di affiliazione", "questo articolo contiene link affiliati",
        "l'articolo continua dopo", "continua a leggere dopo",
    ),
    "nl": (
        "advertentie:", "gesponsord door", "aangeboden door:", "mede mogelijk gemaakt door",
        "tekst gaat verder onder", "tekst loopt door onder", "artikel gaat verder onder", "artikel gaat verder na",
        "lees verder onder", "dit artikel bevat affiliate", "deze pagina bevat affiliate",
    ),
    "pl": (
        "reklama:", "materiał partnera:", "dalsza część artykułu pod", "dalsza część tekstu pod",
        "dalszy ciąg materiału pod", "dalszy ciąg artykułu pod", "dalszy ciąg tekstu pod",
        "ciąg dalszy artykułu pod", "pozostała część artykułu pod", "artykuł zawiera linki afiliacyjne",
        "artykuł sponsorowany:", "materiał sponsorowany:",
    ),
    "cs": (
        "reklama:", "inzerce:", "článek pokračuje pod", "pokračování článku pod", "text pokračuje pod",
        "pokračování textu pod", "článek obsahuje affiliate",
    ),
    "sk": ("reklama:", "inzercia:", "článok pokračuje pod", "text pokračuje pod", "pokračovanie článku pod"),
    "hu": ("hirdetés:", "a cikk a hirdetés", "a cikk folytatódik", "a cikk lejjebb folytatódik"),
    "ro": ("publicitate:", "reclamă:", "articolul continuă după", "articolul continuă mai jos", "știrea continuă"),
    "bg": ("реклама:", "статията продължава", "текстът продължава след"),
    "el": ("διαφήμιση:", "χορηγός:", "το άρθρο συνεχίζεται μετά"),
    "ru": ("реклама:", "на правах рекламы:", "продолжение после рекламы", "erid:", "реклама: ооо", "реклама: ао"),
    "uk": ("реклама:", "на правах реклами:", "продовження після реклами"),
    "sr": (
        "reklama:", "oglas:", "tekst se nastavlja ispod", "članak se nastavlja ispod", "vest se nastavlja ispod",
        "nastavak teksta ispod", "текст се наставља испод",
    ),
    "hr": (
        "oglas:", "promo:", "tekst se nastavlja ispod", "članak se nastavlja ispod", "nastavak teksta ispod",
        "vijest se nastavlja ispod",
    ),
    "sl": ("oglas:", "članek se nadaljuje pod", "članek se nadaljuje po", "nadaljevanje članka pod"),
    "sv": (
        "annons:", "reklam:", "i samarbete med:", "artikeln fortsätter efter", "artikeln fortsätter under",
        "artikeln fortsätter nedanför", "texten fortsätter under", "texten fortsätter efter",
        "i artikeln finns annonslänkar", "artikeln innehåller annonslänkar",
    ),
    "da": (
        "annonce:", "reklame:", "artiklen fortsætter efter", "artiklen fortsætter under",
        "teksten fortsætter efter", "teksten fortsætter under", "artiklen fortsætter nedenfor",
        "denne artikel indeholder affiliate",
    ),
    "no": (
        "annonse:", "reklame:", "artikkelen fortsetter under", "artikkelen fortsetter etter",
        "saken fortsetter under", "saken fortsetter etter", "teksten fortsetter under",
        "historien fortsetter under",
    ),
    "fi": (
        "mainos:", "kaupallinen yhteistyö:", "juttu jatkuu mainoksen", "juttu jatkuu kuvan", "juttu jatkuu videon",
        "artikkeli jatkuu mainoksen", "artikkeli jatkuu kuvan", "artikkeli jatkuu videon",
        "teksti jatkuu mainoksen", "juttu sisältää mainoslinkkejä",
    ),
    "tr": ("reklam:", "reklamdan sonra"),
    "ar": ("إعلان:", "برعاية:"),
    "fa": ("آگهی:", "تبلیغات:", "رپورتاژ آگهی:"),
    "he": ("פרסומת:", "תוכן שיווקי:", "בשיתוף:", "הכתבה ממשיכה אחרי", "המשך הכתבה אחרי"),
    "hi": ("विज्ञापन:", "प्रायोजक:"),
    "bn": ("বিজ্ঞাপন:", "বিজ্ঞাপন :", "পৃষ্ঠপোষক:", "পৃষ্ঠপোষক :"),
    "zh": ("广告:", "廣告:", "赞助:", "贊助:", "推广:", "特别声明：以上内容", "廣告 請繼續", "請繼續往下閱讀"),
    "ja": (
        "広告:", "記事は広告の", "この記事にはアフィリエイト", "本記事はアフィリエイト", "当サイトはアフィリエイト",
    ),
    "ko": ("광고:", "광고 :", "협찬:", "협찬 :", "이 포스팅은 쿠팡 파트너스", "기사는 광고"),
    "vi": ("quảng cáo:", "nhà tài trợ:", "tài trợ:"),
    "id": ("iklan:", "advertisement:", "lanjutkan membaca di bawah", "scroll untuk melanjutkan", "disponsori oleh"),
    "ms": ("iklan:", "ditaja oleh", "artikel bersambung"),
    "th": ("โฆษณา:", "โฆษณา :", "สนับสนุนโดย:", "สนับสนุนโดย :"),
    "lt": ("reklama:", "straipsnis tęsiamas", "straipsnio tęsinys", "remia:"),
    "lv": ("reklāma:", "raksts turpinās pēc", "raksts turpinās zem", "turpinājums pēc reklāmas"),
    "et": ("reklaam:", "artikkel jätkub", "lugu jätkub pärast"),
    "ca": ("patrocinat per",),
}
