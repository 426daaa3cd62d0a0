"""The table of quotes: each utterance, and how each report brings it."""

from __future__ import annotations

from app.model.comparison import Comparison
from app.model.one_line import squeezed
from app.model.quotes import Rendering, Rendition, SharedQuote
from app.model.span import Passage, ReportId, Span
from ui.messages import tr, translatable
from ui.models.sheet import Cell, Ink, Line, Sheet, Sign
from ui.models.sheets.gathering import Gathering, legend

SIGNS = {
    Rendition.VERBATIM: Sign("=", translatable("verbatim")),
    Rendition.TRIMMED: Sign("…", translatable("trimmed")),
    Rendition.ALTERED: Sign("≠", translatable("altered"), Ink.CONFLICT),
    Rendition.PARAPHRASED: Sign("≈", translatable("paraphrased"), Ink.COMPATIBLE),
    Rendition.TRANSLATED: Sign("↔", translatable("translated"), Ink.COMPATIBLE),
}


def quotes(comparison: Comparison) -> Sheet:
    gathering = Gathering(comparison)
    return Sheet(
        heading=tr("What was said"),
        lines=tuple(_line(quote, gathering) for quote in comparison.overview.quotes),
        empty=tr("No words that one report quotes were found in another."),
        legend=legend(SIGNS.values()),
        stress=tr("Altered only"),
    )


def _line(quote: SharedQuote, gathering: Gathering) -> Line:
    model = quote.rendering(quote.model)
    passages = model.passages if model else ()
    return gathering.line(
        tr("“{words}”", words=gathering.words(*passages)),
        {rendering.report: _cell(rendering, quote, gathering) for rendering in quote.renderings},
        kind=_speaker(quote, model),
        passages=passages,
        stressed=quote.speakers_differ or any(r.how is Rendition.ALTERED for r in quote.renderings),
    )


def _speaker(quote: SharedQuote, model: Rendering | None) -> str:
    if quote.speakers_differ:
        return tr("the reports name different speakers")
    named = (rendering.speaker for rendering in (model, *quote.renderings) if rendering and rendering.speaker)
    return " ".join(next(named, tr("speaker not named")).split())


def _cell(rendering: Rendering, quote: SharedQuote, gathering: Gathering) -> Cell:
    sign = SIGNS[rendering.how]
    note = tr(sign.word)
    if quote.speakers_differ and rendering.speaker:
        note = tr("{how}, said by {speaker}", how=note, speaker=squeezed(rendering.speaker))
    altered = _altered(rendering, quote, gathering)
    if altered:
        here = [Passage(rendering.report, change.here) for change in rendering.alterations if change.here]
        return Cell(altered, tuple(here) or rendering.passages, sign, note)
    return Cell(gathering.words(*rendering.passages), rendering.passages, sign, note)


def _altered(rendering: Rendering, quote: SharedQuote, gathering: Gathering) -> str:
    """The words of the model version and what stands in their place, change by change."""
    if rendering.how is not Rendition.ALTERED:
        return ""
    return ", ".join(
        _change(
            _words(quote.model, change.model, gathering),
            _words(rendering.report, change.here, gathering),
        )
        for change in rendering.alterations
    )


def _words(report: ReportId, span: Span | None, gathering: Gathering) -> str:
    return gathering.words(Passage(report, span)) if span else ""


def _change(model: str, here: str) -> str:
    if not model:
        return tr("+ {words}", words=here)
    return tr("{model} → {here}", model=model, here=here) if here else tr("without {words}", words=model)
