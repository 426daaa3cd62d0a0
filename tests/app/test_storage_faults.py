"""Whichever write fails, and however: the file stays whole, the edit stays in memory, the session tells."""

import errno
import os
import resource
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest
from invented_projects import NOON, note, project, report

from app.annotate import codebook, commands
from app.errors import CannotSave
from app.model.project import Project
from app.session import Session
from app.storage import ProjectFile

WORDS_OF = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the drive does not answer",
    sqlite3.SQLITE_READONLY: "its place may not be written",
    sqlite3.SQLITE_CANTOPEN: "its folder is not there any more or may not be written",
}
NOBODY = 65534


class FailingConnection(sqlite3.Connection):
    """Fails, instead of or after running it, the statement whose turn it is."""

    countdown: int | None = None  # statements until the fault; None for no fault
    code = sqlite3.SQLITE_FULL
    runs_it = False

    def execute(self, *arguments: object) -> sqlite3.Cursor:
        cls = FailingConnection
        if cls.countdown is None or self.read_only:
            return super().execute(*arguments)
        cls.countdown -= 1
        if cls.countdown >= 0:
            return super().execute(*arguments)
        if cls.runs_it:
            super().execute(*arguments)
        error = sqlite3.OperationalError("a fault")
        error.sqlite_errorcode = cls.code
        raise error

    read_only = False


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[FailingConnection]]:
    """Connections of the program are such that fail."""
    connect = sqlite3.connect
    monkeypatch.setattr("app.storage.connection.sqlite3.connect", partial(connect, factory=FailingConnection))
    yield FailingConnection
    FailingConnection.countdown, FailingConnection.code = None, sqlite3.SQLITE_FULL
    FailingConnection.runs_it = False


def on_disk(path: Path) -> Project:
    """What the next one to open the project finds: a copy, so that no lock is in the way."""
    with tempfile.TemporaryDirectory() as folder:
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, folder)
        with closing(ProjectFile.open(Path(folder) / path.name)) as file:
            assert file.obstacle is None
            return file.project


def large_edit(before: Project) -> Project:
    """An edit that touches most tables."""
    made = commands.add_note(before, note(*before.reports, body="A long note. " * 500))
    made = codebook.tag_notes(made, [n.id for n in made.annotations], "casualties", now=NOON)
    made = codebook.add_code(made, "casualties")
    return commands.rename_project(commands.move_report(made, made.reports[1].id, 0), "Renamed")


def check_nothing_is_lost(session: Session, path: Path, before: Project) -> None:
    """After an edit that could not be saved: all is told, in memory, and can be saved elsewhere."""
    after = session.project
    assert after != before
    assert session.failure
    assert on_disk(path) in (before, after)
    with tempfile.TemporaryDirectory() as elsewhere:
        ProjectFile.create(Path(elsewhere) / "copy.synoptic", after).close()
        assert on_disk(Path(elsewhere) / "copy.synoptic") == after


@pytest.mark.parametrize("code", WORDS_OF, ids=WORDS_OF.values())
@pytest.mark.parametrize("runs_it", [False, True], ids=["before", "after"])
def test_a_fault_at_any_statement_of_an_edit_loses_nothing(
    tmp_path: Path, faults: type[FailingConnection], code: int, runs_it: bool
) -> None:
    path = tmp_path / "faulty.synoptic"
    ProjectFile.create(path, project()).close()
    session, tried = Session.open(path), 0
    before = session.project
    faults.code, faults.runs_it = code, runs_it
    while True:
        faults.countdown = tried
        with suppress(CannotSave):
            session.apply("Edit", large_edit)
        faults.countdown = None
        assert session.project.title == "Renamed"
        if session.failure is None:
            break
        assert WORDS_OF[code] in str(session.failure)
        assert on_disk(path) in (before, session.project)
        session.undo()
        assert (session.failure, on_disk(path)) == (None, before)
        tried += 1
    faults.countdown = None
    assert tried > 20
    assert on_disk(path) == session.project
    session.close()


def test_a_fault_at_any_statement_of_save_as_leaves_both_files_whole(
    tmp_path: Path, faults: type[FailingConnection]
) -> None:
    path, other, tried = tmp_path / "mine.synoptic", tmp_path / "other.synoptic", 0
    ProjectFile.create(path, project()).close()
    ProjectFile.create(other, Project(title="There before")).close()
    session = Session.open(path)
    while True:
        faults.countdown = tried
        try:
            session.save_as(other)
        except CannotSave:
            faults.countdown = None
        else:
            break
        assert on_disk(other) == Project(title="There before")
        session.apply("Rename", lambda before, n=tried: commands.rename_project(before, f"{n}"))
        assert (session.path, on_disk(path)) == (path, session.project)
        tried += 1
    faults.countdown = None
    assert tried > 5
    assert (session.path, on_disk(other)) == (other, session.project)
    session.close()


def test_a_fault_at_any_statement_of_writing_anew_leaves_the_file_that_was_there(
    tmp_path: Path, faults: type[FailingConnection]
) -> None:
    path, tried = tmp_path / "mine.synoptic", 0
    ProjectFile.create(path, project()).close()
    session = Session.open(path)
    while True:
        faults.countdown = tried
        try:
            session.save_as(path)
        except CannotSave:
            faults.countdown = None
        else:
            break
        session.apply("Rename", lambda before, n=tried: commands.rename_project(before, f"{n}"))
        assert on_disk(path) == session.project
        tried += 1
    faults.countdown = None
    assert tried > 5
    session.close()


def failing(code: int) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> object:
        raise OSError(code, os.strerror(code))

    return fail


SYSTEM_CALLS = ["os.open", "os.fsync", "pathlib.Path.replace", "pathlib.Path.unlink", "pathlib.Path.stat"]


@pytest.mark.parametrize("call", SYSTEM_CALLS)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO], ids=os.strerror)
def test_a_fault_of_the_system_is_told_and_the_project_stays(tmp_path: Path, call: str, code: int) -> None:
    path, other = tmp_path / "mine.synoptic", tmp_path / "other.synoptic"
    ProjectFile.create(path, project()).close()
    session = Session.open(path)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(call, failing(code))
        with pytest.raises(CannotSave):
            session.save_as(other)
    session.apply("Rename", lambda before: commands.rename_project(before, "Renamed"))
    assert (session.path, on_disk(path).title) == (path, "Renamed")
    session.close()


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Every write past `size` bytes of a file fails, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", range(0, 80_000, 8192))
def test_a_session_on_a_full_disk_goes_on_in_memory_and_is_saved_when_there_is_room(
    tmp_path: Path, size: int
) -> None:
    path = tmp_path / "full.synoptic"
    ProjectFile.create(path, project()).close()
    session = Session.open(path)
    before = session.project
    with no_file_beyond(size):
        try:
            session.apply("Edit", large_edit)
        except CannotSave:
            pass
        else:
            assert on_disk(path) == session.project
    if session.failure:
        check_nothing_is_lost(session, path, before)
        session.save()
    assert on_disk(path) == session.project
    session.close()


def as_nobody(act: Callable[[], None]) -> None:
    """Do something in a process that may write only what everybody may."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if os.getuid() == 0:
                os.setuid(NOBODY)
            os.environ["XDG_DATA_HOME"] = tempfile.gettempdir()
            act()
            status = 0
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody may write; nobody's processes do not come through those of pytest."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o777)
        folder = Path(made) / "place"
        folder.mkdir()
        if os.getuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        yield folder
        folder.chmod(0o777)


def test_a_folder_that_is_closed_while_a_project_is_open_loses_nothing(public: Path) -> None:
    path, other = public / "mine.synoptic", public.parent / "other.synoptic"

    def act() -> None:
        ProjectFile.create(path, project()).close()
        session = Session.open(path)
        public.chmod(0o555)
        with pytest.raises(CannotSave, match="may not be written"):
            session.apply("Edit", large_edit)
        session.save_as(other)
        assert on_disk(path) == project_without_ids(session)
        session.close()

    def project_without_ids(session: Session) -> Project:
        session.undo()
        return session.project

    as_nobody(act)


def test_a_project_in_a_closed_folder_or_write_protected_is_read_only(public: Path) -> None:
    path = public / "mine.synoptic"

    def act() -> None:
        ProjectFile.create(path, project()).close()
        path.chmod(0o444)
        with closing(ProjectFile.open(path)) as file:
            assert file.obstacle == "it is write-protected"
        path.chmod(0o666)
        public.chmod(0o555)
        with closing(ProjectFile.open(path)) as file:
            assert file.obstacle == "its folder may not be written"
            assert len(file.project.annotations) == 3
        path.chmod(0)

    as_nobody(act)


def test_a_drive_that_went_away_and_came_back_takes_the_next_save(tmp_path: Path) -> None:
    place = tmp_path / "drive"
    place.mkdir()
    path = place / "mine.synoptic"
    ProjectFile.create(path, project()).close()
    session = Session.open(path)
    before = session.project
    place.rename(tmp_path / "unplugged")
    with pytest.raises(CannotSave, match="moved, removed or replaced"):
        session.apply("Edit", large_edit)
    session.undo()
    session.redo()
    assert session.failure
    (tmp_path / "unplugged").rename(place)
    check_nothing_is_lost(session, path, before)
    session.save()
    assert (session.failure, on_disk(path)) == (None, session.project)
    session.close()


def test_closing_while_the_drive_is_away_is_no_fault(tmp_path: Path) -> None:
    place = tmp_path / "drive"
    place.mkdir()
    ProjectFile.create(place / "mine.synoptic", project()).close()
    session = Session.open(place / "mine.synoptic")
    shutil.rmtree(place)
    session.close()
    assert not list(tmp_path.glob("**/*.synoptic"))


def test_a_project_that_was_never_named_and_does_not_fit_stays_in_memory(tmp_path: Path) -> None:
    session = Session.new()
    with no_file_beyond(0), pytest.raises(CannotSave):
        session.apply("Add", partial(commands.add_reports, reports=(report(),)))
    assert session.failure
    session.save_as(tmp_path / "named.synoptic")
    assert (session.failure, on_disk(tmp_path / "named.synoptic")) == (None, session.project)
    session.close()
