"""One kind for all mentions of a name: what it is called most often, or what stands before it tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.language.names.words import NameWords
from app.model.mentions import Name, NameKind
from app.model.span import Span

# A word put together by those who own it, capitals and all: a company, not MacLeod or O'Brien.
_COINED = re.compile(r"(?!Mac|Fitz|Mc)[A-Z][a-z]{2,}[A-Z]\w*")
LONGEST_WORD = 16  # code points before a name in which a preposition is looked for


def settled(text: str, found: Sequence[Name], words: NameWords) -> tuple[Name, ...]:
    """The names with one kind for each key.

    A model that sees one sentence takes many a town for a person; a person is rarely named by one word
    throughout, and nobody is in a person, nor mayor of one.
    """
    roles = [name.role for name in found if name.role]
    kinds = {key: _kind(text, key, names, roles, words) for key, names in _by_key(found).items()}
    return tuple(replace(name, kind=kinds[name.key]) for name in found)


def _by_key(found: Sequence[Name]) -> dict[str, list[Name]]:
    names: dict[str, list[Name]] = {}
    for name in found:
        names.setdefault(name.key, []).append(name)
    return names


def _kind(text: str, key: str, names: Sequence[Name], roles: Sequence[Span], words: NameWords) -> NameKind:
    if any(name.role for name in names):
        return NameKind.PERSON
    written = names[0].span.of(text)
    if written.split()[0] in words.vessels or _COINED.fullmatch(written):
        return NameKind.BODY if _COINED.fullmatch(written) else NameKind.OTHER
    counted = Counter(name.kind for name in names)
    commonest = counted.most_common(1)[0][0]
    if commonest is NameKind.OTHER and counted[NameKind.BODY]:
        return NameKind.BODY
    if commonest not in (NameKind.PERSON, NameKind.OTHER) or (commonest is NameKind.PERSON and " " in key):
        return commonest
    return NameKind.PLACE if any(_placed(text, name, roles, words) for name in names) else commonest


def _placed(text: str, name: Name, roles: Sequence[Span], words: NameWords) -> bool:
    """Behind a word that stands before places, or behind "of" in somebody's role."""
    before = text[max(0, name.span.start - LONGEST_WORD) : name.span.start].casefold().split()
    if before and {before[-1], " ".join(before[-2:])} & words.locatives:
        return True
    held = bool(before) and before[-1] in words.offices
    return held and any(role.contains(name.span) for role in roles)
