"""Of a damaged project all that is sound can be read, what is missing is told, and the file is left alone."""

import random
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from invented_projects import COAST, note, project, report

from app.annotate import commands
from app.errors import CannotSave, DamagedProject, ReadOnlyProject
from app.model.annotation import Code
from app.model.finding import FindingId
from app.model.project import Bond, Judgement, Project
from app.model.span import Passage, Span
from app.session import Session
from app.storage import ProjectFile

HARBOUR_ID, COAST_ID = report().id, report(COAST).id


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "marenka.synoptic"
    made = commands.set_verdict(project(), FindingId("hurt"), Judgement.ACCEPTED)
    words = Span(0, 9)
    made = commands.bind(made, Passage(HARBOUR_ID, words), Passage(COAST_ID, words), Bond.APART)
    made = replace(made, codebook=(Code("casualties"),))
    ProjectFile.create(path, made).close()
    return path


def altered(path: Path, sql: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)
    return path


@contextmanager
def opened_unchanged(path: Path) -> Iterator[ProjectFile]:
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with closing(ProjectFile.open(path)) as file:
        yield file
    assert {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()} == before


ONE = "= (SELECT min(id) FROM annotation)"
LOST = [
    ("UPDATE annotation SET kind = 'rumour' WHERE id " + ONE, "1 note "),
    ("UPDATE annotation SET colour = 'red'; ", "3 notes "),
    ("UPDATE annotation SET created = 'yesterday' WHERE id " + ONE, "1 note "),
    ("UPDATE annotation SET body = CAST(x'ff41' AS TEXT) WHERE id " + ONE, "1 note "),
    ("UPDATE anchor SET start_offset = -4", "3 notes and 4 passages of notes "),
    ("UPDATE anchor SET start_offset = 9e18", "3 notes and 4 passages of notes "),
    (
        f"UPDATE report SET source = 'no JSON' WHERE id = '{COAST_ID}'",
        "1 report, 1 note, 2 passages of notes",
    ),
    ("INSERT INTO tag VALUES ((SELECT min(id) FROM annotation), 0, CAST(x'ff' AS TEXT))", "1 tag "),
    ("INSERT INTO task VALUES ((SELECT min(id) FROM annotation), '', '', 'maybe', NULL)", "1 task "),
    ("INSERT INTO task VALUES ((SELECT min(id) FROM annotation), '', '', 'open', 'soon')", "1 task "),
    ("UPDATE code SET colour = 'red'", "1 code of the codebook "),
    ("UPDATE override SET bond = 'near'", "1 pin "),
    ("UPDATE override SET a_start = 99", "1 pin "),
    ("UPDATE verdict SET judgement = 'guilty'", "1 verdict on a finding "),
    ("UPDATE original SET size = 5", "2 original files of reports "),
    ("UPDATE original SET size = 99999999999", "2 original files of reports "),
    (f"UPDATE original SET deflated = x'00' WHERE report = '{COAST_ID}'", "1 original file of a report "),
    ("DELETE FROM project", "1 title "),
]


@pytest.mark.parametrize(("edit", "lost"), LOST, ids=lambda text: text[:50])
def test_what_cannot_be_a_note_or_report_is_left_out_and_told(sound: Path, edit: str, lost: str) -> None:
    with opened_unchanged(altered(sound, edit)) as file:
        assert (file.obstacle or "").startswith(f"it is damaged: {lost}")
        assert file.project.reports
        assert all(n.anchors for n in file.project.annotations)


def test_notes_on_a_report_that_is_gone_are_told_with_it(sound: Path) -> None:
    with opened_unchanged(altered(sound, f"DELETE FROM report WHERE id = '{COAST_ID}'")) as file:
        assert [r.id for r in file.project.reports] == [HARBOUR_ID]
        assert [a.report for n in file.project.annotations for a in n.anchors] == [HARBOUR_ID] * 2
        assert file.obstacle == "it is damaged: 1 note, 2 passages of notes and 1 pin could not be read"


def test_a_report_whose_original_would_unpack_into_all_memory_is_read_without_it(sound: Path) -> None:
    bomb = zlib.compress(b"\0" * 50_000_000)
    with closing(sqlite3.connect(sound)) as connection:
        connection.execute("UPDATE original SET deflated = ?", (bomb,))
        connection.commit()
    with opened_unchanged(sound) as file:
        assert [r.original for r in file.project.reports] == [b"", b""]


def test_originals_that_are_too_much_together_are_left_out(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = len(report().original)
    monkeypatch.setattr("app.storage.reading.ROOM_FOR_ORIGINALS", size + 5)
    with opened_unchanged(sound) as file:
        assert sorted(len(r.original) for r in file.project.reports) == [0, size]
        assert file.obstacle == "it is damaged: 1 original file of a report could not be read"


def many_notes(path: Path) -> Project:
    made = project()
    for number in range(60):
        made = commands.add_note(made, note(*made.reports, body=f"{number} " * 300))
    ProjectFile.create(path, made).close()
    return made


@pytest.mark.parametrize("seed", range(12))
def test_around_an_overwritten_page_the_rest_is_read(tmp_path: Path, seed: int) -> None:
    path, chance = tmp_path / "torn.synoptic", random.Random(seed)
    whole = many_notes(path)
    content = bytearray(path.read_bytes())
    page = chance.randrange(1, len(content) // 4096) * 4096
    content[page : page + 4096] = chance.randbytes(4096)
    path.write_bytes(content)
    try:
        with opened_unchanged(path) as file:
            assert (file.obstacle or "").startswith("it is damaged")
            there = {n.id: n for n in whole.annotations}
            assert all(n.body == there[n.id].body for n in file.project.annotations)
            assert set(file.project.reports) <= set(whole.reports)
    except DamagedProject:
        assert page < 20 * 4096  # the pages of the schema and of the two reports


def test_one_overwritten_page_among_many_costs_few_notes(tmp_path: Path) -> None:
    path = tmp_path / "torn.synoptic"
    whole = many_notes(path)
    content = bytearray(path.read_bytes())
    page = content.index(b"30 30 30 ") // 4096 * 4096
    content[page : page + 4096] = bytes(4096)
    path.write_bytes(content)
    with opened_unchanged(path) as file:
        assert file.obstacle == "it is damaged: some notes could not be read"
        assert len(whole.annotations) - 10 < len(file.project.annotations) < len(whole.annotations)


def test_the_last_bytes_of_a_file_cut_off_are_all_that_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "short.synoptic"
    many_notes(path)
    path.write_bytes(path.read_bytes()[:-1])
    with opened_unchanged(path) as file:
        assert len(file.project.reports) == 2
        assert len(file.project.annotations) > 40


def test_what_was_saved_of_a_damaged_project_goes_elsewhere_and_never_over_it(sound: Path) -> None:
    altered(sound, "UPDATE annotation SET kind = 'rumour' WHERE id " + ONE)
    session, elsewhere = Session.open(sound), sound.with_name("saved.synoptic")
    assert session.read_only
    with pytest.raises(ReadOnlyProject, match="1 note could not be read"):
        session.apply("Rename", lambda before: commands.rename_project(before, "New"))
    with pytest.raises(CannotSave, match="damaged"):
        session.save_as(sound)
    session.save_as(elsewhere)
    session.apply("Rename", lambda before: commands.rename_project(before, "New"))
    session.close()
    with closing(ProjectFile.open(elsewhere)) as file:
        assert (file.obstacle, file.project.title, len(file.project.annotations)) == (None, "New", 2)
