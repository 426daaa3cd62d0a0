"""Reports of one invented event by as many newsrooms as are wanted, each in words of its own.

The same number and length give the same reports. Every newsroom tells most of the event's facts, in an
order of its own, and some things that it has alone; now and then it gets a figure wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from app.importing import read_bytes
from app.model.report import Report

TOLD = 0.65  # of the event's facts by each newsroom
ALONE = 0.25  # of a report's sentences are told by no one else
WRONG = 0.08  # of the figures
WORDS_IN_SENTENCE = 19
SENTENCES_IN_PARAGRAPH = 2

_PLACES = [
    "Norrholm",
    "Estvik",
    "Lindau",
    "Valbruck",
    "Oberlund",
    "Sandau",
    "Ostern",
    "Karvik",
    "Tollmar",
    "Brenn",
    "Selvig",
    "Aldern",
]
_FIRST = [
    "Ida",
    "Piet",
    "Ruth",
    "Jan",
    "Ole",
    "Ina",
    "Mats",
    "Elin",
    "Karel",
    "Vera",
    "Tomas",
    "Anke",
    "Bo",
    "Greta",
    "Lars",
    "Mira",
]
_LAST = [
    "Brandt",
    "Sandel",
    "Ammer",
    "Meer",
    "Volt",
    "Holm",
    "Lindqvist",
    "Tarn",
    "Keller",
    "Moss",
    "Vang",
    "Dahl",
    "Rehn",
    "Storm",
    "Falk",
]
_ROLES = (
    "harbour master", "teacher", "fire chief", "mayor", "police spokeswoman", "surgeon", "ferry captain",
    "union leader", "shopkeeper", "engineer", "council member", "coast guard officer",
)  # fmt: skip
_BODIES = (
    "the coast guard", "the town council", "the ministry of transport", "the fire brigade", "the hospital",
    "the operator Fjordlinjen", "the harbour authority", "the prosecutor's office", "the weather service",
)  # fmt: skip
_PEOPLE = [
    "passengers",
    "workers",
    "residents",
    "firefighters",
    "pupils",
    "drivers",
    "volunteers",
    "tourists",
    "divers",
]
_THINGS = (
    "bridge", "pier", "tunnel", "reservoir", "school", "market hall", "crane", "pumping station", "railway",
    "lighthouse", "dyke", "warehouse", "power line", "sports ground", "fuel depot",
)  # fmt: skip
_HARM = (
    ("were injured", "were hurt"), ("were evacuated", "were brought to safety"),
    ("lost their homes", "were left without a home"), ("were taken to hospital", "needed treatment"),
    ("were stranded", "were stuck"),
)  # fmt: skip
_DEEDS = (
    ("closed", "shut"), ("ordered a search of", "told crews to search"),
    ("promised to rebuild", "pledged to restore"),
    ("called for a review of", "demanded an inquiry into"),
    ("sent engineers to", "dispatched specialists to"),
    ("cut the power to", "switched off the current at"), ("lifted the ban on", "reopened"),
)  # fmt: skip
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_HOURS = ("early in the morning", "at noon", "shortly before midnight", "in the afternoon", "at dawn")
_SAID = (
    "we had never seen the water rise so fast in this valley", "nobody told us that the alarm had failed",
    "the walls shook and then all the lights went out", "there will be time to ask who is to blame",
    "we need pumps and blankets before the frost comes", "people carried one another over the stones",
    "the warning came an hour after the wave", "every hand in town was at work that night",
)  # fmt: skip
_DOUBT = ("It was not clear whether", "There was no confirmation that", "Officials could not say whether")


@dataclass(frozen=True)
class _Fact:
    """One thing told, in as many wordings as newsrooms have for it; `number` is filled in by each."""

    wordings: tuple[str, ...]
    number: int


def invented_reports(count: int, words: int, *, seed: int = 1) -> tuple[Report, ...]:
    """So many newsrooms' reports of one event, each of about so many words."""
    chance = Random(seed)
    sentences = max(3, words // WORDS_IN_SENTENCE)
    facts = [_fact(chance) for _ in range(round(sentences * (1 - ALONE) / TOLD))]
    place = chance.choice(_PLACES)
    return tuple(_report(i, facts, place, sentences, Random(f"{seed}/{i}")) for i in range(count))


def repetitive_reports(count: int, words: int, *, seed: int = 1) -> tuple[Report, ...]:
    """Reports that say one sentence again and again, with another number each time."""
    chance = Random(seed)

    def lines() -> Iterator[str]:
        for _ in range(words // WORDS_IN_SENTENCE):
            yield (
                "The station on the northern bank of the river measured a level of "
                f"{chance.randint(100, 999)} centimetres at the turn of the hour."
            )

    return tuple(_read(f"{i}", f"River levels, list {i}", list(lines())) for i in range(count))


def _report(number: int, facts: Sequence[_Fact], place: str, sentences: int, chance: Random) -> Report:
    told = [fact for fact in facts if chance.random() < TOLD]
    alone = [_fact(chance) for _ in range(max(1, sentences - len(told)))]
    chance.shuffle(told)
    for fact in alone:
        told.insert(chance.randint(0, len(told)), fact)
    title = chance.choice(("Flood hits {0}", "{0} under water after dyke breaks", "Dyke at {0} gives way"))
    return _read(f"{number}", title.format(place), [_told(fact, chance) for fact in told])


def _read(number: str, title: str, sentences: Sequence[str]) -> Report:
    step = SENTENCES_IN_PARAGRAPH
    paragraphs = (" ".join(sentences[i : i + step]) for i in range(0, len(sentences), step))
    text = "\n\n".join((title, *paragraphs))
    return read_bytes(text.encode(), name=f"{number}.txt")


def _told(fact: _Fact, chance: Random) -> str:
    number = fact.number + (chance.choice((-1, 1, 10)) if chance.random() < WRONG else 0)
    said = chance.choice(fact.wordings).format(n=number)
    return said[0].upper() + said[1:]


def _fact(chance: Random) -> _Fact:
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    fill = {
        "name": name,
        "last": name.split()[1],
        "role": chance.choice(_ROLES),
        "body": chance.choice(_BODIES),
        "people": chance.choice(_PEOPLE),
        "thing": chance.choice(_THINGS),
        "place": chance.choice(_PLACES),
        "day": chance.choice(_DAYS),
        "hour": chance.choice(_HOURS),
        "said": chance.choice(_SAID),
        "doubt": chance.choice(_DOUBT),
    }
    fill |= dict(zip(("harm", "harmed"), chance.choice(_HARM), strict=True))
    fill |= dict(zip(("deed", "done"), chance.choice(_DEEDS), strict=True))
    wordings = tuple(_fill(wording, fill) for wording in chance.choice(_KINDS))
    return _Fact(wordings, chance.randint(3, 400))


def _fill(wording: str, fill: dict[str, str]) -> str:
    return wording.format(n="{n}", **fill)


_KINDS = (
    (
        "{n} {people} {harm} at the {thing} of {place} {hour} on {day}, {body} said in a statement.",
        "{body} said that {n} {people} {harmed} {hour} on {day} when the {thing} in {place} gave way.",
        "at the {thing} of {place}, {n} {people} {harm}, according to {body}, which gave no further details.",
    ),
    (
        "{body} {deed} the {thing} near {place} until {day} after {n} calls from worried {people}.",
        "after {n} calls by {people}, {body} {done} the {thing} near {place}, a step that holds until {day}.",
    ),
    (
        "“{said},” said {name}, a {role} from {place} who had worked at the {thing} for {n} days.",
        "{name}, a {role} from {place}, said: “{said}.”",
        "a {role} from {place}, {name}, who spent {n} days at the {thing}, put it this way: “{said}.”",
    ),
    (
        "{doubt} the {thing} in {place} could be saved, and {body} would not say who was near.",
        "{doubt} the {thing} of {place} could still be saved; {body} gave no number of {people} in the area.",
    ),
    (
        "repairing the {thing} in {place} cost {n} million euros and lasts until {day}, {name} said.",
        "{name}, the {role}, put the cost of repairing the {thing} in {place} at {n} million euros.",
    ),
)
