"""Blind reading: reports, and what was found in them, without the words that tell who published them.

In the text of a report a name is covered by as many code points as it had, so that every span still holds;
elsewhere the outlet's new name takes its place. Nothing is changed in the project.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import TypeVar

from app.model.comparison import Comparison
from app.model.report import Excluded, Report, siglum
from app.model.span import Passage, Span

BAR = "█"
IDENTITIES = frozenset({"id", "report"})  # fields that are looked up, never read
LONGEST_ARTICLE = 3  # letters of a first word that may be missing where the outlet is named: The, Der, Le
SHORTEST_JOINED = 6  # letters of a name written as one word, as in addresses; shorter ones stand in others

Value = TypeVar("Value")


class Blind:
    """Knows what names the outlets of `reports`; `call` makes a name of a siglum, such as Outlet A."""

    def __init__(self, reports: Iterable[Report], call: Callable[[str], str]) -> None:
        self._call = call
        self._sigla: dict[str, str] = {}
        for place, report in enumerate(reports):
            for name in _names(report.source.outlet or report.source.agency or ""):
                self._sigla.setdefault(name, siglum(place))
        longest_first = sorted(map(re.escape, self._sigla), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)") if longest_first else None

    def reports(self, reports: Iterable[Report]) -> tuple[Report, ...]:
        """The same texts, each by an outlet that is called after its siglum."""
        return tuple(self._report(report, siglum(place)) for place, report in enumerate(reports))

    def comparison(self, comparison: Comparison) -> Comparison:
        """The same findings, in words that name no outlet."""
        return replace(
            comparison,
            reports=self.reports(comparison.reports),
            findings=self._value(comparison.findings),
            ledger=self._value(comparison.ledger),
            overview=self._value(comparison.overview),
        )

    def words(self, words: str) -> str:
        """The words, with new names for the outlets."""
        return self._pattern.sub(self._renamed, words) if self._pattern else words

    def covered(self, text: str) -> str:
        """The text with names covered; it stays as long as it was."""
        return self._pattern.sub(self._bars, text) if self._pattern else text

    def _report(self, report: Report, letter: str) -> Report:
        name, source = self._call(letter), report.source
        return replace(
            report,
            name=name,
            path=None,
            text=self.covered(report.text),
            source=replace(
                source,
                outlet=name,
                agency=None,
                url=None,
                headline=source.headline and self.words(source.headline),
            ),
            excluded=tuple(self._excluded(block) for block in report.excluded),
            notices=self._value(report.notices),
        )

    def _excluded(self, block: Excluded) -> Excluded:
        return replace(block, text=self.covered(block.text))

    def _value(self, value: Value) -> Value:
        """The value with new words wherever it holds words; what names no outlet stays the same object."""
        if isinstance(value, str):
            return value if isinstance(value, Enum) else self.words(value)  # type: ignore[return-value]
        if isinstance(value, tuple):
            return self._tuple(value)  # type: ignore[return-value]
        if isinstance(value, Passage | Span) or not is_dataclass(value):
            return value
        return self._fields(value)

    def _tuple(self, values: tuple[object, ...]) -> tuple[object, ...]:
        new = tuple(map(self._value, values))
        return values if all(map(_same, new, values)) else new

    def _fields(self, value: Value) -> Value:
        names = (one.name for one in fields(value) if one.name not in IDENTITIES)  # type: ignore[arg-type]
        held = ((name, getattr(value, name)) for name in names)
        new = {name: changed for name, old in held if (changed := self._value(old)) is not old}
        return replace(value, **new) if new else value  # type: ignore[type-var]

    def _renamed(self, found: re.Match[str]) -> str:
        return self._call(self._sigla[found[0]])

    def _bars(self, found: re.Match[str]) -> str:
        letter = f" {self._sigla[found[0]]} "
        return (letter if len(letter) < len(found[0]) else "").center(len(found[0]), BAR)


@lru_cache(maxsize=256)
def _names(outlet: str) -> tuple[str, ...]:
    """All ways in which a text may name the outlet, as exact words."""
    return tuple(dict.fromkeys(_ways(" ".join(outlet.split()))))


def _ways(outlet: str) -> Iterator[str]:
    if not outlet:
        return
    first, _, rest = outlet.partition(" ")
    bare = rest if rest and len(first) <= LONGEST_ARTICLE else outlet
    for name in (outlet, outlet[0].lower() + outlet[1:], bare):
        yield from (name, name.upper())
    for name in (outlet, bare):
        joined = "".join(filter(str.isalnum, name)).lower()
        if len(joined) >= SHORTEST_JOINED:
            yield joined


def _same(one: object, other: object) -> bool:
    return one is other
