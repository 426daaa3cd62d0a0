"""Read of a project what is sound, row by row, and count what is not: for damaged and for newer files.

Nothing is written, and a row counts only if its decoder takes it: a lost note must be told, a made-up one
must not be shown.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, TypeVar

from app.model.annotation import Annotation
from app.model.project import Override, Project
from app.storage.reading import PLACELESS, read

Row = dict[str, Any]
T = TypeVar("T")

UNSOUND = (sqlite3.Error, ValueError, KeyError, TypeError, RecursionError, zlib.error)

_WORDS = {
    "report": ("report", "reports"),
    "annotation": ("note", "notes"),
    "anchor": ("passage of a note", "passages of notes"),
    "tag": ("tag", "tags"),
    "task": ("task", "tasks"),
    "about": ("link to a finding", "links to findings"),
    "code": ("code of the codebook", "codes of the codebook"),
    "override": ("pin", "pins"),
    "verdict": ("verdict on a finding", "verdicts on findings"),
    "original": ("original file of a report", "original files of reports"),
    "project": ("title", "titles"),
}
_NO_TITLE: Row = {"title": "", "pivot": None, "projections": 1}


class Salvage:
    """Rows of a file, as many as can be read; `losses` counts the others by table."""

    missing_original: bytes | None = b""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._connection.text_factory = _text
        self.losses: Counter[str] = Counter()
        self.torn: set[str] = set()  # tables of which nobody knows how many rows are lost

    def of(self, table: str) -> Iterable[Row]:
        rows = list(self._rows(table))
        if table == "project":
            return rows[:1] or self._untitled()
        return rows if table in PLACELESS else sorted(rows, key=_place)

    def each(self, table: str, decode: Callable[[Row], T], rows: Iterable[Row]) -> Iterator[tuple[Row, T]]:
        for row in rows:
            try:
                made = decode(row)
            except UNSOUND:
                self.losses[table] += 1
            else:
                yield row, made

    def _rows(self, table: str) -> Iterator[Row]:
        """All rows; where a page in the middle is broken, those before it and, from the end, those behind."""
        columns = [name for _, name, *_ in self._connection.execute(f"PRAGMA table_info({table})")]
        if not columns:  # a table that came with a later version
            return
        key, seen = _key(self._connection, table), set()
        for direction in ("ASC", "DESC"):
            order = ", ".join(f"{column} {direction}" for column in key)
            query = f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED ORDER BY {order}"  # noqa: S608 - our names
            with suppress(sqlite3.Error):
                for row in self._connection.execute(query):
                    if row not in seen:
                        seen.add(row)
                        yield dict(zip(columns, row, strict=True))
                return
            self.torn.add(table)

    def _untitled(self) -> Iterable[Row]:
        self.losses["project"] += 1
        return [_NO_TITLE]


def salvaged(connection: sqlite3.Connection) -> tuple[Project, str]:
    """What of a project is sound, and in words what is not; empty words where nothing was left out."""
    rows = Salvage(connection)
    project = _coherent(read(rows), rows.losses)
    return project, _in_words(rows)


def _coherent(project: Project, losses: Counter[str]) -> Project:
    """The project without what speaks of reports that were lost, and with nothing twice."""
    reports = {report.id: report for report in reversed(project.reports)}
    kept = project.options.pivot if project.options.pivot in reports else None

    def notes() -> Iterator[Annotation]:
        for note in {note.id: note for note in project.annotations}.values():
            anchors = tuple(anchor for anchor in note.anchors if anchor.report in reports)
            losses["anchor"] += len(note.anchors) - len(anchors)
            losses["annotation"] += not anchors
            if anchors:
                yield replace(note, anchors=anchors)

    def is_kept(override: Override) -> bool:
        return override.a.report in reports and override.b.report in reports

    overrides = tuple(filter(is_kept, dict.fromkeys(project.overrides)))
    losses["override"] += len(project.overrides) - len(overrides)
    return replace(
        project,
        reports=tuple(reversed(reports.values())),
        annotations=tuple(notes()),
        overrides=overrides,
        verdicts=tuple({verdict.finding: verdict for verdict in project.verdicts}.values()),
        codebook=tuple({code.name: code for code in project.codebook}.values()),
        options=replace(project.options, pivot=kept),
    )


def _in_words(rows: Salvage) -> str:
    counted = [f"{count} {_WORDS[table][count != 1]}" for table in _WORDS if (count := rows.losses[table])]
    counted += [f"some {_WORDS[table][1]}" for table in _WORDS if table in rows.torn]
    *first, last = counted or [""]
    return f"{', '.join(first)} and {last}" if first else last


def _key(connection: sqlite3.Connection, table: str) -> list[str]:
    """What orders the rows as they lie in the file, so that no index is needed to walk them."""
    try:
        connection.execute(f"SELECT rowid FROM {table} LIMIT 0")  # noqa: S608 - names of our own
    except sqlite3.OperationalError:
        info = connection.execute(f"PRAGMA table_info({table})").fetchall()
        return [name for _, name, *_, part in sorted(info, key=lambda column: column[-1]) if part]
    return ["rowid"]


def _place(row: Row) -> int:
    place = row.get("place")
    return place if isinstance(place, int) else 0


def _text(value: bytes) -> str:
    """Bytes that are no UTF-8 must not end the whole table; the decoders refuse what comes of them."""
    return value.decode("utf-8", "surrogateescape")
