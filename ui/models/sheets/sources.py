"""The table of sources: who is cited, and how much of each report that fills."""

from __future__ import annotations

from app.model.comparison import Comparison
from app.model.roster import Cited, CitedSource, SourceKind
from ui.messages import counted, number, tr, translatable
from ui.models.sheet import Cell, Ink, Line, Sheet, Sign
from ui.models.sheets.gathering import Gathering, begun, legend

UNNAMED = Sign("?", translatable("source without a name"), Ink.UNSURE)
_KINDS = {
    SourceKind.PERSON: translatable("named"),
    SourceKind.BODY: translatable("body"),
    SourceKind.UNNAMED: translatable("unnamed"),
    SourceKind.SECOND_HAND: translatable("second hand"),
}


def sources(comparison: Comparison) -> Sheet:
    gathering, cited = Gathering(comparison), comparison.overview.sources
    longest = max((one.share for source in cited for one in source.cited), default=0.0)
    return Sheet(
        heading=tr("Who is cited"),
        lines=tuple(_line(source, longest, gathering) for source in cited),
        empty=tr("The reports cite nobody."),
        legend=(
            *legend((UNNAMED,)),
            tr("Bar: share of the report's words, the longest {n} %", n=_percent(longest)),
        ),
        stress=tr("Unnamed only"),
        tellers=tr("Cited by"),
        missing=tr("not cited"),
    )


def _line(source: CitedSource, longest: float, gathering: Gathering) -> Line:
    first = source.cited[0]
    return gathering.line(
        begun(source.name),
        {one.report: _cell(one, source.kind, longest) for one in source.cited},
        kind=", ".join(part for part in (tr(_KINDS[source.kind]), source.role) if part),
        passages=first.called or first.statements,
        stressed=source.kind is SourceKind.UNNAMED,
    )


def _cell(one: Cited, kind: SourceKind, longest: float) -> Cell:
    told = counted(len(one.statements), "{n} statement", "{n} statements")
    words = counted(one.words, "{n} word", "{n} words")
    return Cell(
        words=tr("{n} %", n=_percent(one.share)),
        passages=one.statements or one.called,
        sign=UNNAMED if kind is SourceKind.UNNAMED else None,
        note=tr("{words}, {statements}", statements=told, words=words),
        quoted=False,
        share=one.share / longest if longest else 0.0,
    )


def _percent(share: float) -> str:
    return number(round(share * 100)) if share >= 0.01 or not share else tr("under 1")
