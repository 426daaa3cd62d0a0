"""What each paragraph of a plain text is: headline, standfirst, caption, body, or no part of the report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from app.importing.boilerplate import exclusion, tail_exclusion
from app.importing.bylines import is_name, read_byline
from app.importing.captions import announces_caption, is_caption, names_day_of_picture
from app.importing.datelines import read_dateline
from app.importing.draft import Exclusion, Role
from app.importing.stamps import read_stamp
from app.importing.wording import ends_sentence, ends_with_stop, words
from app.model.report import ParagraphKind

PROSE_WORDS = 12  # a sentence this long is prose and no headline
SENTENCE_WORDS = 5  # a terminated line this long is prose even at the end, where credits stand
HEADLINE_WORDS = 40  # no headline is longer
STANDFIRST_WORDS = 60
STANDFIRSTS = 2  # paragraphs between headline and byline that sum up the report
CROSSHEAD_WORDS = 6  # headings inside the body are short; a longer line stays body and nothing is lost
TOP_LINES = 300  # in which the prose has begun; bylines, stamps and menus above it are fewer
TAIL_LINES = 12  # tags and credits stand close after the last prose

_ITEM = re.compile(r"(?:[-*•·–]|\d{1,2}[.)])\s+\S")
_SMALL = frozenset({"and", "of", "the", "in", "und", "et", "y", "e", "de", "la"})


def roles(paragraphs: Sequence[str]) -> list[Role]:
    """Say of each paragraph what it is; what no rule knows is body, so that no prose is lost.

    A stamp or byline near the top parts headline and standfirst from the body. Without one, the
    first paragraph is the headline unless it is a finished sentence, and all others are body.
    """
    labels = _Labels(paragraphs)
    labels.mark_announced_captions()
    labels.mark_top()
    labels.mark_tail()
    labels.mark_inside()
    return [role or ParagraphKind.BODY for role in labels.roles]


class _Labels:
    """The paragraphs of a text and the roles found so far; a role once given stays."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self.paragraphs = paragraphs
        self.roles: list[Role | None] = [exclusion(paragraph) for paragraph in paragraphs]

    def mark_announced_captions(self) -> None:
        """Find the lines that stand below “Image caption”."""
        for i, line in enumerate(self.paragraphs[:-1]):
            if announces_caption(line) and not self.roles[i + 1]:
                self.roles[i : i + 2] = [Exclusion.BOILERPLATE, ParagraphKind.CAPTION]

    def mark_top(self) -> None:
        """Find captions, stamps and bylines above the body, then headline and standfirst by them."""
        top = self._top()
        for i in self._open(top):
            if read_stamp(self.paragraphs[i]):
                self.roles[i] = Exclusion.DATE
            elif is_caption(self.paragraphs[i]):
                self.roles[i] = ParagraphKind.CAPTION
        for i in list(self._open(top))[1:]:
            if read_byline(self.paragraphs[i]) or self._signs(i):
                self.roles[i] = Exclusion.BYLINE
        self._mark_heads(self._anchor(top))

    def mark_tail(self) -> None:
        """Find credits, notes, stamps and tags after the last prose."""
        leftovers = []
        for i in reversed(range(len(self.roles))[-TAIL_LINES:]):
            self.roles[i] = self.roles[i] or self._tail_role(self.paragraphs[i])
            if self.roles[i]:
                continue
            if _is_sentence(self.paragraphs[i]):
                break
            leftovers.append(i)
        if any(isinstance(role, Exclusion) for role in self.roles[-TAIL_LINES:]):
            for i in reversed(leftovers):
                self.roles[i] = self._listed_role(i)

    def mark_inside(self) -> None:
        """Find lists and crossheads in the body."""
        body = list(self._open(range(len(self.roles))))
        for i, following in zip_longest(body, body[1:]):
            if _ITEM.match(self.paragraphs[i]):
                self.roles[i] = ParagraphKind.LIST
            elif i != body[0] and following and self._is_crosshead(i, following):
                self.roles[i] = ParagraphKind.CROSSHEAD

    def _open(self, indices: range) -> Iterator[int]:
        return (i for i in indices if self.roles[i] is None)

    def _top(self) -> range:
        """All before the second paragraph of prose (the first may be a standfirst) or the first dateline."""
        prose = 0
        lines = range(len(self.roles))[:TOP_LINES]
        for i in self._open(lines):
            paragraph = self.paragraphs[i]
            prose += _is_prose(paragraph) and not is_caption(paragraph)
            if prose == 2 or read_dateline(paragraph):
                return range(i)
        return lines

    def _signs(self, i: int) -> bool:
        """Whether a mere name stands where bylines do: just above the stamp, or below headline and stamp."""
        if not is_name(self.paragraphs[i]):
            return False
        before = [role for role in self.roles[:i] if role is not Exclusion.SHARE]
        below = before[-1:] == [Exclusion.DATE] and None in before
        return below or self.roles[i + 1 : i + 2] == [Exclusion.DATE]

    def _anchor(self, top: range) -> int:
        """The last stamp or byline between headline and body; 0 if there is none."""
        signed = [i for i in top if self.roles[i] in (Exclusion.DATE, Exclusion.BYLINE)]
        anchor = signed[-1] if signed else 0
        return anchor if any(self._open(range(anchor + 1, len(self.roles)))) else 0

    def _mark_heads(self, anchor: int) -> None:
        heads = list(self._open(range(anchor))) or list(self._open(range(len(self.roles))))[:1]
        if not heads or not self._can_be_headline(heads[0]):
            return
        self.roles[heads[0]] = ParagraphKind.HEADLINE
        for i in heads[1:]:
            if names_day_of_picture(self.paragraphs[i]):
                self.roles[i] = ParagraphKind.CAPTION
            elif i <= heads[0] + STANDFIRSTS and len(words(self.paragraphs[i])) <= STANDFIRST_WORDS:
                self.roles[i] = ParagraphKind.STANDFIRST

    def _can_be_headline(self, i: int) -> bool:
        line = self.paragraphs[i]
        finished = ends_with_stop(line) or _is_prose(line)
        fits = len(words(line)) <= HEADLINE_WORDS and not finished and not read_dateline(line)
        return fits and any(self._open(range(i + 1, len(self.roles))))

    def _tail_role(self, line: str) -> Exclusion | None:
        if found := tail_exclusion(line):
            return found
        if read_stamp(line):
            return Exclusion.DATE
        return Exclusion.BYLINE if read_byline(line.strip(" ()[]—–-")) else None

    def _listed_role(self, i: int) -> Role | None:
        """What an unfinished line after the prose is: listed below a label such as “Related”, or tags."""
        above = self.roles[i - 1] if i else None
        if above in (Exclusion.RELATED, Exclusion.TAGS):
            return above
        return Exclusion.TAGS if self._are_tags(i) else None

    def _are_tags(self, i: int) -> bool:
        """Whether a line after the prose is a row of tags: capitalised words that the report has used."""
        used = {word for j in self._open(range(i)) for word in words(self.paragraphs[j])}
        capitalised = all(word[0].isupper() or word in _SMALL for word in self.paragraphs[i].split())
        return capitalised and set(words(self.paragraphs[i])) <= used

    def _is_crosshead(self, i: int, following: int) -> bool:
        line = self.paragraphs[i]
        if not _is_sentence(self.paragraphs[following]):
            return False
        plain = not re.search(r"""[.,;:!…"“”«»]""", line)
        return plain and line[0].isupper() and len(words(line)) <= CROSSHEAD_WORDS


def _is_prose(line: str) -> bool:
    return len(words(line)) >= PROSE_WORDS and ends_sentence(line)


def _is_sentence(line: str) -> bool:
    return len(words(line)) >= SENTENCE_WORDS and ends_sentence(line)
