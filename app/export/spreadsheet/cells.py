"""The cells of a workbook: each value in its own type, words as words whatever they look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from app.export.characters import shown
from app.export.spreadsheet.formulas import is_formula
from app.export.tables import Column, Form
from app.export.tables.values import Cell

LONGEST = 32_767  # UTF-16 units that Excel allows in a cell
FORMATS = {
    Form.SHARE: "0%",
    Form.DAY: "yyyy-mm-dd",
    Form.MOMENT: "yyyy-mm-dd hh:mm",
    Form.COUNT: "0",
}
_NUMBERS = frozenset({Form.COUNT, Form.NUMBER, Form.SHARE, Form.DAY, Form.MOMENT})
# The file format writes characters by number as _x000D_: words that look so must not be taken for one.
_NUMBERED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


class Cells:
    """Makes the cells of one sheet, row by row.

    A row is written as soon as it is appended, so that each column needs one cell of each look: making
    new ones takes most of the time of a large workbook.
    """

    def __init__(self, sheet: Any, columns: Sequence[Column], cut: str) -> None:
        self._sheet, self._columns, self._cut = sheet, columns, cut
        self._made: dict[tuple[int, str], Any] = {}

    def heads(self) -> list[Any]:
        return [self._words(number, column.head, "head") for number, column in enumerate(self._columns)]

    def row(self, values: Sequence[Cell]) -> list[Any]:
        return [self._cell(number, value) for number, value in enumerate(values)]

    def _cell(self, number: int, value: Cell) -> Any:
        if isinstance(value, str):
            return self._words(number, value, "formula" if is_formula(value) else "words")
        cell = self._looking(number, _form(value, self._columns[number]))
        cell.value = value
        return cell

    def _words(self, number: int, value: str, look: str) -> Any:
        cell = self._looking(number, look)
        cell.value = fitting(shown(value), self._cut)
        cell.data_type = "s"  # a formula would be "f"
        return cell

    def _looking(self, number: int, look: str) -> Any:
        if (number, look) not in self._made:
            self._made[number, look] = self._new(look)
        return self._made[number, look]

    def _new(self, look: str) -> Any:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        cell = WriteOnlyCell(self._sheet)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if look in _NUMBERS:
            cell.number_format = FORMATS.get(Form(look), "General")
            cell.alignment = Alignment(vertical="top", horizontal="right", indent=1)
        if look == "head":
            cell.font = Font(name="Calibri", size=11, bold=True)
        cell.quotePrefix = look == "formula"  # it stays text when somebody edits it
        return cell


def _form(value: Cell, column: Column) -> Form:
    """A moment among words is shown as one."""
    if isinstance(value, date):
        return Form.MOMENT if isinstance(value, datetime) else Form.DAY
    return column.form


def fitting(text: str, cut: str) -> str:
    """The text as a cell can hold it, with `cut` at its end where something had to go."""
    text = _NUMBERED.sub("_x005F_", text).replace("\r\n", "\n")
    if len(text) + sum(character > "\uffff" for character in text) <= LONGEST:
        return text
    room = (LONGEST - len(cut)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + cut
