"""How wide single columns are, by report: remembered from one start to the next as short lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.model.report import Report
from app.model.span import ReportId

NARROWEST, WIDEST = 0.5, 3.0  # times a column's share
KEPT = 60  # columns; a report that has not been widened for so long has its share again
_LETTERS = 16  # of a report's id: enough to tell reports apart

Widths = Mapping[ReportId, float]


def widths_of(reports: Iterable[Report], lines: Sequence[str]) -> Widths:
    """How many times their share these reports take; those that take one are left out."""
    found = ((report.id, remembered(lines, report.id)) for report in reports)
    return {report: times for report, times in found if times is not None}


def remembered(lines: Sequence[str], report: ReportId) -> float | None:
    """What these lines say of a report."""
    for line in lines:
        key, _, percent = line.partition(" ")
        if key == _key(report) and percent.isdecimal():
            return _bounded(int(percent) / 100)
    return None


def with_report(lines: Sequence[str], report: ReportId, times: float | None) -> tuple[str, ...]:
    """The lines with what shall be remembered of a report, the latest first."""
    others = tuple(line for line in lines if line.partition(" ")[0] != _key(report))
    if times is None:
        return others
    own = (f"{_key(report)} {round(_bounded(times) * 100)}",)
    return (*own, *others)[:KEPT]


def _bounded(times: float) -> float:
    return max(NARROWEST, min(WIDEST, times))


def _key(report: ReportId) -> str:
    return report[:_LETTERS]
