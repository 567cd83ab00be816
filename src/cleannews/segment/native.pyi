from lxml import etree

from cleannews.model.block import Block, Place

def walk_native(root: etree._Element) -> tuple[tuple[Block, ...], tuple[Place, ...]] | None: ...
