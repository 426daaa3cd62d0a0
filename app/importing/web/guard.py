"""Keeps pages that would choke a parser away from it: too large, too deep, too many tags or attributes."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from app.importing.web.blocks import BLOCK_TAGS

MAX_CHARACTERS = 20_000_000  # pages of text are a hundredth of that; extraction time grows with size
MAX_ATTRIBUTES = 5_000  # in one tag; the parser's time grows with their square, real pages have some dozens
MAX_TAGS = 100_000  # an extractor takes a tenth of a millisecond for each; long pages have some thousands
MAX_DEPTH = 200  # libxml2 silently loses text from depth 255; real pages reach 51

_DATA = re.compile(r"data:[a-z]+/[^\"'()<>\s]{100,}", re.IGNORECASE)
_SILENT = "script|style|title|textarea|iframe|noembed|noframes|noscript|template"
_TOKEN = re.compile(  # whichever begins first wins, as in browsers; what does not end reaches to the end
    r"<!-->|<!--->|<!--.*?(?:--!?>|\Z)"
    rf"|<(?P<silent>{_SILENT})(?=[\s/>])(?P<within>[^>]*)(?:>.*?(?:</(?P=silent)(?=[\s/>])[^>]*(?:>|\Z)|\Z)|\Z)"
    r"|<(?P<closing>/?)(?P<name>[a-z][^\s/>]*)(?P<attributes>[^>]*)(?:>|\Z)"
    r"|<[!?/][^>]*(?:>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_VOID = "area base br col embed hr img input link meta param source track wbr"
_ENDED_BY_THE_NEXT = "html head body p li dt dd tr td th thead tbody tfoot option optgroup colgroup"
_UNCLOSED = frozenset((_VOID + " " + _ENDED_BY_THE_NEXT).split())


def without_data(html: str) -> str:
    """The page without the pictures and fonts written into it."""
    return _DATA.sub("data:,", html)


def is_hostile(html: str) -> bool:
    """Whether there are absurdly many tags, or attributes in one, or elements nest absurdly deep."""
    depth = 0
    for number, token in enumerate(_TOKEN.finditer(html)):
        name, attributes = (token["name"] or "").casefold(), token["attributes"] or token["within"] or ""
        if number > MAX_TAGS or _is_overloaded(attributes):
            return True
        if not name or name in _UNCLOSED or attributes.endswith("/"):
            continue
        depth = max(0, depth - 1) if token["closing"] else depth + 1
        if depth > MAX_DEPTH:
            return True
    return False


def nests_deep(tree: Any) -> bool:
    """Whether a parsed page nests absurdly deep, having hidden from `is_hostile` where its elements begin."""
    return bool(tree.getroottree().xpath("/*" * (MAX_DEPTH + 1)))


def visible_text(html: str) -> str:
    """The page's words, a line for each block, by rules that no nesting upsets."""
    pieces: list[str] = []
    at = 0
    for token in _TOKEN.finditer(html):
        pieces.append(_shown(html[at : token.start()]))
        name = (token["name"] or "").casefold()
        if name == "br" or name in BLOCK_TAGS:
            pieces.append("\n")
        at = token.end()
    return "".join([*pieces, _shown(html[at:])])


def _is_overloaded(attributes: str) -> bool:
    return len(attributes) > 2 * MAX_ATTRIBUTES and len(attributes.split()) > MAX_ATTRIBUTES


def _shown(text: str) -> str:
    return unescape(text).replace("\n", " ")
