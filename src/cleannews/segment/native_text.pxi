# The text of the block under construction, as UTF-8 with its white space collapsed, and its words counted.

cdef enum:  # what a character is for words
    INK
    WHITE
    NOTHING  # it has no width and no meaning

cdef unsigned char[256] _ASCII_WHITE
memset(_ASCII_WHITE, 0, 256)
for _code in (9, 10, 11, 12, 13, 28, 29, 30, 31, 32):  # as `str.isspace` has it
    _ASCII_WHITE[_code] = 1


cdef inline int _read(const unsigned char* at, const unsigned char* end, int* size) noexcept nogil:
    """What the character at `at` is, and its length in bytes."""
    cdef unsigned char first = at[0]
    cdef int left = 4
    if first < 0x80:
        size[0] = 1
        return WHITE if _ASCII_WHITE[first] else INK
    size[0] = 2 if first < 0xE0 else 3 if first < 0xF0 else 4
    if end - at < 4:
        left = <int> (end - at)
        if left < size[0]:
            size[0] = left  # torn: to decode it will fail
            return INK
    if first == 0xC2:
        if at[1] == 0x85 or at[1] == 0xA0:
            return WHITE
        if at[1] == 0xAD:
            return NOTHING
    elif first == 0xE2:
        if at[1] == 0x80:
            if at[2] == 0x8B:
                return NOTHING
            if at[2] <= 0x8A or at[2] == 0xA8 or at[2] == 0xA9 or at[2] == 0xAF:
                return WHITE
        elif at[1] == 0x81:
            if at[2] == 0x9F:
                return WHITE
            if at[2] == 0xA0:
                return NOTHING
    elif first == 0xE3:
        if at[1] == 0x80 and at[2] == 0x80:
            return WHITE
    elif first == 0xE1:
        if at[1] == 0x9A and at[2] == 0x80:
            return WHITE
    elif first == 0xEF:
        if at[1] == 0xBB and at[2] == 0xBF:
            return NOTHING
    return INK


@cython.final
cdef class _Text:
    """As the part of `html._Walk` that begins in `_start_block` and is filled by `add`."""

    cdef char* buffer
    cdef Py_ssize_t space  # bytes there are for it
    cdef Py_ssize_t size  # bytes
    cdef Py_ssize_t length  # characters
    cdef Py_ssize_t words, link_words
    cdef int breaks  # ``br`` elements since the last word
    cdef bint begun, white  # white: seen since the last word
    cdef bint beyond_ascii, spaceless  # spaceless: there may be characters of scripts without spaces

    def __cinit__(self):
        self.clear()

    def __dealloc__(self):
        PyMem_Free(self.buffer)

    cdef inline void clear(self) noexcept:
        self.size = self.length = self.words = self.link_words = 0
        self.breaks = 0
        self.begun = self.white = self.beyond_ascii = self.spaceless = False

    cdef str decoded(self):
        if self.beyond_ascii:
            return PyUnicode_DecodeUTF8(self.buffer, self.size, NULL)
        return PyUnicode_DecodeASCII(self.buffer, self.size, NULL)

    cdef int add(self, const unsigned char* text, Py_ssize_t count, bint linked) except -1:
        """Append a text node; 1 where the text so far has to be made a block first, and nothing was appended."""
        cdef const unsigned char* at = text
        cdef const unsigned char* end = text + count
        cdef const unsigned char* start
        cdef int what, size = 1
        cdef bint seen = False, white = False, in_word = False
        cdef Py_ssize_t words = 0
        while at < end:
            what = _read(at, end, &size)
            start = at
            at += size
            if what == WHITE:
                in_word = False
                white = seen = True
                continue
            if what == NOTHING:
                continue
            if not in_word:
                if words:
                    self._put(c" ")
                else:
                    if self.begun and self.breaks > 1:
                        return 1
                    self._reserve(2 * count + 2)
                    if self.begun and self.breaks:
                        self._put(c"\n")
                    elif self.begun and (self.white or white):
                        self._put(c" ")
                in_word = True
                words += 1
            white = False
            self.length += 1
            if size == 1:
                while at < end and at[0] < 0x80 and not _ASCII_WHITE[at[0]]:
                    at += 1
                self.length += at - start - 1
            else:
                self.beyond_ascii = True
                if start[0] >= 0xE0:
                    self.spaceless = True
            memcpy(self.buffer + self.size, start, at - start)
            self.size += at - start
        if not words:
            self.white = self.white or seen
            return 0
        self.begun = True
        self._count(words, linked)
        self.breaks = 0
        self.white = white
        return 0

    cdef int add_verbatim(self, const unsigned char* text, Py_ssize_t count, bint linked) except -1:
        """Append a text node of code as it stands."""
        cdef const unsigned char* at = text
        cdef const unsigned char* end = text + count
        cdef int what, size = 1
        cdef bint in_word = False
        cdef Py_ssize_t words = 0
        self._reserve(count + self.breaks)
        while self.breaks:
            if self.begun:
                self._put(c"\n")
            self.breaks -= 1
        memcpy(self.buffer + self.size, text, count)
        self.size += count
        while at < end:
            what = _read(at, end, &size)
            if size > 1:
                self.beyond_ascii = True
                if at[0] >= 0xE0:
                    self.spaceless = True
            if what == WHITE:
                in_word = False
            elif not in_word:
                in_word = True
                words += 1
            self.length += 1
            at += size
        self.begun = True
        self._count(words, linked)
        return 0

    cdef inline void _put(self, char character) noexcept:
        self.buffer[self.size] = character
        self.size += 1
        self.length += 1

    cdef inline void _count(self, Py_ssize_t words, bint linked) noexcept:
        self.words += words
        if linked:
            self.link_words += words

    cdef int _reserve(self, Py_ssize_t more) except -1:
        if self.size + more > self.space:
            self.space = 2 * (self.size + more) + 1024
            self.buffer = <char*> _grown(self.buffer, self.space)
        return 0
