"""The sentences of two versions side by side: which are kept, changed, moved or alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.findings.worddiff import word_diff
from app.findings.words import Word, key_of, words_of
from app.model.analysis import Analysis
from app.model.report import Report
from app.model.span import Passage

# From this share of equal words on, a sentence in another's place is that sentence changed, and from the
# second on wherever it stands. Lower holds unlike sentences against each other; higher shows one as dropped
# and added.
CHANGED, CHANGED_ELSEWHERE = 0.5, 0.75
# Words said twice count once among the shared ones, so that a little less than enough may yet be enough.
ROOM = 0.8


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a version; `key` is the same for two that differ in nothing but punctuation."""

    passage: Passage
    paragraph: int
    words: tuple[Word, ...]

    @property
    def key(self) -> str:
        return key_of(self.words)


@dataclass(frozen=True, slots=True)
class Lined:
    """A version as its sentences; a headline printed again is left aside."""

    lines: tuple[Line, ...]

    @classmethod
    def of(cls, report: Report, analysis: Analysis) -> Lined:
        return cls(
            tuple(
                Line(
                    Passage(report.id, s.span), s.paragraph, words_of(report.text, s.span, analysis.language)
                )
                for s in analysis.sentences
                if report.paragraphs[s.paragraph].repeats is None
            )
        )


def kept(of: Lined, within: Lined) -> float:
    """The share of one version's sentences that stand word for word in the other."""
    there = {line.key for line in within.lines}
    return sum(line.key in there for line in of.lines) / max(1, len(of.lines))


@dataclass(frozen=True, slots=True)
class Gap:
    """Where two versions part: the sentences that only each of them has between two that both have."""

    earlier: tuple[Line, ...]
    later: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Partners:
    """Two sentences of a gap, or of two, that are one, with how like they are."""

    earlier: Line
    later: Line
    likeness: float


def gaps(earlier: Lined, later: Lined) -> tuple[Gap, ...]:
    """The places where the sentences of two versions are not the same, in their order."""
    whole = [[Word(line.passage.span, line.key) for line in version.lines] for version in (earlier, later)]
    found, at_a, at_b = [], 0, 0
    for run in word_diff(*whole).runs:
        next_a, next_b = at_a + len(run.a), at_b + len(run.b)
        if not run.equal:
            found.append(Gap(earlier.lines[at_a:next_a], later.lines[at_b:next_b]))
        at_a, at_b = next_a, next_b
    return tuple(found)


def partners(places: Sequence[Gap]) -> tuple[Partners, ...]:
    """Which sentences of the gaps are one, changed or moved, the likest first; each has one partner."""
    likely = sorted(_likely(places), key=lambda pair: (-pair.likeness, pair.later.passage.span))
    taken: set[Passage] = set()
    found = []
    for pair in likely:
        ends = {pair.earlier.passage, pair.later.passage}
        if not ends & taken:
            found.append(pair)
            taken |= ends
    return tuple(found)


def _likely(places: Sequence[Gap]) -> Iterator[Partners]:
    for at, one in enumerate(places):
        for to, other in enumerate(places):
            needed = CHANGED if at == to else CHANGED_ELSEWHERE
            for earlier in one.earlier:
                for later in other.later:
                    likeness = _likeness(earlier, later, needed)
                    if likeness >= needed:
                        yield Partners(earlier, later, likeness)


def _likeness(a: Line, b: Line, needed: float) -> float:
    """The share of equal words; 0 where too few words are shared in any order for it to be enough."""
    keys_a, keys_b = {word.key for word in a.words}, {word.key for word in b.words}
    if 2 * len(keys_a & keys_b) < needed * (len(keys_a) + len(keys_b)) * ROOM:
        return 0.0
    return word_diff(a.words, b.words).likeness
