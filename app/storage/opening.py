"""Open a file as a database and prove it sound, whatever stands in it."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import DamagedProject, ProjectInUse, SynopticError
from app.model.project import Project
from app.storage import connection as connecting
from app.storage.reading import read
from app.storage.reasons import sqlite_code
from app.storage.schema import STEPS, upgrade
from app.storage.soundness import check_content

_UNSOUND = (sqlite3.Error, ValueError, KeyError, TypeError, RecursionError, zlib.error)


def open_to_write(path: Path, *, version: int) -> tuple[sqlite3.Connection, Project]:
    """A connection to a project file of that version, brought up to date, and what it holds.

    Raises DamagedProject or ProjectInUse.
    """
    with _told(path.name):
        return _loaded(connecting.to_write(path), path, version)


def open_to_read(path: Path, *, version: int) -> tuple[sqlite3.Connection, Project]:
    """The same without changing the file: an earlier version is brought up to date in memory."""
    with _told(path.name):
        connection = connecting.to_read(path)
        if version < len(STEPS):
            connection = connecting.in_memory(connection)
        return _loaded(connection, path, version)


def _loaded(connection: sqlite3.Connection, path: Path, version: int) -> tuple[sqlite3.Connection, Project]:
    try:
        check_content(connection, path, version=version)
        upgrade(connection, version=version)
        return connection, read(connection)
    except BaseException:
        connection.close()
        raise


@contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except _UNSOUND as error:
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
