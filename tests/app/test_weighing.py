"""Very many pairs of reports are weighed in two processes: to one result, and with nothing left behind."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from align_texts import GAZETTE, HARBOUR, report
from monitors import Begun, CancelledAtOnce

from app import weighing
from app.align import account_of
from app.align.evidence import Evidence, Two, is_weighed, weigh
from app.errors import WorkerDied
from app.jobs import Cancelled, SilentMonitor
from app.language import analyse
from app.model.project import Bond, Override
from app.process import ChildProcess

pytestmark = pytest.mark.usefixtures("leaves_no_process")

SHARE = 3  # of six pairs, what is left to this process


@pytest.fixture(autouse=True)
def _help_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "WORTH_HELP", 1)


def unweighed(mark: str) -> tuple[Two, ...]:
    """Pairs of reports that are not weighed yet, one of them with a word of the reader's."""
    told = (HARBOUR, GAZETTE, HARBOUR, GAZETTE)
    reports = tuple(report(f"{text}\n\nTold {i} times.", f"{mark} {i}") for i, text in enumerate(told))
    monitor = SilentMonitor()
    accounts = [account_of(one, analyse(one), monitor=monitor) for one in reports]
    parted = Override(accounts[2].units[1].passage, accounts[3].units[2].passage, Bond.APART)
    pairs = tuple(Two(a, b, ()) for a, b in combinations(accounts, 2))
    return (*pairs[:-1], Two(accounts[2], accounts[3], (parted,)))


def told(evidence: Sequence[Evidence]) -> list[object]:
    """All that was weighed, to the last digit."""
    return [
        (
            one.weighed.first.tolist(),
            one.weighed.odds.tolist(),
            one.weighed.share,
            {sign: said.tolist() for sign, said in one.weighed.candidates.said.items()},
        )
        for one in evidence
    ]


def test_two_processes_weigh_as_one_does_and_remember_it() -> None:
    pairs, monitor = unweighed("two"), Begun()
    by_two = weighing.weighed_by_two(pairs, monitor)
    assert monitor.heard == [SHARE]  # the helper has weighed the rest
    assert all(is_weighed(two) for two in pairs)
    assert [(one.a, one.b) for one in by_two] == [(two.a, two.b) for two in pairs]
    assert told(by_two) == told(weigh(unweighed("one"), SilentMonitor()))


def test_a_helper_that_dies_leaves_all_to_the_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def dying(*_: object, **__: object) -> None:
        raise WorkerDied

    monkeypatch.setattr(ChildProcess, "call", dying)
    pairs, monitor = unweighed("died"), Begun()
    by_one = weighing.weighed_by_two(pairs, monitor)
    assert monitor.heard == [SHARE, len(pairs) - SHARE]
    assert told(by_one) == told(weigh(unweighed("lived"), SilentMonitor()))


def test_a_cancel_ends_weighing_in_both() -> None:
    with pytest.raises(Cancelled):
        weighing.weighed_by_two(unweighed("stopped"), CancelledAtOnce())
