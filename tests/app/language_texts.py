"""Reports from a few invented words, and their findings as words, for the tests of the language engine."""

from __future__ import annotations

import re
from datetime import datetime

from app.language import analyse
from app.model.analysis import Analysis
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span
from app.model.statement import Statement, Status

PUBLISHED = datetime(2024, 5, 16, 18, 0)  # a Thursday


def report(text: str, *, language: str | None = "en", headline: bool = False, **source: object) -> Report:
    """A report whose paragraphs are parted by blank lines; the first is a headline if asked."""
    spans = [Span(m.start(), m.end()) for m in re.finditer(r"(?:(?!\n\n).)+", text, re.DOTALL)]
    kinds = [ParagraphKind.BODY] * len(spans)
    if headline:
        kinds[0] = ParagraphKind.HEADLINE
    told = {"published": PUBLISHED, "language": language, **source}
    return Report(
        id=ReportId(f"test:{text}"),
        name="report.txt",
        media_type="text/plain",
        source=Source(**told),  # type: ignore[arg-type]
        text=text,
        paragraphs=tuple(Paragraph(span, kind) for span, kind in zip(spans, kinds, strict=True)),
    )


def read(text: str, language: str = "en") -> Analysis:
    return analyse(report(text, language=language))


def statements(text: str, language: str = "en", *, status: Status | None = None) -> list[Statement]:
    found = read(text, language).statements
    return [statement for statement in found if status in (None, statement.status)]


def only(text: str, status: Status, language: str = "en") -> Statement:
    """The one statement of a status; the test fails if there is none or another one."""
    found = statements(text, language, status=status)
    assert len(found) == 1, [(s.status, s.span.of(text)) for s in statements(text, language)]
    return found[0]
