"""From likelihoods to links: which pairs of sentences are linked, with what speaks for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from app.align.evidence import Evidence, Weighed
from app.align.judging import chosen
from app.align.similarity import CIRCUMSTANCES
from app.align.units import Block, Places, Vector
from app.model.alignment import Link, Signal
from app.model.span import Passage, ReportId
from app.remembered import Remembered

READER = "reader"  # the signal of a link that the reader made
SHOWN = 0.05  # a weaker signal explains nothing
DIGITS = 4

REMEMBERED = 30_000  # links: those of thirty reports; each takes some 1 kB
# Links that take as much memory as what was weighed of two reports, which is held as long as theirs, if any.
WEIGHED = 15

Order = Mapping[ReportId, int]  # the places of the reports
_Key = tuple[Weighed, bool, bytes, bytes]  # the reports' order, which are linked, how surely
_links: Remembered[_Key, tuple[Link, ...]] = Remembered(REMEMBERED, size=lambda made: WEIGHED + len(made))


def links(evidence: Evidence, likely: Block, order: Order) -> tuple[Link, ...]:
    """Every pair of units of two reports that is likely enough; a sentence may be in many links or none.

    The same ones while nothing else tells for or against them: a pin changes those of few reports.
    """
    rows, columns = evidence.weighed.candidates.rows, evidence.weighed.candidates.columns
    (kept,) = np.nonzero(chosen(likely, evidence.weights)[rows, columns])
    scores = likely[rows[kept], columns[kept]]
    forward = order[evidence.a.report] < order[evidence.b.report]
    key = evidence.weighed, forward, kept.tobytes(), scores.tobytes()
    return _links.get(key, lambda: tuple(_made(evidence, kept, scores, order)))


def _made(evidence: Evidence, kept: Places, scores: Vector, order: Order) -> Iterator[Link]:
    found = evidence.weighed.candidates
    places = zip(found.rows[kept].tolist(), found.columns[kept].tolist(), strict=True)
    for (row, column), score, reasons in zip(places, scores, _reasons(evidence, kept), strict=True):
        a, b = evidence.a.units[row].passage, evidence.b.units[column].passage
        earlier, later = (a, b) if order[a.report] < order[b.report] else (b, a)
        yield Link(
            a=earlier,
            b=later,
            score=round(float(score), DIGITS),
            signals=_pinned(evidence, row, column) or reasons,
            same_copy=_same_copy(evidence, row, column),
        )


def sorted_links(found: Sequence[Link], order: Order) -> tuple[Link, ...]:
    """Links by place."""

    def place(passage: Passage) -> tuple[int, int]:
        return order[passage.report], passage.span.start

    return tuple(sorted(found, key=lambda link: (*place(link.a), *place(link.b))))


def _same_copy(evidence: Evidence, row: int, column: int) -> bool:
    return not evidence.a.copyable.told[row].isdisjoint(evidence.b.copyable.told[column])


def _pinned(evidence: Evidence, row: int, column: int) -> tuple[Signal, ...]:
    return (Signal(READER, 1.0),) if evidence.pins.together[row, column] else ()


def _reasons(evidence: Evidence, kept: Places) -> list[tuple[Signal, ...]]:
    """What speaks for each of some candidates, in the order of the signals."""
    said = [
        (sign.value, np.round(values[kept].astype(np.float64), DIGITS).tolist())
        for sign, values in evidence.weighed.candidates.said.items()
        if sign not in CIRCUMSTANCES
    ]
    return [
        tuple(Signal(name, values[i]) for name, values in said if values[i] >= SHOWN)
        for i in range(len(kept))
    ]
