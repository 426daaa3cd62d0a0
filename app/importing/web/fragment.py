"""HTML that is an article and nothing else, as feeds and e-books hold it."""

from __future__ import annotations

from app.importing.lines import paragraphs
from app.importing.sorting import Labelled
from app.importing.web.blocks import page_blocks
from app.importing.web.guard import is_hostile, visible_text, without_data
from app.importing.web.naming import names_around, picture_role
from app.importing.web.page import parse_page
from app.model.report import ParagraphKind


def fragment_units(html: str) -> list[Labelled]:
    """All paragraphs of the HTML with the roles that its elements give them, whatever they say."""
    html = without_data(html)
    if is_hostile(html):
        return [(paragraph, ParagraphKind.BODY) for paragraph in paragraphs(visible_text(html))]
    blocks = page_blocks(parse_page(html))
    return [(block.text, picture_role(block, names_around(block, ())) or block.kind) for block in blocks]
