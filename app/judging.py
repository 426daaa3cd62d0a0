"""Judges linked sentences: very many of them in two processes, to the same result."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from app.cycles import unsought
from app.errors import WorkerDied
from app.findings.relating import Ends, Verdict, judged, keep, unjudged
from app.jobs import CancelFlag, Cancelled, Monitor, SilentMonitor
from app.model.analysis import Analysis
from app.model.report import Report
from app.process import ChildProcess

# Linked sentences, those of some forty reports, that take four seconds to judge. A helper needs no language
# models, but a second or two to start and to hear of the reports.
WORTH_HELP = 25_000
HELPED = 0.45  # the share that the helper judges: less than half, since it begins later
POLL_SECONDS = 0.02


def judged_by_two(
    reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends], *, monitor: Monitor
) -> tuple[Verdict, ...]:
    """What the sentences of each two say of each other; the latter ones a helper judges. Raises Cancelled."""
    if len(told) < WORTH_HELP or unjudged(reports, analyses, told) < WORTH_HELP:
        return judged(reports, analyses, told, monitor=monitor)
    end = round(len(told) * (1 - HELPED))
    own, others = told[:end], told[end:]
    helper = _Helper(reports, analyses, others)
    try:
        found = judged(reports, analyses, own, monitor=monitor)
        theirs = helper.awaited(monitor)
    finally:
        helper.stop()
    if theirs is None:
        return found + judged(reports, analyses, others, monitor=monitor)
    keep(reports, analyses, zip(others, theirs, strict=True))
    return found + theirs


def _judged_aside(
    reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends], *, monitor: Monitor
) -> tuple[Verdict, ...]:
    with unsought():
        return judged(reports, analyses, told, monitor=monitor)


class _Helper(SilentMonitor):
    """A second process that judges, and a thread that waits for it. It ends with its work."""

    def __init__(self, reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends]) -> None:
        self._found: tuple[Verdict, ...] | None = None
        self._stopped = CancelFlag()
        self._thread = threading.Thread(target=self._work, args=(reports, analyses, told), daemon=True)
        self._thread.start()

    def awaited(self, monitor: Monitor) -> tuple[Verdict, ...] | None:
        """Its verdicts; None if it could not start or died. Raises Cancelled."""
        while self._thread.is_alive():
            monitor.check()
            self._thread.join(POLL_SECONDS)
        return self._found

    def stop(self) -> None:
        self._stopped.cancel()

    def check(self) -> None:
        if self._stopped.cancelled:
            raise Cancelled

    def _work(self, reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends]) -> None:
        child = ChildProcess()
        try:
            self._found = child.call(_judged_aside, reports, analyses, told, monitor=self)
        except (WorkerDied, Cancelled, OSError):
            return
        finally:
            child.kill()
