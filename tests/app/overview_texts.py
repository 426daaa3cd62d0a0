"""Invented reports for the tests of values across reports, compared as the program does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.model.comparison import Comparison
from app.model.overview import Overview
from app.model.quotes import Rendering, SharedQuote
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span
from app.pipeline import compare


def report(name: str, *paragraphs: str, language: str = "en", source: Source | None = None) -> Report:
    """A report whose first paragraph is its headline."""
    text, spans, at = "\n\n".join(paragraphs), [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    kinds = (ParagraphKind.HEADLINE, *[ParagraphKind.BODY] * (len(spans) - 1))
    parts = tuple(Paragraph(span, kind) for span, kind in zip(spans, kinds, strict=True))
    told = replace(source or Source(), language=language, headline=paragraphs[0])
    return Report(ReportId(name), name, "text/plain", told, text, parts)


def published(outlet: str, when: str, **more: str) -> Source:
    return Source(outlet=outlet, published=datetime.fromisoformat(when), **more)


@dataclass(frozen=True)
class Across:
    """The values across some reports, asked in their words."""

    comparison: Comparison

    @property
    def overview(self) -> Overview:
        return self.comparison.overview

    def words(self, passage: Passage) -> str:
        text = next(report.text for report in self.comparison.reports if report.id == passage.report)
        return " ".join(passage.span.of(text).split())

    def quote(self, words: str) -> SharedQuote | None:
        """The shared quote of which some report brings these words."""
        return next((q for q in self.overview.quotes if words in self._all(q)), None)

    def rendering(self, words: str, name: str) -> Rendering | None:
        found = self.quote(words)
        return found.rendering(ReportId(name)) if found else None

    def how(self, words: str) -> dict[str, str]:
        found = self.quote(words)
        return {r.report: r.how.value for r in found.renderings} if found else {}

    def alterations(self, words: str, name: str) -> list[tuple[str, str]]:
        """The altered words of a rendering: the model's and those here."""
        found, told = self.quote(words), self.rendering(words, name)
        assert found
        assert told
        return [
            (
                self.words(Passage(found.model, change.model)) if change.model else "",
                self.words(Passage(told.report, change.here)) if change.here else "",
            )
            for change in told.alterations
        ]

    def drift(self, words: str) -> dict[str, str]:
        """The footing of each report in the drift whose sentences hold these words."""
        for drift in self.overview.drifts:
            stances = (*drift.firmer, *drift.looser)
            if any(words in self.words(stance.sentence) for stance in stances):
                return {stance.words.report: stance.footing.value for stance in stances}
        return {}

    def _all(self, quote: SharedQuote) -> str:
        return " | ".join(self.words(p) for rendering in quote.renderings for p in rendering.passages)


def across(*reports: Report) -> Across:
    return Across(compare(reports))
