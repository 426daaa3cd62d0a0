"""One utterance over the reports: who quotes it in full, cuts it, alters it, retells or translates it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.span import Passage, ReportId, Span


class Rendition(StrEnum):
    """How a report brings an utterance, held against the version that the others bear out best."""

    VERBATIM = "verbatim"
    TRIMMED = "trimmed"
    ALTERED = "altered"
    PARAPHRASED = "paraphrased"
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class Alteration:
    """Words of the model version and what stands in their place here; None where one side has no words."""

    model: Span | None
    here: Span | None


@dataclass(frozen=True, slots=True)
class Rendering:
    """An utterance in one report: its words, one passage for each part of a broken quotation."""

    report: ReportId
    passages: tuple[Passage, ...]
    how: Rendition
    speaker: str | None = None
    alterations: tuple[Alteration, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedQuote:
    """An utterance that at least two reports bring; `renderings` stand in the order of the reports.

    `model` is the report whose version the others are held against.
    `speakers_differ` says that two reports put it into the mouths of different people.
    """

    model: ReportId
    renderings: tuple[Rendering, ...]
    speakers_differ: bool = False
    origins: int = 1

    def rendering(self, report: ReportId) -> Rendering | None:
        return next((r for r in self.renderings if r.report == report), None)
