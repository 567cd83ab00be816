# The stack of open block-level elements, and the structure that they put around a block: as `frames.py`.

cdef enum:
    FEW = 16  # different names among an element's children, for which a list is searched


cdef struct Child:  # how many children of an element have one name
    PyObject* name
    int count
    int next


cdef struct Frame:  # the elements that it is inside of are frames further out on the stack, -1: none
    xmlNode* node
    PyObject* name
    PyObject* counts  # of children by name, as a dict, where they have more than a few
    PyObject* kind
    int children, names  # the first of its `Child`s, and their number
    int place, nth
    int item, row, cell
    int level, list, list_depth, table, quote, figure


@cython.final
cdef class _Frames:
    """The open block-level elements."""

    cdef Frame* stack
    cdef Py_ssize_t space
    cdef int top
    cdef int placed  # how many of the stack, from the outermost, have a place
    cdef Child* children
    cdef Py_ssize_t child_space
    cdef int child_count

    def __cinit__(self):
        self.top = -1

    def __dealloc__(self):
        while self.top >= 0:
            self.close()
        PyMem_Free(self.stack)
        PyMem_Free(self.children)

    cdef inline _Name name(self, int frame):
        return <_Name> self.stack[frame].name

    cdef int open(self, xmlNode* node, _Name name) except -1:
        cdef Frame* frame
        if self.top + 1 >= self.space:
            self.space = 2 * self.space + 64
            self.stack = <Frame*> _grown(self.stack, self.space * sizeof(Frame))
        frame = &self.stack[self.top + 1]
        if self.top < 0:
            frame.kind = <PyObject*> TEXT_KIND
            frame.item = frame.row = frame.cell = frame.list = frame.table = frame.quote = frame.figure = -1
            frame.level = frame.list_depth = 0
            frame.nth = 1
        else:
            frame[0] = self.stack[self.top]
            frame.nth = self._count(&self.stack[self.top], name)
        frame.counts = NULL
        frame.node, frame.name = node, <PyObject*> name
        frame.children, frame.names = -1, 0
        frame.place = -1
        self.top += 1
        if self.top and name.part:
            self._take_part(frame, name)
        return 0

    cdef void close(self) noexcept:
        Py_XDECREF(self.stack[self.top].counts)
        self.top -= 1
        if self.placed > self.top + 1:
            self.placed = self.top + 1

    cdef void _take_part(self, Frame* frame, _Name name) noexcept:
        cdef int part = name.part
        if part == ITEM:
            frame.item = self.top
        elif part == CELL:
            frame.cell = self.top
        elif part == ROW:
            frame.row = self.top
            return
        elif part != KIND:
            frame.level = 0
            if part == LIST:
                frame.list = self.top
                frame.list_depth += 1
                frame.item = -1
            elif part == TABLE:
                frame.table = self.top
                frame.kind = <PyObject*> TEXT_KIND
                frame.row = frame.cell = -1
            elif part == QUOTE:
                frame.quote = self.top
            else:
                frame.figure = self.top
            return
        frame.kind = <PyObject*> name.kind
        frame.level = name.level

    cdef int _count(self, Frame* parent, _Name name) except -1:
        """How many children of that name an element has with this one."""
        cdef int at = parent.children
        cdef Child* child
        cdef dict counts
        if parent.counts is not NULL:
            counts = <dict> parent.counts
            counts[name] = nth = counts.get(name, 0) + 1
            return nth
        while at >= 0:
            child = &self.children[at]
            if child.name == <PyObject*> name:
                child.count += 1
                return child.count
            at = child.next
        if parent.names == FEW:
            counts = {name: 1}
            at = parent.children
            while at >= 0:
                counts[<_Name> self.children[at].name] = self.children[at].count
                at = self.children[at].next
            Py_INCREF(counts)
            parent.counts = <PyObject*> counts
            return 1
        if self.child_count >= self.child_space:
            self.child_space = 2 * self.child_space + 256
            self.children = <Child*> _grown(self.children, self.child_space * sizeof(Child))
        child = &self.children[self.child_count]
        child.name, child.count, child.next = <PyObject*> name, 1, parent.children
        parent.children = self.child_count
        parent.names += 1
        self.child_count += 1
        return 1


cdef void* _grown(void* memory, size_t size) except NULL:
    cdef void* grown = PyMem_Realloc(memory, size)
    if grown is NULL:
        raise MemoryError
    return grown
