"""The words for kinds, colours, statuses and times of notes."""

from __future__ import annotations

from datetime import datetime

from app.model.annotation import Annotation, NoteColour, NoteKind, Task, TaskStatus
from ui import moments
from ui.messages import tr


def kind_name(kind: NoteKind) -> str:
    return {
        NoteKind.NOTE: tr("Note"),
        NoteKind.VERIFY: tr("To verify"),
        NoteKind.CONFLICT: tr("Conflict"),
        NoteKind.FRAMING: tr("Framing"),
        NoteKind.SOURCING: tr("Strong sourcing"),
    }[kind]


def heading(note: Annotation) -> str:
    """A note of no special kind and without words is a highlight."""
    if note.kind is NoteKind.NOTE and not note.body:
        return tr("Highlight")
    return kind_name(note.kind)


def status_name(status: TaskStatus) -> str:
    return {
        TaskStatus.OPEN: tr("Open"),
        TaskStatus.ASKED: tr("Asked"),
        TaskStatus.CONFIRMED: tr("Confirmed"),
        TaskStatus.REFUTED: tr("Refuted"),
        TaskStatus.DROPPED: tr("Dropped"),
    }[status]


def colour_names() -> dict[NoteColour, str]:
    return {
        NoteColour.YELLOW: tr("Yellow"),
        NoteColour.PEACH: tr("Peach"),
        NoteColour.MINT: tr("Mint"),
        NoteColour.SKY: tr("Sky"),
        NoteColour.LILAC: tr("Lilac"),
        NoteColour.STONE: tr("Stone"),
    }


def task_words(task: Task) -> str:
    """A task in one line: 'Call Mara Lind · Open · due 9 June 2026'."""
    parts = [tr("Call {contact}", contact=task.contact)] if task.contact.strip() else []
    parts.append(status_name(task.status))
    if task.due is not None:
        parts.append(tr("due {day}", day=moments.full_day(task.due)))
    if task.evidence.strip():
        parts.append(tr("found: {evidence}", evidence=task.evidence.strip()))
    return " · ".join(parts)


def time_words(moment: datetime) -> str:
    """In the reader's own time."""
    return moments.day_and_time(moment.astimezone())


def byline(note: Annotation) -> str:
    """Who wrote it, when, and when it was last changed."""
    written = tr("{author}, {time}", author=note.author, time=time_words(note.created))
    if int(note.modified.timestamp()) // 60 == int(note.created.timestamp()) // 60:
        return written
    return tr("{written}; changed {time}", written=written, time=time_words(note.modified))
