"""Reads plain text: saved copies of pages and wire copy, hard-wrapped or not."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import TooLarge
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.lines import paragraphs
from app.importing.roles import roles
from app.importing.sorting import sort_out

MAX_CHARACTERS = 5_000_000  # a thousand reports; sorting more into paragraphs takes longer than a file may


class PlainTextReader:
    media_type = "text/plain"

    def recognises(self, content: Content) -> bool:
        return content.is_text

    def read(self, content: Content) -> Draft:
        if len(content.text) > MAX_CHARACTERS:
            raise TooLarge(name=content.name, limit=str(MAX_CHARACTERS // 1_000_000))
        return draft_of(paragraphs(content.text))


def draft_of(texts: Sequence[str]) -> Draft:
    """The draft of paragraphs that nothing but their words and their order tells apart."""
    return sort_out(list(zip(texts, roles(texts), strict=True)))
