"""One kind for all mentions of a name: what it is called most often, or what stands before it tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.language.names.words import NameWords
from app.model.mentions import Name, NameKind

LONGEST_WORD = 12  # code points before a name in which a preposition is looked for


def settled(text: str, found: Sequence[Name], words: NameWords) -> tuple[Name, ...]:
    """The names with one kind for each key.

    A model that sees one sentence takes many a town for a person; a person is rarely named by one word
    throughout, and nobody is in a person.
    """
    kinds = {key: _kind(text, key, names, words) for key, names in _by_key(found).items()}
    return tuple(replace(name, kind=kinds[name.key]) for name in found)


def _by_key(found: Sequence[Name]) -> dict[str, list[Name]]:
    names: dict[str, list[Name]] = {}
    for name in found:
        names.setdefault(name.key, []).append(name)
    return names


def _kind(text: str, key: str, names: Sequence[Name], words: NameWords) -> NameKind:
    commonest = Counter(name.kind for name in names).most_common(1)[0][0]
    if commonest is not NameKind.PERSON or " " in key:
        return commonest
    placed = any(_before(text, name) in words.locatives for name in names)
    return NameKind.PLACE if placed else commonest


def _before(text: str, name: Name) -> str:
    words = text[max(0, name.span.start - LONGEST_WORD) : name.span.start].split()
    return words[-1].casefold() if words else ""
