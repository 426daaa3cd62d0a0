"""Where words stand: half-open ranges of code points in a report's text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NewType

from app.model.wire import lean

ReportId = NewType("ReportId", str)


@lean
@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range [start, end) of Python code points in one text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def trimmed(self, text: str) -> Span:
        """Without white space at its edges; empty where it covers nothing else."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.start + len(words.rstrip())))

    def overlap(self, other: Span) -> int:
        """How many code points both cover."""
        if self.end <= other.start or other.end <= self.start:
            return 0  # as most pairs that are asked of, millions of them
        return min(self.end, other.end) - max(self.start, other.start)

    def meets(self, words: Iterable[Span]) -> int:
        """How many of some spans, none of them empty, share a code point with this one."""
        start, end = self.start, self.end
        return len([1 for word in words if word.start < end and start < word.end]) if start < end else 0

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    @staticmethod
    def hull(spans: Iterable[Span]) -> Span:
        """The smallest span that covers all of `spans`; at least one is needed."""
        kept = tuple(spans)
        return Span(min(s.start for s in kept), max(s.end for s in kept))


@lean
@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Words in one report."""

    report: ReportId
    span: Span

    def __hash__(self) -> int:
        """In one step: passages are looked up by the hundred thousand."""
        return hash((self.report, self.span.start, self.span.end))
