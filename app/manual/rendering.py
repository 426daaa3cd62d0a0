"""Markdown of a page to HTML: headings that can be linked to, no link that leads out of the handbook."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.manual.markdown import new_parser, tokens_of
from app.manual.pages import served

_NO_WORD = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of a page: its depth from 1, its words, and the anchor that links name."""

    level: int
    words: str
    anchor: str


@cache
def title_of(page: str) -> str:
    """The page's own heading; its name where it has none."""
    told = headings(page)
    return told[0].words if told else page


@cache
def headings(page: str) -> tuple[Heading, ...]:
    """All headings of a page in order."""
    return tuple(heading for _, heading in _anchored(tokens_of(page)))


def html_of(page: str) -> str:
    """The body of a page."""
    parser, tokens = _parser(), tokens_of(page)
    for token, heading in _anchored(tokens):
        token.attrSet("id", heading.anchor)
    for token in tokens:
        token.children = list(_kept(token.children or (), page)) if token.children else token.children
    return str(parser.renderer.render(tokens, parser.options, {}))


@cache
def _parser() -> MarkdownIt:
    parser = new_parser()
    for kind in ("fence", "code_block"):
        parser.add_render_rule(kind, _boxed)
    return parser


def _boxed(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    """Code in a table of one cell: Qt paints the ground of a `pre` line by line."""
    words = escape(tokens[index].content.rstrip())
    return f'<table class="code" width="100%"><tr><td><pre>{words}</pre></td></tr></table>\n'


def _anchored(tokens: Sequence[Token]) -> Iterator[tuple[Token, Heading]]:
    """The opening token of each heading, with its anchor as GitHub makes it."""
    seen: dict[str, int] = {}
    for place, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        words = "".join(child.content for child in tokens[place + 1].children or ())
        plain = _NO_WORD.sub("", words.strip().lower()).replace(" ", "-")
        count = seen.get(plain, 0)
        seen[plain] = count + 1
        yield token, Heading(int(token.tag[1]), words, f"{plain}-{count}" if count else plain)


def _kept(children: Sequence[Token], page: str) -> Iterator[Token]:
    """The words of a paragraph; a link that leads out becomes its words with the address behind them."""
    leaving = ""
    for token in children:
        if token.type == "link_open":
            leaving = "" if _leads_in(str(token.attrGet("href")), page) else str(token.attrGet("href"))
            if leaving:
                continue
        if token.type == "link_close" and leaving:
            if leaving.startswith("http"):
                yield Token("text", "", 0, content=f" ({leaving})")
            leaving = ""
            continue
        yield token


def _leads_in(address: str, page: str) -> bool:
    name = address.partition("#")[0]
    if not name:
        return True
    return served(posixpath.join(posixpath.dirname(page), name)) is not None
