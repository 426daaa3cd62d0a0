"""Where a distance is measured from: 40 km north of Velm is not 40 km north of Orsa."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.findings.counted import Counted
from app.findings.told import Told
from app.model.mentions import FigureKind, NameKind

# Parts of speech behind which a name is no longer the place that a distance is measured from.
_CLAUSE = ("VERB", "AUX", "PUNCT", "NUM", "CCONJ")
# How many words behind a distance may lead to that place: 40 km north-east of the small town of Velm.
_REACH = 6


def measured(told: Told, counted: Counted, inside: Sequence[int]) -> Counted:
    """The thing is the place that a distance is measured from, if only its direction stands between."""
    if counted.figure.kind is not FigureKind.LENGTH:
        return counted
    for i in _behind(told, inside[-1] + 1):
        token = told.grammar.tokens[i]
        for name in told.names:
            if name.kind is NameKind.PLACE and name.span.overlap(token.span):
                return replace(counted, thing=f"from {name.key}")
        if token.pos in _CLAUSE:
            break
    return counted


def _behind(told: Told, first: int) -> Sequence[int]:
    """The words behind a distance, but not its conversion in brackets."""
    places = [i for i in told.indices if i >= first]
    if places and told.of(told.grammar.tokens[first].span) == "(":
        closing = [i for i in places if told.of(told.grammar.tokens[i].span) == ")"]
        places = [i for i in places if closing and i > closing[0]]
    elif len(places) > 1 and told.of(told.grammar.tokens[first].span) == ")":
        places = places[1:]
    return places[:_REACH]
