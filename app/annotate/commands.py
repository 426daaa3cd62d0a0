"""What a user can do to a project: one pure function per act, from one value to the next.

An act on something that is not there any more changes nothing. Times are given by the caller.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from app.annotate.notes import edited_notes, written
from app.model.annotation import Anchor, Annotation, AnnotationId, NoteColour, NoteKind
from app.model.arriving import refuse_twice, savable, savable_source
from app.model.characters import encodable
from app.model.finding import FindingId
from app.model.project import Bond, Judgement, Override, Project, Verdict
from app.model.report import Report, Source
from app.model.span import Passage, ReportId


def rename_project(project: Project, title: str) -> Project:
    return replace(project, title=encodable(title))


def add_reports(project: Project, reports: Iterable[Report]) -> Project:
    """Put reports after those already there. Raises AlreadyOpen, naming the siglum of the one there."""
    for report in reports:
        refuse_twice(report, project.reports)
        project = replace(project, reports=(*project.reports, savable(report)))
    return project


def remove_report(project: Project, report_id: ReportId) -> Project:
    """Take a report out, and with it what only speaks of it.

    A note whose every passage lies in it goes too; a note on several reports keeps its other passages.
    """
    pivot = project.options.pivot
    return replace(
        project,
        reports=tuple(r for r in project.reports if r.id != report_id),
        annotations=tuple(_notes_without(project.annotations, report_id)),
        overrides=tuple(o for o in project.overrides if report_id not in (o.a.report, o.b.report)),
        options=replace(project.options, pivot=None if pivot == report_id else pivot),
    )


def move_report(project: Project, report_id: ReportId, place: int) -> Project:
    """Let a report stand at `place`, counted from 0 among all reports; it takes that place's siglum."""
    moved = [r for r in project.reports if r.id == report_id]
    others = [r for r in project.reports if r.id != report_id]
    place = max(0, place)
    return replace(project, reports=(*others[:place], *moved, *others[place:]))


def correct_source(project: Project, report_id: ReportId, source: Source) -> Project:
    """Put the reader's word on who published a report, and when, over what was read from the file."""
    kept = savable_source(source)
    reports = (replace(r, source=kept) if r.id == report_id else r for r in project.reports)
    return replace(project, reports=tuple(reports))


def set_pivot(project: Project, report_id: ReportId | None) -> Project:
    """Choose the report whose order the rows keep; None for the first."""
    if report_id and not _has(project, report_id):
        return project
    return replace(project, options=replace(project.options, pivot=report_id))


def new_note(
    anchors: Sequence[Anchor],
    *,
    author: str,
    now: datetime,
    body: str = "",
    kind: NoteKind = NoteKind.NOTE,
    colour: NoteColour = NoteColour.YELLOW,
) -> Annotation:
    """A note on one or several passages, with an id of its own; without a body it is a highlight."""
    return Annotation(
        id=AnnotationId(str(uuid4())),
        anchors=tuple(anchors),
        body=body,
        kind=kind,
        colour=colour,
        author=author,
        created=now,
        modified=now,
    )


def add_note(project: Project, note: Annotation) -> Project:
    """Put a note after the others, with those of its passages whose reports are in the project."""
    added = written(project, note)
    if not added.anchors:
        return project
    return replace(project, annotations=(*project.annotations, added))


def edit_note(project: Project, note: Annotation, *, now: datetime) -> Project:
    """Put `note` in the place of the one with its id; what is as it was keeps its time."""
    return edited_notes(project, (note.id,), lambda _: note, now=now)


def delete_note(project: Project, note_id: AnnotationId) -> Project:
    return replace(project, annotations=tuple(n for n in project.annotations if n.id != note_id))


def set_verdict(project: Project, finding_id: FindingId, judgement: Judgement) -> Project:
    """Remember that the reader accepts or rejects a finding; a later word replaces an earlier one."""
    cleared = clear_verdict(project, finding_id)
    return replace(cleared, verdicts=(*cleared.verdicts, Verdict(finding_id, judgement)))


def clear_verdict(project: Project, finding_id: FindingId) -> Project:
    return replace(project, verdicts=tuple(v for v in project.verdicts if v.finding != finding_id))


def bind(project: Project, a: Passage, b: Passage, bond: Bond) -> Project:
    """Remember that two passages belong together, or apart, whatever was said of them before."""
    if not _has(project, a.report, b.report):
        return project
    freed = unbind(project, a, b)
    return replace(freed, overrides=(*freed.overrides, Override(a, b, bond)))


def unbind(project: Project, a: Passage, b: Passage) -> Project:
    """Leave two passages to the aligner again."""
    return replace(project, overrides=tuple(o for o in project.overrides if {o.a, o.b} != {a, b}))


def _has(project: Project, *report_ids: ReportId) -> bool:
    return {report.id for report in project.reports}.issuperset(report_ids)


def _notes_without(notes: Iterable[Annotation], report_id: ReportId) -> Iterable[Annotation]:
    for note in notes:
        kept = tuple(anchor for anchor in note.anchors if anchor.report != report_id)
        if kept == note.anchors:
            yield note
        elif kept:
            yield replace(note, anchors=kept)
