# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False
"""The walk of `html.py` on libxml2's own nodes: the same blocks and places, without a Python object for each element.

`html.py` is the reference, and says why things are as they are; its tests run on this as well. It differs in what it
works on: the C structs of the tree (lxml's public C interface, `lxml/includes/etreepublic.pxd`), text as UTF-8 in one
buffer until a block is whole, and the open elements as structs on a stack. Trees that need more than that (of XML
documents, with name spaces or entities) are left to `html.py`.
"""

cimport cython
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from cpython.object cimport PyObject
from cpython.ref cimport Py_INCREF, Py_XDECREF
from cpython.unicode cimport PyUnicode_DecodeASCII, PyUnicode_DecodeUTF8, PyUnicode_READ_CHAR
from libc.stdint cimport uintptr_t
from libc.string cimport memcpy, memset, strcmp, strlen
from lxml.includes cimport etreepublic as cetree
from lxml.includes.tree cimport (
    XML_CDATA_SECTION_NODE,
    XML_COMMENT_NODE,
    XML_ELEMENT_NODE,
    XML_HTML_DOCUMENT_NODE,
    XML_PI_NODE,
    XML_TEXT_NODE,
    xmlAttr,
    xmlNode,
)

from cleannews.model import kinds
from cleannews.model.block import Block, CellPosition, ListPosition, Mark, Media, Place
from cleannews.segment import elements
from cleannews.segment.tokens import hides, split_names, type_token
from cleannews.segment.words import count_spaceless

cdef extern from "Python.h":
    ctypedef struct PyTypeObject:
        object (*tp_alloc)(PyTypeObject*, Py_ssize_t)
    void PyTuple_SET_ITEM(object, Py_ssize_t, object)

cetree.import_lxml__etree()

cdef enum:
    LAST_LINE = 65535  # libxml2 keeps larger numbers elsewhere

cdef object TEXT_KIND = kinds.TEXT
cdef object CODE_KIND = kinds.CODE
cdef object HEADING_KIND = kinds.HEADING
cdef object IMAGE_KIND = kinds.IMAGE
cdef object EMBED_KIND = kinds.EMBED


cdef class _Unusual(Exception):
    """The tree is not one that this walk reads."""


include "native_names.pxi"
include "native_text.pxi"
include "native_frames.pxi"


cdef struct Inline:  # an open inline element, or one that is closed: a mark in the making
    PyObject* name
    PyObject* href  # NULL: none
    PyObject* tokens
    xmlNode* node
    Py_ssize_t start, end


cdef inline object _tuple_of(object kind, Py_ssize_t size):
    return (<PyTypeObject*> kind).tp_alloc(<PyTypeObject*> kind, size)


cdef inline void _set(object values, Py_ssize_t index, object value) noexcept:
    Py_INCREF(value)
    PyTuple_SET_ITEM(values, index, value)


@cython.final
cdef class _Inlines:
    """A stack of inline elements."""

    cdef Inline* stack
    cdef Py_ssize_t space, count

    def __dealloc__(self):
        while self.count:
            self.pop()
        PyMem_Free(self.stack)

    cdef Inline* push(self, PyObject* name, PyObject* href, PyObject* tokens, Py_ssize_t start) except NULL:
        cdef Inline* inline
        if self.count >= self.space:
            self.space = 2 * self.space + 32
            self.stack = <Inline*> _grown(self.stack, self.space * sizeof(Inline))
        inline = &self.stack[self.count]
        inline.name, inline.href, inline.tokens, inline.start = name, href, tokens, start
        if href is not NULL:
            Py_INCREF(<object> href)
        Py_INCREF(<object> tokens)
        self.count += 1
        return inline

    cdef void pop(self) noexcept:
        self.count -= 1
        Py_XDECREF(self.stack[self.count].href)
        Py_XDECREF(self.stack[self.count].tokens)


@cython.final
cdef class _Walk:
    """The state of one walk: the open elements and the block under construction."""

    cdef cetree._Element root
    cdef list blocks, places, sources
    cdef dict styles
    cdef _Names names
    cdef _Frames frames
    cdef _Inlines inlines, marks
    cdef _Text text
    cdef int links  # open links

    def __cinit__(self, cetree._Element root):
        self.root = root
        self.blocks, self.places, self.sources = [], [], []
        self.styles = {}
        self.names, self.frames, self.text = _Names(), _Frames(), _Text()
        self.inlines, self.marks = _Inlines(), _Inlines()

    cdef int add(self, const unsigned char* text) except -1:
        """Append a text node to the block under construction."""
        cdef Py_ssize_t count = strlen(<const char*> text)
        if self.frames.stack[self.frames.top].kind == <PyObject*> CODE_KIND:
            self.text.add_verbatim(text, count, self.links > 0)
        elif self.text.add(text, count, self.links > 0):
            self.flush()
            self.text.add(text, count, self.links > 0)
        return 0

    cdef int open_inline(self, xmlNode* node, _Name name) except -1:
        cdef tuple tokens = self.names.inline_tokens(node) if node.properties is not NULL else ()
        cdef str href = ""
        cdef Inline* inline
        if not tokens and not name.marked:
            return 0
        if name.is_link:
            href = _value_of(node, "href")
        inline = self.inlines.push(
            <PyObject*> name, <PyObject*> href if href else NULL, <PyObject*> tokens, self.text.length
        )
        inline.node = node
        if href:
            self.links += 1
        return 0

    cdef int close_inline(self) except -1:
        cdef Inline* inline = &self.inlines.stack[self.inlines.count - 1]
        if inline.href is not NULL:
            self.links -= 1
        self.mark(inline)
        self.inlines.pop()
        return 0

    cdef int mark(self, Inline* inline) except -1:
        if self.text.length > inline.start:
            self.marks.push(inline.name, inline.href, inline.tokens, inline.start).end = self.text.length
        return 0

    cdef int flush(self) except -1:
        """Make a block of the text so far."""
        cdef Py_ssize_t at = self.inlines.count
        cdef str text
        while at > 0:  # inner ones first, as they are closed
            at -= 1
            self.mark(&self.inlines.stack[at])
            self.inlines.stack[at].start = 0
        if self.text.words:
            text = self.text.decoded()
            self.append_text(text, self.trimmed(text) if self.marks.count else ())
        while self.marks.count:
            self.marks.pop()
        self.text.clear()
        return 0

    cdef tuple trimmed(self, str text):
        """As `html._trimmed`."""
        cdef list found = []
        cdef Py_ssize_t at = self.marks.count
        cdef Py_ssize_t start
        cdef Inline* mark
        cdef Py_UCS4 character
        while at > 0:
            at -= 1
            mark = &self.marks.stack[at]
            start = mark.start
            character = PyUnicode_READ_CHAR(text, start)
            if character == c" " or character == c"\n":
                start += 1
                if start >= mark.end:
                    continue
            made = _tuple_of(Mark, 5)
            _set(made, 0, start)
            _set(made, 1, mark.end)
            _set(made, 2, (<_Name> mark.name).tag)
            _set(made, 3, "" if mark.href is NULL else <object> mark.href)
            _set(made, 4, <object> mark.tokens)
            found.append(made)
        if len(found) > 1:
            found.sort(key=_outer_first)
        return tuple(found)

    cdef int append_text(self, str text, tuple marks) except -1:
        cdef Py_ssize_t words = self.text.words, link_words = self.text.link_words, links = 0
        cdef Py_ssize_t spaceless = count_spaceless(text) if self.text.spaceless else 0
        cdef Py_ssize_t linked = 0
        for mark in marks:
            if mark[3]:
                links += 1
                if spaceless:
                    linked += count_spaceless(text[mark[0] : mark[1]])
        words += spaceless // 2
        link_words += linked // 2
        if link_words > words:
            link_words = words
        return self.append(<object> self.frames.stack[self.frames.top].kind, text, words, link_words, links, marks, None, 0)

    cdef int append(
        self, object kind, str text, Py_ssize_t words, Py_ssize_t link_words, Py_ssize_t links, tuple marks,
        object media, int line,
    ) except -1:
        cdef Frame* frame
        cdef object in_list = None, in_table = None
        self.make_places()
        frame = &self.frames.stack[self.frames.top]
        if frame.item >= 0 and frame.list >= 0:
            in_list = _tuple_of(ListPosition, 4)
            _set(in_list, 0, self.frames.stack[frame.list].place)
            _set(in_list, 1, self.frames.stack[frame.item].place)
            _set(in_list, 2, self.frames.name(frame.list).is_ordered)
            _set(in_list, 3, frame.list_depth - 1)
        if frame.cell >= 0 and frame.row >= 0 and frame.table >= 0:
            in_table = _tuple_of(CellPosition, 4)
            _set(in_table, 0, self.frames.stack[frame.table].place)
            _set(in_table, 1, self.frames.stack[frame.row].place)
            _set(in_table, 2, self.frames.stack[frame.cell].place)
            _set(in_table, 3, self.frames.name(frame.cell).is_header)
        block = _tuple_of(Block, 15)
        _set(block, 0, len(self.blocks))
        _set(block, 1, kind)
        _set(block, 2, text)
        _set(block, 3, frame.place)
        _set(block, 4, line or self.line(frame.node))
        _set(block, 5, words)
        _set(block, 6, link_words)
        _set(block, 7, links)
        _set(block, 8, marks)
        _set(block, 9, frame.level if kind is HEADING_KIND else 0)
        _set(block, 10, in_list)
        _set(block, 11, in_table)
        _set(block, 12, -1 if frame.quote < 0 else self.frames.stack[frame.quote].place)
        _set(block, 13, -1 if frame.figure < 0 else self.frames.stack[frame.figure].place)
        _set(block, 14, media)
        self.blocks.append(block)
        return 0

    cdef int make_places(self) except -1:
        """Give every open element a place that has none."""
        cdef Frame* frame
        cdef _Name name
        cdef tuple tokens
        cdef bint hidden
        cdef Py_ssize_t here
        while self.frames.placed <= self.frames.top:
            frame = &self.frames.stack[self.frames.placed]
            name = <_Name> frame.name
            hidden = name.not_displayed
            tokens = self.names.tokens(frame.node, &hidden) if frame.node.properties is not NULL else ()
            here = len(self.places)
            place = _tuple_of(Place, 7)
            _set(place, 0, self.frames.stack[self.frames.placed - 1].place if self.frames.placed else -1)
            _set(place, 1, name.tag)
            _set(place, 2, self.frames.placed)
            _set(place, 3, frame.nth)
            _set(place, 4, tokens)
            _set(place, 5, hidden)
            _set(place, 6, self.styles.setdefault((name.tag, tokens), here))
            self.places.append(place)
            frame.place = <int> here
            self.frames.placed += 1
        return 0

    cdef int media(self, xmlNode* node, object kind, _Name name) except -1:
        """Record an image or embed; it does not end the text it stands in."""
        cdef tuple sources = tuple(self.sources)
        cdef Py_ssize_t at = self.inlines.count
        cdef str href = ""
        while at > 0:
            at -= 1
            if self.inlines.stack[at].href is not NULL:
                href = <str> self.inlines.stack[at].href
                break
        if kind is EMBED_KIND:
            sources += tuple(self.sources_in(node))
        made = _tuple_of(Media, 4)
        _set(made, 0, name.tag)
        _set(made, 1, self.names.attributes(node))
        _set(made, 2, sources)
        _set(made, 3, href)
        return self.append(kind, "", 0, 0, 0, (), made, self.line(node))

    cdef list sources_in(self, xmlNode* node):
        """The attributes of each ``source`` inside an element."""
        cdef xmlNode* at = node.children
        cdef list found = []
        while at is not NULL:
            if at.type == XML_ELEMENT_NODE:
                if strcmp(<const char*> at.name, "source") == 0:
                    found.append(self.names.attributes(at))
                if at.children is not NULL:
                    at = at.children
                    continue
            while at.next is NULL:
                at = at.parent
                if at == node:
                    return found
            at = at.next
        return found

    cdef int line(self, xmlNode* node) except -1:
        if node.line < LAST_LINE:
            return node.line
        line = cetree.elementFactory(self.root._doc, node).sourceline
        return line if isinstance(line, int) else 0

    cdef int start(self, xmlNode* node) except -1:
        """Take a start tag; 1 where what is inside is not looked at."""
        cdef _Name name
        cdef int opens
        if node.ns is not NULL:
            raise _Unusual
        name = self.names.of(node)
        opens = name.opens
        if opens == UNKNOWN:
            opens = INLINE if self.frames.name(self.frames.top).text_level else BLOCK
        if opens == BLOCK:
            if self.text.begun:
                self.flush()
            self.frames.open(node, name)
        elif opens == INLINE:
            self.open_inline(node, name)
        elif opens == BREAK:
            if node.children is not NULL:
                raise _Unusual
            self.text.breaks += 1
        elif opens == SOURCE:
            self.sources.append(self.names.attributes(node))
        else:
            if opens == IMAGE:
                self.media(node, IMAGE_KIND, name)
            elif opens == EMBED:
                self.media(node, EMBED_KIND, name)
            return 1
        return 0

    cdef int end(self, xmlNode* node) except -1:
        """Take an end tag."""
        if self.frames.stack[self.frames.top].node == node:
            if self.text.begun:
                self.flush()
            self.frames.close()
        elif self.inlines.count and self.inlines.stack[self.inlines.count - 1].node == node:
            self.close_inline()
        if self.sources and self.names.of(node).is_picture:
            self.sources.clear()
        return 0

    cdef int walk(self) except -1:
        """Go through the tree below the root."""
        cdef xmlNode* root = self.root._c_node
        cdef xmlNode* node = root.children
        if root.type != XML_ELEMENT_NODE or root.ns is not NULL or root.doc.type != XML_HTML_DOCUMENT_NODE:
            raise _Unusual
        self.frames.open(root, self.names.of(root))
        while node is not NULL:
            if node.type == XML_ELEMENT_NODE:
                if not self.start(node) and node.children is not NULL:
                    node = node.children
                    continue
                self.end(node)
            elif node.type == XML_TEXT_NODE or node.type == XML_CDATA_SECTION_NODE:
                if node.next is not NULL and node.next.type in (XML_TEXT_NODE, XML_CDATA_SECTION_NODE):
                    raise _Unusual  # lxml makes one text of them
                if node.content is not NULL and node.content[0]:
                    self.add(<const unsigned char*> node.content)
            elif node.type != XML_COMMENT_NODE and node.type != XML_PI_NODE:
                raise _Unusual
            while node.next is NULL:
                node = node.parent
                if node == root:
                    break
                self.end(node)
            if node == root:
                break
            node = node.next
        if self.text.begun:
            self.flush()
        return 0


def _outer_first(mark):
    return mark[0], -mark[1]


def walk_native(cetree._Element root not None):
    """The blocks and places of a page, or None where its tree is not one for this walk."""
    cdef _Walk walk = _Walk(root)
    try:
        walk.walk()
    except (_Unusual, UnicodeDecodeError):
        return None
    return tuple(walk.blocks), tuple(walk.places)
