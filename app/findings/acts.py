"""Who did what: the acts that a sentence tells, as far as its grammar is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.findings.told import Told, once
from app.model.span import Span

_SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "attr", "oprd")
_JOINED = ("compound", "flat")
# Verbs that have no subject of their own take that of the word they hang on.
_DEPENDENT = frozenset({"xcomp", "ccomp", "pcomp", "conj", "advcl", "acl", "prep"})
# A verb under another one, which may deny it: failed to answer, has yet to answer.
_CONTROLLED = frozenset({"xcomp", "ccomp", "pcomp"})
# Letters that are enough to know a word's family: endorse, endorsed, endorsement.
_STEM = 6
# Words of fewer letters than the first tell no act; those of fewer than the second only of one thing.
_SHORTEST_STEM, _SURE_STEM = 3, 4
# Negations that bear on what follows them, not on the verb: fell without hurting anyone.
_OF_ANOTHER = frozenset({"prep", "pobj", "dobj"})
# How far up a verb's subject is looked for.
_CLIMB = 3


@dataclass(frozen=True, slots=True)
class Act:
    """A verb, or a light verb's object, with who does it. `span` covers the verb and its negation."""

    stem: str
    actors: frozenset[str]
    objects: frozenset[str]
    negated: bool
    span: Span


@once
def acts_of(told: Told) -> tuple[Act, ...]:
    """The acts in a sentence, without those of light verbs; none where no parser knows the language."""
    verbs = (index for index in told.indices if told.grammar.tokens[index].pos == "VERB")
    return tuple(act for verb in verbs if (act := _act(told, verb)))


def same_act(a: Act, b: Act) -> bool:
    """Whether two acts are of one family and by one actor, on one thing where both name it."""
    if a.stem != b.stem or not a.actors & b.actors:
        return False
    if len(a.stem) < _SURE_STEM:
        return bool(a.objects & b.objects)
    return not (a.objects and b.objects) or bool(a.objects & b.objects)


def actors(told: Told, verb: int) -> frozenset[str]:
    """The lemmas of a verb's subject: its own, or that of the verb or noun it hangs on."""
    grammar = told.grammar
    for _ in range(_CLIMB):
        own = grammar.children(verb, *_SUBJECTS)
        if own and not _of_speaker(told, verb, own):
            return _lemmas(told, own)
        if grammar.tokens[verb].dep not in _DEPENDENT:
            break
        verb = grammar.tokens[verb].head
    return frozenset()


def _of_speaker(told: Told, verb: int, subjects: Sequence[int]) -> bool:
    """Whether a clause's subject is a pronoun for the one who denies it: Holt denied that she knew."""
    grammar, words = told.grammar, told.vocabulary
    token = grammar.tokens[verb]
    denied = token.dep == "ccomp" and grammar.tokens[token.head].lemma in words.denial
    return denied and all(grammar.lower(i) in words.function for i in subjects)


def stem(lemma: str) -> str:
    """The letters that a word shares with its family."""
    return lemma[:_STEM]


def _act(told: Told, verb: int) -> Act | None:
    named = _named_act(told, verb)
    if named is None or len(told.grammar.tokens[named].lemma) < _SHORTEST_STEM:
        return None
    marks = tuple(_negating(told, verb))
    return Act(
        stem=stem(told.grammar.tokens[named].lemma),
        actors=actors(told, verb),
        objects=_lemmas(told, told.grammar.children(named, *_OBJECTS)),
        negated=len(marks) % 2 == 1,
        span=told.grammar.span((verb, named, *marks)),
    )


def _named_act(told: Told, verb: int) -> int | None:
    """The word that names the act: the verb, or the object of a light one (make an endorsement)."""
    if told.grammar.tokens[verb].lemma not in told.vocabulary.light_verb:
        return verb
    nouns = [i for i in told.grammar.children(verb, "dobj") if told.grammar.tokens[i].pos == "NOUN"]
    return nouns[0] if nouns else None


def _negating(told: Told, verb: int) -> Iterator[int]:
    grammar, words = told.grammar, told.vocabulary
    beside = (i for i in grammar.children(verb) if grammar.tokens[i].dep not in _OF_ANOTHER)
    yield from (i for i in beside if grammar.tokens[i].lemma in words.negation and not _adds(told, i))
    if grammar.tokens[verb].dep in _CONTROLLED:
        above = grammar.tokens[verb].head
        if grammar.tokens[above].lemma in words.denial:
            yield above
        if grammar.tokens[above].lemma in words.open:
            return
        deferring = words.negation | words.deferral
        yield from (i for i in grammar.children(above) if grammar.tokens[i].lemma in deferring)


def _adds(told: Told, negation: int) -> bool:
    """Not only: it did happen, and more."""
    after = negation + 1
    return after in told.indices and told.grammar.tokens[after].lemma in told.vocabulary.adding


def _lemmas(told: Told, indices: Sequence[int]) -> frozenset[str]:
    """The heads and the names joined to them."""
    joined = [j for i in indices for j in told.grammar.children(i, *_JOINED)]
    return frozenset(told.grammar.tokens[i].lemma for i in (*indices, *joined))
