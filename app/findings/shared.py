"""The shared core: the few words that show what two linked sentences both tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from app.findings.acts import acts_of, same_act
from app.findings.counted import Counted, counted, same_thing
from app.findings.couple import Couple, span_of
from app.findings.quantity import Match, compare
from app.findings.spelling import one_name
from app.findings.told import Told
from app.findings.utterances import utterances, verbatim
from app.findings.words import Word
from app.model.finding import Difference
from app.model.mentions import Figure
from app.model.span import Span

Shared = tuple[Span, Span]

# Two spans show what a sentence shares; more would underline the page.
MOST = 2
# An underlined run of shared words: shorter says nothing, longer is a sentence.
FEWEST_WORDS, FEWEST_SUBSTANCE, MOST_WORDS = 3, 2, 7
# Figures need less to agree than to differ: an equal number is evidence by itself.
SAME_COUNT = 0.4
# A number from here on is evidence whatever it counts; below, half of all sentences hold the same one.
TELLING = 13


def shared_core(couple: Couple, differences: Sequence[Difference] = ()) -> tuple[Shared, ...]:
    """The best shared words first: quotes, figures, acts, runs of words, names. None of them differs."""
    kept: list[Shared] = []
    for a, b in _candidates(couple):
        differ = differences and (
            any(a.overlap(span) for d in differences for span in d.a)
            or any(b.overlap(span) for d in differences for span in d.b)
        )
        if not differ and not any(a.overlap(x) or b.overlap(y) for x, y in kept):
            kept.append((a, b))
        if len(kept) == MOST:
            break
    return tuple(kept)


def _candidates(couple: Couple) -> Iterator[Shared]:
    yield from _quotes(couple)
    yield from _figures(couple)
    if couple.one_language:
        yield from _runs(couple)
        yield from _acts(couple)
    yield from _names(couple)


def _quotes(couple: Couple) -> Iterator[Shared]:
    for a in utterances(couple.a):
        for b in utterances(couple.b):
            if verbatim(a, b):
                yield a.span, b.span


def _figures(couple: Couple) -> Iterator[Shared]:
    for a, b in product(counted(couple.a), counted(couple.b)):
        if _one_figure(couple, a, b):
            yield _with_counted(couple.a, a.figure), _with_counted(couple.b, b.figure)


def _one_figure(couple: Couple, a: Counted, b: Counted) -> bool:
    """Whether two figures agree; between languages, whose nouns may not meet, only telling ones do."""
    stand = compare(a.quantity, b.quantity)
    if couple.one_language:
        return same_thing(a, b) >= SAME_COUNT and stand is not Match.CONFLICT
    one_unit = a.figure.kind is b.figure.kind and a.figure.unit == b.figure.unit
    value = a.quantity.value
    telling = (a.thing is not None and a.thing == b.thing) or (value is not None and value >= TELLING)
    return one_unit and stand is Match.SAME and telling


def _with_counted(told: Told, figure: Figure) -> Span:
    """The figure and, where it follows at once, what it counts: three workers."""
    after = [t for t in told.tokens if 0 <= t.span.start - figure.span.end <= 1]
    if figure.counted and after and after[0].lemma == figure.counted:
        return Span.hull((figure.span, after[0].span))
    return figure.span


def _runs(couple: Couple) -> Iterator[Shared]:
    """Runs of the same words, the richest first, without small words at their ends."""
    function = couple.a.vocabulary.function
    long_enough = (run for run in couple.diff.equal if len(run.a) >= FEWEST_WORDS)
    parts = [part for run in long_enough for part in _trimmed(run.a, run.b, function)]
    weighed = [(_substance(a, function), a, b) for a, b in parts if len(a) >= FEWEST_WORDS]
    weighed.sort(key=lambda one: -one[0])
    for substance, a, b in weighed:
        if substance >= FEWEST_SUBSTANCE:
            yield span_of(a), span_of(b)


def _substance(words: Sequence[Word], function: frozenset[str]) -> int:
    return len([1 for word in words if word.key not in function])


def _trimmed(
    a: tuple[Word, ...], b: tuple[Word, ...], function: frozenset[str]
) -> Iterator[tuple[tuple[Word, ...], tuple[Word, ...]]]:
    """At most `MOST_WORDS` words of a run at a time."""
    for start in range(0, len(a), MOST_WORDS):
        first, last = start, min(start + MOST_WORDS, len(a))
        while first < last and a[first].key in function:
            first += 1
        while last > first and a[last - 1].key in function:
            last -= 1
        yield a[first:last], b[first:last]


def _acts(couple: Couple) -> Iterator[Shared]:
    for a in acts_of(couple.a):
        for b in acts_of(couple.b):
            if a.negated == b.negated and same_act(a, b):
                yield a.span, b.span


def _names(couple: Couple) -> Iterator[Shared]:
    for a in couple.a.names:
        for b in couple.b.names:
            if one_name(couple.a, a, couple.b, b):
                yield a.span, b.span
