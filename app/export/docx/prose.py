"""A note's Markdown in Word: a paragraph for each block, lists and quotes set in, emphasis as runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.export.characters import closed, direction
from app.export.docx.elements import Element, Look, element, paragraph, run
from app.prose import Block, Kind, Piece, Style, prose

STEP = 280  # twips that a list or a quote is set in
MONO = "Consolas"
_RULE = Piece("———")


@dataclass(frozen=True, slots=True)
class _Line:
    """Words that stand in one paragraph, how far they are set in, and the sign before them."""

    pieces: tuple[Piece, ...]
    depth: int
    marker: str = ""


def note_paragraphs(markdown: str, style: str) -> Iterator[Element]:
    """The text of a note, each block in its own direction."""
    for line in _lines(prose(markdown), 0):
        turn = direction("".join(piece.text for piece in line.pieces))
        before = [run(line.marker, Look(direction=turn)), element("r", element("tab"))] if line.marker else []
        words = (run(closed(piece.text), _look(piece, turn)) for piece in line.pieces)
        yield paragraph(
            *before,
            *words,
            style=style,
            direction=turn,
            indent=line.depth * STEP,
            hanging=STEP if line.marker else 0,
        )


def _lines(blocks: Sequence[Block], depth: int) -> Iterator[_Line]:
    for block in blocks:
        if block.kind is Kind.LIST:
            for item in block.blocks:
                first, *rest = [*_lines(item.blocks, depth + 1)] or [_Line((), depth + 1)]
                yield replace(first, marker=f"{item.marker} {first.marker}".rstrip())
                yield from rest
        elif block.kind is Kind.QUOTE:
            yield from _lines(block.blocks, depth + 1)
        else:
            yield _Line(tuple(_pieces(block)), depth)


def _pieces(block: Block) -> Iterator[Piece]:
    added = {Kind.HEADING: Style.STRONG, Kind.CODE: Style.CODE}.get(block.kind)
    if block.kind is Kind.RULE:
        yield _RULE
    for piece in block.pieces:
        yield Piece(piece.text, (*piece.styles, added)) if added else piece


def _look(piece: Piece, turn: str) -> Look:
    return Look(
        bold=Style.STRONG in piece.styles,
        italic=Style.EMPHASIS in piece.styles,
        struck=Style.STRUCK in piece.styles,
        font=MONO if Style.CODE in piece.styles else "",
        direction=turn,
    )
