"""Whether a file is a project that may be opened: judged before anything in it is trusted or changed."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

from app.errors import DamagedProject, FileVanished, NoPermission, NotAProject
from app.storage.connection import journal
from app.storage.schema import APPLICATION_ID, expected_shape, shape
from app.storage.steps import STEPS

_MAGIC = b"SQLite format 3\x00"
BEGINNING = len(_MAGIC)  # bytes that tell a database from any other file
_HEADER = 100  # bytes; SQLite's file format fixes them and the places of the numbers below
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)
_JOURNAL_MODE = slice(18, 20)
_ROLLBACK = b"\x01\x01"  # a write-ahead log, 2, would keep notes beside the file
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


def is_database(beginning: bytes) -> bool:
    """Whether a file that begins so is one that SQLite has written, as a project is."""
    return beginning.startswith(_MAGIC)


def check_header(path: Path) -> int:
    """The format version of the project at `path`, read without opening it as a database.

    It may be newer than this program. Raises FileVanished, NoPermission, NotAProject or DamagedProject.
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
    if header[_JOURNAL_MODE] != _ROLLBACK:
        raise DamagedProject(name=path.name, why="another program has changed how it is written")
    _check_beside(path)
    return int.from_bytes(header[_USER_VERSION])


def check_content(connection: sqlite3.Connection, path: Path, *, version: int) -> None:
    """Raise DamagedProject for what no Synoptic has written, sqlite3.DatabaseError for a broken database."""
    check_shape(connection, path, version=version)
    if _size(connection) > path.stat().st_size:  # SQLite takes a last page for whole that is not
        raise DamagedProject(name=path.name, why="it is cut off")
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise DamagedProject(name=path.name, why="parts of it are missing or overwritten")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise DamagedProject(name=path.name, why="notes speak of reports that are not in it")


def check_shape(connection: sqlite3.Connection, path: Path, *, version: int) -> None:
    """Raise DamagedProject for a schema that is not exactly that of its version."""
    if shape(connection) != expected_shape(version):
        raise DamagedProject(name=path.name, why="its tables are not those of a project")


def is_readable_shape(connection: sqlite3.Connection) -> bool:
    """Whether a newer version's file has all tables and columns of this one, and nothing that acts.

    Views, triggers, virtual tables and computed columns are words to be run, and no version needs them.
    """
    objects = connection.execute("SELECT type, coalesce(sql, '') FROM sqlite_schema").fetchall()
    if any(
        kind not in ("table", "index") or sql.upper().startswith("CREATE VIRTUAL") for kind, sql in objects
    ):
        return False
    present = sqlite3.connect(":memory:")
    try:
        present.executescript("".join(STEPS))
        tables = [name for (name,) in present.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return all(_columns(present, table) <= _columns(connection, table) for table in tables)
    finally:
        present.close()


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    """The plain columns of a table: hidden and computed ones are not counted."""
    info = connection.execute(f"PRAGMA table_xinfo({table})")
    return {name for _, name, *_, hidden in info if not hidden}


def _check_beside(path: Path) -> None:
    """SQLite obeys files beside a database: a log's pages are taken for its own, and a journal that names
    another journal lets it open that one, and remove it, wherever it is."""
    if path.with_name(f"{path.name}-wal").exists():
        raise DamagedProject(name=path.name, why=f"“{path.name}-wal” beside it is not part of it")
    try:
        with journal(path).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - len(_JOURNAL_MAGIC)))
            named = file.read() == _JOURNAL_MAGIC
    except FileNotFoundError:
        return
    except OSError:
        raise NoPermission(name=journal(path).name) from None
    if named:
        raise DamagedProject(name=path.name, why=f"“{journal(path).name}” beside it is not part of it")


def _size(connection: sqlite3.Connection) -> int:
    (pages,), (page,) = (
        connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size")
    )
    return int(pages) * int(page)


def _header(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # to open a pipe would wait for its other end
            raise NotAProject(name=path.name)
        with path.open("rb") as file:
            return file.read(_HEADER)
    except FileNotFoundError:
        raise FileVanished(name=path.name) from None
    except OSError:
        raise NoPermission(name=path.name) from None
