"""Markdown of a page to HTML: headings that can be linked to, no link that leads out of the handbook."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.manual.markdown import new_parser, tokens_of
from app.manual.pages import ENGLISH, is_translated, target

_NO_WORD = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of a page: its depth from 1, its words, and the anchor that links name."""

    level: int
    words: str
    anchor: str


@cache
def title_of(page: str, language: str = ENGLISH) -> str:
    """The page's own heading; its name where it has none."""
    told = headings(page, language)
    return told[0].words if told else page


@cache
def headings(page: str, language: str = ENGLISH) -> tuple[Heading, ...]:
    """All headings of a page in order. Anchors are those of the English page, by place: links hold in any."""
    told = tuple(_anchored(tokens_of(page, language)))
    if language == ENGLISH or not is_translated(page, language):
        return told
    anchors = [heading.anchor for heading in headings(page)]
    anchors += [heading.anchor for heading in told[len(anchors) :]]
    return tuple(replace(heading, anchor=anchor) for heading, anchor in zip(told, anchors, strict=False))


def html_of(page: str, language: str = ENGLISH) -> str:
    """The body of a page; its links are names of pages, the same in all languages."""
    parser, tokens = _parser(), tokens_of(page, language)
    opening = (token for token in tokens if token.type == "heading_open")
    for token, heading in zip(opening, headings(page, language), strict=True):
        token.attrSet("id", heading.anchor)
    for before, token in pairwise(tokens):
        if token.children:
            token.children = list(_kept(token.children, page, language))
            if all(child.type == "image" or not child.content.strip() for child in token.children):
                before.attrSet("class", "pictures")
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


def _anchored(tokens: Sequence[Token]) -> Iterator[Heading]:
    """Each heading, with its anchor as GitHub makes it."""
    seen: dict[str, int] = {}
    for place, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        words = "".join(child.content for child in tokens[place + 1].children or ())
        plain = _NO_WORD.sub("", words.strip().lower()).replace(" ", "-")
        count = seen.get(plain, 0)
        seen[plain] = count + 1
        yield Heading(int(token.tag[1]), words, f"{plain}-{count}" if count else plain)


def _kept(children: Sequence[Token], page: str, language: str) -> Iterator[Token]:
    """The words of a paragraph; a link that leads out becomes its words with the address behind them."""
    leaving = ""
    for token in children:
        if token.type == "image":
            token.attrSet("src", _within(str(token.attrGet("src")), page, language))
        if token.type == "link_open":
            address = str(token.attrGet("href"))
            inside = _within(address, page, language)
            leaving = "" if inside else address
            if leaving:
                continue
            token.attrSet("href", inside)
        if token.type == "link_close" and leaving:
            if leaving.startswith("http"):
                yield Token("text", "", 0, content=f" ({leaving})")
            leaving = ""
            continue
        yield token


def _within(address: str, page: str, language: str) -> str:
    """The address from the handbook's first folder; empty where it leads out."""
    name, sign, anchor = address.partition("#")
    if not name:
        return address
    found = target(name, page, language)
    return f"/{found}{sign}{anchor}" if found else ""
