"""JSON from strangers, taken apart without trusting any type in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from app.errors import NotesUnreadable
from app.exchange.packages import MAX_TEXT
from app.model.characters import encodable

MAX_BYTES = 64_000_000  # a file of fifty thousand notes; a larger one is not notes

Chosen = TypeVar("Chosen", bound=StrEnum)


def parsed(data: bytes, *, name: str) -> Any:
    """The value of a JSON file. Raises NotesUnreadable if it is broken or too large."""
    if len(data) > MAX_BYTES:
        raise NotesUnreadable(name=name, why=f"it is larger than {MAX_BYTES // 1_000_000} MB")
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise NotesUnreadable(name=name, why="its JSON is broken") from error


def text(value: Any) -> str:
    """A string, or the value of a JSON-LD one; empty for anything else."""
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return ""
    return encodable(value[:MAX_TEXT])


def items(value: Any) -> Iterator[Any]:
    """Each value of an array; a single value is one, nothing is none."""
    if isinstance(value, list):
        yield from value
    elif value is not None:
        yield value


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects among them."""
    return (item for item in items(value) if isinstance(item, dict))


def number(value: Any) -> int | None:
    """A position in a text."""
    is_one = isinstance(value, int) and not isinstance(value, bool)
    return value if is_one and 0 <= value <= MAX_BYTES else None


def choice(kind: type[Chosen], value: Any, otherwise: Chosen) -> Chosen:
    """A value of an enumeration, or another where the file says none of them."""
    return kind(value) if isinstance(value, str) and value in set(kind) else otherwise


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and its like are no JSON
