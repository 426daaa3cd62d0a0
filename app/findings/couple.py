"""Two linked sentences laid side by side, word by word."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from app.findings.told import Told
from app.findings.worddiff import Run, WordDiff, word_diff
from app.findings.words import Word
from app.model.span import Span

# From this share of equal words on, one sentence is an edited copy of the other, and a word in another's
# place is decisive. Lower lets chance neighbours count as substitutions; higher misses edits of short
# sentences.
NEAR_COPY = 0.74


@dataclass(frozen=True)  # without slots, so that what each detector asks is worked out once
class Couple:
    """Both sentences of a link looked up. `near_copy`: one is the other, edited."""

    a: Told
    b: Told
    diff: WordDiff
    made: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, a: Told, b: Told) -> Couple:
        return cls(a, b, word_diff(a.words, b.words))

    @cached_property
    def near_copy(self) -> bool:
        return self.diff.likeness >= NEAR_COPY

    @property
    def same_words(self) -> bool:
        return not self.diff.changes

    @property
    def one_language(self) -> bool:
        return self.a.language == self.b.language

    @cached_property
    def substitutions(self) -> tuple[Run, ...]:
        """Changes where each sentence has words in the place of the other's."""
        return tuple(run for run in self.diff.changes if run.a and run.b)


def span_of(words: tuple[Word, ...]) -> Span:
    """From the first to the last of some words in text order."""
    return Span(words[0].span.start, words[-1].span.end)
