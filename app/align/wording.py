"""The running words of a sentence, and which of them stand between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from app.align.units import Unit, Units
from app.model.analysis import Analysis

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PLAIN_APOSTROPHE = str.maketrans("’", "'")


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive words of a sentence from its word `start` on, all quoted or none."""

    start: int
    words: tuple[str, ...]
    quoted: bool

    def grams(self, length: int) -> list[tuple[str, ...]]:
        """All stretches of `length` consecutive words, in order; none if the run is shorter."""
        return [self.words[i : i + length] for i in range(len(self.words) - length + 1)]


Wording = tuple[tuple[Run, ...], ...]


def wording(units: Units, analyses: Sequence[Analysis]) -> Wording:
    """Each unit's words in lower case, cut wherever a quotation begins or ends."""
    return tuple(tuple(_runs(unit, analyses[unit.report])) for unit in units.all)


def _runs(unit: Unit, analysis: Analysis) -> list[Run]:
    quoted = [q.span for q in analysis.quotations if q.span.overlap(unit.passage.span)]
    offset = unit.passage.span.start

    def is_quoted(numbered: tuple[int, re.Match[str]]) -> bool:
        place = offset + numbered[1].start()
        return any(span.start <= place < span.end for span in quoted)

    grouped = groupby(enumerate(_WORD.finditer(unit.text)), key=is_quoted)
    return [_run(list(numbered), quoted=inside) for inside, numbered in grouped]


def _run(numbered: list[tuple[int, re.Match[str]]], *, quoted: bool) -> Run:
    words = (match.group().casefold().translate(_PLAIN_APOSTROPHE) for _, match in numbered)
    return Run(numbered[0][0], tuple(words), quoted)
