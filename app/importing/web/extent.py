"""How far the article reaches: what an extractor missed inside it, and took from beyond it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from app.importing import loss
from app.importing.boilerplate import exclusion
from app.importing.draft import Exclusion
from app.importing.sorting import Labelled
from app.importing.web.blocks import PageBlock
from app.model.reason import Reason
from app.model.report import ParagraphKind

SIBLINGS = 3  # chosen blocks beside it that make a paragraph of prose part of the article
LINK_SHARE = 0.5  # of a paragraph of prose; above it, the paragraph leads elsewhere
GAP = 12  # blocks that are not of the article; what follows so many of them outside it is not either
ENOUGH = 0.4  # of the prose on the page; teasers of other stories seldom are more than half of it
MAIN_SHARE = 0.8  # of the chosen characters that the article's own element holds


def completed(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> list[int]:
    """The chosen blocks and the prose next to or between them that stands beside some of them."""
    homes = Counter(home for i in chosen for home in _homes(blocks[i]))
    missed = [
        i
        for i, block in enumerate(blocks)
        if block.is_prose
        and block.link_share < LINK_SHARE
        and max(homes[home] for home in _homes(block)) >= SIBLINGS
    ]
    return sorted({*chosen, *missed})


def trimmed(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> list[int]:
    """The chosen blocks without teasers of other stories and without strays far below the article."""
    main = _main_element(blocks, chosen)
    kept: list[int] = []
    for i in _without_teasers(blocks, chosen):
        if kept and i - kept[-1] > GAP and main not in blocks[i].path:
            break
        kept.append(i)
    return kept


def left_out(blocks: Sequence[PageBlock], labelled: Sequence[Labelled]) -> Iterator[Reason]:
    """A notice if the report holds far less than the prose that the page shows, readers' comments aside."""
    shown = sum(len(block.text) for block in blocks if _is_shown_prose(block))
    kept = sum(len(text) for text, role in labelled if isinstance(role, ParagraphKind))
    return loss.left_out(kept, shown, enough=ENOUGH)


def _is_shown_prose(block: PageBlock) -> bool:
    names = " ".join(f"{element.get('class', '')} {element.get('id', '')}" for element in block.path)
    return block.is_prose and block.link_share < LINK_SHARE and "comment" not in names.casefold()


def _homes(block: PageBlock) -> tuple[tuple[Any, ...], ...]:
    """Where a block stands: directly in an element, or as one of its children."""
    return block.path, block.path[:-1]


def _main_element(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> Any:
    """The innermost element that holds nearly all that was chosen; None if it stands outside of any one."""
    held: Counter[Any] = Counter()
    depth: dict[Any, int] = {}
    for i in chosen:
        for level, element in enumerate(blocks[i].path):
            held[element] += len(blocks[i].text)
            depth[element] = level
    whole = sum(len(blocks[i].text) for i in chosen)
    holding = (element for element in held if held[element] >= MAIN_SHARE * whole)
    return max(holding, key=depth.__getitem__, default=None)


def _without_teasers(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> list[int]:
    """Without articles inside the article that stand below a heading such as “Related stories”."""
    kept: list[int] = []
    below = False
    for i in range(chosen[0], chosen[-1] + 1):
        below = below or (bool(kept) and exclusion(blocks[i].text) is Exclusion.RELATED)
        if i in chosen and not (below and blocks[i].tags.count("article") > 1):
            kept.append(i)
    return kept
