"""How far the article reaches: what an extractor missed inside it, and took from beyond it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from app.importing.boilerplate import exclusion
from app.importing.draft import Exclusion
from app.importing.web.blocks import PageBlock

SIBLINGS = 3  # chosen blocks beside it that make a paragraph of prose part of the article
LINK_SHARE = 0.5  # of a paragraph of prose; above it, the paragraph leads elsewhere
GAP = 12  # blocks that are not of the article; what follows so many of them outside it is not either
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


def _homes(block: PageBlock) -> tuple[tuple[Any, ...], ...]:
    """Where a block stands: directly in an element, or as one of its children."""
    return block.path, block.path[:-1]


def _main_element(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> Any:
    """The innermost element that holds nearly all that was chosen."""
    held: Counter[Any] = Counter()
    depth: dict[Any, int] = {}
    for i in chosen:
        for level, element in enumerate(blocks[i].path):
            held[element] += len(blocks[i].text)
            depth[element] = level
    whole = sum(len(blocks[i].text) for i in chosen)
    return max((element for element in held if held[element] >= MAIN_SHARE * whole), key=depth.__getitem__)


def _without_teasers(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> list[int]:
    """Without articles inside the article that stand below a heading such as “Related stories”."""
    kept: list[int] = []
    below = False
    for i in range(chosen[0], chosen[-1] + 1):
        below = below or (bool(kept) and exclusion(blocks[i].text) is Exclusion.RELATED)
        if i in chosen and not (below and blocks[i].tags.count("article") > 1):
            kept.append(i)
    return kept
