"""Bring a project file level with a project: only rows that changed are written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from itertools import takewhile
from typing import Any

from app.model.project import Project
from app.storage.parts import PARTS, Key, Part, insert


def write(connection: sqlite3.Connection, *, before: Project | None, after: Project) -> None:
    """Write what differs between `before`, which the file holds, and `after`, in the open transaction.

    Where it is not known what the file holds, `before` is None and everything is written.
    """
    for part in PARTS:
        held = part.items(before) if before else None
        if held is not part.items(after):
            _write_part(connection, part, held, part.items(after))
    if before is None or before.reports is not after.reports:
        connection.execute("DELETE FROM original WHERE report NOT IN (SELECT id FROM report)")
    _replace_project_row(connection, after)


def _write_part(
    connection: sqlite3.Connection, part: Part, before: tuple[Any, ...] | None, after: tuple[Any, ...]
) -> None:
    if before is None or not _write_between(connection, part, before, after):
        places = _held_places(connection, part)
        _write_items(connection, part, before or (), after, places, above=0)


def _write_between(
    connection: sqlite3.Connection, part: Part, before: tuple[Any, ...], after: tuple[Any, ...]
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
    part: Part,
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


def _held_places(connection: sqlite3.Connection, part: Part) -> dict[Key, int]:
    columns = ", ".join(part.key_columns)
    rows = connection.execute(f"SELECT place, {columns} FROM {part.table}")  # noqa: S608 - names of our own
    return {tuple(key): place for place, *key in rows}


def _place(connection: sqlite3.Connection, part: Part, item: Any) -> int:
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


def _delete(connection: sqlite3.Connection, part: Part, key: Key) -> None:
    where = " AND ".join(f"{column} = ?" for column in part.key_columns)
    connection.execute(f"DELETE FROM {part.table} WHERE {where}", key)  # noqa: S608 - names of our own


def _replace_project_row(connection: sqlite3.Connection, project: Project) -> None:
    options = project.options
    connection.execute("DELETE FROM project")
    row = {"id": 1, "title": project.title, "pivot": options.pivot, "projections": options.projections}
    insert(connection, "project", row)
