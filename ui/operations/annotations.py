"""Highlighting and writing notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from app.annotate import anchor, commands
from app.model.annotation import Annotation, AnnotationId, NoteColour, NoteKind
from app.model.span import Passage
from ui.messages import tr
from ui.operations.desk import Desk


def highlight(desk: Desk, passage: Passage, *, author: str) -> AnnotationId:
    """Tint the words; the highlight is a note without a body."""
    return _add(desk, tr("Highlight"), _note(desk, (passage,), author=author))


def add_note(desk: Desk, passages: tuple[Passage, ...], *, author: str, kind: NoteKind) -> AnnotationId:
    """Begin a note on the words; its body is written afterwards."""
    return _add(desk, tr("Add Note"), _note(desk, passages, author=author, kind=kind))


def write_body(desk: Desk, note: Annotation, body: str) -> None:
    """Keep what is typed; what is typed in one go is undone in one go."""
    _edit(desk, tr("Edit Note"), replace(note, body=body), merges=("body", note.id))


def set_kind(desk: Desk, note: Annotation, kind: NoteKind) -> None:
    _edit(desk, tr("Change Kind of Note"), replace(note, kind=kind))


def set_colour(desk: Desk, note: Annotation, colour: NoteColour) -> None:
    _edit(desk, tr("Change Colour of Note"), replace(note, colour=colour))


def delete(desk: Desk, note: AnnotationId) -> None:
    desk.edit(tr("Delete Note"), partial(commands.delete_note, note_id=note))


def _note(
    desk: Desk, passages: tuple[Passage, ...], *, author: str, kind: NoteKind = NoteKind.NOTE
) -> Annotation:
    project = desk.session.project
    anchors = tuple(anchor.make(project.report(p.report), p.span) for p in passages)
    return commands.new_note(anchors, author=author, now=datetime.now(UTC), kind=kind)


def _add(desk: Desk, label: str, note: Annotation) -> AnnotationId:
    desk.edit(label, partial(commands.add_note, note=note))
    return note.id


def _edit(desk: Desk, label: str, note: Annotation, *, merges: object = None) -> None:
    desk.edit(label, partial(commands.edit_note, note=note, now=datetime.now(UTC)), merges=merges)
