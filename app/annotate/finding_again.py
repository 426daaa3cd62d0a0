"""Words that another program read off a page, found again in the reports: exactly, or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile

from app.model.report import Report
from app.model.returned import Returned
from app.model.span import ReportId, Span

# A highlight may cover a note's number or half a word more; of its letters so many must be found in order.
COVERED = 0.85
LONGER = 1.3  # how much longer the passage may be than what was read off the page
FEWEST = 8  # letters below which only exact words count
MOST_WORK = 4_000_000  # letters times letters: what is longer must be found exactly
NEAR_TIE = 3  # letters of context by which one place must fit better than the next


@dataclass(frozen=True, slots=True)
class Place:
    """Words in one report."""

    report: ReportId
    span: Span


def find_again(reports: Sequence[Report], one: Returned) -> Place | None:
    """Where the words under a highlight stand: in the paragraph shown there, else at the only place.

    None if they stand nowhere, or in several places that fit alike.
    """
    words = _Folded(one.words)
    if not words.letters:
        return None
    for report in reports:
        if one.place and report.id.endswith(one.place.sha256):
            found = _in_paragraph(report, one, words)
            if found:
                return Place(report.id, found)
    return _anywhere(reports, one, words)


class _Folded:
    """The letters of a text without case, space and marks of typesetting, each with its place in the text."""

    def __init__(self, text: str, start: int = 0) -> None:
        self.letters, self.places = "", []
        kept: list[str] = []
        for offset, letter in enumerate(text, start):
            for part in unicodedata.normalize("NFKC", letter).casefold():
                if part.isalnum():
                    kept.append(part)
                    self.places.append(offset)
        self.letters = "".join(kept)

    def span(self, first: int, last: int) -> Span:
        """The text from one letter to another, both included."""
        return Span(self.places[first], self.places[last] + 1)


def _in_paragraph(report: Report, one: Returned, words: _Folded) -> Span | None:
    """In the paragraph, or from it into the following ones."""
    assert one.place is not None
    index = one.place.paragraph
    for last in (index, index + 1):
        paragraphs = report.paragraphs[index : last + 1]
        if paragraphs:
            whole = Span(paragraphs[0].span.start, paragraphs[-1].span.end)
            told = _Folded(whole.of(report.text), whole.start)
            found = _best(told, one, words)
            if found:
                return _widened(found, one.words, report.text)
    return None


def _best(told: _Folded, one: Returned, words: _Folded) -> Span | None:
    places = list(_occurrences(words.letters, told.letters))
    if not places:
        return _nearly(told, words)
    fits = sorted(((_fit(told, at, words, one), at) for at in places), reverse=True)
    if len(fits) > 1 and fits[0][0] - fits[1][0] < NEAR_TIE:
        return None
    at = fits[0][1]
    return told.span(at, at + len(words.letters) - 1)


def _anywhere(reports: Sequence[Report], one: Returned, words: _Folded) -> Place | None:
    if len(words.letters) < FEWEST:
        return None
    found = []
    for report in reports:
        told = _Folded(report.text)
        for at in _occurrences(words.letters, told.letters):
            span = _widened(told.span(at, at + len(words.letters) - 1), one.words, report.text)
            found.append((_fit(told, at, words, one), Place(report.id, span)))
    found.sort(key=lambda each: -each[0])
    if not found or (len(found) > 1 and found[0][0] - found[1][0] < NEAR_TIE):
        return None
    return found[0][1]


def _nearly(told: _Folded, words: _Folded) -> Span | None:
    """The passage that holds nearly all of the letters in their order."""
    if len(words.letters) < FEWEST or len(words.letters) * len(told.letters) > MOST_WORK:
        return None
    matcher = SequenceMatcher(None, told.letters, words.letters, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    covered = sum(block.size for block in blocks)
    if not blocks or covered < COVERED * len(words.letters):
        return None
    first, last = blocks[0].a, blocks[-1].a + blocks[-1].size - 1
    return told.span(first, last) if last - first + 1 <= LONGER * len(words.letters) else None


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _fit(told: _Folded, at: int, words: _Folded, one: Returned) -> int:
    """How many letters around the place stand as they stand on the page."""
    before, after = _Folded(one.before).letters, _Folded(one.after).letters
    end = at + len(words.letters)
    ahead = takewhile(lambda pair: pair[0] == pair[1], zip(told.letters[end:], after, strict=False))
    behind = takewhile(
        lambda pair: pair[0] == pair[1], zip(reversed(told.letters[:at]), reversed(before), strict=False)
    )
    return sum(1 for _ in ahead) + sum(1 for _ in behind)


def _widened(span: Span, words: str, text: str) -> Span:
    """With the signs at either edge that the highlight covers too, such as a quotation mark."""
    start, end, bare = span.start, span.end, words.strip()
    head = bare[: next((i for i, c in enumerate(bare) if c.isalnum()), 0)]
    tail = bare[len(bare) - next((i for i, c in enumerate(reversed(bare)) if c.isalnum()), 0) :]
    if head and text[:start].endswith(head):
        start -= len(head)
    if tail and text.startswith(tail, end):
        end += len(tail)
    return Span(start, end)
