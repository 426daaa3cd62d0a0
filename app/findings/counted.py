"""What a figure counts, so that only figures of the same thing are compared."""

from __future__ import annotations

from dataclasses import dataclass

from app.findings.quantity import Quantity
from app.findings.told import Told
from app.findings.vocabulary import vocabulary
from app.model.mentions import Figure

# How much the thing counted and the words around it weigh for two figures to count the same.
COUNTED, ABOUT = 0.55, 0.45
# What a figure with no counted word of its own is taken for.
UNKNOWN = 0.5
# Things that can only be told of people and houses, never of one another: three killed are not three injured.
_PLAIN_CONCEPTS = frozenset({"people", "houses"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what it is about: `events` name what happened to the counted."""

    figure: Figure
    quantity: Quantity
    thing: str | None
    events: frozenset[str]
    about: frozenset[str]

    @classmethod
    def of(cls, told: Told, figure: Figure) -> Counted:
        concept = vocabulary(told.language).concept
        around = {concept.get(word, word) for word in figure.about}
        thing = concept.get(figure.counted, figure.counted) if figure.counted else None
        events = frozenset(set(concept.values()) & (around | {thing}) - _PLAIN_CONCEPTS)
        quantity = Quantity(figure, told.of(figure.span), told.language)
        return cls(figure, quantity, thing, events, frozenset(around - events))


def same_thing(a: Counted, b: Counted) -> float:
    """How far two figures count the same thing, from 0 to 1. Kind, unit and event must not contradict."""
    if a.figure.kind is not b.figure.kind or a.figure.unit != b.figure.unit:
        return 0.0
    if a.events and b.events and not a.events & b.events:
        return 0.0
    return COUNTED * _thing(a, b) + ABOUT * _about(a, b)


def subject(a: Counted, b: Counted) -> str:
    """A word or two for what both count."""
    events = sorted(a.events & b.events)
    return events[0] if events else (a.thing if a.thing and a.thing == b.thing else "")


def _thing(a: Counted, b: Counted) -> float:
    if a.thing and b.thing:
        return float(a.thing == b.thing or bool(a.events & b.events))
    return UNKNOWN


def _about(a: Counted, b: Counted) -> float:
    told_a, told_b = a.about | a.events, b.about | b.events
    return len(told_a & told_b) / min(len(told_a), len(told_b)) if told_a and told_b else 0.0
