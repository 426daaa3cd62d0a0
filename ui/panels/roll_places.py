"""Where the rows of a long list stand: known heights of those that were seen, a guess for the others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

GAP = 8  # px between rows
_GUESS = 96  # px of a row that was never seen


class RollPlaces:
    """Heights and tops in px by the keys of the rows."""

    def __init__(self) -> None:
        self.keys: tuple[str, ...] = ()
        self._index: dict[str, int] = {}
        self._heights: dict[str, int] = {}
        self._tops: list[int] = [0]

    def __contains__(self, key: object) -> bool:
        return key in self._index

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def set_keys(self, keys: Sequence[str]) -> None:
        """These rows stand in the list from now on; one that was seen keeps its height."""
        self.keys = tuple(keys)
        self._index = {key: place for place, key in enumerate(self.keys)}
        self.stand()

    def learn(self, key: str, height: int) -> bool:
        """Whether the row is of another height than was thought; `stand` then moves those below."""
        known = self._heights.get(key)
        self._heights[key] = height
        return height != known

    def stand(self) -> None:
        heights = self._heights
        self._tops = list(accumulate((heights.get(key, _GUESS) + GAP for key in self.keys), initial=0))

    def top(self, key: str) -> int:
        return self._tops[self._index[key]]

    def height(self, key: str) -> int:
        return self._heights.get(key, _GUESS)

    def between(self, top: int, bottom: int) -> tuple[str, ...]:
        """The rows of which something lies between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return self.keys[first : bisect_right(self._tops, max(top, bottom - 1))]
