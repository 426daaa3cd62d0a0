"""Items of JSON wire formats, looked into by keys in whatever case: versioncreated, versionCreated."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from app.model.characters import encodable
from app.model.one_line import squeezed

MAX_WRAPPED = 4  # how deep services wrap their items

_WRAPPERS = ("data", "item", "items", "entries", "results", "hits", "newsitems")
_MARKS = frozenset(
    {"uri", "guid", "urn", "headline", "headlines", "bodies", "bodyxhtml", "bodyhtml", "bodytext"}
)

Item = Mapping[str, Any]  # keys in lower case without underscores


def items_in(value: Any, depth: int = 0) -> Iterator[Item]:
    """The items in a file: one, an array of them, or either inside what services wrap around them."""
    if depth > MAX_WRAPPED:
        return
    if isinstance(value, list):
        for entry in value:
            yield from items_in(entry, depth + 1)
    elif isinstance(value, dict):
        item = normalised(value)
        if _MARKS & item.keys():
            yield item
        else:
            for wrapper in _WRAPPERS:
                yield from items_in(item.get(wrapper), depth + 1)


def normalised(value: Mapping[str, Any]) -> dict[str, Any]:
    return {key.casefold().replace("_", ""): entry for key, entry in value.items()}


def said(item: Item, *keys: str) -> str:
    """The words under the first key that has any; a number is words, too."""
    found = (_words(item.get(key)) for key in keys)
    return next(filter(None, found), "")


def raw(item: Item, key: str) -> str:
    """The text under a key with its line breaks; empty if it is no text."""
    value = item.get(key)
    return encodable(value) if isinstance(value, str) else ""


def listed(item: Item, key: str) -> list[Item]:
    """The objects under a key, whether they stand in an array or under names of their own."""
    value = item.get(key)
    if isinstance(value, dict):
        value = list(value.values())
    return (
        [normalised(entry) for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
    )


def every(item: Item, *keys: str) -> tuple[str, ...]:
    """The words under all the keys, whether one, several in an array, or objects with a name or a code."""
    found: list[str] = []
    for key in keys:
        value = item.get(key)
        for entry in value if isinstance(value, list) else [value]:
            inner = normalised(entry) if isinstance(entry, dict) else {"value": entry}
            found.append(said(inner, "value", "qcode", "code", "name"))
    return tuple(filter(None, found))


def written(item: Item) -> bytes:
    """An item as a file of its own."""
    return json.dumps(item, ensure_ascii=True).encode()


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return ""
    return squeezed(encodable(str(value))) if isinstance(value, str | int | float) else ""
