# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
"""The arithmetic of `network.Network` in one pass: pages have few rows, and numpy takes longer to begin than to compute.

`network.py` is the reference, and does the work where this is not built. What is summed over inputs is summed in their
order, one by one: the same on every machine, whatever its vector units. `Forward` gives what the numpy code gives but for
the last digits of a float32.
"""

cimport cython
from libc.math cimport exp, fabsf, log1p, sqrt
from libc.stdlib cimport free, malloc
from libc.string cimport memcpy, memset

import numpy as np

cdef extern from *:
    """
    #ifdef _MSC_VER
    #define restrict __restrict
    #endif
    #if defined(__GNUC__) && defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__)
    __attribute__((target_clones("avx2", "default")))
    #endif
    static void cleannews_add_product(
        float *restrict out, const float *restrict row, const float *restrict weight, Py_ssize_t inputs, Py_ssize_t width
    ) {
        /* out += row @ weight. Outputs stand side by side in a vector unit, so the order of a sum is that of the inputs. */
        Py_ssize_t start = 0;
        for (; start + 32 <= width; start += 32) {
            float sums[32];
            for (int j = 0; j < 32; j++) sums[j] = out[start + j];
            for (Py_ssize_t k = 0; k < inputs; k++) {
                const float value = row[k], *from = weight + k * width + start;
                for (int j = 0; j < 32; j++) sums[j] += value * from[j];
            }
            for (int j = 0; j < 32; j++) out[start + j] = sums[j];
        }
        for (; start < width; start++) {
            float sum = out[start];
            for (Py_ssize_t k = 0; k < inputs; k++) sum += row[k] * weight[k * width + start];
            out[start] = sum;
        }
    }
    """
    void add_product "cleannews_add_product"(
        float* out, const float* row, const float* weight, Py_ssize_t inputs, Py_ssize_t width
    ) noexcept nogil

ctypedef const float[::1] Array

cdef enum:
    LAYERS = 4
    FACTS = 8
    GROUPINGS = 2
    MOST_KINDS = 32

cdef double LIMIT = 30.0  # of log-odds


@cython.final
cdef class _Buffer:
    """Numbers that are gone with the page."""

    cdef float* at

    def __cinit__(self, Py_ssize_t count):
        self.at = <float*> malloc(max(count, 1) * sizeof(float))
        if self.at is NULL:
            raise MemoryError

    def __dealloc__(self):
        free(self.at)


@cython.final
cdef class Forward:
    """Networks of the same shape, as `network.Network` holds them."""

    cdef Py_ssize_t members, width, wide, kinds_count, inputs, codes, rows_known
    cdef Array mean, scale, numbers, bias, embedded, context, context_bias, groups, groups_bias, first, first_bias
    cdef Array refine, refine_bias, kinds, kinds_bias, out, out_bias, title, title_bias
    cdef list layers, layer_biases
    cdef const float* layer[LAYERS]
    cdef const float* layer_bias[LAYERS]
    cdef tuple dilations
    cdef int context_behind, refined_behind
    cdef double limit, longest
    cdef bint has_title

    def __init__(self, network, *, dilations, int context_behind, int refined_behind, double limit, double longest):
        """Take over arrays, which must not be changed.

        Args:
            network: the `Network`.
            dilations, context_behind, refined_behind, limit, longest: the constants of `network.py`.
        """
        cdef Array layer
        self.members = network.members
        self.wide = network.numbers.shape[1]
        self.width = self.wide // self.members
        self.inputs = network.numbers.shape[0]
        self.kinds_count = network.kinds.shape[2]
        self.rows_known = network.embedded.shape[0]
        self.dilations, self.context_behind, self.refined_behind = tuple(dilations), context_behind, refined_behind
        self.limit, self.longest = limit, longest
        self.mean, self.scale = _flat(network.mean), _flat(network.scale)
        self.numbers, self.bias, self.embedded = _flat(network.numbers), _flat(network.bias), _flat(network.embedded)
        self.context, self.context_bias = _flat(network.context), _flat(network.context_bias)
        self.groups, self.groups_bias = _flat(network.groups), _flat(network.groups_bias)
        self.first, self.first_bias = _flat(network.first), _flat(network.first_bias)
        self.refine, self.refine_bias = _flat(network.refine), _flat(network.refine_bias)
        self.kinds, self.kinds_bias = _flat(network.kinds), _flat(network.kinds_bias)
        self.out, self.out_bias = _flat(network.out), _flat(network.out_bias)
        self.has_title = network.title is not None
        if self.has_title:
            self.title, self.title_bias = _flat(network.title), _flat(network.title_bias)
        if len(network.layers) != LAYERS or self.kinds_count > MOST_KINDS or network.refine.shape[1] != FACTS + 2 * self.width:
            raise ValueError("the networks are of another shape")
        self.layers = [_flat(weight) for weight, _ in network.layers]
        self.layer_biases = [_flat(bias) for _, bias in network.layers]
        for index in range(LAYERS):
            layer = self.layers[index]
            self.layer[index] = &layer[0]
            layer = self.layer_biases[index]
            self.layer_bias[index] = &layer[0]

    def __call__(self, features, Py_ssize_t codes):
        """The mean probabilities of text by row, of the kinds of the page, and of the title by row or None.

        Args:
            features: `features.Features`, of at least one row.
            codes: rows of `embedded` that come before those of words.
        """
        cdef Py_ssize_t count = features.numbers.shape[0], wide = self.wide, width = self.width, member, row
        cdef _Buffer hidden = _Buffer(count * wide), other = _Buffer(count * wide), contexts = _Buffer(wide)
        cdef const float[:] lengths = features.lengths
        cdef const Py_ssize_t[:, :] groups = features.groups
        cdef float* now
        text, kinds = np.zeros(count, np.float32), np.zeros(self.kinds_count, np.float32)
        title = np.zeros(count, np.float32) if self.has_title else None
        cdef float[::1] text_at = text, kinds_at = kinds
        cdef int index
        self._start(features.numbers, features.codes, features.words, codes, hidden.at)
        for row in range(count * wide):
            if hidden.at[row] < 0.0:
                hidden.at[row] = 0.0
        for index in range(LAYERS):
            self._layer(index, self.dilations[index], hidden.at, other.at, count)
            hidden, other = other, hidden
            if index == self.context_behind:
                self._page(hidden.at, contexts.at, count)
                self._alike(hidden.at, other.at, groups, count)
            if index == self.refined_behind:
                self._refined(hidden.at, lengths, groups, count)
        for member in range(self.members):
            for row in range(count):
                now = hidden.at + row * wide + member * width
                text_at[row] += <float> (_sigmoid(_dot(now, &self.out[member * width], width) + self.out_bias[member]))
            self._kinds(contexts.at + member * width, member, kinds_at)
        text /= self.members
        kinds /= self.members
        if self.has_title:
            self._title(hidden.at, count, title)
            title /= self.members
        return text, kinds, title

    cdef int _start(
        self, const float[:, :] numbers, const Py_ssize_t[:, :] codes, const Py_ssize_t[:, :] words,
        Py_ssize_t behind, float* out,
    ) except -1:
        """As `Network.start`."""
        cdef Py_ssize_t count = numbers.shape[0], row, column, at, wide = self.wide
        cdef _Buffer standard = _Buffer(self.inputs)
        cdef float value, limit = <float> self.limit
        cdef float* to
        if numbers.shape[1] != self.inputs:
            raise ValueError("the features are not those of the networks")
        for row in range(count):
            to = out + row * wide
            memcpy(to, &self.bias[0], wide * sizeof(float))
            for column in range(self.inputs):
                value = (numbers[row, column] - self.mean[column]) / self.scale[column]
                standard.at[column] = -limit if value < -limit else limit if value > limit else value
            add_product(to, standard.at, &self.numbers[0], self.inputs, wide)
            for column in range(codes.shape[1]):
                self._embed(to, codes[row, column])
            for column in range(words.shape[1]):
                self._embed(to, words[row, column] + behind)
        return 0

    cdef int _embed(self, float* to, Py_ssize_t at) except -1:
        cdef Py_ssize_t column
        cdef const float* told
        if not 0 <= at < self.rows_known:
            raise IndexError("the features are not those of the networks")
        told = &self.embedded[at * self.wide]
        for column in range(self.wide):
            to[column] += told[column]
        return 0

    cdef void _layer(self, int index, Py_ssize_t dilation, const float* hidden, float* out, Py_ssize_t count) noexcept:
        """Each row with those `dilation` before and behind it."""
        cdef Py_ssize_t width = self.width, wide = self.wide, member, row, column
        cdef const float* weight
        cdef const float* own
        cdef float* to
        for member in range(self.members):
            weight = self.layer[index] + member * 3 * width * width
            for row in range(count):
                own = hidden + row * wide + member * width
                to = out + row * wide + member * width
                memcpy(to, self.layer_bias[index] + member * width, width * sizeof(float))
                if row >= dilation:
                    add_product(to, own - dilation * wide, weight, width, width)
                add_product(to, own, weight + width * width, width, width)
                if row + dilation < count:
                    add_product(to, own + dilation * wide, weight + 2 * width * width, width, width)
                for column in range(width):
                    to[column] = own[column] + (to[column] if to[column] > 0.0 else 0.0)

    cdef int _page(self, float* hidden, float* contexts, Py_ssize_t count) except -1:
        """What the whole page is, added to each row."""
        cdef Py_ssize_t width = self.width, wide = self.wide, member, row, column
        cdef _Buffer page = _Buffer(2 * width)
        cdef double total
        cdef float most, value
        cdef float* to
        for member in range(self.members):
            for column in range(width):
                total, most = 0.0, hidden[member * width + column]
                for row in range(count):
                    value = hidden[row * wide + member * width + column]
                    total += value
                    if value > most:
                        most = value
                page.at[column], page.at[width + column] = <float> (total / count), most
            to = contexts + member * width
            memcpy(to, &self.context_bias[member * width], width * sizeof(float))
            add_product(to, page.at, &self.context[member * 2 * width * width], 2 * width, width)
            for column in range(width):
                if to[column] < 0.0:
                    to[column] = 0.0
                for row in range(count):
                    hidden[row * wide + member * width + column] += to[column]
        return 0

    cdef int _alike(self, float* hidden, float* out, const Py_ssize_t[:, :] groups, Py_ssize_t count) except -1:
        """What the groups of a row are like, added to it; `out` is overwritten."""
        cdef Py_ssize_t width = self.width, wide = self.wide, member, row, column, grouping, group, known = 0
        cdef _Buffer means, sizes, row_out = _Buffer(width)
        cdef const float* weight
        cdef float* to
        memset(out, 0, count * wide * sizeof(float))
        for member in range(self.members):
            for row in range(count):
                memcpy(out + row * wide + member * width, &self.groups_bias[member * width], width * sizeof(float))
        for grouping in range(GROUPINGS):
            known = 0
            for row in range(count):
                if not 0 <= groups[row, grouping] < count:
                    raise IndexError("groups are not numbered from 0 without a gap")
                known = max(known, groups[row, grouping] + 1)
            means, sizes = _Buffer(known * wide), _Buffer(known)
            memset(means.at, 0, known * wide * sizeof(float))
            memset(sizes.at, 0, known * sizeof(float))
            for row in range(count):
                group = groups[row, grouping]
                sizes.at[group] += 1.0
                for column in range(wide):
                    means.at[group * wide + column] += hidden[row * wide + column]
            for group in range(known):
                for column in range(wide):
                    means.at[group * wide + column] /= sizes.at[group]
            for member in range(self.members):
                weight = &self.groups[(member * GROUPINGS + grouping) * width * width]
                for row in range(count):
                    group = groups[row, grouping]
                    to = out + row * wide + member * width
                    add_product(to, means.at + group * wide + member * width, weight, width, width)
        for row in range(count * wide):
            if out[row] > 0.0:
                hidden[row] += out[row]
        return 0

    cdef int _refined(
        self, float* hidden, const float[:] lengths, const Py_ssize_t[:, :] groups, Py_ssize_t count
    ) except -1:
        """As `Network._refined`, added to each row."""
        cdef Py_ssize_t width = self.width, wide = self.wide, joined_width = FACTS + 2 * width
        cdef Py_ssize_t member, row, column, grouping
        cdef _Buffer guesses = _Buffer(count), likely = _Buffer(count), weighted = _Buffer(count * GROUPINGS)
        cdef _Buffer sums = _Buffer(2 * count), joined = _Buffer(joined_width), gained = _Buffer(width)
        cdef _Buffer article = _Buffer(width)
        cdef double total, passed, left, words, share
        cdef float* own
        for member in range(self.members):
            total = 0.0
            memset(article.at, 0, width * sizeof(float))
            for row in range(count):
                own = hidden + row * wide + member * width
                guesses.at[row] = <float> (_dot(own, &self.first[member * width], width) + self.first_bias[member])
                likely.at[row] = <float> _sigmoid(guesses.at[row])
                words = likely.at[row] * lengths[row]
                total += words
                for column in range(width):
                    article.at[column] += <float> (own[column] * words)
            total += 1e-3
            for column in range(width):
                article.at[column] = <float> (article.at[column] / total)
            for grouping in range(GROUPINGS):
                memset(sums.at, 0, 2 * count * sizeof(float))
                for row in range(count):
                    share = sqrt(min(<double> lengths[row], self.longest) + 1.0)
                    sums.at[2 * groups[row, grouping]] += <float> (likely.at[row] * share)
                    sums.at[2 * groups[row, grouping] + 1] += <float> share
                for row in range(count):
                    weighted.at[row * GROUPINGS + grouping] = (
                        sums.at[2 * groups[row, grouping]] / sums.at[2 * groups[row, grouping] + 1]
                    )
            passed = 0.0
            for row in range(count):
                own = hidden + row * wide + member * width
                words = likely.at[row] * lengths[row]
                left = total - passed - words
                if left < 0.0:
                    left = 0.0
                joined.at[0] = likely.at[row]
                joined.at[1] = max(-6.0, min(6.0, guesses.at[row])) / 3.0
                joined.at[2] = weighted.at[row * GROUPINGS]
                joined.at[3] = weighted.at[row * GROUPINGS + 1]
                joined.at[4] = <float> (passed / total)
                joined.at[5] = <float> (log1p(passed) / 5.0)
                joined.at[6] = <float> (log1p(left) / 5.0)
                joined.at[7] = <float> (log1p(total) / 5.0)
                for column in range(width):
                    joined.at[FACTS + column] = own[column] * article.at[column]
                    joined.at[FACTS + width + column] = fabsf(own[column] - article.at[column])
                memcpy(gained.at, &self.refine_bias[member * width], width * sizeof(float))
                add_product(gained.at, joined.at, &self.refine[member * joined_width * width], joined_width, width)
                for column in range(width):
                    if gained.at[column] > 0.0:
                        own[column] += gained.at[column]
                passed += words
        return 0

    cdef void _kinds(self, const float* context, Py_ssize_t member, float[::1] kinds) noexcept:
        """The probabilities of one network, added to those of others."""
        cdef Py_ssize_t kind, column, known = self.kinds_count
        cdef double total = 0.0, most = 0.0, odds
        cdef double[MOST_KINDS] found
        for kind in range(known):
            odds = self.kinds_bias[member * known + kind]
            for column in range(self.width):
                odds += context[column] * self.kinds[(member * self.width + column) * known + kind]
            found[kind] = odds
            most = odds if kind == 0 or odds > most else most
        for kind in range(known):
            found[kind] = exp(found[kind] - most)
            total += found[kind]
        for kind in range(known):
            kinds[kind] += <float> (found[kind] / total)

    cdef void _title(self, const float* hidden, Py_ssize_t count, float[::1] title) noexcept:
        """As `network._choice`, added up over networks."""
        cdef Py_ssize_t member, row, width = self.width
        cdef double total
        cdef double logit
        for member in range(self.members):
            total = 1.0
            for row in range(count):
                logit = _dot(hidden + row * self.wide + member * width, &self.title[member * width], width)
                total += _odds(logit + self.title_bias[member])
            for row in range(count):
                logit = _dot(hidden + row * self.wide + member * width, &self.title[member * width], width)
                title[row] += <float> (_odds(logit + self.title_bias[member]) / total)


cdef inline double _dot(const float* one, const float* other, Py_ssize_t count) noexcept nogil:
    cdef double total = 0.0
    cdef Py_ssize_t index
    for index in range(count):
        total += one[index] * other[index]
    return total


cdef inline double _odds(double logit) noexcept nogil:
    return exp(-LIMIT if logit < -LIMIT else LIMIT if logit > LIMIT else logit)


cdef inline double _sigmoid(double logit) noexcept nogil:
    return 1.0 / (1.0 + 1.0 / _odds(logit))


def _flat(array):
    return np.ascontiguousarray(array, np.float32).reshape(-1)
