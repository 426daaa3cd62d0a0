"""What marks and notes look like on one paragraph: pieces of lines, glyphs in their lane, note markers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ui.panes.paragraph_layout import ParagraphLayout, Piece

_GLYPH_ORDER = {"differ": 0, "unconfirmed": 1, "projection": 1, "only_here": 2, "agree": 3}


@dataclass(frozen=True, slots=True)
class MarkRange:
    """Marked words of one paragraph in UTF-16 offsets."""

    start: int
    end: int
    kind: str
    finding: str


@dataclass(frozen=True, slots=True)
class NoteRange:
    """Noted words of one paragraph in UTF-16 offsets; `closes` where the passage ends here.

    A `foreign` note is another reader's.
    """

    start: int
    end: int
    id: str
    number: int
    colour: str
    closes: bool
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Underline:
    """One underlined piece of a line."""

    piece: Piece
    kind: str
    over_note: bool


@dataclass(frozen=True, slots=True)
class Glyph:
    """The glyph of a mark beside one of its lines."""

    line: int
    kind: str
    finding: str


@dataclass(frozen=True, slots=True)
class NoteTint:
    """Words under one or several notes, lowest first."""

    piece: Piece
    colours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marker:
    """The notes whose passages end on a line."""

    line: int
    notes: tuple[NoteRange, ...]


@dataclass(frozen=True, slots=True)
class NoteBar:
    """How far down the margin a note reaches; bars that would meet stand in lanes beside each other."""

    first: int
    last: int
    lane: int
    colour: str


@dataclass(frozen=True, slots=True)
class Shapes:
    """All that marks and notes draw on one paragraph."""

    underlines: tuple[Underline, ...] = ()
    glyphs: tuple[Glyph, ...] = ()
    tints: tuple[NoteTint, ...] = ()
    markers: tuple[Marker, ...] = ()
    bars: tuple[NoteBar, ...] = ()


def shape(layout: ParagraphLayout, marks: Sequence[MarkRange], notes: Sequence[NoteRange]) -> Shapes:
    """Where these marks and notes are drawn on a paragraph whose lines are broken."""
    placed = [(mark, layout.pieces(mark.start, mark.end)) for mark in marks]
    return Shapes(
        tuple(_underlines(placed, notes)),
        tuple(_glyphs(placed)),
        tuple(_tints(layout, notes)),
        tuple(_markers(layout, notes)),
        tuple(_bars(layout, notes)),
    )


def _underlines(
    placed: Iterable[tuple[MarkRange, list[Piece]]], notes: Sequence[NoteRange]
) -> Iterable[Underline]:
    for mark, pieces in placed:
        over_note = any(note.start < mark.end and mark.start < note.end for note in notes)
        for piece in pieces:
            yield Underline(piece, mark.kind, over_note)


def _glyphs(placed: Iterable[tuple[MarkRange, list[Piece]]]) -> Iterable[Glyph]:
    """One glyph a line: short marks first, then by kind; a displaced one moves down in its own lines.

    Agreement shows its glyph once a paragraph, so that a page of agreement stays quiet.
    """
    taken: dict[int, Glyph] = {}
    for mark, pieces in sorted(placed, key=_claim):
        if mark.kind == "agree" and any(glyph.kind == "agree" for glyph in taken.values()):
            continue
        free = next((piece.line for piece in pieces if piece.line not in taken), None)
        if free is not None:
            taken[free] = Glyph(free, mark.kind, mark.finding)
    return taken.values()


def _claim(placed: tuple[MarkRange, list[Piece]]) -> tuple[int, int, int]:
    mark, pieces = placed
    return len({piece.line for piece in pieces}), _GLYPH_ORDER[mark.kind], mark.start


def _tints(layout: ParagraphLayout, notes: Sequence[NoteRange]) -> Iterable[NoteTint]:
    """Each note's words, then what several notes share, so that the later shape covers the earlier."""
    for note in _joined(notes):
        for piece in layout.pieces(note.start, note.end):
            yield NoteTint(piece, (note.colour,))
    edges = sorted({edge for note in notes for edge in (note.start, note.end)})
    for start, end in pairwise(edges):
        over = {note.id: note.colour for note in notes if note.start <= start and end <= note.end}
        if len(over) > 1:
            for piece in layout.pieces(start, end):
                yield NoteTint(piece, tuple(over.values()))


def _joined(notes: Sequence[NoteRange]) -> Iterable[NoteRange]:
    """Touching passages of one note are one shape."""
    joined: list[NoteRange] = []
    for note in sorted(notes, key=lambda note: (note.id, note.start, note.end)):
        if joined and joined[-1].id == note.id and joined[-1].end >= note.start:
            joined[-1] = replace(joined[-1], end=max(joined[-1].end, note.end))
        else:
            joined.append(note)
    return joined


def _markers(layout: ParagraphLayout, notes: Sequence[NoteRange]) -> Iterable[Marker]:
    by_line: dict[int, dict[str, NoteRange]] = {}
    for note in notes:
        pieces = layout.pieces(note.start, note.end) if note.closes else []
        if pieces:
            by_line.setdefault(pieces[-1].line, {})[note.id] = note
    for line, ending in by_line.items():
        yield Marker(line, tuple(ending.values()))


def _bars(layout: ParagraphLayout, notes: Sequence[NoteRange]) -> Iterable[NoteBar]:
    """Only of notes that go over several lines: the marker alone tells of one."""
    reaches = sorted(_reaches(layout, notes))
    ends: list[int] = []  # of the last bar in each lane
    for first, last, _, note in reaches:
        lane = next((lane for lane, end in enumerate(ends) if end < first), len(ends))
        ends[lane : lane + 1] = [last]
        yield NoteBar(first, last, lane, note.colour)


def _reaches(
    layout: ParagraphLayout, notes: Sequence[NoteRange]
) -> Iterable[tuple[int, int, int, NoteRange]]:
    """First and last line of each note, with a number that keeps the order."""
    for number, note in enumerate(_joined(notes)):
        pieces = layout.pieces(note.start, note.end)
        if pieces and pieces[0].line < pieces[-1].line:
            yield pieces[0].line, pieces[-1].line, number, note
