"""Tables of what was found: the ledger in words and as numbers, findings, statements."""

from __future__ import annotations

from collections.abc import Iterator

from app.export.outline.values import Amount, Outline, OutlineFinding, OutlineLedgerRow
from app.export.tables.values import Cell, Column, Form, Table, detail
from app.model.finding import LedgerState

_STATE = {LedgerState.CONFLICT: "ledger_conflict"}  # the others are keys of the same name
NO_AMOUNT = Amount(None)


def ledger_table(outline: Outline) -> Table:
    """One row for each thing told, a column for each report, in the reports' words."""
    say = outline.words
    columns = (
        Column(say["what_is_told"]),
        Column(say["kind"]),
        *(Column(f"{report.siglum} {report.label}") for report in outline.reports),
        Column(say["together"]),
    )
    rows = tuple((row.what, row.kind, *row.values, _together(row, outline)) for row in outline.ledger)
    return Table("ledger", say["ledger"], columns, rows)


def _together(row: OutlineLedgerRow, outline: Outline) -> str:
    return outline.words[_STATE.get(row.state, row.state.value)]


def figures_table(outline: Outline) -> Table:
    """One row for each value of each report, with its number in the row's unit."""
    say = outline.words
    columns = (
        Column(say["what_is_told"]),
        Column(say["kind"]),
        Column(say["report"]),
        Column(say["words"]),
        Column(say["value"], Form.NUMBER),
        Column(say["unit"]),
        Column(say["together"]),
    )
    rows = tuple(cells for row in outline.ledger for cells in _figures(row, outline))
    return Table("figures", say["figures"], columns, rows)


def _figures(row: OutlineLedgerRow, outline: Outline) -> Iterator[tuple[Cell, ...]]:
    together = _together(row, outline)
    amounts = row.amounts or ((),) * len(row.values)
    for report, words, told in zip(outline.reports, row.values, amounts, strict=True):
        for amount in dict.fromkeys(told) or ((NO_AMOUNT,) if words else ()):
            yield row.what, row.kind, report.siglum, words, amount.number, amount.unit, together


def findings_table(outline: Outline) -> Table:
    say = outline.words
    columns = (
        Column(say["number"], Form.COUNT),
        Column(say["row"]),
        Column(say["kind"]),
        detail(say["type"]),
        Column(say["finding"], Form.LONG),
        detail(say["reason"], Form.LONG),
        Column(say["words"], Form.LONG),
        detail(say["reports"]),
        detail(say["origins_count"], Form.COUNT),
        Column(say["origins"]),
        detail(say["confidence"], Form.SHARE),
        Column(say["verdict"]),
    )
    kinds = {entry.kind: entry.word for entry in outline.legend}
    rows = tuple(_finding(finding, kinds[finding.kind], outline) for finding in outline.findings)
    return Table("findings", say["findings"], columns, rows)


def _finding(finding: OutlineFinding, kind: str, outline: Outline) -> tuple[Cell, ...]:
    return (
        finding.number,
        finding.row,
        kind,
        outline.words[f"type_{finding.type}"] if finding.type else "",
        finding.title,
        finding.sentence,
        "\n".join(f"{passage.siglum}: {passage.words}" for passage in finding.passages),
        ", ".join(finding.sigla),
        finding.told_by,
        finding.origins,
        finding.confidence,
        finding.verdict,
    )


def statements_table(outline: Outline) -> Table:
    """What the reports do not plainly assert."""
    say = outline.words
    columns = (
        Column(say["report"]),
        Column(say["place"]),
        Column(say["words"], Form.LONG),
        Column(say["status"]),
        detail(say["cue"]),
        Column(say["speaker"]),
        Column(say["language_fact"]),
    )
    rows = tuple(
        (
            told.passage.siglum,
            told.passage.where,
            told.passage.words,
            told.word,
            told.cue,
            told.speaker,
            told.passage.language,
        )
        for told in outline.statements
    )
    return Table("statements", say["statements"], columns, rows)
