"""What a figure counts, so that only figures of the same thing are compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from app.findings.ledger_words import ledger_words
from app.findings.quantity import Quantity
from app.findings.told import Told, once
from app.findings.vocabulary import for_all
from app.language.figures.concepts import concept as english
from app.model.mentions import Figure, FigureKind
from app.model.span import Span

# How much the thing counted and the words around it weigh for two figures to count the same.
COUNTED, ABOUT = 0.55, 0.45
# What a figure with no counted word of its own is taken for.
UNKNOWN = 0.5
# Things that may have any event told of them; all other concepts are events.
PEOPLE, NOUN = "people", "NOUN"
THINGS = frozenset({PEOPLE, "houses"})
# Nouns that two counts of people share before they are taken for the same people, whatever the act.
TELLING_PEOPLE = 2
# How many words behind a number its noun may stand.
_NOUN_WITHIN = 3
# An event word after a figure is nearer than one before it; one behind a comma or an "and" is farther.
_AFTER, _BEHIND_A_BREAK, _FARTHEST = 0.6, 2.5, 8.0
# One behind another figure is that one's, as a rule: one dead, 16 safe.
_BEHIND_A_FIGURE = 6.0
_REST = "other "  # before the name of what is left of a total


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what it is about: the thing counted, what happened to it, and the words around.

    `common` things, people and houses, are counted of many events; `part` is a word for some of the people,
    or for where they are, by which they are counted: six children, 14 countries, two of them. `nouns`
    are those among the words around, names and the counted people aside.
    """

    figure: Figure
    quantity: Quantity
    thing: str | None
    event: str | None
    about: frozenset[str]
    common: bool
    nouns: frozenset[str]
    part: str | None = None

    @property
    def is_rest(self) -> bool:
        """Whether it counts what is left of a total."""
        return self.thing is not None and self.thing.startswith(_REST)

    @classmethod
    def of(cls, told: Told, figure: Figure) -> Counted:
        if figure not in told.made:
            told.made[figure] = cls._of(told, figure)
        return cast(Counted, told.made[figure])

    @classmethod
    def _of(cls, told: Told, figure: Figure) -> Counted:
        concept = for_all().concept
        about = frozenset(concept.get(word, word) for word in figure.about)
        thing = concept.get(figure.counted, figure.counted) if figure.counted else None
        is_event = thing in concept.values() and thing not in THINGS
        event = thing if is_event else _nearest_event(told, figure.span)
        if figure.kind is not FigureKind.COUNT:
            event = None  # a depth or a magnitude is not counted of those who were hurt
        if thing == event and PEOPLE in about:
            thing = PEOPLE
        if _is_rest(told, figure.span):
            thing, event = f"{_REST}{thing or 'things'}", None
        quantity = Quantity(figure, told.of(figure.span), told.language)
        common, part = thing in concept.values(), _part(told, figure.span)
        return cls(figure, quantity, thing, event, about, common, _nouns(told, figure), part)


@once
def counted(told: Told) -> tuple[Counted, ...]:
    """The figures of a sentence with what they count."""
    return tuple(Counted.of(told, figure) for figure in told.figures)


def same_thing(a: Counted, b: Counted) -> float:
    """How far two figures count the same thing, from 0 to 1. Kind, unit and event must not contradict."""
    if a.figure.kind is not b.figure.kind or a.figure.unit != b.figure.unit:
        return 0.0
    if a.event and b.event and a.event != b.event:
        return 0.0
    return COUNTED * one_thing(a, b) + ABOUT * overlap(a, b)


def one_thing(a: Counted, b: Counted) -> float:
    """Whether two figures that stand side by side count one thing, from 0 to 1.

    People counted by two acts can be one thing here; `features.alike_things`, over all figures of a story,
    does not look so far.
    """
    if {a.thing, b.thing} == THINGS:
        return 0.0
    if a.thing and b.thing:
        same = a.thing == b.thing or (a.event is not None and a.event == b.event)
        return float(same or _same_people(a, b))
    return UNKNOWN


def _same_people(a: Counted, b: Counted) -> bool:
    """Whether people counted by two acts, taken to hospital and treated there, are told of alike."""
    if PEOPLE not in a.about & b.about or a.event or b.event:
        return False
    common = a.nouns & b.nouns
    return len(common) >= TELLING_PEOPLE and 2 * len(common) >= max(len(a.nouns), len(b.nouns))


def _nouns(told: Told, figure: Figure) -> frozenset[str]:
    return frozenset(token.lemma for token in told.tokens if token.pos == NOUN) & figure.about - {PEOPLE}


def subject(a: Counted, b: Counted) -> str:
    """A word or two for what both count."""
    if a.event and a.event == b.event:
        return a.event
    if _same_people(a, b):
        return PEOPLE
    return a.thing if a.thing and a.thing == b.thing else ""


def _is_rest(told: Told, figure: Span) -> bool:
    """Whether a number counts what is left of a total, which is no second total: the other two."""
    places = [i for i, token in enumerate(told.tokens) if token.span.overlap(figure)]
    if not places:
        return False
    words = [told.of(token.span).casefold() for token in told.tokens[max(0, places[0] - 2) : places[-1] + 2]]
    lists = for_all()
    return not lists.definite.isdisjoint(words) and not lists.rest.isdisjoint(words)


def _part(told: Told, figure: Span) -> str | None:
    """The noun behind a number, past what describes it, if it names a part; more or of those too."""
    behind = [token for token in told.tokens if token.span.start >= figure.end][:_NOUN_WITHIN]
    if behind and behind[0].lemma in for_all().beyond:
        return behind[0].lemma
    words, beside = ledger_words(told.language), [told.of(token.span).casefold() for token in behind[:2]]
    if len(beside) > 1 and beside[0] in words.of and beside[1] in words.definite:
        return beside[0]  # four of the injured, two of them
    noun = next((token for token in behind if token.pos == NOUN), None)
    return noun.lemma if noun is not None and noun.lemma in for_all().part else None


def _nearest_event(told: Told, figure: Span) -> str | None:
    """What is said to have happened to the counted: the event word nearest to the figure in its sentence.

    The concepts have English lemmas: in another language their words are looked up first, for the German
    article "die" kills nobody.
    """
    concept, parsed = for_all().concept, told.grammar.parsed
    tokens = list(told.tokens)
    inside = [i for i, token in enumerate(tokens) if token.span.overlap(figure)]
    if not inside:
        return None
    found = [
        (_distance(told, inside, i), name)
        for i, token in enumerate(tokens)
        if (lemma := token.lemma if parsed else english(token.lemma, told.language))
        and (name := concept.get(lemma))
        and name not in THINGS
        and i not in inside
    ]
    distance, event = min(found, default=(_FARTHEST, None))
    return event if distance < _FARTHEST else None


def _distance(told: Told, inside: list[int], at: int) -> float:
    tokens = told.tokens
    after = at > inside[-1]
    between = tokens[inside[-1] + 1 : at] if after else tokens[at + 1 : inside[0]]
    broken = any(token.pos in ("CCONJ", "PUNCT") for token in between)
    steps = (len(between) + 1) * (_AFTER if after else 1.0)
    taken = _BEHIND_A_FIGURE if any(token.pos == "NUM" for token in between) else 0.0
    return steps + taken + (_BEHIND_A_BREAK if broken else 0.0)


def overlap(a: Counted, b: Counted) -> float:
    """The share of the words around that two figures have in common."""
    return len(a.about & b.about) / min(len(a.about), len(b.about)) if a.about and b.about else 0.0
