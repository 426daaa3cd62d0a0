"""Which of several places with the same words is the one meant: told by what stands around it.

A place is only chosen if it fits clearly better than any other, and if the passage meant fits it clearly
better than its own repetitions did: a sentence that was cut must not find its twin.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from app.model.span import Span

WINDOW = 240  # code points looked at on each side: two or three sentences outlast a change in one of them
TELLING_QUOTE = 24  # a quote this long, standing only once in both texts, is found by its words alone
TELLING_RUN = 24  # so many code points unchanged beside a quote tell where it is
RUN_TIE = 0.5  # unless another place has half as many
LEAST_FIT = 0.25  # of the words around must stand as they did; less is a new surrounding
FIT_TIE = 0.06  # two places that fit alike within this are not told apart: a guess misleads
FARTHEST = 0.2  # the weight of a word at the window's edge, where one beside the passage weighs 1
MAX_PLACES = 2_000  # a quote that stands oftener is one letter or a comma: nothing tells its places apart
MAX_WEIGHED = 120  # places whose words around are compared, which takes a millisecond each

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Place:
    """A passage in a text; `reach` is how far that text is known on each side."""

    text: str
    span: Span
    reach: int = WINDOW


def chosen(words: str, meant: Place, text: str) -> int | None:
    """The start of the occurrence of `words` in `text` that is the passage meant; None if none surely is."""
    here = list(_places(words, text, meant.reach))
    twins = [place for place in _places(words, meant.text, meant.reach) if place.span != meant.span]
    if not here or max(len(here), len(twins)) > MAX_PLACES:
        return None
    nothing_else_known = not any(map(str.strip, _sides(meant)))
    if len(here) == 1 and not twins and (len(words) >= TELLING_QUOTE or nothing_else_known):
        return here[0].span.start
    found = _clear_best(meant, here, twins, _run_in_paragraph, _is_telling_run) or _agreed(
        _clear_best(meant, here, twins, _run, _is_telling_run),
        _most_alike(meant, here, twins),
    )
    return found.span.start if found else None


def likeness(one: Place, other: Place) -> float:
    """How far the words around two places are the same and in the same order, 0 to 1, near ones first."""
    return _fit(_around(one), _around(other))


def occurrences(words: str, text: str) -> Iterator[int]:
    """Where `words` stand in `text`, overlapping ones too."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def shared_start(some: str, others: str) -> int:
    """How many code points both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))


def _most_alike(meant: Place, here: Sequence[Place], twins: Sequence[Place]) -> Place | None:
    if len(here) + len(twins) > MAX_WEIGHED:
        return None
    return _clear_best(meant, here, twins, likeness, _is_telling_likeness)


def _agreed(one: Place | None, other: Place | None) -> Place | None:
    return None if one and other and one != other else one or other


def _places(words: str, text: str, reach: int) -> Iterator[Place]:
    return (Place(text, Span(at, at + len(words)), reach) for at in occurrences(words, text))


def _clear_best(
    meant: Place,
    here: Sequence[Place],
    twins: Iterable[Place],
    measure: Callable[[Place, Place], float],
    is_telling: Callable[[float, float], bool],
) -> Place | None:
    """The place that measures best against the one meant, if none of its rivals comes near."""
    measured = sorted(((measure(meant, place), i) for i, place in enumerate(here)), reverse=True)
    best, index = measured[0]
    runner_up = max([value for value, _ in measured[1:2]], default=0.0)
    if not is_telling(best, runner_up):
        return None
    rival = max((measure(here[index], twin) for twin in twins), default=0.0)
    return here[index] if is_telling(best, rival) else None


def _is_telling_run(run: float, rival: float) -> bool:
    return run >= TELLING_RUN and rival <= run * RUN_TIE


def _is_telling_likeness(fit: float, rival: float) -> bool:
    return fit >= LEAST_FIT and (not rival or fit - rival >= FIT_TIE)


def _run_in_paragraph(one: Place, other: Place) -> float:
    """How many code points beside both places, in their paragraphs, are the same without a break.

    A paragraph keeps its sentences when it moves; what stands in the next one is then another's.
    """
    sides = zip(_sides(one), _sides(other), strict=True)
    return float(sum(shared_start(some.split("\n")[0], others.split("\n")[0]) for some, others in sides))


def _run(one: Place, other: Place) -> float:
    """The same, whatever paragraphs it runs through."""
    return float(sum(shared_start(*pair) for pair in zip(_sides(one), _sides(other), strict=True)))


def _sides(place: Place) -> tuple[str, str]:
    start, end = place.span.start, place.span.end
    return place.text[max(0, start - place.reach) : start][::-1], place.text[end : end + place.reach]


@dataclass(frozen=True, slots=True)
class _Around:
    """The words before a passage and behind it, the nearest first, each with its weight."""

    before: tuple[tuple[str, float], ...]
    after: tuple[tuple[str, float], ...]

    @property
    def weight(self) -> float:
        return sum(weight for _, weight in (*self.before, *self.after))


def _around(place: Place) -> _Around:
    text, span, reach = place.text, place.span, place.reach
    before = _WORD.finditer(text, max(0, span.start - reach), span.start)
    after = _WORD.finditer(text, span.end, min(len(text), span.end + reach))
    return _Around(
        tuple(_weighed(m[0], span.start - m.end(), reach) for m in reversed(list(before))),
        tuple(_weighed(m[0], m.start() - span.end, reach) for m in after),
    )


def _weighed(word: str, distance: int, reach: int) -> tuple[str, float]:
    return word.casefold(), len(word) * max(FARTHEST, 1 - distance / max(1, reach))


def _fit(one: _Around, other: _Around) -> float:
    """The share of the heavier surroundings' weight in words that both have in the same order."""
    total = max(one.weight, other.weight)
    shared = _shared(one.before, other.before) + _shared(one.after, other.after)
    return shared / total if total else 1.0


def _shared(some: Sequence[tuple[str, float]], others: Sequence[tuple[str, float]]) -> float:
    """The weight of the heaviest sequence of words that stands in both."""
    row = [0.0] * (len(others) + 1)
    for word, weight in some:
        diagonal = 0.0
        for i, (other, its) in enumerate(others, 1):
            above = row[i]
            row[i] = diagonal + min(weight, its) if word == other else max(above, row[i - 1])
            diagonal = above
    return row[-1]
