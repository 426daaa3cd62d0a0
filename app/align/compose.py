"""The whole alignment: signals, judgement, links, rows and origins in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from app.align.account import Account, account_of
from app.align.evidence import Evidence, between
from app.align.links import links, sorted_links
from app.align.origins import origins
from app.align.pins import by_reports
from app.align.rows import arrange
from app.align.third import among_all
from app.align.ties import Tying
from app.jobs import Monitor, steps
from app.model.alignment import Alignment, Link
from app.model.analysis import Analysis
from app.model.project import Override
from app.model.report import Report
from app.model.span import ReportId

MEANING, PAIRS = "meaning", "align"  # stages by the names that progress goes by


def align(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    *,
    overrides: Sequence[Override] = (),
    pivot: ReportId | None = None,
    monitor: Monitor,
) -> Alignment:
    """Say which sentences tell the same thing, which paragraphs stand side by side, who copied whom.

    `analyses` stand in the order of `reports`; the pivot is the first report unless one is named.
    Overrides are always obeyed. Raises Cancelled.
    """
    accounts = _accounts(reports, analyses, monitor)
    found = tuple(_evidence(accounts, overrides, monitor))
    order = {report.id: i for i, report in enumerate(reports)}
    linked: list[Link] = []
    tying = Tying(reports)
    for evidence, likely in among_all(accounts, found, monitor):
        monitor.check()
        linked.extend(links(evidence, likely, order))
        tying.add(evidence, likely)
    return Alignment(
        links=sorted_links(linked, order),
        rows=arrange(reports, tying.ties(), pivot=order.get(pivot, 0) if pivot else 0, monitor=monitor),
        origins=origins(reports, {frozenset((e.a.report, e.b.report)): e.share for e in found}),
    )


def _accounts(
    reports: Sequence[Report], analyses: Sequence[Analysis], monitor: Monitor
) -> tuple[Account, ...]:
    """Those that tell anything, in an order that is theirs whichever report was opened first."""
    told = tuple(zip(reports, analyses, strict=True))
    made = [
        account_of(report, analysis, monitor=monitor) for report, analysis in steps(told, MEANING, monitor)
    ]
    return tuple(sorted((one for one in made if len(one)), key=lambda one: one.key))


def _evidence(
    accounts: Sequence[Account], overrides: Sequence[Override], monitor: Monitor
) -> Iterator[Evidence]:
    pinned = by_reports(overrides)
    for a, b in steps(tuple(combinations(accounts, 2)), PAIRS, monitor):
        yield between(a, b, pinned.get(frozenset((a.report, b.report)), ()), monitor)
