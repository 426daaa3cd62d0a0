"""Links -> pairs: what two linked sentences agree on, and where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

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
from app.model.wire import lean
from app.remembered import Remembered

STAGE = "differences"
REMEMBERED = 200_000  # linked sentences: those of a hundred reports; each takes about 0.5 kB

# A sentence, and a report in which it is looked for.
End = tuple[Passage, ReportId]
Ends = tuple[Passage, Passage]  # the two sentences of a link


@lean
@dataclass(frozen=True, slots=True)
class Verdict:
    """All that two sentences say of each other, whatever else is linked to them.

    `agreed` leaves out what differs; `shared` is the core of both if nothing is held to differ.
    """

    near_copy: bool
    same_words: bool
    differences: tuple[Difference, ...]
    agreed: tuple[Shared, ...]
    shared: tuple[Shared, ...]


_Sentence = tuple[Key, Span]  # its report and where it stands
_verdicts: Remembered[tuple[_Sentence, _Sentence], Verdict] = Remembered(REMEMBERED)


class Judge(Protocol):
    """What judges linked sentences, in their order."""

    def __call__(
        self,
        reports: Sequence[Report],
        analyses: Sequence[Analysis],
        told: Sequence[Ends],
        *,
        monitor: Monitor,
    ) -> tuple[Verdict, ...]: ...


def judged(
    reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends], *, monitor: Monitor
) -> tuple[Verdict, ...]:
    """What the sentences of each two say of each other. Raises Cancelled."""
    reader = Reader(reports, analyses)
    watched = steps(told, STAGE, monitor)
    return tuple(_verdicts.get(_key(ends, reader), partial(_verdict, ends, reader)) for ends in watched)


def relate(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    alignment: Alignment,
    *,
    judge: Judge = judged,
    monitor: Monitor | None = None,
) -> tuple[Pair, ...]:
    """Judge each link, in the order of the links. The same words never differ. Raises Cancelled."""
    sentences = [(link.a, link.b) for link in alignment.links]
    verdicts = judge(reports, analyses, sentences, monitor=monitor or SilentMonitor())
    told = tuple(zip(alignment.links, verdicts, strict=True))
    copied = {end for link, verdict in told if verdict.same_words for end in _ends(link)}
    return tuple(_pair(link, verdict, copied) for link, verdict in told)


def unjudged(reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends]) -> int:
    """How many of some linked sentences are yet to be judged."""
    reader = Reader(reports, analyses)
    return sum(_key(ends, reader) not in _verdicts for ends in told)


def keep(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    found: Iterable[tuple[Ends, Verdict]],
) -> None:
    """Take verdicts that another process has made."""
    reader = Reader(reports, analyses)
    for ends, verdict in found:
        _verdicts.put(_key(ends, reader), verdict)


def _key(ends: Ends, reader: Reader) -> tuple[_Sentence, _Sentence]:
    a, b = ends
    return (reader.key(a.report), a.span), (reader.key(b.report), b.span)


def _verdict(ends: Ends, reader: Reader) -> Verdict:
    couple = Couple.of(*map(reader.told, ends))
    differences = tuple(_differences(couple))
    shared = shared_core(couple)
    agreed = shared_core(couple, differences) if differences else shared
    return Verdict(couple.near_copy, couple.same_words, differences, agreed, shared)


def _pair(link: Link, verdict: Verdict, copied: set[End]) -> Pair:
    """A sentence that the other report has word for word does not differ from a third one there."""
    if not verdict.differences or (not verdict.near_copy and copied.intersection(_ends(link))):
        return Pair(link, Relation.AGREE, (), verdict.shared)
    return Pair(link, Relation.DIFFER, verdict.differences, verdict.agreed)


def _ends(link: Link) -> tuple[End, End]:
    return (link.a, link.b.report), (link.b, link.a.report)


def _differences(couple: Couple) -> Iterator[Difference]:
    for differences in DETECTORS:
        yield from differences(couple)
