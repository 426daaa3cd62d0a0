"""What SQLite and the system say went wrong, in words for a sentence."""

from __future__ import annotations

import sqlite3

from app.refusals import refusal

_BY_SQLITE = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_LOCKED: "another program is using it",
    sqlite3.SQLITE_READONLY: "its place may not be written",
    sqlite3.SQLITE_PERM: "its place may not be written",
    sqlite3.SQLITE_CANTOPEN: "its folder is not there any more or may not be written",
    sqlite3.SQLITE_IOERR: "the drive does not answer",
    sqlite3.SQLITE_CORRUPT: "it was damaged from outside",
    sqlite3.SQLITE_NOTADB: "it was damaged from outside",
}
_NO_ANSWER = "the drive does not answer"
_NO_TEXT = "it holds a character that cannot be saved"
REASONS = frozenset({*_BY_SQLITE.values(), _NO_ANSWER, _NO_TEXT})
_PRIMARY = 0xFF  # SQLite's extended codes carry the primary one in their lowest byte


def reason(error: Exception) -> str:
    """Why a file could not be written."""
    if isinstance(error, sqlite3.Error):
        return _BY_SQLITE.get(sqlite_code(error), _NO_ANSWER)
    if isinstance(error, OSError):
        return refusal(error)
    return _NO_TEXT


def sqlite_code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, 0 if the error did not come from SQLite."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY
