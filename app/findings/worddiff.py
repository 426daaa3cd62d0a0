"""Which words two sentences share in order, and which stand in each other's place.

The words are mapped to single characters so that words are compared, never half words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from app.findings.edits import Edit, edits
from app.findings.words import Word

# from the first private-use character on, which no surrogate follows
_CODES = range(0xE000, 0x110000)


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of both sentences: the same words, or what one has in the other's place.

    In a change either side may be empty: the words are only in the other sentence.
    """

    a: tuple[Word, ...]
    b: tuple[Word, ...]
    equal: bool


@dataclass(frozen=True)  # without slots, so that what each detector asks is worked out once
class WordDiff:
    """All words of both sentences in order, as equal runs and changes."""

    runs: tuple[Run, ...]

    @cached_property
    def changes(self) -> tuple[Run, ...]:
        return tuple(run for run in self.runs if not run.equal)

    @cached_property
    def equal(self) -> tuple[Run, ...]:
        return tuple(run for run in self.runs if run.equal)

    @cached_property
    def likeness(self) -> float:
        """The share of words that are equal, from 0 to 1."""
        total = sum([len(run.a) + len(run.b) for run in self.runs])
        return sum([len(run.a) + len(run.b) for run in self.equal]) / total if total else 0.0


def word_diff(a: Sequence[Word], b: Sequence[Word]) -> WordDiff:
    """Compare two sentences word by word, by their keys."""
    keys_a, keys_b = [word.key for word in a], [word.key for word in b]
    if keys_a == keys_b:
        return WordDiff((Run(tuple(a), tuple(b), equal=True),) if a else ())
    codes = dict(zip(dict.fromkeys([*keys_a, *keys_b]), map(chr, _CODES), strict=False))
    text_a, text_b = ("".join([codes[key] for key in keys]) for keys in (keys_a, keys_b))
    return WordDiff(tuple(_runs(edits(text_a, text_b), a, b)))


def _runs(found: Sequence[Edit], a: Sequence[Word], b: Sequence[Word]) -> list[Run]:
    runs: list[Run] = []
    at_a = at_b = 0
    for operation, text in found:
        size = len(text)
        from_a = tuple(a[at_a : at_a + size]) if operation <= 0 else ()
        from_b = tuple(b[at_b : at_b + size]) if operation >= 0 else ()
        at_a, at_b = at_a + len(from_a), at_b + len(from_b)
        if operation and runs and not runs[-1].equal:
            runs[-1] = Run(runs[-1].a + from_a, runs[-1].b + from_b, equal=False)
        else:
            runs.append(Run(from_a, from_b, equal=operation == 0))
    return runs
