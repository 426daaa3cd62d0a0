"""Characters that a file can hold: what is typed, read or named may hold halves of some, which none can."""

from __future__ import annotations

from collections.abc import Iterable

from app.model.one_line import squeezed


def encodable(text: str) -> str:
    """The text with halves of one character, half an emoji say, joined; a half by itself is marked."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def tag_name(name: str) -> str:
    """A tag or code as a project holds it: no white space around it, one space between its words."""
    return squeezed(encodable(name))


def tag_names(names: Iterable[str]) -> tuple[str, ...]:
    """The tags of a note, each once; an empty one is none."""
    return tuple(dict.fromkeys(filter(None, map(tag_name, names))))
