"""Notices of rights.

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
    "mul": ("all rights reserved", "copyright"),
    "en": (
        "some rights reserved", "no rights reserved", "copyright notice", "copyright all rights reserved",
        "copyright information", "copyrighted material", "reproduction prohibited",
        "reproduction without permission is prohibited", "unauthorized use prohibited",
    ),
    "de": (
        "urheberrecht", "nachdruck, auch auszugsweise, nur mit genehmigung",
        "alle inhalte urheberrechtlich geschützt",
    ),
    "fr": ("droits réservés",),
    "pt": (
        "direitos reservados", "direitos autorais", "reprodução proibida", "copyright todos os direitos reservados",
    ),
    "it": ("diritti riservati", "© riproduzione riservata", "riproduzione vietata", "riproduzione consentita"),
    "nl": ("rechten voorbehouden", "auteursrechten voorbehouden", "overname van artikelen is niet toegestaan"),
    "ca": ("drets reservats", "prohibida la reproducció", "reservats tots els drets"),
    "gl": ("todos os dereitos reservados", "dereitos reservados"),
    "eu": ("eskubide guztiak erreserbatuta",),
}
