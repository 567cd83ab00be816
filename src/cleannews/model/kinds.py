"""The members of `Kind` as plain names, for code that looks at every block.

Before Python 3.12 an attribute of an `Enum` class is a call and takes six times as long.
"""

from __future__ import annotations

from typing import Final

from cleannews.model.labels import Kind

TEXT: Final = Kind.TEXT
HEADING: Final = Kind.HEADING
LIST_ITEM: Final = Kind.LIST_ITEM
CELL: Final = Kind.CELL
CODE: Final = Kind.CODE
CAPTION: Final = Kind.CAPTION
IMAGE: Final = Kind.IMAGE
EMBED: Final = Kind.EMBED
