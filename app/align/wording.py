"""The running words of a sentence, and which of them stand between quotation marks or in names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.align.units import Unit
from app.model.analysis import Analysis
from app.model.report import Report
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


def wording(units: Sequence[Unit], report: Report, analysis: Analysis) -> Wording:
    """Each unit's words in lower case, cut wherever a quotation begins or ends."""
    quoted = _marked(report, [quotation.span for quotation in analysis.quotations])
    named = _marked(report, [name.span for name in analysis.names])
    return tuple(tuple(_runs(unit, quoted, named)) for unit in units)


def _marked(report: Report, spans: Sequence[Span]) -> bytearray:
    """1 for each code point of the text that the spans cover."""
    marked = bytearray(len(report.text))
    for span in spans:
        marked[span.start : span.end] = b"\x01" * len(span)
    return marked


def _runs(unit: Unit, quoted: bytearray, named: bytearray) -> Iterator[Run]:
    start = unit.passage.span.start
    words = [(i, match.group(), start + match.start()) for i, match in enumerate(_WORD.finditer(unit.text))]
    for inside, run in groupby(words, key=lambda word: bool(quoted[word[2]])):
        yield _run(list(run), named, quoted=inside)


def _run(words: Sequence[tuple[int, str, int]], named: bytearray, *, quoted: bool) -> Run:
    return Run(
        start=words[0][0],
        words=tuple(word.casefold().translate(_PLAIN_APOSTROPHE) for _, word, _ in words),
        named=tuple(bool(named[place]) for _, _, place in words),
        quoted=quoted,
    )
