"""Whether two words of one frame tell one act: what it is done to, who does it, what else is told."""

from __future__ import annotations

from collections.abc import Sequence

from app.findings.core import shared_words
from app.findings.couple import Couple
from app.findings.framing import SAYING, Framed, body, framed_acts, framed_deeds, kind

# Frames of what is done in words, whose plain side is also that somebody says something of it.
SPOKEN = frozenset({"criticism", "praise"})
# Frames of what one person does: what is done to whom, and who else may do it, is not open.
_BY_PERSONS = SPOKEN | {SAYING, "denial", "asking"}
# Frames of what bodies decide: an event rarely has two such decisions.
_DECISIONS = frozenset({"cut", "removal", "passing", "ruling", "rejecting", "limiting", "taxing"})
# Frames whose nouns name an event.
_EVENTS = frozenset({"killing", "attack", "protest"})
# The fewest words of substance that two sentences of one event share, and of one act without an actor.
FEWEST_SHARED, FEWEST_SHARED_ACT = 2, 3


def one_act(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether both tell one act, and nothing that is as loaded stands on the weaker side."""
    stronger, beside_weaker = (a, framed_acts(couple.b)) if a.loaded else (b, framed_acts(couple.a))
    if any(_verb(act) == _verb(stronger) for act in beside_weaker):
        return False
    if _turned_round(a, b):
        return True
    by_one = _one_actor(couple, a, b) and (a.frame != SAYING or bool(shared_words(couple)[0]))
    if a.actors and b.actors and not by_one:
        return False
    return _one_object(couple, a, b) or _only_one(couple, a, b, by_one=by_one)


def share_words(couple: Couple) -> bool:
    """Whether so many words of substance are in both that they tell of one event."""
    return len(shared_words(couple)[0]) >= FEWEST_SHARED


def uses_loaded(words: Sequence[Framed], frame: str) -> bool:
    """Whether a loaded word of a frame is among some."""
    return any(word.frame == frame and word.loaded for word in words)


def _only_one(couple: Couple, a: Framed, b: Framed, *, by_one: bool) -> bool:
    """Whether either sentence can mean but one such act, though neither says to what it is done."""
    acts_a, acts_b = framed_acts(couple.a), framed_acts(couple.b)
    if a.frame == SAYING and not by_one:
        return False  # of those who speak in two sentences, any may be meant
    if uses_loaded(acts_a, a.frame) and uses_loaded(acts_b, a.frame):
        return False
    weaker, beside_stronger = (b, acts_a) if a.loaded else (a, acts_b)
    same = by_one or any(act.words == weaker.words for act in beside_stronger)
    return same or _one_event(couple, a, b) or _told_alike(couple, a)


def _verb(act: Framed) -> str:
    """Without its particle: rip into, rip."""
    return act.words.split()[0]


def _turned_round(a: Framed, b: Framed) -> bool:
    """Whether one tells of a thing what the other tells as done to it: the bill passed, they passed it."""
    if a.frame in _BY_PERSONS:
        return False
    return bool(a.actors & b.objects or b.actors & a.objects)


def _one_actor(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether both are done by the same, also where one names the body and the other its members."""
    if a.actors & b.actors:
        return True
    if a.frame in _BY_PERSONS:
        return False
    bodies = [frozenset().union(*(body(couple.a.language, actor) for actor in act.actors)) for act in (a, b)]
    return bool(bodies[0] & bodies[1])


def _one_object(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether both are done to the same, or to what are names for the same kind of thing."""
    if a.objects & b.objects or a.frame in _BY_PERSONS:
        return bool(a.objects & b.objects)
    kinds = [frozenset().union(*(kind(couple.a.language, thing) for thing in act.objects)) for act in (a, b)]
    return bool(kinds[0] & kinds[1])


def _one_event(couple: Couple, a: Framed, b: Framed) -> bool:
    """Whether two nouns name the event of which both tell, not saying whose deed it is: rampage, shooting."""
    nouns = a in framed_deeds(couple.a) and b in framed_deeds(couple.b) and a.frame in _EVENTS
    return nouns and not (a.actors or b.actors) and share_words(couple)


def _told_alike(couple: Couple, act: Framed) -> bool:
    """Whether so much else is in both that a decision whose maker one leaves out is one."""
    return act.frame in _DECISIONS and len(shared_words(couple)[0]) >= FEWEST_SHARED_ACT
