"""Anchors: a passage remembered by position and words, and found again in a text that may have changed.

The selectors are those of the W3C Web Annotation model: a position, an exact quote with what stands
before and after it, and a hash that says whether the text is still the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import lru_cache

from app.annotate.surroundings import Place, chosen
from app.model.annotation import Anchor, AnchorState
from app.model.report import Report
from app.model.span import ReportId, Span

CONTEXT = 32  # code points kept on each side: enough to tell repeated phrases apart, short enough to read


def make(report: Report, span: Span) -> Anchor:
    """The anchor of the words under `span` in `report`. Raises ValueError for a span outside its text."""
    if span.end > len(report.text):
        raise ValueError(f"{span} lies outside {report.name}, which has {len(report.text)} code points")
    return made_in(report.text, span, report=report.id)


def made_in(text: str, span: Span, *, report: ReportId) -> Anchor:
    """The anchor of the words under `span` in a text that is known to hold it."""
    return Anchor(
        report=report,
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        text_hash=text_hash(text),
    )


def locate(anchor: Anchor, report: Report, *, before: Report | None = None) -> Span | None:
    """Where the anchor's passage stands in `report` now; None where that cannot be said for sure.

    The report may be another version of the one that the anchor was made in. That one, given as `before`,
    tells repeated words apart by more than the anchor remembers. A passage to be confirmed stands, in its
    own text, where it was last found.
    """
    if stands_in(anchor, report.text):
        return anchor.span
    if not anchor.exact:
        return None
    start = chosen(anchor.exact, place_of(anchor, before), report.text)
    return None if start is None else Span(start, start + len(anchor.exact))


def stands_in(anchor: Anchor, text: str) -> bool:
    """Whether the anchor's position is one in exactly this text, with its words or to be confirmed."""
    if anchor.text_hash != text_hash(text) or anchor.span.end > len(text):
        return False
    return anchor.state is AnchorState.TO_CONFIRM or anchor.span.of(text) == anchor.exact


def moved(anchor: Anchor, report: Report, span: Span) -> Anchor:
    """The anchor at `span` of `report`: with the words there, or still to be confirmed with the old ones."""
    if anchor.state is AnchorState.TO_CONFIRM:
        return replace(anchor, report=report.id, span=span, text_hash=text_hash(report.text))
    return make(report, span)


@lru_cache(maxsize=64)
def text_hash(text: str) -> str:
    """The SHA-256 of a text in UTF-8, written as ``sha256:`` and hexadecimal digits."""
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def place_of(anchor: Anchor, before: Report | None) -> Place:
    """Where the words stood: in the whole text if it is at hand, else between prefix and suffix."""
    if before and anchor.text_hash == text_hash(before.text):
        return Place(before.text, anchor.span)
    start = len(anchor.prefix)
    known = anchor.prefix + anchor.exact + anchor.suffix
    return Place(known, Span(start, start + len(anchor.exact)), reach=CONTEXT)
