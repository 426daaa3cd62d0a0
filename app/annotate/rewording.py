"""A passage whose words were changed: the place in a new text that says most of them in their order.

Words are compared, not letters: spacing, quotation marks and stops may differ freely. A place counts only
from a floor on, if no other comes near it, if it holds the same figures and names, and if its words did
not already stand elsewhere in the old text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.annotate.particulars import particulars, small_words
from app.annotate.surroundings import Place, likeness, occurrences
from app.model.span import Span

FLOOR = 0.6  # of the words' weight must stand; with less, half of the places found are other sentences
NEAR_TIE = 0.12  # a second place this close in score is not told apart by its words
LIKENESS_TIE = 0.15  # nor by its surroundings, if those are as alike as this
LONGEST_LIGHT_WORD = 3  # letters; a word up to this length weighs half
LIGHT, HEAVY, ADDED_IS_LESS = 4, 8, 1  # a word put in costs a little less, so that the words of old are kept
EDGE = 2  # words looked beyond a place for the quote's first or last word
FEWEST_WORDS = 3  # a shorter quote with a changed word has nothing left to be known by
MOST_CELLS = 40_000_000  # words of the quote times words of the text: some seconds; longer ones are not tried

# Scripts without spaces are compared sign by sign; an apostrophe belongs to its word.
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Reworded:
    """Where most of a quote's words stand; a score of 1 means all of them, with nothing between."""

    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class _Words:
    words: tuple[str, ...]
    spans: tuple[Span, ...]


def reworded(quote: str, meant: Place, text: str, *, language: str) -> Reworded | None:
    """The place in `text` of a changed `quote` that stood at `meant`; None if none surely is it."""
    wanted, there = _words(quote), _words(text)
    if len(wanted.words) < FEWEST_WORDS or len(wanted.words) * len(there.words) > MOST_CELLS:
        return None
    known = small_words(text) | small_words(meant.text)
    told = particulars(quote, language, known=known)
    found = [
        place
        for place in _places(wanted.words, there)
        if particulars(place.span.of(text), language, known=known) == told
    ]
    best = _clear_best(found, meant, text)
    if best is None or _is_anothers(best.span.of(text), meant):
        return None
    return Reworded(_with_edges(quote, best.span, text), best.score)


@lru_cache(maxsize=16)  # all notes of a report are looked for in the same text
def _words(text: str) -> _Words:
    found = list(_WORD.finditer(text))
    return _Words(
        tuple(m[0].casefold().replace("’", "'") for m in found), tuple(Span(*m.span()) for m in found)
    )


def _places(wanted: Sequence[str], there: _Words) -> Iterator[Reworded]:
    """Places that reach the floor, the best first; of overlapping ones only the best."""
    edits, starts = _edits(wanted, there.words)
    score = 1 - edits / sum(map(_weight, wanted))
    taken: list[Span] = []
    for end in sorted(np.flatnonzero(score >= FLOOR - NEAR_TIE), key=lambda at: (-score[at], at)):
        if starts[end] >= end:
            continue
        first, last = _to_edges(int(starts[end]), int(end) - 1, wanted, there.words)
        span = Span(there.spans[first].start, there.spans[last].end)
        if not any(span.overlap(other) for other in taken):
            taken.append(span)
            yield Reworded(span, float(score[end]))


def _to_edges(first: int, last: int, wanted: Sequence[str], there: Sequence[str]) -> tuple[int, int]:
    """The stretch out to the quote's first and last word, where a word or two stand between."""
    before = range(first, max(-1, first - 1 - EDGE), -1)
    after = range(last, min(len(there), last + 1 + EDGE))
    begins = next((at for at in before if there[at] == wanted[0]), first)
    return begins, next((at for at in after if there[at] == wanted[-1]), last)


def _edits(wanted: Sequence[str], there: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """For each end in `there`: the least weight changed from `wanted` to some stretch, and where that begins.

    Sellers' algorithm, a row for each word wanted; a row's chains of words too many are running minima.
    """
    numbers = {word: i for i, word in enumerate(dict.fromkeys(wanted))}
    row_words = np.array([numbers.get(word, -1) for word in there], dtype=np.int32)
    extra = np.cumsum([0, *(_weight(word) - ADDED_IS_LESS for word in there)])
    at = np.arange(len(there) + 1)
    cost, start, dropped_so_far = np.zeros(len(there) + 1, dtype=np.int64), at.copy(), 0
    for word in wanted:
        weight = _weight(word)
        dropped_so_far += weight
        replaced = np.append(dropped_so_far, cost[:-1] + weight * (row_words != numbers[word]))
        dropped = cost + weight
        best = np.minimum(replaced, dropped)
        origin = np.where(replaced <= dropped, np.append(0, start[:-1]), start)
        least = np.minimum.accumulate(best - extra)
        is_new = np.append(True, (best - extra)[1:] <= least[:-1])
        source = np.maximum.accumulate(np.where(is_new, at, 0))
        cost, start = least + extra, origin[source]
    return cost, start


def _weight(word: str) -> int:
    """Articles and the like say little of what a sentence tells."""
    return LIGHT if len(word) <= LONGEST_LIGHT_WORD else HEAVY


def _clear_best(found: Sequence[Reworded], meant: Place, text: str) -> Reworded | None:
    """The best place; between near ties the one in the surroundings of old, if those tell."""
    near = [place for place in found if found[0].score - place.score < NEAR_TIE]
    near.sort(key=lambda place: -likeness(meant, Place(text, place.span)))
    if not near or near[0].score < FLOOR:
        return None
    alike = [likeness(meant, Place(text, place.span)) for place in near[:2]]
    if len(near) > 1 and alike[0] - alike[1] < LIKENESS_TIE:
        return None
    return near[0]


def _is_anothers(words: str, meant: Place) -> bool:
    """Whether the words found are those of another old passage, or a repetition that was ruled out."""
    quote = meant.span.of(meant.text)
    return words in quote or any(
        not Span(at, at + len(words)).overlap(meant.span) for at in occurrences(words, meant.text)
    )


def _with_edges(quote: str, span: Span, text: str) -> Span:
    """The span with the signs that the quote had before its first word and behind its last."""
    words = _words(quote).spans
    before, after = quote[: words[0].start], quote[words[-1].end :]
    start, end = span.start, span.end
    while before and start and text[start - 1] == before[-1]:
        start, before = start - 1, before[:-1]
    while after and text[end : end + 1] == after[0]:
        end, after = end + 1, after[1:]
    return Span(start, end)
