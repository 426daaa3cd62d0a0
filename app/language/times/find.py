"""Where a report names dates and times: the forms of its language over each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.language.lexicon import load
from app.language.times.ahead import looks_ahead
from app.language.times.found import Found
from app.language.times.interval import DAY, UNTOLD, Interval, of_day
from app.language.times.resolve import clock, names_day, resolve
from app.language.times.words import TimeWords, time_patterns
from app.model.analysis import Sentence
from app.model.mentions import TimeExpression
from app.model.report import Report
from app.model.span import Span

HOURS = 24  # of a day; what is said to be later is no hour
NEXT_DAY = 6  # code points between an hour and the day behind it: at 3 p.m. on 3 March


@dataclass(frozen=True, slots=True)
class _Told:
    """The words of a time, and the day that they name by themselves."""

    span: Span
    found: Found
    day: Interval


def times(report: Report, sentences: Sequence[Sentence], language: str) -> tuple[TimeExpression, ...]:
    """Every date and time on its exact words, in text order; where forms meet, the longer one stands."""
    expressions: list[TimeExpression] = []
    before = UNTOLD  # the last day that the sentence before has named
    for sentence in sentences:
        told = list(_in_sentence(report, sentence, language))
        for place, one in enumerate(told):
            anchor = _anchor(told, place, before)
            interval = _resolved(replace(one.found, anchor=anchor))
            if one.found.has("anchored"):
                told[place] = replace(one, day=interval)
            expressions.append(_expression(one, interval, sentence.index))
        before = next((one.day for one in reversed(told) if one.day.earliest), UNTOLD)
    return tuple(expressions)


def _expression(one: _Told, interval: Interval, sentence: int) -> TimeExpression:
    measured = one.found.has("span")
    return TimeExpression(one.span, sentence, interval.earliest, interval.latest, measured, _hour(one.found))


def _in_sentence(report: Report, sentence: Sentence, language: str) -> Iterator[_Told]:
    words = load(TimeWords, language)
    for match in _longest(report.text, sentence.span, time_patterns(language)):
        ahead = looks_ahead(report.text, sentence.span.start, match.start(), language)
        found = Found(_groups(match), words, report.source.published, ahead)
        if ahead or not found.has("after"):  # killed twelve in two weeks: no time but how long it took
            yield _Told(Span(match.start(), match.end()), found, _named_day(found))


def _groups(match: re.Match[str]) -> Mapping[str, str]:
    """What each group caught, by its name; of two of a kind the last counts."""
    return {name.partition("_")[0]: text for name, text in match.groupdict().items() if text}


def _longest(text: str, span: Span, patterns: Sequence[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    found = [match for pattern in patterns for match in pattern.finditer(text, span.start, span.end)]
    end = span.start
    for match in sorted(found, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end:
            end = match.end()
            yield match


def _resolved(found: Found) -> Interval:
    try:
        return resolve(found)
    except (OverflowError, ValueError):
        return UNTOLD  # a date outside the calendar, such as the year 0


def _hour(found: Found) -> float | None:
    try:
        told = clock(found)
    except ValueError:
        return None
    return told if told is not None and 0 <= told < HOURS else None


def _named_day(found: Found) -> Interval:
    """The whole day that the words name; untold for longer stretches, and for hours without a day."""
    told = _resolved(found) if names_day(found) else UNTOLD
    if told.earliest is None or told.latest is None or told.latest - told.earliest > DAY:
        return UNTOLD
    return of_day(told.earliest)


def _anchor(told: Sequence[_Told], place: int, before: Interval) -> Interval:
    """The day from which an hour or 'the previous day' is told: named before it, or right behind an hour."""
    one = told[place]
    if (
        named := next((other.day for other in reversed(told[:place]) if other.day.earliest), None)
    ) is not None:
        return named
    if one.found.has("anchored"):
        return before
    behind = told[place + 1] if place + 1 < len(told) else None
    near = behind is not None and behind.span.start - one.span.end <= NEXT_DAY
    return behind.day if behind and near else UNTOLD
