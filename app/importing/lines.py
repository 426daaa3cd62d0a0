"""Plain text into paragraphs: at blank lines, at line ends, or where hard-wrapped lines stop being full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

MIN_WIDTH = 40  # nobody wraps narrower; shorter lines are lists, verse and bylines
MAX_WIDTH = 110  # nobody wraps wider; longer lines are whole paragraphs
FULL_SHARE = 0.6  # of line ends where the next word would not have fitted, for a text to count as wrapped
MIN_LINE_ENDS = 2  # fewer say nothing about wrapping

_BLANK = re.compile(r"\n\s*\n")
_INDENT = re.compile(r"[ \t]+")


def paragraphs(text: str) -> list[str]:
    """Split a text into paragraphs, each on one line.

    A text is hard-wrapped if most of its lines end where the next word would not have fitted.
    Its lines are joined again, but not across a blank line, an indent or a line that is not full.
    In any other text each line is a paragraph.
    """
    blocks = [block.splitlines() for block in _BLANK.split(_unified(text)) if block.strip()]
    width = _wrap_width(blocks)
    if not width:
        return [line.strip() for block in blocks for line in block if line.strip()]
    return [paragraph for block in blocks for paragraph in _rejoined(block, width)]


def unwrapped(text: str) -> list[str]:
    """The paragraphs of a text that is known to be hard-wrapped, however few its lines."""
    blocks = [block.splitlines() for block in _BLANK.split(_unified(text)) if block.strip()]
    width = max((len(line.rstrip()) for block in blocks for line in block), default=0)
    return [paragraph for block in blocks for paragraph in _rejoined(block, width)]


def _unified(text: str) -> str:
    return re.sub(r"\r\n?|\x0b|\x0c|\u2028|\u2029|\x85", "\n", text)


def _wrap_width(blocks: Sequence[Sequence[str]]) -> int:
    """The width at which the text was wrapped; 0 if it was not."""
    wrapped = [block for block in blocks if len(block) > 1]
    width = max((len(line.rstrip()) for block in wrapped for line in block), default=0)
    pairs = [pair for block in wrapped for pair in pairwise(block) if not _begins_paragraph(*pair)]
    ends = [_is_full(line, following, width) for line, following in pairs]
    if not MIN_WIDTH <= width <= MAX_WIDTH or len(ends) < MIN_LINE_ENDS:
        return 0
    return width if sum(ends) >= FULL_SHARE * len(ends) else 0


def _rejoined(block: Sequence[str], width: int) -> Iterator[str]:
    joined = block[0].strip()
    for line, following in pairwise(block):
        if _is_full(line, following, width) and not _begins_paragraph(line, following):
            joined += ("" if joined.endswith("-") else " ") + following.strip()
        else:
            yield joined
            joined = following.strip()
    yield joined


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this line."""
    first_word = following.split(maxsplit=1)[0] if following.split() else ""
    return len(line.rstrip()) + 1 + len(first_word) > width


def _begins_paragraph(line: str, following: str) -> bool:
    return bool(_INDENT.match(following)) and not _INDENT.match(line)
