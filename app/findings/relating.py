"""Links -> pairs: what two linked sentences agree on, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.findings.couple import Couple
from app.findings.differences import DETECTORS
from app.findings.shared import shared_core
from app.findings.told import Reader
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import Difference, Pair, Relation
from app.model.report import Report


def relate(reports: Sequence[Report], analyses: Sequence[Analysis], alignment: Alignment) -> tuple[Pair, ...]:
    """Judge each link, in the order of the links. The same words never differ."""
    reader = Reader(reports, analyses)
    couples = (Couple.of(link, reader.told(link.a), reader.told(link.b)) for link in alignment.links)
    return tuple(_judged(couple) for couple in couples)


def _judged(couple: Couple) -> Pair:
    differences = tuple(_differences(couple))
    relation = Relation.DIFFER if differences else Relation.AGREE
    return Pair(couple.link, relation, differences, shared_core(couple, differences))


def _differences(couple: Couple) -> Iterator[Difference]:
    if couple.same_words:
        return
    for differences in DETECTORS:
        yield from differences(couple)
