"""A note's Markdown as values: blocks of words with their emphasis, in which nothing is markup any more.

Markup in HTML and references stay words, a link is its words with its address, an image its name with its
address: whoever shows the values can neither load nor follow anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode

REMEMBERED = 512  # notes: one may be shown in several places of a page
TAB = 4  # columns, as Markdown counts them
DEEPEST = 14  # levels of tokens; the parser drops all words that are more than 20 of them deep
_BULLET = "•"


class Style(StrEnum):
    """How words stand out."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRUCK = "struck"
    CODE = "code"


class Kind(StrEnum):
    """What a block is: the first three hold words, a rule nothing, the others blocks."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CODE = "code"
    RULE = "rule"
    QUOTE = "quote"
    LIST = "list"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one style; a line ends at each line feed."""

    text: str
    styles: tuple[Style, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a note; `marker` is what stands before an item: '•', or its number as in '3.'."""

    kind: Kind
    pieces: tuple[Piece, ...] = ()
    blocks: tuple[Block, ...] = ()
    marker: str = ""

    @property
    def words(self) -> str:
        """All words in it, line by line."""
        inner = (block.words for block in self.blocks)
        return "\n".join(filter(None, ("".join(piece.text for piece in self.pieces), *inner)))


@lru_cache(maxsize=REMEMBERED)
def prose(markdown: str) -> tuple[Block, ...]:
    """The blocks of a note; one that is nested more deeply than the parser goes is told as it was written."""
    from markdown_it.tree import SyntaxTreeNode

    tokens = tokens_of(markdown)
    if tokens is None:
        return (Block(Kind.PARAGRAPH, (Piece(markdown),)),)
    return tuple(_blocks(SyntaxTreeNode(tokens).children))


def words_of(markdown: str) -> str:
    """The words of a note without its markup, line by line."""
    return "\n".join(block.words for block in prose(markdown))


def tokens_of(markdown: str) -> list[Token] | None:
    """What the parser makes of a note; None where it would lose words that are nested too deeply."""
    tokens = _reader().parse(markdown)
    return None if any(token.level >= DEEPEST for token in tokens) else tokens


@cache
def _reader() -> MarkdownIt:
    """The one way in which notes are read; what stands on a line of its own does so when it is shown."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("strikethrough").disable("reference")


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> Iterator[Block]:
    for node in nodes:
        if node.type in ("fence", "code_block"):
            yield Block(Kind.CODE, (Piece(node.content.rstrip().expandtabs(TAB)),))
        elif node.type == "hr":
            yield Block(Kind.RULE)
        elif node.type in ("bullet_list", "ordered_list"):
            yield Block(Kind.LIST, blocks=tuple(_items(node)))
        elif node.type == "blockquote":
            yield Block(Kind.QUOTE, blocks=tuple(_blocks(node.children)))
        else:
            kind = Kind.HEADING if node.type == "heading" else Kind.PARAGRAPH
            yield Block(kind, tuple(_pieces(node.children)))


def _items(node: SyntaxTreeNode) -> Iterator[Block]:
    first = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
    for place, item in enumerate(node.children):
        marker = _BULLET if first is None else f"{first + place}{item.markup}"
        yield Block(Kind.ITEM, blocks=tuple(_blocks(item.children)), marker=marker)


def _pieces(nodes: Sequence[SyntaxTreeNode]) -> Iterator[Piece]:
    """Words of one style in one piece."""
    told = ((text, styles) for node in nodes for text, styles in _styled(node, ()))
    for styles, parts in groupby(told, key=lambda part: part[1]):
        text = "".join(text for text, _ in parts)
        if text:
            yield Piece(text, styles)


def _styled(node: SyntaxTreeNode, styles: tuple[Style, ...]) -> Iterator[tuple[str, tuple[Style, ...]]]:
    if node.type in ("softbreak", "hardbreak"):
        yield "\n", styles
    elif node.type == "code_inline":
        yield node.content, (*styles, Style.CODE)
    elif node.type == "image":
        yield _with_address(node.content, str(node.attrGet("src"))), styles
    elif node.type == "text":
        yield node.content, styles
    else:
        yield from _inside(node, styles)


def _inside(node: SyntaxTreeNode, styles: tuple[Style, ...]) -> Iterator[tuple[str, tuple[Style, ...]]]:
    """The words of an inline, of what emphasises them, or of a link."""
    style = _STYLES.get(node.type)
    within = styles if style is None or style in styles else (*styles, style)
    parts = [part for child in node.children for part in _styled(child, within)]
    yield from parts
    if node.type == "link":
        words = "".join(text for text, _ in parts)
        yield _with_address(words, str(node.attrGet("href"))).removeprefix(words), styles


_STYLES = {"strong": Style.STRONG, "em": Style.EMPHASIS, "s": Style.STRUCK}


def _with_address(words: str, address: str) -> str:
    """The address in brackets, unless the words tell it."""
    if not address or words in (address, address.removeprefix("mailto:")):
        return words
    return f"{words} ({address})" if words else address
