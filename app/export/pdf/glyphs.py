"""The small signs in the margin of a column that say which kind of mark begins in a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.export.palette import Colour
from app.export.pdf.placeholders import Placeholder, merged
from app.model.finding import MarkKind

if TYPE_CHECKING:
    import pikepdf

FROM_TEXT = 7.2  # points from the sign's centre to the text
ABOVE_BASE = 0.42  # its height in the line's rectangle, as a share
SAME_LINE = 5.0  # points: two signs closer than this would collide
ORDER = (MarkKind.DIFFER, MarkKind.UNCONFIRMED, MarkKind.PROJECTION, MarkKind.ONLY_HERE, MarkKind.AGREE)

_BARS = "-3 1.3 m 3 1.3 l -3 -1.3 m 3 -1.3 l S"
_QUESTION = "-1.9 1.6 m -1.9 4.2 1.9 4.2 1.9 1.7 c 1.9 0.3 0 0.2 0 -1.3 c S 0 -3.2 m 0 -3.2 l S"
_RING = (
    "2.6 0 m 2.6 1.44 1.44 2.6 0 2.6 c -1.44 2.6 -2.6 1.44 -2.6 0 c "
    "-2.6 -1.44 -1.44 -2.6 0 -2.6 c 1.44 -2.6 2.6 -1.44 2.6 0 c s"
)
SHAPES = {  # centred on 0 0, in points; drawn as lines, so that they are no letters in the page's text
    MarkKind.AGREE: _BARS,
    MarkKind.DIFFER: f"{_BARS} -1.6 -3.4 m 1.6 3.4 l S",
    MarkKind.UNCONFIRMED: _QUESTION,
    MarkKind.PROJECTION: _QUESTION,
    MarkKind.ONLY_HERE: f"{_RING} -2.6 -3.4 m 2.6 3.4 l S",
}


def draw_glyphs(
    page: pikepdf.Page, placeholders: Sequence[Placeholder], colours: Mapping[MarkKind, Colour]
) -> None:
    """Draw one sign beside each line where marks begin.

    The mark with the fewest lines comes first, then the more telling kind; one that finds its line
    taken moves down inside its own lines, or stays out.
    """
    signs = "\n".join(_sign(kind, x, y, colours[kind]) for kind, x, y in _placed(placeholders))
    if signs:
        page.contents_add(f"/Artifact BMC q 1 w 1 J {signs} Q EMC".encode())


def _placed(placeholders: Sequence[Placeholder]) -> Iterator[tuple[MarkKind, float, float]]:
    wanted = [(kind, place) for place in placeholders for kind in place.glyphs]
    wanted.sort(key=lambda wish: (len(merged(wish[1].quads)), ORDER.index(wish[0])))
    taken: list[tuple[float, float]] = []
    for kind, place in wanted:
        x = place.lane - FROM_TEXT
        for quad in merged(place.quads):
            y = quad.bottom + ABOVE_BASE * (quad.top - quad.bottom)
            if all(abs(x - other) > 1 or abs(y - height) > SAME_LINE for other, height in taken):
                taken.append((x, y))
                yield kind, x, y
                break


def _sign(kind: MarkKind, x: float, y: float, colour: Colour) -> str:
    red, green, blue = colour
    return f"q {red:.3f} {green:.3f} {blue:.3f} RG 1 0 0 1 {x:.2f} {y:.2f} cm {SHAPES[kind]} Q"
