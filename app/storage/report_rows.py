"""A report as a row of the project file and back, exactly as it was read.

A report is never read anew from its original bytes: a later reader may see another text in them, and
the notes' anchors would lose their place.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

from app.model.reason import Reason
from app.model.report import Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span
from app.storage.values import blob, number, optional_number, optional_text, optional_time, text, texts

LARGEST_ORIGINAL = 256 * 2**20  # bytes; a few packed kilobytes must not unpack into all of the memory
ROOM_FOR_ORIGINALS = 1024 * 2**20  # bytes of one project; nor may many originals together


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


def decode_report(row: dict[str, Any], original: bytes | None) -> Report:
    """The report in a row of `report`, with its file's bytes; None where these are missing.

    Raises ValueError, KeyError or TypeError for a row that no report was written to.
    """
    if original is None:
        raise ValueError("a report without its original")
    words = text(row["text"])
    return Report(
        id=ReportId(text(row["id"])),
        name=text(row["name"]),
        media_type=text(row["media_type"]),
        path=optional_text(row["path"]),
        text=words,
        source=_decode_source(json.loads(row["source"])),
        paragraphs=_decode_paragraphs(json.loads(row["paragraphs"]), len(words)),
        excluded=tuple(_decode_excluded(block) for block in json.loads(row["excluded"])),
        notices=tuple(_decode_notice(notice) for notice in json.loads(row["notices"])),
        original=original,
    )


def decode_original(row: dict[str, Any], *, room: int) -> bytes:
    """The bytes in a row of `original`, of which there are at most `room`.

    Raises ValueError, TypeError or zlib.error, without unpacking more than that.
    """
    size = number(row["size"])
    if not 0 <= size <= min(room, LARGEST_ORIGINAL):
        raise ValueError("an original larger than any report")
    original = zlib.decompressobj().decompress(blob(row["deflated"]), size + 1)
    if len(original) != size:
        raise ValueError("an original of another size than was saved")
    return original


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
        outlet=optional_text(data["outlet"]),
        agency=optional_text(data["agency"]),
        headline=optional_text(data["headline"]),
        standfirst=optional_text(data["standfirst"]),
        byline=texts(data["byline"]),
        dateline=optional_text(data["dateline"]),
        published=optional_time(data["published"]),
        updated=optional_time(data["updated"]),
        language=optional_text(data["language"]),
        url=optional_text(data["url"]),
        credits=texts(data["credits"]),
        slug=optional_text(data.get("slug")),  # these three are missing from projects of earlier versions
        urgency=optional_number(data.get("urgency")),
        embargo=optional_time(data.get("embargo")),
    )


def _encode_paragraph(paragraph: Paragraph) -> dict[str, object]:
    fields = {"start": paragraph.span.start, "end": paragraph.span.end, "kind": paragraph.kind}
    return fields if paragraph.repeats is None else fields | {"repeats": paragraph.repeats}


def _decode_paragraphs(data: list[dict[str, Any]], length: int) -> tuple[Paragraph, ...]:
    paragraphs = tuple(
        Paragraph(
            Span(number(item["start"]), number(item["end"])),
            ParagraphKind(item["kind"]),
            optional_number(item.get("repeats")),
        )
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
    before = optional_number(data.get("before"))
    if before is not None and before < 0:
        raise ValueError("a block before the first paragraph's place")
    return Excluded(text(data["text"]), text(data["reason"]), before)


def _decode_notice(data: dict[str, Any]) -> Reason:
    return Reason(text(data["code"]), tuple((text(name), text(value)) for name, value in data["params"]))
