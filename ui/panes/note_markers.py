"""Where the numbers of notes stand in the margin: beside the last line of their words, none on another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.panes.mark_shapes import Marker, NoteRange
from ui.panes.measures import Measures
from ui.panes.paragraph_layout import ParagraphLayout
from ui.theme.glyphs import MARKER

_ABOVE, _ABOVE_LOW = 12.0, -2.0  # px above the baseline; in narrow columns below the line's own glyph
_STEP = 12.0  # px from one to the next below it


@dataclass(frozen=True, slots=True)
class PlacedMarker:
    """One number: whose it is, what it says, and the notes it opens, its own first."""

    words: str
    note: NoteRange
    opens: tuple[NoteRange, ...]
    box: QRectF


def placed_markers(
    markers: Iterable[Marker], layout: ParagraphLayout, measures: Measures
) -> Iterator[PlacedMarker]:
    """The markers of a paragraph; one that would cover another moves down."""
    free = float("-inf")
    for marker in sorted(markers, key=lambda marker: marker.line):
        for row, (words, opens) in enumerate(_rows(marker.notes)):
            wanted = _top(layout, marker.line, measures) + row * _STEP
            top = max(wanted, free)
            free = top + _STEP
            yield PlacedMarker(words, opens[0], opens, QRectF(measures.marker_left, top, MARKER, MARKER))


def _rows(notes: Sequence[NoteRange]) -> Iterator[tuple[str, tuple[NoteRange, ...]]]:
    """The first note, and below it the second, or how many more there are."""
    first, *others = notes
    yield str(first.number), tuple(notes)
    if others:
        words = str(others[0].number) if len(others) == 1 else f"+{len(others)}"
        yield words, (*others, first)


def _top(layout: ParagraphLayout, line: int, measures: Measures) -> float:
    return layout.baseline(line) - (_ABOVE_LOW if measures.density.brief else _ABOVE)
