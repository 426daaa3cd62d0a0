"""Reports of one invented event at any length: told by several outlets alike, otherwise, or by one alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PLACES = ("Marn", "Tolve", "Oberlund", "Skell", "Arden", "Sandau", "Orrin", "Velden", "Karst", "Lomma")
_BODIES = ("the coastguard", "the harbour office", "the fire service", "the province", "the rail office")
_NAMES = ("Hanne Brok", "Piet Sandel", "Lena Voss", "Ruth Ammer", "Ida Fenn", "Otto Reis", "Mira Holt")
_THINGS = ("boats", "houses", "lorries", "stalls", "bridges", "trees", "wagons", "greenhouses")
_DONE = ("destroyed", "damaged", "swept away", "torn from their moorings", "buried", "cut off")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_SHAPES = (
    "The storm that crossed {place} on {day} night left {n} {things} {done}, {body} said in a statement.",
    "About {n}0 people from {place} spent the night in the town hall, mayor {name} told reporters on {day}.",
    "“We will open the road to {place} again on {day},” said {name}, who had walked its {n} bends.",
    "There was no confirmation from {body} of reports that {n} {things} near {place} had been {done}.",
    "{name} put the cost of the repairs in {place} at {n} million crowns, half of which {body} will pay.",
    "Trains from {place} may stand still until {day}, {body} warned, and {n} were cancelled.",
)
_TAILS = (
    "where the {rare} of the {other} had stood since the war",
    "as the keepers of the {rare} had feared when the {other} gave way",
    "with the {rare} and a crate of {other} still on board",
    "because the {rare} had been moved behind the {other}",
)
_RARE = (
    *("lighthouse", "bakery", "orchard", "cannery", "chapel", "distillery", "observatory", "tannery"),
    *("windmill", "library", "aquarium", "brickyard", "ropewalk", "foundry", "kiln", "vineyard"),
    *("signal-box", "boathouse", "smokehouse", "granary", "quarry", "sawmill", "arboretum", "reservoir"),
    *("oysters", "barley", "saddles", "violins", "turbines", "lanterns", "beehives", "pianos"),
    *("carpets", "maps", "clocks", "kettles", "anchors", "canoes"),
)
_ASIDES = (
    "In the kitchen of the school they boiled water for tea until the gas gave out.",
    "A woman at the quay said that she had never seen the water so high and so brown.",
    "Nobody knew at first where the noise had come from, a baker recalled.",
    "The sea was calm again by the morning, and children collected shells among the planks.",
)
_OTHERWISE = 0.25  # of the figures are told otherwise by an outlet
_ALONE = 0.2  # of the paragraphs are told by one outlet only
_SEED = 7


@dataclass(frozen=True, slots=True)
class _Fact:
    shape: str
    place: str
    day: str
    n: int
    things: str
    done: str
    body: str
    name: str
    tail: str

    def told(self, n: int) -> str:
        parts = ("place", "day", "things", "done", "body", "name")
        told = self.shape.format(n=n, **{part: getattr(self, part) for part in parts})
        return f"{told[:-1]}, {self.tail}."


def write_reports(folder: Path, *, count: int, words: int) -> list[Path]:
    """`count` text files of about `words` words each, with headline, outlet and date."""
    rolls = random.Random(_SEED)
    facts = [_fact(rolls) for _ in range(words // 12)]
    paths = []
    for number in range(count):
        heads = (f"Storm over the coast, report {number}", f"The Coast {number}")
        text = "\n\n".join((*heads, *_told(facts, rolls, words)))
        paths.append(folder / f"report-{number:02}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def _fact(rolls: random.Random) -> _Fact:
    pick = rolls.choice
    rare, other = rolls.sample(_RARE, 2)
    return _Fact(
        shape=pick(_SHAPES),
        place=pick(_PLACES),
        day=pick(_DAYS),
        n=rolls.randint(2, 60),
        things=pick(_THINGS),
        done=pick(_DONE),
        body=pick(_BODIES),
        name=pick(_NAMES),
        tail=pick(_TAILS).format(rare=rare, other=other),
    )


def _told(facts: list[_Fact], rolls: random.Random, words: int) -> Iterator[str]:
    """Paragraphs of two sentences until there are enough words."""
    for first, second in zip(facts[::2], facts[1::2], strict=False):
        if words <= 0:
            return
        told = " ".join(_sentence(fact, rolls) for fact in (first, second))
        words -= len(told.split())
        yield told


def _sentence(fact: _Fact, rolls: random.Random) -> str:
    if rolls.random() < _ALONE:
        return rolls.choice(_ASIDES)
    other = rolls.random() < _OTHERWISE
    return fact.told(fact.n + 1 if other else fact.n)
