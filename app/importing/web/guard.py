"""Keeps pages that would choke a parser away from it: too large, too deep, too many attributes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.importing.web.blocks import BLOCK_TAGS

MAX_CHARACTERS = 20_000_000  # pages of text are a hundredth of that; extraction time grows with size
MAX_ATTRIBUTES = 5_000  # in one tag; the parser's time grows with their square, real pages have some dozens
MAX_DEPTH = 200  # libxml2 silently loses text from depth 255; real pages reach 51

_DATA = re.compile(r"data:[a-z]+/[^\"'()<>\s]{100,}", re.IGNORECASE)
_SCRIPT = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9:-]*)([^>]*)>", re.IGNORECASE)
_VOID = "area base br col embed hr img input link meta param source track wbr"
_ENDED_BY_THE_NEXT = "html head body p li dt dd tr td th thead tbody tfoot option optgroup colgroup"
_UNCLOSED = frozenset((_VOID + " " + _ENDED_BY_THE_NEXT).split())
_SILENT = frozenset({"script", "style", "head", "template", "noscript"})


def without_data(html: str) -> str:
    """The page without the pictures and fonts written into it."""
    return _DATA.sub("data:,", html)


def is_hostile(html: str) -> bool:
    """Whether a tag holds absurdly many attributes or elements nest absurdly deep."""
    depth = 0
    for tag in _TAG.finditer(_SCRIPT.sub("", html)):
        closing, name, attributes = tag.groups()
        if len(attributes) > 2 * MAX_ATTRIBUTES and len(attributes.split()) > MAX_ATTRIBUTES:
            return True
        if name.casefold() in _UNCLOSED or attributes.endswith("/"):
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > MAX_DEPTH:
            return True
    return False


def visible_text(html: str) -> str:
    """The page's words, a line for each block, by a parser that no nesting upsets."""
    collector = _Collector()
    collector.feed(html)
    collector.close()
    return "".join(collector.parts)


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        if tag == "br" or tag in BLOCK_TAGS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag == "br" or tag in BLOCK_TAGS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " "))
