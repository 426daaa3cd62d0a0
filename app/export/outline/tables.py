"""The values across reports as tables in words: quotes, certainty, sources, statements."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.export.outline.places import Passages
from app.export.outline.table_values import (
    OutlineChange,
    OutlineCited,
    OutlineDrift,
    OutlineQuote,
    OutlineRendering,
    OutlineSource,
    OutlineStance,
    OutlineStatement,
    OutlineTally,
)
from app.export.outline.words import Words
from app.model.analysis import Analysis
from app.model.drift import Drift, Stance
from app.model.overview import Overview
from app.model.prominence import Position
from app.model.quotes import Alteration, Rendering, SharedQuote
from app.model.roster import CitedSource
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement

_BETWEEN = " … "  # the parts of a broken quotation


@dataclass(frozen=True, slots=True)
class Tables:
    """Puts the values of `overview` into words, as far as they are about the reports in `shown`.

    `told` puts a drift of certainty into a sentence.
    """

    overview: Overview
    shown: frozenset[ReportId]
    passages: Passages
    labels: Sequence[str]
    words: Words
    told: Callable[[Drift], str]

    def quotes(self) -> Iterator[OutlineQuote]:
        """Utterances that at least two of the reports bring."""
        for quote in self.overview.quotes:
            told = [rendering for rendering in quote.renderings if rendering.report in self.shown]
            if len(told) > 1:
                yield self._quote(quote, told)

    def drifts(self) -> Iterator[OutlineDrift]:
        """Things told on firmer footing in one of the reports and on looser in another."""
        for drift in self.overview.drifts:
            firmer, looser = self._stances(drift.firmer), self._stances(drift.looser)
            if firmer and looser:
                yield self._drift(drift, firmer, looser)

    def tallies(self) -> Iterator[OutlineTally]:
        for tally in self.overview.tallies:
            if tally.report in self.shown:
                yield OutlineTally(self.passages.siglum(tally.report), tally.firmer, tally.looser)

    def sources(self) -> Iterator[OutlineSource]:
        for source in self.overview.sources:
            cited = tuple(self._cited(source))
            if cited:
                word = self.words[source.kind.value]
                yield OutlineSource(source.name, word, source.role or "", cited)

    def statements(self, analyses: Sequence[Analysis]) -> Iterator[OutlineStatement]:
        """What the reports do not plainly assert, in the order of reports and text."""
        for analysis in analyses:
            if analysis.report in self.shown:
                yield from (self._statement(analysis.report, statement) for statement in analysis.statements)

    def _quote(self, quote: SharedQuote, told: Sequence[Rendering]) -> OutlineQuote:
        model = quote.rendering(quote.model) if quote.model in self.shown else None
        model = model or told[0]
        return OutlineQuote(
            words=self._joined(model.passages),
            model=self.passages.siglum(model.report),
            language=self.passages.language(model.report),
            renderings=tuple(self._rendering(one, quote) for one in told),
            speakers_differ=quote.speakers_differ,
        )

    def _rendering(self, one: Rendering, quote: SharedQuote) -> OutlineRendering:
        first = self.passages.shown(one.passages[0])
        changes = one.alterations if quote.model in self.shown else ()
        return OutlineRendering(
            passage=replace(first, words=self._joined(one.passages), before="", after=""),
            word=self.words[one.how.value],
            speaker=one.speaker or "",
            changes=tuple(self._change(change, quote.model, one.report) for change in changes),
        )

    def _change(self, change: Alteration, model: ReportId, here: ReportId) -> OutlineChange:
        return OutlineChange(self._words_of(model, change.model), self._words_of(here, change.here))

    def _words_of(self, report: ReportId, span: Span | None) -> str:
        return "" if span is None else self.passages.words(Passage(report, span))

    def _joined(self, passages: Sequence[Passage]) -> str:
        return _BETWEEN.join(self.passages.words(passage) for passage in passages)

    def _drift(
        self, drift: Drift, firmer: tuple[OutlineStance, ...], looser: tuple[OutlineStance, ...]
    ) -> OutlineDrift:
        at_top = drift.position is not Position.PARAGRAPH
        return OutlineDrift(
            sentence=self.told(drift),
            row=self.labels[drift.row],
            place=self.words[drift.position.value] if at_top else firmer[0].passage.where,
            firmer=firmer,
            looser=looser,
            confidence=drift.confidence,
        )

    def _stances(self, stances: Sequence[Stance]) -> tuple[OutlineStance, ...]:
        return tuple(self._stance(stance) for stance in stances if stance.words.report in self.shown)

    def _stance(self, stance: Stance) -> OutlineStance:
        return OutlineStance(
            passage=self.passages.shown(stance.words),
            sentence=self.passages.words(stance.sentence),
            word=self.words[stance.footing.value],
            speaker=stance.speaker or "",
        )

    def _cited(self, source: CitedSource) -> Iterator[OutlineCited]:
        for one in source.cited:
            if one.report in self.shown:
                called = tuple(dict.fromkeys(self.passages.words(passage) for passage in one.called))
                siglum = self.passages.siglum(one.report)
                yield OutlineCited(siglum, len(one.statements), one.words, one.share, called)

    def _statement(self, report: ReportId, statement: Statement) -> OutlineStatement:
        cues = (self._words_of(report, cue) for cue in statement.cues)
        return OutlineStatement(
            passage=self.passages.shown(Passage(report, statement.span)),
            word=self.words[statement.status.value],
            cue=_BETWEEN.join(cues),
            speaker=statement.speaker or "",
        )
