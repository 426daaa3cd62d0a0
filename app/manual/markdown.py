"""The pages as Markdown is read in the handbook: with tables, without HTML."""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.manual.pages import ENGLISH, text_of


def tokens_of(page: str, language: str = ENGLISH) -> list[Token]:
    """The parts of a page in their order; none where there is no such page."""
    return _parser().parse(text_of(page, language))


def new_parser() -> MarkdownIt:
    """A parser that its user may teach how to render."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


@cache
def _parser() -> MarkdownIt:
    return new_parser()
