"""Open a file as a database and prove it sound, whatever stands in it; or read what of it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from app.errors import DamagedProject, NewerProject, ProjectInUse, SynopticError
from app.model.project import Project
from app.storage import connection as connecting
from app.storage.reading import StrictRows, read
from app.storage.reasons import reason, sqlite_code
from app.storage.salvage import UNSOUND, salvaged
from app.storage.schema import upgrade
from app.storage.soundness import check_content, check_shape, is_readable_shape
from app.storage.steps import STEPS

Opened = tuple[sqlite3.Connection, Project]

NEWER = "it was made by a newer Synoptic, and what only that knows is not shown"
ALL_FOUND = "it is damaged, but everything in it was found"


class NotUpgraded(Exception):
    """A sound file of an earlier version could not be written at its place: a copy in memory, and `why`."""

    def __init__(self, opened: Opened, why: str) -> None:
        super().__init__(why)
        self.opened = opened
        self.why = why


def open_to_write(path: Path, *, version: int) -> Opened:
    """A connection to a project file of that version, brought up to date, and what it holds.

    Raises DamagedProject, ProjectInUse or NotUpgraded.
    """
    with _told(path.name), ExitStack() as on_failure:
        connection = on_failure.enter_context(closing(connecting.to_write(path)))
        check_content(connection, path, version=version)
        if version < len(STEPS):  # an unsound file stays as it is: the copy proves that this one is not
            _bring_up_to_date(connection, _upgraded_copy(connection, version), version)
        project = read(StrictRows(connection))
        on_failure.pop_all()
    return connection, project


def open_to_read(path: Path, *, version: int) -> Opened:
    """The same without changing the file: an earlier version is brought up to date in memory.

    Raises DamagedProject or ProjectInUse.
    """
    with _told(path.name), ExitStack() as on_failure:
        connection = on_failure.enter_context(closing(connecting.to_read(path)))
        check_content(connection, path, version=version)
        if version < len(STEPS):
            return _upgraded_copy(connection, version)
        project = read(StrictRows(connection))
        on_failure.pop_all()
    return connection, project


def open_damaged(path: Path, damage: DamagedProject, *, version: int) -> tuple[Opened, str]:
    """What is sound of a file that could not be opened whole, to be read only, and why in words.

    Raises `damage` where its tables are not those of a project or no report is left.
    """
    try:
        with ExitStack() as on_failure:
            connection = on_failure.enter_context(closing(connecting.to_read(path)))
            check_shape(connection, path, version=version)
            project, lost = salvaged(connection)
            if not project.reports:
                raise damage
            on_failure.pop_all()
    except UNSOUND:
        raise damage from None
    return (connection, project), f"it is damaged: {lost} could not be read" if lost else ALL_FOUND


def open_newer(path: Path) -> tuple[Opened, str]:
    """What this version knows of a file of a newer one, to be read only, and why in words.

    Raises NewerProject where the newer one keeps reports and notes in another way.
    """
    newer = NewerProject(name=path.name)
    try:
        with ExitStack() as on_failure:
            connection = on_failure.enter_context(closing(connecting.to_read(path)))
            if not is_readable_shape(connection):
                raise newer
            project, lost = salvaged(connection)
            if lost and not project.reports:
                raise newer
            on_failure.pop_all()
    except UNSOUND:
        raise newer from None
    return (connection, project), f"{NEWER}: {lost}" if lost else NEWER


def _upgraded_copy(connection: sqlite3.Connection, version: int) -> Opened:
    with ExitStack() as on_failure:
        copy = on_failure.enter_context(closing(connecting.in_memory(connection)))
        upgrade(copy, version=version)
        project = read(StrictRows(copy))
        on_failure.pop_all()
    return copy, project


def _bring_up_to_date(connection: sqlite3.Connection, copy: Opened, version: int) -> None:
    try:
        upgrade(connection, version=version)
    except sqlite3.Error as error:
        raise NotUpgraded(copy, reason(error)) from error
    copy[0].close()


@contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except UNSOUND as error:
        raise _in_words(name, error) from error


def _in_words(name: str, error: Exception) -> SynopticError:
    if not isinstance(error, sqlite3.Error):
        return DamagedProject(name=name, why="it holds what no report or note can be")
    match sqlite_code(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ProjectInUse(name=name)
        case sqlite3.SQLITE_READONLY:  # a kill cut off an edit; here it cannot be taken back
            return DamagedProject(name=name, why="an edit was cut off, in a place that may not be written")
    return DamagedProject(name=name, why="parts of it are missing or overwritten")
