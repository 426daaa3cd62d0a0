"""Who copied whom: reports that carry the same agency's copy count as one origin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from app.model.alignment import Origin
from app.model.reason import Reason
from app.model.report import Report, Source
from app.model.span import ReportId

MUCH = 0.4  # of the shorter report's words: enough by itself to call two reports one copy
SOME = 0.1  # enough where both name the same agency, author or address

T = TypeVar("T")
Evidence = tuple[Reason, ...]
Shares = Mapping[frozenset[ReportId], float]  # how much of one of two reports the other has word for word


def origins(reports: Sequence[Report], shares: Shares) -> tuple[Origin, ...]:
    """Every report in exactly one origin, with the evidence for those that share one."""
    evidence = {(a, b): _evidence(reports, shares, a, b) for a, b in combinations(range(len(reports)), 2)}
    groups: list[set[int]] = []
    for report in range(len(reports)):
        akin = [g for g in groups if any(evidence[other, report] for other in g)]
        groups = [g for g in groups if g not in akin] + [{report}.union(*akin)]
    return tuple(
        Origin(
            reports=tuple(reports[i].id for i in sorted(group)),
            evidence=_once(said for pair in combinations(sorted(group), 2) for said in evidence[pair]),
        )
        for group in sorted(groups, key=min)
    )


def _evidence(reports: Sequence[Report], shares: Shares, a: int, b: int) -> Evidence:
    share = shares.get(frozenset((reports[a].id, reports[b].id)), 0.0)
    named = tuple(_both_name(reports[a].source, reports[b].source))
    if share >= MUCH or (named and share >= SOME):
        return (*named, Reason.of("shared_runs", share=f"{share:.0%}".replace("%", " %")))
    return ()


def _both_name(a: Source, b: Source) -> Iterator[Reason]:
    """What both reports credit, agencies, authors or one address, each as evidence."""
    if a.url and a.url == b.url:
        yield Reason.of("same_address")
    yield from (Reason.of("credit_line", name=name) for name in _common(_credited(a), _credited(b)))
    yield from (Reason.of("shared_byline", name=name) for name in _common(a.byline, b.byline))


def _credited(source: Source) -> tuple[str, ...]:
    return (*filter(None, (source.agency,)), *source.credits)


def _common(a: Sequence[str], b: Sequence[str]) -> tuple[str, ...]:
    known = {name.strip().casefold() for name in b}
    return _once(name.strip() for name in a if name.strip().casefold() in known)


def _once(said: Iterator[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(said))
