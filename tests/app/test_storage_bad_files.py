"""What is no sound project is refused in words and never changed."""

import os
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from invented_projects import project

from app.errors import (
    DamagedProject,
    FileVanished,
    NotAProject,
    ProjectInUse,
    SynopticError,
)
from app.storage import ProjectFile


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
        connection.executescript(f"BEGIN; {'; '.join(statements)}; COMMIT;")
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


def test_a_pipe_is_no_project_and_nobody_waits_for_it(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.synoptic"
    os.mkfifo(pipe)
    assert isinstance(refusal(pipe), NotAProject)


def test_an_empty_file_is_a_damaged_project(tmp_path: Path) -> None:
    path = tmp_path / "empty.synoptic"
    path.touch()
    assert "it is empty" in str(refusal(path))


@pytest.mark.parametrize("kept", [17, 99, 100, 4096, 4097, 9000])
def test_a_project_cut_off_anywhere_is_damaged(sound: Path, kept: int) -> None:
    sound.write_bytes(sound.read_bytes()[:kept])
    assert isinstance(refusal(sound), DamagedProject)


PLANTED = [
    "CREATE TRIGGER wipe AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
    "CREATE VIEW extra AS SELECT * FROM report",
    "CREATE TABLE extra (anything)",
    "CREATE VIRTUAL TABLE extra USING fts5(words)",
    "CREATE INDEX extra ON report (upper(name))",
    "ALTER TABLE verdict ADD COLUMN more TEXT AS (upper(finding))",
    "ALTER TABLE report RENAME TO 'report; DROP TABLE anchor'",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'report'",
    "DROP TABLE tag",
    "ALTER TABLE verdict ADD COLUMN more TEXT",
]


@pytest.mark.parametrize("planted", PLANTED, ids=lambda sql: " ".join(sql.split()[:2]))
def test_a_planted_or_missing_part_of_the_schema_is_refused(sound: Path, planted: str) -> None:
    assert "its tables are not those" in str(refusal(altered(sound, planted)))


ALL_REPORTS_LOST = [
    "UPDATE report SET source = 'no JSON'",
    "UPDATE report SET source = '{}'",
    "UPDATE report SET source = json_set(source, '$.outlet', 7)",
    "UPDATE report SET source = json_set(source, '$.published', 'soon')",
    "UPDATE report SET source = json_set(source, '$.byline', 'Ida')",
    "UPDATE report SET paragraphs = '[1, 2]'",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": 999999, "kind": "body"}]'""",
    "UPDATE report SET paragraphs = json_insert(paragraphs, '$[#]', json_extract(paragraphs, '$[0]'))",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": "9", "kind": "body"}]'""",
    """UPDATE report SET paragraphs = '[{"start": 0.0, "end": 9.0, "kind": "body"}]'""",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": 9, "kind": "poem"}]'""",
    """UPDATE report SET paragraphs = '[{"start": 0, "end": 9, "kind": "body", "repeats": 4}]'""",
    f"""UPDATE report SET paragraphs = '[{{"start": 0, "end": {"9" * 5000}, "kind": "body"}}]'""",
    "UPDATE report SET notices = '{\"code\": 1}'",
    f"UPDATE report SET excluded = '{'[' * 100_000}'",
    """UPDATE report SET excluded = '[{"text": "Subscribe", "reason": "x", "before": -1}]'""",
    """UPDATE report SET excluded = '[{"text": "\\ud83d", "reason": "x"}]'""",
    "UPDATE report SET text = CAST(x'ff41' AS TEXT)",
]


@pytest.mark.parametrize("edit", ALL_REPORTS_LOST, ids=lambda sql: sql[:60])
def test_a_project_without_one_sound_report_is_refused(sound: Path, edit: str) -> None:
    assert isinstance(refusal(altered(sound, edit)), DamagedProject)


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


def with_cut_off_edit(sound: Path, copy: Path) -> Path:
    """A copy of a project with the journal that a kill in the middle of an edit leaves beside it."""
    with closing(sqlite3.connect(sound, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE report SET text = text || hex(zeroblob(100000))")
        shutil.copy(sound, copy)
        shutil.copy(f"{sound}-journal", f"{copy}-journal")
        connection.execute("ROLLBACK")
    return copy


def test_a_planted_journal_cannot_have_another_file_removed(sound: Path, tmp_path: Path) -> None:
    """SQLite removes what such a journal names, as if it were a journal of several databases."""
    victim = tmp_path / "diary.txt"
    victim.write_text("Not yours.")
    path = with_cut_off_edit(sound, tmp_path / "sent.synoptic")
    name = str(victim).encode()
    with Path(f"{path}-journal").open("ab") as journal:
        journal.write((2**30 // 4096 + 1).to_bytes(4) + name + len(name).to_bytes(4) + sum(name).to_bytes(4))
        journal.write(bytes.fromhex("d9d505f920a163d7"))
    assert "“sent.synoptic-journal” beside it is not part of it" in str(refusal(path))
    assert victim.read_text() == "Not yours."


@pytest.mark.parametrize("content", [b"", b"garbage" * 100], ids=["empty", "garbage"])
def test_a_log_beside_a_project_is_not_obeyed(sound: Path, content: bytes) -> None:
    Path(f"{sound}-wal").write_bytes(content)
    assert "“marenka.synoptic-wal” beside it is not part of it" in str(refusal(sound))


def test_a_project_switched_to_a_log_is_refused_until_it_is_switched_back(sound: Path) -> None:
    with closing(sqlite3.connect(sound)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert "another program has changed how it is written" in str(refusal(sound))
    with closing(sqlite3.connect(sound)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with closing(ProjectFile.open(sound)) as file:
        assert file.obstacle is None


def test_a_link_planted_for_the_lock_makes_no_file_elsewhere(sound: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    sound.with_name(f".{sound.name}.lock").symlink_to(target)
    with closing(ProjectFile.open(sound)) as file:
        assert file.obstacle == "its folder may not be written"
    assert not target.exists()


def test_notes_hold_whatever_can_be_typed(tmp_path: Path) -> None:
    path, odd = tmp_path / "odd.synoptic", "a\0b' OR 1=1; --\u202e../../etc\x1b[2J" + "x" * 2_000_000
    before = project()
    first = replace(before.annotations[0], body=odd, author=odd, tags=(odd[:99], "\0"))
    ProjectFile.create(path, replace(before, annotations=(first,))).close()
    with closing(ProjectFile.open(path)) as file:
        assert file.project.annotations == (first,)


def test_an_edit_cut_off_by_a_kill_is_taken_back(sound: Path, tmp_path: Path) -> None:
    with closing(ProjectFile.open(with_cut_off_edit(sound, tmp_path / "killed.synoptic"))) as file:
        assert file.project.reports == project().reports


MUTATIONS = 120


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The file with a few bytes changed, or pieces of it copied over others."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 50))):
        at, other, size = (chance.randrange(len(changed)) for _ in range(3))
        if chance.random() < 0.5:
            changed[at] = chance.randrange(256)
        else:
            piece = changed[other : other + size % 64]
            changed[at : at + len(piece)] = piece
    return bytes(changed[: len(content)])


def test_whatever_bytes_are_changed_the_file_is_opened_or_refused_and_left_alone(sound: Path) -> None:
    content, chance, opened = sound.read_bytes(), random.Random(3), Counter[str]()
    for _ in range(MUTATIONS):
        made = mutated(content, chance)
        sound.write_bytes(made)
        try:
            with closing(ProjectFile.open(sound)) as file:
                opened["damaged" if file.obstacle else "whole"] += 1
        except SynopticError:
            opened["refused"] += 1
        assert sound.read_bytes() == made
    assert min(opened["damaged"], opened["whole"], opened["refused"]) > MUTATIONS / 20
