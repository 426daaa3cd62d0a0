"""What feeds in XML have in common: elements of their own namespace, and items that stand in a frame."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any

from app.errors import NoArticle
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.feeds.entry import Entry, entry_draft
from app.importing.parts import Part, part_name
from app.importing.safe_xml import local_name
from app.importing.wire.elements import serialised

FRAME = frozenset({"title", "language", "author"})  # what the feed says of each of its items


def feed_parts(content: Content, items: Iterable[Any], read: Callable[[Any], Entry]) -> tuple[Part, ...]:
    """A feed of one item for each of `items` that holds text. Raises NoArticle if none does."""
    entries = _with_text(items, read, name=content.name)
    if len(entries) == 1:
        return (Part(key="", name=content.name, data=content.data),)
    return tuple(_part(content, item, i, entry) for i, (item, entry) in enumerate(entries))


def feed_draft(content: Content, items: Iterable[Any], read: Callable[[Any], Entry]) -> Draft:
    """The draft of the first item that holds text. Raises NoArticle if none does."""
    _, entry = _with_text(items, read, name=content.name)[0]
    return entry_draft(entry, name=content.name)


def own(item: Any, name: str) -> Any:
    """The child with that name in the namespace of the feed itself; None without one.

    Others add elements of the same name that mean pictures or broadcasts.
    """
    namespace = item.tag.rpartition("}")[0]
    return item.find(f"{namespace}}}{name}" if namespace else name)


def raw(element: Any) -> str:
    """All characters in an element, which may be escaped HTML; empty for None."""
    return "".join(element.itertext()) if element is not None else ""


def _with_text(items: Iterable[Any], read: Callable[[Any], Entry], *, name: str) -> list[tuple[Any, Entry]]:
    entries = [(item, read(item)) for item in items]
    found = [(item, entry) for item, entry in entries if entry.content or entry.summary]
    if not found:
        raise NoArticle(name=name)
    return found


def _part(content: Content, item: Any, index: int, entry: Entry) -> Part:
    return Part(
        key=f"{entry.source.url or ''}#{index}",
        name=part_name(content.name, entry.title),
        data=serialised(_alone(item)),
        title=entry.title,
        published=entry.source.published,
    )


def _alone(item: Any) -> Any:
    """A copy of an item in a copy of its frame: the root of a feed, in RSS a channel in it or beside it."""
    holder = item.getparent()
    if holder is None:
        return item
    frame = _empty(holder)
    frame.extend([_empty(child) for child in holder if local_name(child) == "channel"])
    frame.append(deepcopy(item))
    if holder.getparent() is None:
        return frame
    around = _empty(holder.getparent())
    around.append(frame)
    return around


def _empty(element: Any) -> Any:
    from lxml import etree

    frame = etree.Element(element.tag, dict(element.attrib), nsmap=element.nsmap)
    frame.extend([deepcopy(child) for child in element if local_name(child) in FRAME])
    return frame
