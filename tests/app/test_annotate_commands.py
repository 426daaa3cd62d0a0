"""What a user does to a project changes that and nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest
from invented_projects import COAST, HARBOUR, NOON, note, project, report, span_of

from app.annotate import commands
from app.errors import AlreadyOpen
from app.model.finding import FindingId
from app.model.project import Bond, Judgement, Override, Project, Verdict
from app.model.report import Source
from app.model.span import Passage

A, B = report(), report(COAST, name="coast.html")
C = report("Orlo: a third view\n\nNobody at the pier saw the Marenka.", name="pier.txt")
FINDING = FindingId("f1")
WORDS_IN_A, WORDS_IN_B = (Passage(r.id, span_of("people were hurt", r)) for r in (A, B))


def names(of: Project) -> list[str]:
    return [r.name for r in of.reports]


def test_reports_are_added_behind_the_others() -> None:
    assert names(commands.add_reports(project(), (C,))) == ["harbour.html", "coast.html", "pier.txt"]


def test_a_report_that_is_there_already_is_refused_by_its_siglum() -> None:
    with pytest.raises(AlreadyOpen, match="already open as report B"):
        commands.add_reports(project(), (replace(B, name="copy of coast.html"),))


def test_the_same_report_twice_at_once_is_refused() -> None:
    with pytest.raises(AlreadyOpen):
        commands.add_reports(Project(), (A, A))


def test_a_file_name_that_is_no_text_is_made_one() -> None:
    added = commands.add_reports(Project(), (replace(A, name="caf\udce9.txt"),))
    assert names(added) == ["caf\ufffd.txt"]


def test_half_a_character_in_a_corrected_source_is_marked() -> None:
    source = Source(outlet="Orlo \ud83d Pilot", byline=("Ida \ud83d\ude00",))
    corrected = commands.correct_source(project(), A.id, source).report(A.id).source
    assert corrected == Source(outlet="Orlo \ufffd Pilot", byline=("Ida 😀",))


def test_a_removed_report_takes_its_own_notes_along_and_leaves_those_of_others() -> None:
    _, on_b, on_both = project().annotations
    left = commands.remove_report(project(), A.id).annotations
    assert [n.body for n in left] == [on_b.body, on_both.body]
    assert [anchor.report for n in left for anchor in n.anchors] == [B.id, B.id]


def test_a_removed_report_takes_its_overrides_and_its_pivot_along() -> None:
    bound = commands.bind(commands.set_pivot(project(), A.id), WORDS_IN_A, WORDS_IN_B, Bond.APART)
    left = commands.remove_report(bound, A.id)
    assert (left.overrides, left.options.pivot) == ((), None)


@pytest.mark.parametrize(
    ("place", "order"), [(0, "CAB"), (1, "ACB"), (2, "ABC"), (9, "ABC"), (-1, "CAB")], ids=str
)
def test_a_report_moves_to_its_new_place(place: int, order: str) -> None:
    moved = commands.move_report(Project(reports=(A, B, C)), C.id, place)
    letters = {A.id: "A", B.id: "B", C.id: "C"}
    assert "".join(letters[r.id] for r in moved.reports) == order


def test_a_corrected_source_leaves_the_text_alone() -> None:
    corrected = commands.correct_source(project(), A.id, Source(outlet="The Orlo Pilot"))
    assert corrected.report(A.id).label == "The Orlo Pilot"
    assert corrected.report(A.id).text == HARBOUR
    assert corrected.report(B.id) == project().report(B.id)


def test_two_notes_never_share_an_id() -> None:
    assert note(A).id != note(A).id


def test_an_edited_note_keeps_its_place_and_says_when() -> None:
    before = project()
    later = NOON + timedelta(hours=1)
    edited = commands.edit_note(before, replace(before.annotations[0], body="They called back."), now=later)
    first, *others = edited.annotations
    assert (first.body, first.created, first.modified) == ("They called back.", NOON, later)
    assert tuple(others) == before.annotations[1:]


def test_a_note_that_was_opened_but_not_changed_keeps_its_time() -> None:
    before = project()
    assert commands.edit_note(before, before.annotations[0], now=NOON + timedelta(hours=1)) == before


def test_a_deleted_note_does_not_come_back_when_its_editor_closes() -> None:
    before = project()
    deleted = commands.delete_note(before, before.annotations[0].id)
    late = replace(before.annotations[0], body="Still typing")
    assert commands.edit_note(deleted, late, now=NOON) == deleted


def test_a_note_holds_only_passages_of_reports_that_are_there() -> None:
    only_a = Project(reports=(A,))
    assert [anchor.report for anchor in commands.add_note(only_a, note(A, B)).annotations[0].anchors] == [
        A.id
    ]
    assert commands.add_note(only_a, note(B)) == only_a


def test_a_half_typed_emoji_does_not_keep_a_note_from_being_saved() -> None:
    added = commands.add_note(project(), note(A, body="ok \ud83d\ude00 and half \ud83d"))
    assert added.annotations[-1].body == "ok \U0001f600 and half \ufffd"


def test_a_later_verdict_replaces_an_earlier_one() -> None:
    accepted = commands.set_verdict(project(), FINDING, Judgement.ACCEPTED)
    rejected = commands.set_verdict(accepted, FINDING, Judgement.REJECTED)
    assert rejected.verdicts == (Verdict(FINDING, Judgement.REJECTED),)
    assert commands.clear_verdict(rejected, FINDING).verdicts == ()


def test_the_last_word_on_two_passages_holds_in_whatever_order_they_are_named() -> None:
    together = commands.bind(project(), WORDS_IN_A, WORDS_IN_B, Bond.TOGETHER)
    apart = commands.bind(together, WORDS_IN_B, WORDS_IN_A, Bond.APART)
    assert apart.overrides == (Override(WORDS_IN_B, WORDS_IN_A, Bond.APART),)
    assert commands.unbind(apart, WORDS_IN_A, WORDS_IN_B).overrides == ()


def test_an_act_on_what_is_not_there_changes_nothing() -> None:
    one = Project(reports=(A,))
    assert commands.remove_report(one, B.id) == one
    assert commands.set_pivot(one, B.id) == one
    assert commands.bind(one, WORDS_IN_A, WORDS_IN_B, Bond.APART) == one
    assert commands.move_report(one, B.id, 0) == one
