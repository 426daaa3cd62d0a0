"""From reports to a comparison: the only module that knows the order of the stages."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.align import align
from app.cycles import unsought
from app.findings.finding import find
from app.findings.ledger import ledger
from app.findings.marking import mark
from app.findings.relating import relate
from app.jobs import Monitor, Progress, SilentMonitor
from app.judging import judged_by_two
from app.model.comparison import Comparison
from app.model.project import Options, Override
from app.model.report import Report
from app.overview import overview
from app.preparing import prepared
from app.weighing import weighed_by_two


def compare(
    reports: Sequence[Report],
    *,
    overrides: Sequence[Override] = (),
    options: Options | None = None,
    monitor: Monitor | None = None,
) -> Comparison:
    """Align the reports and say where they agree, differ, are unconfirmed or stand alone.

    The same reports, overrides and options give the same comparison. Raises Cancelled.
    """
    options, monitor, clock = options or Options(), monitor or SilentMonitor(), _Clock()
    with clock.time("analyse"):
        analyses = prepared(reports, monitor)
    with unsought():
        with clock.time("align"):
            alignment = align(
                reports,
                analyses,
                overrides=overrides,
                pivot=options.pivot,
                weigh=weighed_by_two,
                monitor=monitor,
            )
        with clock.time("findings"):
            pairs = relate(reports, analyses, alignment, judge=judged_by_two, monitor=monitor)
            monitor.report(Progress("findings", 0, 1))
            findings = find(reports, analyses, alignment, pairs, monitor=monitor)
            rows = ledger(reports, analyses, alignment, monitor=monitor)
            monitor.check()
            marks = mark(reports, analyses, findings, pairs)
        monitor.check()
        with clock.time("overview"):
            across = overview(reports, analyses, alignment, pairs, monitor=monitor)
    monitor.report(Progress("findings", 1, 1))
    return Comparison(
        reports=tuple(reports),
        analyses=tuple(analysis.without_tokens() for analysis in analyses),
        alignment=alignment,
        pairs=pairs,
        findings=findings,
        marks=marks,
        ledger=rows,
        overview=across,
        timings=tuple(clock.seconds.items()),
    )


class _Clock:
    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def time(self, stage: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self.seconds[stage] = time.perf_counter() - start
