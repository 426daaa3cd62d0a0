"""Connections to a project file, set up so that a commit is on the disk and nothing in a file acts."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

LONGEST_VALUE = 512 * 2**20  # bytes; a hostile file must not ask for more memory than a report ever needs
WAIT_SECONDS = 3.0  # for another program, a backup for instance, that reads the file at this moment

# A rollback journal, not a write-ahead log: a log beside the file may hold the latest notes, and whoever
# moves or mails the file would leave them behind; it also needs shared memory, which network drives lack.
# EXTRA also syncs the folder after the journal is removed, else a power cut could bring it back and undo
# the last edit. Deleted notes are overwritten, since a project is handed on with what was deleted in it.
_SETTINGS = """
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA synchronous = EXTRA;
PRAGMA secure_delete = ON;
"""


def to_write(path: Path) -> sqlite3.Connection:
    return _connect(path, "rw")


def to_read(path: Path) -> sqlite3.Connection:
    return _connect(path, "ro")


def to_create(path: Path) -> sqlite3.Connection:
    return _connect(path, "rwc")


def in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy that may be changed without changing the file."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    return copy


def journal(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back an unfinished write to `path`."""
    return path.with_name(path.name + "-journal")


def sync_folder(path: Path) -> None:
    """Make sure that a rename in the folder of `path` outlives a power cut."""
    if os.name == "nt":  # where a folder cannot be opened, and the file system keeps the order itself
        return
    descriptor = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT_SECONDS, isolation_level=None
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.executescript(_SETTINGS)
    return connection
