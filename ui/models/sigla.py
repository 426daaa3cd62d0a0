"""The letters of reports, in the order of their columns: Z before AA."""

from __future__ import annotations

from collections.abc import Iterable

from app.model.comparison import Comparison
from app.model.span import Passage


def sigla_of(passages: Iterable[Passage], comparison: Comparison) -> tuple[str, ...]:
    """The letters of the reports that these passages stand in."""
    reports = {passage.report for passage in passages}
    return tuple(letter for report, letter in comparison.sigla.items() if report in reports)
