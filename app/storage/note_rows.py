"""A note as rows of the project file and back: its own, and those of its anchors, tags, task and findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.model.annotation import (
    Anchor,
    AnchorState,
    Annotation,
    AnnotationId,
    Code,
    NoteColour,
    NoteKind,
    Task,
    TaskStatus,
)
from app.model.finding import FindingId
from app.model.span import ReportId, Span
from app.storage.values import number, optional_day, text, time

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class NoteParts:
    """What stands of one note in other tables than its own, in order."""

    anchors: Sequence[Anchor] = ()
    tags: Sequence[str] = ()
    tasks: Sequence[Task] = ()
    findings: Sequence[FindingId] = ()


def encode_note(note: Annotation) -> Iterator[tuple[str, Row]]:
    """Tables and rows of a note, its own first, all but its place among the notes."""
    yield (
        "annotation",
        {
            "id": note.id,
            "body": note.body,
            "kind": note.kind,
            "colour": note.colour,
            "author": note.author,
            "created": note.created.isoformat(),
            "modified": note.modified.isoformat(),
        },
    )
    for place, anchor in enumerate(note.anchors):
        yield "anchor", {"annotation": note.id, "place": place} | _encode_anchor(anchor)
    for place, tag in enumerate(note.tags):
        yield "tag", {"annotation": note.id, "place": place, "tag": tag}
    if note.task:
        yield "task", {"annotation": note.id} | _encode_task(note.task)
    for place, finding in enumerate(note.findings):
        yield "about", {"annotation": note.id, "place": place, "finding": finding}


def decode_note(row: Row, parts: NoteParts) -> Annotation:
    """Raises ValueError, KeyError or TypeError for a row that no note was written to, as all here do."""
    return Annotation(
        id=AnnotationId(text(row["id"])),
        anchors=tuple(parts.anchors),
        body=text(row["body"]),
        kind=NoteKind(row["kind"]),
        colour=NoteColour(row["colour"]),
        author=text(row["author"]),
        created=time(row["created"]),
        modified=time(row["modified"]),
        tags=tuple(parts.tags),
        task=parts.tasks[0] if parts.tasks else None,
        findings=tuple(parts.findings),
    )


def decode_anchor(row: Row) -> Anchor:
    return Anchor(
        report=ReportId(text(row["report"])),
        span=Span(number(row["start_offset"]), number(row["end_offset"])),
        exact=text(row["exact"]),
        prefix=text(row["prefix"]),
        suffix=text(row["suffix"]),
        text_hash=text(row["text_hash"]),
        state=AnchorState(row.get("state", AnchorState.ANCHORED)),  # missing from version 1
    )


def decode_tag(row: Row) -> str:
    return text(row["tag"])


def decode_task(row: Row) -> Task:
    return Task(
        contact=text(row["contact"]),
        evidence=text(row["evidence"]),
        status=TaskStatus(row["status"]),
        due=optional_day(row["due"]),
    )


def decode_about(row: Row) -> FindingId:
    return FindingId(text(row["finding"]))


def encode_code(code: Code) -> Row:
    return {"name": code.name, "colour": code.colour, "description": code.description}


def decode_code(row: Row) -> Code:
    colour = row["colour"]
    return Code(text(row["name"]), None if colour is None else NoteColour(colour), text(row["description"]))


def _encode_anchor(anchor: Anchor) -> Row:
    return {
        "report": anchor.report,
        "start_offset": anchor.span.start,
        "end_offset": anchor.span.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "text_hash": anchor.text_hash,
        "state": anchor.state,
    }


def _encode_task(task: Task) -> Row:
    return {
        "contact": task.contact,
        "evidence": task.evidence,
        "status": task.status,
        "due": task.due and task.due.isoformat(),
    }
