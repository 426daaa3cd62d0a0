"""Which blocks of a page are the article: an extractor chooses, the page itself gives the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

from app.importing.web.blocks import PageBlock
from app.importing.web.extent import completed, trimmed
from app.importing.wording import words

GRAM = 4  # words in a row; fewer occur by chance, more miss short blocks
CHOSEN_SHARE = 0.6  # of a block's word runs that the extractor kept; it may drop links in sentences
COVERED_SHARE = 0.9  # of the extractor's words that the chosen blocks must hold, or its own lines are taken

Gram = tuple[str, ...]


def article_lines(tree: Any) -> list[str]:
    """The lines of the article that trafilatura finds in a parsed page; none if it finds no article.

    They tell which blocks of the page to take, and are not used as text where the page can be: linked
    words in mid-sentence, captions, and paragraphs that occur twice are missing from them.
    """
    from trafilatura import bare_extraction

    careful = bare_extraction(deepcopy(tree), favor_precision=True, include_comments=False)
    if lines := _lines(careful):
        return lines
    return _lines(bare_extraction(deepcopy(tree), favor_recall=True, include_comments=False))


def chosen_blocks(blocks: Sequence[PageBlock], lines: Sequence[str]) -> list[int]:
    """The indices of the blocks that hold the extractor's lines, in the order of the page.

    Empty if they hold too little of them: then the page's text cannot be matched. A block that occurs
    twice is taken twice only where it stands among other chosen blocks.
    """
    kept = set(_grams([word for line in lines for word in words(line)]))
    strong = [i for i, block in enumerate(blocks) if _share(words(block.text), kept) >= CHOSEN_SHARE]
    strong = _without_strays(blocks, strong)
    if not strong or _coverage(blocks, strong, lines) < COVERED_SHARE:
        return []
    strong = completed(blocks, trimmed(blocks, strong))
    return sorted({*strong, *_short_ones(blocks, strong, lines)})


def _lines(found: Any) -> list[str]:
    body = getattr(found, "body", None)
    if body is None:
        return []
    return [line for text in _texts(body) for line in text.split("\n") if words(line)]


def _texts(element: Any) -> Iterator[str]:
    """The texts of an extracted body, one for each paragraph, item or row."""
    for child in element:
        if child.tag in ("list", "table", "quote") and len(child):
            yield child.text or ""
            yield from _texts(child)
        else:
            yield _flat(child)
        yield child.tail or ""


def _flat(element: Any) -> str:
    parts = [element.text or ""]
    for child in element:
        mark = {"lb": "\n", "cell": " "}.get(child.tag, "")
        parts += [mark, _flat(child), mark and " ", child.tail or ""]
    return "".join(parts)


def _grams(tokens: Sequence[str]) -> list[Gram]:
    return [tuple(tokens[i : i + GRAM]) for i in range(len(tokens) - GRAM + 1)]


def _share(tokens: Sequence[str], kept: set[Gram]) -> float:
    grams = _grams(tokens)
    return sum(gram in kept for gram in grams) / len(grams) if grams else 0.0


def _without_strays(blocks: Sequence[PageBlock], strong: Sequence[int]) -> list[int]:
    """Of blocks that say the same, the first and those that stand among blocks of the article."""
    alike: dict[tuple[str, ...], list[int]] = {}
    for i in strong:
        alike.setdefault(tuple(words(blocks[i].text)), []).append(i)
    homes = {blocks[same[0]].path[:-1] for same in alike.values() if len(same) == 1}
    kept: list[int] = []
    for same in alike.values():
        home = blocks[same[0]].path[:-1]
        at_home = [i for i in same if blocks[i].path[:-1] in homes]
        kept += at_home or [i for i in same if blocks[i].path[:-1] == home]
    return sorted(kept)


def _coverage(blocks: Sequence[PageBlock], strong: Sequence[int], lines: Sequence[str]) -> float:
    there = {gram for i in strong for gram in _grams(words(blocks[i].text))}
    wanted = [gram for line in lines for gram in _grams(words(line))]
    return sum(gram in there for gram in wanted) / max(1, len(wanted))


def _short_ones(blocks: Sequence[PageBlock], strong: Sequence[int], lines: Sequence[str]) -> list[int]:
    """Blocks too short to have word runs that are lines of the article and stand inside it."""
    wanted = {tuple(words(line)) for line in lines}
    homes = {blocks[i].path[:-1] for i in strong}
    inside = range(strong[0], strong[-1] + 1)
    return [
        i
        for i, block in enumerate(blocks)
        if len(tokens := tuple(words(block.text))) < GRAM
        and tokens in wanted
        and (i in inside or block.path[:-1] in homes)
    ]
