"""The network's arithmetic in C gives what it gives in numpy. It is there where the package was compiled."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.classify.features import CODES, Features
from cleannews.classify.network import FORMS, NUMBERS_OF, SHIPPED, Network, load
from test_classify_network import arrays, features

pytest.importorskip("cleannews.classify.forward", reason="the package is not compiled")

TITLE = {"title": np.array([[0.5], [-1.0], [0.25], [2.0]], np.float32), "title_bias": np.array([-0.5], np.float32)}


def assert_same(network: Network, page: Features, tolerance: float) -> None:
    found, expected = network(page), network.compute(page)
    for one, other in zip(found, expected, strict=True):
        assert (one is None) == (other is None)
        if one is not None and other is not None:
            assert one.shape == other.shape and one.dtype == other.dtype == np.float32
            np.testing.assert_allclose(one, other, rtol=0, atol=tolerance)


# Made-up weights give log-odds in the hundreds, of which the last digits of a float32 are worth more.
@given(st.integers(1, 60), st.integers(0, 1_000), st.sampled_from(({}, TITLE)), st.integers(1, 3))
def test_any_page(count: int, seed: int, title: dict[str, Any], members: int) -> None:
    assert_same(Network([arrays(seed + member) | title for member in range(members)]), features(count, seed), 2e-3)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("count", [1, 2, 9, 300])
def test_the_weights_that_come_with_it(form: str, count: int) -> None:
    network, page = load(SHIPPED, form), features(count)
    numbers = np.random.default_rng(3).normal(0, 3, (count, len(NUMBERS_OF[form]))).astype(np.float32)
    page = page._replace(numbers=np.asfortranarray(numbers))  # as pages have them
    assert_same(network, page, 1e-5)


def test_what_does_not_fit_is_refused() -> None:
    network, page = Network([arrays()]), features(3)
    for wrong in (
        page._replace(words=page.words + 10_000),
        page._replace(codes=page.codes - CODES - 1),
        page._replace(numbers=page.numbers[:, 1:]),
        page._replace(groups=page.groups + 3),
    ):
        with pytest.raises((IndexError, ValueError)):
            network(wrong)
