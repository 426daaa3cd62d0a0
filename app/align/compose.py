"""The whole alignment: signals, judgement, links, rows and origins in their order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Protocol

from app.align.account import Account, account_of
from app.align.evidence import Evidence, Two, weigh
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

MEANING = "meaning"  # the stage by the name that progress goes by


class Weigh(Protocol):
    """What weighs reports, each two of them, in their order."""

    def __call__(self, pairs: Sequence[Two], monitor: Monitor) -> tuple[Evidence, ...]: ...


def align(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    *,
    overrides: Sequence[Override] = (),
    pivot: ReportId | None = None,
    weigh: Weigh = weigh,
    monitor: Monitor,
) -> Alignment:
    """Say which sentences tell the same thing, which paragraphs stand side by side, who copied whom.

    `analyses` stand in the order of `reports`; the pivot is the first report unless one is named.
    Overrides are always obeyed. Raises Cancelled.
    """
    accounts = _accounts(reports, analyses, monitor)
    found = weigh(_pairs(accounts, overrides), monitor)
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
        origins=origins(reports, {frozenset((e.a.report, e.b.report)): e.weighed.share for e in found}),
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


def _pairs(accounts: Sequence[Account], overrides: Sequence[Override]) -> tuple[Two, ...]:
    pinned = by_reports(overrides)
    return tuple(
        Two(a, b, pinned.get(frozenset((a.report, b.report)), ())) for a, b in combinations(accounts, 2)
    )
