"""When and where a figure is told of: the times and places that its clause, or one above it, names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from app.findings.differences.time import compatible
from app.findings.spelling import one_name
from app.findings.told import Told
from app.model.mentions import Name, NameKind, TimeExpression
from app.model.span import Span

# From here on a time is a month or a year: that is how background is dated, and never the news.
BACKGROUND = timedelta(days=28)
_VERBS = frozenset({"VERB", "AUX"})


def one_occasion(told_a: Told, a: Span, told_b: Told, b: Span) -> bool:
    """Whether figures may be of one occasion: neither their times nor their places part them."""
    return not _times_part(told_a, a, told_b, b) and not _places_part(told_a, a, told_b, b)


def _times_part(told_a: Told, a: Span, told_b: Told, b: Span) -> bool:
    """Background of a year is no news, and two days are two."""
    times_a, times_b = _times(told_a, a), _times(told_b, b)
    if times_a and times_b:
        return not any(compatible(x, y) for x in times_a for y in times_b)
    alone = (*times_a, *times_b)
    return any(_is_background(time) for time in alone)


def _places_part(told_a: Told, a: Span, told_b: Told, b: Span) -> bool:
    """One names where, and the other sentence names other places only."""
    all_a, all_b = _all_places(told_a), _all_places(told_b)
    near_a, near_b = _places(told_a, a) or all_a, _places(told_b, b) or all_b
    if not near_a or not near_b:
        return False
    return not _shared(told_a, near_a, told_b, all_b) and not _shared(told_a, all_a, told_b, near_b)


def _shared(told_a: Told, a: Iterable[Name], told_b: Told, b: Iterable[Name]) -> bool:
    others = tuple(b)
    return any(one_name(told_a, x, told_b, y) for x in a for y in others)


def _times(told: Told, figure: Span) -> tuple[TimeExpression, ...]:
    known = [time for time in told.times if time.earliest and time.latest]
    return tuple(time for time in known if _bears_on(told, time.span, figure))


def _places(told: Told, figure: Span) -> tuple[Name, ...]:
    return tuple(name for name in _all_places(told) if _bears_on(told, name.span, figure))


def _all_places(told: Told) -> tuple[Name, ...]:
    return tuple(name for name in told.names if name.kind is NameKind.PLACE)


def _bears_on(told: Told, circumstance: Span, figure: Span) -> bool:
    """Whether a time or a place hangs on a word above the figure, or on the figure's own."""
    above = set(_above(told, figure))
    return any(governor in above for governor in _governors(told, circumstance))


def _above(told: Told, span: Span) -> Iterator[int]:
    for index in told.indices:
        if told.grammar.tokens[index].span.overlap(span):
            yield index
            yield from told.grammar.ancestors(index)


def _governors(told: Told, span: Span) -> Iterator[int]:
    """What a time or place is said of: the words above it, up to the first verb."""
    tokens = told.grammar.tokens
    for index in told.indices:
        if not tokens[index].span.overlap(span) or tokens[tokens[index].head].span.overlap(span):
            continue
        for above in told.grammar.ancestors(index):
            yield above
            if tokens[above].pos in _VERBS:
                break


def _is_background(time: TimeExpression) -> bool:
    return bool(time.earliest and time.latest and time.latest - time.earliest >= BACKGROUND)
