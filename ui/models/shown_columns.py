"""Which reports have a column: what the synopsis is given when some are hidden."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from app.model.alignment import Row
from app.model.project import Project
from app.model.span import ReportId

Item = TypeVar("Item")


def shown_places(project: Project, hidden: Collection[ReportId]) -> tuple[int, ...]:
    """The places of the reports that are shown; all of them rather than none."""
    places = tuple(i for i, report in enumerate(project.reports) if report.id not in hidden)
    return places or tuple(range(len(project.reports)))


def picked(items: Sequence[Item], places: Sequence[int]) -> tuple[Item, ...]:
    return tuple(items[place] for place in places)


def rows_shown(rows: Sequence[Row], places: Sequence[int]) -> tuple[Row, ...]:
    """All rows, so that their numbers stay, with the cells of these columns."""
    return tuple(Row(picked(row.cells, places)) for row in rows)


def place_before(project: Project, report: ReportId, before: ReportId | None) -> int:
    """Where a report must be moved to stand before another one, or last."""
    others = [other.id for other in project.reports if other.id != report]
    return others.index(before) if before in others else len(others)
