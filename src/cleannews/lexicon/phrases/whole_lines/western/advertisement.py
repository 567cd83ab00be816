"""Labels of advertisements, and lines that send the reader past one.

Whole lines in languages of western Europe.

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# One language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "mul": ("adchoices", "ad choices", "advertisement advertisement", "advertisement", "advertorial"),
    "en": (
        "advertisements", "advert", "ad", "ads", "advertising", "sponsored", "sponsored content", "sponsored post",
        "sponsored links", "sponsored stories", "sponsored message", "sponsor content", "paid content",
        "paid advertisement", "paid partner content", "paid post", "promoted", "promoted content",
        "promoted stories", "promoted links", "partner content", "brand content", "branded content", "ad feedback",
        "report this ad", "report ad", "skip ad", "skip ads", "skip advertisement", "close ad", "hide ad",
        "remove ads", "loading ad", "ad loading", "your ad here", "advertise here", "why this ad", "about this ad",
        "google ads", "advertisement. scroll to continue reading", "continue reading below",
        "continue reading below the ad", "continue reading below advertisement", "continue reading after the ad",
        "article continues below", "article continues below ad", "article continues after ad", "story continues",
        "story continues below", "story continues after ad", "content continues below", "post continues below",
        "scroll to continue", "scroll to continue reading", "scroll to continue with content",
        "scroll down to continue", "scroll down to continue reading", "keep scrolling to continue reading",
        "this advertisement has not loaded yet, but your article continues below",
        "this advertisement has not loaded yet", "ads by google", "ad by google", "advertisement feature",
        "from our sponsors", "from our sponsor", "message from our sponsor", "a message from our sponsor",
        "ad content by taboola", "you are seeing this ad", "this post may contain affiliate links", "go ad-free",
        "see more sponsored content",
    ),
    "de": (
        "anzeige", "anzeigen", "werbung", "werbeanzeige", "anzeige anzeige", "gesponsert", "gesponserter inhalt",
        "gesponserte inhalte", "bezahlter inhalt", "bezahlte anzeige", "sponsored", "sponsoring", "werbeinhalt",
        "werbepartner", "sonderveröffentlichung", "promotion", "partnerangebot", "partnerangebote",
        "partner-angebote", "partnerinhalte", "anzeige schließen", "werbung schließen", "werbung überspringen",
        "anzeige überspringen", "nach der anzeige weiterlesen", "weiterlesen nach der anzeige",
        "artikel wird nach der anzeige fortgesetzt", "lesen sie nach der anzeige weiter", "weiter nach der werbung",
        "hier geht es weiter nach der anzeige", "nach der werbung weiterlesen", "weiterlesen nach der werbung",
        "ende der anzeige", "ende der werbung", "nach der werbung geht es weiter", "hinweis: affiliate-links",
        "google anzeigen", "google-anzeigen", "externe anzeige", "anzeigensonderveröffentlichung",
        "werbung ausblenden", "anzeige ausblenden", "warum sehe ich werbung", "scrollen, um weiterzulesen",
        "scrollen sie weiter",
    ),
    "fr": (
        "publicité", "publicités", "pub", "annonce", "annonces", "annonce publicitaire", "contenu sponsorisé",
        "sponsorisé", "contenus sponsorisés", "contenu partenaire", "contenu de marque", "publi-rédactionnel",
        "publireportage", "publi-reportage", "publi-communiqué", "suite après la publicité",
        "l'article continue après la publicité", "la suite de l'article après la publicité", "la suite ci-dessous",
        "poursuivez votre lecture", "fermer la publicité", "fermer la pub", "passer la publicité",
        "passer cette publicité", "espace publicitaire", "annonces google", "liens sponsorisés",
        "contenus partenaires", "offre partenaire", "lire la suite après la publicité", "en partenariat avec",
        "contenu proposé par", "publicité, lire la suite ci-dessous",
    ),
    "es": (
        "publicidad", "anuncio", "anuncios", "anuncio publicitario", "espacio publicitario", "patrocinado",
        "contenido patrocinado", "contenido promocionado", "contenido de marca", "publirreportaje",
        "publireportaje", "promocionado", "enlaces patrocinados", "anuncios google",
        "sigue leyendo después de la publicidad", "continúa leyendo después de la publicidad",
        "continuar leyendo después del anuncio", "la nota continúa debajo", "el artículo continúa más abajo",
        "sigue después del anuncio", "continúa debajo de la publicidad", "la nota sigue abajo", "cerrar publicidad",
        "cerrar anuncio", "saltar publicidad", "saltar anuncio", "pauta publicitaria", "aviso publicitario",
        "información comercial", "desliza para seguir leyendo", "publicidad publicidad",
    ),
    "pt": (
        "publicidade", "anúncio", "anúncios", "propaganda", "patrocinado", "conteúdo patrocinado", "conteúdo pago",
        "conteúdo de marca", "publieditorial", "publirreportagem", "promovido", "links patrocinados",
        "continua após a publicidade", "continue lendo após a publicidade", "continua após o anúncio",
        "a matéria continua após a publicidade", "o artigo continua após a publicidade",
        "continua após publicidade", "depois da publicidade", "publicidade - continue a ler a seguir", "pub",
        "fechar publicidade", "fechar anúncio", "pular anúncio", "pular publicidade", "role para continuar lendo",
        "continua abaixo", "informe publicitário", "espaço publicitário",
    ),
    "it": (
        "pubblicità", "annuncio", "annunci", "annuncio pubblicitario", "annuncio promozionale",
        "spazio pubblicitario", "messaggio pubblicitario", "sponsorizzato", "contenuto sponsorizzato",
        "contenuti sponsorizzati", "contenuto promozionale", "pubbliredazionale", "publiredazionale",
        "informazione pubblicitaria", "la notizia continua dopo la pubblicità", "continua dopo la pubblicità",
        "l'articolo prosegue dopo la pubblicità", "articolo continua sotto", "continua sotto", "chiudi pubblicità",
        "salta pubblicità", "annunci google", "contenuto offerto da", "in collaborazione con", "sponsored",
        "pubblicità pubblicità", "continua a leggere sotto", "pubblicità - continua a leggere di seguito",
    ),
    "nl": (
        "advertentie", "advertenties", "reclame", "gesponsord", "gesponsorde inhoud", "gesponsorde content",
        "partnerbijdrage", "partnercontent", "betaalde inhoud", "betaalde content", "aangeboden door",
        "lees verder na de advertentie", "verder lezen na de advertentie",
        "het artikel gaat verder na de advertentie", "lees door na de advertentie", "advertentie sluiten",
        "advertentie overslaan", "sluit advertentie", "gesponsorde links", "scroll verder om te lezen",
        "publireportage", "branded content",
    ),
    "ca": (
        "publicitat", "anunci", "anuncis", "patrocinat", "contingut patrocinat", "publireportatge",
        "continua llegint després de la publicitat", "tanca l'anunci", "salta l'anunci", "espai publicitari",
    ),
    "gl": ("publicidade", "anuncio", "anuncios", "patrocinado", "contido patrocinado"),
    "eu": ("publizitatea", "iragarkia", "iragarkiak", "babestua"),
}
