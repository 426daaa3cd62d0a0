"""Wording: a verb of other force, or a word that judges where the other report uses none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from app.findings.acts import actors
from app.findings.couple import Couple
from app.findings.told import Told
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span

FORCE, LABEL = 0.7, 0.65
_MODIFIERS = ("amod", "compound", "nmod", "advmod", "appos")


@dataclass(frozen=True, slots=True)
class Judging:
    """A verb of judgement: whether it is a harsh one, its words, and whom the sentence says it of."""

    harsh: bool
    span: Span
    actors: frozenset[str]


def differences(couple: Couple) -> Iterator[Difference]:
    """Verbs of different force for one act, and loaded labels that only one side uses."""
    if not couple.one_language or couple.near_copy:
        return
    yield from _verbs(couple)
    yield from _labels(couple)


def _verbs(couple: Couple) -> Iterator[Difference]:
    """A harsh verb of one actor where the other sentence has only critical ones."""
    judging_a, judging_b = tuple(_judging(couple.a)), tuple(_judging(couple.b))
    if any(verb.harsh for verb in judging_a) is any(verb.harsh for verb in judging_b):
        return
    for a, b in product(judging_a, judging_b):
        if a.harsh is not b.harsh and (not a.actors or not b.actors or a.actors & b.actors):
            yield _difference(couple, "wording_verb", a.span, b.span, FORCE)
            return


def _judging(told: Told) -> Iterator[Judging]:
    for index in told.indices:
        if not told.quoted(told.grammar.tokens[index].span):
            found = _verb(told, index) or _headline_verb(told, index)
            if found is not None:
                yield found


def _verb(told: Told, index: int) -> Judging | None:
    """A verb of judgement, alone or with its particle (lash out)."""
    words, grammar, token = told.vocabulary, told.grammar, told.grammar.tokens[index]
    if token.pos != "VERB":
        return None
    phrases: dict[str, tuple[int, ...]] = {token.lemma: (index,)}
    phrases |= {f"{token.lemma} {grammar.tokens[i].lemma}": (index, i) for i in grammar.children(index)}
    harsh = next((phrase for phrase in phrases if phrase in words.harsh), None)
    if harsh is None and token.lemma not in words.critical:
        return None
    return Judging(
        harsh=harsh is not None, span=grammar.span(phrases[harsh or token.lemma]), actors=actors(told, index)
    )


def _headline_verb(told: Told, index: int) -> Judging | None:
    """A present tense right after a capitalised name, which parsers of running text take for a noun."""
    token, before = told.grammar.tokens[index], told.grammar.tokens[max(0, index - 1)]
    base = told.of(token.span).casefold().removesuffix("s")
    written = told.of(before.span)
    if (
        token.pos == "VERB"
        or index - 1 not in told.indices
        or not (written[0].isupper() and written.isalnum())
    ):
        return None
    if not told.of(token.span).endswith("s") or base not in told.vocabulary.harsh | told.vocabulary.critical:
        return None
    return Judging(harsh=base in told.vocabulary.harsh, span=token.span, actors=frozenset({before.lemma}))


def _labels(couple: Couple) -> Iterator[Difference]:
    for a, b in _labelled(couple.a, couple.b):
        yield _difference(couple, "wording_label", a, b, LABEL)
    for b, a in _labelled(couple.b, couple.a):
        yield _difference(couple, "wording_label", a, b, LABEL)


def _labelled(told: Told, other: Told) -> Iterator[tuple[Span, Span]]:
    """A loaded word that only `told` uses, with what it describes, and how `other` describes the same."""
    lemmas = {token.lemma for token in other.tokens}
    for index in told.indices:
        token = told.grammar.tokens[index]
        loaded = token.dep in _MODIFIERS and token.lemma in told.vocabulary.loaded
        if loaded and token.lemma not in lemmas and not told.quoted(token.span):
            partner = _described(other, told, token.head)
            if partner is not None:
                yield token.span, partner


def _described(told: Told, other: Told, head: int) -> Span | None:
    """Where `told` speaks of the same; of a person only where it describes that person too."""
    wanted = other.grammar.tokens[head]
    for index in told.indices:
        token = told.grammar.tokens[index]
        if token.pos != wanted.pos or token.lemma != wanted.lemma or told.quoted(token.span):
            continue
        modifiers = [i for i in told.grammar.children(index, *_MODIFIERS) if _describes(told, i)]
        if modifiers or token.pos != "PROPN":
            return told.grammar.span((*modifiers, index) if len(modifiers) < 3 else (modifiers[-1], index))
    return None


def _describes(told: Told, index: int) -> bool:
    return told.grammar.tokens[index].pos in ("ADJ", "NOUN", "ADV")


def _difference(couple: Couple, code: str, a: Span, b: Span, confidence: float) -> Difference:
    reason = Reason.of(code, a=couple.a.of(a), b=couple.b.of(b))
    return Difference(DifferenceType.WORDING, (a,), (b,), reason, confidence)
