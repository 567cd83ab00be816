# What a page calls its elements: the names of the tree's nodes and the tokens of `tokens.py`, each made once a page.

cdef enum:  # what an element's start tag does
    BLOCK = 1
    INLINE
    BREAK
    IMAGE
    EMBED
    SOURCE
    SKIP
    UNKNOWN

cdef enum:  # what an element is for the structure around a block
    NO_PART
    LIST
    ITEM
    TABLE
    ROW
    CELL
    QUOTE
    FIGURE
    KIND

cdef enum:
    REMEMBERED = 512  # addresses of names, a power of two

cdef dict _OPENS = {
    **dict.fromkeys(elements.BLOCK_LEVEL, BLOCK),
    **dict.fromkeys(elements.INLINE, INLINE),
    **dict.fromkeys(elements.UNSEEN, SKIP),
    **dict.fromkeys(elements.IMAGES, IMAGE),
    **dict.fromkeys(elements.EMBEDS, EMBED),
    "br": BREAK,
    "source": SOURCE,
}
cdef dict _PARTS = {
    **dict.fromkeys(elements.KINDS, KIND),
    **dict.fromkeys(elements.LISTS, LIST),
    **dict.fromkeys(elements.ITEMS, ITEM),
    "table": TABLE,
    "tr": ROW,
    **dict.fromkeys(elements.CELLS, CELL),
    "blockquote": QUOTE,
    "figure": FIGURE,
}
cdef dict _KNOWN = {name: name for name in (*_OPENS, *_PARTS)}  # so that a name is the same object on every page


@cython.final
cdef class _Name:
    """An element name of the page, with what `elements.py` says of it."""

    cdef str tag
    cdef int opens, part, level
    cdef bint text_level, marked, not_displayed, is_link, is_ordered, is_header, is_picture
    cdef object kind  # what it gives to the blocks inside it; None: nothing

    def __init__(self, str tag):
        self.tag = tag
        self.opens = _OPENS.get(tag, UNKNOWN)
        self.part = _PARTS.get(tag, NO_PART)
        self.level = elements.HEADINGS.get(tag, 0)
        self.text_level = tag in elements.TEXT_LEVEL
        self.marked = tag in elements.MARKED
        self.not_displayed = tag in elements.NOT_DISPLAYED
        self.is_link = tag == "a"
        self.is_ordered = tag == "ol"
        self.is_header = tag == "th"
        self.is_picture = tag == "picture"
        self.kind = elements.KINDS.get(tag)


@cython.final
cdef class _Names:
    """The names and tokens of a page so far."""

    cdef dict names, keys, values
    cdef uintptr_t addresses[REMEMBERED]
    cdef PyObject* named[REMEMBERED]

    def __cinit__(self):
        self.names, self.keys, self.values = {}, {}, {}
        memset(self.addresses, 0, sizeof(self.addresses))

    cdef _Name of(self, xmlNode* node):
        """The name of an element. Those of one page are few, and mostly stand at the same address."""
        cdef uintptr_t address = <uintptr_t> node.name
        cdef size_t slot = (address >> 3) & (REMEMBERED - 1)
        cdef _Name name
        if self.addresses[slot] == address:
            return <_Name> self.named[slot]
        tag = _string(<const char*> node.name)
        name = self.names.get(tag)
        if name is None:
            name = self.names[tag] = _Name(_KNOWN.get(tag, tag))
        self.addresses[slot] = address
        self.named[slot] = <PyObject*> name
        return name

    cdef dict attributes(self, xmlNode* node):
        """All attributes of an element."""
        cdef xmlAttr* attribute = node.properties
        cdef dict found = {}
        while attribute is not NULL:
            if attribute.ns is not NULL:
                raise _Unusual
            key = _string(<const char*> attribute.name)
            found[self.keys.setdefault(key, key)] = _value(node, attribute)
            attribute = attribute.next
        return found

    cdef tuple split(self, xmlNode* node, xmlAttr* attribute, str prefix):
        """The tokens of an attribute."""
        cdef str value = _value(node, attribute)
        if prefix:
            return split_names(value, prefix)
        tokens = self.values.get(value)
        if tokens is None:
            tokens = self.values[value] = split_names(value, prefix)
        return <tuple> tokens

    cdef tuple tokens(self, xmlNode* node, bint* hidden):
        """As `tokens.names_of`."""
        cdef xmlAttr* attribute = node.properties
        cdef tuple first = (), rest = ()
        cdef const char* name
        while attribute is not NULL:
            name = <const char*> attribute.name
            if attribute.ns is not NULL:
                pass
            elif name[0] == c"c":
                if strcmp(name, "class") == 0:
                    first = self.split(node, attribute, "")
            elif name[0] == c"i":
                if strcmp(name, "id") == 0:
                    rest += self.split(node, attribute, "#")
                elif strcmp(name, "itemprop") == 0:
                    rest += self.split(node, attribute, "itemprop=")
                elif strcmp(name, "itemtype") == 0:
                    rest += (type_token(_value(node, attribute)),)
            elif name[0] == c"r":
                if strcmp(name, "role") == 0:
                    rest += self.split(node, attribute, "role=")
            elif name[0] == c"s":
                if strcmp(name, "style") == 0 and not hidden[0]:
                    hidden[0] = hides(_value(node, attribute))
            elif name[0] == c"h" and strcmp(name, "hidden") == 0:
                hidden[0] = True
            attribute = attribute.next
        return first + rest if rest else first

    cdef tuple inline_tokens(self, xmlNode* node):
        """As `tokens.inline_names_of`."""
        cdef xmlAttr* attribute = node.properties
        cdef tuple tokens = (), rest = ()
        cdef const char* name
        while attribute is not NULL:
            name = <const char*> attribute.name
            if attribute.ns is not NULL:
                pass
            elif name[0] == c"c":
                if strcmp(name, "class") == 0:
                    tokens = self.split(node, attribute, "")
            elif name[0] == c"i":
                if strcmp(name, "itemprop") == 0:
                    rest = self.split(node, attribute, "itemprop=")
            attribute = attribute.next
        return tokens + rest if rest else tokens


cdef str _string(const char* name):
    return PyUnicode_DecodeUTF8(name, strlen(name), NULL)


cdef str _value(xmlNode* node, xmlAttr* attribute):
    """The value of an attribute; as a rule it is one text node."""
    cdef xmlNode* child = attribute.children
    if child is NULL:
        return ""
    if child.next is NULL and child.type == XML_TEXT_NODE and child.content is not NULL:
        return _string(<const char*> child.content)
    return cetree.attributeValue(node, attribute)


cdef str _value_of(xmlNode* node, const char* key):
    """The value of an element's attribute of that name; empty where there is none."""
    cdef xmlAttr* attribute = node.properties
    while attribute is not NULL:
        if attribute.ns is NULL and strcmp(<const char*> attribute.name, key) == 0:
            return _value(node, attribute)
        attribute = attribute.next
    return ""
