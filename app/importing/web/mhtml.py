"""Reads a page that a browser saved with its pictures as one message (MHTML)."""

from __future__ import annotations

import re
from dataclasses import replace

from app.errors import NoArticle
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.mime import header, parse_message, parts_of_type, text_of
from app.importing.web.reader import page_draft

MAX_BYTES = 50_000_000  # the pictures of a page are in it
_ADDRESS = re.compile(r"https?://\S+")
_HEADERS = re.compile(r"\s*(?:[\w-]+:.*\n(?:[ \t].*\n)*)*?content-type:\s*multipart/related\b", re.IGNORECASE)


class SavedMessageReader:
    media_type = "multipart/related"

    def recognises(self, content: Content) -> bool:
        head = content.data[:2000]
        return b"multipart/related" in head.lower() and bool(_HEADERS.match(content.head))

    def read(self, content: Content) -> Draft:
        """The first page in it is the report's; others are frames. Its address stands in its headers."""
        message = parse_message(content.data_within(MAX_BYTES), name=content.name)
        page = next(parts_of_type(message, "text/html"), None)
        if page is None:
            raise NoArticle(name=content.name)
        draft = page_draft(text_of(page), name=content.name)
        said = (header(message, "Snapshot-Content-Location"), header(page, "Content-Location"))
        url = next((address for address in said if address and _ADDRESS.fullmatch(address)), None)
        return replace(draft, source=replace(draft.source, url=draft.source.url or url))
