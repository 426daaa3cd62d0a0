"""Reads PDF files that hold text: printed web pages, agency sheets, pages of newspapers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.errors import NoArticle, NoTextLayer
from app.importing.content import Content
from app.importing.draft import Draft, Exclusion, with_notices
from app.importing.loss import left_out
from app.importing.pdf.extracting import UNKNOWN_LETTER, printed
from app.importing.pdf.furniture import address_in, furniture
from app.importing.pdf.line import Line, body_size
from app.importing.pdf.order import in_reading_order
from app.importing.pdf.paragraphs import Printing, printed_paragraphs
from app.importing.styled import PROSE_WORDS, Unit, styled_draft
from app.importing.wording import ends_sentence, words
from app.model.report import Excluded, ParagraphKind, Source

MAX_BYTES = 50_000_000
HEADLINE = 1.25  # times the size of the body, from which on type is a headline's
LARGER = 1.08  # times the size of the body, from which on type is a standfirst's or crosshead's
CROSSHEAD_WORDS = 12  # more are a sentence that someone set in bold
ENOUGH = 0.9  # of the pages that hold letters; of a report on ten pages one may be a photograph
UNREADABLE = 0.2  # of the words in letters that the fonts do not name, from which on nothing can be read


class PdfReader:
    media_type = "application/pdf"

    def recognises(self, content: Content) -> bool:
        return b"%PDF-" in content.data[:1024]

    def read(self, content: Content) -> Draft:
        """The words of its pages in reading order; heads, feet and page numbers are left out.

        Raises NeedsPassword, NoTextLayer for pictures of text, or ReadingFailed.
        """
        pages = printed(content.data_within(MAX_BYTES), name=content.name)
        _refuse_unreadable(pages.lines, content.name)
        margins = furniture(pages.lines, pages.heights)
        apart = set(margins)
        columns = in_reading_order([line for line in pages.lines if line not in apart])
        if not columns:
            raise NoArticle(name=content.name)
        units = _units(printed_paragraphs(columns))
        draft = styled_draft(units, source=Source(url=address_in(margins)))
        told = dict.fromkeys(line.text for line in margins)
        heads = tuple(Excluded(text, Exclusion.BOILERPLATE) for text in told)
        count = len(pages.heights)
        loss = left_out(count - pages.pictured, count, enough=ENOUGH)
        return with_notices(replace(draft, excluded=(*draft.excluded, *heads)), *loss)


def _refuse_unreadable(lines: Sequence[Line], name: str) -> None:
    """Raise NoTextLayer if the pages hold no letters, or letters that nobody can name."""
    letters = sum(len(line.text) for line in lines)
    unknown = sum(len(found) for line in lines for found in UNKNOWN_LETTER.findall(line.text))
    if unknown >= UNREADABLE * letters:
        raise NoTextLayer(name=name)


def _units(paragraphs: Sequence[Printing]) -> list[Unit]:
    """The paragraphs with the kinds that their type gives them."""
    size = _usual_size(paragraphs)
    top = next((p.size for p in paragraphs if p.size >= HEADLINE * size and words(p.text)), None)
    units: list[Unit] = []
    in_story = False
    for paragraph in paragraphs:
        in_story = in_story or _is_prose(paragraph, size)
        kind = _kind(paragraph, size, top, in_story=in_story)
        if (
            kind is ParagraphKind.HEADLINE and units and units[-1][1] is kind
        ):  # lines of large type stand apart
            units[-1] = (f"{units[-1][0]} {paragraph.text}", kind)
        else:
            units.append((paragraph.text, kind))
    return units


def _usual_size(paragraphs: Sequence[Printing]) -> float:
    """The type size in which most words are set."""
    return body_size([Line(p.text, p.page, 0, 0, 0, 0, p.size) for p in paragraphs])


def _is_prose(paragraph: Printing, size: float) -> bool:
    whole = len(words(paragraph.text)) >= PROSE_WORDS and ends_sentence(paragraph.text)
    return whole and paragraph.size < LARGER * size and not paragraph.bold


def _kind(paragraph: Printing, size: float, top: float | None, *, in_story: bool) -> ParagraphKind:
    if not in_story:
        if top and paragraph.size == top:
            return ParagraphKind.HEADLINE
        is_larger = paragraph.size >= LARGER * size or paragraph.bold
        return ParagraphKind.STANDFIRST if is_larger and _reads_on(paragraph) else ParagraphKind.BODY
    stands_out = paragraph.size >= LARGER * size or paragraph.bold
    short = len(words(paragraph.text)) <= CROSSHEAD_WORDS and not ends_sentence(paragraph.text)
    return ParagraphKind.CROSSHEAD if stands_out and short else ParagraphKind.BODY


def _reads_on(paragraph: Printing) -> bool:
    return len(words(paragraph.text)) >= PROSE_WORDS
