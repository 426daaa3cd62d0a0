"""Where a report names dates and times: the forms of its language over each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.language.lexicon import load
from app.language.times.interval import UNTOLD
from app.language.times.resolve import Found, resolve
from app.language.times.words import TimeWords, ahead_pattern, time_patterns
from app.model.analysis import Sentence
from app.model.mentions import TimeExpression
from app.model.report import Report
from app.model.span import Span

AHEAD_REACH = 50  # code points: farther back, a "will" speaks of something else


def times(report: Report, sentences: Sequence[Sentence], language: str) -> tuple[TimeExpression, ...]:
    """Every date and time on its exact words, in text order; where forms meet, the longer one stands."""
    return tuple(found for sentence in sentences for found in _in_sentence(report, sentence, language))


def _in_sentence(report: Report, sentence: Sentence, language: str) -> Iterator[TimeExpression]:
    words = load(TimeWords, language)
    for match in _longest(report.text, sentence.span, time_patterns(language)):
        groups = {name.partition("_")[0]: text for name, text in match.groupdict().items() if text}
        ahead = _looks_ahead(report.text, sentence.span.start, match.start(), language)
        try:
            interval = resolve(Found(groups, words, report.source.published, ahead))
        except (OverflowError, ValueError):
            interval = UNTOLD  # a date outside the calendar, such as the year 0
        yield TimeExpression(
            Span(match.start(), match.end()), sentence.index, interval.earliest, interval.latest
        )


def _longest(text: str, span: Span, patterns: Sequence[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    found = [match for pattern in patterns for match in pattern.finditer(text, span.start, span.end)]
    end = span.start
    for match in sorted(found, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end:
            end = match.end()
            yield match


def _looks_ahead(text: str, start: int, end: int, language: str) -> bool:
    """Whether words shortly before, in the same clause, say that the day is still to come."""
    clause = max(start, end - AHEAD_REACH, *(text.rfind(mark, start, end) for mark in ",;:"))
    pattern = ahead_pattern(language)
    return pattern is not None and pattern.search(text, clause, end) is not None
