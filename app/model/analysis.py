"""What one report says, taken apart: sentences, words, and all that the language engine found in them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.model.mentions import Figure, Name, Quotation, TimeExpression
from app.model.span import ReportId, Span
from app.model.statement import Statement
from app.model.wire import lean


@lean
@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the paragraph it stands in. Sentences tile their paragraph's words."""

    index: int
    span: Span
    paragraph: int


@lean
@dataclass(frozen=True, slots=True)
class Token:
    """One word with its grammar; `head` is the index of the governing token (its own at a root).

    `pos` is a Universal part of speech; `dep` is empty where no parser knows the language.
    """

    span: Span
    lemma: str
    pos: str
    dep: str
    head: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that the language engine says of one report, in text order."""

    report: ReportId
    language: str
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    names: tuple[Name, ...] = ()

    def without_tokens(self) -> Analysis:
        """The same for display: words' grammar is only needed while comparing."""
        return replace(self, tokens=())
