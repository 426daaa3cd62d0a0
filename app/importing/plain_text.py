"""Reads plain text: saved copies of pages and wire copy, hard-wrapped or not."""

from __future__ import annotations

from collections.abc import Sequence

from app.importing.content import PLAIN_CHARACTERS, Content
from app.importing.draft import Draft
from app.importing.lines import paragraphs
from app.importing.roles import roles
from app.importing.sorting import sort_out


class PlainTextReader:
    media_type = "text/plain"

    def recognises(self, content: Content) -> bool:
        return content.is_text

    def read(self, content: Content) -> Draft:
        return draft_of(paragraphs(content.text_within(PLAIN_CHARACTERS)))


def draft_of(texts: Sequence[str]) -> Draft:
    """The draft of paragraphs that nothing but their words and their order tells apart."""
    return sort_out(list(zip(texts, roles(texts), strict=True)))
