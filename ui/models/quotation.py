"""Words to be pasted elsewhere: in quotation marks, with who published them and when."""

from __future__ import annotations

from app.model.one_line import squeezed
from app.model.report import Report
from app.model.span import Span
from ui.messages import tr
from ui.moments import full_day


def quotation(report: Report, span: Span) -> str:
    """The words and their source in one paragraph."""
    words = squeezed(span.of(report.text))
    published = report.source.published
    parts = [report.label, report.title]
    if published is not None:
        parts.append(full_day(published))
    if report.source.url:
        parts.append(report.source.url)
    return tr("“{words}” ({source})", words=words, source=", ".join(dict.fromkeys(parts)))
