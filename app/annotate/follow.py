"""A report is replaced by another value of itself: notes and overrides follow their words.

A note on words that are gone keeps its old place and quote; an override on them is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.annotate.anchor import locate, make, moved
from app.annotate.reanchoring import reanchor
from app.model.annotation import Anchor, Annotation
from app.model.arriving import savable
from app.model.project import Override, Project
from app.model.report import Report
from app.model.span import Passage, ReportId, Span

Moved = Callable[[Span], Span | None]  # where words stand now; None where they are gone
Following = Callable[[Anchor], Anchor]  # the anchor in the report's new value


def replace_report(project: Project, report: Report) -> Project:
    """Put another reading of the same file in the place of the report with its id.

    Notes and overrides find their words by themselves, as after a change of the text.
    """
    return with_version(project, report.id, report)


def with_version(project: Project, old: ReportId, report: Report) -> Project:
    """The project with `report` in the place of `old`: notes are anchored anew, overrides follow."""
    before = project.report(old)

    def follow(anchor: Anchor) -> Anchor:
        return reanchor(anchor, report, before=before)

    def place(span: Span) -> Span | None:
        return locate(make(before, span), report, before=before)

    return _replaced(project, old, report, follow=follow, place=place)


def with_report(project: Project, report: Report, *, moved: Moved) -> Project:
    """The project with the report in the place of the one with its id, and what speaks of it moved along."""
    before = project.report(report.id)
    return _replaced(
        project, report.id, report, follow=lambda anchor: _along(anchor, before, report, moved), place=moved
    )


def _along(anchor: Anchor, before: Report, report: Report, place: Moved) -> Anchor:
    if not anchor.exact:
        return make(report, Span(0, 0))
    at = locate(anchor, before)
    to = place(at) if at else None
    return moved(anchor, report, to) if to else anchor


def _replaced(project: Project, old: ReportId, report: Report, *, follow: Following, place: Moved) -> Project:
    pivot, kept = project.options.pivot, savable(report)
    return replace(
        project,
        reports=tuple(kept if there.id == old else there for there in project.reports),
        annotations=tuple(_moved_note(note, old, follow) for note in project.annotations),
        overrides=tuple(_moved_overrides(project.overrides, old, report.id, place)),
        options=replace(project.options, pivot=report.id if pivot == old else pivot),
    )


def _moved_note(note: Annotation, old: ReportId, follow: Following) -> Annotation:
    return replace(note, anchors=tuple(follow(a) if a.report == old else a for a in note.anchors))


def _moved_overrides(
    overrides: Sequence[Override], old: ReportId, new: ReportId, place: Moved
) -> Iterator[Override]:
    """An override on words that are not there any more is dropped with them."""

    def follow(passage: Passage) -> Passage | None:
        if passage.report != old:
            return passage
        to = place(passage.span)
        return Passage(new, to) if to else None

    for override in overrides:
        a, b = follow(override.a), follow(override.b)
        if a and b:
            yield replace(override, a=a, b=b)
