"""The words of an exported page in one language: what stands around the reports, never in them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from app.paths import resources

ENGLISH = "en"
LANGUAGES = ("en", "de", "fr", "es")


@dataclass(frozen=True)
class Words:
    """A table of words by key; `words["notes"]` is one, `words.say("nearest", place=...)` fills one."""

    language: str
    table: Mapping[str, str]
    groups: Mapping[str, Mapping[str, str]]
    months: tuple[str, ...]

    def __getitem__(self, key: str) -> str:
        return self.table[key]

    def say(self, key: str, **values: object) -> str:
        """The words of `key` with their {braces} filled."""
        return self.table[key].format(**values)

    def counted(self, key: str, count: int) -> str:
        """'1 report', '2 reports'."""
        return self.say(f"{key}_{'one' if count == 1 else 'many'}", n=count)

    def group(self, name: str) -> Mapping[str, str]:
        """A table of its own, such as the names of languages."""
        return self.groups.get(name, {})

    def moment(self, when: datetime) -> str:
        """A time as it stands in a line: '3 Feb 2031, 09:15'."""
        return self.say("moment", hour=f"{when:%H}", minute=f"{when:%M}", **self._day(when))

    def day(self, when: date) -> str:
        return self.say("day", **self._day(when))

    def _day(self, when: date) -> dict[str, object]:
        return {"day": when.day, "month": self.months[when.month - 1], "year": when.year}


@cache
def words_in(language: str) -> Words:
    """The words in a language; English where there are none, and for each that is missing."""
    english = _read(ENGLISH)
    own = _read(language) if language in LANGUAGES else english
    groups = {
        name: {**english.get(name, {}), **own.get(name, {})}
        for name in {*english, *own}
        if isinstance(english.get(name, own.get(name)), dict)
    }
    table = {k: v for k, v in {**english, **own}.items() if isinstance(v, str)}
    return Words(table["language"], table, groups, tuple(own.get("months", english["months"])))


def _read(language: str) -> dict[str, Any]:
    return tomllib.loads(resources("words", f"{language}.toml").read_text("utf-8"))
