"""Leads from a note's number on the page to the note in the list.

The typesetter could do so with labels, but remembers at every level of the layout which labels were asked
for: with thousands of notes that was half of its memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from app.export.pdf.placeholders import address_of, quads_of

if TYPE_CHECKING:
    import pikepdf

_FROM, _TO = "to", "at"  # keys of the placeholders: where a link begins, and where it leads


def lead_to_notes(pdf: pikepdf.Pdf) -> None:
    """Let each link that asks for a note go where the note stands, as far as it is listed."""
    from pikepdf import Array, Name, String

    asking: list[tuple[pikepdf.Object, str]] = []
    places: dict[str, tuple[int, Array]] = {}
    for number, page in enumerate(pdf.pages, 1):
        for link, fields in _asked(page):
            if _FROM in fields:
                asking.append((link, fields[_FROM][0]))
            elif _TO in fields:
                quad = quads_of(link)[0]
                there = Array([page.obj, Name.XYZ, quad.left, quad.top, 0])
                places.setdefault(fields[_TO][0], (number, there))
    for link, note in asking:
        if note in places:
            number, there = places[note]
            del link.A
            link.Dest, link.Contents = there, String(f"page {number}")


def _asked(page: pikepdf.Page) -> Iterator[tuple[pikepdf.Object, dict[str, list[str]]]]:
    for link in page.obj.get("/Annots", ()):
        address = address_of(link)
        if address:
            yield link, parse_qs(address)
