"""Bring a project file level with a project: only rows that changed are written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.model.annotation import Annotation
from app.model.project import Override, Project, Verdict
from app.model.report import Report
from app.storage.report_rows import encode_original, encode_report

Key = tuple[object, ...]
Row = Mapping[str, object]


def write(connection: sqlite3.Connection, *, before: Project | None, after: Project) -> None:
    """Write what differs between `before`, which the file holds, and `after`, in the open transaction.

    Where it is not known what the file holds, `before` is None and everything is written.
    """
    for part in _PARTS:
        held = part.items(before) if before else None
        if held is not part.items(after):
            _write_part(connection, part, held or (), part.items(after))
    connection.execute("DELETE FROM original WHERE report NOT IN (SELECT id FROM report)")
    _replace_project_row(connection, after)


@dataclass(frozen=True, slots=True)
class _Part:
    """One tuple of the project: its table, what tells its rows apart, how to write one of its items."""

    table: str
    key_columns: tuple[str, ...]
    items: Callable[[Project], tuple[Any, ...]]
    key: Callable[[Any], Key]
    insert: Callable[[sqlite3.Connection, Any, int], None]


def _write_part(
    connection: sqlite3.Connection, part: _Part, before: tuple[Any, ...], after: tuple[Any, ...]
) -> None:
    held, held_places = {part.key(item): item for item in before}, _held_places(connection, part)
    wanted = {part.key(item): item for item in after}
    places = _places(wanted, held_places)
    for key in held_places.keys() - wanted.keys():
        _delete(connection, part, key)
    for key, item in wanted.items():
        if places[key] == held_places.get(key) and item == held.get(key):
            continue
        _delete(connection, part, key)
        part.insert(connection, item, places[key])


def _held_places(connection: sqlite3.Connection, part: _Part) -> dict[Key, int]:
    columns = ", ".join(part.key_columns)
    rows = connection.execute(f"SELECT place, {columns} FROM {part.table}")  # noqa: S608 - names of our own
    return {tuple(key): place for place, *key in rows}


def _places(keys: Iterable[Key], held: Mapping[Key, int]) -> dict[Key, int]:
    """Places that give the items their order; held ones stay where they can, so that few rows change."""
    places: dict[Key, int] = {}
    last = 0
    for key in keys:
        last = places[key] = max(held.get(key, 0), last + 1)
    return places


def _delete(connection: sqlite3.Connection, part: _Part, key: Key) -> None:
    where = " AND ".join(f"{column} = ?" for column in part.key_columns)
    connection.execute(f"DELETE FROM {part.table} WHERE {where}", key)  # noqa: S608 - names of our own


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    columns, values = ", ".join(row), ", ".join(f":{column}" for column in row)
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({values})", row)  # noqa: S608 - names of our own


def _insert_report(connection: sqlite3.Connection, report: Report, place: int) -> None:
    _insert(connection, "report", encode_report(report) | {"place": place})
    kept = connection.execute("SELECT 1 FROM original WHERE report = ?", (report.id,)).fetchone()
    if not kept:  # an id is the hash of the bytes: those that are there are the same
        _insert(connection, "original", encode_original(report))


def _insert_annotation(connection: sqlite3.Connection, note: Annotation, place: int) -> None:
    row = {
        "id": note.id,
        "place": place,
        "body": note.body,
        "kind": note.kind,
        "colour": note.colour,
        "author": note.author,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
    }
    _insert(connection, "annotation", row)
    for index, anchor in enumerate(note.anchors):
        row = {
            "annotation": note.id,
            "place": index,
            "report": anchor.report,
            "start_offset": anchor.span.start,
            "end_offset": anchor.span.end,
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
            "text_hash": anchor.text_hash,
        }
        _insert(connection, "anchor", row)
    for index, tag in enumerate(note.tags):
        _insert(connection, "tag", {"annotation": note.id, "place": index, "tag": tag})


_OVERRIDE_KEY = ("a_report", "a_start", "a_end", "b_report", "b_start", "b_end")


def _override_key(override: Override) -> Key:
    a, b = override.a, override.b
    return a.report, a.span.start, a.span.end, b.report, b.span.start, b.span.end


def _insert_override(connection: sqlite3.Connection, override: Override, place: int) -> None:
    key = dict(zip(_OVERRIDE_KEY, _override_key(override), strict=True))
    _insert(connection, "override", key | {"place": place, "bond": override.bond})


def _insert_verdict(connection: sqlite3.Connection, verdict: Verdict, place: int) -> None:
    row = {"finding": verdict.finding, "place": place, "judgement": verdict.judgement}
    _insert(connection, "verdict", row)


def _replace_project_row(connection: sqlite3.Connection, project: Project) -> None:
    options = project.options
    connection.execute("DELETE FROM project")
    row = {"id": 1, "title": project.title, "pivot": options.pivot, "projections": options.projections}
    _insert(connection, "project", row)


_PARTS = (
    _Part("report", ("id",), lambda project: project.reports, lambda item: (item.id,), _insert_report),
    _Part(
        "annotation",
        ("id",),
        lambda project: project.annotations,
        lambda item: (item.id,),
        _insert_annotation,
    ),
    _Part("override", _OVERRIDE_KEY, lambda project: project.overrides, _override_key, _insert_override),
    _Part(
        "verdict",
        ("finding",),
        lambda project: project.verdicts,
        lambda item: (item.finding,),
        _insert_verdict,
    ),
)
