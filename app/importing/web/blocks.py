"""A page as a row of blocks: what stands on a line of its own, in the order of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from app.importing.wording import ends_sentence, words
from app.model.one_line import squeezed
from app.model.report import ParagraphKind

_BLOCKS = """
address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul
"""
_SILENT = """
audio button canvas head iframe input math noscript object option script select style svg template textarea
video
"""
_HIDING = """
sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only
rollover-block tooltip tooltip-text tooltiptext popover
"""
BLOCK_TAGS, SILENT_TAGS = frozenset(_BLOCKS.split()), frozenset(_SILENT.split())
HIDING_CLASSES = frozenset(_HIDING.split())
CELL_TAGS = frozenset({"td", "th"})
LIST_TAGS = frozenset({"li", "tr", "dd", "dt"})
HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
PROSE_WORDS = 12  # fewer words that end in a stop may be a caption or a label

_OF_A_PICTURE = re.compile(r"\b(?:caption|credit)\b", re.IGNORECASE)
_SIGNED = re.compile(r"\b(?:by-?line|author|time(?:stamp)?|date|pub(?:lished|date)?)\b", re.IGNORECASE)
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";", '"', "”", "’", "»", ")")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A line of the page: its text, the elements around it from the outside in, its linked characters."""

    text: str
    path: tuple[Any, ...]
    link_characters: int = 0

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(element.tag for element in self.path)

    @property
    def kind(self) -> ParagraphKind:
        """The kind of paragraph that the elements around it make it."""
        tags = set(self.tags)
        if "blockquote" in tags:
            return ParagraphKind.QUOTE
        if tags & LIST_TAGS:
            return ParagraphKind.LIST
        return ParagraphKind.CROSSHEAD if tags & HEADING_TAGS else ParagraphKind.BODY

    @property
    def is_prose(self) -> bool:
        """Whether it is long enough for a sentence and ends like one."""
        return len(words(self.text)) >= PROSE_WORDS and ends_sentence(self.text)

    @property
    def link_share(self) -> float:
        return self.link_characters / max(1, len(self.text))


def page_blocks(root: Any) -> list[PageBlock]:
    """Cut a parsed page into blocks; scripts, buttons and what is styled away are left out."""
    cutter = _Cutter()
    cutter.walk(root, (), 0)
    cutter.end()
    return cutter.blocks


class _Cutter:
    """Walks a page and gathers its words line by line."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self._pieces: list[str] = []
        self._link_characters = 0
        self._path: tuple[Any, ...] = ()
        self._broken = False

    def walk(self, element: Any, path: tuple[Any, ...], link: int) -> None:
        block = _is_block(element, path)
        if block:
            self.end()
            path = (*path, element)
        self._path = path
        self._add(element.text, link)
        for child in element:
            self._visit(child, path, link)
            self._path = path
            self._add(child.tail, link)
        if block:
            self.end()

    def end(self) -> None:
        """Close the line; go on with the line before if only a line break in mid-sentence parted them."""
        text = squeezed("".join(self._pieces))
        if words(text):
            previous = self.blocks[-1] if self.blocks else None
            block = PageBlock(text, self._path, self._link_characters)
            if previous and self._broken and _runs_on(previous, block):
                self.blocks[-1] = _joined(previous, block)
            else:
                self.blocks.append(block)
            self._broken = False
        self._pieces, self._link_characters = [], 0

    def _visit(self, child: Any, path: tuple[Any, ...], link: int) -> None:
        if not isinstance(child.tag, str) or child.tag in SILENT_TAGS or _is_hidden(child):
            return
        if child.tag == "br":
            self.end()
            self._broken = True
            return
        if child.tag in CELL_TAGS:
            self._pieces.append(" ")
        self.walk(child, path, 1 if child.tag == "a" else link)

    def _add(self, text: str | None, link: int) -> None:
        if text:
            self._pieces.append(text)
            self._link_characters += link * len(text.strip())


def _is_block(element: Any, path: tuple[Any, ...]) -> bool:
    if element.tag in BLOCK_TAGS:
        return True
    names = element.get("class", "")
    if _OF_A_PICTURE.search(names):
        return True
    in_prose = any(outer.tag == "p" for outer in path)
    return not in_prose and (element.tag == "time" or bool(_SIGNED.search(names)))


def _is_hidden(element: Any) -> bool:
    style = element.get("style", "").replace(" ", "").casefold()
    names = element.get("class", "").casefold().split()
    return "display:none" in style or element.get("hidden") is not None or bool(HIDING_CLASSES & set(names))


def _runs_on(previous: PageBlock, block: PageBlock) -> bool:
    return (
        previous.path == block.path and block.text[0].islower() and not previous.text.endswith(_SENTENCE_ENDS)
    )


def _joined(previous: PageBlock, block: PageBlock) -> PageBlock:
    links = previous.link_characters + block.link_characters
    return PageBlock(f"{previous.text} {block.text}", block.path, links)
