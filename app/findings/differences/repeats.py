"""How often a thing was done, by times in one report and by strokes in the other: fired three rounds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from app.findings.counted import Counted, counted
from app.findings.couple import Couple
from app.findings.partakers import doers
from app.findings.told import Told, once

# What stands between a verb and the noun that counts how often it was done: with four blows.
_BETWEEN = ("prep", "agent")


def repeats(couple: Couple) -> Iterator[tuple[Counted, Counted]]:
    """The figures of both sentences that count how often one verb was done, in different nouns."""
    for (a, verb_a, noun_a), (b, verb_b, noun_b) in product(_repeated(couple.a), _repeated(couple.b)):
        same = couple.a.grammar.tokens[verb_a].lemma == couple.b.grammar.tokens[verb_b].lemma
        if same and noun_a != noun_b and not _apart(couple, verb_a, verb_b):
            yield a, b


@once
def _repeated(told: Told) -> tuple[tuple[Counted, int, str], ...]:
    """Each such figure with its verb and its noun."""
    return tuple(found for figure in counted(told) if (found := _of(told, figure)))


def _of(told: Told, figure: Counted) -> tuple[Counted, int, str] | None:
    tokens = told.grammar.tokens
    at = next((i for i in told.indices if tokens[i].span.overlap(figure.figure.span)), None)
    if at is None or tokens[tokens[at].head].lemma not in told.vocabulary.stroke:
        return None
    noun = tokens[tokens[at].head]
    above = tokens[noun.head].head if tokens[noun.head].dep in _BETWEEN else noun.head
    return (figure, above, noun.lemma) if tokens[above].pos == "VERB" else None


def _apart(couple: Couple, verb_a: int, verb_b: int) -> bool:
    """Whether both name who did it, and not the same."""
    a, b = doers(couple.a, verb_a), doers(couple.b, verb_b)
    return bool(a and b and not a & b)
