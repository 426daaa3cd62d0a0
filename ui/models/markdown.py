"""A note's Markdown as the few tags a label may show: nothing in it is loaded, run or followed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from app.prose import tokens_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_BLOCKS = {"paragraph": "p", "bullet_list": "ul", "ordered_list": "ol", "list_item": "li", "blockquote": "p"}
_WITHIN = {"strong": "b", "em": "i", "s": "s"}


@lru_cache(maxsize=512)
def safe_html(markdown: str) -> str:
    """Markup of this module's own making around escaped words: a link is its words, an image its name.

    What is nested more deeply than the parser goes is told as it was written.
    """
    tokens = tokens_of(markdown)
    return f"<p>{escape(markdown)}</p>" if tokens is None else "".join(_blocks(tokens))


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        name, _, end = token.type.rpartition("_")
        if token.type == "inline":
            yield "".join(_inline(token.children or ()))
        elif token.type in ("fence", "code_block"):
            yield f"<pre>{escape(token.content.rstrip())}</pre>"
        elif token.type == "hr":
            yield "<hr>"
        elif name == "heading":
            yield "<p><b>" if end == "open" else "</b></p>"
        elif token.type == "ordered_list_open":
            yield f'<ol start="{int(token.attrs.get("start", 1))}">'
        elif name in _BLOCKS and not (name == "paragraph" and token.hidden):
            yield f"<{_BLOCKS[name]}>" if end == "open" else f"</{_BLOCKS[name]}>"


def _inline(tokens: Iterable[Token]) -> Iterator[str]:
    """Words with their emphasis; those of a link are underlined, unless they are its address."""
    for token in tokens:
        name, _, end = token.type.rpartition("_")
        if token.type == "text":
            yield escape(token.content)
        elif token.type == "code_inline":
            yield f"<code>{escape(token.content)}</code>"
        elif token.type in ("softbreak", "hardbreak"):
            yield "<br>"
        elif token.type == "image":
            yield escape(token.content)
        elif token.type == "link_open" and token.info != "auto":
            yield "<u>"
        elif token.type == "link_close" and token.info != "auto":
            yield "</u>"
        elif name in _WITHIN:
            yield f"<{_WITHIN[name]}>" if end == "open" else f"</{_WITHIN[name]}>"
