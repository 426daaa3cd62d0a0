"""Which findings mark the same words."""

from __future__ import annotations

from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId
from app.model.span import ReportId


def overlapping(comparison: Comparison, finding: Finding, here: ReportId | None) -> tuple[FindingId, ...]:
    """The finding and all whose marks overlap its own, smallest first; in the report `here` if told there."""
    own = [mark for mark in comparison.marks if mark.finding == finding.id]
    own = [mark for mark in own if mark.report == here] or own
    sizes: dict[FindingId, int] = {}
    for mark in comparison.marks:
        if any(mark.report == one.report and mark.span.overlap(one.span) for one in own):
            sizes[mark.finding] = min(len(mark.span), sizes.get(mark.finding, len(mark.span)))
    return tuple(sorted(sizes, key=lambda found: (sizes[found], found)))
