"""The shape of a project file, version by version. docs/project-file.md describes it for other programs."""

from __future__ import annotations

import sqlite3

SUFFIX = ".synoptic"
APPLICATION_ID = 0x53594E4F  # "SYNO", in SQLite's header

_VERSION_1 = """
CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  pivot TEXT REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  projections INTEGER NOT NULL CHECK (projections IN (0, 1))
) STRICT;

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  path TEXT,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  paragraphs TEXT NOT NULL,
  excluded TEXT NOT NULL,
  notices TEXT NOT NULL
) STRICT;

CREATE TABLE original (
  report TEXT PRIMARY KEY REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  size INTEGER NOT NULL,
  deflated BLOB NOT NULL
) STRICT;

CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  body TEXT NOT NULL,
  kind TEXT NOT NULL,
  colour TEXT NOT NULL,
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;

CREATE TABLE anchor (
  annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  report TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  PRIMARY KEY (annotation, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX anchor_by_report ON anchor (report);

CREATE TABLE tag (
  annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (annotation, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE override (
  a_report TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  a_start INTEGER NOT NULL,
  a_end INTEGER NOT NULL,
  b_report TEXT NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  b_start INTEGER NOT NULL,
  b_end INTEGER NOT NULL,
  place INTEGER NOT NULL,
  bond TEXT NOT NULL,
  PRIMARY KEY (a_report, a_start, a_end, b_report, b_start, b_end)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict (
  finding TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  judgement TEXT NOT NULL
) STRICT;
"""

# Each step leads from one version to the next, the first from an empty file. A step, once released,
# never changes; a new version of the format is a new step at the end.
STEPS = (_VERSION_1,)

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
