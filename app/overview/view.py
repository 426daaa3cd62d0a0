"""What every value across reports is made from: the reports, their analyses and linked sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from app.findings.places import Places
from app.findings.reader import Key, Reader
from app.findings.told import Told
from app.findings.vocabulary import Vocabulary, vocabulary
from app.jobs import Monitor
from app.language.grammar import Grammar
from app.model.alignment import Alignment, Link
from app.model.analysis import Analysis
from app.model.finding import Pair
from app.model.mentions import Name, NameKind
from app.model.report import Paragraph, ParagraphKind, Report
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement

T = TypeVar("T")

_RUNNING = frozenset({ParagraphKind.BODY, ParagraphKind.QUOTE, ParagraphKind.LIST})


class View:
    """One comparison so far, with its sentences and links looked up."""

    def __init__(
        self,
        reports: Sequence[Report],
        analyses: Sequence[Analysis],
        alignment: Alignment,
        pairs: Sequence[Pair],
        monitor: Monitor,
    ) -> None:
        self.reports = tuple(reports)
        self.analyses = tuple(analyses)
        self.alignment = alignment
        self.pairs = tuple(pairs)
        self.places = Places(reports, alignment)
        self._reader = Reader(reports, analyses)
        self._monitor = monitor
        self._near: dict[Passage, frozenset[int]] = {}
        self._running: dict[ReportId, dict[int, int]] = {}

    def watched(self, items: Iterable[T]) -> Iterator[T]:
        """The same, stopping at the first that comes after the task was cancelled."""
        for item in items:
            self._monitor.check()
            yield item

    def report(self, report: ReportId) -> Report:
        return self._reader.report(report)

    def analysis(self, report: ReportId) -> Analysis:
        return self._reader.analysis(report)

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """By which whatever hangs on no link may be remembered."""
        return tuple(self._reader.key(report.id) for report in self.reports)

    def key(self, report: ReportId) -> Key:
        """By which whatever hangs on one report alone may be remembered."""
        return self._reader.key(report)

    def told(self, sentence: Passage) -> Told:
        return self._reader.told(sentence)

    def text(self, passage: Passage) -> str:
        return self.places.text(passage)

    def sentence(self, report: ReportId, index: int) -> Passage:
        return Passage(report, self.analysis(report).sentences[index].span)

    def linked(self, sentence: Passage) -> Sequence[tuple[Passage, Link]]:
        """The sentences of other reports that tell the same, each with its link."""
        return self._linked.get(sentence, ())

    def names(self, report: ReportId, span: Span) -> list[Name]:
        """The names that stand inside some words."""
        return [name for name in self.analysis(report).names if span.contains(name.span)]

    def neighbours(self, sentence: Passage) -> frozenset[int]:
        """The numbers of the sentences linked with one, to ask which others are among them."""
        if sentence not in self._near:
            self._near[sentence] = frozenset(self.number(other) for other, _ in self.linked(sentence))
        return self._near[sentence]

    def number(self, sentence: Passage) -> int:
        """A number for a linked sentence: quicker to look up than the sentence, by the hundred thousand."""
        return self._numbers[sentence]

    def doubts(self, sentence: Passage) -> Sequence[Statement]:
        """The statements of later sentences that speak of words of this one."""
        pointing = self._pointing[sentence.report]
        return [s for s in pointing if s.about is not None and s.about.overlap(sentence.span)]

    def grammar(self, report: ReportId) -> Grammar:
        return self._reader.grammar(report)

    def vocabulary(self, report: ReportId) -> Vocabulary:
        return vocabulary(self.analysis(report).language)

    def person(self, sentence: Passage, statement: Statement | None) -> str | None:
        """The person whom a sentence names as the source of a statement.

        Whom a pronoun means, or who spoke in the sentence before, is not sure enough.
        """
        report = sentence.report
        if statement is None or statement.source is None or statement.speaker not in self._persons[report]:
            return None
        if not sentence.span.contains(statement.source):
            return None
        written = set(statement.source.of(self.report(report).text).split())
        return statement.speaker if written & set(statement.speaker.split()) else None

    def in_headline(self, report: ReportId, span: Span) -> bool:
        paragraph = self._paragraph(report, span)
        return paragraph is not None and paragraph.kind is ParagraphKind.HEADLINE

    def repeated(self, report: ReportId, span: Span) -> bool:
        """Whether words stand where a report only says again what it printed before."""
        paragraph = self._paragraph(report, span)
        return paragraph is not None and paragraph.repeats is not None

    def _paragraph(self, report: ReportId, span: Span) -> Paragraph | None:
        index = self.places.paragraph(Passage(report, span))
        return self.report(report).paragraphs[index] if index is not None else None

    def running(self, report: ReportId) -> dict[int, int]:
        """The number of each paragraph of the running text, from 1; what is printed twice counts once."""
        if report not in self._running:
            paragraphs = enumerate(self.report(report).paragraphs)
            indices = [i for i, p in paragraphs if p.kind in _RUNNING and p.repeats is None]
            self._running[report] = {index: number for number, index in enumerate(indices, start=1)}
        return self._running[report]

    @cached_property
    def order(self) -> dict[ReportId, int]:
        return {report.id: place for place, report in enumerate(self.reports)}

    @cached_property
    def _pointing(self) -> dict[ReportId, tuple[Statement, ...]]:
        return {a.report: tuple(s for s in a.statements if s.about is not None) for a in self.analyses}

    @cached_property
    def _persons(self) -> dict[ReportId, frozenset[str]]:
        return {
            analysis.report: frozenset(
                name.span.of(self.report(analysis.report).text)
                for name in analysis.names
                if name.kind is NameKind.PERSON
            )
            for analysis in self.analyses
        }

    @cached_property
    def _numbers(self) -> dict[Passage, int]:
        return {sentence: number for number, sentence in enumerate(self._linked)}

    @cached_property
    def _linked(self) -> dict[Passage, list[tuple[Passage, Link]]]:
        found: dict[Passage, list[tuple[Passage, Link]]] = defaultdict(list)
        for link in self.alignment.links:
            found[link.a].append((link.b, link))
            found[link.b].append((link.a, link))
        return found
