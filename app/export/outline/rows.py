"""The rows of an outline: paragraphs in runs, gaps in words, tags for what is told elsewhere or copied."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from app.export.outline.places import paragraph_at, place_name
from app.export.outline.runs import NoteSpan, cut_runs
from app.export.outline.values import OutlineCell, OutlineParagraph, OutlineRow
from app.export.outline.words import Words
from app.model.alignment import Alignment, Cell, Order, Row
from app.model.comparison import Comparison
from app.model.finding import Mark
from app.model.report import ParagraphKind, Report, sigla_order
from app.model.span import ReportId

T = TypeVar("T", Mark, NoteSpan)

TOLD = {Order.EARLIER: "told_earlier", Order.LATER: "told_later"}


def row_labels(comparison: Comparison, words: Words) -> tuple[str, ...]:
    """'Head' for the row of headlines, 'Head 2' for another one; all other rows are numbered from 1."""
    return tuple(_labels(comparison, words["head"]))


def outline_rows(
    comparison: Comparison, columns: Mapping[ReportId, Column], labels: Sequence[str], words: Words
) -> Iterator[OutlineRow]:
    """The rows in which one of the reports of `columns` tells something."""
    counted = _Origins(comparison, words)
    for label, row in zip(labels, comparison.alignment.rows, strict=True):
        cells = {r.id: cell for r, cell in zip(comparison.reports, row.cells, strict=True)}
        if any(cells[report].paragraphs for report in columns):
            shown = tuple(column.cell(cells[report]) for report, column in columns.items())
            yield OutlineRow(label=label, origins=counted.telling(row), cells=shown)


class Column:
    """One report on its way through the rows; each of its paragraphs is cut once."""

    def __init__(
        self,
        report: Report,
        comparison: Comparison,
        marks: Sequence[Mark],
        notes: Sequence[NoteSpan],
        labels: Sequence[str],
        words: Words,
    ) -> None:
        self._report = report
        self._siglum = comparison.sigla[report.id]
        self._words = words
        self._marks = _by_paragraph(report, marks)
        self._notes = _by_paragraph(report, notes)
        self._copied = _copied(report, comparison.alignment, comparison.sigla)
        place = comparison.reports.index(report)
        self._row_of = {
            index: label
            for label, row in zip(labels, comparison.alignment.rows, strict=True)
            for index in row.cells[place].paragraphs
        }
        self.article = tuple(map(self._paragraph, range(len(report.paragraphs))))

    def cell(self, cell: Cell) -> OutlineCell:
        """The report's part of a row."""
        if not cell.paragraphs:
            gap = self._words.say("not_found_in", siglum=self._siglum)
            return OutlineCell(self._siglum, gap=gap, nearest=self._nearest(cell))
        first, *rest = cell.paragraphs
        told = (self._ordered(first, cell.order), *(self.article[index] for index in rest))
        return OutlineCell(self._siglum, told)

    def _nearest(self, cell: Cell) -> str:
        return "" if cell.nearest is None else self._words.say("nearest", place=self._place(cell.nearest))

    def _place(self, index: int) -> str:
        return place_name(self._report, index, self._words)

    def _ordered(self, index: int, order: Order) -> OutlineParagraph:
        if order not in TOLD:
            return self.article[index]
        return self._paragraph(index, self._words.say(TOLD[order], place=self._place(index)))

    def _paragraph(self, index: int, order: str = "") -> OutlineParagraph:
        paragraph = self._report.paragraphs[index]
        repeats, copied = paragraph.repeats, self._copied.get(index)
        tags = (
            order,
            self._words.say("same_copy", siglum=copied) if copied else "",
            self._words.say("says_again", place=self._place(repeats)) if repeats is not None else "",
        )
        return OutlineParagraph(
            kind=paragraph.kind,
            runs=cut_runs(self._report.text, paragraph.span, self._marks[index], self._notes[index]),
            tag=" · ".join(tag for tag in tags if tag),
            number=index + 1,
            row=self._row_of.get(index, ""),
        )


class _Origins:
    """How many origins tell a row, as in '2 of 3'; a report of no known origin is its own."""

    def __init__(self, comparison: Comparison, words: Words) -> None:
        known = {
            report: origin.reports for origin in comparison.alignment.origins for report in origin.reports
        }
        self._every = [known.get(report.id, (report.id,)) for report in comparison.reports]
        self._words = words

    def telling(self, row: Row) -> str:
        telling = {origin for origin, cell in zip(self._every, row.cells, strict=True) if cell.paragraphs}
        return self._words.say("some_of", n=len(telling), all=len(set(self._every)))


def _labels(comparison: Comparison, head: str) -> Iterator[str]:
    heads, others = 0, 0
    for row in comparison.alignment.rows:
        if _has_headline(row, comparison):
            heads += 1
            yield head if heads == 1 else f"{head} {heads}"
        else:
            others += 1
            yield str(others)


def _has_headline(row: Row, comparison: Comparison) -> bool:
    return any(
        report.paragraphs[index].kind is ParagraphKind.HEADLINE
        for report, cell in zip(comparison.reports, row.cells, strict=True)
        for index in cell.paragraphs
    )


def _by_paragraph(report: Report, things: Sequence[T]) -> defaultdict[int, list[T]]:
    """What has a span, at each paragraph that it touches: a report of ten thousand notes stays quick."""
    found: defaultdict[int, list[T]] = defaultdict(list)
    for thing in things:
        index = paragraph_at(report, thing.span)
        while index is not None and index < len(report.paragraphs):
            if not report.paragraphs[index].span.overlap(thing.span):
                break
            found[index].append(thing)
            index += 1
    return found


def _copied(report: Report, alignment: Alignment, sigla: Mapping[ReportId, str]) -> dict[int, str]:
    """Paragraphs that share their copy with an earlier report, and the letter of the first such report."""
    first: dict[int, str] = {}
    for link in alignment.links:
        index = paragraph_at(report, link.b.span) if link.same_copy and link.b.report == report.id else None
        if index is not None:
            earlier = sigla[link.a.report]
            first[index] = min(first.get(index, earlier), earlier, key=sigla_order)
    return first
