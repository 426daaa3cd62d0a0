"""Reads a saved page: an extractor finds the article, the page gives its words, headline and captions."""

from __future__ import annotations

import re
from typing import Any

from app.errors import NoArticle, TooLarge
from app.importing.content import Content
from app.importing.draft import Draft, with_notices
from app.importing.lines import paragraphs
from app.importing.plain_text import draft_of
from app.importing.sorting import Labelled, sort_out
from app.importing.web.arranging import arrange
from app.importing.web.blocks import page_blocks
from app.importing.web.body import article_lines, chosen_blocks
from app.importing.web.extent import left_out
from app.importing.web.guard import MAX_CHARACTERS, is_hostile, nests_deep, visible_text, without_data
from app.importing.web.metadata import read_metadata
from app.importing.web.page import parse_page
from app.model.reason import Reason
from app.model.report import ParagraphKind

_OPENING_TAGS = """
meta div article section main header p h1 h2 h3 h4 span table ul ol blockquote figure a b i em strong font br
"""
_PROLOGUE = r"\s*(?:<\?xml[^>]*\?>\s*|<!--.*?-->\s*)*"
_PAGE = re.compile(_PROLOGUE + r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_FRAGMENT = re.compile(
    _PROLOGUE + rf"<(?:{'|'.join(_OPENING_TAGS.split())})\b[^<>]*>", re.IGNORECASE | re.DOTALL
)


class WebPageReader:
    media_type = "text/html"

    def recognises(self, content: Content) -> bool:
        return bool(_PAGE.match(content.head) or (_FRAGMENT.match(content.head) and "</" in content.head))

    def read(self, content: Content) -> Draft:
        return page_draft(content.text, name=content.name)


def page_draft(html: str, *, name: str) -> Draft:
    """The article of a page that came in a file called `name`. Raises TooLarge or NoArticle."""
    html = without_data(html)
    if len(html) > MAX_CHARACTERS:
        raise TooLarge(name=name, limit=str(MAX_CHARACTERS // 1_000_000))
    if is_hostile(html):
        return _plainly(html)
    tree = parse_page(html)
    return _plainly(html) if nests_deep(tree) else _read(tree, html, name)


def _read(tree: Any, html: str, name: str) -> Draft:
    metadata, lines = read_metadata(tree, html), article_lines(tree)
    if not lines:
        raise NoArticle(name=name)
    blocks = page_blocks(tree)
    chosen = chosen_blocks(blocks, lines)
    if not chosen:  # the words do not stand on the page as such but in its data
        title = [(metadata.headlines[0], ParagraphKind.HEADLINE)] if metadata.headlines else []
        labelled: list[Labelled] = [*title, *((line, ParagraphKind.BODY) for line in lines)]
    else:
        labelled = arrange(blocks, chosen, metadata)
    return with_notices(sort_out(labelled, source=metadata.source), *left_out(blocks, labelled))


def _plainly(html: str) -> Draft:
    """A page that would choke the parser, read as the text that it shows."""
    return with_notices(draft_of(paragraphs(visible_text(html))), Reason.of("read_as_plain_text"))
