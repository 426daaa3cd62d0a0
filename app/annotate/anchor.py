"""Anchors: a passage remembered by position and words, and found again in a text that may have changed.

The selectors are those of the W3C Web Annotation model: a position, an exact quote with what stands
before and after it, and a hash that says whether the text is still the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import takewhile

from app.model.annotation import Anchor
from app.model.report import Report
from app.model.span import Span

CONTEXT = 32  # code points kept on each side: enough to tell repeated phrases apart, short enough to read
TELLING_QUOTE = 24  # a quote this long, standing only once, is found by its words alone
TELLING_CONTEXT = 8  # a shorter quote needs that many code points around it to stand as they did
NEAR_TIE = (
    4  # two places whose surroundings fit equally well within this are not told apart: a guess misleads
)


def make(report: Report, span: Span) -> Anchor:
    """The anchor of the words under `span` in `report`. Raises ValueError for a span outside its text."""
    text = report.text
    if span.end > len(text):
        raise ValueError(f"{span} lies outside {report.name}, which has {len(text)} code points")
    return Anchor(
        report=report.id,
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        text_hash=text_hash(text),
    )


def locate(anchor: Anchor, report: Report) -> Span | None:
    """Where the anchor's words stand in `report` now; None where that cannot be said for sure.

    The report may be another version of the one that the anchor was made in.
    """
    text = report.text
    if anchor.text_hash == text_hash(text) and anchor.span.of(text) == anchor.exact:
        return anchor.span
    if not anchor.exact:
        return None
    fits = sorted(((_fit(anchor, text, at), at) for at in _occurrences(anchor.exact, text)), reverse=True)
    if not fits or _is_doubtful(anchor, [fit for fit, _ in fits]):
        return None
    start = fits[0][1]
    return Span(start, start + len(anchor.exact))


@lru_cache(maxsize=64)
def text_hash(text: str) -> str:
    """The SHA-256 of a text in UTF-8, written as ``sha256:`` and hexadecimal digits."""
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _fit(anchor: Anchor, text: str, start: int) -> int:
    """How many code points around `start` stand as they stood around the anchor."""
    end = start + len(anchor.exact)
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    return _shared(reversed(before), reversed(anchor.prefix)) + _shared(after, anchor.suffix)


def _shared(some: Iterable[str], others: Iterable[str]) -> int:
    """How many code points both have in common from their start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))


def _is_doubtful(anchor: Anchor, fits: list[int]) -> bool:
    """`fits` best first. A short quote in new surroundings, or two places that fit alike, decide nothing."""
    if len(fits) > 1 and fits[0] - fits[1] < NEAR_TIE:
        return True
    known = min(TELLING_CONTEXT, len(anchor.prefix) + len(anchor.suffix))
    needed = known if len(anchor.exact) < TELLING_QUOTE or len(fits) > 1 else 0
    return fits[0] < needed
