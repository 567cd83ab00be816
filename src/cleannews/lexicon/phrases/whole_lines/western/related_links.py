"""Links to other pages amid a text or under it, and the headings of tags.

Whole lines in languages of western Europe.

Source: knowledge of each language's site furniture; each phrase was counted as a whole block on the pages of DAnIEL,
Fundus' parser tests, trafilatura's evaluation, WCXB and Mozilla Readability, and left out where it stood in an
article's text more than rarely (mostly English, German, Polish, Russian, Greek and Chinese pages).
"""

# Letters of other scripts look like Latin ones; one language a paragraph is easier to read than one phrase a line.
# fmt: off

from __future__ import annotations

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {
    "mul": ("tags", "tag"),
    "en": (
        "read next", "up next", "keep reading", "read this next", "watch more", "watch next", "watch also",
        "see more stories", "previous articles", "next article", "next story", "next post", "previous article",
        "previous post", "previous story", "older posts", "newer posts", "next articles", "read more",
        "read more about this", "read more on this", "read more about", "read more here", "read more news",
        "read more stories", "read also", "read full story", "read full article", "read the full story",
        "read the full article", "read the rest of this entry", "read the rest of this article", "continue reading",
        "see more", "see more on this", "view more", "view all", "see all", "more", "more info", "more information",
        "more details", "full story", "full article", "full coverage", "learn more", "find out more", "discover",
        "tagged", "topics", "topic", "posted in", "categories", "category", "article tags", "story tags",
        "topics in this article", "topics in this story", "in this story", "in this article",
        "mentioned in this article", "companies in this article", "people in this story", "also mentioned",
        "also see", "explore", "read all", "read story", "read article", "view article", "view gallery",
        "view photos", "view full gallery", "gallery", "photo gallery", "see photos", "see gallery", "more photos",
        "all news", "all articles", "all stories", "all posts", "back to news", "back to all news", "back to blog",
        "back to article", "back to list", "watch", "watch now", "watch the video", "watch video", "related",
        "go to article", "previous", "see full story",
    ),
    "de": (
        "jetzt lesen", "als nächstes lesen", "lesen sie als nächstes", "nächster artikel", "vorheriger artikel",
        "nächster beitrag", "vorheriger beitrag", "voriger artikel", "voriger beitrag", "zum nächsten artikel",
        "mehr", "mehr lesen", "mehr dazu", "mehr erfahren", "mehr infos", "mehr informationen", "mehr anzeigen",
        "mehr laden", "mehr zum", "weiterlesen", "weiter lesen", "weiter zum artikel", "zum artikel", "zum beitrag",
        "zum video", "zum thema artikel", "alle anzeigen", "alles anzeigen", "alle ansehen", "alle themen",
        "alle news", "alle nachrichten", "alle meldungen", "alle videos", "lesen sie hier", "lesen sie mehr",
        "lesen sie dazu", "lies auch", "lies mehr", "lesen", "auch lesen", "auch lesenswert", "hier weiterlesen",
        "ganzen artikel lesen", "ganzer artikel", "artikel lesen", "siehe auch", "sehen sie auch", "schlagwörter",
        "schlagworte", "schlagwort", "stichworte", "stichwörter", "themen", "kategorien", "kategorie",
        "abgelegt unter", "themenseiten zu diesem artikel", "zur übersicht", "zurück zur übersicht",
        "zurück zum artikel", "zur bildergalerie", "zur fotostrecke", "bildergalerie", "fotostrecke", "zum dossier",
        "auch in diesem artikel", "weitere informationen", "mehr infos hier", "alle bilder", "alle fotos",
    ),
    "fr": (
        "article suivant", "article précédent", "à lire ensuite", "à découvrir", "lire ensuite",
        "suivant sur le même sujet", "lire la suite", "lire plus", "lire l'article", "lire l'article complet",
        "en savoir plus", "voir plus", "voir tout", "voir tous", "voir également", "voir l'article",
        "voir toute l'actualité", "plus d'informations", "tous les articles", "toutes les actualités",
        "toute l'info", "mots-clés", "mots clés", "mots-clefs", "étiquettes", "sujets", "thèmes", "thématiques",
        "thème", "catégories", "catégorie", "classé dans", "rubriques", "retour aux actualités",
        "retour à la liste", "plus sur ce sujet", "voir le diaporama", "diaporama", "voir les photos",
        "galerie photos", "découvrir", "découvrez", "afficher plus", "plus",
    ),
    "es": (
        "podés leer también", "siguiente noticia", "noticia siguiente", "noticia anterior", "artículo siguiente",
        "artículo anterior", "siguiente artículo", "entrada siguiente", "entrada anterior", "próxima nota",
        "nota anterior", "sigue leyendo más", "lee más", "leé más", "leer nota completa", "leer noticia completa",
        "leer artículo completo", "leer la nota completa", "lea más", "seguir leyendo", "sigue leyendo",
        "sigue leyendo aquí", "continuar leyendo", "continúa leyendo", "ver más", "ver todo", "ver todos",
        "ver todas", "mira también", "mirá también", "ver artículo", "ver noticia", "ver galería", "ver fotos",
        "ver más noticias", "más", "más info", "saber más", "conoce más", "etiquetas", "etiqueta", "temas", "tema",
        "palabras clave", "categorías", "categoría", "temas de esta nota", "temas de la nota", "en esta noticia",
        "en esta nota", "en este artículo", "todas las noticias", "todos los artículos", "volver a noticias",
        "galería", "galería de fotos", "fotogalería", "descubre más",
    ),
    "pt": (
        "saiba mais", "próxima notícia", "notícia anterior", "próximo artigo", "artigo anterior", "próxima matéria",
        "próximo post", "post anterior", "continue lendo outras notícias", "veja mais notícias", "ler mais",
        "ler artigo", "ler artigo completo", "ler matéria completa", "leia a matéria completa",
        "leia o artigo completo", "leia a notícia completa", "leia a íntegra", "ler também", "continue lendo",
        "continuar lendo", "continuar a ler", "ver mais", "ver tudo", "ver todos", "ver todas", "ver também",
        "vê também", "veja mais", "veja tudo", "veja todas", "veja todos", "confira", "confira mais", "mais",
        "mais informações", "saber mais", "etiquetas", "palavras-chave", "assuntos", "tópicos", "temas",
        "categorias", "categoria", "arquivado em", "todas as notícias", "todos os artigos", "voltar para notícias",
        "galeria", "galeria de fotos", "fotogaleria", "descubra mais",
    ),
    "it": (
        "articolo successivo", "articolo precedente", "prossimo articolo", "prossima notizia", "notizia successiva",
        "notizia precedente", "leggi", "leggi tutto", "leggi di più", "leggi altro", "leggi l'articolo",
        "leggi qui", "leggi ancora", "continua a leggere", "continua la lettura", "continua", "vedi tutti",
        "vedi tutte", "vedi tutto", "guarda", "guarda il video", "guarda la gallery", "guarda le foto", "scopri",
        "scopri di più", "maggiori informazioni", "per saperne di più", "approfondisci", "approfondimenti", "altro",
        "mostra tutti", "etichette", "parole chiave", "temi", "argomenti", "argomento", "categorie", "categoria",
        "archiviato in", "tutte le notizie", "tutti gli articoli", "torna alle notizie", "galleria", "fotogallery",
        "galleria fotografica",
    ),
    "nl": (
        "meer lezen", "lees meer", "lees meer over", "lees verder", "kijk ook", "zie ook", "volgend artikel",
        "vorig artikel", "volgende artikel", "vorige artikel", "volgend bericht", "vorig bericht", "meer",
        "meer info", "meer informatie", "meer weten", "lees het hele artikel", "lees het volledige artikel",
        "lees artikel", "toon meer", "bekijk", "bekijk meer", "bekijk alle", "bekijk alles", "bekijk de foto's",
        "bekijk video", "alle artikelen", "alle nieuws", "al het nieuws", "alles bekijken", "trefwoorden",
        "onderwerpen", "onderwerp", "thema's", "categorieën", "categorie", "in dit artikel", "terug naar overzicht",
        "terug naar nieuws", "fotoserie", "fotogalerij", "ontdek meer",
    ),
    "ca": (
        "notícia següent", "notícia anterior", "article següent", "article anterior", "llegir més", "llegeix més",
        "segueix llegint", "continua llegint", "veure més", "mostra'n més", "veure tots", "més informació", "més",
        "etiquetes", "paraules clau", "temes", "categories", "categoria", "arxivat a", "totes les notícies",
        "galeria", "fotogaleria",
    ),
    "gl": (
        "ler máis", "ver máis", "ver todo", "máis información", "etiquetas", "temas", "categorías",
        "todas as novas",
    ),
    "eu": (
        "gehiago", "gehiago irakurri", "irakurri gehiago", "ikusi gehiago", "ikusi denak", "etiketak", "gaiak",
        "kategoriak", "albiste guztiak",
    ),
}
