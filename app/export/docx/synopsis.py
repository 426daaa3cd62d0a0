"""The aligned rows as Word tables: at most five reports beside each other, more in groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.export.docx.comments import Comments
from app.export.docx.elements import Element, Look, cell, head_row, lines, paragraph, row, run, table
from app.export.docx.words import WordsOfReports
from app.export.outline.values import Outline, OutlineCell, OutlineReport, OutlineRow
from app.jobs import Monitor, steps

MOST_COLUMNS = 5  # beside each other on A4 across; narrower ones break every other word
ROW_COLUMN = 850  # twips: the row's number and its origins
MUTED = Look(colour="595959")
GAP_FILL = "F2F2F0"


@dataclass(frozen=True, slots=True)
class Group:
    """Reports that stand beside each other: from the place `first` up to `last` of all."""

    first: int
    last: int


def groups(count: int) -> Iterator[Group]:
    """As few as may be, of nearly the same size."""
    many = -(-count // MOST_COLUMNS)
    edges = [round(count * number / many) for number in range(many + 1)]
    return map(Group, edges, edges[1:])


class Synopsis:
    """Makes the table of each group."""

    def __init__(self, outline: Outline, words: WordsOfReports, comments: Comments, width: int) -> None:
        self._outline, self._words, self._comments, self._width = outline, words, comments, width

    def table(self, group: Group, monitor: Monitor) -> Element:
        reports = self._outline.reports[group.first : group.last]
        column = (self._width - ROW_COLUMN) // len(reports)
        rows = [
            self._row(told, reports, told.cells[group.first : group.last], column)
            for told in steps(self._outline.rows, "rows", monitor)
            if any(one.paragraphs for one in told.cells[group.first : group.last])
        ]
        name = f"{self._outline.words['side_by_side']}: {', '.join(report.siglum for report in reports)}"
        return table(
            (ROW_COLUMN, *(column for _ in reports)), (self._head(reports, column), *rows), name=name
        )

    def _head(self, reports: Sequence[OutlineReport], column: int) -> Element:
        words = self._outline.words
        first = cell(
            ROW_COLUMN, lines(words["row"], "Small", Look(bold=True)), lines(words["origins"], "Small", MUTED)
        )
        return head_row(first, *(self._report(report, column) for report in reports))

    def _report(self, report: OutlineReport, column: int) -> Element:
        name = run(f"{report.siglum}  {report.label}", Look(bold=True))
        numbers = [run(f"[{number}]", Look(raised=True, bold=True)) for number in report.notes]
        head = paragraph(name, *numbers, style="Small")
        for number in report.notes:
            self._comments.add(number, name, name)
        return cell(column, head, lines(" · ".join(report.head), "Small", MUTED))

    def _row(
        self, told: OutlineRow, reports: Sequence[OutlineReport], cells: Sequence[OutlineCell], column: int
    ) -> Element:
        first = cell(
            ROW_COLUMN, lines(told.label, "Small", Look(bold=True)), lines(told.origins, "Small", MUTED)
        )
        return row(
            first, *(self._cell(one, report, column) for one, report in zip(cells, reports, strict=True))
        )

    def _cell(self, told: OutlineCell, report: OutlineReport, column: int) -> Element:
        if told.gap:
            gap = (lines(line, "Small", MUTED) for line in (told.gap, told.nearest) if line)
            return cell(column, *gap, fill=GAP_FILL)
        return cell(column, *self._paragraphs(told, report))

    def _paragraphs(self, told: OutlineCell, report: OutlineReport) -> Iterator[Element]:
        for one in told.paragraphs:
            if one.tag:
                yield lines(one.tag, "Small", MUTED)
            yield self._words.paragraph(one, report)
