"""The words of an exported page in one language: what stands around the reports, never in them.

Words that exports alone have are English templates in a table; like all others they are translated in the
files of the window, so that a thing is called the same on screen and on paper.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache

from app.export.outline.translations import Forms, languages, translations_into
from app.paths import resources

ENGLISH = "en"
LANGUAGES = (ENGLISH, *languages())

# Keys of what is counted: the template of many stands for both where it is translated.
_ONE, _MANY = "_one", "_many"


@dataclass(frozen=True)
class Words:
    """A table of words by key; `words["notes"]` is one, `words.say("nearest", place=...)` fills one."""

    language: str
    table: Mapping[str, str]
    forms: Forms

    def __getitem__(self, key: str) -> str:
        return self.table[key]

    def say(self, key: str, **values: object) -> str:
        """The words of `key` with their {braces} filled."""
        return self.table[key].format(**values)

    def counted(self, key: str, count: int) -> str:
        """'1 report', '2 reports'."""
        return self.say(key + (_ONE if count == 1 else _MANY), n=count)

    def translated(self, template: str) -> str:
        """An English template of another table in this language; itself where it has no translation."""
        return _translated(template, self.forms)

    def all_translated(self, templates: Mapping[str, str]) -> dict[str, str]:
        """A whole table of English templates."""
        return {key: self.translated(template) for key, template in templates.items()}

    def moment(self, when: datetime) -> str:
        """A time as it stands in a line: '3 Feb 2031, 09:15'."""
        return self.say("moment", hour=f"{when:%H}", minute=f"{when:%M}", **self._day(when))

    def published(self, when: datetime) -> str:
        """When a report says it was published: midnight is a day without an hour, as in the window."""
        return self.day(when) if when.time() == time.min else self.moment(when)

    def day(self, when: date) -> str:
        return self.say("day", **self._day(when))

    def _day(self, when: date) -> dict[str, object]:
        month = self.table["months"].split()[when.month - 1]
        return {"day": when.day, "month": month, "year": when.year}


@cache
def words_in(language: str) -> Words:
    """The words in a language; English where there are none, and for each that is missing."""
    table, forms = _english(), translations_into(language)
    return Words(
        language=language if language in LANGUAGES else ENGLISH,
        table={key: _word(key, table, forms) for key in table},
        forms=forms,
    )


def templates() -> Iterator[tuple[str, bool]]:
    """The English templates that are to be translated, each with whether it has forms by number."""
    for key, template in _english().items():
        if not key.endswith(_ONE):
            yield template, key.endswith(_MANY)


@cache
def _english() -> dict[str, str]:
    return tomllib.loads(resources("words.toml").read_text("utf-8"))


def _word(key: str, table: Mapping[str, str], forms: Forms) -> str:
    if key.endswith(_ONE):
        many = table[key.removesuffix(_ONE) + _MANY]
        return forms[many][0] if many in forms else table[key]
    return _translated(table[key], forms)


def _translated(template: str, forms: Forms) -> str:
    return forms[template][-1] if template in forms else template
