"""The members of `Role` as plain names, for code that looks at every block.

Before Python 3.12 an attribute of an `Enum` class is a call and takes six times as long.
"""

from __future__ import annotations

from typing import Final

from cleannews.model.labels import Role

HEADLINE: Final = Role.HEADLINE
DEK: Final = Role.DEK
PARAGRAPH: Final = Role.PARAGRAPH
HEADING: Final = Role.HEADING
LIST_ITEM: Final = Role.LIST_ITEM
QUOTE: Final = Role.QUOTE
TABLE: Final = Role.TABLE
CODE: Final = Role.CODE
IMAGE: Final = Role.IMAGE
CAPTION: Final = Role.CAPTION
CREDIT: Final = Role.CREDIT
EMBED: Final = Role.EMBED
NOTE: Final = Role.NOTE

OF_TEXT: Final = frozenset((PARAGRAPH, DEK, HEADING, LIST_ITEM, QUOTE, TABLE, CODE, NOTE))
"""What `Article.text` consists of."""
