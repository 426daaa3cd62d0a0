"""What every table across the reports is put together from: words of passages, cells in their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.model.comparison import Comparison
from app.model.span import Passage, ReportId
from ui.messages import tr
from ui.models.origins import count_origins, origin_groups
from ui.models.sheet import Cell, Line, Sign


class Gathering:
    """The reports of one comparison, looked up."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._origins = len(origin_groups(comparison))

    def words(self, *passages: Passage) -> str:
        """The words as they stand in their reports, on one line."""
        return " … ".join(map(self.comparison.words, passages))

    def line(
        self,
        what: str,
        cells: Mapping[ReportId, Cell],
        *,
        kind: str = "",
        passages: Sequence[Passage] = (),
        stressed: bool = False,
    ) -> Line:
        """The cells in the order of the reports, and how many origins stand behind them."""
        told = count_origins(self.comparison, cells)
        return Line(
            what=what,
            cells=tuple(cells.get(report.id) for report in self.comparison.reports),
            kind=kind,
            told_by=tr("{n} of {total} origins", n=told, total=self._origins),
            passages=tuple(passages),
            stressed=stressed,
        )


def legend(signs: Iterable[Sign]) -> tuple[str, ...]:
    """Each sign with its word."""
    return tuple(f"{sign.mark}  {tr(sign.word)}" for sign in signs)


def begun(words: str) -> str:
    """The words as the beginning of a line."""
    return words[:1].upper() + words[1:]


def times(words: str, count: int) -> str:
    """The words, and how often where it is more than once."""
    return tr("{words} ×{n}", words=words, n=count) if count > 1 else words
