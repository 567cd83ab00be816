"""For all tests: nothing is measured in a test, so that a busy machine fails none."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.register_profile("long", deadline=None, max_examples=50_000)  # pytest --hypothesis-profile=long
settings.load_profile("untimed")
