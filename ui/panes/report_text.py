"""A report as paragraphs broken into lines: from code points of its text to places in them and back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from app.model.report import Report
from app.model.span import Passage, Span
from ui.panes.measures import Measures
from ui.panes.paragraph_layout import ParagraphLayout

_WIDER_THAN_AVERAGE = 1.05  # words do not fill their lines: guessed heights come out nearer to the true ones


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Between two characters: a paragraph and a UTF-16 offset in it."""

    paragraph: int
    unit: int


@dataclass(frozen=True, slots=True)
class Range:
    """Words of one paragraph in UTF-16 offsets."""

    paragraph: int
    start: int
    end: int


class ReportText:
    """Lines are broken when they are needed: `ensure` before asking a paragraph where its words lie."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.paragraphs = [ParagraphLayout(p.span.of(report.text)) for p in report.paragraphs]
        self._starts = [paragraph.span.start for paragraph in report.paragraphs]
        self._measures: Measures | None = None

    @property
    def rtl(self) -> bool:
        """Whether most of the report is read from the right."""
        turned = sum(len(paragraph.text) for paragraph in self.paragraphs if paragraph.rtl)
        return 2 * turned > sum(len(paragraph.text) for paragraph in self.paragraphs)

    def set_measures(self, measures: Measures) -> None:
        """Forget all lines; heights are guesses until the lines are broken again."""
        self._measures = measures
        for paragraph, model in zip(self.paragraphs, self.report.paragraphs, strict=True):
            how = measures.types[model.kind]
            average = measures.average_width(model.kind) * _WIDER_THAN_AVERAGE
            paragraph.estimate(max(1.0, measures.text_width / average), how.pitch)

    def ensure(self, index: int) -> bool:
        """Break the paragraph's lines unless they are; tells whether it had to."""
        paragraph = self.paragraphs[index]
        if paragraph.type is not None or self._measures is None:
            return False
        kind = self.report.paragraphs[index].kind
        paragraph.break_lines(self._measures.types[kind], self._measures.text_width)
        return True

    def place(self, code_point: int) -> Place:
        """The place before a code point of the report's text, the nearest where none of a paragraph is."""
        index = max(0, bisect_right(self._starts, code_point) - 1)
        span = self.report.paragraphs[index].span
        inside = min(code_point, span.end) - span.start
        return Place(index, self.paragraphs[index].offsets.to_qt(max(0, inside)))

    def code_point(self, place: Place) -> int:
        offsets = self.paragraphs[place.paragraph].offsets
        return self._starts[place.paragraph] + offsets.from_qt(place.unit)

    def passage(self, first: Place, last: Place) -> Passage:
        return Passage(self.report.id, Span(self.code_point(first), self.code_point(last)))

    def ranges(self, span: Span) -> list[Range]:
        """The parts of a span in each paragraph that it touches."""
        if not self.paragraphs or not len(span):
            return []
        first, last = self.place(span.start), self.place(span.end)
        return [r for r in self._between(first, last) if r.end > r.start]

    def end_of(self, index: int) -> Place:
        return Place(index, self.paragraphs[index].units)

    def _between(self, first: Place, last: Place) -> list[Range]:
        return [
            Range(
                index,
                first.unit if index == first.paragraph else 0,
                last.unit if index == last.paragraph else self.paragraphs[index].units,
            )
            for index in range(first.paragraph, last.paragraph + 1)
        ]
