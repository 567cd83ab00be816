from lxml import etree

def declaring(
    root: etree._Element,
) -> tuple[list[tuple[int, etree._Element]], list[etree._Element], list[etree._Element]]: ...
