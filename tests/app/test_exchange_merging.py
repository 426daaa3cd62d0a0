"""Another reader's notes come beside one's own: they keep their author, and what has no place is told."""

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from exchanged_notes import full_project, without_notes
from invented_projects import COAST, report

from app.annotate.anchor import text_hash
from app.errors import FileVanished, NotesUnreadable
from app.exchange import merge, package_of, read_notes, web_annotations
from app.exchange.matching import matched
from app.exchange.packages import Named
from app.exchange.reading import notes_in
from app.model.annotation import AnchorState, Code
from app.model.report import Report
from app.model.span import ReportId
from app.storage import ProjectFile


def named(**told: str) -> Named:
    return Named(**told)


def reports() -> tuple[Report, ...]:
    return full_project().reports


def test_a_report_is_found_by_its_bytes_its_text_its_address_or_its_headline() -> None:
    harbour, coast = reports()
    assert matched(named(id=harbour.id, headline="Ferry hits rocks"), reports()) == harbour
    assert matched(named(id="sha256:other", text_hash=text_hash(COAST)), reports()) == coast
    assert matched(named(url="http://www.coast.example/ferry/#comments"), reports()) == coast
    assert matched(named(url="https://coast.example/ferry?utm_source=letter"), reports()) == coast
    assert matched(named(url="https://coast.example/ferry?id=2"), reports()) is None
    assert matched(named(headline=" ferry  HITS rocks"), reports()) == coast
    assert matched(named(url="https://coast.example/other", headline="Another event"), reports()) is None


def test_a_headline_of_two_reports_is_neither() -> None:
    harbour, coast = reports()
    twin = replace(coast, id=ReportId("twin"), text=coast.text + "!")
    assert matched(named(headline="Ferry hits rocks"), (harbour, coast, twin)) is None


@pytest.mark.parametrize("url", ["http://[", "https://", "::", "javascript:alert(1)", "\x00"])
def test_odd_addresses_name_no_report(url: str) -> None:
    assert matched(named(url=url), reports()) is None


def test_notes_stand_beside_ones_own_and_keep_their_author() -> None:
    mine, theirs = full_project(), full_project()
    changed = tuple(replace(note, author="Mira", body="Mine is another") for note in theirs.annotations)
    both = merge(mine, package_of(replace(theirs, annotations=changed), name="mira.synoptic"))
    assert both.project.annotations[:3] == mine.annotations
    assert [note.author for note in both.added] == ["Mira"] * 3
    assert len({note.id for note in both.project.annotations}) == 6


def test_the_same_notes_are_not_taken_twice() -> None:
    project = full_project()
    again = merge(project, package_of(project, name="same.synoptic"))
    assert again.project == project
    assert len(again.known) == 3
    changed = tuple(replace(note, body="Later") for note in project.annotations)
    package = package_of(replace(project, annotations=changed), name="later.synoptic")
    once = merge(project, package)
    assert merge(once.project, package).project == once.project


def test_notes_whose_report_is_absent_are_told() -> None:
    project = full_project()
    only_coast = replace(without_notes(project), reports=project.reports[1:])
    taken = merge(only_coast, package_of(project, name="all.synoptic"))
    assert len(taken.added) == 3
    assert [(each.note.id, str(each.report)) for each in taken.absent] == [
        (project.annotations[0].id, project.reports[0].title)
    ]
    nothing = merge(replace(only_coast, reports=()), package_of(project, name="all.synoptic"))
    assert len(nothing.absent) == 4
    assert nothing.project.annotations == ()


def test_notes_on_another_version_of_the_report_find_their_words() -> None:
    project = full_project()
    newer = report(COAST.replace("At least ten", "Updated. At least ten"), name="coast-2.html")
    newer = replace(newer, source=project.reports[1].source)
    here = replace(without_notes(project), reports=(newer,))
    taken = merge(here, package_of(project, name="older.synoptic"))
    assert taken.anchors(AnchorState.ANCHORED) == 2
    assert taken.anchors(AnchorState.ORPHANED) == 1


def test_foreign_tags_and_codes_are_named_as_typed_ones_are() -> None:
    project = full_project()
    noted = replace(project.annotations[0], tags=(" toll  road", "toll road", " "))
    theirs = replace(
        project, annotations=(noted,), codebook=(Code("toll road "), Code("toll\troad"), Code(" "))
    )
    taken = merge(replace(without_notes(project), codebook=()), package_of(theirs, name="theirs.synoptic"))
    assert taken.added[0].tags == ("toll road",)
    assert taken.project.codebook == (Code("toll road"),)


def test_a_project_of_another_reader_is_read_without_being_changed(tmp_path: Path) -> None:
    path = tmp_path / "theirs.synoptic"
    ProjectFile.create(path, full_project()).close()
    before = path.read_bytes()
    with closing(ProjectFile.open(path)):  # while they have it open
        files = set(tmp_path.iterdir())
        package = read_notes(path)
        assert set(tmp_path.iterdir()) == files
    assert merge(without_notes(full_project()), package).project == full_project()
    assert path.read_bytes() == before


def test_a_file_is_known_by_its_bytes_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.pdf"
    path.write_bytes(web_annotations(full_project()))
    assert len(read_notes(path).notes) == 3


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileVanished):
        read_notes(tmp_path / "none.json")


def row(**other: Any) -> dict[str, Any]:
    """An annotation as the Hypothesis service tells it."""
    selectors = [
        {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]"},
        {"type": "TextPositionSelector", "start": 900, "end": 910},
        {"type": "TextQuoteSelector", "exact": "ten people", "prefix": "At least ", "suffix": " were hurt"},
    ]
    return {
        "id": "Abc_1", "created": "2031-05-06T12:00:00.123456+00:00", "updated": "2031-05-06T12:05:00+00:00",
        "user": "acct:mira.k@hypothes.is", "user_info": {"display_name": None}, "uri": "https://coast.example/ferry",
        "text": "Who counted?", "tags": ["figures", "figures"], "document": {"title": ["Ferry hits rocks"]},
        "target": [{"source": "https://coast.example/ferry", "selector": selectors}],
    } | other  # fmt: skip


def hypothesis(*rows: dict[str, Any]) -> Any:
    data = json.dumps({"total": len(rows), "rows": rows}).encode()
    return merge(without_notes(full_project()), notes_in(data, name="hypothesis.json"))


def test_an_annotation_of_hypothesis_is_a_note_on_its_quote() -> None:
    (note,) = hypothesis(row()).added
    assert (note.author, note.body, note.tags) == ("mira.k", "Who counted?", ("figures",))
    assert note.anchors[0].span.of(COAST) == "ten people"


def test_a_reply_speaks_of_its_parents_words_and_a_page_note_of_the_report() -> None:
    reply = row(id="r", text="Me.", references=["Abc_1"], target=[{"source": "https://coast.example/ferry"}])
    page = row(id="p", text="Page", target=[{"source": "https://coast.example/ferry"}])
    notes = {note.body: note for note in hypothesis(row(), reply, page).added}
    assert notes["Me."].anchors[0].exact == "ten people"
    assert notes["Page"].anchors[0].exact == ""


def test_a_bare_list_of_rows_is_read_too() -> None:
    assert len(notes_in(json.dumps([row()]).encode(), name="list.json").notes) == 1


def test_rows_of_wrong_types_are_passed_over() -> None:
    odd = row(
        user=5, user_info=[], text=None, tags={"a": 1}, document=[], target="x", created=[], references=3
    )
    assert notes_in(json.dumps([odd, 7, None]).encode(), name="odd.json").notes[0].note.author == ""


def test_a_file_of_something_else_is_refused() -> None:
    with pytest.raises(NotesUnreadable, match="no notes"):
        notes_in(b'{"rows": [{"a": 1}]}', name="table.json")
