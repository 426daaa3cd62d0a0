"""Wording: words of other force for one act, or a word that judges where the other report uses none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from app.findings.core import shared_words
from app.findings.couple import Couple
from app.findings.differences.asides import asides
from app.findings.differences.labels import labels
from app.findings.differences.marked_off import marked_off
from app.findings.differences.rank import ranks
from app.findings.differences.surface import surface
from app.findings.framing import SAYING, Framed, body, framed_acts, framed_deeds, framed_labels, framing
from app.findings.told import Told
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span

FORCE, LABEL = 0.7, 0.65
# Frames of what is done in words, whose plain side is also that somebody says something of it.
SPOKEN = frozenset({"criticism", "praise"})
# What a noun shares with the other's noun if both name one thing: what it does, what is said of it.
# Frames of what one person does: another member of a body may do otherwise.
_BY_PERSONS = SPOKEN | {SAYING, "denial", "asking"}
# Frames whose nouns name an event, and the fewest words of substance that two sentences of one event share.
_EVENTS = frozenset({"killing", "attack", "protest"})
FEWEST_SHARED = 2
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
        if a.frame == b.frame not in told and a.loaded is not b.loaded and _one_act(couple, a, b):
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
        bodily = loaded.words in framing(other.language).bodily
        spoken = loaded.loaded and loaded.frame in SPOKEN and said.frame == SAYING and not bodily
        of_one = {token.lemma for token in other.tokens} & loaded.objects
        if (
            spoken
            and not said.loaded
            and of_one
            and said.actors & loaded.actors
            and not _has(beside, loaded.frame)
        ):
            yield a.span, b.span
            return


def _has(acts: Sequence[Framed], frame: str) -> bool:
    return any(act.frame == frame for act in acts)


def _one_act(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether two words tell one act: done to one thing; or by one actor, where nothing else is so loaded."""
    acts_a, acts_b = framed_acts(couple.a), framed_acts(couple.b)
    stronger, weaker = (a, b) if a.loaded else (b, a)
    beside_stronger, beside_weaker = (acts_a, acts_b) if a.loaded else (acts_b, acts_a)
    one_actor = _one_actor(couple, a, b) and (a.frame != SAYING or bool(shared_words(couple)[0]))
    apart = a.actors and b.actors and not one_actor
    if apart or any(_verb(act) == _verb(stronger) for act in beside_weaker):
        return False
    if a.objects & b.objects:
        return True
    if _uses(acts_a, a.frame) and _uses(acts_b, a.frame):
        return False
    same = one_actor or any(act.words == weaker.words for act in beside_stronger)
    return same or _one_event(couple, a, b)


def _one_event(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether two nouns name the event of which both tell, not saying whose deed it is: rampage, shooting."""
    nouns = a in framed_deeds(couple.a) and b in framed_deeds(couple.b) and a.frame in _EVENTS
    return nouns and not (a.actors or b.actors) and len(shared_words(couple)[0]) >= FEWEST_SHARED


def _one_actor(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether both are done by the same, also where one names the body and the other its members."""
    if a.actors & b.actors:
        return True
    if a.frame in _BY_PERSONS:
        return False
    bodies = [frozenset().union(*(body(couple.a.language, actor) for actor in act.actors)) for act in (a, b)]
    return bool(bodies[0] & bodies[1])


def _verb(act: Framed) -> str:
    """Without its particle: rip into, rip."""
    return act.words.split()[0]


def _uses(acts: Sequence[Framed], frame: str) -> bool:
    return any(act.frame == frame and act.loaded for act in acts)


def _nouns(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """A loaded noun for what the other side names plainly: rioters, protesters."""
    nouns_a, nouns_b = framed_labels(couple.a), framed_labels(couple.b)
    for a, b in product(nouns_a, nouns_b):
        if a.frame != b.frame or a.loaded is b.loaded or _uses(nouns_a, a.frame) is _uses(nouns_b, a.frame):
            continue
        plainer, beside = (b, nouns_a) if a.loaded else (a, nouns_b)
        if not any(noun.words == plainer.words for noun in beside) and _one_thing(couple, a, b):
            yield a.span, b.span


def _one_thing(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether two nouns do the same, or are described with the same words."""
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
