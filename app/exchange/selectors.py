"""The selectors that Web Annotations and Hypothesis share: where a passage is, in words and positions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.annotate.anchor import CONTEXT
from app.exchange.json_values import number, objects, text
from app.exchange.packages import NOWHERE
from app.model.annotation import Anchor, AnchorState
from app.model.span import Span

MAX_DEPTH = 4  # of selectors refined by others


def anchor_of(
    selector: Any, *, text_hash: str = "", state: AnchorState = AnchorState.ANCHORED
) -> Anchor | None:
    """The anchor, in a report still to be found, that quote and position make; None where neither stands.

    A position alone says something only about the text with that hash.
    """
    found = list(_flat(selector, depth=0))
    span = next((span for each in found if (span := _position(each)) is not None), None)
    quote = next((each for each in found if each.get("type") == "TextQuoteSelector"), None)
    if span is None and (quote is None or not text(quote.get("exact"))):
        return None
    quote = quote or {}
    return Anchor(
        report=NOWHERE,
        span=Span(0, 0) if span is None else span,
        exact=text(quote.get("exact")),
        prefix=text(quote.get("prefix"))[-CONTEXT:],
        suffix=text(quote.get("suffix"))[:CONTEXT],
        text_hash=text_hash,
        state=state,
    )


def _flat(selector: Any, *, depth: int) -> Iterator[dict[str, Any]]:
    """A selector, and those that refine it: the innermost says most."""
    for each in objects(selector):
        if depth < MAX_DEPTH:
            yield from _flat(each.get("refinedBy"), depth=depth + 1)
        yield each


def _position(selector: dict[str, Any]) -> Span | None:
    if selector.get("type") != "TextPositionSelector":
        return None
    start, end = number(selector.get("start")), number(selector.get("end"))
    return None if start is None or end is None or end < start else Span(start, end)
