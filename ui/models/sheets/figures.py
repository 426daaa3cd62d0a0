"""The table of figures: what the reports count, date and price."""

from __future__ import annotations

from app.model.comparison import Comparison
from app.model.finding import LedgerRow, LedgerState
from app.model.mentions import FigureKind
from app.model.span import ReportId
from ui.messages import tr, translatable
from ui.models.sheet import Cell, Ink, Line, Sheet, Sign
from ui.models.sheets.gathering import Gathering, begun, legend

SIGNS = {
    LedgerState.SAME: Sign("=", translatable("same")),
    LedgerState.COMPATIBLE: Sign("≈", translatable("compatible"), Ink.COMPATIBLE),
    LedgerState.CONFLICT: Sign("≠", translatable("conflict"), Ink.CONFLICT),
}

_KINDS = {
    FigureKind.COUNT: translatable("count"),
    FigureKind.MONEY: translatable("money"),
    FigureKind.PERCENT: translatable("per cent"),
    FigureKind.LENGTH: translatable("length"),
    FigureKind.TEMPERATURE: translatable("temperature"),
    FigureKind.AGE: translatable("age"),
    FigureKind.RANK: translatable("rank"),
    FigureKind.DURATION: translatable("duration"),
    FigureKind.MEASURE: translatable("measure"),
    "time": translatable("time"),
}


def figures(comparison: Comparison) -> Sheet:
    gathering = Gathering(comparison)
    return Sheet(
        heading=tr("What is counted"),
        lines=tuple(_line(row, gathering) for row in comparison.ledger),
        empty=tr("The reports count, date and price nothing."),
        legend=legend(SIGNS.values()),
        stress=tr("Conflicts only"),
    )


def _line(row: LedgerRow, gathering: Gathering) -> Line:
    cells: dict[ReportId, Cell] = {}
    for value in row.values:
        cell = Cell(gathering.words(value.passage), (value.passage,), SIGNS.get(row.state))
        cells.setdefault(value.passage.report, cell)
    return gathering.line(
        begun(row.what),
        cells,
        kind=tr(_KINDS[row.kind]),
        passages=[value.passage for value in row.values[:1]],
        stressed=row.state is LedgerState.CONFLICT,
    )
