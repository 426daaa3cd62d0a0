"""Very many links are judged in two processes: to the same result, and with nothing left behind."""

from __future__ import annotations

import pytest
from align_texts import GAZETTE, HARBOUR, report
from monitors import Begun, CancelledAtOnce

from app import judging
from app.align import align
from app.errors import WorkerDied
from app.findings.relating import relate, unjudged
from app.jobs import Cancelled, SilentMonitor
from app.language import analyse
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.report import Report
from app.process import ChildProcess

pytestmark = pytest.mark.usefixtures("leaves_no_process")

Compared = tuple[tuple[Report, ...], tuple[Analysis, ...], Alignment]


def compared(mark: str) -> Compared:
    """Reports no links of which are judged yet."""
    reports = tuple(report(text, f"{mark} {i}") for i, text in enumerate((HARBOUR, GAZETTE, HARBOUR)))
    analyses = tuple(analyse(one) for one in reports)
    return reports, analyses, align(reports, analyses, monitor=SilentMonitor())


def own_share(alignment: Alignment) -> int:
    """How many links are left to this process."""
    return round(len(alignment.links) * (1 - judging.HELPED))


@pytest.fixture(autouse=True)
def _help_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "WORTH_HELP", 1)


def test_two_processes_judge_as_one_does_and_remember_it() -> None:
    reports, analyses, alignment = compared("two")
    monitor, share = Begun(), own_share(alignment)
    by_two = relate(reports, analyses, alignment, judge=judging.judged_by_two, monitor=monitor)
    assert monitor.heard == [share]  # the helper has judged the rest
    assert unjudged(reports, analyses, [(link.a, link.b) for link in alignment.links]) == 0
    again, analysed, aligned = compared("one")
    by_one = relate(again, analysed, aligned)
    assert [(pair.relation, pair.differences, pair.agreed) for pair in by_two] == [
        (pair.relation, pair.differences, pair.agreed) for pair in by_one
    ]


def test_a_helper_that_dies_leaves_all_to_the_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def dying(*_: object, **__: object) -> None:
        raise WorkerDied

    monkeypatch.setattr(ChildProcess, "call", dying)
    reports, analyses, alignment = compared("died")
    monitor, share = Begun(), own_share(alignment)
    by_one = relate(reports, analyses, alignment, judge=judging.judged_by_two, monitor=monitor)
    assert by_one == relate(reports, analyses, alignment)
    assert monitor.heard == [share, len(alignment.links) - share]


def test_a_cancel_ends_judging_in_both() -> None:
    reports, analyses, alignment = compared("stopped")
    with pytest.raises(Cancelled):
        relate(reports, analyses, alignment, judge=judging.judged_by_two, monitor=CancelledAtOnce())
