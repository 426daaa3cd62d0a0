"""The JSON of one report and of what the language engine found in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app import notices
from app.model.analysis import Analysis, Sentence
from app.model.mentions import Figure, Name, Quotation, TimeExpression
from app.model.report import Report, Source, siglum
from app.model.span import Span
from app.model.statement import Statement

Document = dict[str, Any]


def report_part(index: int, report: Report, tiled: Iterable[Sentence]) -> Document:
    return {
        "siglum": siglum(index),
        "id": f"sha256:{report.id.removeprefix('sha256:')}",
        "name": report.name,
        "path": report.path,
        "media_type": report.media_type,
        "source": _source(report.source),
        "text": report.text,
        "paragraphs": [
            span_part(p.span) | {"kind": p.kind.value, "repeats": p.repeats} for p in report.paragraphs
        ],
        "sentences": [span_part(sentence.span) for sentence in tiled],
        "excluded": [
            {"text": block.text, "reason": block.reason, "before": block.before} for block in report.excluded
        ],
        "notices": [{"code": notice.code, "message": notices.sentence(notice)} for notice in report.notices],
    }


def _source(source: Source) -> Document:
    return {
        "outlet": source.outlet,
        "agency": source.agency,
        "headline": source.headline,
        "standfirst": source.standfirst,
        "byline": list(source.byline),
        "dateline": source.dateline,
        "published": time_part(source.published),
        "updated": time_part(source.updated),
        "language": source.language,
        "url": source.url,
        "credits": list(source.credits),
        "slug": source.slug,
        "urgency": source.urgency,
        "embargo": time_part(source.embargo),
    }


def analysis_part(analysis: Analysis) -> Document:
    return {
        "language": analysis.language,
        "statements": [_statement(statement) for statement in analysis.statements],
        "figures": [_figure(figure) for figure in analysis.figures],
        "times": [_time_expression(time) for time in analysis.times],
        "quotations": [_quotation(quotation) for quotation in analysis.quotations],
        "names": [_name(name) for name in analysis.names],
    }


def _statement(statement: Statement) -> Document:
    return span_part(statement.span) | {
        "status": statement.status.value,
        "cues": spans_part(statement.cues),
        "source": span_part(statement.source) if statement.source else None,
        "speaker": statement.speaker,
        "rule": statement.rule,
        "about": span_part(statement.about) if statement.about else None,
    }


def _figure(figure: Figure) -> Document:
    return span_part(figure.span) | {
        "kind": figure.kind.value,
        "low": figure.low,
        "high": figure.high,
        "bound": figure.bound.value,
        "unit": figure.unit,
        "counted": figure.counted,
        "about": sorted(figure.about),
    }


def _time_expression(time: TimeExpression) -> Document:
    return span_part(time.span) | {
        "earliest": time_part(time.earliest),
        "latest": time_part(time.latest),
        "measured": time.measured,
    }


def _quotation(quotation: Quotation) -> Document:
    return span_part(quotation.span) | {
        "speaker": quotation.speaker,
        "kind": quotation.kind.value,
        "cuts": spans_part(quotation.cuts),
        "insertions": spans_part(quotation.insertions),
    }


def _name(name: Name) -> Document:
    role = span_part(name.role) if name.role else None
    return span_part(name.span) | {"kind": name.kind.value, "key": name.key, "role": role}


def spans_part(spans: Iterable[Span]) -> list[Document]:
    return [span_part(span) for span in spans]


def span_part(span: Span) -> Document:
    return {"start": span.start, "end": span.end}


def time_part(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
