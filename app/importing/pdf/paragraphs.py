"""Columns of lines into paragraphs: lines joined, hyphens undone, broken by space, indent and size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from app.importing.pdf.line import Line
from app.importing.wording import ends_sentence

WIDER = 1.3  # times the usual distance of lines, from which on a distance parts paragraphs
INDENT = 0.8  # times the type size by which a first line is set in; less is a crooked scan
DEEPEST = 6.0  # times the type size; what is set in further is centred
SHORT = 0.85  # of the column's width below which a line that ends a sentence ends its paragraph
NARROWEST = 10.0  # times the type size; lines of narrower columns end anywhere
SAME_SIZE = 0.75  # points by which type of one size may differ: small capitals, foreign letters

_FIRST_HALVES = """
well ill ex self non anti pro co half long high low vice mid multi so would then all cross full part
two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety
"""
_KEEPS_HYPHEN = frozenset(_FIRST_HALVES.split())  # English words that make compounds with the next
_HYPHEN = re.compile(r"(\w+)[-\u2010\u00ad]$")


@dataclass(frozen=True, slots=True)
class Printing:
    """A paragraph as it was printed: its words, the size of its type, whether it is bold, its first page."""

    text: str
    size: float
    bold: bool
    page: int


def printed_paragraphs(columns: Sequence[Sequence[Line]]) -> list[Printing]:
    """The paragraphs of columns in reading order; one that goes on in the next column is joined."""
    usual = _usual_distance(columns)
    groups: list[list[Line]] = []
    for column in columns:
        parts = _parts(column, usual)
        if groups and parts and _goes_on(groups[-1], parts[0]):
            groups[-1] += parts.pop(0)
        groups += parts
    known = _compounds(groups)
    return [Printing(_joined(group, known), group[0].size, group[0].bold, group[0].page) for group in groups]


def _parts(column: Sequence[Line], usual: float) -> list[list[Line]]:
    left, right = min(line.left for line in column), max(line.right for line in column)
    parts = [[column[0]]]
    for line, following in pairwise(column):
        if _is_same_line(line, following):
            parts[-1].append(following)
        elif _breaks(line, following, usual) or _is_indented(line, following, left, right):
            parts.append([following])
        else:
            parts[-1].append(following)
    return parts


def _usual_distance(columns: Sequence[Sequence[Line]]) -> float:
    """How far lines of one size stand below each other, in sizes of their type."""
    distances = [
        (line.middle - following.middle) / line.size
        for column in columns
        for line, following in pairwise(column)
        if _is_same_size(line, following) and not _is_same_line(line, following)
    ]
    near = [distance for distance in distances if distance > 0]
    return median(sorted(near)[: len(near) // 2 + 1]) if near else WIDER


def _is_same_line(line: Line, following: Line) -> bool:
    return following.bottom < line.middle < following.top and following.left >= line.right - 1


def _breaks(line: Line, following: Line, usual: float) -> bool:
    distance = (line.middle - following.middle) / line.size
    return distance > WIDER * usual or not _is_same_size(line, following) or line.bold != following.bold


def _is_indented(line: Line, following: Line, left: float, right: float) -> bool:
    """Whether the next line begins a paragraph that is told only by an indent or by the short line above."""
    is_set_in = INDENT * line.size < following.left - left < DEEPEST * line.size
    if is_set_in and (following.left - line.left > INDENT * line.size or ends_sentence(line.text)):
        return True
    short = line.right - left < SHORT * (right - left) and right - left > NARROWEST * line.size
    return short and ends_sentence(line.text) and not following.text[:1].islower()


def _is_same_size(line: Line, following: Line) -> bool:
    return abs(line.size - following.size) <= SAME_SIZE


def _goes_on(above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether a paragraph that stops at the foot of a column goes on at the head of the next."""
    if not _is_same_size(above[-1], below[0]) or above[-1].bold != below[0].bold:
        return False
    opening = below[0].text.lstrip("“„«\"'(")[:1]
    return bool(_HYPHEN.search(above[-1].text)) or (
        not ends_sentence(above[-1].text) and (opening.islower() or len(above) > 1)
    )


def _compounds(groups: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The words with a hyphen that stand within a line somewhere: their hyphens are no line's end."""
    return frozenset(
        found.casefold() for group in groups for line in group for found in re.findall(r"\w+-\w+", line.text)
    )


def _joined(lines: Sequence[Line], compounds: frozenset[str]) -> str:
    text = lines[0].text
    for line in lines[1:]:
        text = _with(text, line.text, compounds)
    return text.replace("\u00ad", "")


def _with(text: str, following: str, compounds: frozenset[str]) -> str:
    """The text and the line below it; a hyphen that only parts a word at the line's end goes."""
    broken = _HYPHEN.search(text)
    if not broken:
        return f"{text} {following}"
    rest = re.match(r"\w*", following)
    whole = f"{broken[1]}-{rest.group() if rest else ''}".casefold()
    is_compound = whole in compounds or broken[1].casefold() in _KEEPS_HYPHEN or not following[:1].islower()
    if text.endswith("\u00ad") or not is_compound:
        return text[:-1] + following
    return text + following
