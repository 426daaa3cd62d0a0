"""Capitals that are but a piece of what somebody is: Interior Minister, ministro de Defensa."""

from __future__ import annotations

from collections.abc import Sequence

from app.language.names.words import NameWords
from app.model.mentions import Name
from app.model.span import Span


def without_fragments(text: str, found: Sequence[Name], words: NameWords) -> list[Name]:
    """Without names of departments and adjectives in a person's role."""
    roles = [name.role for name in found if name.role]
    return [name for name in found if not any(_is_piece(text, name.span, role, words) for role in roles)]


def _is_piece(text: str, name: Span, role: Span, words: NameWords) -> bool:
    """Part of a title of several words, an adjective before the noun, or a department."""
    if not role.contains(name):
        return False
    titles = (title.casefold() for title in words.titles if " " in title)
    small, before = name.of(text).casefold(), text[role.start : name.start]
    in_title = any(title in role.of(text).casefold() and small in title for title in titles)
    first = all(word.casefold() in words.articles for word in before.split())
    return in_title or (first and words.is_adjective(small)) or _is_department(before, words)


def _is_department(before: str, words: NameWords) -> bool:
    """Behind a minister and nothing but small words."""
    parts = before.casefold().replace("'", " ").replace("’", " ").split()
    small = words.links | words.articles
    while parts and (parts[-1] in small or words.is_adjective(parts[-1])):
        parts.pop()
    return bool(parts) and parts[-1] in words.ministers
