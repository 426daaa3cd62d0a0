"""Which findings are listed: picked by kind, type, report, status and confidence, with counts of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId
from app.model.project import Judgement
from ui.messages import tr
from ui.models.facets import Facet, facet_name, tags, value_words

Verdicts = Mapping[FindingId, Judgement]


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """What was picked. A facet without picks lets all through, but rejected findings must be asked for."""

    picked: frozenset[tuple[Facet, str]] = frozenset()

    @property
    def active(self) -> bool:
        return bool(self.picked)

    def turned(self, facet: Facet, value: str) -> FindingFilter:
        """With one more pick, or without it if it was picked."""
        return FindingFilter(self.picked ^ {(facet, value)})

    def without(self, facet: Facet) -> FindingFilter:
        return FindingFilter(frozenset(pick for pick in self.picked if pick[0] is not facet))

    def within(self, comparison: Comparison) -> FindingFilter:
        """Without picks of reports that are gone: they would hide all and could not be seen."""
        there = comparison.sigla
        return FindingFilter(frozenset(p for p in self.picked if p[0] is not Facet.REPORT or p[1] in there))

    def values(self, facet: Facet) -> frozenset[str]:
        return frozenset(value for of, value in self.picked if of is facet)

    def passes(self, finding: Finding, verdicts: Verdicts) -> bool:
        """Whether every facet with picks knows the finding by one of them."""
        judgement = verdicts.get(finding.id)
        if judgement is Judgement.REJECTED and Judgement.REJECTED not in self.values(Facet.STATUS):
            return False
        wanted = ((facet, self.values(facet)) for facet in {facet for facet, _ in self.picked})
        return all(tags(finding, facet, judgement) & values for facet, values in wanted)


@dataclass(frozen=True, slots=True)
class FacetChoice:
    """One value of a facet in words; `count` findings have it and pass the other facets."""

    value: str
    words: str
    count: int
    picked: bool


def facet_choices(
    facet: Facet, comparison: Comparison, verdicts: Verdicts, wanted: FindingFilter
) -> tuple[FacetChoice, ...]:
    """The values that the comparison's findings have, in a fixed order."""
    picked, others = wanted.values(facet), wanted.without(facet)
    there, counts = set(picked), Counter[str]()
    for finding in comparison.findings:
        of_it = tags(finding, facet, verdicts.get(finding.id))
        there |= of_it
        counts.update(v for v in of_it if others.turned(facet, v).passes(finding, verdicts))
    named = value_words(facet, comparison).items()
    return tuple(FacetChoice(v, words, counts[v], v in picked) for v, words in named if v in there)


def count(comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> int:
    """How many findings pass."""
    findings = comparison.findings if comparison else ()
    return sum(wanted.passes(finding, verdicts) for finding in findings)


def picks_in_words(wanted: FindingFilter, comparison: Comparison) -> tuple[str, ...]:
    """What was picked, a line for each facet: 'Kind: Differ or Agree'."""
    lines = []
    for facet in Facet:
        words = [w for value, w in value_words(facet, comparison).items() if value in wanted.values(facet)]
        if words:
            lines.append(tr("{facet}: {values}", facet=facet_name(facet), values=tr(" or ").join(words)))
    return tuple(lines)
