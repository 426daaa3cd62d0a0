"""Bring a project file level with a project: only rows that changed are written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from app.model.annotation import Annotation, Code
from app.model.project import Override, Project, Verdict
from app.model.report import Report
from app.storage.note_rows import encode_code, encode_note
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
            _write_part(connection, part, held, part.items(after))
    if before is None or before.reports is not after.reports:
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
    connection: sqlite3.Connection, part: _Part, before: tuple[Any, ...] | None, after: tuple[Any, ...]
) -> None:
    if before is None or not _write_between(connection, part, before, after):
        places = _held_places(connection, part)
        _write_items(connection, part, before or (), after, places, above=0)


def _write_between(
    connection: sqlite3.Connection, part: _Part, before: tuple[Any, ...], after: tuple[Any, ...]
) -> bool:
    """Write only what lies between the items that stayed at both ends; False where it has no room there.

    One edit among ten thousand notes then asks the file for a few rows, not for all places.
    """
    front = _shared(before, after)
    back = _shared(reversed(before[front:]), reversed(after[front:]))
    held, wanted = before[front : len(before) - back], after[front : len(after) - back]
    above = _place(connection, part, before[front - 1]) if front else 0
    places = {part.key(item): _place(connection, part, item) for item in held}
    if back:
        last = max(_places(map(part.key, wanted), places, above=above).values(), default=above)
        if last >= _place(connection, part, before[-back]):
            return False
    _write_items(connection, part, held, wanted, places, above=above)
    return True


def _shared(some: Iterable[Any], others: Iterable[Any]) -> int:
    """How many values both have in common from their start; kept ones are the very same values."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(some, others, strict=False)))


def _write_items(
    connection: sqlite3.Connection,
    part: _Part,
    before: tuple[Any, ...],
    after: tuple[Any, ...],
    held_places: Mapping[Key, int],
    *,
    above: int,
) -> None:
    """Let the rows at `held_places`, which hold `before` as far as that is known, hold `after`."""
    held = {part.key(item): item for item in before}
    wanted = {part.key(item): item for item in after}
    places = _places(wanted, held_places, above=above)
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


def _place(connection: sqlite3.Connection, part: _Part, item: Any) -> int:
    where = " AND ".join(f"{column} = ?" for column in part.key_columns)
    query = f"SELECT place FROM {part.table} WHERE {where}"  # noqa: S608 - names of our own
    (place,) = connection.execute(query, part.key(item)).fetchone()
    return int(place)


def _places(keys: Iterable[Key], held: Mapping[Key, int], *, above: int) -> dict[Key, int]:
    """Places that give the items their order; held ones stay where they can, so that few rows change."""
    places: dict[Key, int] = {}
    last = above
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
    (table, row), *others = encode_note(note)
    _insert(connection, table, row | {"place": place})
    for table, row in others:
        _insert(connection, table, row)


_OVERRIDE_KEY = ("a_report", "a_start", "a_end", "b_report", "b_start", "b_end")


def _override_key(override: Override) -> Key:
    a, b = override.a, override.b
    return a.report, a.span.start, a.span.end, b.report, b.span.start, b.span.end


def _insert_override(connection: sqlite3.Connection, override: Override, place: int) -> None:
    key = dict(zip(_OVERRIDE_KEY, _override_key(override), strict=True))
    _insert(connection, "override", key | {"place": place, "bond": override.bond})


def _insert_code(connection: sqlite3.Connection, code: Code, place: int) -> None:
    _insert(connection, "code", encode_code(code) | {"place": place})


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
    _Part("code", ("name",), lambda project: project.codebook, lambda item: (item.name,), _insert_code),
)
