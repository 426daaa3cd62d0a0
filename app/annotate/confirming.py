"""The reader's word on a passage that a new version left in doubt: here it is, there it is, or gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.annotate.anchor import make
from app.model.annotation import Anchor, AnchorState, Annotation, AnnotationId
from app.model.project import Project
from app.model.span import Span


def confirm(project: Project, note_id: AnnotationId, place: int, *, now: datetime) -> Project:
    """Take the words found for the anchor at `place` of a note as its words from now on."""

    def confirmed(anchor: Anchor) -> Anchor:
        if anchor.state is not AnchorState.TO_CONFIRM:
            return anchor
        return make(project.report(anchor.report), anchor.span)

    return _changed(project, note_id, place, confirmed, now)


def refuse(project: Project, note_id: AnnotationId, place: int, *, now: datetime) -> Project:
    """Say that the words found are not the anchor's: it is listed with its old quote."""

    def refused(anchor: Anchor) -> Anchor:
        doubted = anchor.state is AnchorState.TO_CONFIRM
        return replace(anchor, state=AnchorState.ORPHANED) if doubted else anchor

    return _changed(project, note_id, place, refused, now)


def put_on(project: Project, note_id: AnnotationId, place: int, span: Span, *, now: datetime) -> Project:
    """Put the anchor on the words under `span` of its report, whatever its state."""
    return _changed(project, note_id, place, lambda anchor: make(project.report(anchor.report), span), now)


def _changed(
    project: Project,
    note_id: AnnotationId,
    place: int,
    change: Callable[[Anchor], Anchor],
    now: datetime,
) -> Project:
    """A note or anchor that is not there any more changes nothing."""

    def changed(note: Annotation) -> Annotation:
        if note.id != note_id or not 0 <= place < len(note.anchors):
            return note
        anchors = tuple(change(a) if i == place else a for i, a in enumerate(note.anchors))
        return note if anchors == note.anchors else replace(note, anchors=anchors, modified=now)

    return replace(project, annotations=tuple(map(changed, project.annotations)))
