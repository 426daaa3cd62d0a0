"""XML from strangers, parsed so that it can neither read files, reach out nor grow."""

from __future__ import annotations

import re
from html.entities import html5
from typing import Any

from app.errors import ReadingFailed, TooLarge

MAX_CHARACTERS = 20_000_000  # a hundred reports; the tree of more takes hundreds of megabytes

_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]*);")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


def parse_xml(text: str, *, name: str) -> Any:
    """The root element of a decoded XML file called `name`; comments and processing instructions are dropped.

    Entities that the file declares are never expanded, those of HTML are known without being declared.
    Raises TooLarge, or ReadingFailed if the XML is broken, nests absurdly deep or expands itself.
    """
    from lxml import etree

    if len(text) > MAX_CHARACTERS:
        raise TooLarge(name=name, limit=str(MAX_CHARACTERS // 1_000_000))
    parser = etree.XMLParser(
        encoding="utf-8",  # the text is decoded already: whatever it declares no longer holds
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        remove_pis=True,
        remove_comments=True,
    )
    try:
        return etree.fromstring(_without_html_entities(text).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise ReadingFailed(name=name, why="its XML is broken") from error


def local_name(element: Any) -> str:
    """An element's name without its namespace; empty for an entity that was not expanded."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _without_html_entities(text: str) -> str:
    """The text with `&nbsp;` and its like as numbers, which need no declaration.

    Numbers rather than characters, since some names stand for characters that are markup.
    """
    return _NAMED.sub(_numbered, text)


def _numbered(entity: re.Match[str]) -> str:
    characters = html5.get(f"{entity[1]};")
    if entity[1] in _OF_XML or not characters:
        return entity[0]
    return "".join(f"&#{ord(character)};" for character in characters)
