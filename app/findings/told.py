"""One sentence as the comparison sees it: its words, and all that the language engine found in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Protocol, TypeVar, cast

from app.findings.vocabulary import Vocabulary, vocabulary
from app.findings.words import Word, words_of
from app.language.datelines import datelines
from app.language.grammar import Grammar
from app.language.tokens import Parse
from app.model.analysis import Analysis, Token
from app.model.mentions import Figure, Name, Quotation, TimeExpression
from app.model.report import ParagraphKind, Report
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement

T = TypeVar("T")


class Making(Protocol):
    """What keeps the values that were made from it alone: a sentence, or two laid side by side."""

    @property
    def made(self) -> dict[Hashable, Any]: ...


M = TypeVar("M", bound=Making)


@dataclass(frozen=True, slots=True)
class Told:
    """A passage of one report, with the words, mentions and statements that touch it.

    `kind` is that of the paragraph in which it begins. The words, names and times of a dateline are not among
    what is told.
    """

    passage: Passage
    kind: ParagraphKind
    text: str
    language: str
    vocabulary: Vocabulary
    words: tuple[Word, ...]
    grammar: Grammar
    indices: range
    figures: tuple[Figure, ...]
    times: tuple[TimeExpression, ...]
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]
    statements: tuple[Statement, ...]
    made: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def tokens(self) -> Sequence[Token]:
        return self.grammar.tokens[self.indices.start : self.indices.stop]

    def of(self, span: Span) -> str:
        """The words under a span of the report."""
        return span.of(self.text)

    def named(self, span: Span) -> bool:
        """Whether the span is part of a name."""
        return any(name.span.overlap(span) for name in self.names)

    def quoted(self, span: Span) -> bool:
        """Whether the span stands inside quotation marks."""
        return any(quotation.span.contains(span) for quotation in self.quotations)


def once(make: Callable[[M], T]) -> Callable[[M], T]:
    """Let a function of one sentence (or couple) alone answer from memory when it is asked again."""

    @wraps(make)
    def remembering(of: M) -> T:
        made = of.made
        if make not in made:
            made[make] = make(of)
        return cast(T, made[make])

    return remembering


class Reader:
    """Looks passages of the reports up, each once."""

    def __init__(self, reports: Sequence[Report], analyses: Sequence[Analysis]) -> None:
        self._reports = {report.id: report for report in reports}
        self._analyses = {analysis.report: analysis for analysis in analyses}
        self._grammars: dict[ReportId, Grammar] = {}
        self._told: dict[Passage, Told] = {}
        self._datelines: dict[ReportId, tuple[Span, ...]] = {}

    def report(self, report: ReportId) -> Report:
        return self._reports[report]

    def analysis(self, report: ReportId) -> Analysis:
        return self._analyses[report]

    def told(self, passage: Passage) -> Told:
        if passage not in self._told:
            self._told[passage] = self._look_up(passage)
        return self._told[passage]

    def _look_up(self, passage: Passage) -> Told:
        text, analysis, span = (
            self._reports[passage.report].text,
            self._analyses[passage.report],
            passage.span,
        )
        grammar, told = self.grammar(passage.report), self._without_dateline(passage)
        return Told(
            passage=passage,
            kind=self._kind(passage),
            text=text,
            language=analysis.language,
            vocabulary=vocabulary(analysis.language),
            words=words_of(text, told, analysis.language),
            grammar=grammar,
            indices=grammar.at(span),
            figures=touching(analysis.figures, span),
            times=touching(analysis.times, told),
            names=touching(analysis.names, told),
            quotations=touching(analysis.quotations, span),
            statements=touching(analysis.statements, span),
        )

    def _without_dateline(self, passage: Passage) -> Span:
        """A passage behind the words that only say from where and when a report was filed."""
        if passage.report not in self._datelines:
            self._datelines[passage.report] = datelines(self._reports[passage.report])
        ends = [line.end for line in self._datelines[passage.report] if line.overlap(passage.span)]
        start = min(max((passage.span.start, *ends)), passage.span.end)
        return Span(start, passage.span.end)

    def _kind(self, passage: Passage) -> ParagraphKind:
        paragraphs = self._reports[passage.report].paragraphs
        return next((p.kind for p in paragraphs if p.span.overlap(passage.span)), ParagraphKind.BODY)

    def grammar(self, report: ReportId) -> Grammar:
        if report not in self._grammars:
            analysis = self._analyses[report]
            parse = Parse(analysis.tokens)
            self._grammars[report] = Grammar(self._reports[report].text, analysis.language, parse)
        return self._grammars[report]


class Spanned(Protocol):
    @property
    def span(self) -> Span: ...


S = TypeVar("S", bound=Spanned)


def touching(items: Iterable[S], span: Span) -> tuple[S, ...]:
    """Those of the items that share a character with the span."""
    return tuple(item for item in items if item.span.overlap(span))
