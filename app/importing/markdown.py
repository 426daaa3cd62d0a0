"""Reads Markdown: headings, lists and quotes keep their kinds, front matter gives the source."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.importing.content import PLAIN_CHARACTERS, Content
from app.importing.draft import Draft
from app.importing.front_matter import FrontMatter, split_front_matter
from app.importing.styled import Unit, styled_draft
from app.importing.web.blocks import page_blocks
from app.importing.web.guard import is_hostile
from app.importing.web.page import parse_page
from app.importing.wording import words
from app.model.report import ParagraphKind

SIGNS_NEEDED = 2  # marks of Markdown that make a text without a heading on top Markdown

_HEADED = re.compile(r"\A\s*(?:#{1,3} +\S|[^\n]+\n(?:={3,}|-{3,})[ \t]*\n)")
_SIGNS = (
    re.compile(r"^#{1,4} +\S", re.MULTILINE),
    re.compile(r"\[[^\]\n]+\]\((?:https?:|/)[^)\s]*\)"),
    re.compile(r"(?<!\w)\*\*\S[^*\n]*\*\*(?!\w)"),
    re.compile(r"^> \S", re.MULTILINE),
    re.compile(r"!\[[^\]\n]*\]\("),
)


class MarkdownReader:
    media_type = "text/markdown"

    def recognises(self, content: Content) -> bool:
        if not content.is_text:
            return False
        front_matter, _ = split_front_matter(content.head)
        if front_matter or _HEADED.match(content.head):
            return True
        return sum(bool(sign.search(content.head)) for sign in _SIGNS) >= SIGNS_NEEDED

    def read(self, content: Content) -> Draft:
        """The title in its front matter, else its first heading, is the headline."""
        front_matter, markdown = split_front_matter(content.text_within(PLAIN_CHARACTERS))
        front_matter = front_matter or FrontMatter()
        units = _headed(_units(markdown), front_matter)
        return styled_draft(units, source=front_matter.source)


def _units(markdown: str) -> list[Unit]:
    """The paragraphs of a text with the kinds that its markup gives them."""
    from markdown_it import MarkdownIt

    html = MarkdownIt("commonmark").enable("table").render(markdown)
    if is_hostile(html) or not html.strip():
        return [(paragraph, ParagraphKind.BODY) for paragraph in markdown.split("\n\n")]
    return [(block.text, block.kind) for block in page_blocks(parse_page(html))]


def _headed(units: Sequence[Unit], front_matter: FrontMatter) -> list[Unit]:
    """The units with one headline on top, and the standfirst of the front matter below it."""
    rest, title = list(units), front_matter.title
    heading = next((i for i, (_, kind) in enumerate(rest) if kind is ParagraphKind.CROSSHEAD), None)
    if heading is not None and (title is None or words(rest[heading][0]) == words(title)):
        title = rest.pop(heading)[0]
    head = ((title, ParagraphKind.HEADLINE), (front_matter.standfirst, ParagraphKind.STANDFIRST))
    return [*((text, kind) for text, kind in head if text), *rest]
