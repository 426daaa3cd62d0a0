"""Words that another program read off a page, found again in the reports: exactly, or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from app.annotate.surroundings import occurrences, shared_start
from app.model.report import Report
from app.model.returned import Returned
from app.model.span import Passage, Span

# A highlight may cover a note's number or half a word more; of its letters so many must be found in order.
COVERED = 0.85
LONGER = 1.3  # how much longer the passage may be than what was read off the page
FEWEST = 8  # letters below which only exact words count
MOST_WORK = 4_000_000  # letters times letters: what is longer must be found exactly
NEAR_TIE = 3  # letters of context by which one place must fit better than the next


def find_again(reports: Sequence[Report], one: Returned) -> Passage | None:
    """Where the words under a highlight stand: in the paragraph shown there, else at the only place.

    None if they stand nowhere, or in several places that fit alike.
    """
    sought = _Sought.of(one)
    if not sought.letters:
        return None
    for report in reports:
        if one.place and report.id.endswith(one.place.sha256):
            found = _in_paragraph(report, one.place.paragraph, sought)
            if found:
                return Passage(report.id, found)
    return _anywhere(reports, sought)


@dataclass(frozen=True, slots=True)
class _Sought:
    """What was read off the page: the words as they stand there, their letters and those around them."""

    words: str
    letters: str
    before: str
    after: str

    @classmethod
    def of(cls, one: Returned) -> _Sought:
        letters, before, after = (_Folded(told).letters for told in (one.words, one.before, one.after))
        return cls(one.words, letters, before[::-1], after)


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


@lru_cache(maxsize=16)  # all that came back is looked for in the same reports
def _folded(text: str) -> _Folded:
    return _Folded(text)


def _in_paragraph(report: Report, index: int, sought: _Sought) -> Span | None:
    """In the paragraph, or from it into the following one."""
    for last in (index, index + 1):
        paragraphs = report.paragraphs[index : last + 1]
        if paragraphs:
            whole = Span.hull(paragraph.span for paragraph in paragraphs)
            found = _best(_Folded(whole.of(report.text), whole.start), sought)
            if found:
                return _widened(found, sought.words, report.text)
    return None


def _best(told: _Folded, sought: _Sought) -> Span | None:
    places = list(occurrences(sought.letters, told.letters))
    if not places:
        return _nearly(told, sought.letters)
    fits = sorted(((_fit(told, at, sought), at) for at in places), reverse=True)
    if len(fits) > 1 and fits[0][0] - fits[1][0] < NEAR_TIE:
        return None
    at = fits[0][1]
    return told.span(at, at + len(sought.letters) - 1)


def _anywhere(reports: Sequence[Report], sought: _Sought) -> Passage | None:
    if len(sought.letters) < FEWEST:
        return None
    found = []
    for report in reports:
        told = _folded(report.text)
        for at in occurrences(sought.letters, told.letters):
            span = _widened(told.span(at, at + len(sought.letters) - 1), sought.words, report.text)
            found.append((_fit(told, at, sought), Passage(report.id, span)))
    found.sort(key=lambda each: -each[0])
    if not found or (len(found) > 1 and found[0][0] - found[1][0] < NEAR_TIE):
        return None
    return found[0][1]


def _nearly(told: _Folded, letters: str) -> Span | None:
    """The passage that holds nearly all of the letters in their order."""
    if len(letters) < FEWEST or len(letters) * len(told.letters) > MOST_WORK:
        return None
    matcher = SequenceMatcher(None, told.letters, letters, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    covered = sum(block.size for block in blocks)
    if not blocks or covered < COVERED * len(letters):
        return None
    first, last = blocks[0].a, blocks[-1].a + blocks[-1].size - 1
    return told.span(first, last) if last - first + 1 <= LONGER * len(letters) else None


def _fit(told: _Folded, at: int, sought: _Sought) -> int:
    """How many letters around the place stand as they stand on the page."""
    end = at + len(sought.letters)
    behind, ahead = (
        told.letters[max(0, at - len(sought.before)) : at],
        told.letters[end : end + len(sought.after)],
    )
    return shared_start(behind[::-1], sought.before) + shared_start(ahead, sought.after)


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
