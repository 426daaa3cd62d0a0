"""The shape of a project file, version by version. docs/project-file.md describes it for other programs."""

from __future__ import annotations

import sqlite3

from app.storage.steps import STEPS

SUFFIX = ".synoptic"
APPLICATION_ID = 0x53594E4F  # "SYNO", in SQLite's header


Shape = frozenset[tuple[str, str, str | None]]


def upgrade(connection: sqlite3.Connection, *, version: int) -> None:
    """Bring a file of an earlier version, or an empty one (0), to the present one, a whole step at a time."""
    for number, step in enumerate(STEPS[version:], version + 1):
        connection.executescript(
            f"BEGIN IMMEDIATE; {step}"
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number}; COMMIT;"
        )


def shape(connection: sqlite3.Connection) -> Shape:
    """All tables, indexes, views and triggers of a database, with the words that made them."""
    return frozenset(connection.execute("SELECT type, name, sql FROM sqlite_schema"))


def expected_shape(version: int) -> Shape:
    """The only shape in which a file of that version is opened: triggers and views act on their own."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.executescript("".join(STEPS[:version]))
        return shape(connection)
    finally:
        connection.close()
