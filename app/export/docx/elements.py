"""The pieces a Word document is made of, as elements: runs, paragraphs, cells, tables.

python-docx keeps the package, styles and sections; rows are made here because its own cells are
looked up anew at each step, which takes minutes for long reports.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.export.characters import closed, direction, shown

Element = Any  # lxml's elements have no types that mypy could know

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W, _NAMES = f"{{{NAMESPACE}}}", {"w": NAMESPACE}
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # also at the end of a run: others follow it
TWIPS = 567  # to the centimetre
LEFT_TO_RIGHT, RIGHT_TO_LEFT = "ltr", "rtl"


@dataclass(frozen=True, slots=True)
class Look:
    """How words stand: `underline` is Word's name of a line with its colour, `fill` the colour behind."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    raised: bool = False
    colour: str = ""
    underline: tuple[str, str] | None = None
    fill: str = ""
    language: str = ""
    direction: str = ""
    font: str = ""


PLAIN = Look()


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """One element of WordprocessingML; attributes without their prefix."""
    made = _maker()(f"{_W}{tag}", {f"{_W}{name}": str(value) for name, value in attributes.items()}, _NAMES)
    made.extend(children)
    return made


@cache
def _maker() -> Callable[..., Element]:
    """python-docx's own parser makes the elements, as its classes are needed for comments."""
    from docx.oxml.parser import oxml_parser

    made: Callable[..., Element] = oxml_parser.makeelement
    return made


def run(text: str, look: Look = PLAIN) -> Element:
    """Words in one look; line ends and tabs as Word has them."""
    return element("r", element("rPr", *_properties(look)), *_words(shown(text)))


def _properties(look: Look) -> Iterator[Element]:
    """In the order that the file format demands."""
    if look.font:
        yield element("rFonts", ascii=look.font, hAnsi=look.font, cs=look.font)
    shapes = {"b": look.bold, "bCs": look.bold, "i": look.italic, "iCs": look.italic, "strike": look.struck}
    yield from (element(shape) for shape, wanted in shapes.items() if wanted)
    if look.colour:
        yield element("color", val=look.colour)
    if look.underline:
        yield element("u", val=look.underline[0], color=look.underline[1])
    if look.fill:
        yield element("shd", val="clear", color="auto", fill=look.fill)
    if look.raised:
        yield element("vertAlign", val="superscript")
    if look.direction == RIGHT_TO_LEFT:
        yield element("rtl")
    if look.language:
        yield _language(look)


def _language(look: Look) -> Element:
    """Word asks for the language of each kind of script under another name."""
    if look.direction == RIGHT_TO_LEFT:
        return element("lang", bidi=look.language)
    if look.language in {"ja", "ko", "zh"}:
        return element("lang", eastAsia=look.language)
    return element("lang", val=look.language)


def _words(text: str) -> Iterator[Element]:
    for number, line in enumerate(_LINE_END.split(text)):
        if number:
            yield element("br")
        for place, part in enumerate(line.split("\t")):
            if place:
                yield element("tab")
            if part:
                yield _text(part)


def _text(part: str) -> Element:
    made = element("t")
    made.text = part
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def paragraph(
    *runs: Element, style: str = "", direction: str = LEFT_TO_RIGHT, indent: int = 0, hanging: int = 0
) -> Element:
    """`indent` is where its lines begin, `hanging` how far before that the first one does, in twips."""
    properties = element("pPr")
    if style:
        properties.append(element("pStyle", val=style))
    if direction == RIGHT_TO_LEFT:
        properties.append(element("bidi"))
    if indent:
        properties.append(element("ind", left=indent, hanging=hanging))
    return element("p", properties, *runs)


def lines(text: str, style: str = "", look: Look = PLAIN) -> Element:
    """A paragraph of one text in its own direction, whose changes end with it."""
    look = replace(look, direction=look.direction or direction(text))
    return paragraph(run(closed(text), look), style=style, direction=look.direction)


def cell(width: int, *content: Element, fill: str = "") -> Element:
    """`width` in twips; a cell must hold a paragraph."""
    properties = element("tcPr", element("tcW", w=width, type="dxa"))
    if fill:
        properties.append(element("shd", val="clear", color="auto", fill=fill))
    return element("tc", properties, *(content or (paragraph(),)))


def row(*cells: Element) -> Element:
    """A row that is not broken where it fits on a page."""
    return element("tr", element("trPr", element("cantSplit")), *cells)


def head_row(*cells: Element) -> Element:
    """A row that every page of the table begins with."""
    return element("tr", element("trPr", element("cantSplit"), element("tblHeader")), *cells)


def table(widths: Iterable[int], rows: Iterable[Element], *, name: str) -> Element:
    """`name` is what a screen reader calls it."""
    widths = tuple(widths)
    properties = element(
        "tblPr",
        element("tblStyle", val="Hairlines"),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0"),
        element("tblCaption", val=shown(name)),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    return element("tbl", properties, grid, *rows)
