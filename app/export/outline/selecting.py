"""Which reports, findings and notes of a comparison an export shows."""

from __future__ import annotations

from dataclasses import dataclass

from app.export.outline.options import ExportOptions
from app.model.annotation import Annotation
from app.model.comparison import Comparison
from app.model.finding import Finding, FindingKind, MarkKind, mark_kind
from app.model.project import Judgement, Project
from app.model.report import Report
from app.model.span import ReportId

_OVER_REPORTS = frozenset({FindingKind.AGREEMENT, FindingKind.DIFFERENCE})


@dataclass(frozen=True, slots=True)
class Selection:
    """What is shown: reports in their order, findings listed, those that hold and those marked, notes."""

    reports: tuple[Report, ...]
    findings: tuple[Finding, ...]
    holding: tuple[Finding, ...]
    marked: tuple[Finding, ...]
    annotations: tuple[Annotation, ...]

    @property
    def ids(self) -> frozenset[ReportId]:
        return frozenset(report.id for report in self.reports)


def select(project: Project, comparison: Comparison, options: ExportOptions) -> Selection:
    """What `options` ask for; findings that the reader rejected are listed, but do not hold."""
    reports = tuple(r for r in comparison.reports if options.reports is None or r.id in options.reports)
    shown = frozenset(report.id for report in reports)
    rejected = {v.finding for v in project.verdicts if v.judgement is Judgement.REJECTED}
    findings = tuple(f for f in comparison.findings if _is_listed(f, shown, project, options))
    holding = tuple(f for f in findings if f.id not in rejected)
    return Selection(
        reports=reports,
        findings=findings,
        holding=holding,
        marked=holding if options.marks else (),
        annotations=tuple(n for n in project.annotations if _is_wanted(n, shown, options)),
    )


def _is_listed(
    finding: Finding, shown: frozenset[ReportId], project: Project, options: ExportOptions
) -> bool:
    """An agreement or a difference needs two reports that are shown."""
    kind = mark_kind(finding)
    if kind is MarkKind.PROJECTION and not project.options.projections:
        return False
    if options.kinds is not None and kind not in options.kinds:
        return False
    if options.findings is not None and finding.id not in options.findings:
        return False
    telling = {passage.report for passage in finding.passages} & shown
    return len(telling) >= (2 if finding.kind in _OVER_REPORTS else 1)


def _is_wanted(note: Annotation, shown: frozenset[ReportId], options: ExportOptions) -> bool:
    """A note on the whole comparison goes with any reports."""
    if options.notes is not None and note.id not in options.notes:
        return False
    if options.authors is not None and note.author not in options.authors:
        return False
    return not note.anchors or any(anchor.report in shown for anchor in note.anchors)
