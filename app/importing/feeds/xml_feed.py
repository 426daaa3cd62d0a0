"""What feeds in XML have in common: elements of their own namespace, and items that stand in a frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from app.errors import NoArticle
from app.importing.content import Content
from app.importing.feeds.entry import Entry
from app.importing.parts import Part, part_name
from app.importing.safe_xml import local_name
from app.importing.wire.elements import serialised

FRAME = frozenset({"title", "language", "author"})  # what the feed says of each of its items


def feed_parts(content: Content, items: Sequence[Any], read: Callable[[Any], Entry]) -> tuple[Part, ...]:
    """A feed of one item for each of `items`. Raises NoArticle if there is none."""
    if not items:
        raise NoArticle(name=content.name)
    if len(items) == 1:
        return (Part(key="", name=content.name, data=content.data),)
    return tuple(_part(content, item, i, read(item)) for i, item in enumerate(items))


def own(item: Any, name: str) -> Any:
    """The child with that name in the namespace of the feed itself; None without one.

    Others add elements of the same name that mean pictures or broadcasts.
    """
    namespace = item.tag.rpartition("}")[0]
    return item.find(f"{namespace}}}{name}" if namespace else name)


def raw(element: Any) -> str:
    """The characters directly in an element, which may be escaped HTML; empty for None."""
    return "".join(element.itertext()) if element is not None else ""


def _part(content: Content, item: Any, index: int, entry: Entry) -> Part:
    return Part(
        key=f"{entry.source.url or ''}#{index}",
        name=part_name(content.name, entry.title),
        data=serialised(_alone(item)),
        title=entry.title,
        published=entry.source.published,
    )


def _alone(item: Any) -> Any:
    """A copy of an item in a copy of its frame."""
    holder = item.getparent()
    if holder is None:
        return item
    root, frame = holder.getroottree().getroot(), _empty(holder)
    frame.append(deepcopy(item))
    if holder is root:
        channel = next((child for child in root if local_name(child) == "channel"), None)
        if channel is not None:  # in RSS 1.0 the items stand beside it
            frame.insert(0, _empty(channel))
        return frame
    around = _empty(root)
    around.append(frame)
    return around


def _empty(element: Any) -> Any:
    from lxml import etree

    frame = etree.Element(element.tag, dict(element.attrib), nsmap=element.nsmap)
    frame.extend([deepcopy(child) for child in element if local_name(child) in FRAME])
    return frame
