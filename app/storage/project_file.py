"""The project file as the session sees it: opened, saved after every edit, closed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, suppress
from pathlib import Path

from app.errors import CannotSave, DamagedProject
from app.model.project import Project
from app.storage.connection import to_write
from app.storage.creating import write_anew
from app.storage.lock import Lock
from app.storage.opening import NotUpgraded, Opened, open_damaged, open_newer, open_to_read, open_to_write
from app.storage.reasons import reason
from app.storage.soundness import check_header
from app.storage.steps import STEPS
from app.storage.writing import write

OPEN_ELSEWHERE = "it is open in another window"
WRITE_PROTECTED = "it is write-protected"
MOVED_AWAY = "it was moved, removed or replaced"
FOLDER_PROTECTED = "its folder may not be written"

_UNSAVED = (sqlite3.Error, OSError, UnicodeError)


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
        self._held: Project | None = project  # what is surely in the file; None after a failed save

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
                write_anew(path, project)
                file = cls(path, to_write(path), project, lock=lock, obstacle=None)
            except _UNSAVED as error:
                raise CannotSave(name=path.name, why=reason(error)) from error
            on_failure.pop_all()
            return file

    @classmethod
    def open(cls, path: Path) -> ProjectFile:
        """Open the project at `path`. A file that is not sound is never changed.

        A newer or damaged one can be read as far as it is sound; `obstacle` then says what is missing.
        Raises FileVanished, NoPermission, NotAProject, DamagedProject, NewerProject or ProjectInUse.
        """
        path = path.resolve()
        version = check_header(path)
        if version > len(STEPS):
            return cls._to_read(path, *open_newer(path))
        try:
            return cls._open_whole(path, version)
        except NotUpgraded as hindered:
            return cls._to_read(path, hindered.opened, hindered.why)
        except DamagedProject as damage:
            return cls._to_read(path, *open_damaged(path, damage, version=version))

    @classmethod
    def _open_whole(cls, path: Path, version: int) -> ProjectFile:
        lock, obstacle = _lock_or_obstacle(path)
        with ExitStack() as on_failure:
            if lock:
                on_failure.callback(lock.release)
            connection, project = (open_to_read if obstacle else open_to_write)(path, version=version)
            on_failure.pop_all()
            return cls(path, connection, project, lock=lock, obstacle=obstacle)

    @classmethod
    def _to_read(cls, path: Path, opened: Opened, obstacle: str) -> ProjectFile:
        connection, project = opened
        return cls(path, connection, project, lock=None, obstacle=obstacle)

    def save(self, project: Project) -> None:
        """Write what changed since the last save; it is on the disk when this returns.

        Raises CannotSave: the file then holds what it held, and the next save writes everything.
        """
        if self.obstacle:
            raise CannotSave(name=self.path.name, why=self.obstacle)
        before, self._held = self._held, None
        try:
            self._check_still_there()
            if self._connection.in_transaction:  # where even taking back had failed
                self._connection.execute("ROLLBACK")
            self._connection.execute("BEGIN IMMEDIATE")
            write(self._connection, before=before, after=project)
            self._connection.execute("COMMIT")
        except _UNSAVED as error:
            self._roll_back()
            raise CannotSave(name=self.path.name, why=reason(error)) from error
        self.project = self._held = project

    def save_anew(self, project: Project) -> None:
        """Write the whole file again where it stood, though it was removed or broken. Raises CannotSave."""
        self._connection.close()  # some systems replace no file that is open
        self._held = None
        try:
            write_anew(self.path, project)
            self._connection = to_write(self.path)
            self._identity = self.path.stat()
        except _UNSAVED as error:
            with suppress(*_UNSAVED):  # the earlier file may take the next save
                self._connection = to_write(self.path)
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


def _lock_or_obstacle(path: Path) -> tuple[Lock | None, str | None]:
    if not os.access(path, os.W_OK):
        return None, WRITE_PROTECTED
    try:
        lock = Lock.take(path)
    except OSError:
        return None, FOLDER_PROTECTED
    return lock, None if lock else OPEN_ELSEWHERE
