"""Highlighting and writing notes; what is done to one in quick succession is undone as one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from app.annotate import anchor, codebook, commands, notes, passages
from app.model.annotation import Annotation, AnnotationId, NoteColour, NoteKind, Task, TaskStatus
from app.model.finding import FindingId
from app.model.project import Project
from app.model.span import Passage, Span
from ui.messages import tr
from ui.operations.desk import Desk


def highlight(desk: Desk, passage: Passage, *, author: str) -> AnnotationId | None:
    """Tint the words; the highlight is a note without a body. None if nothing may be written."""
    return _add(desk, tr("Highlight"), _note(desk, (passage,), author=author))


def add_note(
    desk: Desk,
    words: Sequence[Passage],
    *,
    author: str,
    kind: NoteKind,
    findings: Sequence[FindingId] = (),
) -> AnnotationId | None:
    """Begin a note on the words, about these findings; its body is written afterwards. None as above."""
    note = replace(_note(desk, words, author=author, kind=kind), findings=tuple(findings))
    return _add(desk, tr("Add Note"), note)


def write_body(desk: Desk, note: Annotation, body: str) -> None:
    """Keep what is typed; what is typed in one go is undone in one go."""
    _replace(desk, tr("Edit Note"), replace(note, body=body), merges=("body", note.id))


def set_kind(desk: Desk, note: Annotation, kind: NoteKind) -> None:
    """What was asked for stays with the note, whatever its kind."""
    _replace(desk, tr("Change Kind of Note"), replace(note, kind=kind))


def set_colour(desk: Desk, note: Annotation, colour: NoteColour) -> None:
    _replace(desk, tr("Change Colour of Note"), replace(note, colour=colour))


def delete(desk: Desk, note: AnnotationId) -> None:
    desk.edit(tr("Delete Note"), partial(commands.delete_note, note_id=note))


def set_task(desk: Desk, note: Annotation, task: Task) -> None:
    _edit(desk, tr("Edit Task"), notes.set_task, note.id, task, merges=("task", note.id))


def set_status(desk: Desk, note: Annotation, status: TaskStatus) -> None:
    task = replace(note.task or Task(), status=status)
    _edit(desk, tr("Change Status"), notes.set_task, note.id, task)


def tag(desk: Desk, note: AnnotationId, name: str) -> None:
    _edit(desk, tr("Add Tag"), codebook.tag_notes, (note,), name)


def untag(desk: Desk, note: AnnotationId, name: str) -> None:
    _edit(desk, tr("Remove Tag"), codebook.untag_notes, (note,), name)


def add_passages(desk: Desk, note: AnnotationId, words: Sequence[Passage]) -> None:
    _edit(desk, tr("Add Words to Note"), passages.add_passages, note, words)


def take_out(desk: Desk, note: AnnotationId, place: int) -> None:
    _edit(desk, tr("Take Words out of Note"), passages.remove_passage, note, place)


def set_span(desk: Desk, note: AnnotationId, place: int, span: Span) -> None:
    """Move an end of a passage; going on with it is one act."""
    label, merges = tr("Change Words of Note"), ("span", note, place)
    _edit(desk, label, passages.set_span, note, place, span, merges=merges)


def confirm(desk: Desk, note: AnnotationId, place: int) -> None:
    _edit(desk, tr("Confirm Place of Note"), passages.confirm_passage, note, place)


def refuse(desk: Desk, note: AnnotationId, place: int) -> None:
    """The words found are not the passage's: it is listed with its old ones."""
    _edit(desk, tr("Refuse Place of Note"), passages.refuse_passage, note, place)


def put_on(desk: Desk, note: AnnotationId, place: int, words: Passage) -> None:
    _edit(desk, tr("Place Note"), passages.place_passage, note, place, words)


def _note(desk: Desk, words: Sequence[Passage], *, author: str, kind: NoteKind = NoteKind.NOTE) -> Annotation:
    project = desk.session.project
    anchors = tuple(anchor.make(project.report(p.report), p.span) for p in words)
    return commands.new_note(anchors, author=author, now=datetime.now(UTC), kind=kind)


def _add(desk: Desk, label: str, note: Annotation) -> AnnotationId | None:
    desk.edit(label, partial(commands.add_note, note=note))
    return note.id if any(there.id == note.id for there in desk.session.project.annotations) else None


def _replace(desk: Desk, label: str, note: Annotation, *, merges: Hashable = None) -> None:
    desk.edit(label, partial(commands.edit_note, note=note, now=datetime.now(UTC)), merges=merges)


def _edit(
    desk: Desk, label: str, edit: Callable[..., Project], *what: object, merges: Hashable = None
) -> None:
    now = datetime.now(UTC)
    desk.edit(label, lambda project: edit(project, *what, now=now), merges=merges)
