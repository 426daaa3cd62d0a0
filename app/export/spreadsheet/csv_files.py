"""One CSV file for each table, together in a zip: UTF-8 with a mark that Excel needs, commas, CRLF."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime
from pathlib import Path

from app.export.atomic import replace_file
from app.export.characters import shown
from app.export.outline.values import Outline
from app.export.spreadsheet.formulas import neutral
from app.export.tables import Table, tables
from app.export.tables.values import Cell
from app.jobs import Monitor, SilentMonitor, steps

ENCODING = "utf-8-sig"  # without the mark, Excel reads the bytes in the computer's old encoding


def write_csv(outline: Outline, path: Path, *, monitor: Monitor | None = None) -> None:
    """Write a zip with one CSV file for each table: only one file can be replaced in one step.

    Raises ExportFailed and Cancelled; an earlier file is then unchanged.
    """
    monitor = monitor or SilentMonitor()
    made = outline.made.timetuple()[:6]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in steps(tables(outline), "tables", monitor):
            entry = zipfile.ZipInfo(f"{table.name}.csv", date_time=made)
            archive.writestr(entry, csv_text(table).encode(ENCODING), zipfile.ZIP_DEFLATED)
    replace_file(path, packed.getvalue(), monitor=monitor)


def csv_text(table: Table) -> str:
    """The table by RFC 4180; numbers with a point, days and times by ISO 8601."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow([neutral(shown(column.head)) for column in table.columns])
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)
    return target.getvalue()


def _cell(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return neutral(shown(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    return cell.isoformat() if isinstance(cell, date) else cell
