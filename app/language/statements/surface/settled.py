"""Which statements of a sentence stay: a doubt or plan inside the words that name a source says nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language.statements.setting import Setting
from app.model.span import Span
from app.model.statement import Statement, Status

ASIDE = frozenset({Status.HEDGED, Status.PROJECTION})


def settled(setting: Setting, found: Sequence[Statement]) -> Iterator[Statement]:
    """Without doubts and plans between source and verb: ingewijden, die anoniem willen blijven, zeggen."""
    turns = [_with_description(setting, one) for one in found if one.source and one.cues]
    for statement in found:
        aside = statement.status in ASIDE and statement.source is None
        if not (aside and any(turn.contains(cue) for turn in turns for cue in statement.cues)):
            yield statement


def _with_description(setting: Setting, statement: Statement) -> Span:
    """A source with its verb and a clause right behind that only tells who it is."""
    source = statement.source or statement.span
    turn = Span.hull((source, *statement.cues))
    behind = setting.text[source.end : setting.sentence.span.end]
    words = behind.lstrip(" ,").split(" ", 1)
    if words[0].casefold() not in setting.words.reporting.relatives:
        return turn
    comma = behind.find(",", 2)
    end = source.end + comma if comma > 0 else setting.sentence.span.end
    return Span(turn.start, max(turn.end, end))
