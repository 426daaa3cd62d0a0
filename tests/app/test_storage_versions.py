"""Files of earlier versions are brought up to date, those of newer ones are read as far as they are known."""

import os
import resource
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from invented_projects import COAST, note, project, report

from app.annotate import commands
from app.errors import CannotSave, NewerProject, ReadOnlyProject
from app.model.annotation import AnchorState, NoteColour, NoteKind, Task
from app.model.project import Bond, Judgement, Project
from app.session import Session
from app.storage import ProjectFile, connection
from app.storage.steps import STEPS

PAST = Path(__file__).parents[1] / "data" / "projects"
NEWER = "it was made by a newer Synoptic, and what only that knows is not shown"


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    return Path(shutil.copy(PAST / "version-1.synoptic", tmp_path / "earlier.synoptic"))


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        return opened.execute("PRAGMA user_version").fetchone()[0]


def check_version_1(read: Project) -> None:
    harbour, coast = report(), report(COAST, name="coast.html")
    assert (read.title, read.reports, read.codebook) == ("The Marenka", (harbour, coast), ())
    assert [r.original for r in read.reports] == [harbour.original, coast.original]
    assert [(n.kind, n.colour, n.tags, n.body) for n in read.annotations] == [
        (NoteKind.VERIFY, NoteColour.PEACH, ("casualties", "harbour"), "Ask the harbour."),
        (NoteKind.NOTE, NoteColour.YELLOW, (), ""),
        (NoteKind.CONFLICT, NoteColour.SKY, ("casualties",), "Ten or twelve?"),
    ]
    anchors = [anchor for n in (note(harbour), note(coast), note(harbour, coast)) for anchor in n.anchors]
    assert [anchor for n in read.annotations for anchor in n.anchors] == anchors
    assert all(anchor.state is AnchorState.ANCHORED for anchor in anchors)
    assert [o.bond for o in read.overrides] == [Bond.TOGETHER]
    assert [(v.finding, v.judgement) for v in read.verdicts] == [("differ:hurt", Judgement.ACCEPTED)]
    assert read.options.pivot == coast.id


def test_there_is_a_file_of_each_past_version() -> None:
    assert {path.name for path in PAST.iterdir()} == {
        f"version-{number}.synoptic" for number in range(1, len(STEPS))
    }


def test_a_project_of_version_1_is_brought_up_to_date_with_all_that_is_in_it(earlier: Path) -> None:
    with closing(ProjectFile.open(earlier)) as file:
        assert file.obstacle is None
        check_version_1(file.project)
        first = replace(file.project.annotations[0], task=Task("Harbour office"))
        planned = replace(file.project, annotations=(first, *file.project.annotations[1:]))
        file.save(planned)
    assert version(earlier) == len(STEPS)
    with closing(ProjectFile.open(earlier)) as file:
        assert file.project == planned


def test_a_project_of_version_1_that_must_not_be_written_is_read_all_the_same(
    earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    before = earlier.read_bytes()
    with closing(ProjectFile.open(earlier)) as file:
        check_version_1(file.project)
    assert earlier.read_bytes() == before


def test_a_damaged_project_of_version_1_is_read_as_far_as_it_is_sound(earlier: Path) -> None:
    with closing(sqlite3.connect(earlier)) as altered:
        altered.execute("UPDATE annotation SET kind = 'rumour' WHERE body = ''")
        altered.commit()
    before = earlier.read_bytes()
    with closing(ProjectFile.open(earlier)) as file:
        assert file.obstacle == "it is damaged: 1 note could not be read"
        assert len(file.project.annotations) == 2
    assert earlier.read_bytes() == before


def test_a_project_of_version_1_that_does_not_fit_the_disk_any_more_is_read(
    earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = earlier.read_bytes()
    connect = connection.to_write

    def full(path: Path) -> sqlite3.Connection:
        made = connect(path)
        made.execute("PRAGMA max_page_count = 1")
        return made

    monkeypatch.setattr(connection, "to_write", full)
    with closing(ProjectFile.open(earlier)) as file:
        assert file.obstacle == "the disk is full"
        check_version_1(file.project)
    assert earlier.read_bytes() == before


def from_the_future(path: Path, sql: str = "") -> Path:
    """A project as a newer version may have written it."""
    ProjectFile.create(path, project()).close()
    with closing(sqlite3.connect(path)) as opened:
        opened.executescript(f"BEGIN; {sql}; PRAGMA user_version = {len(STEPS) + 1}; COMMIT;")
    return path


FORESEEN = {
    "as it is": "",
    "a new table": "CREATE TABLE chart (name TEXT)",
    "a new column": "ALTER TABLE annotation ADD COLUMN mood TEXT",
    "a new index": "CREATE INDEX by_body ON annotation (body)",
}


@pytest.mark.parametrize("sql", FORESEEN.values(), ids=FORESEEN)
def test_a_project_of_a_newer_version_can_be_read(tmp_path: Path, sql: str) -> None:
    path = from_the_future(tmp_path / "future.synoptic", sql)
    before = path.read_bytes()
    with closing(ProjectFile.open(path)) as file:
        assert file.obstacle == NEWER
        assert file.project.reports == project().reports
        assert [n.body for n in file.project.annotations] == [n.body for n in project().annotations]
    assert path.read_bytes() == before


def test_notes_of_a_kind_that_only_the_newer_version_knows_are_counted(tmp_path: Path) -> None:
    sql = "UPDATE annotation SET kind = 'map' WHERE id = (SELECT min(id) FROM annotation)"
    with closing(ProjectFile.open(from_the_future(tmp_path / "future.synoptic", sql))) as file:
        assert file.obstacle == f"{NEWER}: 1 note"
        assert len(file.project.annotations) == 2


UNFORESEEN = [
    "DROP TABLE tag",
    "ALTER TABLE annotation RENAME COLUMN body TO words",
    "CREATE TRIGGER wipe AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
    "CREATE VIEW extra AS SELECT * FROM report",
    "CREATE VIRTUAL TABLE extra USING fts5(words)",
    "DROP TABLE verdict; CREATE TABLE verdict (finding, place, judgement AS ('accepted'))",
    "DROP TABLE verdict; CREATE VIEW verdict AS SELECT 1 AS finding, 1 AS place, 1 AS judgement",
    "UPDATE report SET source = '{}'",
]


@pytest.mark.parametrize("sql", UNFORESEEN, ids=lambda sql: sql[:50])
def test_a_newer_version_that_keeps_its_notes_in_another_way_is_left_to_it(tmp_path: Path, sql: str) -> None:
    path = from_the_future(tmp_path / "future.synoptic", sql)
    before = path.read_bytes()
    with pytest.raises(NewerProject, match=r"made by a newer Synoptic\. Update the program"):
        ProjectFile.open(path)
    assert path.read_bytes() == before


def test_a_project_of_a_newer_version_is_never_replaced_by_what_was_read_of_it(tmp_path: Path) -> None:
    path = from_the_future(tmp_path / "future.synoptic")
    session, before = Session.open(path), path.read_bytes()
    with pytest.raises(ReadOnlyProject, match="newer Synoptic"):
        session.apply("Rename", lambda value: commands.rename_project(value, "New"))
    with pytest.raises(CannotSave, match="newer Synoptic"):
        session.save_as(path)
    session.save_as(tmp_path / "mine.synoptic")
    session.close()
    assert path.read_bytes() == before
    assert version(tmp_path / "mine.synoptic") == len(STEPS)


@pytest.mark.parametrize("room", range(0, 114_688, 16_384))
def test_bringing_up_to_date_stops_anywhere_without_loss(earlier: Path, room: int) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        with closing(ProjectFile.open(earlier)) as file:
            check_version_1(file.project)
            up_to_date = file.obstacle is None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with closing(ProjectFile.open(earlier)) as file:
        check_version_1(file.project)
    assert version(earlier) == len(STEPS)
    assert up_to_date == (earlier.stat().st_size <= room)
