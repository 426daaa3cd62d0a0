"""A new version takes the place of a report, and all that spoke of the old one follows."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from invented_projects import COAST, HARBOUR, NOON, note, project, report, span_of

from app.annotate import anchor, commands, passages
from app.annotate.follow import replace_report
from app.annotate.history import History
from app.annotate.versions import anchors_in, new_version
from app.errors import AlreadyOpen
from app.model.annotation import AnchorState
from app.model.finding import Finding, FindingKind, Side, finding_id
from app.model.project import Bond, Judgement, Project
from app.model.reason import Reason
from app.model.report import Report
from app.model.span import Passage, ReportId
from app.storage import ProjectFile

UPDATE = HARBOUR.replace("\n\nTwelve", "\n\nUpdated at six.\n\nTwelve")
REWORDED = HARBOUR.replace("people were hurt when", "people were badly hurt when")


def updated(text: str = UPDATE) -> tuple[Project, Report]:
    before, new = project(), report(text, name="harbour-2.html")
    return new_version(before, before.reports[0].id, new), new


def finding(there: Project, *words: str) -> Finding:
    passages = tuple(Passage(r.id, span_of(said, r)) for r, said in zip(there.reports, words, strict=True))
    told = [(p.report, said) for p, said in zip(passages, words, strict=True)]
    reason = Reason.of("figure")
    return Finding(
        id=finding_id(FindingKind.DIFFERENCE, reason.code, told), kind=FindingKind.DIFFERENCE, row=1,
        passages=passages, sides=(Side("12", passages),), reason=reason, confidence=1.0,
    )  # fmt: skip


def test_the_new_version_stands_where_the_old_one_stood() -> None:
    after, new = updated()
    assert [r.name for r in after.reports] == ["harbour-2.html", "coast.html"]
    assert after.reports[0] == new


def test_notes_stand_on_their_words_in_the_new_version() -> None:
    after, new = updated()
    spans = [a.span.of(new.text) for n in after.annotations for a in n.anchors if a.report == new.id]
    assert spans == ["people were hurt", "people were hurt"]
    assert not anchors_in(after, AnchorState.ORPHANED)


def test_a_note_on_words_that_are_gone_is_listed_and_not_deleted() -> None:
    after, _ = updated("Weather\n\nIt will rain in Orlo on Monday.")
    assert len(after.annotations) == 3
    assert len(anchors_in(after, AnchorState.ORPHANED)) == 2


def test_the_pivot_and_what_belongs_together_follow() -> None:
    before, new = project(), report(UPDATE)
    harbour, coast = before.reports
    a, b = (
        Passage(harbour.id, span_of("the Marenka", harbour)),
        Passage(coast.id, span_of("the Marenka", coast)),
    )
    before = commands.set_pivot(commands.bind(before, a, b, Bond.TOGETHER), harbour.id)
    after = new_version(before, harbour.id, new)
    assert after.options.pivot == new.id
    assert [o.a.span.of(new.text) for o in after.overrides] == ["the Marenka"]
    assert after.overrides[0].b == b


def test_a_verdict_follows_while_every_word_of_its_finding_stands() -> None:
    before, new = project(), report(UPDATE)
    judged = finding(before, "Twelve people were hurt", "ten people were hurt")
    before = commands.set_verdict(before, judged.id, Judgement.REJECTED)
    before = replace(before, annotations=(replace(before.annotations[0], findings=(judged.id,)),))
    after = new_version(before, before.reports[0].id, new, findings=[judged])
    there = finding(after, "Twelve people were hurt", "ten people were hurt").id
    assert [v.finding for v in after.verdicts] == [there]
    assert after.annotations[0].findings == (there,)


def test_a_verdict_on_changed_words_waits_for_the_old_version() -> None:
    before, new = project(), report(HARBOUR.replace("Twelve", "Thirteen"))
    judged = finding(before, "Twelve people were hurt", "ten people were hurt")
    before = commands.set_verdict(before, judged.id, Judgement.REJECTED)
    after = new_version(before, before.reports[0].id, new, findings=[judged])
    assert after.verdicts == before.verdicts


def test_undoing_the_new_version_brings_everything_back() -> None:
    before = project()
    history = History(before)
    history.do("Load new version", new_version(before, before.reports[0].id, report(REWORDED)))
    history.undo()
    assert history.project == before


def test_loading_the_old_file_again_brings_everything_back() -> None:
    before = project()
    old, new = before.reports[0], report("Weather\n\nIt will rain in Orlo on Monday.")
    assert new_version(new_version(before, old.id, new), new.id, old) == before


def test_a_version_that_is_open_already_is_refused() -> None:
    before = project()
    with pytest.raises(AlreadyOpen, match="report B"):
        new_version(before, before.reports[0].id, report(COAST))


def test_confirmed_words_are_the_notes_words_from_then_on() -> None:
    before = commands.add_reports(Project(), [report()])
    before = commands.add_note(before, note(before.reports[0], words="people were hurt when the Marenka ran"))
    after = new_version(before, before.reports[0].id, report(REWORDED))
    ((note_id, place),) = anchors_in(after, AnchorState.TO_CONFIRM)
    confirmed = passages.confirm_passage(after, note_id, place, now=NOON)
    (made,) = confirmed.annotations[0].anchors
    assert (made.state, made.exact) == (AnchorState.ANCHORED, "people were badly hurt when the Marenka ran")


def test_refused_words_leave_the_note_with_its_old_quote() -> None:
    before = commands.add_reports(Project(), [report()])
    before = commands.add_note(before, note(before.reports[0], words="people were hurt when the Marenka ran"))
    after = new_version(before, before.reports[0].id, report(REWORDED))
    refused = passages.refuse_passage(after, after.annotations[0].id, 0, now=NOON)
    (left,) = refused.annotations[0].anchors
    assert (left.state, left.exact) == (AnchorState.ORPHANED, "people were hurt when the Marenka ran")
    assert anchor.locate(left, refused.reports[0]) is None


def test_an_orphan_can_be_put_on_other_words() -> None:
    after, new = updated("Weather\n\nIt will rain in Orlo on Monday.")
    note_id, place = anchors_in(after, AnchorState.ORPHANED)[0]
    put = passages.set_span(after, note_id, place, span_of("in Orlo", new), now=NOON)
    assert put.annotations[0].anchors[place] == anchor.make(new, span_of("in Orlo", new))


def test_a_relabelled_block_leaves_a_doubtful_passage_in_doubt() -> None:
    from app.annotate.relabel import label_paragraph
    from app.model.report import ParagraphKind

    before = commands.add_reports(Project(), [report()])
    before = commands.add_note(before, note(before.reports[0], words="people were hurt when the Marenka ran"))
    after = new_version(before, before.reports[0].id, report(REWORDED))
    labelled = label_paragraph(after, after.reports[0].id, 1, ParagraphKind.CAPTION)
    assert labelled.annotations[0].anchors[0].state is AnchorState.TO_CONFIRM


def test_every_state_is_kept_by_the_project_file(tmp_path: Path) -> None:
    before = commands.add_reports(Project(), [report()])
    for words in (
        "people were hurt when the Marenka ran",
        "Ferry runs aground off Orlo",
        "the harbour said.",
    ):
        before = commands.add_note(before, note(before.reports[0], words=words))
    changed = REWORDED.replace("Ferry runs aground off Orlo", "Weather").replace("Twelve people", "12 people")
    after = new_version(before, before.reports[0].id, report(changed))
    assert {a.state for n in after.annotations for a in n.anchors} == set(AnchorState)
    path = tmp_path / "story.synoptic"
    ProjectFile.create(path, after).close()
    with closing(ProjectFile.open(path)) as file:
        assert file.project == after


@pytest.mark.parametrize("put", [new_version, lambda there, _, new: replace_report(there, new)])
def test_a_version_whose_file_has_a_name_that_no_text_can_hold_can_be_saved(
    put: Callable[[Project, ReportId, Report], Project], tmp_path: Path
) -> None:
    before = project()
    new = report(UPDATE, name="caf.html") if put is new_version else before.reports[0]
    named = replace(new, name="caf\udce9.html", path="/x/caf\udce9.html")

    changed = put(before, before.reports[0].id, named)

    with closing(ProjectFile.create(tmp_path / "story.synoptic", changed)) as file:
        assert file.project.reports[0].name == "caf\ufffd.html"
