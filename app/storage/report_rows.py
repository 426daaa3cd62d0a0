"""A report as a row of the project file and back, exactly as it was read.

A report is never read anew from its original bytes: a later reader may see another text in them, and
the notes' anchors would lose their place.
"""

from __future__ import annotations

import json
import zlib
from datetime import datetime
from typing import Any

from app.model.reason import Reason
from app.model.report import Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span

LARGEST_ORIGINAL = 256 * 2**20  # bytes; a few packed kilobytes must not unpack into all of the memory


def encode_report(report: Report) -> dict[str, object]:
    """The columns of table `report`, all but its place."""
    return {
        "id": report.id,
        "name": report.name,
        "media_type": report.media_type,
        "path": report.path,
        "text": report.text,
        "source": _json(_encode_source(report.source)),
        "paragraphs": _json([_encode_paragraph(paragraph) for paragraph in report.paragraphs]),
        "excluded": _json([_encode_excluded(block) for block in report.excluded]),
        "notices": _json([{"code": notice.code, "params": notice.params} for notice in report.notices]),
    }


def encode_original(report: Report) -> dict[str, object]:
    """The columns of table `original`."""
    deflated = zlib.compress(report.original)
    return {"report": report.id, "size": len(report.original), "deflated": deflated}


def decode_report(row: dict[str, Any]) -> Report:
    """The report in a row of `report` joined with `original`.

    Raises ValueError, KeyError, TypeError or zlib.error for a row that no report was written to.
    """
    return Report(
        id=ReportId(row["id"]),
        name=row["name"],
        media_type=row["media_type"],
        path=row["path"],
        text=row["text"],
        source=_decode_source(json.loads(row["source"])),
        paragraphs=_decode_paragraphs(json.loads(row["paragraphs"]), len(row["text"])),
        excluded=tuple(_decode_excluded(block) for block in json.loads(row["excluded"])),
        notices=tuple(_decode_notice(notice) for notice in json.loads(row["notices"])),
        original=_inflate(row["deflated"], row["size"]),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _encode_source(source: Source) -> dict[str, object]:
    return {
        "outlet": source.outlet,
        "agency": source.agency,
        "headline": source.headline,
        "standfirst": source.standfirst,
        "byline": source.byline,
        "dateline": source.dateline,
        "published": source.published and source.published.isoformat(),
        "updated": source.updated and source.updated.isoformat(),
        "language": source.language,
        "url": source.url,
        "credits": source.credits,
        "slug": source.slug,
        "urgency": source.urgency,
        "embargo": source.embargo and source.embargo.isoformat(),
    }


def _decode_source(data: dict[str, Any]) -> Source:
    return Source(
        outlet=_optional_text(data["outlet"]),
        agency=_optional_text(data["agency"]),
        headline=_optional_text(data["headline"]),
        standfirst=_optional_text(data["standfirst"]),
        byline=_texts(data["byline"]),
        dateline=_optional_text(data["dateline"]),
        published=_optional_time(data["published"]),
        updated=_optional_time(data["updated"]),
        language=_optional_text(data["language"]),
        url=_optional_text(data["url"]),
        credits=_texts(data["credits"]),
        slug=_optional_text(data.get("slug")),  # these three are missing from projects of earlier versions
        urgency=_optional_number(data.get("urgency")),
        embargo=_optional_time(data.get("embargo")),
    )


def _encode_paragraph(paragraph: Paragraph) -> dict[str, object]:
    fields = {"start": paragraph.span.start, "end": paragraph.span.end, "kind": paragraph.kind}
    return fields if paragraph.repeats is None else fields | {"repeats": paragraph.repeats}


def _decode_paragraphs(data: list[dict[str, Any]], length: int) -> tuple[Paragraph, ...]:
    paragraphs = tuple(
        Paragraph(Span(item["start"], item["end"]), ParagraphKind(item["kind"]), item.get("repeats"))
        for item in data
    )
    edges = [edge for paragraph in paragraphs for edge in (paragraph.span.start, paragraph.span.end)]
    if edges != sorted(edges) or any(edge > length for edge in edges):
        raise ValueError("paragraphs out of order or outside the text")
    if any(p.repeats is not None and p.repeats not in range(len(paragraphs)) for p in paragraphs):
        raise ValueError("a paragraph repeats one that is not there")
    return paragraphs


def _encode_excluded(block: Excluded) -> dict[str, object]:
    fields: dict[str, object] = {"text": block.text, "reason": block.reason}
    return fields if block.before is None else fields | {"before": block.before}


def _decode_excluded(data: dict[str, Any]) -> Excluded:
    return Excluded(_text(data["text"]), _text(data["reason"]), _optional_number(data.get("before")))


def _decode_notice(data: dict[str, Any]) -> Reason:
    return Reason(_text(data["code"]), tuple((_text(name), _text(value)) for name, value in data["params"]))


def _inflate(deflated: bytes, size: int) -> bytes:
    if not 0 <= size <= LARGEST_ORIGINAL:
        raise ValueError("an original larger than any report")
    original = zlib.decompressobj().decompress(deflated, size + 1)
    if len(original) != size:
        raise ValueError("an original of another size than was saved")
    return original


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a text: {value!r}")
    return value


def _optional_text(value: object) -> str | None:
    return None if value is None else _text(value)


def _optional_number(value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise TypeError(f"not a whole number: {value!r}")
    return value


def _texts(values: list[object]) -> tuple[str, ...]:
    return tuple(_text(value) for value in values)


def _optional_time(value: object) -> datetime | None:
    return None if value is None else datetime.fromisoformat(_text(value))
