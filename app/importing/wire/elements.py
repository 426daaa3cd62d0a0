"""Looks into parsed wire XML by local names, whatever the namespace."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from app.importing.safe_xml import local_name
from app.model.one_line import squeezed

_LINES = "br p li ul ol dl dd dt div section header h1 h2 h3 h4 h5 h6 hl1 hl2 byttl td th tr"
_APART = frozenset(_LINES.split())  # what stands on lines of their own
_ABOVE_ROOT = re.compile(
    r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.IGNORECASE | re.DOTALL
)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=$|[-_])", re.IGNORECASE)


def root_name(head: str) -> str:
    """The local name of the first element of a file, read off its beginning; empty if it is no XML."""
    start = 0
    while above := _ABOVE_ROOT.match(head, start):  # one at a time: a pattern of all would try each split
        start = above.end()
    found = _ROOT.match(head, start)
    return found[1] if found else ""


def first(element: Any, *names: str) -> Any:
    """The first element inside another that has one of the names and words in it; None without one.

    An earlier name goes before a later one.
    """
    found = (inner for name in names for inner in element.iter(f"{{*}}{name}") if text_of(inner))
    return next(found, None)


def said(element: Any, *names: str) -> str:
    """The words of that element; empty without one."""
    return text_of(first(element, *names))


def every(element: Any, *names: str) -> tuple[str, ...]:
    """The words of all elements inside another that have one of the names, each once."""
    found = (text_of(inner) for inner in element.iter(*(f"{{*}}{name}" for name in names)))
    return tuple(dict.fromkeys(filter(None, found)))


def text_of(element: Any) -> str:
    """All words of an element and the elements in it, on one line."""
    return squeezed("".join(_pieces(element))) if element is not None else ""


def attribute(element: Any, name: str) -> str:
    """An attribute by its local name; empty where there is none."""
    if element is None:
        return ""
    found = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return squeezed(next(found, ""))


def noted(element: Any, name: str, attribute_name: str) -> str:
    """An attribute of the first element of that name that has it; empty where there is none."""
    found = (attribute(inner, attribute_name) for inner in element.iter(f"{{*}}{name}"))
    return next(filter(None, found), "")


def language_code(*tags: str) -> str | None:
    """The language that the first filled tag names, such as “nb” for nb-NO."""
    found = (_LANGUAGE.match(tag) for tag in tags if tag)
    return next((code.group().casefold() for code in found if code), None)


def number(text: str) -> int | None:
    """A small whole number written in figures, such as an urgency or a rank; None for anything else."""
    return int(text) if text.isdecimal() and len(text) < 4 else None


def serialised(element: Any) -> bytes:
    """An element as a file of its own."""
    from lxml import etree

    data: bytes = etree.tostring(element, encoding="utf-8", xml_declaration=True, with_tail=False)
    return data


def _pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        apart = " " if local_name(child) in _APART else ""
        if local_name(child):
            yield apart
            yield from _pieces(child)
            yield apart
        yield child.tail or ""
