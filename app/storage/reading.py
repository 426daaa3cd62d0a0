"""The project that a file holds. Nothing is taken on trust: what cannot have been written is an error."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.model.annotation import Anchor, Annotation, AnnotationId, NoteColour, NoteKind
from app.model.finding import FindingId
from app.model.project import Bond, Judgement, Options, Override, Project, Verdict
from app.model.span import Passage, ReportId, Span
from app.storage.report_rows import decode_report


def read(connection: sqlite3.Connection) -> Project:
    """Raises sqlite3.DatabaseError, ValueError, KeyError, TypeError or zlib.error for unsound content."""
    (project,) = _rows(connection, "SELECT title, pivot, projections FROM project")
    reports = _rows(
        connection, "SELECT * FROM report LEFT JOIN original ON original.report = report.id ORDER BY place"
    )
    return Project(
        title=project["title"],
        reports=tuple(decode_report(row) for row in reports),
        annotations=_annotations(connection),
        overrides=tuple(_override(row) for row in _rows(connection, "SELECT * FROM override ORDER BY place")),
        verdicts=tuple(_verdict(row) for row in _rows(connection, "SELECT * FROM verdict ORDER BY place")),
        options=Options(pivot=project["pivot"], projections=bool(project["projections"])),
    )


def _rows(connection: sqlite3.Connection, query: str) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def _annotations(connection: sqlite3.Connection) -> tuple[Annotation, ...]:
    anchors: defaultdict[str, list[Anchor]] = defaultdict(list)
    for row in _rows(connection, "SELECT * FROM anchor ORDER BY annotation, place"):
        anchors[row["annotation"]].append(_anchor(row))
    tags: defaultdict[str, list[str]] = defaultdict(list)
    for row in _rows(connection, "SELECT * FROM tag ORDER BY annotation, place"):
        tags[row["annotation"]].append(row["tag"])
    return tuple(
        _annotation(row, tuple(anchors[row["id"]]), tuple(tags[row["id"]]))
        for row in _rows(connection, "SELECT * FROM annotation ORDER BY place")
    )


def _annotation(row: dict[str, Any], anchors: tuple[Anchor, ...], tags: tuple[str, ...]) -> Annotation:
    return Annotation(
        id=AnnotationId(row["id"]),
        anchors=anchors,
        body=row["body"],
        kind=NoteKind(row["kind"]),
        colour=NoteColour(row["colour"]),
        author=row["author"],
        created=datetime.fromisoformat(row["created"]),
        modified=datetime.fromisoformat(row["modified"]),
        tags=tags,
    )


def _anchor(row: dict[str, Any]) -> Anchor:
    return Anchor(
        report=ReportId(row["report"]),
        span=Span(row["start_offset"], row["end_offset"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        text_hash=row["text_hash"],
    )


def _override(row: dict[str, Any]) -> Override:
    return Override(
        a=Passage(ReportId(row["a_report"]), Span(row["a_start"], row["a_end"])),
        b=Passage(ReportId(row["b_report"]), Span(row["b_start"], row["b_end"])),
        bond=Bond(row["bond"]),
    )


def _verdict(row: dict[str, Any]) -> Verdict:
    return Verdict(FindingId(row["finding"]), Judgement(row["judgement"]))
