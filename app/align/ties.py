"""How strongly paragraphs of different reports are tied by the links of their sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.align.account import Account
from app.align.evidence import Evidence
from app.align.judging import chosen
from app.align.units import Block, Places
from app.model.report import Report
from app.model.span import ReportId


@dataclass(frozen=True, slots=True)
class Ties:
    """All paragraphs in one list, those of report r from `starts[r]` up to `starts[r + 1]`.

    `linked` sums up the scores of the links between two paragraphs, of each sentence only the best: doubtful
    links to several sentences are no sure one. `likely` is the best likelihood of any two of their sentences,
    linked or not.
    """

    starts: tuple[int, ...]
    linked: Block
    likely: Block


class Tying:
    """Adds up what is between sentences to what is between paragraphs, one block after the other."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self._starts = (0, *np.cumsum([len(report.paragraphs) for report in reports]).tolist())
        self._of = {report.id: start for report, start in zip(reports, self._starts, strict=False)}
        size = self._starts[-1], self._starts[-1]
        self._linked, self._likely = np.zeros(size, dtype=np.float32), np.zeros(size, dtype=np.float32)

    def add(self, evidence: Evidence, likely: Block) -> None:
        """Take the likelihoods between the sentences of two reports."""
        linked = np.where(chosen(likely, evidence.weights), likely, np.float32(0.0))
        first_a, a = _paragraphs(evidence.a, self._of)
        first_b, b = _paragraphs(evidence.b, self._of)
        by_a = np.add.reduceat(np.maximum.reduceat(linked, first_b, axis=1), first_a, axis=0)
        by_b = np.add.reduceat(np.maximum.reduceat(linked, first_a, axis=0), first_b, axis=1)
        best = np.maximum.reduceat(np.maximum.reduceat(likely, first_a, axis=0), first_b, axis=1)
        for told, gathered in ((self._linked, np.minimum(by_a, by_b)), (self._likely, best)):
            told[np.ix_(a, b)] = gathered
            told[np.ix_(b, a)] = gathered.T

    def ties(self) -> Ties:
        return Ties(self._starts, self._linked, self._likely)


def _paragraphs(account: Account, starts: dict[ReportId, int]) -> tuple[Places, Places]:
    """The first unit of each paragraph that has any, and the paragraph's place among all."""
    paragraph = np.array([unit.paragraph for unit in account.units], dtype=np.int64)
    told, first = np.unique(paragraph, return_index=True)
    return first, told + starts[account.report]
