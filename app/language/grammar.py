"""Asking the words of a report for their grammar: who governs what, and which words belong to a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from app.language.tokens import Entity, Parse
from app.model.analysis import Token
from app.model.span import Span


class Grammar:
    """The tokens of one report, by place and by dependency; indices are those of the report's tokens."""

    def __init__(self, text: str, language: str, parse: Parse) -> None:
        self.text = text
        self.language = language
        self.tokens: Sequence[Token] = parse.tokens
        self.entities: Sequence[Entity] = parse.entities
        self.parsed = any(token.dep for token in parse.tokens)
        self._starts = [token.span.start for token in parse.tokens]
        self._sentences = [token.sentence for token in parse.tokens]
        self._children: list[list[int]] = [[] for _ in parse.tokens]
        for index, token in enumerate(parse.tokens):
            if token.head != index:
                self._children[token.head].append(index)

    def word(self, index: int) -> str:
        """The word as written."""
        return self.tokens[index].span.of(self.text)

    def lower(self, index: int) -> str:
        return self.word(index).casefold()

    def children(self, index: int, *deps: str) -> list[int]:
        """What a token governs directly, in text order; only of the given dependencies, if any are."""
        found = self._children[index]
        return [child for child in found if self.tokens[child].dep in deps] if deps else list(found)

    def subtree(self, index: int) -> list[int]:
        """A token and all that hangs on it, in text order."""
        found, open_ = [], [index]
        while open_:
            at = open_.pop()
            found.append(at)
            open_.extend(self._children[at])
        return sorted(found)

    def ancestors(self, index: int) -> Iterator[int]:
        """The governors of a token, nearest first."""
        while self.tokens[index].head != index:
            index = self.tokens[index].head
            yield index

    def of_sentence(self, sentence: int) -> range:
        """The tokens of one sentence."""
        return range(bisect_left(self._sentences, sentence), bisect_right(self._sentences, sentence))

    def at(self, span: Span) -> range:
        """The tokens that begin inside a span."""
        return range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))

    def span(self, indices: Sequence[int]) -> Span:
        """From the first to the last of some tokens."""
        return Span.hull(self.tokens[index].span for index in indices)
