"""Reads Word documents (DOCX)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from app.errors import ReadingFailed
from app.importing.archive import DAMAGE, has_member, open_archive
from app.importing.content import Content
from app.importing.decoding import decode
from app.importing.draft import Draft, with_notices
from app.importing.loss import left_out
from app.importing.office.tables import row_units
from app.importing.safe_xml import local_name
from app.importing.styled import Unit, kind_of_style, styled_draft, titled
from app.importing.web.guard import visible_text

MAX_BYTES = 50_000_000
ENOUGH = 0.9  # of a document's words that stand in its body; some footnotes are nothing to tell of
_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "p"})
_LETTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BESIDE = re.compile(r"/(?:footnotes|endnotes|diagrams/data\d*)\.xml$")
_PASTED = re.compile(r"^text/html|^application/xhtml")  # pages that Word shows as if they were typed
_WORDS = re.compile(rb"<(?:w|a):t(?:\s[^<>]*)?>([^<]*)")
_PARTED = re.compile(r"\n\s*\n|(?<=[.!?…:”\"»])[ \t]*\n")  # line breaks that part paragraphs, not lines


class WordReader:
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def recognises(self, content: Content) -> bool:
        return has_member(content, "word/document.xml")

    def read(self, content: Content) -> Draft:
        """Its text as it would be printed: changes accepted, without comments, headers and footers."""
        content.data_within(MAX_BYTES)
        open_archive(content).close()
        document, styles = _opened(content)
        units = titled(list(_units(next(document.element.iter("{*}body"), ()), styles)))
        kept = sum(len(text) for text, _ in units)
        beside = sum(map(_characters, document.part.package.iter_parts()))
        return with_notices(styled_draft(units), *left_out(kept, kept + beside, enough=ENOUGH))


def _opened(content: Content) -> tuple[Any, dict[str, str]]:
    """The document and the names of its styles by their identity. Raises ReadingFailed."""
    import docx

    try:
        document = docx.Document(BytesIO(content.data))
        return document, {style.style_id: style.name or "" for style in document.styles}
    except (*DAMAGE, AttributeError, KeyError, SyntaxError, TypeError) as error:
        raise ReadingFailed(name=content.name, why="the document is damaged") from error


def _characters(part: Any) -> int:
    """How many characters a part of the document shows that is not its body: notes, diagrams, whole pages."""
    if _PASTED.search(part.content_type or ""):
        return len(visible_text(decode(part.blob).text))
    if not _BESIDE.search(part.partname):
        return 0
    return sum(len(words) for words in _WORDS.findall(part.blob))


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
