"""One key for all forms of a name within a report: the surname alone means the full name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.model.mentions import Name, NameKind


def keyed(found: Sequence[Name], acronyms: Mapping[str, str]) -> tuple[Name, ...]:
    """The names, short forms and acronyms with the key of the full name that they shorten."""
    full = _full_names(found) | dict(acronyms)
    return tuple(replace(name, key=full.get(name.key, name.key)) for name in found)


def is_full(name: Name) -> bool:
    """Whether it is a person by first and last name."""
    return name.kind is NameKind.PERSON and " " in name.key


def _full_names(found: Sequence[Name]) -> dict[str, str]:
    """For each short form the one longer person's name that ends, or begins, with it."""
    persons = Counter(name.key for name in found if is_full(name))
    full: dict[str, str] = {}
    for key, _ in persons.most_common():
        parts = key.split()
        for short in (parts[-1], " ".join(parts[1:]), f"{parts[0]} {parts[-1]}"):
            if short != key:
                full.setdefault(short, key)
    for key, _ in persons.most_common():
        full.setdefault(key.split()[0], key)
    return full
