"""A note's Markdown in Markdown: its emphasis, lists, quotes and code written anew around escaped words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.export.characters import closed, shown
from app.export.markdown.escaping import started, unmarked
from app.prose import Block, Kind, Piece, Style, prose

_SIGNS = {Style.STRONG: "**", Style.EMPHASIS: "*", Style.STRUCK: "~~"}
_BULLET = "*"  # the lists around a note have '-': another sign begins another list
_RULE = "---"
_BREAK = "\\"


def note_lines(markdown: str) -> list[str]:
    """The note line by line; the first one may stand behind other words and is empty if it must not."""
    blocks = prose(markdown)
    lines = list(_blocks(blocks))
    if blocks and blocks[0].kind not in (Kind.PARAGRAPH, Kind.HEADING):
        return ["", "", *lines]
    return lines


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    for place, block in enumerate(blocks):
        if place:
            yield ""
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block.kind:
        case Kind.PARAGRAPH:
            yield from _written(block.pieces)
        case Kind.HEADING:
            yield from _written([Piece(block.words, (Style.STRONG,))])
        case Kind.CODE:
            yield from _fenced(closed(shown(block.words)))
        case Kind.RULE:
            yield _RULE
        case Kind.QUOTE:
            yield from (f"> {line}".rstrip() for line in _blocks(block.blocks))
        case Kind.LIST:
            for item in block.blocks:
                yield from _item(item)


def _item(item: Block) -> Iterator[str]:
    sign = item.marker if item.marker[:-1] else _BULLET
    first, *rest = [*_blocks(item.blocks)] or [""]
    yield f"{sign} {first}".rstrip()
    yield from (f"{' ' * (len(sign) + 1)}{line}".rstrip() for line in rest)


def _fenced(code: str) -> Iterator[str]:
    fence = "`" * max(3, _longest_run(code) + 1)
    yield from (fence, *code.splitlines(), fence)


def _written(pieces: Sequence[Piece]) -> list[str]:
    """The words of a paragraph; without emphasis where its signs would not be read as such."""
    told = tuple(map(_tidied, pieces))
    if any(piece.styles for piece in told):
        lines = _lines("".join(_emphasised(told)))
        if prose("\n".join(lines)) == (Block(Kind.PARAGRAPH, told),):
            return lines
    return _lines("".join(unmarked(piece.text) for piece in told))


def _tidied(piece: Piece) -> Piece:
    """As a line of text holds it: one space between words, whatever white space it was."""
    text = closed(shown(piece.text))
    if Style.CODE not in piece.styles:
        text = "\n".join(re.sub(r"\s+", " ", line) for line in text.split("\n"))
    return Piece(text, piece.styles)


def _lines(text: str) -> list[str]:
    *lines, last = [started(line) for line in text.split("\n")]
    return [*(f"{line}{_BREAK}" for line in lines), last]


def _emphasised(pieces: Sequence[Piece]) -> Iterator[str]:
    """The words with a sign wherever an emphasis begins or ends, the inner ones inside the outer ones."""
    opened: list[Style] = []
    for piece in (*pieces, Piece("")):
        styles = [style for style in piece.styles if style in _SIGNS]
        while opened != styles[: len(opened)]:
            yield _SIGNS[opened.pop()]
        while len(opened) < len(styles):
            opened.append(styles[len(opened)])
            yield _SIGNS[opened[-1]]
        yield _code(piece.text) if Style.CODE in piece.styles else unmarked(piece.text)


def _code(words: str) -> str:
    sign = "`" * (_longest_run(words) + 1)
    room = " " if words[:1] in ("`", " ") or words[-1:] in ("`", " ") else ""
    return f"{sign}{room}{words}{room}{sign}"


def _longest_run(words: str) -> int:
    return max(map(len, re.findall("`+", words)), default=0)
