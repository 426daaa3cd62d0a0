"""Labels: a loaded word that describes what the other report describes without it."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.core import words_in_common
from app.findings.couple import Couple
from app.findings.framing import SAYING, framed_acts, framed_labels
from app.findings.told import Told, once
from app.findings.word_forms import before_hyphen
from app.model.span import Span

# The fewest words of substance in both sentences that let two nouns of one kind name one thing.
FEWEST_SHARED = 2
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
            partners = (how(other, told, token.head) for how in (_described, _of_kind, _spoken))
            if (partner := next((found for found in partners if found), None)) is not None:
                yield _marked(told, index), partner


@once
def _loaded(told: Told) -> tuple[int, ...]:
    """The words that judge what they describe, in the report's own voice."""
    grammar, loaded = told.grammar, told.vocabulary.loaded
    modifiers = ((index, grammar.tokens[index]) for index in told.indices)
    return tuple(
        index
        for index, token in modifiers
        if token.dep in _MODIFIERS
        and not loaded.isdisjoint(_forms(told, index))
        and not told.quoted(token.span)
    )


def _marked(told: Told, index: int) -> Span:
    """A word with what hyphens join to it."""
    span = told.grammar.tokens[index].span
    return Span(span.start - len(before_hyphen(told, index)), span.end)


def _forms(told: Told, index: int) -> tuple[str, str, str]:
    """A word as the lists may have it: its lemma, as written, and with what hyphens join to it."""
    written = told.grammar.lower(index)
    return told.grammar.tokens[index].lemma, written, before_hyphen(told, index) + written


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


def _of_kind(told: Told, other: Told, head: int) -> Span | None:
    """Where `told` has another plain noun for the same kind of thing, if it tells the same: rule, measure."""
    kinds = {label.frame for label in framed_labels(other) if label.index == head}
    here = framed_labels(told)
    if any(label.loaded for label in here) or len(words_in_common(told, other)[0]) < FEWEST_SHARED:
        return None
    return next((label.span for label in here if label.frame in kinds), None)


def _spoken(told: Told, other: Told, head: int) -> Span | None:
    """Where `told` has the same person say something, if the word judges how it is said: wrongly claims."""
    verbs = [act for act in framed_acts(other) if act.index == head and act.frame == SAYING]
    said = [act for act in framed_acts(told) if act.frame == SAYING and not act.loaded]
    return next((act.span for act in said for verb in verbs if act.actors & verb.actors), None)


def _describes(told: Told, index: int) -> bool:
    return told.grammar.tokens[index].pos in ("ADJ", "NOUN", "ADV")
