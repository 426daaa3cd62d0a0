"""Which words of a text some spans cover, asked by halving and not by trying all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from app.model.span import Span


class Cover:
    """The spans joined where they touch: disjoint and in order."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(span for span in spans if len(span)):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def touches(self, span: Span) -> bool:
        """Whether any of the spans shares a character with this one."""
        first = bisect_right(self._ends, span.start)
        return first < len(self._starts) and len(span) > 0 and self._starts[first] < span.end
