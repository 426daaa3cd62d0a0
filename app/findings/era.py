"""When what a sentence tells took place, as far as its dates say: an old flood is not the one of today."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from app.findings.told import Told
from app.model.analysis import Analysis
from app.model.span import Span

Era = tuple[datetime, datetime]

# Dates this far from each other are of two events; the news of one event spreads over some weeks.
APART = timedelta(days=45)
# The paragraphs of a report that tell of its own event unless they name another time.
LEAD_PARAGRAPHS = 3
# The longest stretch that dates an event: the past decade does not.
LONGEST = timedelta(days=366)
_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")


def eras(told: Told, published: datetime | None, *, leads: bool) -> tuple[Era, ...]:
    """The times of a sentence that can be told; a lead always tells of its report's own day too."""
    found = tuple(
        (time.earliest.replace(tzinfo=None), time.latest.replace(tzinfo=None))
        for time in told.times
        if time.earliest and time.latest and time.latest - time.earliest <= LONGEST
    )
    if not leads or published is None:
        return found
    today = published.replace(tzinfo=None)
    return (*found, (today, today))


def apart(a: tuple[Era, ...], b: tuple[Era, ...]) -> bool:
    """Whether two sentences tell of other times altogether; not where one of them names none."""
    if not a or not b:
        return False
    return all(max(x[0] - y[1], y[0] - x[1]) > APART for x in a for y in b)


def years(text: str, spans: Iterable[Span]) -> frozenset[str]:
    """The years that time expressions name in digits."""
    return frozenset(year for span in spans for year in _YEAR.findall(span.of(text)))


def years_of_lead(text: str, analysis: Analysis) -> frozenset[str]:
    """The years that a report's first paragraphs name; one named only later is a year gone by."""
    sentences = analysis.sentences
    return years(text, (t.span for t in analysis.times if sentences[t.sentence].paragraph < LEAD_PARAGRAPHS))
