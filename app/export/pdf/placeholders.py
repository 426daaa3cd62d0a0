"""The links that the typesetter left where a note or a mark stands: read, then taken out of the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs

from app.export.outline.values import NotePart
from app.export.pdf.structure import StructureTree
from app.model.finding import MarkKind

if TYPE_CHECKING:
    import pikepdf

SCHEME = "synoptic:?"
NO_GAP = 1.5  # points: pieces of one line closer than this are one shape
SAME_LINE = 4.0  # points: less than any distance of lines, more than fonts differ in depth


class Quad(NamedTuple):
    """A rectangle in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Placeholder:
    """Words on one page: the notes and marks that they asked for, a rectangle for each line.

    `lane` is the left edge of their column's text. `whole` is the number of a note that is about no words
    but the report `siglum`, or about the whole comparison. `begins` is the paragraph that begins with them,
    as in 'A.7'. `element` is their place in the tag tree.
    """

    quads: tuple[Quad, ...]
    notes: tuple[NotePart, ...]
    glyphs: tuple[MarkKind, ...]
    lane: float
    whole: int | None
    siglum: str
    begins: str
    element: pikepdf.Object


def take_placeholders(page: pikepdf.Page, tree: StructureTree) -> list[Placeholder]:
    """Read all placeholders of the page and remove them; other links stay.

    Links outside the tag tree stand in a repeated column head, which is no content: they are removed too.
    """
    from pikepdf import Array

    links = list(page.obj.get("/Annots", []))
    tagged = [link for link in links if tree.element(link) is not None]
    asked = [link for link in tagged if address_of(link)]
    taken = list(_read(asked, tree))
    for link in asked:
        tree.remove(link)
    if links:
        page.obj.Annots = Array([link for link in tagged if not address_of(link)])
    return taken


def merged(quads: Iterable[Quad]) -> list[Quad]:
    """The same area with touching pieces of one line joined, from top to bottom and left to right.

    A line has several pieces where the direction of writing or the font changes.
    """
    joined: list[Quad] = []
    for line in _lines(quads):
        joined.append(line[0])
        for quad in line[1:]:
            if quad.left - joined[-1].right < NO_GAP:
                joined[-1] = _around(joined[-1], quad)
            else:
                joined.append(quad)
    return joined


def _lines(quads: Iterable[Quad]) -> list[list[Quad]]:
    """The pieces of each line from left to right; those of other fonts may be higher or deeper."""
    lines: list[list[Quad]] = []
    for quad in sorted(quads, key=lambda quad: -quad.bottom):
        if lines and lines[-1][0].bottom - quad.bottom < SAME_LINE:
            lines[-1].append(quad)
        else:
            lines.append([quad])
    return [sorted(line) for line in lines]


def _around(one: Quad, other: Quad) -> Quad:
    return Quad(
        min(one.left, other.left),
        min(one.bottom, other.bottom),
        max(one.right, other.right),
        max(one.top, other.top),
    )


def address_of(annotation: pikepdf.Object) -> str:
    """What the link asks for, empty for any other link."""
    address = str(annotation.A.get("/URI", "")) if "/A" in annotation else ""
    return address.removeprefix(SCHEME) if address.startswith(SCHEME) else ""


def _read(asked: list[pikepdf.Object], tree: StructureTree) -> Iterator[Placeholder]:
    """One placeholder for each linked run: the typesetter writes a link for each of its lines."""
    runs: dict[tuple[int, int], list[pikepdf.Object]] = defaultdict(list)
    for link in asked:
        runs[tree.element(link).objgen].append(link)
    for links in runs.values():
        fields = parse_qs(address_of(links[0]))
        yield Placeholder(
            quads=tuple(quad for link in links for quad in quads_of(link)),
            notes=tuple(NotePart(*map(int, note.split("."))) for note in fields.get("n", ())),
            glyphs=tuple(MarkKind(kind) for kind in fields.get("g", ())),
            lane=float(fields.get("x", ["0"])[0]),
            whole=int(fields["w"][0]) if "w" in fields else None,
            siglum=fields.get("r", [""])[0],
            begins=fields.get("p", [""])[0],
            element=tree.element(links[0]),
        )


def quads_of(annotation: pikepdf.Object) -> list[Quad]:
    points = [float(value) for value in annotation.get("/QuadPoints", [])]
    corners = [points[i : i + 8] for i in range(0, len(points), 8)]
    if corners:
        return [Quad(min(c[::2]), min(c[1::2]), max(c[::2]), max(c[1::2])) for c in corners]
    return [Quad(*(float(value) for value in annotation.Rect))]
