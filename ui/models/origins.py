"""Which reports count as one: every report in exactly one origin, in the order of the columns."""

from __future__ import annotations

from collections.abc import Iterable

from app.model.comparison import Comparison
from app.model.span import ReportId

Group = tuple[ReportId, ...]


def origin_groups(comparison: Comparison) -> tuple[Group, ...]:
    """The reports grouped by origin; a report with copy of its own is a group of one."""
    groups: dict[Group, None] = {}
    for report in comparison.reports:
        groups.setdefault(_group_of(comparison, report.id))
    return tuple(groups)


def count_origins(comparison: Comparison, reports: Iterable[ReportId]) -> int:
    """How many independent origins stand behind these reports."""
    return len({_group_of(comparison, report) for report in reports})


def _group_of(comparison: Comparison, report: ReportId) -> Group:
    for origin in comparison.alignment.origins:
        if report in origin.reports:
            return origin.reports
    return (report,)
