"""Reads plain text: saved copies of pages and wire copy, hard-wrapped or not."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import TooLarge
from app.importing.content import HEAD_BYTES, Content
from app.importing.decoding import decode
from app.importing.draft import Draft
from app.importing.lines import paragraphs
from app.importing.roles import roles
from app.importing.sniffing import is_binary, what_it_is
from app.importing.sorting import sort_out

MAX_CHARACTERS = 5_000_000  # a thousand reports; sorting more into paragraphs takes longer than a file may


class PlainTextReader:
    media_type = "text/plain"

    def recognises(self, content: Content) -> bool:
        return what_it_is(content.data) is None and not is_binary(decode(content.data[:HEAD_BYTES]).text)

    def read(self, content: Content) -> Draft:
        if len(content.text) > MAX_CHARACTERS:
            raise TooLarge(name=content.name, limit=str(MAX_CHARACTERS // 1_000_000))
        return draft_of(paragraphs(content.text))


def draft_of(texts: Sequence[str]) -> Draft:
    """The draft of paragraphs that nothing but their words and their order tells apart."""
    return sort_out(list(zip(texts, roles(texts), strict=True)))
