# cython: language_level=3, boundscheck=False, wraparound=False
"""The elements in which a page declares something, found in one pass over libxml2's nodes.

As `facts.search`, which is the reference, but without a Python object for each of the elements that declare nothing:
the many scripts, links and tags without the attributes that are read.
"""

from libc.string cimport strcmp
from lxml.includes cimport etreepublic as cetree
from lxml.includes.tree cimport XML_ELEMENT_NODE, xmlAttr, xmlNode

cetree.import_lxml__etree()

cdef bytes _JSON_LD = b"ld+json"


cdef const char* _value(xmlNode* node, const char* name) noexcept:
    """The value of an attribute, as far as its first text node holds it; NULL where there is none."""
    cdef xmlAttr* attribute = node.properties
    while attribute is not NULL:
        if attribute.ns is NULL and strcmp(<const char*> attribute.name, name) == 0:
            if attribute.children is NULL or attribute.children.content is NULL:
                return ""
            return <const char*> attribute.children.content
        attribute = attribute.next
    return NULL


cdef bint _names_json_ld(const char* value) noexcept:
    cdef const char* wanted = _JSON_LD
    cdef int at
    while value[0]:
        at = 0
        while wanted[at] and (value[at] == wanted[at] or value[at] + 32 == wanted[at]):
            at += 1
        if not wanted[at]:
            return True
        value += 1
    return False


cdef bint _is_read(const char* tag) noexcept:
    if tag[0] == c"m":
        return strcmp(tag, "meta") == 0
    if tag[0] == c"l":
        return strcmp(tag, "link") == 0
    if tag[0] == c"t":
        return strcmp(tag, "time") == 0 or strcmp(tag, "title") == 0
    if tag[0] == c"s":
        return strcmp(tag, "script") == 0
    if tag[0] == c"h":
        return tag[1] == c"1" and tag[2] == 0
    return tag[0] == c"b" and strcmp(tag, "base") == 0


cdef bint _declares(xmlNode* node) noexcept:
    """Whether an element that is read has what is read of it."""
    cdef const char* tag = <const char*> node.name
    cdef const char* value
    if tag[0] == c"s":
        value = _value(node, "type")
        return value is not NULL and _names_json_ld(value)
    if tag[0] == c"m":
        value = _value(node, "content")
        return value is not NULL and value[0]
    if tag[0] == c"l":
        return _value(node, "rel") is not NULL and _value(node, "href") is not NULL
    return True


def declaring(cetree._Element root not None):
    """As `facts.Declaring` says."""
    cdef xmlNode* top = root._c_node
    cdef xmlNode* node = top
    cdef list read = [], named = [], related = []
    cdef int order = 0
    cdef const char* tag
    while True:
        if node.type == XML_ELEMENT_NODE:
            tag = <const char*> node.name
            if node.ns is NULL:
                if _is_read(tag):
                    if _declares(node):
                        read.append((order, cetree.elementFactory(root._doc, node)))
                    order += 1
                elif tag[0] == c"a" and tag[1] == 0 and node != top and _value(node, "rel") is not NULL:
                    related.append(cetree.elementFactory(root._doc, node))
            if node.properties is not NULL and _value(node, "itemprop") is not NULL:
                named.append(cetree.elementFactory(root._doc, node))
            if node.children is not NULL:
                node = node.children
                continue
        while node != top and node.next is NULL:
            node = node.parent
        if node == top:
            break
        node = node.next
    return read, named, related
