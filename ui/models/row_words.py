"""What the synopsis prints beside the reports' words: rows' names, how many tell them, same copy."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from app.model.alignment import Row
from app.model.comparison import Comparison
from app.model.finding import Finding
from app.model.report import ParagraphKind
from app.model.span import Passage, ReportId
from ui.messages import tr
from ui.models.origins import count_origins, origin_groups

Tags = Mapping[tuple[ReportId, int], str]


def told(comparison: Comparison) -> tuple[str, ...]:
    """For each row how many origins tell it, '2 of 3'; nothing where there is but one."""
    total = len(origin_groups(comparison))
    if total == 1:
        return ("",) * len(comparison.alignment.rows)
    return tuple(
        tr("{n} of {total}", n=count_origins(comparison, _tellers(comparison, row)), total=total)
        for row in comparison.alignment.rows
    )


def copy_tags(comparison: Comparison) -> Tags:
    """What stands above a paragraph that repeats another report's copy, by report and paragraph."""
    return dict(_same_copy(comparison))


def row_name(comparison: Comparison, row: int) -> str:
    """What the row is called: the headlines' row is not counted."""
    number = row_number(comparison, row)
    return tr("Row {n}", n=number) if number else tr("Headlines")


def row_number(comparison: Comparison, row: int) -> int:
    """The number printed beside the row, 0 for the headlines'; a row of headlines is not counted."""
    if _has_headline(comparison, row):
        return 0
    return sum(not _has_headline(comparison, earlier) for earlier in range(row + 1))


def row_count(comparison: Comparison) -> int:
    """How many rows are counted."""
    return sum(not _has_headline(comparison, row) for row in range(len(comparison.alignment.rows)))


def _has_headline(comparison: Comparison, row: int) -> bool:
    cells = comparison.alignment.rows[row].cells
    return any(
        report.paragraphs[paragraph].kind is ParagraphKind.HEADLINE
        for report, cell in zip(comparison.reports, cells, strict=True)
        for paragraph in cell.paragraphs
    )


def passages_in_row(comparison: Comparison, finding: Finding) -> tuple[Passage, ...]:
    """The finding's words that stand in its own row; all of them where none does."""
    cells = comparison.alignment.rows[finding.row].cells
    spans = {
        report.id: [report.paragraphs[paragraph].span for paragraph in cell.paragraphs]
        for report, cell in zip(comparison.reports, cells, strict=True)
    }
    inside = tuple(
        passage
        for passage in finding.passages
        if any(span.contains(passage.span) for span in spans[passage.report])
    )
    return inside or finding.passages


def _tellers(comparison: Comparison, row: Row) -> Iterator[ReportId]:
    for report, cell in zip(comparison.reports, row.cells, strict=True):
        if cell.paragraphs:
            yield report.id


def _same_copy(comparison: Comparison) -> Iterator[tuple[tuple[ReportId, int], str]]:
    starts = {report.id: [p.span.start for p in report.paragraphs] for report in comparison.reports}
    for link in comparison.alignment.links:
        if link.same_copy:
            later = link.b.report
            paragraph = bisect_right(starts[later], link.b.span.start) - 1
            source = comparison.sigla[link.a.report]
            yield (later, paragraph), tr("Same copy as {siglum}", siglum=source)
