"""What stands around authors and dates. Words for dates and reading time are in the lexicon of their own.

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
    "en": (
        "by", "written by", "posted by", "published by", "author", "authors", "about this article", "byline",
        "reported by", "edited by", "reviewed by", "medically reviewed by", "fact checked by", "fact-checked by",
        "story by", "words by", "listen", "listen now", "listen to article", "listen to this article",
        "listen to the article", "listen to this story", "listen to this page", "listen to this post",
        "audio version", "read aloud", "this is a human-generated article", "article audio", "views", "total views",
        "post views", "reads", "pageviews", "page views", "word count", "send an email", "email the author",
        "email author", "contact the author", "follow the author", "view profile", "view bio", "view author page",
        "see all articles", "all articles by", "see all posts by", "view all posts by", "view all articles by",
        "posted", "originally published", "updated", "first published", "last updated",
    ),
    "de": (
        "von", "autor", "autorin", "autoren", "verfasst von", "geschrieben von", "veröffentlicht von",
        "artikel anhören", "anhören", "beitrag anhören", "diesen artikel anhören", "vorlesen", "artikel vorlesen",
        "vorlesen lassen", "zum hören", "audio", "jetzt anhören", "aufrufe", "gelesen", "alle artikel anzeigen",
        "e-mail an den autor", "e-mail schreiben", "dem autor folgen", "autor folgen", "autor kontaktieren",
    ),
    "fr": (
        "par", "auteur", "auteurs", "rédigé par", "écrit par", "publié par", "écouter", "écouter l'article",
        "écouter cet article", "écoutez cet article", "lecture audio", "vues", "nombre de vues", "lectures",
        "contacter l'auteur", "voir tous les articles", "tous ses articles", "voir le profil",
    ),
    "es": (
        "por", "autor", "autores", "escrito por", "publicado por", "redactado por", "escuchar", "escuchar artículo",
        "escucha el artículo", "escuchar nota", "escucha esta noticia", "escuchar la nota", "vistas", "visitas",
        "visualizaciones", "lecturas", "ver perfil", "ver biografía", "más artículos del autor",
    ),
    "pt": (
        "por", "autor", "autores", "escrito por", "publicado por", "ouvir", "ouvir artigo", "ouça",
        "ouça este artigo", "ouça este conteúdo", "ouvir a notícia", "ouça a matéria", "visualizações", "leituras",
        "ver perfil",
    ),
    "it": (
        "di", "autore", "autori", "scritto da", "pubblicato da", "a cura di", "ascolta", "ascolta l'articolo",
        "ascolta questo articolo", "visualizzazioni", "letture", "vedi profilo", "visite",
    ),
    "nl": (
        "door", "auteur", "auteurs", "geschreven door", "geplaatst door", "gepubliceerd door", "luister",
        "beluister", "beluister dit artikel", "luister artikel", "luister naar dit artikel", "luister naar artikel",
        "luister het artikel", "weergaven", "keer bekeken", "bekijk profiel",
    ),
    "ca": (
        "per", "autor", "autora", "autors", "escrit per", "publicat per", "escolta", "escolta l'article",
        "escolta la notícia", "visites", "visualitzacions",
    ),
    "gl": ("por", "autor", "escrito por", "escoitar", "visitas"),
    "eu": ("egilea", "idazlea", "entzun", "entzun artikulua", "ikustaldiak"),
}
