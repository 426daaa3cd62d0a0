"""The words of a page by place: what stands under the rectangles of a highlight, as a PDF engine reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.export.pdf.placeholders import Quad

HIGH_HALVES, LOW_HALVES = (0xD800, 0xDBFF), (0xDC00, 0xDFFF)
CONTEXT = 32  # characters on each side, as anchors have


@dataclass(frozen=True, slots=True)
class Under:
    """The words under rectangles, and what the page has before and after them."""

    words: str
    before: str
    after: str


class PageWords:
    """All characters of one page with the centres of their boxes, read once."""

    def __init__(self, page: Any) -> None:
        self.letters: list[tuple[float, float, str]] = list(_letters(page.get_textpage()))

    def under(self, quads: Sequence[Quad]) -> Under:
        """Characters whose centre lies in one of the rectangles, in the order of the page's text."""
        inside = [i for i, (x, y, _) in enumerate(self.letters) if any(_holds(quad, x, y) for quad in quads)]
        if not inside:
            return Under("", "", "")
        before = self._told(max(0, inside[0] - CONTEXT), inside[0])
        after = self._told(inside[-1] + 1, inside[-1] + 1 + CONTEXT)
        return Under("".join(self._spaced(inside)), before, after)

    def _told(self, start: int, end: int) -> str:
        return "".join(letter for _, _, letter in self.letters[start:end])

    def _spaced(self, inside: Sequence[int]) -> list[str]:
        """The characters, with a space where some of the page's text in between is not covered."""
        told: list[str] = []
        for place, index in enumerate(inside):
            if place and index != inside[place - 1] + 1:
                told.append(" ")
            told.append(self.letters[index][2])
        return told


def _letters(text: Any) -> Iterator[tuple[float, float, str]]:
    """Each character with its centre; the engine counts what lies beyond U+FFFF as two halves."""
    from pypdfium2.raw import FPDFText_GetUnicode

    high = 0
    for index in range(text.count_chars()):
        code = FPDFText_GetUnicode(text.raw, index)
        if HIGH_HALVES[0] <= code <= HIGH_HALVES[1]:
            high = code
            continue
        if high and LOW_HALVES[0] <= code <= LOW_HALVES[1]:
            code = 0x10000 + ((high - HIGH_HALVES[0]) << 10) + code - LOW_HALVES[0]
        high = 0
        left, bottom, right, top = text.get_charbox(index, loose=True)
        yield (left + right) / 2, (bottom + top) / 2, chr(code)


def _holds(quad: Quad, x: float, y: float) -> bool:
    return quad.left <= x <= quad.right and quad.bottom <= y <= quad.top
