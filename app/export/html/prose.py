"""A note's Markdown on the web page: emphasis, lists, quotes and code, and nothing that could be followed."""

from __future__ import annotations

from app.export.html.text import safe
from app.prose import Block, Kind, Piece, Style, prose

_TAGS = {Style.STRONG: "strong", Style.EMPHASIS: "em", Style.STRUCK: "s", Style.CODE: "code"}

_AROUND = {
    Kind.PARAGRAPH: ('<p dir="auto">', "</p>"),
    Kind.HEADING: ('<p dir="auto"><strong>', "</strong></p>"),
    Kind.CODE: ('<pre dir="auto"><code>', "</code></pre>"),
    Kind.QUOTE: ("<blockquote>", "</blockquote>"),
    Kind.ITEM: ('<li dir="auto">', "</li>"),
}


def note_text(markdown: str) -> str:
    """The note in tags of this module's own making, each block in its own direction."""
    blocks = "".join(map(_block, prose(markdown)))
    return f'<div class="prose">{blocks}</div>' if blocks else ""


def _block(block: Block) -> str:
    if block.kind is Kind.RULE:
        return "<hr>"
    inner = "".join((*map(_piece, block.pieces), *map(_block, block.blocks)))
    if block.kind is Kind.LIST:
        return _list(block, inner)
    before, after = _AROUND[block.kind]
    return f"{before}{inner}{after}"


def _list(block: Block, items: str) -> str:
    first = block.blocks[0].marker[:-1]
    return f'<ol start="{safe(first)}">{items}</ol>' if first else f"<ul>{items}</ul>"


def _piece(piece: Piece) -> str:
    words = "<br>".join(map(safe, piece.text.split("\n")))
    for style in reversed(piece.styles):
        words = f"<{_TAGS[style]}>{words}</{_TAGS[style]}>"
    return words
