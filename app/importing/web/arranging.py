"""What each block of a page is to the report: headline, standfirst, caption, body, or furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from app.importing.boilerplate import exclusion, tail_exclusion
from app.importing.bylines import read_byline
from app.importing.draft import Exclusion, Role, words
from app.importing.sorting import Labelled
from app.importing.stamps import read_stamp
from app.importing.web.blocks import PageBlock
from app.importing.web.metadata import Metadata
from app.model.report import ParagraphKind

SAME_SHARE = 0.8  # of words that a standfirst and the page's description have in common
PROSE_WORDS = 12  # a block this long that ends in a stop is prose
STANDFIRST_WORDS = (5, 80)  # fewer are a label, more are the first paragraph
LIKE_TITLE = 0.4  # of words in common with the title; search engines are given other headlines than readers
NEAR = 3  # elements around a block whose class names tell what it is; those further out hold the whole page
LINK_SHARE = 0.9  # of a line that is a link: then it leads elsewhere

_END = re.compile(r"""[.!?…]["“”’'»)\]]*$""")
_CAPTION = re.compile(r"caption|legend", re.IGNORECASE)
_CREDIT = re.compile(r"credit|copyright", re.IGNORECASE)
_STANDFIRST = re.compile(
    r"stand-?first|sub-?head|sub-?title|\b(?:deck?|chapo|summary|excerpt|strapline|lede?)\b", re.IGNORECASE
)
_SIGNED = re.compile(r"by-?line|author|signature", re.IGNORECASE)
_TITLE_SUFFIX = re.compile(r"\s+[|–—·-]\s+[^|–—·]{2,40}$")


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
        prose = [i for i in chosen if _is_prose(blocks[i]) and not _is_named(_STANDFIRST, blocks[i])]
        prose = prose or list(chosen)
        self.first_prose, self.last_prose = prose[0], prose[-1]
        self.headline = self._find_headline()
        self.start = min(chosen[0], self.end if self.headline is None else self.headline)

    def labelled(self) -> Iterator[Labelled]:
        title = self._title()
        if self.headline is None and title:
            yield title, ParagraphKind.HEADLINE
        for i in range(self.start, self.end):
            if i == self.headline:
                yield self.blocks[i].text, ParagraphKind.HEADLINE
            elif words(self.blocks[i].text) != words(title):  # the headline once more says nothing
                yield self.blocks[i].text, self._role(i)

    def _role(self, i: int) -> Role:
        block = self.blocks[i]
        if role := _picture_role(block) or (self._role_above(i) if i < self.first_prose else None):
            return role
        judge = exclusion if i <= self.last_prose else tail_exclusion
        if furniture := judge(block.text):
            return furniture
        if i not in self.chosen:
            return Exclusion.BOILERPLATE
        return Exclusion.RELATED if _leads_elsewhere(block) else block.kind

    def _role_above(self, i: int) -> Role | None:
        """What stands between the headline and the first prose."""
        block = self.blocks[i]
        if read_stamp(block.text):
            return Exclusion.DATE
        if read_byline(block.text) or (_is_named(_SIGNED, block) and len(words(block.text)) < PROSE_WORDS):
            return Exclusion.BYLINE
        return ParagraphKind.STANDFIRST if self._is_standfirst(i) else None

    def _is_standfirst(self, i: int) -> bool:
        block, (fewest, most) = self.blocks[i], STANDFIRST_WORDS
        if not fewest <= len(words(block.text)) <= most or _leads_elsewhere(block):
            return False
        described = any(_alike(block.text, text) >= SAME_SHARE for text in self.metadata.descriptions)
        heads = i in self.chosen and block.kind is ParagraphKind.CROSSHEAD
        return described or heads or _is_named(_STANDFIRST, block)

    def _title(self) -> str:
        if self.headline is not None:
            return self.blocks[self.headline].text
        return _TITLE_SUFFIX.sub("", self.metadata.headlines[0]) if self.metadata.headlines else ""

    def _find_headline(self) -> int | None:
        """The first-level heading most like the page's title; else a line that is the title."""
        titles = [_TITLE_SUFFIX.sub("", title) for title in self.metadata.headlines]
        upper = range(self.first_prose + 1)
        first_level = [i for i in range(self.end) if "h1" in self.blocks[i].tags]
        best = max(first_level, key=lambda i: self._likeness(i, titles), default=None)
        if best is not None and self._likeness(best, titles) >= LIKE_TITLE:
            return best
        same = (i for i in upper if any(words(self.blocks[i].text) == words(title) for title in titles))
        return next(same, first_level[0] if len(first_level) == 1 and not titles else None)

    def _likeness(self, i: int, titles: Sequence[str]) -> float:
        return max((_alike(self.blocks[i].text, title) for title in titles), default=0.0)


def _picture_role(block: PageBlock) -> Role | None:
    """Caption or credit, for words that belong to a picture."""
    if "blockquote" in block.tags or "table" in block.tags:
        return None
    if "figure" not in block.tags and not _is_named(_CAPTION, block):
        return None
    return Exclusion.CREDIT if _CREDIT.search(block.path[-1].get("class", "")) else ParagraphKind.CAPTION


def _is_named(pattern: re.Pattern[str], block: PageBlock) -> bool:
    """Whether the class names of the elements closest to a block's words say so."""
    return any(pattern.search(element.get("class", "")) for element in block.path[-NEAR:])


def _leads_elsewhere(block: PageBlock) -> bool:
    """Whether a line is a link and no sentence: another story's headline."""
    return block.link_share >= LINK_SHARE and not _END.search(block.text)


def _is_prose(block: PageBlock) -> bool:
    return len(words(block.text)) >= PROSE_WORDS and bool(_END.search(block.text))


def _alike(text: str, other: str) -> float:
    """The share of words that two lines have in common, of the longer one."""
    a, b = Counter(words(text)), Counter(words(other))
    return (a & b).total() / max(1, a.total(), b.total())
