"""What each two of some mentions have in common: matrices, which say of all pairs at once what holds."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.findings.counted import THINGS, UNKNOWN, Counted
from app.findings.era import apart
from app.findings.mention import Mention, relation
from app.findings.quantity import Match
from app.findings.rarity import Matrix, in_common

Mask = NDArray[np.bool_]
K = TypeVar("K", bound=Hashable)

MATCHES = tuple(Match)  # in the order of the numbers that stand for them


def equal(values: Sequence[Hashable | None]) -> Mask:
    """Where both have a value, and the same one."""
    numbers, _ = _numbered(values)
    known = np.array([value is not None for value in values], dtype=bool)
    return np.asarray(np.equal.outer(numbers, numbers) & np.logical_and.outer(known, known))


def both(values: Sequence[bool]) -> Mask:
    return np.asarray(np.logical_and.outer(values, values))


def either(values: Sequence[bool]) -> Mask:
    return np.asarray(np.logical_or.outer(values, values))


def alike_things(counted: Sequence[Counted]) -> Matrix:
    """Whether what each two count goes by one name or belongs to one event, from 0 to 1.

    What `counted.one_thing` asks of two linked figures, but for people counted by two acts: told far apart
    in a story, they are seldom the same.
    """
    things = [one.thing or None for one in counted]
    same = equal(things) | equal([one.event for one in counted])
    likely = np.where(both([thing is not None for thing in things]), same.astype(float), UNKNOWN)
    one, other = ([thing == name for thing in things] for name in sorted(THINGS))
    likely[np.logical_and.outer(one, other) | np.logical_and.outer(other, one)] = 0.0
    return np.asarray(likely)


def overlap(sets: Sequence[frozenset[str]]) -> Matrix:
    """The share of the smaller one's members that both have; none where one is empty."""
    sizes = np.array([len(own) for own in sets], dtype=float)
    least = np.minimum.outer(sizes, sizes)
    return np.asarray(np.divide(in_common(sets), least, out=np.zeros_like(least), where=least > 0))


def other_times(found: Sequence[Mention]) -> Mask:
    """Where the sentences tell of other times altogether."""
    return _of_each_two([mention.eras for mention in found], found, lambda a, b: apart(a.eras, b.eras)) > 0


def standing(found: Sequence[Mention]) -> NDArray[np.int8]:
    """How the values of each two stand to each other, by the places in `MATCHES`."""
    return _of_each_two(
        [_value(mention) for mention in found], found, lambda a, b: MATCHES.index(relation(a, b))
    )


def _value(mention: Mention) -> Hashable:
    """All that the relation of a mention's value to another hangs on."""
    if mention.counted is None:
        time = mention.time
        return mention.words, repr(time and (time.earliest, time.latest, time.clock)), mention.dated
    quantity, figure = mention.counted.quantity, mention.counted.quantity.figure
    known = figure.low is not None and figure.high is not None
    words = None if known else (quantity.words, quantity.language)
    return figure.kind, figure.unit, figure.bound, figure.low, figure.high, words


def _of_each_two(
    keys: Sequence[K], found: Sequence[Mention], asked: Callable[[Mention, Mention], int]
) -> NDArray[np.int8]:
    """What is asked of each two, once for all that have the same keys; it must hang on these alone."""
    numbers, first = _numbered(keys)
    answers = np.empty((len(first), len(first)), dtype=np.int8)
    for x, i in enumerate(first):
        for y, j in enumerate(first[x:], start=x):
            answers[x, y] = answers[y, x] = asked(found[i], found[j])
    return np.asarray(answers[np.ix_(numbers, numbers)])


def _numbered(keys: Sequence[Hashable]) -> tuple[NDArray[np.intp], list[int]]:
    """Each key's number, the same for equal ones; and where each number first stands."""
    numbers: dict[Hashable, int] = {}
    first: list[int] = []
    for i, key in enumerate(keys):
        if key not in numbers:
            numbers[key] = len(first)
            first.append(i)
    return np.array([numbers[key] for key in keys], dtype=np.intp), first
