"""Reads RTF, as newsroom systems and TextEdit write it."""

from __future__ import annotations

from app.errors import ReadingFailed
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.lines import paragraphs
from app.importing.plain_text import draft_of

MAX_BYTES = 20_000_000  # reading more takes longer than a file may


class RtfReader:
    media_type = "application/rtf"

    def recognises(self, content: Content) -> bool:
        return content.data[:100].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf")

    def read(self, content: Content) -> Draft:
        from striprtf.striprtf import rtf_to_text

        source = content.data_within(MAX_BYTES).decode("latin-1")  # every byte is itself; the rest is escaped
        try:
            text = rtf_to_text(source, errors="replace")
        except (ValueError, LookupError, IndexError) as error:
            raise ReadingFailed(name=content.name, why="its markup is damaged") from error
        return draft_of(paragraphs(_with_whole_characters(text)))


def _with_whole_characters(text: str) -> str:
    """The text with characters joined that RTF writes in two halves."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
