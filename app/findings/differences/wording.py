"""Wording: words of other force for one act, or a word that judges where the other report uses none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from app.findings.couple import Couple
from app.findings.differences.asides import asides
from app.findings.differences.labels import labels
from app.findings.differences.marked_off import marked_off
from app.findings.differences.one_act import SPOKEN, one_act, share_words, uses_loaded
from app.findings.differences.rank import ranks
from app.findings.differences.surface import surface
from app.findings.framing import SAYING, Framed, framed_acts, framed_labels, framing
from app.findings.told import Told
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span

FORCE, LABEL = 0.7, 0.65
# What a noun shares with the other's noun if both name one thing: what it does, what is said of it.
# Frames of people of whom two sentences of one event rarely name two kinds.
_UNMISTAKABLE = frozenset({"migrants", "protesters"})
_ROLES = {"nsubj": "does", "dobj": "suffers", "nsubjpass": "suffers"}
# How a noun stands before a name: judge Moss, the judge, Ellen Moss.
_TITLE = ("compound", "appos")
_DESCRIBING = ("amod", "compound", "nmod", "nummod", "poss")


def differences(couple: Couple) -> Iterator[Difference]:
    """Words of other force for one act or one thing, and loaded descriptions that only one side uses."""
    if not couple.one_language:
        return
    yield from (_difference("wording_verb", couple, a, b, FORCE) for a, b in _acts(couple))
    yield from (_difference("wording_label", couple, a, b, LABEL) for a, b in _nouns(couple))
    yield from (_difference("wording_label", couple, a, b, LABEL) for a, b in labels(couple))
    yield from (_difference("wording_label", couple, a, b, LABEL) for a, b in asides(couple))
    yield from (_difference("wording_label", couple, a, b, LABEL) for a, b in surface(couple))
    yield from (_difference("wording_rank", couple, a, b, LABEL) for a, b in ranks(couple))
    yield from (_difference("wording_marked", couple, a, b, LABEL) for a, b in marked_off(couple))


def _acts(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """The first loaded act of each frame that the other side tells with less force."""
    acts_a, acts_b = framed_acts(couple.a), framed_acts(couple.b)
    told: set[str] = set()
    for a, b in product(acts_a, acts_b):
        if a.frame == b.frame not in told and a.loaded is not b.loaded and one_act(couple, a, b):
            told.add(a.frame)
            yield a.span, b.span
    if told.isdisjoint(SPOKEN):
        yield from _spoken(couple, acts_a, acts_b)


def _spoken(
    couple: Couple, acts_a: Sequence[Framed], acts_b: Sequence[Framed]
) -> Iterator[tuple[Span, Span]]:
    """An attack in words on what the other side only has the same person speak of."""
    for a, b in product(acts_a, acts_b):
        said, loaded, other = (b, a, couple.b) if a.loaded else (a, b, couple.a)
        beside = acts_b if a.loaded else acts_a
        if _attacks(loaded, other) and said.frame == SAYING and not said.loaded:
            of_one = _speaks_of(other, loaded) or share_words(couple)
            if of_one and said.actors & loaded.actors and not _has(beside, loaded.frame):
                yield a.span, b.span
                return


def _attacks(act: Framed, other: Told) -> bool:
    bodily = act.words in framing(other.language).bodily
    return act.loaded and act.frame in SPOKEN and not bodily


def _speaks_of(told: Told, act: Framed) -> bool:
    return not act.objects.isdisjoint(token.lemma for token in told.tokens)


def _has(acts: Sequence[Framed], frame: str) -> bool:
    return any(act.frame == frame for act in acts)


def _nouns(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """A loaded noun for what the other side names plainly: rioters, protesters."""
    nouns_a, nouns_b = framed_labels(couple.a), framed_labels(couple.b)
    for a, b in product(nouns_a, nouns_b):
        if (
            a.frame != b.frame
            or a.loaded is b.loaded
            or uses_loaded(nouns_a, a.frame) is uses_loaded(nouns_b, a.frame)
        ):
            continue
        plainer, beside = (b, nouns_a) if a.loaded else (a, nouns_b)
        if not any(noun.words == plainer.words for noun in beside) and _one_thing(couple, a, b):
            yield a.span, b.span


def _one_thing(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether two nouns do the same, or are described with the same words; or can hardly be others."""
    if a.frame in _UNMISTAKABLE and share_words(couple):
        return True
    return bool(_bearings(couple.a, a.index) & _bearings(couple.b, b.index))


def _bearings(told: Told, index: int) -> frozenset[tuple[str, str]]:
    """What a noun does and has done to it, by verb or by frame, and with which words it is described."""
    grammar = told.grammar
    token = grammar.tokens[index]
    titled = {("of", grammar.tokens[token.head].lemma)} if token.dep in _TITLE else set()
    described = {("of", grammar.tokens[i].lemma) for i in grammar.children(index, *_DESCRIBING)}
    behind = {
        ("of", grammar.tokens[j].lemma)
        for i in grammar.children(index, "prep")
        for j in grammar.children(i, "pobj")
    }
    function = told.vocabulary.function
    return frozenset(
        pair for pair in titled | described | behind | _roles(told, index) if pair[1] not in function
    )


def _roles(told: Told, index: int) -> set[tuple[str, str]]:
    """What a noun does, or what is done to it."""
    token = told.grammar.tokens[index]
    while token.dep == "conj":
        token = told.grammar.tokens[token.head]
    role = _ROLES.get(token.dep)
    if role is None:
        return set()
    of_verb = {act.frame for act in framed_acts(told) if act.index == token.head}
    return {(role, told.grammar.tokens[token.head].lemma)} | {(role, frame) for frame in of_verb}


def _difference(code: str, couple: Couple, a: Span, b: Span, confidence: float) -> Difference:
    reason = Reason.of(code, a=couple.a.of(a), b=couple.b.of(b))
    return Difference(DifferenceType.WORDING, (a,), (b,), reason, confidence)
