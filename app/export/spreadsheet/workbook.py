"""An Excel workbook: a sheet for each table, with types, frozen heads and filters; nothing is calculated."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.export.atomic import replace_file
from app.export.characters import shown
from app.export.outline.values import Outline
from app.export.spreadsheet.cells import Cells
from app.export.tables import Column, Form, Table, tables
from app.export.tables.values import Cell
from app.jobs import Monitor, SilentMonitor, steps

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

# Characters of the usual font: what is longer is wrapped, or filled up from a narrow column.
WIDTHS = {
    Form.TEXT: 18,
    Form.LONG: 48,
    Form.PROSE: 48,
    Form.COUNT: 9,
    Form.NUMBER: 12,
    Form.SHARE: 12,
    Form.DAY: 12,
    Form.MOMENT: 17,
}
_NO_SHEET_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
LONGEST_SHEET_NAME = 31
LINE, HIGHEST = 15.0, 409.0  # points: of a line of the usual font, of a row at most


def write_xlsx(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write a workbook with a sheet for each table.

    Raises ExportFailed and Cancelled; an earlier file is then unchanged.
    """
    from openpyxl import Workbook

    monitor = monitor or SilentMonitor()
    workbook = Workbook(write_only=True)
    _describe(workbook, outline)
    cut = outline.words["cell_cut"]
    for table in steps(tables(outline), "tables", monitor):
        if table.rows:
            _fill(workbook, table, cut, monitor)
    target = io.BytesIO()
    workbook.save(target)
    replace_file(path, target.getvalue(), monitor=monitor)


def _describe(workbook: Workbook, outline: Outline) -> None:
    workbook.properties.title = shown(outline.title)
    workbook.properties.creator = outline.generator
    workbook.properties.created = outline.made.replace(tzinfo=None)
    workbook.properties.modified = outline.made.replace(tzinfo=None)
    workbook.properties.language = outline.language


def _fill(workbook: Workbook, table: Table, cut: str, monitor: Monitor) -> None:
    from openpyxl.utils import get_column_letter

    sheet: WriteOnlyWorksheet = workbook.create_sheet(_sheet_name(table.title))
    last = get_column_letter(len(table.columns))
    for number, column in enumerate(table.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTHS[column.form]
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    cells = Cells(sheet, table.columns, cut)
    heads = [column.head for column in table.columns]
    sheet.row_dimensions[1].height = _height(heads, table.columns)
    sheet.append(cells.heads())
    for number, row in enumerate(steps(table.rows, "rows", monitor), 2):
        sheet.row_dimensions[number].height = _height(row, table.columns)
        sheet.append(cells.row(row))


def _height(row: Sequence[Cell], columns: Sequence[Column]) -> float:
    """In points: not every program finds out by itself how high wrapped words stand."""
    lines = (
        sum(-(-max(len(line), 1) // WIDTHS[column.form]) for line in cell.split("\n"))
        for cell, column in zip(row, columns, strict=True)
        if isinstance(cell, str)
    )
    return min(HIGHEST, LINE * max(lines, default=1))


def _sheet_name(title: str) -> str:
    return shown(title).translate(_NO_SHEET_NAME).strip("' ")[:LONGEST_SHEET_NAME]
