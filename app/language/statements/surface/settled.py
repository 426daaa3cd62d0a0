"""Which statements of a sentence stay: a doubt or plan inside the words that name a source says nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.model.span import Span
from app.model.statement import Statement, Status

ASIDE = frozenset({Status.HEDGED, Status.PROJECTION})


def settled(found: Sequence[Statement]) -> Iterator[Statement]:
    """Without doubts and plans between a source and its verb: ingewijden, die anoniem willen blijven, zeggen."""
    turns = [Span.hull((one.source, *one.cues)) for one in found if one.source and one.cues]
    for statement in found:
        aside = statement.status in ASIDE and statement.source is None
        if not (aside and any(turn.contains(cue) for turn in turns for cue in statement.cues)):
            yield statement
