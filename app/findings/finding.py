"""Everything worth marking over all reports, what an editor must see first at the top."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from app.findings.agreement import agreements
from app.findings.difference import differences
from app.findings.identity import identified
from app.findings.only_here import only_here
from app.findings.places import Places
from app.findings.ranking import weight
from app.findings.unconfirmed import unconfirmed
from app.jobs import Monitor, SilentMonitor
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import Finding, Pair
from app.model.report import Report


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
    differing = tuple(_watched(differences(pairs, analyses, places), monitor))
    others = (
        agreements(pairs, analyses, differing, places),
        unconfirmed(analyses, alignment, places),
        only_here(analyses, alignment, places),
    )
    found = [*differing, *_watched(chain.from_iterable(others), monitor)]
    in_order = sorted(found, key=lambda finding: places.key(finding.passages[0]))
    weighed = [(-weight(finding, places), finding.row, finding) for finding in identified(in_order, places)]
    return tuple(finding for _, _, finding in sorted(weighed, key=lambda one: one[:2]))


def _watched(findings: Iterable[Finding], monitor: Monitor) -> Iterator[Finding]:
    """The same, stopping at the first that comes after the task was cancelled."""
    for finding in findings:
        monitor.check()
        yield finding
