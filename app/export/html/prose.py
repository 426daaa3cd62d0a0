"""A note's Markdown on the web page: emphasis, lists, quotes and code, and nothing that could be followed."""

from __future__ import annotations

from app.export.characters import direction
from app.export.html.text import safe
from app.prose import Block, Kind, Piece, Style, prose

_TAGS = {Style.STRONG: "strong", Style.EMPHASIS: "em", Style.STRUCK: "s", Style.CODE: "code"}

_AROUND = {
    Kind.PARAGRAPH: ('<p dir="auto">', "</p>"),
    Kind.HEADING: ('<p dir="auto"><strong>', "</strong></p>"),
    Kind.CODE: ('<pre dir="auto"><code>', "</code></pre>"),
    Kind.ITEM: ("<li>", "</li>"),
}


def note_text(markdown: str) -> str:
    """The note in tags of this module's own making, each block in its own direction."""
    blocks = "".join(map(_block, prose(markdown)))
    return f'<div class="prose">{blocks}</div>' if blocks else ""


def _block(block: Block) -> str:
    if block.kind is Kind.RULE:
        return "<hr>"
    inner = "".join((*map(_piece, block.pieces), *map(_block, block.blocks)))
    if block.kind in (Kind.LIST, Kind.QUOTE):
        return _turned(block, inner)
    before, after = _AROUND[block.kind]
    return f"{before}{inner}{after}"


def _turned(block: Block, inner: str) -> str:
    """What has something at the side where its words begin."""
    turn = f'dir="{direction(block.words)}"'
    if block.kind is Kind.QUOTE:
        return f"<blockquote {turn}>{inner}</blockquote>"
    first = block.blocks[0].marker[:-1]
    return f'<ol {turn} start="{safe(first)}">{inner}</ol>' if first else f"<ul {turn}>{inner}</ul>"


def _piece(piece: Piece) -> str:
    words = "<br>".join(map(safe, piece.text.split("\n")))
    for style in reversed(piece.styles):
        words = f"<{_TAGS[style]}>{words}</{_TAGS[style]}>"
    return words
