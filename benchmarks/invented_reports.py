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
WORDS_IN_SENTENCE = 17
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
_SYLLABLES = (
    "bel",
    "dor",
    "fen",
    "gar",
    "hol",
    "kir",
    "lum",
    "mar",
    "nis",
    "ost",
    "pel",
    "rud",
    "sol",
    "tor",
    "val",
)
_ENDINGS = ("berg", "by", "dal", "feld", "ham", "ing", "ow", "sen", "vik", "wick")
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
_NOUNS = (
    "water", "alarm", "wall", "blanket", "frost", "cellar", "ladder", "engine", "lamp", "window", "rope",
    "letter", "phone", "smoke", "shovel", "bread", "garden", "stairs", "radio", "mountain", "key", "canal",
    "statue", "orchard", "stove", "bicycle", "piano", "museum", "licence", "contract", "barrel", "chapel",
    "vineyard", "kitchen", "carpet", "ticket", "budget", "mast", "quarry", "sewer", "helicopter", "turbine",
    "archive", "violin", "greenhouse", "elevator", "passport", "medicine", "tractor", "sandbag", "gate",
)  # fmt: skip
_VERBS = (
    "inspected", "painted", "lowered", "replaced", "repaired", "removed", "measured", "flooded", "buried",
    "rescued", "ignored", "tested", "praised", "emptied", "cleaned", "moved", "burned", "insured", "sealed",
    "photographed", "borrowed", "delivered", "collected", "dragged", "approved", "rejected", "postponed",
    "delayed", "discovered", "watched", "polished", "weighed", "welded", "drained", "blocked", "covered",
)  # fmt: skip
_KINDS_OF = (
    "rusty", "wooden", "hidden", "ancient", "crowded", "frozen", "yellow", "expensive", "narrow", "broken",
    "private", "temporary", "huge", "empty", "foreign", "quiet", "modern", "illegal", "portable", "muddy",
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
    fill = {
        "name": chance.choice(_FIRST),
        "role": chance.choice(_ROLES),
        "body": chance.choice(_BODIES),
        "people": chance.choice(_PEOPLE),
        "thing": chance.choice(_THINGS),
        "place": chance.choice(_PLACES),
        "day": chance.choice(_DAYS),
        "hour": chance.choice(_HOURS),
        "said": f"we {chance.choice(_VERBS)} the {' and the '.join(chance.sample(_NOUNS, 3))}",
        "noun": chance.choice(_NOUNS),
        "beside": chance.choice(_NOUNS),
        "verb": chance.choice(_VERBS),
        "kind": chance.choice(_KINDS_OF),
        "own": _name(chance),
        "other": _name(chance),
        "year": chance.randint(1870, 2019),
        "doubt": chance.choice(_DOUBT),
    }
    fill |= dict(zip(("harm", "harmed"), chance.choice(_HARM), strict=True))
    fill |= dict(zip(("deed", "done"), chance.choice(_DEEDS), strict=True))
    wordings = tuple(_fill(wording, fill) for wording in chance.choice(_KINDS + _COMMON * 6))
    return _Fact(wordings, chance.randint(3, 400))


def _name(chance: Random) -> str:
    return (chance.choice(_SYLLABLES) + chance.choice((*_SYLLABLES, "")) + chance.choice(_ENDINGS)).title()


def _fill(wording: str, fill: dict[str, str]) -> str:
    return wording.format(n="{n}", **fill)


# What is told, and how else it may be told. Each fact has names of its own ({own}, {other}), as facts have.
_KINDS = (
    (
        "{n} {people} {harm} at the {own} {thing} of {place} {hour} on {day}, {body} said.",
        "{body} said that {n} {people} {harmed} {hour} on {day} when the {own} {thing} in {place} gave way.",
    ),
    (
        "{body} {deed} the {thing} near {own} until {day} after calls from {people} in {other} Street.",
        "after calls by {people} in {other} Street, {body} {done} the {thing} near {own} until {day}.",
    ),
    (
        "“{said},” said {name} {own}, a {role} from {other}, who lost a boat.",
        "a {role} from {other}, {name} {own}, put it this way: “{said}.”",
    ),
    (
        "{doubt} the {own} {thing} could be saved, and {other} Partners gave no answer.",
        "{doubt} the {own} {thing} would hold; {other} Partners did not reply.",
    ),
    (
        "repairing the {thing} in {own} costs {n} million euros, {name} {other} told the council.",
        "{name} {other}, the {role}, put the price of a new {thing} for {own} at {n} million euros.",
    ),
    (
        "shares of {own} Holding fell {n} points, while its rival {other} hired more {people}.",
        "{other} took on {people} as {n} points were wiped off the value of its rival {own} Holding.",
    ),
    (
        "in {year} the same valley lost {n} {thing}s, a study by the {own} Institute for {other} found.",
        "the {own} Institute for {other} counted {n} ruined {thing}s in {year}.",
    ),
    (
        "volunteers from {own} cooked {n} meals a day in the {other} hall, {role} {name} wrote.",
        "the kitchen in the {other} hall, run by helpers from {own}, served {n} meals daily.",
    ),
    (
        "lawyers of the {own} family will sue {body} over a {thing} that was never inspected.",
        "{body} faces a lawsuit by the {own} family: nobody had looked at the {thing} since {year}.",
    ),
    (
        "trains between {own} and {other} are replaced by buses until the {thing} is dry.",
        "no trains run from {own} to {other}; buses take over while the {thing} dries out.",
    ),
)
_COMMON = (
    (
        "{name} {own}, a {role}, {verb} the {kind} {noun} by the {beside} {hour} on {day}.",
        "the {kind} {noun} by the {beside} was {verb} {hour} on {day} by {name} {own}, a {role}.",
    ),
    (
        "according to {body}, {n} {people} from {own} {verb} a {noun} behind the {kind} {beside}.",
        "a {noun} behind the {kind} {beside} was {verb} by {n} {people} from {own}, {body} said.",
    ),
    (
        "“{said},” {name} {own} said, pointing at the {kind} {noun}.",
        "pointing at the {kind} {noun}, {name} {own} said: “{said}.”",
    ),
)
