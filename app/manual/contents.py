"""The order of the handbook, as its first page gives it: chapters of linked pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from markdown_it.token import Token

from app.manual.markdown import tokens_of
from app.manual.pages import ENGLISH, target, text_of

FIRST_PAGE = "README.md"


@dataclass(frozen=True, slots=True)
class Entry:
    """A page of a chapter, as the first page calls it."""

    page: str
    title: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages for one kind of reader."""

    title: str
    entries: tuple[Entry, ...]


@cache
def chapters(language: str = ENGLISH) -> tuple[Chapter, ...]:
    """Each second heading of the first page with the pages that the list below it links."""
    found: list[tuple[str, list[Entry]]] = []
    for before, token in pairwise(tokens_of(FIRST_PAGE, language)):
        if before.type == "heading_open" and before.tag == "h2":
            found.append((token.content, []))
        elif token.type == "inline" and found:
            found[-1][1].extend(_linked(token, language))
    return tuple(Chapter(title, tuple(entries)) for title, entries in found if entries)


def _linked(token: Token, language: str) -> Iterator[Entry]:
    children = token.children or []
    for link, words in pairwise(children):
        page = target(str(link.attrGet("href")), FIRST_PAGE, language) if link.type == "link_open" else None
        if page and text_of(page):
            yield Entry(page, words.content)
