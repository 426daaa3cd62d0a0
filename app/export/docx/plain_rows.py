"""Rows of plain tables in Word, each parsed from its markup at once: lists may have 100,000 cells."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from app.export.characters import closed, direction, shown
from app.export.docx.elements import NAMESPACE, RIGHT_TO_LEFT, Element

STYLE = "Small"


def plain_row(cells: Iterable[tuple[int, str]]) -> Element:
    """A row of cells with their width in twips and their words, each in its own direction."""
    from docx.oxml import parse_xml

    inside = "".join(_cell(width, words) for width, words in cells)
    return parse_xml(f'<w:tr xmlns:w="{NAMESPACE}"><w:trPr><w:cantSplit/></w:trPr>{inside}</w:tr>')


def _cell(width: int, words: str) -> str:
    turned = direction(words) == RIGHT_TO_LEFT
    bidi, rtl = ("<w:bidi/>", "<w:rPr><w:rtl/></w:rPr>") if turned else ("", "")
    lines = (_line(line) for line in shown(closed(words)).splitlines() or [""])
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{STYLE}"/>{bidi}</w:pPr>'
        f"<w:r>{rtl}{'<w:br/>'.join(lines)}</w:r></w:p></w:tc>"
    )


def _line(words: str) -> str:
    return "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part, quote=False)}</w:t>' for part in words.split("\t")
    )
