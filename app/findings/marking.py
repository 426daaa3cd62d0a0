"""Findings -> marks: the exact words to underline in each report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.findings.cover import Cover
from app.model.analysis import Analysis
from app.model.finding import Finding, FindingKind, Mark, Pair, mark_kind
from app.model.report import Report
from app.model.span import Passage, ReportId, Span


def mark(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    findings: Sequence[Finding],
    pairs: Sequence[Pair],
) -> tuple[Mark, ...]:
    """The words of every finding, cut at paragraph edges, in reading order. Words that differ never agree."""
    paragraphs = {report.id: [p.span for p in report.paragraphs] for report in reports}
    order = {report.id: i for i, report in enumerate(reports)}
    differing, nothing = _differing(findings, pairs), Cover(())
    marks = {
        Mark(passage.report, part, mark_kind(finding), finding.id)
        for finding in findings
        for passage in finding.passages
        for part in _parts(passage, paragraphs[passage.report])
        if not (
            finding.kind is FindingKind.AGREEMENT and differing.get(passage.report, nothing).touches(part)
        )
    }
    return tuple(sorted(marks, key=lambda m: (order[m.report], m.span, m.kind, m.finding)))


def _parts(passage: Passage, paragraphs: Sequence[Span]) -> Iterator[Span]:
    for paragraph in paragraphs:
        if passage.span.overlap(paragraph):
            yield Span(max(passage.span.start, paragraph.start), min(passage.span.end, paragraph.end))


def _differing(findings: Sequence[Finding], pairs: Sequence[Pair]) -> dict[ReportId, Cover]:
    """All words that differ, also those of differences that were merged into another."""
    words: dict[ReportId, list[Span]] = {}
    for finding in findings:
        for passage in finding.passages if finding.kind is FindingKind.DIFFERENCE else ():
            words.setdefault(passage.report, []).append(passage.span)
    for pair in pairs:
        for difference in pair.differences:
            words.setdefault(pair.link.a.report, []).extend(difference.a)
            words.setdefault(pair.link.b.report, []).extend(difference.b)
    return {report: Cover(spans) for report, spans in words.items()}
