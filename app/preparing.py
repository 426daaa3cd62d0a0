"""Takes new reports apart before they are compared: many of them in two processes, to the same result."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Sequence

from app.align import Account, account_of, keep
from app.errors import WorkerDied
from app.jobs import CancelFlag, Cancelled, Monitor, Progress, SilentMonitor, steps
from app.language import analyse, is_remembered, remember
from app.model.analysis import Analysis
from app.model.report import Report
from app.model.span import ReportId
from app.process import ChildProcess

STAGE = "analyse"
# Characters of new reports from which a helper is worth its start: it must load the language models anew,
# which takes about as long as some fifteen reports of 600 words; reckoned, not measured on a quiet machine.
WORTH_HELP = 70_000
POLL_SECONDS = 0.02


def prepared(reports: Sequence[Report], monitor: Monitor) -> tuple[Analysis, ...]:
    """The reports' analyses in their order; two processes also make what aligning needs. Raises Cancelled."""
    new = deque(report for report in reports if not is_remembered(report))
    if len(new) < 2 or sum(len(report.text) for report in new) < WORTH_HELP:
        return tuple(analyse(report) for report in steps(reports, STAGE, monitor))
    known = len(reports) - len(new)
    found: dict[ReportId, Analysis] = {}
    helper = _Helper(new, found)
    try:
        while new or helper.works:
            monitor.check()
            monitor.report(Progress(STAGE, known + len(found), len(reports)))
            _next(new, found, monitor)
    finally:
        helper.stop()
    return tuple(found.get(report.id) or analyse(report) for report in reports)


def _next(todo: deque[Report], found: dict[ReportId, Analysis], monitor: Monitor) -> None:
    """Take a report from the front; the helper takes them from the back. Without any wait for the helper."""
    try:
        report = todo.popleft()
    except IndexError:
        time.sleep(POLL_SECONDS)
    else:
        found[report.id], _ = prepare(report, monitor=monitor)


def prepare(report: Report, *, monitor: Monitor) -> tuple[Analysis, Account]:
    """What either process does with a report; both keep the account for aligning."""
    monitor.check()
    analysis = analyse(report)
    monitor.check()
    return analysis, account_of(report, analysis, monitor=monitor)


class _Helper(SilentMonitor):
    """A second process that takes reports from the back, and a thread that waits for it.

    If it cannot start or dies, its report goes back to the others. It ends with its work.
    """

    def __init__(self, todo: deque[Report], found: dict[ReportId, Analysis]) -> None:
        self._todo, self._found = todo, found
        self._stopped = CancelFlag()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    @property
    def works(self) -> bool:
        return self._thread.is_alive()

    def stop(self) -> None:
        self._stopped.cancel()

    def check(self) -> None:
        if self._stopped.cancelled:
            raise Cancelled

    def _work(self) -> None:
        child = ChildProcess()
        try:
            while self._todo and self._help(child):
                pass
        finally:
            child.kill()

    def _help(self, child: ChildProcess) -> bool:
        """Have one report taken apart; false if there is no use in going on."""
        try:
            report = self._todo.pop()
        except IndexError:
            return False
        try:
            analysis, made = child.call(prepare, report, monitor=self)
        except (WorkerDied, Cancelled, OSError):
            self._todo.append(report)
            return False
        remember(report, analysis)
        keep(made)
        self._found[report.id] = analysis
        return True
