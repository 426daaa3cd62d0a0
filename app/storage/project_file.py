"""The project file as the session sees it: opened, saved after every edit, closed."""

from __future__ import annotations

import os
import sqlite3
import zlib
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from app.errors import CannotSave, DamagedProject, ProjectInUse, SynopticError
from app.model.project import Project
from app.storage import connection as connecting
from app.storage.lock import Lock
from app.storage.reading import read
from app.storage.reasons import reason, sqlite_code
from app.storage.schema import STEPS, upgrade
from app.storage.soundness import check_content, check_header
from app.storage.writing import write

OPEN_ELSEWHERE = "it is open in another window"
WRITE_PROTECTED = "it is write-protected"
MOVED_AWAY = "it was moved, removed or replaced"
FOLDER_PROTECTED = "its folder may not be written"

_UNSAVED = (sqlite3.Error, OSError, UnicodeError)
_UNSOUND = (sqlite3.Error, ValueError, KeyError, TypeError, RecursionError, zlib.error)


class ProjectFile:
    """A project on disk, held open and locked until `close`.

    `project` is the value that the file holds. `obstacle` says in words why the file can only be read;
    it is None where the file can be written. Belongs to the thread that opened it.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        project: Project,
        *,
        lock: Lock | None,
        obstacle: str | None,
    ) -> None:
        self.path = path
        self.project = project
        self.obstacle = obstacle
        self._connection = connection
        self._lock = lock
        self._identity = path.stat()
        self._held = project  # what is surely in the file: nothing, after a failed save

    @classmethod
    def create(cls, path: Path, project: Project) -> ProjectFile:
        """Write a project to `path`, whole or not at all, in place of what is there. Raises CannotSave."""
        path = path.resolve()
        with ExitStack() as on_failure:
            try:
                lock = Lock.take(path)
                if lock is None:
                    raise CannotSave(name=path.name, why=OPEN_ELSEWHERE)
                on_failure.callback(lock.release)
                _write_anew(path, project)
                file = cls(path, connecting.to_write(path), project, lock=lock, obstacle=None)
            except _UNSAVED as error:
                raise CannotSave(name=path.name, why=reason(error)) from error
            on_failure.pop_all()
            return file

    @classmethod
    def open(cls, path: Path) -> ProjectFile:
        """Open the project at `path`. A file that is not sound is never changed.

        Raises FileVanished, NoPermission, NotAProject, DamagedProject, NewerProject or ProjectInUse.
        """
        path = path.resolve()
        version = check_header(path)
        lock, obstacle = _lock_or_obstacle(path)
        with ExitStack() as on_failure:
            if lock:
                on_failure.callback(lock.release)
            try:
                connection = _connected(path, version, obstacle)
                on_failure.callback(connection.close)
                project = _checked(connection, path, version)
            except _UNSOUND as error:
                raise _unsound(path.name, error) from error
            on_failure.pop_all()
            return cls(path, connection, project, lock=lock, obstacle=obstacle)

    def save(self, project: Project) -> None:
        """Write what changed since the last save; it is on the disk when this returns.

        Raises CannotSave: the file then holds what it held, and the next save writes everything.
        """
        if self.obstacle:
            raise CannotSave(name=self.path.name, why=self.obstacle)
        before, self._held = self._held, Project()
        try:
            self._check_still_there()
            self._connection.execute("BEGIN IMMEDIATE")
            write(self._connection, before=before, after=project)
            self._connection.execute("COMMIT")
        except _UNSAVED as error:
            self._roll_back()
            raise CannotSave(name=self.path.name, why=reason(error)) from error
        self.project = self._held = project

    def save_anew(self, project: Project) -> None:
        """Write the whole file again where it stood, though it was removed or broken. Raises CannotSave."""
        try:
            self._connection.close()
            _write_anew(self.path, project)
            self._connection = connecting.to_write(self.path)
            self._identity = self.path.stat()
        except _UNSAVED as error:
            raise CannotSave(name=self.path.name, why=reason(error)) from error
        self.project = self._held = project

    def close(self) -> None:
        """Let the file go for others to write."""
        self._connection.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _check_still_there(self) -> None:
        """A file that was removed or replaced goes on taking writes that nobody will ever see."""
        with suppress(FileNotFoundError):
            if os.path.samestat(self.path.stat(), self._identity):
                return
        raise CannotSave(name=self.path.name, why=MOVED_AWAY)

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def is_in_use(path: Path) -> bool:
    """Whether some window holds the project at `path`."""
    try:
        lock = Lock.take(path)
    except OSError:
        return False
    if lock is None:
        return True
    lock.release()
    return False


def _write_anew(path: Path, project: Project) -> None:
    draft = path.with_name(f".{path.name}.new")
    _remove(draft)
    try:
        with closing(connecting.to_create(draft)) as connection:
            upgrade(connection, version=0)
            connection.execute("BEGIN IMMEDIATE")
            write(connection, before=Project(), after=project)
            connection.execute("COMMIT")
        connecting.journal(path).unlink(
            missing_ok=True
        )  # else the old file's would be applied to the new one
        draft.replace(path)
        connecting.sync_folder(path)
    except BaseException:
        with suppress(OSError):
            _remove(draft)
        raise


def _remove(draft: Path) -> None:
    for leftover in (draft, connecting.journal(draft)):
        leftover.unlink(missing_ok=True)


def _lock_or_obstacle(path: Path) -> tuple[Lock | None, str | None]:
    if not os.access(path, os.W_OK):
        return None, WRITE_PROTECTED
    try:
        lock = Lock.take(path)
    except OSError:
        return None, FOLDER_PROTECTED
    return lock, None if lock else OPEN_ELSEWHERE


def _connected(path: Path, version: int, obstacle: str | None) -> sqlite3.Connection:
    """A connection on which the project can be brought up to date, in memory where the file must stay."""
    if not obstacle:
        return connecting.to_write(path)
    connection = connecting.to_read(path)
    return connection if version == len(STEPS) else connecting.in_memory(connection)


def _checked(connection: sqlite3.Connection, path: Path, version: int) -> Project:
    """The project in a database, proven sound; an older format is brought up to date first."""
    check_content(connection, path, version=version)
    if version < len(STEPS):
        upgrade(connection, version=version)
    return read(connection)


def _unsound(name: str, error: Exception) -> SynopticError:
    if not isinstance(error, sqlite3.Error):
        return DamagedProject(name=name, why="it holds what no report or note can be")
    match sqlite_code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ProjectInUse(name=name)
        case sqlite3.SQLITE_READONLY:  # a kill cut off an edit; here it cannot be taken back
            return DamagedProject(name=name, why="an edit was cut off, in a place that may not be written")
    return DamagedProject(name=name, why="parts of it are missing or overwritten")
