"""A new version of a report in its place: an update or a corrected file, with all that spoke of the old."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.annotate.anchor import locate, make
from app.annotate.follow import with_version
from app.model.annotation import AnchorState, Annotation, AnnotationId
from app.model.arriving import refuse_twice
from app.model.finding import Finding, FindingId, finding_id
from app.model.project import Project, Verdict
from app.model.report import Report
from app.model.span import Passage, ReportId


def new_version(
    project: Project, old: ReportId, report: Report, *, findings: Sequence[Finding] = ()
) -> Project:
    """Put `report` in the place of the one called `old`; notes, overrides and the pivot follow.

    Notes are anchored anew, each passage with its state; none is deleted. A verdict follows if its finding
    is among `findings`, those shown before, and every word of it still stands; else it stays as it is, for
    the old version to come back. Raises AlreadyOpen if the new version is in the project already.
    """
    if report.id == old:
        return with_version(project, old, report)
    refuse_twice(report, project.reports)
    renamed = dict(_renamed(findings, project, old, report))
    followed = with_version(project, old, report)
    return replace(
        followed,
        annotations=tuple(_with_findings(note, renamed) for note in followed.annotations),
        verdicts=tuple(_followed(followed.verdicts, renamed)),
    )


def anchors_in(project: Project, state: AnchorState) -> tuple[tuple[AnnotationId, int], ...]:
    """The passages in this state: each as its note and its place among the note's anchors."""
    return tuple(
        (note.id, place)
        for note in project.annotations
        for place, anchor in enumerate(note.anchors)
        if anchor.state is state
    )


def _renamed(
    findings: Iterable[Finding], project: Project, old: ReportId, report: Report
) -> Iterable[tuple[FindingId, FindingId]]:
    """The ids that findings have in the new version, for those whose words all stand in it."""
    texts = {there.id: there.text for there in project.reports}
    before = project.report(old)
    for finding in findings:
        if all(passage.report != old for passage in finding.passages):
            continue
        told = [_words(passage, texts) for passage in finding.passages]
        if all(_stands(passage, before, report) for passage in finding.passages):
            words = [(report.id if there == old else there, words) for there, words in told]
            _, dash, number = finding.id.partition("-")
            new = finding_id(finding.kind, finding.reason.code, words)
            yield finding.id, FindingId(new + dash + number)


def _words(passage: Passage, texts: Mapping[ReportId, str]) -> tuple[ReportId, str]:
    return passage.report, passage.span.of(texts[passage.report])


def _stands(passage: Passage, before: Report, report: Report) -> bool:
    if passage.report != before.id:
        return True
    return locate(make(before, passage.span), report, before=before) is not None


def _with_findings(note: Annotation, renamed: Mapping[FindingId, FindingId]) -> Annotation:
    if not any(finding in renamed for finding in note.findings):
        return note
    return replace(note, findings=tuple(renamed.get(finding, finding) for finding in note.findings))


def _followed(verdicts: Iterable[Verdict], renamed: Mapping[FindingId, FindingId]) -> Iterable[Verdict]:
    return (replace(verdict, finding=renamed.get(verdict.finding, verdict.finding)) for verdict in verdicts)
