"""Notices of rights.

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
    "mul": ("all rights reserved", "copyright", "© copyright", "copyright ©"),
    "en": (
        "all content copyright", "some rights reserved", "no rights reserved", "copyright notice",
        "copyright all rights reserved", "copyright information", "copyrighted material", "reproduction prohibited",
        "reproduction without permission is prohibited", "unauthorized use prohibited",
    ),
    "de": (
        "alle rechte vorbehalten", "urheberrecht", "nachdruck verboten",
        "nachdruck, auch auszugsweise, nur mit genehmigung", "alle inhalte urheberrechtlich geschützt",
    ),
    "fr": ("tous droits réservés", "reproduction interdite", "toute reproduction interdite", "droits réservés"),
    "es": ("derechos reservados", "prohibida su reproducción", "prohibida la reproducción"),
    "pt": (
        "todos os direitos reservados", "direitos reservados", "direitos autorais", "é proibida a reprodução",
        "proibida a reprodução", "reprodução proibida", "copyright todos os direitos reservados",
    ),
    "it": (
        "tutti i diritti riservati", "diritti riservati", "riproduzione riservata", "© riproduzione riservata",
        "riproduzione vietata", "vietata la riproduzione", "è vietata la riproduzione", "riproduzione consentita",
    ),
    "nl": (
        "alle rechten voorbehouden", "rechten voorbehouden", "auteursrechten voorbehouden",
        "overname van artikelen is niet toegestaan",
    ),
    "ca": ("tots els drets reservats", "drets reservats", "prohibida la reproducció", "reservats tots els drets"),
    "gl": ("todos os dereitos reservados", "dereitos reservados"),
    "eu": ("eskubide guztiak erreserbatuta",),
}
