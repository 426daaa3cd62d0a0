"""What is no sound project is refused in words and never changed."""

import os
import shutil
import sqlite3
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from invented_projects import project

from app.errors import (
    DamagedProject,
    FileVanished,
    NewerProject,
    NotAProject,
    ProjectInUse,
    SynopticError,
)
from app.storage import ProjectFile
from app.storage.schema import STEPS


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "marenka.synoptic"
    ProjectFile.create(path, project()).close()
    return path


def refusal(path: Path) -> SynopticError:
    """The error that opening `path` raises; the folder is then exactly as it was."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(SynopticError) as caught:
        ProjectFile.open(path)
    assert {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()} == before
    return caught.value


def altered(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path


def test_a_file_that_is_gone_is_told_as_such(tmp_path: Path) -> None:
    assert isinstance(refusal(tmp_path / "gone.synoptic"), FileVanished)


@pytest.mark.parametrize(
    "content", [b"Dear editor, ", b"%PDF-1.7\n" * 50, b"SQLite", b"\x00" * 200], ids=repr
)
def test_a_foreign_file_is_no_project(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.synoptic"
    path.write_bytes(content)
    assert isinstance(refusal(path), NotAProject | DamagedProject)


def test_a_database_of_another_program_is_no_project(tmp_path: Path) -> None:
    path = altered(tmp_path / "bookmarks.synoptic", "CREATE TABLE bookmark (url TEXT)")
    assert isinstance(refusal(path), NotAProject)


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    folder = tmp_path / "folder.synoptic"
    folder.mkdir()
    assert isinstance(refusal(folder), NotAProject)


def test_an_empty_file_is_a_damaged_project(tmp_path: Path) -> None:
    path = tmp_path / "empty.synoptic"
    path.touch()
    assert "it is empty" in str(refusal(path))


def test_a_project_of_a_newer_version_is_left_to_it(sound: Path) -> None:
    altered(sound, f"PRAGMA user_version = {len(STEPS) + 1}")
    assert isinstance(refusal(sound), NewerProject)


@pytest.mark.parametrize("kept", [17, 99, 100, 4096, 4097, 9000, -1])
def test_a_project_cut_off_anywhere_is_damaged(sound: Path, kept: int) -> None:
    sound.write_bytes(sound.read_bytes()[:kept])
    assert isinstance(refusal(sound), DamagedProject)


def test_a_project_with_an_overwritten_page_is_damaged(sound: Path) -> None:
    content = bytearray(sound.read_bytes())
    content[4096:8192] = os.urandom(4096)
    sound.write_bytes(content)
    assert isinstance(refusal(sound), DamagedProject)


PLANTED = [
    "CREATE TRIGGER wipe AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
    "CREATE VIEW extra AS SELECT * FROM report",
    "CREATE TABLE extra (anything)",
    "DROP TABLE tag",
    "ALTER TABLE verdict ADD COLUMN more TEXT",
]


@pytest.mark.parametrize("planted", PLANTED, ids=lambda sql: " ".join(sql.split()[:2]))
def test_a_planted_or_missing_part_of_the_schema_is_refused(sound: Path, planted: str) -> None:
    assert "its tables are not those" in str(refusal(altered(sound, planted)))


UNSOUND = [
    "UPDATE report SET source = 'no JSON'",
    "UPDATE report SET source = '{}'",
    "UPDATE report SET source = json_set(source, '$.outlet', 7)",
    "UPDATE report SET source = json_set(source, '$.published', 'soon')",
    "UPDATE report SET paragraphs = '[1, 2]'",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": 999999, "kind": "body"}]'""",
    "UPDATE report SET paragraphs = json_insert(paragraphs, '$[#]', json_extract(paragraphs, '$[0]'))",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": "9", "kind": "body"}]'""",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": 9, "kind": "poem"}]'""",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": 9, "kind": "body", "repeats": 4}]'""",
    "UPDATE report SET notices = '{\"code\": 1}'",
    f"UPDATE report SET excluded = '{'[' * 100_000}'",
    "UPDATE original SET size = 5",
    "UPDATE original SET size = 99999999999",
    "UPDATE original SET deflated = x'00'",
    "UPDATE anchor SET start_offset = -4",
    "UPDATE annotation SET kind = 'rumour'",
    "UPDATE annotation SET created = 'yesterday'",
    "UPDATE anchor SET report = 'sha256:gone'",
    "DELETE FROM original",
    "DELETE FROM project",
    "UPDATE report SET text = CAST(x'ff41' AS TEXT)",
]


@pytest.mark.parametrize("edit", UNSOUND, ids=lambda sql: sql[:60])
def test_content_that_no_reader_has_written_is_refused(sound: Path, edit: str) -> None:
    assert isinstance(refusal(altered(sound, edit)), DamagedProject)


def test_an_original_that_would_unpack_into_all_memory_is_refused(sound: Path) -> None:
    bomb = zlib.compress(b"\0" * 50_000_000)
    with closing(sqlite3.connect(sound)) as connection:
        connection.execute("UPDATE original SET deflated = ?", (bomb,))
        connection.commit()
    assert isinstance(refusal(sound), DamagedProject)


def test_words_that_look_like_sql_are_words(tmp_path: Path) -> None:
    path = tmp_path / "it's; DROP TABLE report; --?mode=memory.synoptic"
    titled = replace(project(), title="'); DROP TABLE report; --")
    ProjectFile.create(path, titled).close()
    with closing(ProjectFile.open(path)) as file:
        assert file.project == titled


def test_a_project_that_another_program_is_writing_is_in_use(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.connection.WAIT_SECONDS", 0.05)
    with closing(sqlite3.connect(sound, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectInUse, match="in use by another program"):
            ProjectFile.open(sound)


@pytest.fixture
def later_format(monkeypatch: pytest.MonkeyPatch) -> int:
    """The program knows one more version of the format than the file; returns its number."""
    steps = (*STEPS, "CREATE TABLE codebook (tag TEXT) STRICT;")
    for module in ("schema", "opening", "soundness"):
        monkeypatch.setattr(f"app.storage.{module}.STEPS", steps)
    return len(steps)


def test_an_earlier_format_is_brought_up_to_date(sound: Path, later_format: int) -> None:
    with closing(ProjectFile.open(sound)) as file:
        assert file.project.title == "The Marenka"
    with closing(sqlite3.connect(sound)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (later_format,)
        assert connection.execute("SELECT count(*) FROM codebook").fetchone() == (0,)


@pytest.mark.usefixtures("later_format")
def test_an_earlier_format_that_must_not_be_written_is_read_all_the_same(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    before = sound.read_bytes()
    with closing(ProjectFile.open(sound)) as file:
        assert file.project.title == "The Marenka"
    assert sound.read_bytes() == before


def test_an_edit_cut_off_by_a_kill_is_taken_back(sound: Path, tmp_path: Path) -> None:
    copy, before = tmp_path / "killed.synoptic", sound.read_bytes()
    with closing(sqlite3.connect(sound, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that pages reach the file before the commit
        connection.execute("BEGIN")
        connection.execute("UPDATE report SET text = text || hex(zeroblob(100000))")
        connection.execute("DELETE FROM anchor")
        assert sound.read_bytes() != before
        shutil.copy(sound, copy)
        shutil.copy(f"{sound}-journal", f"{copy}-journal")
        connection.execute("ROLLBACK")
    with closing(ProjectFile.open(copy)) as file:
        assert file.project.reports == project().reports
