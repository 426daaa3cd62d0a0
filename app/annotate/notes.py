"""Edits of notes: what all have in common, and those of a note's task and findings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import datetime

from app.model.annotation import Annotation, AnnotationId, Task
from app.model.characters import encodable, tag_names
from app.model.finding import FindingId
from app.model.project import Project


def edited_notes(
    project: Project,
    note_ids: Collection[AnnotationId],
    edit: Callable[[Annotation], Annotation],
    *,
    now: datetime,
) -> Project:
    """The project with `edit` made to each of these notes; `modified` is new where something else is.

    An edit that would leave a note without a passage is not made.
    """
    wanted = {*note_ids}

    def edited(note: Annotation) -> Annotation:
        if note.id not in wanted:
            return note
        new = written(project, edit(note))
        return note if new == note or not new.anchors else replace(new, modified=now)

    notes = tuple(map(edited, project.annotations))
    return project if notes == project.annotations else replace(project, annotations=notes)


def set_task(project: Project, note_id: AnnotationId, task: Task | None, *, now: datetime) -> Project:
    """Say what a note asks for; None takes it back. The kind of the note stays."""
    return edited_notes(project, (note_id,), lambda note: replace(note, task=task), now=now)


def link_findings(
    project: Project, note_id: AnnotationId, findings: Iterable[FindingId], *, now: datetime
) -> Project:
    """Put findings behind those that a note was written about, each once."""
    new = tuple(findings)
    return edited_notes(
        project,
        (note_id,),
        lambda note: replace(note, findings=tuple(dict.fromkeys((*note.findings, *new)))),
        now=now,
    )


def unlink_findings(
    project: Project, note_id: AnnotationId, findings: Collection[FindingId], *, now: datetime
) -> Project:
    return edited_notes(
        project,
        (note_id,),
        lambda note: replace(note, findings=tuple(f for f in note.findings if f not in findings)),
        now=now,
    )


def written(project: Project, note: Annotation) -> Annotation:
    """The note as a project can hold it: on reports that are there, in characters that can be saved."""
    there = {report.id for report in project.reports}
    return replace(
        note,
        anchors=tuple(anchor for anchor in note.anchors if anchor.report in there),
        body=encodable(note.body),
        author=encodable(note.author),
        tags=tag_names(note.tags),
        task=note.task
        and replace(note.task, contact=encodable(note.task.contact), evidence=encodable(note.task.evidence)),
    )
