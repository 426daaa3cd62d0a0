"""What stands around the rows in Word: the legend, the tables, the method."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from app.export.docx.elements import (
    TWIPS,
    Element,
    Look,
    cell,
    head_row,
    lines,
    paragraph,
    row,
    run,
    table,
)
from app.export.docx.plain_rows import STYLE, plain_row
from app.export.docx.prose import note_paragraphs
from app.export.docx.words import WordsOfReports
from app.export.outline.values import Outline
from app.export.outline.words import Words
from app.export.tables import Column, Form, Table
from app.export.tables.values import Cell
from app.jobs import Monitor, steps

# How much of the width a column gets beside the others.
SHARES = {
    Form.TEXT: 11,
    Form.LONG: 26,
    Form.PROSE: 26,
    Form.COUNT: 6,
    Form.NUMBER: 8,
    Form.SHARE: 10,
    Form.DAY: 9,
    Form.MOMENT: 12,
}
HEAD = Look(bold=True)
# Twips: a letter of a head (0.7 of its 8 points: a wide font may stand in for ours), and the edges of a cell.
LETTER, EDGES = 112, 216


def legend(outline: Outline, words: WordsOfReports) -> Element:
    """The kinds of marks with their signs and lines, what they mean, how often they are found."""
    rows = [
        row(
            cell(
                4 * TWIPS,
                paragraph(
                    words.sign(entry.kind),
                    run(entry.word, Look(underline=words.line(entry.kind))),
                    style="Small",
                ),
            ),
            cell(2 * TWIPS, lines(str(entry.count), "Small")),
            cell(12 * TWIPS, lines(entry.meaning, "Small")),
        )
        for entry in outline.legend
    ]
    return table((4 * TWIPS, 2 * TWIPS, 12 * TWIPS), rows, name=outline.words["legend"])


def origins(outline: Outline) -> Iterator[Element]:
    for origin in outline.origins:
        yield lines(f"{', '.join(origin.sigla)}: {origin.evidence}", "Small")


def list_table(told: Table, width: int, words: Words, monitor: Monitor) -> Element:
    """A plain table without its details and empty columns; `width` in twips, days and times by `words`."""
    kept = [number for number, column in enumerate(told.columns) if _is_shown(told, number, column)]
    columns = [told.columns[number] for number in kept]
    widths = _widths(columns, width)
    head = head_row(*(cell(w, lines(c.head, "Small", HEAD)) for w, c in zip(widths, columns, strict=True)))
    rows = [
        _row([cells[number] for number in kept], widths, columns, words)
        for cells in steps(told.rows, "rows", monitor)
    ]
    return table(widths, (head, *rows), name=told.title)


def _widths(columns: Sequence[Column], width: int) -> list[int]:
    """By share, but no word of a head is broken: what that takes, the columns with room to spare give."""
    shares = [SHARES[column.form] for column in columns]
    widths = [width * share // sum(shares) for share in shares]
    least = [max(map(len, column.head.split()), default=0) * LETTER + EDGES for column in columns]
    spare = [max(0, has - needs) for has, needs in zip(widths, least, strict=True)]
    lack = sum(max(0, needs - has) for has, needs in zip(widths, least, strict=True))
    if lack > sum(spare):
        return widths
    return [
        max(has, needs) - lack * room // max(1, sum(spare))
        for has, needs, room in zip(widths, least, spare, strict=True)
    ]


def _row(values: Sequence[Cell], widths: Sequence[int], columns: Sequence[Column], words: Words) -> Element:
    shown = (_shown(value, column, words) for value, column in zip(values, columns, strict=True))
    made = plain_row(zip(widths, shown, strict=True))
    for cell_element, value, column in zip(made.tc_lst, values, columns, strict=True):
        if column.form is Form.PROSE and value:
            cell_element.remove(*cell_element.p_lst)
            cell_element.extend(note_paragraphs(str(value), STYLE))
    return made


def _is_shown(told: Table, number: int, column: Column) -> bool:
    return not column.detail and any(cells[number] not in {None, ""} for cells in told.rows)


def _shown(value: Cell, column: Column, words: Words) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return words.published(value)
    if isinstance(value, date):
        return words.day(value)
    if column.form is Form.SHARE and isinstance(value, float):
        return f"{value:.0%}"
    return f"{value:g}" if isinstance(value, float) else str(value)
