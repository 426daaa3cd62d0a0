"""Where a passage stands in a new version of its report: anchored, to be confirmed, or orphaned."""

from __future__ import annotations

from dataclasses import replace

from app.annotate.anchor import locate, make, moved, place_of, text_hash
from app.model.annotation import Anchor, AnchorState
from app.model.report import Report
from app.model.span import Span


def reanchor(anchor: Anchor, report: Report, *, before: Report | None = None) -> Anchor:
    """The anchor in `report`, a new version of `before` or of the report it was made in.

    Exactly its words, in their surroundings: anchored. Most of its words: to be confirmed, with the span of
    the new words and the old quote. Else orphaned: it keeps its old quote and its place in the old text.
    One without words speaks of the whole report, and goes on doing so.
    """
    if not anchor.exact:
        return make(report, Span(0, 0))
    exact = locate(replace(anchor, state=AnchorState.ANCHORED), report, before=before)
    if exact is not None:
        return make(report, exact)
    return _still_to_confirm(anchor, report, before) or _reworded(anchor, report, before)


def _still_to_confirm(anchor: Anchor, report: Report, before: Report | None) -> Anchor | None:
    """A place that nobody confirmed is kept with the words that were found there."""
    if anchor.state is not AnchorState.TO_CONFIRM or before is None:
        return None
    if anchor.text_hash != text_hash(before.text):
        return None
    span = locate(make(before, anchor.span), report, before=before)
    return None if span is None else moved(anchor, report, span)


def _reworded(anchor: Anchor, report: Report, before: Report | None) -> Anchor:
    from app.annotate.rewording import reworded
    from app.language.detect import language_of

    found = reworded(
        anchor.exact, place_of(anchor, before), report.text, language=language_of(before or report)
    )
    if found is None:
        return replace(anchor, report=report.id, state=AnchorState.ORPHANED)
    if found.score == 1.0:
        return make(report, found.span)
    return moved(replace(anchor, state=AnchorState.TO_CONFIRM), report, found.span)
