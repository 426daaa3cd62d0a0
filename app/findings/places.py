"""Where a passage stands: its paragraph, its row, its report's letter and its origin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from app.model.alignment import Alignment
from app.model.report import Paragraph, ParagraphKind, Report, siglum
from app.model.span import Passage, ReportId

OPENING = 2  # paragraphs that a report opens with
_APART = frozenset({ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST, ParagraphKind.CAPTION})


class Places:
    """The reports of a comparison as a map from words to rows and origins."""

    def __init__(self, reports: Sequence[Report], alignment: Alignment) -> None:
        self.reports = tuple(reports)
        self._alignment = alignment
        self._by_id = {report.id: report for report in reports}
        self._order = {report.id: i for i, report in enumerate(reports)}

    def report(self, report: ReportId) -> Report:
        return self._by_id[report]

    def text(self, passage: Passage) -> str:
        return passage.span.of(self._by_id[passage.report].text)

    def key(self, passage: Passage) -> tuple[int, int, int]:
        """Sorts passages as the reports stand and are read."""
        return self._order[passage.report], passage.span.start, passage.span.end

    def sigla(self, reports: Iterable[ReportId]) -> str:
        """The letters of some reports in order: A, B."""
        return ", ".join(siglum(i) for i in sorted({self._order[report] for report in reports}))

    def others(self, report: ReportId) -> str:
        return self.sigla(other.id for other in self.reports if other.id != report)

    def paragraph(self, passage: Passage) -> int | None:
        """The index of the paragraph in which a passage begins."""
        index = bisect_right(self._starts[passage.report], passage.span.start) - 1
        inside = index >= 0 and _holds(self._by_id[passage.report].paragraphs[index], passage.span.start)
        return index if inside else None

    def in_body(self, passage: Passage) -> bool:
        """Whether a passage stands in the running text, not in a headline, a standfirst or a caption."""
        index = self.paragraph(passage)
        return index is not None and self._by_id[passage.report].paragraphs[index].kind not in _APART

    def opening(self, report: ReportId) -> tuple[int, ...]:
        """The indices of the first two paragraphs of the running text."""
        return self._openings[report]

    def row(self, passage: Passage) -> int:
        paragraph = self.paragraph(passage)
        return self._rows.get((passage.report, paragraph), 0) if paragraph is not None else 0

    def origins(self, reports: Iterable[ReportId]) -> int:
        """How many independent origins some reports have."""
        return len({self._origin.get(report, report) for report in reports})

    @cached_property
    def origins_total(self) -> int:
        return self.origins(self._by_id)

    @cached_property
    def _openings(self) -> dict[ReportId, tuple[int, ...]]:
        return {report.id: tuple(islice(_running(report), OPENING)) for report in self.reports}

    @cached_property
    def _starts(self) -> dict[ReportId, list[int]]:
        return {report.id: [p.span.start for p in report.paragraphs] for report in self.reports}

    @cached_property
    def _origin(self) -> dict[ReportId, ReportId]:
        """Each report's origin, called by the origin's first report."""
        return {report: origin.reports[0] for origin in self._alignment.origins for report in origin.reports}

    @cached_property
    def _rows(self) -> dict[tuple[ReportId, int], int]:
        return {
            (report.id, paragraph): row
            for row, line in enumerate(self._alignment.rows)
            for report, cell in zip(self.reports, line.cells, strict=True)
            for paragraph in cell.paragraphs
        }


def _running(report: Report) -> Iterator[int]:
    paragraphs = enumerate(report.paragraphs)
    return (i for i, p in paragraphs if p.kind is ParagraphKind.BODY and p.repeats is None)


def _holds(paragraph: Paragraph, start: int) -> bool:
    return paragraph.span.start <= start < paragraph.span.end
