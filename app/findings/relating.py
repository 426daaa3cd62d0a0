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
from app.model.span import Passage, ReportId

# A sentence, and a report in which it is looked for.
End = tuple[Passage, ReportId]


def relate(reports: Sequence[Report], analyses: Sequence[Analysis], alignment: Alignment) -> tuple[Pair, ...]:
    """Judge each link, in the order of the links. The same words never differ."""
    reader = Reader(reports, analyses)
    couples = [Couple.of(link, reader.told(link.a), reader.told(link.b)) for link in alignment.links]
    copied = {end for couple in couples if couple.same_words for end in _ends(couple)}
    return tuple(_judged(couple, copied) for couple in couples)


def _ends(couple: Couple) -> tuple[End, End]:
    a, b = couple.link.a, couple.link.b
    return (a, b.report), (b, a.report)


def _judged(couple: Couple, copied: set[End]) -> Pair:
    """A sentence that the other report has word for word does not differ from a third one there."""
    told_alike = not couple.near_copy and bool(copied.intersection(_ends(couple)))
    differences = () if told_alike else tuple(_differences(couple))
    relation = Relation.DIFFER if differences else Relation.AGREE
    return Pair(couple.link, relation, differences, shared_core(couple, differences))


def _differences(couple: Couple) -> Iterator[Difference]:
    for differences in DETECTORS:
        yield from differences(couple)
