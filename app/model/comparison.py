"""Everything derived from the reports of a project: recomputed, never undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import Finding, FindingId, LedgerRow, Mark, Pair
from app.model.one_line import squeezed
from app.model.overview import Overview
from app.model.report import Report, siglum
from app.model.span import Passage, ReportId


@dataclass(frozen=True)
class Comparison:
    """The result of the pipeline; `analyses` stand in the order of `reports`, `timings` are seconds."""

    reports: tuple[Report, ...]
    analyses: tuple[Analysis, ...] = ()
    alignment: Alignment = field(default_factory=Alignment)
    pairs: tuple[Pair, ...] = ()
    findings: tuple[Finding, ...] = ()
    marks: tuple[Mark, ...] = ()
    ledger: tuple[LedgerRow, ...] = ()
    overview: Overview = field(default_factory=Overview)
    timings: tuple[tuple[str, float], ...] = ()

    @cached_property
    def sigla(self) -> dict[ReportId, str]:
        return {report.id: siglum(i) for i, report in enumerate(self.reports)}

    @cached_property
    def _reports_by_id(self) -> dict[ReportId, Report]:
        return {report.id: report for report in self.reports}

    def report(self, report_id: ReportId) -> Report:
        return self._reports_by_id[report_id]

    def words(self, passage: Passage) -> str:
        """The words of a passage on one line, whatever paragraphs it crosses."""
        return squeezed(passage.span.of(self.report(passage.report).text))

    def told_words(self, passages: Iterable[Passage]) -> tuple[tuple[str, str], ...]:
        """Whose words, by siglum, and which; what a report says twice, but for capitals, stands once."""
        told: dict[tuple[str, str], tuple[str, str]] = {}
        for passage in passages:
            letter, words = self.sigla[passage.report], self.words(passage)
            told.setdefault((letter, words.casefold()), (letter, words))
        return tuple(told.values())

    @cached_property
    def _findings_by_id(self) -> dict[FindingId, Finding]:
        return {finding.id: finding for finding in self.findings}

    def finding(self, finding_id: FindingId) -> Finding | None:
        return self._findings_by_id.get(finding_id)
