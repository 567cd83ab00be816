"""Headings of what is said about the author.

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
        "about the author", "about the authors", "about author", "about the writer", "about the writers",
        "about this author", "about our author", "about our authors", "about the contributor",
        "about the contributors", "about the reporter", "about the columnist", "about the editor",
        "about the blogger", "about the guest author", "about the creator", "author bio", "author biography",
        "author info", "author information", "author profile", "author details", "author box", "meet the author",
        "meet the authors", "meet the writer", "meet the reporter", "meet the team", "our authors",
        "our contributors", "our writers", "reporter bio", "writer bio", "contributors", "contributor", "bio",
        "biography of the author", "full bio", "read full bio", "read full profile", "view full bio",
        "view author archive", "view all posts", "see author's posts", "author website", "author archive",
        "author archives", "more about the author", "learn more about the author", "more posts from this author",
        "other posts by this author", "articles by this author",
    ),
    "de": (
        "über den autor", "über die autorin", "über die autoren", "über den verfasser", "über die verfasserin",
        "über die autorinnen", "über den gastautor", "zum autor", "zur autorin", "zu den autoren",
        "zur person des autors", "autoreninfo", "autoreninformation", "autorenprofil", "autorenbox", "der autor",
        "die autorin", "die autoren", "autor des artikels", "unsere autoren", "unser autor", "unsere autorin",
        "profil des autors", "mehr über den autor", "alle beiträge des autors anzeigen",
        "alle beiträge anzeigen von", "alle beiträge von", "alle artikel von",
    ),
    "fr": (
        "à propos de l'auteur", "à propos des auteurs", "à propos de l'autrice", "à propos de l'auteure",
        "l'auteur", "l'autrice", "les auteurs", "biographie de l'auteur", "bio de l'auteur",
        "en savoir plus sur l'auteur", "qui est l'auteur", "profil de l'auteur",
    ),
    "es": (
        "sobre el autor", "sobre la autora", "sobre los autores", "acerca del autor", "acerca de la autora",
        "acerca de los autores", "el autor", "la autora", "biografía del autor", "perfil del autor",
        "conoce al autor", "ver todas las entradas", "ver todos los artículos del autor", "información del autor",
    ),
    "pt": (
        "sobre o autor", "sobre a autora", "sobre os autores", "acerca do autor", "o autor", "a autora",
        "biografia do autor", "perfil do autor", "conheça o autor", "ver todos os posts",
        "ver todos os artigos do autor",
    ),
    "it": (
        "informazioni sull'autore", "sull'autore", "sull'autrice", "sugli autori", "info sull'autore", "l'autore",
        "l'autrice", "gli autori", "chi è l'autore", "biografia dell'autore", "profilo dell'autore",
        "informazioni su", "vedi tutti gli articoli dell'autore",
    ),
    "nl": (
        "over de auteur", "over de auteurs", "over de schrijver", "over deze auteur", "de auteur", "de auteurs",
        "over de journalist", "biografie auteur", "auteursprofiel",
    ),
    "ca": ("sobre l'autor", "sobre l'autora", "sobre els autors", "l'autor", "l'autora"),
    "gl": ("sobre o autor", "sobre a autora"),
    "eu": ("egileari buruz",),
}
