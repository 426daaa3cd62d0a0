"""Word lists of all languages in one: what a file is written in is not known before it is read."""

from __future__ import annotations

from dataclasses import fields
from functools import cache, reduce
from operator import or_
from typing import Any, TypeVar

from app.language.lexicon import ANY_LANGUAGE, Table, languages, load

T = TypeVar("T", bound=Table)


def everywhere(table: type[T]) -> T:
    """The lists of every language merged, list by list; an entry of a later language wins."""
    merged: T = _merged(table)
    return merged


@cache
def _merged(table: Any) -> Any:
    tables = [load(table, language) for language in (ANY_LANGUAGE, *languages())]
    lists = {entry.name: reduce(or_, (getattr(one, entry.name) for one in tables)) for entry in fields(table)}
    return table(**lists)
