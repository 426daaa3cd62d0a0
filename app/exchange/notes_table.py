"""Notes as a table, a row for each passage: CSV that a spreadsheet opens and does not execute."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from app.annotate.anchor import locate
from app.exchange.moments import written
from app.export.spreadsheet.formulas import neutral
from app.model.annotation import Anchor, Annotation, Task
from app.model.project import Project
from app.model.report import siglum

COLUMNS = (
    "note", "report", "outlet", "headline", "start", "end", "quote", "now", "state", "kind", "colour", "text",
    "tags", "author", "created", "modified", "contact", "evidence", "status", "due",
)  # fmt: skip

_BYTE_ORDER_MARK = "\ufeff"  # without it, Excel reads UTF-8 as its own old encoding


def notes_csv(project: Project) -> bytes:
    """All notes of a project in UTF-8; start and end are code points, empty where the words are gone."""
    table = StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for number, note in enumerate(project.annotations, 1):
        for anchor in note.anchors:
            writer.writerow(map(neutral, _row(number, note, anchor, project)))
    return (_BYTE_ORDER_MARK + table.getvalue()).encode("utf-8", "replace")


def _row(number: int, note: Annotation, anchor: Anchor, project: Project) -> Iterator[str]:
    yield str(number)
    yield from _place(anchor, project)
    yield from (anchor.state.value, note.kind.value, note.colour.value, note.body, ", ".join(note.tags))
    yield from (note.author, written(note.created), written(note.modified))
    task = note.task
    yield from _task(task) if task else ("", "", "", "")


def _place(anchor: Anchor, project: Project) -> tuple[str, ...]:
    """Report, outlet, headline, start, end, the old quote, and the words there now if they are others."""
    for index, report in enumerate(project.reports):
        if report.id == anchor.report:
            span = locate(anchor, report)
            start, end = (str(span.start), str(span.end)) if span else ("", "")
            now = span.of(report.text) if span else ""
            changed = now if now != anchor.exact else ""
            return siglum(index), report.label, report.title, start, end, anchor.exact, changed
    return "", "", "", "", "", anchor.exact, ""


def _task(task: Task) -> tuple[str, ...]:
    return task.contact, task.evidence, task.status.value, task.due.isoformat() if task.due else ""
