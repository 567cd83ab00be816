from collections.abc import Sequence

from cleannews.classify.features import Features, Floats
from cleannews.classify.network import Network

class Forward:
    def __init__(
        self,
        network: Network,
        *,
        dilations: Sequence[int],
        context_behind: int,
        refined_behind: int,
        limit: float,
        longest: float,
    ) -> None: ...
    def __call__(self, features: Features, codes: int) -> tuple[Floats, Floats, Floats | None]: ...
