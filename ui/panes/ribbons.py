"""Which paragraphs of two neighbouring columns a ribbon joins, and what the pair does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.model.alignment import Row
from app.model.finding import Pair, Relation
from app.model.report import Report
from app.model.span import Passage


@dataclass(frozen=True, slots=True)
class Ribbon:
    """First and last paragraph of one row in the left and in the right column, and whether the two differ."""

    row: int
    left: tuple[int, int]
    right: tuple[int, int]
    differs: bool


def ribbons(
    rows: Sequence[Row], reports: Sequence[Report], left: int, pairs: Sequence[Pair]
) -> tuple[Ribbon, ...]:
    """Between the column `left` and the one to its right: a ribbon for each row that both tell."""
    differing = _differing(reports[left], reports[left + 1], pairs)
    found = []
    for index, row in enumerate(rows):
        a, b = row.cells[left].paragraphs, row.cells[left + 1].paragraphs
        if a and b:
            differs = any((p, q) in differing for p in a for q in b)
            found.append(Ribbon(index, _first_run(a), _first_run(b), differs))
    return tuple(found)


def _differing(left: Report, right: Report, pairs: Sequence[Pair]) -> set[tuple[int, int]]:
    found, both = set(), {(left.id, right.id), (right.id, left.id)}
    for pair in pairs:
        a, b = pair.link.a, pair.link.b
        if pair.relation is Relation.DIFFER and (a.report, b.report) in both:
            one, other = (a, b) if a.report == left.id else (b, a)
            found.add((_paragraph(left, one), _paragraph(right, other)))
    return found


def _paragraph(report: Report, passage: Passage) -> int:
    return next(i for i, p in enumerate(report.paragraphs) if p.span.end > passage.span.start)


def _first_run(paragraphs: Sequence[int]) -> tuple[int, int]:
    """Paragraphs of one cell that do not follow each other cannot share a ribbon's end."""
    last = paragraphs[0]
    for paragraph in paragraphs[1:]:
        if paragraph != last + 1:
            break
        last = paragraph
    return paragraphs[0], last
