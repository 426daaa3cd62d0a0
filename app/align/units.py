"""The sentences that take part in linking: all reports' in one list, so that every pair is a matrix cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.analysis import Analysis, Sentence
from app.model.report import ParagraphKind, Report
from app.model.span import Passage

# Of a report's sentences: the headline and the first ones, which sum an event up and so tell what many tell.
LEAD_SHARE = 0.12

Matrix = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence; `report` is its report's place, `at` how far through the report it stands, 0 to 1."""

    report: int
    language: str
    sentence: int
    paragraph: int
    passage: Passage
    text: str
    at: float
    leads: bool


@dataclass(frozen=True, slots=True)
class Units:
    """All units in the order of reports and sentences, and the masks over their pairs."""

    all: tuple[Unit, ...]
    report: NDArray[np.int64]
    apart: Mask
    abroad: Mask

    def __len__(self) -> int:
        return len(self.all)

    def of(self, report: int) -> NDArray[np.int64]:
        """The indices of one report's units."""
        return np.flatnonzero(self.report == report)


def units(reports: Sequence[Report], analyses: Sequence[Analysis]) -> Units:
    """Lay out every sentence, those of a headline printed twice as well: each is told by the others.

    `apart` marks pairs of different reports, `abroad` pairs in different languages.
    """
    laid = tuple(
        unit
        for place, (report, analysis) in enumerate(zip(reports, analyses, strict=True))
        for unit in _units(place, report, analysis)
    )
    report = np.array([unit.report for unit in laid], dtype=np.int64)
    language = np.array([unit.language for unit in laid], dtype=str)
    return Units(laid, report, report[:, None] != report, language[:, None] != language)


def _units(place: int, report: Report, analysis: Analysis) -> Iterator[Unit]:
    for sentence in analysis.sentences:
        at = sentence.index / max(1, len(analysis.sentences) - 1)
        yield Unit(
            report=place,
            language=analysis.language,
            sentence=sentence.index,
            paragraph=sentence.paragraph,
            passage=Passage(report.id, sentence.span),
            text=sentence.span.of(report.text),
            at=at,
            leads=at < LEAD_SHARE or _in_headline(report, sentence),
        )


def _in_headline(report: Report, sentence: Sentence) -> bool:
    return report.paragraphs[sentence.paragraph].kind is ParagraphKind.HEADLINE
