"""The words of one date as a form caught them, and what they are told from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.language.times.interval import UNTOLD, Interval
from app.language.times.words import TimeWords


@dataclass(frozen=True, slots=True)
class Found:
    """What each group of a form caught.

    `ahead` says that the words around look forward, `anchor` is a day that the text named before.
    """

    groups: Mapping[str, str]
    words: TimeWords
    published: datetime | None
    ahead: bool = False
    anchor: Interval = UNTOLD

    def has(self, *names: str) -> bool:
        return all(name in self.groups for name in names)

    def number(self, name: str) -> int:
        return int(self.groups[name])

    def value(self, name: str) -> float:
        return self.words.value(name, self.groups[name])

    def count(self) -> int:
        """How many units; a week ago is one."""
        if self.has("count"):
            return int(self.value("count"))
        return self.number("number") if self.has("number") else 1

    def step(self) -> float:
        return self.value("step") if self.has("step") else 0
