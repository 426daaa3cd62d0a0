"""The body of wire copy as blocks: NITF or HTML in whatever namespace, escaped HTML, or plain text."""

from __future__ import annotations

import re
from typing import Any

from app.importing.draft import Exclusion, Role
from app.importing.lines import paragraphs
from app.importing.safe_xml import local_name
from app.importing.sorting import Labelled
from app.importing.web.blocks import CELL_TAGS, PageBlock, page_blocks
from app.importing.web.guard import is_hostile, visible_text
from app.importing.web.page import parse_page
from app.importing.wire.copy import told_by_words
from app.importing.wording import ends_sentence, words
from app.model.report import ParagraphKind

HEADING_WORDS = 12  # a longer line in bold is the first sentence of a report

_AS_HTML = {  # what the elements of NITF are called in HTML; those it hides are a template there
    "hl1": "h1", "hl2": "h2", "bq": "blockquote", "block": "div", "abstract": "div", "byline": "div",
    "body.head": "header", "body.content": "div", "body.end": "footer", "dateline": "p", "tagline": "p",
    "media": "figure", "media-caption": "figcaption", "media-producer": "p", "nitf-table": "div",
    "media-reference": "template", "media-metadata": "template", "media-object": "template",
    "nitf-table-metadata": "template", "note": "aside",
}  # fmt: skip
_MEANT = {"media-producer": "credit", "note": "ednote", "byline": "byline"}  # as class names say it in HTML
_MARKUP = re.compile(r"<(?:p|div|html|body|br|h[1-6]|ul|ol|table|blockquote|span)\b[^<>]*>", re.IGNORECASE)
_INLINE = frozenset({"span", "strong", "b", "em", "i", "a", "small"})
_OF_A_PICTURE = re.compile(r"credit|copyright|by-?line|photographer|source", re.IGNORECASE)
_NAMED: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"embargo|notepad|ed-?note|editors?-?note|closing-?line", re.IGNORECASE), Exclusion.NOTE),
    (re.compile(r"\b(?:by-?line|author)\b", re.IGNORECASE), Exclusion.BYLINE),
    (re.compile(r"slug-?line|keyword|\btags?\b", re.IGNORECASE), Exclusion.TAGS),
    (re.compile(r"\b(?:dat|vignette|kicker)\b", re.IGNORECASE), Exclusion.BOILERPLATE),
    (re.compile(r"publication-?date|time-?stamp", re.IGNORECASE), Exclusion.DATE),
    (re.compile(r"\b(?:teaser|abstract|preamble|stand-?first)\b", re.IGNORECASE), ParagraphKind.STANDFIRST),
)


def body_blocks(element: Any) -> list[Labelled]:
    """The blocks inside an element of a parsed file, or of the text in it; the tree below it is changed."""
    if any(local_name(child) for child in element):
        return _blocks(element)
    return text_blocks(element.text or "")


def text_blocks(text: str) -> list[Labelled]:
    """The blocks of a text that may be HTML."""
    return html_blocks(text) if _MARKUP.search(text) else told_by_words(paragraphs(text))


def html_blocks(text: str) -> list[Labelled]:
    """The blocks of HTML, whether or not there are paragraphs marked in it."""
    if not words(text):
        return []
    if is_hostile(text):
        return told_by_words(paragraphs(visible_text(text)))
    return _blocks(parse_page(text))


def _blocks(root: Any) -> list[Labelled]:
    for element in list(root.iter("*")):
        _rename(element)
    root.tag = "div"  # so that words directly in it stand in a block, too
    for element in list(root.iter("p", "pre", *CELL_TAGS)):
        _simplify(element)
    for element in root.iter("*"):
        _lift(element)
    return [(block.text, _role(block)) for block in page_blocks(root)]


def _rename(element: Any) -> None:
    """Call an element what HTML calls it; its class names stay, of its attributes nothing else counts."""
    name = local_name(element).casefold()
    called = _AS_HTML.get(name, name)
    if called != element.tag:  # what broken HTML makes of a stray bracket has a name that nobody may give
        element.tag = called
    if name in _MEANT:
        element.set("class", _MEANT[name])


def _simplify(element: Any) -> None:
    """Leave nothing inside a paragraph or cell that would break its line; give wrapped lines paragraphs."""
    if element.tag == "pre":
        _set_paragraphs(element, paragraphs("".join(element.itertext())))
        return
    for inner in element.iterdescendants("*"):
        inner.attrib.pop("class", None)
        if element.tag != "p" and inner.tag in ("p", "div"):
            inner.tag = "span"
            inner.tail = f" {inner.tail or ''}"


def _lift(element: Any) -> None:
    """Let words that a class name tells apart stand on a line of their own, outside of paragraphs."""
    named = any(pattern.search(element.get("class", "")) for pattern, _ in _NAMED)
    if named and element.tag in _INLINE:
        element.tag = "div"


def _set_paragraphs(element: Any, texts: list[str]) -> None:
    from lxml import etree

    tail = element.tail
    element.clear()
    element.tag, element.tail = "div", tail
    for text in texts:
        etree.SubElement(element, "p").text = text


def _role(block: PageBlock) -> Role:
    """What a block is by the elements around it, then by their class names."""
    tags, names = set(block.tags), " ".join(element.get("class", "") for element in block.path)
    if role := _picture_role(block, tags):
        return role
    if "time" in tags:
        return Exclusion.DATE
    return next((role for pattern, role in _NAMED if pattern.search(names)), None) or _told_by_tags(
        block, tags
    )


def _picture_role(block: PageBlock, tags: set[str]) -> Role | None:
    if "caption" in tags:
        return ParagraphKind.CAPTION
    if "figure" not in tags or tags & {"table", "blockquote"}:  # figures frame these, too
        return None
    credited = _OF_A_PICTURE.search(block.path[-1].get("class", ""))
    return Exclusion.CREDIT if credited else ParagraphKind.CAPTION


def _told_by_tags(block: PageBlock, tags: set[str]) -> Role:
    if "h1" in tags:
        return ParagraphKind.HEADLINE
    if "header" in tags and block.kind is ParagraphKind.CROSSHEAD:
        return Exclusion.BOILERPLATE  # it names the section
    is_heading = block.kind is ParagraphKind.BODY and _is_heading(block)
    return ParagraphKind.CROSSHEAD if is_heading else block.kind


def _is_heading(block: PageBlock) -> bool:
    """Whether a paragraph is a short line in bold and nothing else."""
    element = block.path[-1]
    bold = [child for child in element if child.tag in ("b", "strong")]
    around = (element.text, *(child.tail for child in element))
    alone = len(bold) == len(element) > 0 and not any(words(text or "") for text in around)
    return alone and len(words(block.text)) <= HEADING_WORDS and not ends_sentence(block.text)
