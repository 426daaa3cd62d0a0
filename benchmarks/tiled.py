"""A long comparison made of a short one: each report told several times over, marks and rows with it.

What the window does with long reports can so be measured without waiting for the engine to compare them.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from itertools import chain
from typing import Any

from app.model.alignment import Alignment, Cell
from app.model.comparison import Comparison
from app.model.finding import Finding, Mark
from app.model.report import Report
from app.model.span import Span

_BETWEEN = "\n\n"


def tiled(short: Comparison, times: int) -> Comparison:
    """The comparison of the reports, each `times` as long."""
    length = max(len(report.text) for report in short.reports) + len(_BETWEEN)
    copies = [_Copy(short, number, length) for number in range(times)]
    return replace(
        short,
        reports=tuple(_report(report, copies, length) for report in short.reports),
        analyses=short.analyses,
        alignment=Alignment(
            links=_all(copies, short.alignment.links),
            rows=_all(copies, short.alignment.rows),
            origins=short.alignment.origins,
        ),
        pairs=_all(copies, short.pairs),
        findings=_all(copies, short.findings),
        marks=_all(copies, short.marks),
        ledger=_all(copies, short.ledger),
    )


class _Copy:
    """Moves values of the short comparison to where this copy of them stands."""

    def __init__(self, short: Comparison, number: int, length: int) -> None:
        self.number, self.characters = number, number * length
        self._rows = number * len(short.alignment.rows)
        self._paragraphs = {
            column: number * len(report.paragraphs) for column, report in enumerate(short.reports)
        }

    def moved(self, value: Any) -> Any:
        if isinstance(value, Span):
            return Span(value.start + self.characters, value.end + self.characters)
        if isinstance(value, tuple):
            if value and isinstance(value[0], Cell):
                return tuple(self._cell(cell, column) for column, cell in enumerate(value))
            return tuple(self.moved(part) for part in value)
        if not is_dataclass(value):
            return value
        parts = {field.name: self.moved(getattr(value, field.name)) for field in fields(value)}
        if isinstance(value, Finding):
            parts |= {"id": self._named(value.id), "row": value.row + self._rows}
        if isinstance(value, Mark):
            parts |= {"finding": self._named(value.finding)}
        return type(value)(**parts)

    def _cell(self, cell: Cell, column: int) -> Cell:
        by = self._paragraphs[column]
        nearest = None if cell.nearest is None else cell.nearest + by
        return replace(cell, paragraphs=tuple(p + by for p in cell.paragraphs), nearest=nearest)

    def _named(self, name: str) -> str:
        return f"{self.number}:{name}"


def _all(copies: list[_Copy], values: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(chain.from_iterable(copy.moved(values) for copy in copies))


def _report(report: Report, copies: list[_Copy], length: int) -> Report:
    text = "".join(report.text.ljust(length) for _ in copies)
    return replace(report, text=text, paragraphs=_all(copies, report.paragraphs))
