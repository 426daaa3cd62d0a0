"""Where a column's paragraphs stand and how far it is scrolled: what is in sight, what is at a height."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

_OVERHANG = 4.0  # tints and outlines may stick out of a paragraph that far


class ColumnPlace:
    """Heights are px from the top of the column's document; `offset` is what is scrolled away.

    Paragraphs need not stand in their own order: what is told earlier or later stands in another's row.
    """

    def __init__(self, count: int) -> None:
        self.offset = 0.0
        self.tops: Sequence[float] = (0.0,) * count
        self.edges: Sequence[float] = ()
        self._order: list[int] = list(range(count))
        self._sorted_tops: list[float] = [0.0] * count

    def move(self, tops: Sequence[float], edges: Sequence[float]) -> None:
        self.tops, self.edges = tops, edges
        self._order = sorted(range(len(tops)), key=tops.__getitem__)
        self._sorted_tops = [tops[index] for index in self._order]

    def visible(self, top: float, bottom: float, heights: Sequence[float]) -> Iterator[tuple[int, float]]:
        """Paragraphs between two heights of the widget, with their own."""
        first = max(0, bisect_right(self._sorted_tops, self.offset + top) - 1)
        for index in self._order[first:]:
            y = self.tops[index] - self.offset
            if y > bottom + _OVERHANG:
                return
            if y + heights[index] + _OVERHANG >= top:
                yield index, y

    def at(self, y: float) -> int:
        """The paragraph at or above a height of the widget."""
        return self._order[max(0, bisect_right(self._sorted_tops, y + self.offset) - 1)]

    def rows(self, top: float, bottom: float) -> range:
        """The rows between two heights of the widget."""
        if len(self.edges) < 2:
            return range(0)
        first = max(0, bisect_right(self.edges, self.offset + top) - 1)
        last = bisect_right(self.edges, self.offset + bottom)
        return range(first, min(last, len(self.edges) - 1))
