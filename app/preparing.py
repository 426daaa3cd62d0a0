"""Takes new reports apart before they are compared: many of them in two processes, to the same result."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from functools import partial

from app.align import Account, account_of, keep
from app.errors import WorkerDied
from app.jobs import Cancelled, Monitor, Progress, steps
from app.language import analyse, is_remembered, remember
from app.model.analysis import Analysis
from app.model.report import Report
from app.model.span import ReportId
from app.process import POLL_SECONDS, ChildProcess
from app.second_process import SecondProcess

STAGE = "analyse"
# Characters of new reports from which a helper is worth its start: it must load the language models anew,
# which takes about as long as some fifteen reports of 600 words; reckoned, not measured on a quiet machine.
WORTH_HELP = 70_000


def prepared(reports: Sequence[Report], monitor: Monitor) -> tuple[Analysis, ...]:
    """The reports' analyses in their order; two processes also make what aligning needs. Raises Cancelled."""
    new = deque(report for report in reports if not is_remembered(report))
    if len(new) < 2 or sum(len(report.text) for report in new) < WORTH_HELP:
        return tuple(analyse(report) for report in steps(reports, STAGE, monitor))
    known = len(reports) - len(new)
    found: dict[ReportId, Analysis] = {}
    helper = SecondProcess(partial(_help, new, found))
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


def _help(
    todo: deque[Report], found: dict[ReportId, Analysis], child: ChildProcess, monitor: Monitor
) -> None:
    """What the second process does: it takes reports from the back until none is left."""
    while todo:
        _help_with_one(todo, found, child, monitor)


def _help_with_one(
    todo: deque[Report], found: dict[ReportId, Analysis], child: ChildProcess, monitor: Monitor
) -> None:
    """Have one report taken apart; if that fails it goes back to the others."""
    try:
        report = todo.pop()
    except IndexError:  # the first process was quicker
        return
    try:
        analysis, made = child.call(prepare, report, monitor=monitor)
    except (WorkerDied, Cancelled, OSError):
        todo.append(report)
        raise
    remember(report, analysis)
    keep(made)
    found[report.id] = analysis
