"""Tables of whose word is told: quotes, certainty, sources."""

from __future__ import annotations

from collections.abc import Iterator

from app.export.outline.table_values import OutlineDrift, OutlineQuote, OutlineSource, OutlineStance
from app.export.outline.values import Outline
from app.export.tables.values import Cell, Column, Form, Table, detail


def quotes_table(outline: Outline) -> Table:
    """One row for each report's version of each quote that several reports bring."""
    say = outline.words
    columns = (
        Column(say["number"], Form.COUNT),
        Column(say["quote"], Form.LONG),
        Column(say["model_report"]),
        Column(say["report"]),
        Column(say["place"]),
        Column(say["words"], Form.LONG),
        Column(say["how"]),
        Column(say["speaker"]),
        Column(say["changes"], Form.LONG),
        Column(say["speakers_head"]),
    )
    rows = tuple(
        cells for number, quote in enumerate(outline.quotes, 1) for cells in _quote(number, quote, outline)
    )
    return Table("quotes", say["quotes"], columns, rows)


def _quote(number: int, quote: OutlineQuote, outline: Outline) -> Iterator[tuple[Cell, ...]]:
    differ = outline.words["speakers_differ"] if quote.speakers_differ else ""
    for rendering in quote.renderings:
        yield (
            number,
            quote.words,
            quote.model,
            rendering.passage.siglum,
            rendering.passage.where,
            rendering.passage.words,
            rendering.word,
            rendering.speaker,
            "\n".join(f"{change.model or '–'} / {change.here or '–'}" for change in rendering.changes),
            differ,
        )


def certainty_table(outline: Outline) -> Table:
    """One row for each thing that some reports assert and others credit or hedge."""
    say = outline.words
    columns = (
        Column(say["row"]),
        Column(say["what_reports_say"], Form.LONG),
        Column(say["place"]),
        Column(say["firmer"], Form.LONG),
        Column(say["looser"], Form.LONG),
        detail(say["confidence"], Form.SHARE),
    )
    rows = tuple(map(_drift, outline.drifts))
    return Table("certainty", say["certainty"], columns, rows)


def _drift(drift: OutlineDrift) -> tuple[Cell, ...]:
    return (
        drift.row,
        drift.sentence,
        drift.place,
        "\n".join(map(_stance, drift.firmer)),
        "\n".join(map(_stance, drift.looser)),
        drift.confidence,
    )


def _stance(stance: OutlineStance) -> str:
    whom = f", {stance.speaker}" if stance.speaker else ""
    return f"{stance.passage.siglum} ({stance.word}{whom}): {stance.passage.words}"


def sources_table(outline: Outline) -> Table:
    """One row for each source in each report."""
    say = outline.words
    columns = (
        Column(say["source"]),
        Column(say["kind"]),
        Column(say["role"]),
        Column(say["report"]),
        Column(say["times"], Form.COUNT),
        Column(say["words"], Form.COUNT),
        Column(say["share"], Form.SHARE),
        Column(say["called"], Form.LONG),
    )
    rows = tuple(cells for source in outline.sources for cells in _source(source))
    return Table("sources", say["sources"], columns, rows)


def _source(source: OutlineSource) -> Iterator[tuple[Cell, ...]]:
    for cited in source.cited:
        told = (cited.siglum, cited.times, cited.words, cited.share, ", ".join(cited.called))
        yield source.name, source.word, source.role, *told
