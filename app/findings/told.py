"""One sentence as the comparison sees it: its words, and all that the language engine found in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Protocol, TypeVar

from app.findings.vocabulary import Vocabulary
from app.findings.words import Word
from app.language.grammar import Grammar
from app.model.analysis import Token
from app.model.mentions import Figure, Name, Quotation, TimeExpression
from app.model.report import ParagraphKind
from app.model.span import Passage, Span
from app.model.statement import Statement

T = TypeVar("T")


class Making(Protocol):
    """What keeps the values that were made from it alone: a sentence, or two laid side by side."""

    @property
    def made(self) -> dict[Hashable, Any]: ...


M = TypeVar("M", bound=Making)


@dataclass(frozen=True, slots=True)
class Told:
    """A passage of one report, with the words, mentions and statements that touch it.

    `kind` is that of the paragraph in which it begins. The words, names and times of a dateline are not among
    what is told.
    """

    passage: Passage
    kind: ParagraphKind
    text: str
    language: str
    vocabulary: Vocabulary
    words: tuple[Word, ...]
    grammar: Grammar
    indices: range
    figures: tuple[Figure, ...]
    times: tuple[TimeExpression, ...]
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]
    statements: tuple[Statement, ...]
    made: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def tokens(self) -> Sequence[Token]:
        return self.grammar.tokens[self.indices.start : self.indices.stop]

    def of(self, span: Span) -> str:
        """The words under a span of the report."""
        return span.of(self.text)

    def named(self, span: Span) -> bool:
        """Whether the span is part of a name."""
        return any(name.span.overlap(span) for name in self.names)

    def quoted(self, span: Span) -> bool:
        """Whether the span stands inside quotation marks."""
        return any(quotation.span.contains(span) for quotation in self.quotations)


def once(make: Callable[[M], T]) -> Callable[[M], T]:
    """Let a function of one sentence (or couple) alone answer from memory when it is asked again."""

    @wraps(make)
    def remembering(of: M) -> T:
        try:
            found: T = of.made[make]
        except KeyError:
            found = of.made[make] = make(of)
        return found

    return remembering


class Spanned(Protocol):
    @property
    def span(self) -> Span: ...


S = TypeVar("S", bound=Spanned)


def touching(items: Iterable[S], span: Span) -> tuple[S, ...]:
    """Those of the items that share a character with the span."""
    return tuple(item for item in items if item.span.overlap(span))
