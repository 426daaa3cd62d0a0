"""What a reader makes of a file before it becomes a report: blocks in reading order, proposals, the rest."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.model.reason import Reason
from app.model.report import Excluded, ParagraphKind, Source


class Exclusion(StrEnum):
    """Why words of a file are not part of the report."""

    BOILERPLATE = "boilerplate"
    ADVERTISEMENT = "advertisement"
    RELATED = "related"
    NEWSLETTER = "newsletter"
    SHARE = "share"
    TAGS = "tags"
    BYLINE = "byline"
    DATE = "date"
    CREDIT = "credit"
    NOTE = "note"


Role = ParagraphKind | Exclusion  # a kind of paragraph, or why it is no part of the report


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the report to be; white space in `text` does not matter."""

    kind: ParagraphKind
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A reader's result. `source` holds proposals read from the file, never guesses about the world."""

    blocks: tuple[Block, ...]
    source: Source = field(default_factory=Source)
    excluded: tuple[Excluded, ...] = ()
    notices: tuple[Reason, ...] = ()


def with_headline(draft: Draft, headline: str) -> Draft:
    """The draft with a headline above all that it holds."""
    moved = tuple(
        part if part.before is None else replace(part, before=part.before + 1) for part in draft.excluded
    )
    return replace(draft, blocks=(Block(ParagraphKind.HEADLINE, headline), *draft.blocks), excluded=moved)


def with_notices(draft: Draft, *notices: Reason) -> Draft:
    return replace(draft, notices=(*draft.notices, *notices))
