"""Labels: a loaded word that describes what the other report describes without it."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.couple import Couple
from app.findings.framing import SAYING, before_hyphen, framed_acts
from app.findings.told import Told, once
from app.model.span import Span

_MODIFIERS = ("amod", "compound", "nmod", "advmod", "appos")


def labels(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """Each loaded word of one side with how the other describes the same."""
    yield from _labelled(couple.a, couple.b)
    yield from ((a, b) for b, a in _labelled(couple.b, couple.a))


def _labelled(told: Told, other: Told) -> Iterator[tuple[Span, Span]]:
    """A loaded word that only `told` uses, with what it describes, and how `other` describes the same."""
    for index in _loaded(told):
        token = told.grammar.tokens[index]
        if before_hyphen(told, index) or token.lemma not in _lemmas(other):
            partner = _described(other, told, token.head) or _spoken(other, told, token.head)
            if partner is not None:
                yield token.span, partner


@once
def _loaded(told: Told) -> tuple[int, ...]:
    """The words that judge what they describe, in the report's own voice."""
    grammar, loaded = told.grammar, told.vocabulary.loaded
    modifiers = ((index, grammar.tokens[index]) for index in told.indices)
    return tuple(
        index
        for index, token in modifiers
        if token.dep in _MODIFIERS
        and not loaded.isdisjoint((token.lemma, grammar.lower(index), before_hyphen(told, index) + grammar.lower(index)))
        and not told.quoted(token.span)
    )


@once
def _lemmas(told: Told) -> frozenset[str]:
    return frozenset(token.lemma for token in told.tokens)


def _described(told: Told, other: Told, head: int) -> Span | None:
    """Where `told` speaks of the same; of a person only where it describes that person too."""
    wanted = other.grammar.tokens[head]
    for index in told.indices:
        token = told.grammar.tokens[index]
        if token.pos != wanted.pos or token.lemma != wanted.lemma or told.quoted(token.span):
            continue
        if told.grammar.children(index, "relcl"):
            continue  # what a clause says of it is not left plain
        modifiers = [i for i in told.grammar.children(index, *_MODIFIERS) if _describes(told, i)]
        if modifiers or token.pos != "PROPN":
            return told.grammar.span((*modifiers, index) if len(modifiers) < 3 else (modifiers[-1], index))
    return None


def _spoken(told: Told, other: Told, head: int) -> Span | None:
    """Where `told` has the same person say something, if the word judges how it is said: wrongly claims."""
    verbs = [act for act in framed_acts(other) if act.index == head and act.frame == SAYING]
    said = [act for act in framed_acts(told) if act.frame == SAYING and not act.loaded]
    return next((act.span for act in said for verb in verbs if act.actors & verb.actors), None)


def _describes(told: Told, index: int) -> bool:
    return told.grammar.tokens[index].pos in ("ADJ", "NOUN", "ADV")
