"""Agreement over all reports: the shared cores that more than one origin tells, a few for each row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.findings.grouping import Groups
from app.findings.places import Places
from app.findings.telling import Telling
from app.model.alignment import Link
from app.model.analysis import Analysis
from app.model.finding import Finding, FindingId, FindingKind, Pair, Side
from app.model.one_line import squeezed
from app.model.reason import Reason
from app.model.span import Passage

# The fewest origins that make an agreement: the same copy carried twice is one source.
FEWEST_ORIGINS = 2
# The most agreements shown for a row. More of them would bury what differs.
MOST_IN_ROW = 2


@dataclass(frozen=True, slots=True)
class _Core:
    passages: tuple[Passage, ...]
    link: Link
    origins: int


def agreements(
    pairs: Sequence[Pair], analyses: Sequence[Analysis], differing: Sequence[Finding], places: Places
) -> Iterator[Finding]:
    """The cores told by most origins first in each row; what differs, or is agreed on elsewhere, is left out.

    A name by itself is shown only where a row shares nothing better.
    """
    telling = Telling(analyses, differing, places)
    rows: dict[int, list[_Core]] = defaultdict(list)
    for core in _cores(pairs, places):
        if core.origins >= FEWEST_ORIGINS and telling.tells(core.passages):
            rows[places.row(core.passages[0])].append(core)
    for row, best in _once({row: _ranked(cores, telling) for row, cores in rows.items()}, places):
        yield _finding(best, row, places)


def _ranked(cores: Sequence[_Core], telling: Telling) -> list[_Core]:
    """The best cores of a row; names only where there is nothing else."""
    kept = [core for core in cores if not telling.is_name(core.passages)] or list(cores)
    return sorted(kept, key=lambda core: (-core.origins, -core.link.score, core.passages))


def _once(rows: Mapping[int, Sequence[_Core]], places: Places) -> Iterator[tuple[int, _Core]]:
    """A few of each row: none is part of another, and the same words are not agreed on in two rows."""
    told: set[str] = set()
    for row in sorted(rows):
        kept: list[_Core] = []
        for core in rows[row]:
            words = {squeezed(places.text(passage).casefold()) for passage in core.passages}
            part = any(_overlap(core.passages, other.passages) for other in kept)
            if len(kept) < MOST_IN_ROW and not part and not words & told:
                kept.append(core)
                told |= words
                yield row, core


def _cores(pairs: Sequence[Pair], places: Places) -> Iterator[_Core]:
    groups: Groups[Passage] = Groups()
    links: dict[Passage, Link] = {}
    for pair in pairs:
        for a, b in pair.agreed:
            one, other = Passage(pair.link.a.report, a), Passage(pair.link.b.report, b)
            groups.join(one, other)
            for passage in (one, other):
                if passage not in links or links[passage].score < pair.link.score:
                    links[passage] = pair.link
    for group in groups.all():
        passages = _one_each(group, links, places)
        link = max((links[p] for p in passages), key=lambda link: link.score)
        yield _Core(passages, link, places.origins(p.report for p in passages))


def _one_each(group: Sequence[Passage], links: dict[Passage, Link], places: Places) -> tuple[Passage, ...]:
    """The best passage of each report: a core that a report tells twice is marked where it fits best."""
    best: dict[str, Passage] = {}
    for passage in sorted(group, key=places.key):
        if passage.report not in best or links[best[passage.report]].score < links[passage].score:
            best[passage.report] = passage
    return tuple(best.values())


def _overlap(one: Sequence[Passage], other: Sequence[Passage]) -> bool:
    return any(a.report == b.report and a.span.overlap(b.span) for a in one for b in other)


def _finding(core: _Core, row: int, places: Places) -> Finding:
    told = squeezed(places.text(core.passages[0]))
    return Finding(
        id=FindingId(""),
        kind=FindingKind.AGREEMENT,
        row=row,
        passages=core.passages,
        sides=(Side(told, core.passages),),
        reason=Reason.of("agreement", told=told, reports=places.sigla(p.report for p in core.passages)),
        confidence=core.link.score,
        signals=core.link.signals,
        origins=core.origins,
        origins_total=places.origins_total,
    )
