"""Who is cited, by which report, with how many words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.span import Passage, ReportId


class SourceKind(StrEnum):
    """What a cited source is; `unnamed` are people without a name, `second_hand` another outlet."""

    PERSON = "person"
    BODY = "body"
    UNNAMED = "unnamed"
    SECOND_HAND = "second_hand"


@dataclass(frozen=True, slots=True)
class Cited:
    """One source in one report: its statements, the words that name it, and how much they fill.

    `words` counts the words of the statements once each, `share` is their part of the report's words.
    """

    report: ReportId
    called: tuple[Passage, ...]
    statements: tuple[Passage, ...]
    words: int
    share: float


@dataclass(frozen=True, slots=True)
class CitedSource:
    """One source over all reports; `role` is what reports call it beside its name, if they do."""

    name: str
    kind: SourceKind
    role: str | None
    cited: tuple[Cited, ...]

    @property
    def words(self) -> int:
        return sum(cited.words for cited in self.cited)
