"""Words as data: every list of words that a rule needs, read from TOML, checked as it is read."""

from __future__ import annotations

import re
import tomllib
from dataclasses import Field, fields
from functools import cache
from typing import Any, ClassVar, Protocol, TypeVar, cast, get_type_hints

from app.errors import BrokenLexicon
from app.paths import resources

ANY_LANGUAGE = "any"
# Lists of words by two names: what they are for, and which of several they are.
Frames = dict[str, dict[str, frozenset[str]]]


class Table(Protocol):
    """A frozen dataclass that one TOML file fills; `file` is the file's name in a language's folder."""

    file: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound=Table)
_loaded: dict[tuple[str, str], object] = {}


def load(table: type[T], language: str) -> T:
    """The word lists of one language, read once; empty where the language has no such file.

    Raises BrokenLexicon if a list is unknown or has another shape than the table says.
    """
    key = (table.file, language)
    if key not in _loaded:
        _loaded[key] = _load(table, language)
    return cast(T, _loaded[key])


def _load(table: type[T], language: str) -> T:
    path = resources("lexicons", language, f"{table.file}.toml")
    if not path.exists():
        return table()
    name = f"{language}/{path.name}"
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenLexicon(name=name, why=str(error)) from error
    return read(table, data, name)


def read(table: type[T], data: dict[str, Any], name: str) -> T:
    """Fill `table` from parsed TOML; `name` is how errors call the file."""
    kinds = get_type_hints(table)
    known = {field.name: field for field in fields(table)}
    if unknown := sorted(set(data) - set(known)):
        raise BrokenLexicon(name=name, why=f"{unknown[0]} is not a list it may have")
    return table(**{key: _shaped(value, kinds[key], f"{name}, {key}") for key, value in data.items()})


def compiled(pattern: str, name: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern from a word list; `name` is how errors call the list. Raises BrokenLexicon."""
    try:
        return re.compile(pattern, flags)
    except re.error as error:
        raise BrokenLexicon(name=name, why=f"{pattern!r}: {error}") from error


@cache
def languages() -> tuple[str, ...]:
    """The languages that have word lists of their own."""
    folders = (path.name for path in resources("lexicons").iterdir() if path.is_dir())
    return tuple(sorted(set(folders) - {ANY_LANGUAGE}))


def _shaped(value: object, kind: object, where: str) -> object:
    shaped = _SHAPES.get(str(kind), lambda _: None)(value)
    if shaped is None:
        raise BrokenLexicon(name=where, why=f"it should be {_WORDS.get(str(kind), str(kind))}")
    return shaped


def _words(value: object) -> frozenset[str] | None:
    if isinstance(value, list) and value and all(isinstance(word, str) and word for word in value):
        return frozenset(value)
    return None


def _numbers(value: object) -> dict[str, float] | None:
    if isinstance(value, dict) and all(isinstance(n, int | float) for n in value.values()):
        return {word: float(n) for word, n in value.items()}
    return None


def _names(value: object) -> dict[str, str] | None:
    if isinstance(value, dict) and all(isinstance(word, str) for word in value.values()):
        return dict(value)
    return None


def _frames(value: object) -> Frames | None:
    """Tables of lists; each list has at least one word."""
    if not isinstance(value, dict) or not all(isinstance(lists, dict) for lists in value.values()):
        return None
    read = {name: {key: _words(words) for key, words in lists.items()} for name, lists in value.items()}
    if any(words is None for lists in read.values() for words in lists.values()):
        return None
    return cast(Frames, read)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


_SHAPES = {
    str(frozenset[str]): _words,
    str(dict[str, float]): _numbers,
    str(dict[str, str]): _names,
    str(Frames): _frames,
    str(str): _text,
}
_WORDS = {
    str(frozenset[str]): "a list of words",
    str(dict[str, float]): "a table of words and numbers",
    str(dict[str, str]): "a table of words and words",
    str(Frames): "tables of lists of words",
    str(str): "one text",
}
