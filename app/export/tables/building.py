"""All tables of an outline, in the order in which they are read."""

from __future__ import annotations

from app.export.outline.values import Outline
from app.export.tables.findings import figures_table, findings_table, ledger_table, statements_table
from app.export.tables.notes import codebook_table, notes_table, tasks_table
from app.export.tables.reports import about_table, reports_table
from app.export.tables.sources import certainty_table, quotes_table, sources_table
from app.export.tables.values import Table

_TABLES = (
    reports_table,
    ledger_table,
    figures_table,
    findings_table,
    statements_table,
    quotes_table,
    certainty_table,
    sources_table,
    notes_table,
    tasks_table,
    codebook_table,
    about_table,
)


def tables(outline: Outline) -> tuple[Table, ...]:
    """Every table, also an empty one: whoever reads them by name finds them all."""
    return tuple(table(outline) for table in _TABLES)
