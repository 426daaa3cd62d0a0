"""The passages of a note go where the reader puts them, and never outside a text."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from invented_projects import COAST, NOON, project, report, span_of

from app.annotate import anchor, notes, passages
from app.model.annotation import AnchorState, Annotation, AnnotationId, Task, TaskStatus
from app.model.finding import FindingId
from app.model.project import Project
from app.model.span import Passage, ReportId, Span

A, B = report(), report(COAST, name="coast.html")
LATER = NOON + timedelta(hours=1)
BEFORE = project()
FIRST = BEFORE.annotations[0].id
BOTH = BEFORE.annotations[2].id


def note_of(of: Project, note_id: AnnotationId = FIRST) -> Annotation:
    return next(n for n in of.annotations if n.id == note_id)


def words(of: Project, note_id: AnnotationId = FIRST) -> list[str]:
    return [a.exact for a in note_of(of, note_id).anchors]


def with_state(state: AnchorState) -> Project:
    first = BEFORE.annotations[0]
    lost = replace(first.anchors[0], state=state, exact="people were harmed", text_hash="sha256:old")
    return replace(BEFORE, annotations=(replace(first, anchors=(lost,)), *BEFORE.annotations[1:]))


def test_a_note_takes_passages_of_other_reports_each_once() -> None:
    more = [Passage(B.id, span_of("the coastguard", B)), Passage(A.id, span_of("people were hurt", A))]
    after = passages.add_passages(BEFORE, FIRST, [*more, *more], now=LATER)
    assert words(after) == ["people were hurt", "the coastguard"]
    assert note_of(after).modified == LATER


def test_passages_of_reports_that_are_not_there_are_not_added() -> None:
    gone = Passage(ReportId("sha256:gone"), Span(0, 4))
    assert (
        passages.add_passages(BEFORE, FIRST, [gone, Passage(A.id, Span(9999, 10_000))], now=LATER) == BEFORE
    )


def test_a_passage_is_taken_off_but_the_last_one_stays() -> None:
    after = passages.remove_passage(BEFORE, BOTH, 0, now=LATER)
    assert [a.report for a in note_of(after, BOTH).anchors] == [B.id]
    assert passages.remove_passage(after, BOTH, 0, now=LATER) == after


@pytest.mark.parametrize(
    ("span", "exact"),
    [
        (span_of("were hu", A), "were hu"),
        (Span(0, 3), "Fer"),
        (Span(len(A.text) - 5, len(A.text) + 50), "said."),
    ],
    ids=str,
)
def test_the_ends_of_a_passage_go_to_the_letter_and_not_outside_the_text(span: Span, exact: str) -> None:
    after = passages.set_span(BEFORE, FIRST, 0, span, now=LATER)
    assert note_of(after).anchors == (anchor.make(A, Span(span.start, min(span.end, len(A.text)))),)
    assert words(after) == [exact]


@pytest.mark.parametrize("span", [Span(5, 5), Span(9999, 10_000)], ids=str)
def test_ends_that_leave_no_letter_between_them_change_nothing(span: Span) -> None:
    assert passages.set_span(BEFORE, FIRST, 0, span, now=LATER) == BEFORE


def test_a_confirmed_passage_holds_the_words_that_stand_there_now() -> None:
    after = passages.confirm_passage(with_state(AnchorState.TO_CONFIRM), FIRST, 0, now=LATER)
    assert note_of(after).anchors == BEFORE.annotations[0].anchors


def test_an_orphan_is_not_confirmed_but_given_a_place() -> None:
    orphaned = with_state(AnchorState.ORPHANED)
    assert passages.confirm_passage(orphaned, FIRST, 0, now=LATER) == orphaned
    place = Passage(B.id, span_of("ten people", B))
    after = passages.place_passage(orphaned, FIRST, 0, place, now=LATER)
    assert note_of(after).anchors == (anchor.make(B, place.span),)


@pytest.mark.parametrize("index", [-1, 1, 99])
def test_a_passage_that_a_note_has_not_is_left_alone(index: int) -> None:
    before = with_state(AnchorState.TO_CONFIRM)
    assert passages.set_span(before, FIRST, index, Span(0, 3), now=LATER) == before
    assert passages.confirm_passage(before, FIRST, index, now=LATER) == before
    assert passages.remove_passage(before, FIRST, index, now=LATER) == before


def test_a_task_is_set_and_taken_back_and_says_when() -> None:
    task = Task("Harbour office", "half \ud83d", TaskStatus.ASKED, date(2031, 5, 7))
    after = notes.set_task(BEFORE, FIRST, task, now=LATER)
    assert note_of(after).task == replace(task, evidence="half \ufffd")
    assert note_of(after).modified == LATER
    assert note_of(notes.set_task(after, FIRST, None, now=LATER)).task is None


def test_findings_are_linked_once_and_unlinked() -> None:
    hurt, where = FindingId("hurt"), FindingId("where")
    after = notes.link_findings(BEFORE, FIRST, [hurt, where, hurt], now=LATER)
    assert note_of(after).findings == (hurt, where)
    assert notes.link_findings(after, FIRST, [where], now=NOON) == after
    assert note_of(notes.unlink_findings(after, FIRST, [hurt], now=LATER)).findings == (where,)


def test_a_note_is_never_left_without_a_passage() -> None:
    emptied = replace(BEFORE.annotations[0], anchors=(), body="New")
    assert notes.edited_notes(BEFORE, (FIRST,), lambda _: emptied, now=LATER) == BEFORE
