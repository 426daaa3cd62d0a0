"""Whether a file is a project that may be opened: judged before anything in it is trusted or changed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.errors import DamagedProject, FileVanished, NewerProject, NoPermission, NotAProject
from app.storage.schema import APPLICATION_ID, STEPS, expected_shape, shape

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes; SQLite's file format fixes them and the places of the numbers below
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


def check_header(path: Path) -> int:
    """The format version of the project at `path`, read without opening it as a database.

    Raises FileVanished, NoPermission, NotAProject, DamagedProject or NewerProject.
    """
    header = _header(path)
    if not header:
        raise DamagedProject(name=path.name, why="it is empty")
    if not header.startswith(_MAGIC[: len(header)]):
        raise NotAProject(name=path.name)
    if len(header) < _HEADER:
        raise DamagedProject(name=path.name, why="it is cut off")
    if int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        raise NotAProject(name=path.name)
    version = int.from_bytes(header[_USER_VERSION])
    if version > len(STEPS):
        raise NewerProject(name=path.name)
    return version


def check_content(connection: sqlite3.Connection, path: Path, *, version: int) -> None:
    """Raise DamagedProject for what no Synoptic has written, sqlite3.DatabaseError for a broken database."""
    if shape(connection) != expected_shape(version):
        raise DamagedProject(name=path.name, why="its tables are not those of a project")
    if _size(connection) > path.stat().st_size:  # SQLite takes a last page for whole that is not
        raise DamagedProject(name=path.name, why="it is cut off")
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise DamagedProject(name=path.name, why="parts of it are missing or overwritten")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedProject(name=path.name, why="notes speak of reports that are not in it")


def _size(connection: sqlite3.Connection) -> int:
    (pages,), (page,) = (
        connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size")
    )
    return int(pages) * int(page)


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except FileNotFoundError:
        raise FileVanished(name=path.name) from None
    except IsADirectoryError:
        raise NotAProject(name=path.name) from None
    except OSError:
        raise NoPermission(name=path.name) from None
