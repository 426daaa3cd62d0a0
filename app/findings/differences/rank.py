"""Rank: one report says the largest, the other one of the largest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.findings.couple import Couple
from app.findings.told import Told, once
from app.model.span import Span

_ENDING = "est"


@dataclass(frozen=True, slots=True)
class Superlative:
    """The highest degree of a word, of what it is said, and whether of one among several."""

    lemma: str
    among: bool
    span: Span


def ranks(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """A superlative of one side that is one of several on the other."""
    of_b = {one.lemma: one for one in _superlatives(couple.b)}
    for a in _superlatives(couple.a):
        b = of_b.get(a.lemma)
        if b is not None and a.among is not b.among:
            yield a.span, b.span


@once
def _superlatives(told: Told) -> tuple[Superlative, ...]:
    return tuple(_found(told))


def _found(told: Told) -> Iterator[Superlative]:
    grammar = told.grammar
    for index in told.indices:
        token = grammar.tokens[index]
        if token.pos != "ADJ" or told.quoted(token.span):
            continue
        if not grammar.lower(index).endswith(_ENDING) or token.lemma.endswith(_ENDING):
            continue
        one = _one_of(told, token.head)
        start = index if one is None else one
        yield Superlative(token.lemma, one is not None, grammar.span((start, index)))


def _one_of(told: Told, noun: int) -> int | None:
    """The one in 'one of the largest', of the noun that it stands before."""
    grammar = told.grammar
    above = list(grammar.ancestors(noun))[:2]
    if len(above) < 2 or grammar.lower(above[0]) != "of" or above[1] not in told.indices:
        return None
    return above[1] if grammar.tokens[above[1]].lemma in told.vocabulary.single else None
