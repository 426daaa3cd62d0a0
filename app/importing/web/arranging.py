"""What each block of a page is to the report: headline, standfirst, caption, body, or furniture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from app.importing.boilerplate import exclusion, tail_exclusion
from app.importing.bylines import read_byline
from app.importing.captions import is_caption
from app.importing.draft import Exclusion, Role
from app.importing.sorting import Labelled
from app.importing.stamps import read_stamp
from app.importing.web.blocks import PageBlock
from app.importing.web.metadata import Metadata
from app.importing.web.naming import named_furniture, names_around, names_standfirst, picture_role
from app.importing.wording import ends_sentence, words
from app.model.report import ParagraphKind

SAME_SHARE = 0.8  # of words that a standfirst and the page's description have in common
STANDFIRST_WORDS = (5, 80)  # fewer are a label, more are the first paragraph
LIKE_TITLE = 0.4  # of words in common with the title; search engines are given other headlines than readers
CLOSING_PROSE = 4  # paragraphs of a page's own below the report; where more seem to be, they are the report
LINK_SHARE = 0.9  # of a line that is a link: then it leads elsewhere


def arrange(blocks: Sequence[PageBlock], chosen: Sequence[int], metadata: Metadata) -> list[Labelled]:
    """Label the blocks from the headline to the end of the body; all outside is the page's own.

    `chosen` are the indices of the article's blocks. Of the others, captions and the standfirst are
    taken in and the rest is listed as excluded. A headline that the page only has in its head stands first.
    """
    return list(_Arrangement(blocks, chosen, metadata).labelled())


class _Arrangement:
    """The blocks of a page, and where among them the headline and the prose are."""

    def __init__(self, blocks: Sequence[PageBlock], chosen: Sequence[int], metadata: Metadata) -> None:
        self.blocks, self.metadata = blocks, metadata
        self.chosen, self.end = frozenset(chosen), chosen[-1] + 1
        self.article = _held_together([blocks[i] for i in chosen if blocks[i].is_prose])
        prose = [i for i in chosen if blocks[i].is_prose and not names_standfirst(self._names(i))]
        prose = prose or list(chosen)
        self.first_prose, self.last_prose = prose[0], self._end_of_story(prose, chosen)
        self.headline = self._find_headline()
        self.start = min(chosen[0], self.end if self.headline is None else self.headline)
        self.seen: set[tuple[str, ...]] = {tuple(words(self._title()))}

    def _end_of_story(self, prose: Sequence[int], chosen: Sequence[int]) -> int:
        """The last prose that is not the page's own, as some sentences are; without any, the last line."""
        found = (i for i in (*reversed(prose), *reversed(chosen)) if not self._closing(i))
        end = next(found, chosen[-1])
        return end if sum(i > end for i in prose) <= CLOSING_PROSE else chosen[-1]

    def _closing(self, i: int) -> Exclusion | None:
        """Why a block is no part of the report if it stands at its end."""
        text = self.blocks[i].text
        written_by = Exclusion.BYLINE if self._presents_writer(text) else None
        return tail_exclusion(text) or named_furniture(self._names(i)) or written_by

    def _presents_writer(self, text: str) -> bool:
        """Whether a paragraph begins with who signs the report, and says where they work or can be found."""
        source = self.metadata.source
        outlet = words(source.outlet or "")[-1:]
        found = "@" in text or (outlet and outlet[0] in words(text))
        return bool(found) and text.startswith(source.byline)

    def labelled(self) -> Iterator[Labelled]:
        if self.headline is None and self._title():
            yield self._title(), ParagraphKind.HEADLINE
        for i in range(self.start, self.end):
            text = self.blocks[i].text
            if i == self.headline:
                yield text, ParagraphKind.HEADLINE
            elif i > self.first_prose or tuple(words(text)) not in self.seen:  # above, many lines stand twice
                yield text, self._role(i)
            self.seen.add(tuple(words(text)))

    def _role(self, i: int) -> Role:
        block = self.blocks[i]
        above = self._role_above(i) if i < self.first_prose else None
        if role := picture_role(block, self._names(i)) or above or self._furniture(i):
            return role
        if _leads_elsewhere(block):
            return Exclusion.RELATED
        if i not in self.chosen:
            return Exclusion.BOILERPLATE
        return ParagraphKind.CAPTION if _is_bare_caption(block) else block.kind

    def _furniture(self, i: int) -> Exclusion | None:
        text, is_prose = self.blocks[i].text, self.blocks[i].is_prose
        if i > self.last_prose:
            return self._closing(i) or _signature(text)
        return exclusion(text) or (None if is_prose else named_furniture(self._names(i)))

    def _role_above(self, i: int) -> Role | None:
        """What stands before the first prose."""
        block = self.blocks[i]
        if self.headline is not None and i < self.headline:
            return Exclusion.BOILERPLATE
        return _signature(block.text) or (ParagraphKind.STANDFIRST if self._is_standfirst(i) else None)

    def _is_standfirst(self, i: int) -> bool:
        block, (fewest, most) = self.blocks[i], STANDFIRST_WORDS
        cut_short = block.text.endswith(("...", "…"))
        if not fewest <= len(words(block.text)) <= most or cut_short or _leads_elsewhere(block):
            return False
        described = any(_alike(block.text, text) >= SAME_SHARE for text in self.metadata.descriptions)
        heads = i in self.chosen and block.kind is ParagraphKind.CROSSHEAD
        return described or heads or names_standfirst(self._names(i))

    def _names(self, i: int) -> str:
        return names_around(self.blocks[i], self.article)

    def _title(self) -> str:
        if self.headline is not None:
            return self.blocks[self.headline].text
        return self.metadata.headlines[0] if self.metadata.headlines else ""

    def _find_headline(self) -> int | None:
        """The first-level heading above the prose most like the title; else a line that is the title."""
        titles = self.metadata.headlines
        above = range(self.first_prose + 1)
        first_level = [i for i in above if "h1" in self.blocks[i].tags]
        best = max(first_level, key=lambda i: self._likeness(i, titles), default=None)
        if best is not None and self._likeness(best, titles) >= LIKE_TITLE:
            return best
        same = (i for i in above if any(words(self.blocks[i].text) == words(title) for title in titles))
        return next(same, first_level[0] if len(first_level) == 1 and not titles else None)

    def _likeness(self, i: int, titles: Sequence[str]) -> float:
        return max((_alike(self.blocks[i].text, title) for title in titles), default=0.0)


def _held_together(prose: Sequence[PageBlock]) -> frozenset[Any]:
    """The elements that hold more than one paragraph: their names speak of the article as a whole."""
    held = Counter(element for block in prose for element in block.path)
    return frozenset(element for element, count in held.items() if count > 1)


def _signature(text: str) -> Exclusion | None:
    """Whether a line above or below the story says when or by whom it was written."""
    if read_stamp(text):
        return Exclusion.DATE
    return Exclusion.BYLINE if read_byline(text) else None


def _is_bare_caption(block: PageBlock) -> bool:
    """Whether a line of the body reads like a caption, though no element says so."""
    return block.kind is ParagraphKind.BODY and not block.is_prose and is_caption(block.text)


def _leads_elsewhere(block: PageBlock) -> bool:
    """Whether a line is a link and no sentence: another story's headline."""
    return block.link_share >= LINK_SHARE and not ends_sentence(block.text)


def _alike(text: str, other: str) -> float:
    """The share of words that two lines have in common, of the longer one."""
    a, b = Counter(words(text)), Counter(words(other))
    return (a & b).total() / max(1, a.total(), b.total())
