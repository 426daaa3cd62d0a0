"""The sentences of one report that take part in linking: its side of every block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.analysis import Analysis, Sentence
from app.model.report import ParagraphKind, Report
from app.model.span import Passage

# Of a report's sentences: the headline and the first ones, which sum an event up and so tell what many tell.
LEAD_SHARE = 0.12

Block = NDArray[
    np.float32
]  # a value for each pair of units of two reports, the one's down, the other's across
Mask = NDArray[np.bool_]
Vector = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence; `at` is how far through the report it stands, 0 to 1."""

    sentence: int
    paragraph: int
    passage: Passage
    text: str
    at: float
    leads: bool


def units(report: Report, analysis: Analysis) -> Iterator[Unit]:
    """Lay out every sentence, those of a headline printed twice as well: each is told by the others."""
    for sentence in analysis.sentences:
        at = sentence.index / max(1, len(analysis.sentences) - 1)
        yield Unit(
            sentence=sentence.index,
            paragraph=sentence.paragraph,
            passage=Passage(report.id, sentence.span),
            text=sentence.span.of(report.text),
            at=at,
            leads=at < LEAD_SHARE or _in_headline(report, sentence),
        )


def _in_headline(report: Report, sentence: Sentence) -> bool:
    return report.paragraphs[sentence.paragraph].kind is ParagraphKind.HEADLINE
