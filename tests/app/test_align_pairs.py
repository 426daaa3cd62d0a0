"""Two reports' block is computed once, and what comes out never depends on what was computed before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import permutations

import numpy as np
import pytest
from align_texts import BULLETIN, ELSEWHERE, GAZETTE, HARBOUR, override, report

from app.align import Account, align, evidence
from app.align.account import _accounts
from app.align.things import added_up, in_both, things
from app.jobs import SilentMonitor
from app.language import analyse
from app.model.alignment import Alignment
from app.model.project import Override
from app.model.report import Report

A, B, C = report(HARBOUR, "a"), report(GAZETTE, "b"), report(BULLETIN, "c", language="de")
D = report(ELSEWHERE, "d")
ALL = (A, B, C, D)
PIN = override(A, "Fishermen have complained", B, "Shares of the company", "together")


def aligned(reports: Sequence[Report], overrides: tuple[Override, ...] = ()) -> Alignment:
    analyses = [analyse(one) for one in reports]
    return align(reports, analyses, overrides=overrides, monitor=SilentMonitor())


def forget() -> None:
    _accounts.clear()
    evidence._found.clear()


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[frozenset[str]]]:
    """The pairs of reports whose signals are computed, in their order."""
    forget()
    seen: list[frozenset[str]] = []
    signals = evidence.signals

    def watched(a: Account, b: Account, monitor: SilentMonitor) -> object:
        seen.append(frozenset((a.report, b.report)))
        return signals(a, b, monitor)

    monkeypatch.setattr(evidence, "signals", watched)
    yield seen
    forget()


def one_by_one() -> None:
    for count in range(1, 5):
        aligned(ALL[:count])


def backwards() -> None:
    aligned(ALL[::-1])


def in_twos() -> None:
    aligned((C, A))
    aligned((D, B))


def with_a_pin() -> None:
    aligned(ALL, overrides=(PIN,))


def with_another_text() -> None:
    aligned((report(ELSEWHERE, "a"), B, C))


@pytest.mark.parametrize("before", [one_by_one, backwards, in_twos, with_a_pin, with_another_text])
def test_what_was_compared_before_changes_nothing(before: Callable[[], None]) -> None:
    forget()
    fresh = aligned(ALL)
    forget()
    before()
    assert aligned(ALL) == fresh


@pytest.mark.parametrize("order", tuple(permutations(ALL)))
def test_the_order_of_the_reports_changes_no_link(order: tuple[Report, ...]) -> None:
    def links(of: Alignment) -> set[object]:
        return {(frozenset((link.a, link.b)), link.score, link.signals, link.same_copy) for link in of.links}

    assert links(aligned(order)) == links(aligned(ALL))


def test_links_stand_in_the_order_of_the_reports() -> None:
    place = {D.id: 0, C.id: 1, B.id: 2, A.id: 3}
    links = aligned((D, C, B, A)).links
    ends = [(place[e.a.report], e.a.span, place[e.b.report], e.b.span) for e in links]
    assert ends == sorted(ends)
    assert all(place[link.a.report] < place[link.b.report] for link in links)


def test_one_more_report_is_compared_with_each_other_and_nothing_else(compared: list[frozenset[str]]) -> None:
    aligned((A, B, C))
    compared.clear()
    aligned(ALL)
    assert set(compared) == {frozenset((D.id, other.id)) for other in (A, B, C)}
    assert len(compared) == 3


def test_a_pin_and_another_pivot_recompute_what_they_concern(compared: list[frozenset[str]]) -> None:
    aligned(ALL)
    compared.clear()
    aligned(ALL, overrides=(PIN,))
    assert compared == [frozenset((A.id, B.id))]
    align(ALL, [analyse(one) for one in ALL], pivot=C.id, monitor=SilentMonitor())
    assert len(compared) == 1


def test_two_reports_are_linked_alike_whatever_else_is_open_if_it_tells_nothing_of_them() -> None:
    beside = [link for link in aligned((A, B, D)).links if D.id not in (link.a.report, link.b.report)]
    assert [(link.a, link.b) for link in beside] == [(link.a, link.b) for link in aligned((A, B)).links]


def test_many_cells_are_added_up_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    a = things([{"reef", "ferry"}, {"ferry", "tug"}, {"reef", "tug", "ferry"}])
    b = things([{"tug"}, {"ferry", "reef", "crew"}])
    shared = in_both(a, b)
    ones = np.ones(len(shared[0]))
    whole = added_up(a, b, shared, ones)
    assert whole.tolist() == [[0, 2], [1, 1], [1, 2]]
    monkeypatch.setattr("app.align.things.AT_ONCE", 2)
    assert added_up(a, b, shared, ones).tolist() == whole.tolist()
