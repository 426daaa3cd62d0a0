"""Words on the web page: always as text, with their language and direction."""

from __future__ import annotations

from html import escape

from app.export.characters import shown
from app.export.outline.table_values import OutlinePassage


def safe(text: str) -> str:
    """The text as it may stand between tags and in attributes."""
    return escape(shown(text))


def apart(text: str) -> str:
    """Words from outside in a line of ours: their direction ends with them."""
    return f"<bdi>{safe(text)}</bdi>"


def told(text: str, language: str) -> str:
    """Words of a report in their language."""
    return f'<bdi lang="{safe(language)}">{safe(text)}</bdi>'


def passage(words: OutlinePassage) -> str:
    return told(words.words, words.language)
