"""The parts of a project that are lists: in which table each lies, and how one of its items is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.model.annotation import Annotation, Code
from app.model.project import Override, Project, Verdict
from app.model.report import Report
from app.storage.note_rows import encode_code, encode_note
from app.storage.report_rows import encode_original, encode_report

Key = tuple[object, ...]
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Part:
    """One tuple of the project: its table, what tells its rows apart, how to write one of its items."""

    table: str
    key_columns: tuple[str, ...]
    items: Callable[[Project], tuple[Any, ...]]
    key: Callable[[Any], Key]
    insert: Callable[[sqlite3.Connection, Any, int], None]


def insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    columns, values = ", ".join(row), ", ".join(f":{column}" for column in row)
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({values})", row)  # noqa: S608 - names of our own


def _insert_report(connection: sqlite3.Connection, report: Report, place: int) -> None:
    insert(connection, "report", encode_report(report) | {"place": place})
    kept = connection.execute("SELECT 1 FROM original WHERE report = ?", (report.id,)).fetchone()
    if not kept:  # an id is the hash of the bytes: those that are there are the same
        insert(connection, "original", encode_original(report))


def _insert_annotation(connection: sqlite3.Connection, note: Annotation, place: int) -> None:
    (table, row), *others = encode_note(note)
    insert(connection, table, row | {"place": place})
    for table, row in others:
        insert(connection, table, row)


_OVERRIDE_KEY = ("a_report", "a_start", "a_end", "b_report", "b_start", "b_end")


def _override_key(override: Override) -> Key:
    a, b = override.a, override.b
    return a.report, a.span.start, a.span.end, b.report, b.span.start, b.span.end


def _insert_override(connection: sqlite3.Connection, override: Override, place: int) -> None:
    key = dict(zip(_OVERRIDE_KEY, _override_key(override), strict=True))
    insert(connection, "override", key | {"place": place, "bond": override.bond})


def _insert_code(connection: sqlite3.Connection, code: Code, place: int) -> None:
    insert(connection, "code", encode_code(code) | {"place": place})


def _insert_verdict(connection: sqlite3.Connection, verdict: Verdict, place: int) -> None:
    row = {"finding": verdict.finding, "place": place, "judgement": verdict.judgement}
    insert(connection, "verdict", row)


PARTS = (
    Part("report", ("id",), lambda project: project.reports, lambda item: (item.id,), _insert_report),
    Part(
        "annotation",
        ("id",),
        lambda project: project.annotations,
        lambda item: (item.id,),
        _insert_annotation,
    ),
    Part("override", _OVERRIDE_KEY, lambda project: project.overrides, _override_key, _insert_override),
    Part(
        "verdict",
        ("finding",),
        lambda project: project.verdicts,
        lambda item: (item.finding,),
        _insert_verdict,
    ),
    Part("code", ("name",), lambda project: project.codebook, lambda item: (item.name,), _insert_code),
)
