"""The passages of a note: added, taken off, dragged by their ends, confirmed, given a new place.

Each act names a passage by its index among those of its note. Words may be chosen to the letter: nothing
snaps, and nothing reaches outside the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from app.annotate.anchor import make
from app.annotate.notes import edited_notes
from app.model.annotation import Anchor, AnchorState, Annotation, AnnotationId
from app.model.project import Project
from app.model.span import Passage, Span


def add_passages(
    project: Project, note_id: AnnotationId, passages: Iterable[Passage], *, now: datetime
) -> Project:
    """Put passages behind those of a note, each once; of reports that are not there, none."""
    anchors = [anchor for passage in passages if (anchor := _anchor(project, passage))]

    def grown(note: Annotation) -> Annotation:
        held = {(a.report, a.span) for a in note.anchors if a.state is not AnchorState.ORPHANED}
        new = dict.fromkeys(a for a in anchors if (a.report, a.span) not in held)
        return replace(note, anchors=(*note.anchors, *new))

    return edited_notes(project, (note_id,), grown, now=now)


def remove_passage(project: Project, note_id: AnnotationId, index: int, *, now: datetime) -> Project:
    """Take a passage off a note; the last one stays, since a note is about something."""

    def shrunk(note: Annotation) -> Annotation:
        if len(note.anchors) < 2 or index not in range(len(note.anchors)):
            return note
        return replace(note, anchors=note.anchors[:index] + note.anchors[index + 1 :])

    return edited_notes(project, (note_id,), shrunk, now=now)


def set_span(project: Project, note_id: AnnotationId, index: int, span: Span, *, now: datetime) -> Project:
    """Let a passage cover `span` of its report, cut to its text; one without a letter changes nothing."""
    return _with_passage(project, note_id, index, lambda anchor: Passage(anchor.report, span), now=now)


def place_passage(
    project: Project, note_id: AnnotationId, index: int, passage: Passage, *, now: datetime
) -> Project:
    """Give an orphaned passage, or any other, a place of the reader's choice."""
    return _with_passage(project, note_id, index, lambda _: passage, now=now)


def confirm_passage(project: Project, note_id: AnnotationId, index: int, *, now: datetime) -> Project:
    """Say that a passage stands where it was found; an orphaned one was not found, and needs a place."""

    def confirmed(note: Annotation) -> Annotation:
        if index not in range(len(note.anchors)):
            return note
        anchor = note.anchors[index]
        if anchor.state is not AnchorState.TO_CONFIRM:
            return note
        there = _anchor(project, Passage(anchor.report, anchor.span))
        return _with_anchor(note, index, there) if there else note

    return edited_notes(project, (note_id,), confirmed, now=now)


def refuse_passage(project: Project, note_id: AnnotationId, index: int, *, now: datetime) -> Project:
    """Say that the words found are not the passage's: it is listed with its old quote."""

    def refused(note: Annotation) -> Annotation:
        if index not in range(len(note.anchors)) or note.anchors[index].state is not AnchorState.TO_CONFIRM:
            return note
        return _with_anchor(note, index, replace(note.anchors[index], state=AnchorState.ORPHANED))

    return edited_notes(project, (note_id,), refused, now=now)


def _with_passage(
    project: Project,
    note_id: AnnotationId,
    index: int,
    chosen: Callable[[Anchor], Passage],
    *,
    now: datetime,
) -> Project:
    def placed(note: Annotation) -> Annotation:
        if index not in range(len(note.anchors)):
            return note
        anchor = _anchor(project, chosen(note.anchors[index]))
        return _with_anchor(note, index, anchor) if anchor else note

    return edited_notes(project, (note_id,), placed, now=now)


def _with_anchor(note: Annotation, index: int, anchor: Anchor) -> Annotation:
    return replace(note, anchors=(*note.anchors[:index], anchor, *note.anchors[index + 1 :]))


def _anchor(project: Project, passage: Passage) -> Anchor | None:
    """The anchor of what lies of a passage inside its report; None if that is nothing."""
    report = next((report for report in project.reports if report.id == passage.report), None)
    if report is None:
        return None
    end = min(passage.span.end, len(report.text))
    return make(report, Span(passage.span.start, end)) if passage.span.start < end else None
