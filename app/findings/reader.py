"""Looks the sentences of reports up, each once: what was worked out for one comparison serves the next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from app.findings.told import Told, touching
from app.findings.vocabulary import vocabulary
from app.findings.words import words_of
from app.language import fingerprint
from app.language.datelines import datelines
from app.language.grammar import Grammar
from app.language.tokens import Parse
from app.model.analysis import Analysis
from app.model.report import ParagraphKind, Report
from app.model.span import Passage, ReportId, Span
from app.remembered import Remembered

REMEMBERED = 10_000  # sentences: a hundred reports twice over; each takes some 8 kB with what is made of it


class Reader:
    """Looks passages of the reports up."""

    def __init__(self, reports: Sequence[Report], analyses: Sequence[Analysis]) -> None:
        self._reports = {report.id: report for report in reports}
        self._of_report = {
            analysis.report: _of_report(self._reports[analysis.report], analysis) for analysis in analyses
        }

    def report(self, report: ReportId) -> Report:
        return self._reports[report]

    def analysis(self, report: ReportId) -> Analysis:
        return self._of_report[report].analysis

    def key(self, report: ReportId) -> Key:
        """By which whatever hangs on a report alone may be remembered."""
        return self._of_report[report].key

    def told(self, passage: Passage) -> Told:
        return self._of_report[passage.report].told(passage)

    def grammar(self, report: ReportId) -> Grammar:
        return self._of_report[report].grammar


Key = tuple[ReportId, str]  # a report's id and fingerprint


class _OfReport:
    """One report with the sentences that were looked up in it."""

    def __init__(self, key: Key, report: Report, analysis: Analysis) -> None:
        self.key, self.report, self.analysis = key, report, analysis
        self._told: dict[Span, Told] = {}

    def told(self, passage: Passage) -> Told:
        found = self._told.get(passage.span)
        if found is None:
            found = self._told[passage.span] = self._look_up(passage)
        return found

    @cached_property
    def grammar(self) -> Grammar:
        return Grammar(self.report.text, self.analysis.language, Parse(self.analysis.tokens))

    def _look_up(self, passage: Passage) -> Told:
        analysis, span = self.analysis, passage.span
        told = self._without_dateline(span)
        return Told(
            passage=passage,
            kind=self._kind(span),
            text=self.report.text,
            language=analysis.language,
            vocabulary=vocabulary(analysis.language),
            words=words_of(self.report.text, told, analysis.language),
            grammar=self.grammar,
            indices=self.grammar.at(span),
            figures=touching(analysis.figures, span),
            times=touching(analysis.times, told),
            names=touching(analysis.names, told),
            quotations=touching(analysis.quotations, span),
            statements=touching(analysis.statements, span),
        )

    def _without_dateline(self, span: Span) -> Span:
        """A passage behind the words that only say from where and when a report was filed."""
        ends = [line.end for line in self._datelines if line.overlap(span)]
        return Span(min(max((span.start, *ends)), span.end), span.end)

    def _kind(self, span: Span) -> ParagraphKind:
        paragraphs = self.report.paragraphs
        return next((p.kind for p in paragraphs if p.span.overlap(span)), ParagraphKind.BODY)

    @cached_property
    def _datelines(self) -> tuple[Span, ...]:
        return datelines(self.report)


_known: Remembered[Key, _OfReport] = Remembered(REMEMBERED, size=lambda one: len(one.analysis.sentences))


def _of_report(report: Report, analysis: Analysis) -> _OfReport:
    key = (report.id, fingerprint(report))
    known = _known.get(key, lambda: _OfReport(key, report, analysis))
    if known.analysis is analysis or known.analysis == analysis:
        return known
    return _known.put(key, _OfReport(key, report, analysis))
