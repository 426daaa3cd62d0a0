"""Links -> pairs: what two linked sentences agree on, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from app.findings.couple import Couple
from app.findings.differences import DETECTORS
from app.findings.reader import Key, Reader
from app.findings.shared import Shared, shared_core
from app.jobs import Monitor, SilentMonitor, steps
from app.model.alignment import Alignment, Link
from app.model.analysis import Analysis
from app.model.finding import Difference, Pair, Relation
from app.model.report import Report
from app.model.span import Passage, ReportId, Span
from app.remembered import Remembered

STAGE = "differences"
REMEMBERED = 60_000  # linked sentences: those of a hundred reports; each takes about 1 kB

# A sentence, and a report in which it is looked for.
End = tuple[Passage, ReportId]


@dataclass(frozen=True, slots=True)
class _Verdict:
    """All that two sentences say of each other, whatever else is linked to them.

    `agreed` leaves out what differs; `shared` is the core of both if nothing is held to differ.
    """

    near_copy: bool
    same_words: bool
    differences: tuple[Difference, ...]
    agreed: tuple[Shared, ...]
    shared: tuple[Shared, ...]


_Sentence = tuple[Key, Span]  # its report and where it stands
_verdicts: Remembered[tuple[_Sentence, _Sentence], _Verdict] = Remembered(REMEMBERED)


def relate(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    alignment: Alignment,
    *,
    monitor: Monitor | None = None,
) -> tuple[Pair, ...]:
    """Judge each link, in the order of the links. The same words never differ. Raises Cancelled."""
    monitor = monitor or SilentMonitor()
    verdicts = tuple(_judged(reports, analyses, alignment, monitor))
    told = tuple(zip(alignment.links, verdicts, strict=True))
    copied = {end for link, verdict in told if verdict.same_words for end in _ends(link)}
    return tuple(_pair(link, verdict, copied) for link, verdict in told)


def _judged(
    reports: Sequence[Report], analyses: Sequence[Analysis], alignment: Alignment, monitor: Monitor
) -> Iterator[_Verdict]:
    reader = Reader(reports, analyses)
    keys = {report.id: reader.key(report.id) for report in reports}
    for link in steps(alignment.links, STAGE, monitor):
        key = (keys[link.a.report], link.a.span), (keys[link.b.report], link.b.span)
        yield _verdicts.get(key, partial(_verdict, link, reader))


def _verdict(link: Link, reader: Reader) -> _Verdict:
    couple = Couple.of(link, reader.told(link.a), reader.told(link.b))
    differences = tuple(_differences(couple))
    shared = shared_core(couple)
    agreed = shared_core(couple, differences) if differences else shared
    return _Verdict(couple.near_copy, couple.same_words, differences, agreed, shared)


def _pair(link: Link, verdict: _Verdict, copied: set[End]) -> Pair:
    """A sentence that the other report has word for word does not differ from a third one there."""
    if not verdict.differences or (not verdict.near_copy and copied.intersection(_ends(link))):
        return Pair(link, Relation.AGREE, (), verdict.shared)
    return Pair(link, Relation.DIFFER, verdict.differences, verdict.agreed)


def _ends(link: Link) -> tuple[End, End]:
    return (link.a, link.b.report), (link.b, link.a.report)


def _differences(couple: Couple) -> Iterator[Difference]:
    for differences in DETECTORS:
        yield from differences(couple)
