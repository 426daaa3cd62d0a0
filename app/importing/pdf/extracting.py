"""The printed lines of a PDF file, page by page, by pdfminer."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from app.errors import ReadingFailed, SynopticError
from app.importing.pdf.line import Line
from app.importing.pdf.unlocking import unlocked
from app.model.one_line import squeezed

MAX_PAGES = 60  # more than any report; a whole newspaper is not one
WORD_GAP = 0.15  # of a character's width that parts words; pdfminer's 0.1 parts letters of wide-set type
UNKNOWN_LETTER = re.compile(r"\(cid:\d+\)")  # what pdfminer writes for a letter that the font does not name
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands on the pages; `heights` are those of the pages, in points.

    `pictured` is how many pages show pictures but no letters, as scanned ones do.
    """

    lines: tuple[Line, ...]
    heights: tuple[float, ...]
    pictured: int = 0


def printed(data: bytes, *, name: str) -> Printed:
    """Take the lines off the pages of the PDF file called `name`, in no reading order yet.

    Raises NeedsPassword, or ReadingFailed if the file is damaged or has too many pages.
    """
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it logs every oddity of every font
    try:
        return _printed(unlocked(data, name=name), name)
    except (SynopticError, MemoryError):  # whoever started the child ends it then
        raise
    except RecursionError as error:
        raise ReadingFailed(name=name, why="its parts refer to each other in circles") from error
    except Exception as error:  # damaged files fail in the parser in every way there is
        raise ReadingFailed(name=name, why="the PDF file is damaged") from error


def _printed(data: bytes, name: str) -> Printed:
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.layout import LAParams
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    document = PDFDocument(PDFParser(BytesIO(data)))
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=LAParams(word_margin=WORD_GAP, boxes_flow=None))
    interpreter = PDFPageInterpreter(resources, device)
    lines: list[Line] = []
    heights: list[float] = []
    pictured = 0
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number >= MAX_PAGES:
            raise ReadingFailed(name=name, why="it has more pages than any report")
        interpreter.process_page(page)
        layout = device.get_result()
        heights.append(layout.height)
        found = list(_lines(layout, number))
        lines.extend(found)
        pictured += not found and _shows_picture(layout)
    return Printed(tuple(lines), tuple(heights), pictured)


def _shows_picture(container: Any) -> bool:
    from pdfminer.layout import LTFigure, LTImage

    return any(
        isinstance(element, LTImage) or (isinstance(element, LTFigure) and _shows_picture(element))
        for element in container
    )


def _lines(container: Any, page: int) -> Iterator[Line]:
    from pdfminer.layout import LTFigure, LTTextBox, LTTextLine

    for element in container:
        if isinstance(element, LTTextLine):
            yield from _line(element, page)
        elif isinstance(element, LTTextBox | LTFigure):
            yield from _lines(element, page)


def _line(element: Any, page: int) -> Iterator[Line]:
    from pdfminer.layout import LTChar

    text = squeezed(_CONTROLS.sub("", element.get_text()).translate(_LIGATURES))
    letters = [letter for letter in element if isinstance(letter, LTChar) and letter.get_text().strip()]
    if not text or not letters:
        return
    size = Counter(max(1, round(letter.size * 2)) / 2 for letter in letters).most_common(1)[0][0]
    bold = 2 * sum(bool(_BOLD.search(letter.fontname)) for letter in letters) > len(letters)
    yield Line(text, page, element.x0, element.x1, element.y0, element.y1, size, bold)
