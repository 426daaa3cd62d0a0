"""Where each paragraph begins on the pages, kept in the file: what others write into it finds its words.

The list lies in the catalogue's PieceInfo, the place for a program's own data; most readers keep it.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.export.outline.values import Outline
from app.export.pdf.placeholders import Placeholder

if TYPE_CHECKING:
    import pikepdf

OWNER = "/Synoptic"
VERSION = 1
NEAR = 6.0  # points: highlights of other programs reach a little above the line


@dataclass(frozen=True, slots=True)
class Beginning:
    """The first line of a paragraph: page from 0, edge of its column, top; its report, its number from 1."""

    page: int
    lane: float
    top: float
    siglum: str
    number: int


class ParagraphPlaces:
    """Collects the beginnings while a file is written."""

    def __init__(self) -> None:
        self._found: list[tuple[int, float, float, str, int]] = []

    def note(self, page: int, placeholders: Iterable[Placeholder]) -> None:
        for place in placeholders:
            if place.begins and place.quads:
                siglum, number = place.begins.split(".")
                top = max(quad.top for quad in place.quads)
                self._found.append((page, round(place.lane, 1), round(top, 1), siglum, int(number)))

    def save(self, pdf: pikepdf.Pdf, outline: Outline) -> None:
        """Put all of it into the file, with the SHA-256 behind each letter."""
        from pikepdf import Dictionary, String

        content = {
            "version": VERSION,
            "reports": {file.siglum: file.sha256 for file in outline.cover.files},
            "paragraphs": self._found,
        }
        stream = pdf.make_stream(json.dumps(content, separators=(",", ":")).encode())
        when = String(f"D:{outline.made:%Y%m%d%H%M%S}")
        pdf.Root.PieceInfo = Dictionary({OWNER: Dictionary(LastModified=when, Private=stream)})


class Places:
    """The beginnings of a file as it came back; empty where another program dropped them."""

    def __init__(self, beginnings: Sequence[Beginning], reports: dict[str, str]) -> None:
        self._reports = reports
        self._lanes = sorted({b.lane for b in beginnings})
        self._by_lane = {
            lane: sorted((b.page, -b.top, b.siglum, b.number) for b in beginnings if b.lane == lane)
            for lane in self._lanes
        }

    @classmethod
    def of(cls, pdf: pikepdf.Pdf) -> Places:
        content = _content(pdf)
        found = [Beginning(*each) for each in content.get("paragraphs", ())]
        return cls(found, dict(content.get("reports", {})))

    def at(self, page: int, x: float, y: float) -> tuple[str, int] | None:
        """SHA-256 of the report and number of the paragraph that stands at a point; None where none does."""
        column = bisect_right(self._lanes, x + NEAR) - 1
        if column < 0:
            return None
        begun = self._by_lane[self._lanes[column]]
        last = bisect_right(begun, (page, -y + NEAR)) - 1
        if last < 0:
            return None
        _, _, siglum, number = begun[last]
        return (self._reports[siglum], number) if siglum in self._reports else None


def _content(pdf: pikepdf.Pdf) -> dict[str, Any]:
    """What this program wrote, whatever has become of it."""
    import pikepdf

    try:
        stream = pdf.Root.PieceInfo[OWNER].Private
        content = json.loads(stream.read_bytes())
    except (AttributeError, KeyError, ValueError, TypeError, pikepdf.PdfError):
        return {}
    return content if isinstance(content, dict) and content.get("version") == VERSION else {}
