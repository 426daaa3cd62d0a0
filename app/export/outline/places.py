"""Where words stand in a report, in words: 'headline', 'paragraph 7'."""

from __future__ import annotations

from app.model.report import ParagraphKind, Report
from app.model.span import Span


def place_name(report: Report, index: int) -> str:
    """A paragraph's name in a sentence; all are counted from 1, as on the screen."""
    headline = report.paragraphs[index].kind is ParagraphKind.HEADLINE
    return "headline" if headline else f"paragraph {index + 1}"


def paragraph_at(report: Report, span: Span) -> int | None:
    """The index of the first paragraph that shares a code point with `span`."""
    for index, paragraph in enumerate(report.paragraphs):
        if paragraph.span.overlap(span):
            return index
    return None
