"""Running heads, feet and page numbers: printed on the pages, no part of the report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from app.importing.pdf.line import Line

MARGIN = 0.1  # of a page's height, at its head and foot, where furniture stands
SMALLEST_SHARE = 0.5  # of the pages on which a line must return to be a running head

_NUMBER = re.compile(
    r"(?:[-–—|]\s*)?(?:(?:page|seite|pagina|página|pág\.?|blz\.?|p\.)\s*)?\d{1,4}"
    r"(?:\s*(?:/|of|von|de|di|van|sur|\|)\s*\d{1,4})?(?:\s*[-–—|])?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+(?:\s+\d{1,4}\s*/\s*\d{1,4})?")
_PRINTED = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d\d(?:\s*[AP]\.?M\.?)?\b.*", re.IGNORECASE
)


def furniture(lines: Sequence[Line], heights: Sequence[float]) -> list[Line]:
    """The lines in the margins that return from page to page, number it or tell where it was printed from."""
    margins = [line for line in lines if _in_margin(line, heights[line.page])]
    pages = Counter(place for place in {(_alike(line), line.page) for line in margins})
    returning = Counter(alike for alike, _ in pages)
    often = max(2.0, SMALLEST_SHARE * len(heights))
    return [line for line in margins if returning[_alike(line)] >= often or _is_furniture(line.text)]


def address_in(lines: Sequence[Line]) -> str | None:
    """The address that a browser prints at the foot of a page."""
    found = (_ADDRESS.search(line.text) for line in lines)
    return next((address.group().split()[0] for address in found if address), None)


def _in_margin(line: Line, height: float) -> bool:
    return line.middle > height * (1 - MARGIN) or line.middle < height * MARGIN


def _alike(line: Line) -> str:
    """A line as it returns from page to page, whatever the number."""
    return re.sub(r"\d+", "0", line.text.casefold())


def _is_furniture(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in (_NUMBER, _ADDRESS, _PRINTED))
