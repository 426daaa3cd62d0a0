"""Where words stand in a report, as a reader counts: the headline, then paragraphs from 1."""

from __future__ import annotations

from app.model.report import ParagraphKind, Report
from app.model.span import Span


def paragraph_number(report: Report, index: int) -> int:
    """The number of a paragraph as counted on paper, where a headline has none: it gives 0."""
    counted = [p for p in report.paragraphs[: index + 1] if p.kind is not ParagraphKind.HEADLINE]
    return len(counted)


def place_name(report: Report, index: int) -> str:
    """A paragraph's name in a sentence: 'headline', 'paragraph 7'."""
    if report.paragraphs[index].kind is ParagraphKind.HEADLINE:
        return "headline"
    return f"paragraph {paragraph_number(report, index)}"


def paragraph_at(report: Report, span: Span) -> int | None:
    """The index of the first paragraph that shares a code point with `span`."""
    for index, paragraph in enumerate(report.paragraphs):
        if paragraph.span.overlap(span):
            return index
    return None
