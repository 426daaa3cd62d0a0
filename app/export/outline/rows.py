"""The rows of an outline: paragraphs in runs, gaps in words, tags for what is told elsewhere or copied."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from app.export.outline.places import paragraph_at, place_name
from app.export.outline.runs import NoteSpan, cut_runs
from app.export.outline.values import OutlineCell, OutlineParagraph, OutlineRow
from app.model.alignment import Alignment, Cell, Order, Row
from app.model.comparison import Comparison
from app.model.finding import FindingId, Mark
from app.model.report import ParagraphKind, Report
from app.model.span import ReportId

TOLD = {Order.EARLIER: "Told earlier", Order.LATER: "Told later"}


def outline_rows(
    comparison: Comparison, shown: Collection[FindingId], notes: Mapping[ReportId, Sequence[NoteSpan]]
) -> tuple[OutlineRow, ...]:
    """All rows; only marks of findings in `shown` are drawn."""
    marks = [mark for mark in comparison.marks if mark.finding in shown]
    columns = [
        _Column(report, comparison, [m for m in marks if m.report == report.id], notes.get(report.id, ()))
        for report in comparison.reports
    ]
    labels = _labels(comparison)
    return tuple(
        OutlineRow(
            label=label,
            origins=_origins(row, comparison),
            cells=tuple(column.cell(cell) for column, cell in zip(columns, row.cells, strict=True)),
        )
        for label, row in zip(labels, comparison.alignment.rows, strict=True)
    )


def _labels(comparison: Comparison) -> Iterator[str]:
    """'Head' for the row of headlines, 'Head 2' for another one; all other rows are numbered from 1."""
    heads, others = 0, 0
    for row in comparison.alignment.rows:
        if _has_headline(row, comparison):
            heads += 1
            yield "Head" if heads == 1 else f"Head {heads}"
        else:
            others += 1
            yield str(others)


def _has_headline(row: Row, comparison: Comparison) -> bool:
    return any(
        report.paragraphs[index].kind is ParagraphKind.HEADLINE
        for report, cell in zip(comparison.reports, row.cells, strict=True)
        for index in cell.paragraphs
    )


def _origins(row: Row, comparison: Comparison) -> str:
    """How many origins tell the row, as in '2 of 3'; a report of no known origin is its own."""
    of_report = {
        report: origin.reports for origin in comparison.alignment.origins for report in origin.reports
    }
    every = [of_report.get(report.id, (report.id,)) for report in comparison.reports]
    telling = {origin for origin, cell in zip(every, row.cells, strict=True) if cell.paragraphs}
    return f"{len(telling)} of {len(set(every))}"


class _Column:
    """One report on its way through the rows."""

    def __init__(
        self, report: Report, comparison: Comparison, marks: Sequence[Mark], notes: Sequence[NoteSpan]
    ) -> None:
        self._report = report
        self._siglum = comparison.sigla[report.id]
        self._marks = marks
        self._notes = notes
        self._copied = _copied(report, comparison.alignment, comparison.sigla)

    def cell(self, cell: Cell) -> OutlineCell:
        if not cell.paragraphs:
            return OutlineCell(self._siglum, gap=f"Not found in {self._siglum}", nearest=self._nearest(cell))
        order = (
            f"{TOLD[cell.order]}, {place_name(self._report, cell.paragraphs[0])}"
            if cell.order in TOLD
            else ""
        )
        first, *rest = cell.paragraphs
        told = (self._paragraph(first, order), *(self._paragraph(index) for index in rest))
        return OutlineCell(self._siglum, told)

    def _nearest(self, cell: Cell) -> str:
        return "" if cell.nearest is None else f"Nearest: {place_name(self._report, cell.nearest)}"

    def _paragraph(self, index: int, order: str = "") -> OutlineParagraph:
        paragraph = self._report.paragraphs[index]
        repeats = paragraph.repeats
        tags = (
            order,
            f"Same copy as {self._copied[index]}" if index in self._copied else "",
            f"Says {place_name(self._report, repeats)} again" if repeats is not None else "",
        )
        return OutlineParagraph(
            kind=paragraph.kind,
            runs=cut_runs(self._report.text, paragraph.span, self._marks, self._notes),
            tag=" · ".join(tag for tag in tags if tag),
        )


def _copied(report: Report, alignment: Alignment, sigla: Mapping[ReportId, str]) -> dict[int, str]:
    """Paragraphs that share their copy with an earlier report, and the letter of the first such report."""
    first: dict[int, str] = {}
    for link in alignment.links:
        index = paragraph_at(report, link.b.span) if link.same_copy and link.b.report == report.id else None
        if index is not None:
            first[index] = min(first.get(index, sigla[link.a.report]), sigla[link.a.report])
    return first
