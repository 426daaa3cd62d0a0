"""The project that a file holds. Nothing is taken on trust: what cannot have been written is an error."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

from app.model.annotation import Annotation
from app.model.finding import FindingId
from app.model.project import Bond, Judgement, Options, Override, Project, Verdict
from app.model.report import Report
from app.model.span import Passage, ReportId, Span
from app.storage.note_rows import (
    NoteParts,
    decode_about,
    decode_anchor,
    decode_code,
    decode_note,
    decode_tag,
    decode_task,
)
from app.storage.report_rows import ROOM_FOR_ORIGINALS, decode_original, decode_report
from app.storage.values import number, optional_text, text

Row = dict[str, Any]
T = TypeVar("T")


class Rows(Protocol):
    """Where rows come from, and what becomes of one that is not sound."""

    missing_original: bytes | None  # what to take for the bytes of a report that has none

    def of(self, table: str) -> Iterable[Row]:
        """The rows of a table in order of their place, where they have one."""

    def each(self, table: str, decode: Callable[[Row], T], rows: Iterable[Row]) -> Iterator[tuple[Row, T]]:
        """Every row beside what was written to it."""


class StrictRows:
    """Every row counts: an unsound one raises what its decoder raises."""

    missing_original: bytes | None = None

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, table: str) -> Iterable[Row]:
        order = "" if table in PLACELESS else " ORDER BY place"
        cursor = self._connection.execute(f"SELECT * FROM {table}{order}")  # noqa: S608 - names of our own
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def each(self, table: str, decode: Callable[[Row], T], rows: Iterable[Row]) -> Iterator[tuple[Row, T]]:
        return ((row, decode(row)) for row in rows)


PLACELESS = frozenset({"project", "original", "task"})


def read(rows: Rows) -> Project:
    """Raises, of strict rows, sqlite3.Error, ValueError, KeyError, TypeError or zlib.error."""
    title, options = _first(_all(rows, "project", _settings))
    return Project(
        title=title,
        reports=_reports(rows),
        annotations=_annotations(rows),
        overrides=_all(rows, "override", _override),
        verdicts=_all(rows, "verdict", _verdict),
        options=options,
        codebook=_all(rows, "code", decode_code),
    )


def _first(settings: tuple[tuple[str, Options], ...]) -> tuple[str, Options]:
    if not settings:
        raise ValueError("a project without its own row")
    return settings[0]


def _all(rows: Rows, table: str, decode: Callable[[Row], T]) -> tuple[T, ...]:
    return tuple(made for _, made in rows.each(table, decode, rows.of(table)))


def _settings(row: Row) -> tuple[str, Options]:
    pivot = optional_text(row["pivot"])
    return text(row["title"]), Options(
        pivot=None if pivot is None else ReportId(pivot), projections=bool(row["projections"])
    )


def _reports(rows: Rows) -> tuple[Report, ...]:
    room = ROOM_FOR_ORIGINALS

    def original(row: Row) -> bytes:
        nonlocal room
        made = decode_original(row, room=room)
        room -= len(made)
        return made

    held = {row["report"]: made for row, made in rows.each("original", original, rows.of("original"))}

    def report(row: Row) -> Report:
        return decode_report(row, held.get(row["id"], rows.missing_original))

    return _all(rows, "report", report)


def _annotations(rows: Rows) -> tuple[Annotation, ...]:
    anchors, tags = _by_note(rows, "anchor", decode_anchor), _by_note(rows, "tag", decode_tag)
    tasks, findings = _by_note(rows, "task", decode_task), _by_note(rows, "about", decode_about)

    def note(row: Row) -> Annotation:
        key = row["id"]
        return decode_note(row, NoteParts(anchors[key], tags[key], tasks[key], findings[key]))

    return _all(rows, "annotation", note)


def _by_note(rows: Rows, table: str, decode: Callable[[Row], T]) -> defaultdict[str, list[T]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for row, made in rows.each(table, decode, rows.of(table)):
        found[row["annotation"]].append(made)
    return found


def _override(row: Row) -> Override:
    return Override(_passage(row, "a"), _passage(row, "b"), Bond(row["bond"]))


def _passage(row: Row, side: str) -> Passage:
    span = Span(number(row[f"{side}_start"]), number(row[f"{side}_end"]))
    return Passage(ReportId(text(row[f"{side}_report"])), span)


def _verdict(row: Row) -> Verdict:
    return Verdict(FindingId(text(row["finding"])), Judgement(row["judgement"]))
