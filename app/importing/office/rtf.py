"""Reads RTF, as newsroom systems and TextEdit write it."""

from __future__ import annotations

import re

from app.errors import ReadingFailed
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.lines import paragraphs
from app.importing.plain_text import draft_of
from app.model.characters import encodable

_INSTRUCTION = re.compile(
    r"\{\s*\\\*\\fldinst\s*(?:\{[^{}]*\}|[^{}])*\}"
)  # where a link leads, what is counted
_ROW = re.compile(r"^(.*\|.*)\|$", re.MULTILINE)  # of a table, as striprtf writes it
MAX_BYTES = 20_000_000  # reading more takes longer than a file may


class RtfReader:
    media_type = "application/rtf"

    def recognises(self, content: Content) -> bool:
        return content.data[:100].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf")

    def read(self, content: Content) -> Draft:
        from striprtf.striprtf import rtf_to_text

        source = content.data_within(MAX_BYTES).decode("latin-1")  # every byte is itself; the rest is escaped
        try:
            text = rtf_to_text(_INSTRUCTION.sub("", source), errors="replace")
        except (ValueError, LookupError, IndexError) as error:
            raise ReadingFailed(name=content.name, why="its markup is damaged") from error
        rows = _ROW.sub(lambda row: row[1].replace("|", " "), text)
        return draft_of(paragraphs(encodable(rows)))  # RTF writes characters in two halves
