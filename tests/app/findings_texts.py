"""Invented reports of an invented town, and links between their sentences made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.findings.finding import find
from app.findings.ledger import ledger
from app.findings.marking import mark
from app.findings.relating import relate
from app.language import analyse
from app.model.alignment import Alignment, Cell, Link, Origin, Row
from app.model.analysis import Analysis
from app.model.finding import Difference, Finding, LedgerRow, Mark, Pair
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span


def report(name: str, *paragraphs: str, language: str = "en") -> Report:
    """A report whose first paragraph is its headline."""
    text, spans, at = "\n\n".join(paragraphs), [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    kinds = (ParagraphKind.HEADLINE, *[ParagraphKind.BODY] * (len(spans) - 1))
    parts = tuple(Paragraph(span, kind) for span, kind in zip(spans, kinds, strict=True))
    return Report(ReportId(name), name, "text/plain", Source(language=language), text, parts)


@dataclass(frozen=True)
class Told:
    """What the findings stage makes of some reports; sentences are named by words in them."""

    reports: tuple[Report, ...]
    analyses: tuple[Analysis, ...]
    alignment: Alignment
    pairs: tuple[Pair, ...]
    findings: tuple[Finding, ...]
    marks: tuple[Mark, ...]
    ledger: tuple[LedgerRow, ...]

    def words(self, passage: Passage) -> str:
        text = next(report.text for report in self.reports if report.id == passage.report)
        return passage.span.of(text)

    def marked(self, mark: Mark) -> str:
        return self.words(Passage(mark.report, mark.span))


def compared(
    reports: Sequence[Report], links: Sequence[tuple[str, str]], origins: Sequence[tuple[str, ...]] = ()
) -> Told:
    """Link the sentences that hold the given words, each pair of words once."""
    analyses = tuple(analyse(report) for report in reports)
    made = tuple(_link(reports, analyses, a, b) for a, b in links)
    most = max(len(report.paragraphs) for report in reports)
    rows = tuple(
        Row(tuple(Cell((i,) if i < len(report.paragraphs) else ()) for report in reports))
        for i in range(most)
    )
    alignment = Alignment(
        made, rows, tuple(Origin(tuple(ReportId(name) for name in origin)) for origin in origins)
    )
    pairs = relate(reports, analyses, alignment)
    findings = find(reports, analyses, alignment, pairs)
    marks = mark(reports, analyses, findings, pairs)
    told = ledger(reports, analyses, alignment)
    return Told(tuple(reports), analyses, alignment, pairs, findings, marks, told)


def judged(a: str, b: str, *, languages: tuple[str, str] = ("en", "en")) -> Pair:
    """The pair that two linked sentences make."""
    reports = (
        report("a", "Valbruck", a, language=languages[0]),
        report("b", "Valbruck", b, language=languages[1]),
    )
    analyses = tuple(analyse(r) for r in reports)
    link = Link(_body(reports[0]), _body(reports[1]), 0.9)
    return relate(reports, analyses, Alignment((link,)))[0]


def words_of(difference: Difference, a: str, b: str) -> tuple[list[str], list[str]]:
    """The words of a difference in two sentences that `judged` put behind its headline."""
    shift = len("Valbruck") + 2
    return (
        [span.shifted(-shift).of(a) for span in difference.a],
        [span.shifted(-shift).of(b) for span in difference.b],
    )


def types(pair: Pair) -> list[str]:
    return [difference.type.value for difference in pair.differences]


def _body(of: Report) -> Passage:
    return Passage(of.id, of.paragraphs[1].span)


def _link(reports: Sequence[Report], analyses: Sequence[Analysis], a: str, b: str) -> Link:
    one = _sentence(reports, analyses, a)
    other = next(found for found in _sentences(reports, analyses, b) if found.report != one.report)
    return Link(one, other, 0.9)


def _sentence(reports: Sequence[Report], analyses: Sequence[Analysis], words: str) -> Passage:
    return _sentences(reports, analyses, words)[0]


def _sentences(reports: Sequence[Report], analyses: Sequence[Analysis], words: str) -> list[Passage]:
    return [
        Passage(told.id, sentence.span)
        for told, analysis in zip(reports, analyses, strict=True)
        for sentence in analysis.sentences
        if words in sentence.span.of(told.text)
    ]
