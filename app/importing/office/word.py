"""Reads Word documents (DOCX)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

from app.errors import ReadingFailed
from app.importing.archive import has_member, open_archive
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.office.tables import row_units
from app.importing.safe_xml import local_name
from app.importing.styled import Unit, kind_of_style, styled_draft, titled

MAX_BYTES = 50_000_000
_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "p"})
_LETTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_PARTED = re.compile(r"\n\s*\n|(?<=[.!?…:”\"»])[ \t]*\n")  # line breaks that part paragraphs, not lines


class WordReader:
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def recognises(self, content: Content) -> bool:
        return has_member(content, "word/document.xml")

    def read(self, content: Content) -> Draft:
        """Its text as it would be printed: changes accepted, without comments, headers and footers."""
        import docx

        content.data_within(MAX_BYTES)
        open_archive(content).close()
        try:
            document = docx.Document(BytesIO(content.data))
        except (KeyError, ValueError, SyntaxError, EOFError, BadZipFile, zlib.error) as error:
            raise ReadingFailed(name=content.name, why="the document is damaged") from error
        styles = {style.style_id: style.name or "" for style in document.styles}
        return styled_draft(titled(list(_units(next(document.element.iter("{*}body"), ()), styles))))


def _units(element: Any, styles: dict[str, str]) -> Iterator[Unit]:
    """The paragraphs inside an element, those in boxes and in one-celled tables among them."""
    for child in element:
        name = local_name(child)
        if name == "tr":
            yield from row_units([list(_units(cell, styles)) for cell in child if local_name(cell) == "tc"])
        elif name == "p":
            kind = kind_of_style(styles.get(_style(child), ""))
            yield from ((text, kind) for text in _PARTED.split(_text(child)) if text.strip())
            yield from _units(child, styles)
        elif name not in _SKIPPED:
            yield from _units(child, styles)


def _text(element: Any) -> str:
    """The words of a paragraph, without those that were deleted and those of boxes anchored in it."""
    pieces = []
    for child in element:
        name = local_name(child)
        if name == "t":
            pieces.append(child.text or "")
        elif name in _LETTERS:
            pieces.append(_LETTERS[name])
        elif name not in _SKIPPED and not _is_hidden(child):
            pieces.append(_text(child))
    return "".join(pieces)


def _style(paragraph: Any) -> str:
    """The identity of a paragraph's style; empty where it has none."""
    properties = next((child for child in paragraph if local_name(child) == "pPr"), ())
    style = next((child for child in properties if local_name(child) == "pStyle"), None)
    return "" if style is None else next(iter(style.attrib.values()), "")


def _is_hidden(run: Any) -> bool:
    properties = next((child for child in run if local_name(child) == "rPr"), ())
    return any(local_name(child) == "vanish" for child in properties)
