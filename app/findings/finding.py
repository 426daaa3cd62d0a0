"""Everything worth marking over all reports, what an editor must see first at the top."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from app.findings.agreement import agreements
from app.findings.difference import differences
from app.findings.identity import identified
from app.findings.only_here import only_here
from app.findings.places import Places
from app.findings.unconfirmed import unconfirmed
from app.jobs import Monitor, SilentMonitor
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import DifferenceType, Finding, FindingKind, Pair
from app.model.report import Report
from app.model.statement import Status

# What comes first: conflicts of fact, then drift of certainty, then what is said to be unconfirmed.
_WEIGHT: dict[DifferenceType | Status | FindingKind, float] = {
    DifferenceType.FIGURE: 1.0,
    DifferenceType.POLARITY: 1.0,
    DifferenceType.NAME: 0.95,
    DifferenceType.TIME: 0.9,
    DifferenceType.PLACE: 0.9,
    DifferenceType.CERTAINTY: 0.9,
    Status.EXPLICIT: 0.85,
    DifferenceType.QUOTE: 0.8,
    DifferenceType.ATTRIBUTION: 0.75,
    Status.CONTESTED: 0.7,
    Status.ANONYMOUS: 0.6,
    Status.HEARSAY: 0.6,
    DifferenceType.WORDING: 0.5,
    Status.HEDGED: 0.5,
    Status.PROJECTION: 0.25,
    FindingKind.ONLY_HERE: 0.2,
    FindingKind.AGREEMENT: 0.1,
}
# What the lead tells weighs more, by how far up it stands.
LEAD_BONUS = 0.3
LEAD_ROWS = 5
# How much it counts how sure a finding is: enough to order equals, too little to hide a conflict.
SURENESS = 0.1


def find(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    alignment: Alignment,
    pairs: Sequence[Pair],
    *,
    monitor: Monitor | None = None,
) -> tuple[Finding, ...]:
    """All findings, ranked; each has words of its own, and an id that lasts while they do."""
    monitor, places = monitor or SilentMonitor(), Places(reports, alignment)
    kinds = (
        differences(pairs, analyses, places),
        agreements(pairs, places),
        unconfirmed(analyses, alignment, places),
        only_here(analyses, alignment, places),
    )
    found = []
    for finding in chain.from_iterable(kinds):
        monitor.check()
        found.append(finding)
    in_order = sorted(found, key=lambda finding: places.key(finding.passages[0]))
    return tuple(sorted(identified(in_order, places), key=_rank))


def _rank(finding: Finding) -> tuple[float, int]:
    of = finding.type or finding.status or finding.kind
    lead = LEAD_BONUS if finding.row < LEAD_ROWS else 0.0
    agreed = finding.origins / 100 if finding.kind is FindingKind.AGREEMENT else 0.0
    return -(_WEIGHT[of] * (1 + lead) + SURENESS * finding.confidence + agreed), finding.row
