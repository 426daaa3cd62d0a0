"""The words before or behind a name that no mark parts from it, as a role may use them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.language.grammar import Grammar
from app.language.names.words import NameWords
from app.model.span import Span

LONGEST = 12  # words; a longer phrase is a clause
MODIFIERS = 6  # words before a noun; more are no part of its role
ABBREVIATION = 4  # letters; a stop behind a longer word ends a sentence
_WORD = re.compile(r"(?:[^\W\d_]|[^\W\d_]+ll|[Qq]u)['’](?=\w)|[^\W_](?:[\w.-]*\w)?(?:['’]s?(?!\w))?")
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words with nothing but space between them, and what each may be in a role."""

    grammar: Grammar
    parts: Sequence[Span]
    words: NameWords

    def __len__(self) -> int:
        return len(self.parts)

    @property
    def end(self) -> int:
        return self.parts[-1].end

    def lower(self, at: int) -> str:
        return self._word(at).casefold()

    def span(self, first: int, end: int) -> Span:
        return Span(self.parts[max(0, first)].start, self.parts[end - 1].end)

    def is_article(self, at: int) -> bool:
        return at >= 0 and self.lower(at).strip("'’") in self.words.articles

    def is_genitive(self, at: int) -> bool:
        """Beijing's, which does for an article."""
        return self.lower(at).endswith(("'s", "’s"))

    def is_role(self, at: int) -> bool:
        """Whether a role's noun stands or, if it has several words, ends at a place."""
        return self._role_start(at) is not None

    def modified(self, at: int) -> int:
        """The first of the words before and in a role that belong to it; an article does not."""
        start = self._role_start(at)
        first = at if start is None else start
        while first > 0 and at - first < MODIFIERS and self._modifies(first - 1):
            first -= 1
        return first

    def hangs(self, start: int) -> bool:
        """Whether the words from a place to the end can hang on a noun before them: of Torvale."""
        rest = list(range(start, len(self)))
        if rest and self.words.is_adjective(self._word(rest[0])):
            rest = rest[1:]
        if not rest:
            return True
        links = self._is_link(rest[0]) and not self._is_link(rest[-1])
        return links and all(self._may_hang(at) for at in rest)

    def without_honorifics(self) -> Phrase:
        kept = list(self.parts)
        plain = {word.casefold() for word in self.words.honorifics}
        while kept and kept[-1].of(self.grammar.text).casefold() in plain:
            kept.pop()
        return Phrase(self.grammar, kept, self.words)

    def _role_start(self, at: int) -> int | None:
        if not 0 <= at < len(self):
            return None
        for first in range(max(0, at - 2), at + 1):
            phrase = self._text(first, at + 1)
            if self.words.is_role(phrase) or _titled(phrase, self.words):
                return first
        return None

    def _modifies(self, at: int) -> bool:
        if self.is_article(at) or self._is_link(at):
            return False
        if self.grammar.parsed:
            return self._nominal(at)
        return self.words.is_adjective(self._word(at)) or self.is_role(at)

    def _may_hang(self, at: int) -> bool:
        if self._is_link(at) or self.is_article(at):
            return True
        if self.grammar.parsed:
            return self._nominal(at)
        after_link = self._is_link(at - 1) or self.is_article(at - 1)
        names = self._word(at)[0].isupper() and self._word(at - 1)[0].isupper()
        return after_link or names or self.words.is_adjective(self._word(at))

    def _is_link(self, at: int) -> bool:
        return at >= 0 and self.lower(at).strip("'’") in self.words.links

    def _nominal(self, at: int) -> bool:
        tokens = self.grammar.at(self.parts[at])
        return bool(tokens) and self.grammar.tokens[tokens[0]].pos in _NOMINAL

    def _word(self, at: int) -> str:
        return self.parts[at].of(self.grammar.text)

    def _text(self, first: int, end: int) -> str:
        return " ".join(part.of(self.grammar.text) for part in self.parts[first:end])


def before(grammar: Grammar, span: Span, words: NameWords) -> Phrase:
    """The last words of a stretch that hang together."""
    parts = [Span(*match.span()) for match in _WORD.finditer(grammar.text, span.start, span.end)]
    first, edge = len(parts), span.end
    while first and len(parts) - first < LONGEST and _joined(grammar.text, parts[first - 1], edge):
        first, edge = first - 1, parts[first - 1].start
    return Phrase(grammar, parts[first:], words)


def behind(grammar: Grammar, span: Span, words: NameWords) -> Phrase:
    """The first words of a stretch that hang together."""
    parts: list[Span] = []
    for match in _WORD.finditer(grammar.text, span.start, span.end):
        start = match.start()
        joined = _joined(grammar.text, parts[-1], start) if parts else start == span.start
        if len(parts) == LONGEST or not joined:
            break
        parts.append(Span(start, match.end()))
    return Phrase(grammar, parts, words)


def _joined(text: str, part: Span, edge: int) -> bool:
    """Whether only space, or the stop of an abbreviation, stands between a word and what follows."""
    between = text[part.end : edge]
    word = part.of(text)
    if between.strip() == ".":
        return "." in word or (len(word) <= ABBREVIATION and word[0].isupper())
    return not between.strip() and (bool(between) or word[-1] in "'’" or part.end == edge)


def _titled(phrase: str, words: NameWords) -> bool:
    return " " in phrase and phrase.casefold() in {title.casefold() for title in words.titles}
