"""Two other rules for finding a quote again, to measure ours against; neither knows when to give up.

`hypothesis_place` follows the rule of the Hypothesis client: an exact quote, else the nearest approximate
one with up to half of its letters changed; of several the one with the best weighted sum of how well quote
(50), prefix (20), suffix (20) and position (2) fit. `library_place` is diff-match-patch's `match_main`.
"""

from __future__ import annotations

import numpy as np
from diff_match_patch import diff_match_patch

from app.annotate.surroundings import occurrences
from app.model.annotation import Anchor
from app.model.span import Span

MAX_ERRORS = 256
QUOTE, PREFIX, SUFFIX, POSITION = 50, 20, 20, 2


def hypothesis_place(anchor: Anchor, text: str) -> Span | None:
    """Where that rule puts the anchor in `text`."""
    places = [(Span(at, at + len(anchor.exact)), 0) for at in occurrences(anchor.exact, text)]
    if not places:
        places = _nearest(anchor.exact, text, min(MAX_ERRORS, len(anchor.exact) // 2))
    return max(places, key=lambda place: _score(anchor, text, *place))[0] if places else None


def library_place(anchor: Anchor, text: str) -> Span | None:
    """Where diff-match-patch finds the first letters of the quote; it tells neither its end nor a score."""
    matcher = diff_match_patch()
    start = matcher.match_main(text, anchor.exact[: matcher.Match_MaxBits], anchor.span.start)
    return None if start < 0 else Span(start, min(len(text), start + len(anchor.exact)))


def _score(anchor: Anchor, text: str, span: Span, errors: int) -> float:
    quote = 1 - errors / len(anchor.exact)
    prefix = _context(anchor.prefix, text[max(0, span.start - len(anchor.prefix)) : span.start])
    suffix = _context(anchor.suffix, text[span.end : span.end + len(anchor.suffix)])
    position = 1 - abs(span.start - anchor.span.start) / len(text)
    total = QUOTE * quote + PREFIX * prefix + SUFFIX * suffix + POSITION * position
    return total / (QUOTE + PREFIX + SUFFIX + POSITION)


def _context(known: str, there: str) -> float:
    """How well a context fits: 1 less the letters to change, as a share."""
    if not known:
        return 1.0
    places = _nearest(known, there, len(known)) if there else []
    return 1 - min((errors for _, errors in places), default=len(known)) / len(known)


def _nearest(words: str, text: str, most: int) -> list[tuple[Span, int]]:
    """All stretches of `text` with the fewest letters changed, at most so many."""
    letters = np.array([ord(letter) for letter in text], dtype=np.int32)
    at = np.arange(len(text) + 1)
    cost, start = np.zeros(len(text) + 1, dtype=np.int64), at.copy()
    for row, letter in enumerate(words, 1):
        replaced = np.append(row, cost[:-1] + (letters != ord(letter)))
        best = np.minimum(replaced, cost + 1)
        origin = np.where(replaced <= cost + 1, np.append(0, start[:-1]), start)
        least = np.minimum.accumulate(best - at)
        source = np.maximum.accumulate(np.where(np.append(True, (best - at)[1:] <= least[:-1]), at, 0))
        cost, start = least + at, origin[source]
    fewest = int(cost.min())
    if fewest > most:
        return []
    return [(Span(int(start[end]), int(end)), fewest) for end in np.flatnonzero(cost == fewest)]
