"""The words of dates and the forms they take, one table per language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import ClassVar

from app.language.lexicon import ANY_LANGUAGE, compiled, load
from app.model.one_line import squeezed

DIGITS = {
    "day": r"(?:3[01]|[12]\d|0?[1-9])(?!\d|[.,]\d)",
    "year": r"(?:1[5-9]|20)\d\d(?![\d,]\d|%)",
    "number": r"\d{1,3}",
    "hour": r"(?:2[0-4]|1\d|0?\d)",
    "minute": r"[0-5]\d",
    "monthnumber": r"(?:1[0-2]|0?[1-9])",
    "shortyear": r"\d\d",
    "decade": r"(?:1[5-9]|20)\d0",
    "shortdecade": r"\d0",
    "century": r"(?:2[01]|1\d)",
    "daynumber": r"(?:3[01]|[12]\d|0?[1-9])",
    "lateday": r"(?:3[01]|2\d|1[3-9])",
}
# Groups that mean the same as another but take other words: a day before a stop and a month's number.
_MEANS = {"daynumber": "day", "lateday": "day", "shortday": "weekday", "lone": "part"}


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Word lists by what they mean, and `forms`: patterns whose {groups} are these lists or numbers.

    `days` count from the report's own day, `anchored` from a day named before. `parts` give the hour at
    which a part of the day begins, `lone` those that need no day beside them (in the small hours),
    `seasons` a first month, `units` days, `steps` which one counted from now, `clocks` an hour. `rolling`
    tells the way to a unit's length from now, `spans` to that of many units, `sides` to a part of one
    (earlier this week); `current` are units that are the report's own (the end of the year), `afters`
    open what is to come (in two weeks). `nights` tell the day on which a night ends, `eves` open a night
    that ends on a weekday. `shortdays` are weekdays that mean other things elsewhere, `daywords` days of
    a month in words. `ahead` are words, `futures` patterns that say that a day is still to come, `over`
    patterns between them and the day that say it is not.
    """

    file: ClassVar[str] = "times"
    months: dict[str, float] = field(default_factory=dict)
    weekdays: dict[str, float] = field(default_factory=dict)
    days: dict[str, float] = field(default_factory=dict)
    parts: dict[str, float] = field(default_factory=dict)
    lone: dict[str, float] = field(default_factory=dict)
    seasons: dict[str, float] = field(default_factory=dict)
    units: dict[str, float] = field(default_factory=dict)
    steps: dict[str, float] = field(default_factory=dict)
    clocks: dict[str, float] = field(default_factory=dict)
    rolling: dict[str, float] = field(default_factory=dict)
    nights: dict[str, float] = field(default_factory=dict)
    spans: dict[str, float] = field(default_factory=dict)
    sides: dict[str, float] = field(default_factory=dict)
    afters: dict[str, float] = field(default_factory=dict)
    eves: dict[str, float] = field(default_factory=dict)
    anchored: dict[str, float] = field(default_factory=dict)
    shortdays: dict[str, float] = field(default_factory=dict)
    daywords: dict[str, float] = field(default_factory=dict)
    decades: dict[str, float] = field(default_factory=dict)
    semesters: dict[str, float] = field(default_factory=dict)
    quarters: dict[str, float] = field(default_factory=dict)
    current: dict[str, float] = field(default_factory=dict)
    counts: dict[str, float] = field(default_factory=dict)
    halves: dict[str, float] = field(default_factory=dict)
    ahead: frozenset[str] = frozenset()
    futures: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()

    def value(self, group: str, text: str) -> float:
        """The number behind a word that a form found."""
        lists = (_folded(getattr(self, name)) for name in _LISTS[group].split())
        return next(listed[_key(text)] for listed in lists if _key(text) in listed)


_LISTS = {
    "month": "months",
    "weekday": "weekdays shortdays",
    "shortday": "shortdays",
    "relative": "days",
    "part": "parts lone",
    "lone": "lone",
    "season": "seasons",
    "unit": "units",
    "step": "steps",
    "clock": "clocks",
    "rolling": "rolling",
    "night": "nights",
    "count": "counts",
    "hourword": "counts",
    "span": "spans",
    "side": "sides",
    "after": "afters",
    "eve": "eves",
    "anchored": "anchored",
    "dayword": "daywords",
    "decadeword": "decades",
    "semester": "semesters",
    "quarter": "quarters",
    "current": "current",
    "half": "halves",
}
_GROUP = re.compile(r"\{([a-z]+)\}")


@cache
def time_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """The compiled forms of a language, and those that every language shares."""
    words = load(TimeWords, language)
    shared = load(TimeWords, ANY_LANGUAGE)
    forms = sorted(words.forms | shared.forms)
    return tuple(pattern for form in forms if (pattern := _compiled(form, words, language)) is not None)


def _compiled(form: str, words: TimeWords, language: str) -> re.Pattern[str] | None:
    """None where the language has no words for a group of the form."""
    names = _GROUP.findall(form)
    if not all(name in DIGITS or _listed(name, words) for name in names):
        return None
    numbered = count()
    filled = _GROUP.sub(lambda group: _group(group[1], next(numbered), words), form)
    return compiled(rf"(?<!\w){filled}(?!\w)", f"{language}/times.toml, forms")


def _group(name: str, number: int, words: TimeWords) -> str:
    """A group's name bears its number, as a form may have two of a kind."""
    inside = DIGITS[name] if name in DIGITS else _either(_listed(name, words))
    return f"(?P<{_MEANS.get(name, name)}_{number}>{inside})"


def _listed(name: str, words: TimeWords) -> dict[str, float]:
    """The words of a group: its first list."""
    table: dict[str, float] = getattr(words, _LISTS[name].split()[0])
    return table


def _either(words: Iterable[str]) -> str:
    """Any of the words, longest first; as written, at a sentence's start, or in capitals throughout."""
    written = {form for word in words for form in (word, word[0].upper() + word[1:], word.upper())}
    return "|".join(re.escape(word) for word in sorted(written, key=lambda word: (-len(word), word)))


def _folded(table: dict[str, float]) -> dict[str, float]:
    return {_key(word): value for word, value in table.items()}


def _key(word: str) -> str:
    return squeezed(word.casefold())
