"""Words beside or within names, and the titles that stand before them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from app.model.span import Span

LONGEST_TITLE = 32  # code points before a name in which a title is looked for


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words beside or within names: titles before a person, words that mark bodies and places.

    `locatives` stand before places, never before persons. `roles` are nouns for what persons are, also at the
    end of a compound if they are among `role_endings`; `articles`, `links` and words that end as `adjectives`
    do may stand in a role. One of `offices` joins an office to its place; what a link joins to one of
    `ministers` is a department. `honorifics` are titles that say nothing; `particles` only persons have,
    `vessels` stand before the names of ships.

    Where every noun has a capital, one alone is a name only after one of `lone_after`.
    """

    file: ClassVar[str] = "names"
    titles: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    locatives: frozenset[str] = frozenset()
    lone_after: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    role_endings: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    ministers: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    vessels: frozenset[str] = frozenset()

    def is_role(self, word: str) -> bool:
        """Whether a word, or a few, say what somebody is."""
        small = word.casefold()
        compound = bool(self.role_endings) and " " not in small and small.endswith(tuple(self.role_endings))
        return small in self.roles or compound

    def is_adjective(self, word: str) -> bool:
        return bool(self.adjectives) and word.casefold().endswith(tuple(self.adjectives))


def without_title(text: str, span: Span, words: NameWords) -> tuple[Span, bool]:
    """The name behind its titles, and whether it had one, within the span or right before it."""
    pattern = _titles(words.titles)
    inside = pattern.match(text, span.start, span.end)
    named = (
        inside is not None and inside.end() < span.end and not _is_body(text[inside.end() : span.end], words)
    )
    start = inside.end() if inside and named else span.start
    before = text[max(0, span.start - LONGEST_TITLE) : span.start]
    outside = any(match.end() == len(before) for match in pattern.finditer(before))
    return Span(start, span.end), start > span.start or outside


def _is_body(name: str, words: NameWords) -> bool:
    """Whether what stands behind a title is but the word for a body: Justice Department."""
    return name.strip() in words.bodies


@cache
def _titles(titles: frozenset[str]) -> re.Pattern[str]:
    """One or more titles, in small letters or with a capital, with the space behind them."""
    either = "|".join(re.escape(title) for title in sorted(titles, key=lambda title: (-len(title), title)))
    return re.compile(rf"(?:\b(?:{either})\.?\s+)+" if either else r"(?!)", re.IGNORECASE)
