"""Differences over all reports: one finding for one thing told in several ways, with a side for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.findings.grouping import Groups
from app.findings.places import Places
from app.model.analysis import Analysis
from app.model.finding import Difference, DifferenceType, Finding, FindingId, FindingKind, Pair, Side
from app.model.one_line import shortened, squeezed
from app.model.reason import Reason
from app.model.span import Passage, ReportId, Span

LONGEST_VALUE = 40  # code points: two sides stand in one title


@dataclass(frozen=True, slots=True)
class Node:
    """One side of a difference: the words of one report, and the value they give."""

    type: DifferenceType
    report: ReportId
    spans: tuple[Span, ...]
    value: str

    @property
    def hull(self) -> Span:
        return Span.hull(self.spans)


@dataclass(frozen=True, slots=True)
class _Edge:
    a: Node
    b: Node
    pair: Pair
    difference: Difference


def differences(pairs: Sequence[Pair], analyses: Sequence[Analysis], places: Places) -> Iterator[Finding]:
    """Merge the differences of all pairs that share words on one side."""
    edges = [_edge(pair, difference) for pair in pairs for difference in pair.differences]
    groups: Groups[Node] = Groups()
    for edge in edges:
        groups.join(edge.a, edge.b)
    _join_overlapping(groups, edges)
    _join_agreed(groups, edges, _agreed_figures(pairs, analyses))
    of_group: dict[Node, list[_Edge]] = {}
    for edge in edges:
        of_group.setdefault(groups.root(edge.a), []).append(edge)
    for group in groups.all():
        yield _finding(group, of_group[groups.root(group[0])], places)


def _edge(pair: Pair, difference: Difference) -> _Edge:
    reason = difference.reason
    a = Node(difference.type, pair.link.a.report, difference.a, reason.get("a"))
    b = Node(difference.type, pair.link.b.report, difference.b, reason.get("b"))
    return _Edge(a, b, pair, difference)


def _join_overlapping(groups: Groups[Node], edges: Sequence[_Edge]) -> None:
    """The same words of a report, met in several pairs, are one side."""
    nodes = sorted({n for e in edges for n in (e.a, e.b)}, key=lambda n: (n.type, n.report, n.hull, n.value))
    for one, other in pairwise(nodes):
        if one.type is other.type and one.report == other.report and one.hull.overlap(other.hull):
            groups.join(one, other)


def _agreed_figures(pairs: Sequence[Pair], analyses: Sequence[Analysis]) -> Iterator[tuple[Passage, Passage]]:
    """The figures at the beginning of what two sentences share."""
    figures = {Passage(a.report, f.span) for a in analyses for f in a.figures}
    starts = {(figure.report, figure.span.start): figure for figure in figures}
    for pair in pairs:
        for a, b in pair.agreed:
            one = starts.get((pair.link.a.report, a.start))
            other = starts.get((pair.link.b.report, b.start))
            if one and other:
                yield one, other


def _join_agreed(
    groups: Groups[Node], edges: Sequence[_Edge], agreed: Iterable[tuple[Passage, Passage]]
) -> None:
    """Whoever gives the same figure as one side of a conflict stands on that side."""
    sides = {(n.report, n.hull): n for e in edges for n in (e.a, e.b) if n.type is DifferenceType.FIGURE}
    for a, b in agreed:
        in_a, in_b = sides.get((a.report, a.span)), sides.get((b.report, b.span))
        if in_a is not None:
            groups.join(in_a, in_b or Node(in_a.type, b.report, (b.span,), in_a.value))
        elif in_b is not None:
            groups.join(in_b, Node(in_b.type, a.report, (a.span,), in_b.value))


def _finding(nodes: Sequence[Node], edges: Sequence[_Edge], places: Places) -> Finding:
    best = max(edges, key=lambda edge: (edge.difference.confidence, edge.pair.link.score))
    sides = _parted(_sides(nodes, places), places)
    passages = tuple(sorted({p for side in sides for p in side.passages}, key=places.key))
    return Finding(
        id=FindingId(""),
        kind=FindingKind.DIFFERENCE,
        row=places.row(passages[0]),
        passages=passages,
        sides=sides,
        reason=_reason(best.difference.reason, best.pair, sides, places),
        confidence=best.difference.confidence,
        type=best.difference.type,
        signals=best.pair.link.signals,
        origins=places.origins(p.report for p in passages),
        origins_total=places.origins_total,
    )


def _sides(nodes: Sequence[Node], places: Places) -> tuple[Side, ...]:
    """The versions told, in the order in which the reports bring them."""
    told: dict[str, tuple[str, set[Passage]]] = {}
    for node in nodes:
        _, passages = told.setdefault(_version(node), (node.value, set()))
        passages.update(Passage(node.report, span) for span in node.spans)
    sides = [Side(value, tuple(sorted(passages, key=places.key))) for value, passages in told.values()]
    return tuple(sorted(sides, key=lambda side: places.key(side.passages[0])))


def _version(node: Node) -> str:
    """What makes two values one version: a figure's number, in whatever language; else the words."""
    digits = "".join(ch for ch in node.value if ch.isdigit())
    of_figure = node.type is DifferenceType.FIGURE and digits
    return digits if of_figure else squeezed(node.value.casefold())


def _parted(sides: Sequence[Side], places: Places) -> tuple[Side, ...]:
    """The same with each report on one side: the one that its running text takes first.

    A headline leaves out what the lead says in full, and a part counted later is no second total.
    """
    stands: dict[ReportId, Side] = {}
    for passage, side in sorted(
        ((p, s) for s in sides for p in s.passages), key=lambda told: _precedence(told[0], places)
    ):
        stands.setdefault(passage.report, side)
    kept = [Side(s.value, tuple(p for p in s.passages if stands[p.report] is s)) for s in sides]
    parted = tuple(side for side in kept if side.passages)
    return parted if len(parted) > 1 else tuple(sides)


def _precedence(passage: Passage, places: Places) -> tuple[bool, int]:
    return not places.in_body(passage), passage.span.start


def _reason(reason: Reason, pair: Pair, sides: Sequence[Side], places: Places) -> Reason:
    """The rule with what a sentence about it needs: the values, and which report does what."""
    params = {name: value for name, value in reason.params if name not in ("a", "b")}
    sigla = {"a": places.sigla([pair.link.a.report]), "b": places.sigla([pair.link.b.report])}
    if (one := params.get("one")) is not None:
        params |= {"one": sigla[one], "other": sigla["b" if one == "a" else "a"]}
    values = " / ".join(shortened(side.value, LONGEST_VALUE) for side in sides)
    return Reason.of(reason.code, values=values, **params)
