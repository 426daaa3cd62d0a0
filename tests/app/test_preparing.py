"""Many new reports are taken apart in two processes: to the same result, and with nothing left behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from align_texts import GAZETTE, HARBOUR, report

from app import preparing
from app.align import align
from app.errors import WorkerDied
from app.jobs import Cancelled, Monitor, Progress, SilentMonitor
from app.language import analyse
from app.model.report import Report
from app.process import ChildProcess

pytestmark = pytest.mark.usefixtures("leaves_no_process")


@pytest.fixture(autouse=True)
def _help_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparing, "WORTH_HELP", 0)


def unseen(mark: str) -> tuple[Report, ...]:
    """Reports that no analysis is remembered of."""
    told = (HARBOUR, GAZETTE) * 4
    return tuple(report(f"{text}\n\nSeen {i} times in {mark}.", f"{mark}{i}") for i, text in enumerate(told))


class Told(SilentMonitor):
    def __init__(self) -> None:
        self.heard: list[Progress] = []

    def report(self, progress: Progress) -> None:
        self.heard.append(progress)


class CancelledAfter(SilentMonitor):
    """Somebody who cancels after a few questions."""

    def __init__(self, questions: int) -> None:
        self.left = questions

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def listening(monkeypatch: pytest.MonkeyPatch) -> list[Report]:
    """The reports that a helper has taken apart, as they come back from it."""
    helped: list[Report] = []
    call = ChildProcess.call

    def heard(child: ChildProcess, work: object, report: Report, *, monitor: Monitor) -> object:
        made = call(child, work, report, monitor=monitor)
        helped.append(report)
        return made

    monkeypatch.setattr(ChildProcess, "call", heard)
    return helped


def with_helper(reports: tuple[Report, ...], *, monitor: Monitor) -> Iterator[object]:
    preparing.WORTH_HELP = 0
    analyses = preparing.prepared(reports, monitor)
    return align(reports, analyses, monitor=monitor), analyses


def test_two_processes_come_to_the_result_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    reports, monitor = unseen("two"), Told()
    with monkeypatch.context() as patch:
        helped = listening(patch)
        analyses = preparing.prepared(reports, monitor)
    assert reports[-1] in helped
    aligned = align(reports, analyses, monitor=SilentMonitor())
    twins = tuple(replace(one, name=f"again {one.name}") for one in reports)
    assert [one.report for one in analyses] == [one.id for one in reports]
    assert all(progress.total == len(reports) for progress in monitor.heard)
    child = ChildProcess()
    try:
        assert child.call(with_helper, twins) == (aligned, analyses)
    finally:
        child.kill()


def test_a_helper_that_dies_leaves_its_report_to_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def dying(*_: object, **__: object) -> None:
        raise WorkerDied

    monkeypatch.setattr(ChildProcess, "call", dying)
    reports = unseen("died")
    assert preparing.prepared(reports, SilentMonitor()) == tuple(analyse(one) for one in reports)


def test_a_cancel_stops_both_and_leaves_no_process() -> None:
    with pytest.raises(Cancelled):
        preparing.prepared(unseen("stopped"), CancelledAfter(2))
