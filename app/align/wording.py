"""The running words of a sentence, and which of them stand between quotation marks or in names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from app.align.units import Unit, Units
from app.model.analysis import Analysis
from app.model.span import Span

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")  # re-election, 84,000 and won't are a word each
_PLAIN_APOSTROPHE = str.maketrans("’", "'")


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive words of a sentence from its word `start` on, all quoted or none.

    `named` says of each word whether it is part of a name.
    """

    start: int
    words: tuple[str, ...]
    named: tuple[bool, ...]
    quoted: bool

    def grams(self, length: int) -> list[tuple[str, ...]]:
        """All stretches of `length` consecutive words, in order; none if the run is shorter."""
        return [self.words[i : i + length] for i in range(len(self.words) - length + 1)]


Wording = tuple[tuple[Run, ...], ...]


def wording(units: Units, analyses: Sequence[Analysis]) -> Wording:
    """Each unit's words in lower case, cut wherever a quotation begins or ends."""
    return tuple(tuple(_runs(unit, analyses[unit.report])) for unit in units.all)


def _runs(unit: Unit, analysis: Analysis) -> list[Run]:
    quoted = _marked(unit, [quotation.span for quotation in analysis.quotations])
    named = _marked(unit, [name.span for name in analysis.names])
    words = [(i, match.group(), match.start()) for i, match in enumerate(_WORD.finditer(unit.text))]
    grouped = groupby(words, key=lambda word: word[2] in quoted)
    return [_run(list(run), named, quoted=inside) for inside, run in grouped]


def _marked(unit: Unit, spans: Sequence[Span]) -> frozenset[int]:
    """The places in a unit's text that the spans cover."""
    own = unit.passage.span
    inside = (range(max(span.start, own.start), min(span.end, own.end)) for span in spans)
    return frozenset(place - own.start for places in inside for place in places)


def _run(words: Sequence[tuple[int, str, int]], named: frozenset[int], *, quoted: bool) -> Run:
    return Run(
        start=words[0][0],
        words=tuple(word.casefold().translate(_PLAIN_APOSTROPHE) for _, word, _ in words),
        named=tuple(place in named for _, _, place in words),
        quoted=quoted,
    )
