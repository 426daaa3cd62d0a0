"""JSON from strangers: bounded, strict about numbers, without halves of characters."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from app.errors import ReadingFailed
from app.importing.content import Content

MAX_CHARACTERS = 20_000_000


def parse_json(content: Content) -> Any:
    """The value that a JSON file holds. Raises TooLarge, or ReadingFailed if it is broken."""
    text = content.text_within(MAX_CHARACTERS)
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ReadingFailed(name=content.name, why="its JSON is broken") from error


def looks_like_json(head: str) -> bool:
    """Whether a file begins as JSON does."""
    return head.lstrip()[:1] in ("{", "[")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and its like are no JSON
