"""A report is replaced by another value of itself: notes and overrides follow their words.

A note on words that are gone keeps its old place and quote; an override on them is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.annotate.anchor import locate, make
from app.model.annotation import Anchor, Annotation
from app.model.project import Override, Project
from app.model.report import Report
from app.model.span import Passage, ReportId, Span

Moved = Callable[[Span], Span | None]  # where words stand now; None where they are gone


def replace_report(project: Project, report: Report) -> Project:
    """Put another reading of the same file in the place of the report with its id.

    Notes and overrides find their words by themselves, as after a change of the text.
    """
    before = project.report(report.id)
    return with_report(project, report, moved=lambda span: locate(make(before, span), report))


def with_report(project: Project, report: Report, *, moved: Moved) -> Project:
    """The project with the report in the place of the one with its id, and what speaks of it moved along."""
    return replace(
        project,
        reports=tuple(report if there.id == report.id else there for there in project.reports),
        annotations=tuple(_moved_note(note, project, report, moved) for note in project.annotations),
        overrides=tuple(_moved_overrides(project.overrides, report.id, moved)),
    )


def _moved_note(note: Annotation, project: Project, report: Report, moved: Moved) -> Annotation:
    before = project.report(report.id)

    def follow(there: Anchor) -> Anchor:
        at = locate(there, before) if there.report == report.id else None
        to = moved(at) if at else None
        return make(report, to) if to else there

    return replace(note, anchors=tuple(map(follow, note.anchors)))


def _moved_overrides(overrides: Sequence[Override], report_id: ReportId, moved: Moved) -> Iterator[Override]:
    """An override on words that are not there any more is dropped with them."""

    def follow(passage: Passage) -> Passage | None:
        if passage.report != report_id:
            return passage
        to = moved(passage.span)
        return Passage(report_id, to) if to else None

    for override in overrides:
        a, b = follow(override.a), follow(override.b)
        if a and b:
            yield replace(override, a=a, b=b)
