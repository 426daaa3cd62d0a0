"""What a figure counts and of whom: its noun, its verb, and the names and words around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.language.figures.atoms import Atom
from app.language.figures.quantity import Quantity
from app.language.grammar import Grammar
from app.model.analysis import Sentence
from app.model.mentions import FigureKind, Name
from app.model.span import Span

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
OLDEST = 120  # years; a number after a name and a comma above it is no age
NEIGHBOURS = 6  # words on each side that tell of what a figure is, where no parser does
# Nouns that say no more than that somebody is counted: the verb tells what happened to them.
PEOPLE = frozenset({"people", "person", "man", "woman", "other", "more", "human", "individual"})


class Context:
    """The words of one sentence, asked about a figure in it."""

    def __init__(self, grammar: Grammar, sentence: Sentence, names: Sequence[Name]) -> None:
        self.language = grammar.language
        self._grammar = grammar
        self._words = grammar.of_sentence(sentence.index)
        self._sentence = sentence
        self._names = names

    def stands(self, row: Sequence[Atom], found: Quantity) -> bool:
        """Whether it counts something: not one as a pronoun, first as an adverb, a number in a name."""
        if found.kind is FigureKind.RANK:
            return self._on_noun(row, found)
        if found.kind is FigureKind.COUNT and found.low == found.high == 1 and not row[found.core].is_number:
            return self._counts_one(row, found)
        if found.unit is None and row[found.core].is_number and found.start == found.core:
            return not self._numbers_a_name(row, found)
        return True

    def refined(self, row: Sequence[Atom], found: Quantity) -> Quantity:
        """A bare number between a person's name and a comma is an age."""
        if found.kind is not FigureKind.COUNT or found.unit or not row[found.core].is_number:
            return found
        if found.start != found.core or found.end != found.core + 1 or found.low is None or found.start < 2:
            return found
        comma, before = row[found.start - 1], row[found.start - 2]
        follows = row[found.end].text if found.end < len(row) else "."
        apart = (comma.text == "," and follows in ',.;)”"') or (comma.text == "(" and follows == ")")
        if apart and before.text[0].isupper() and 0 < found.low <= OLDEST and found.low == int(found.low):
            return replace(found, kind=FigureKind.AGE, unit="year")
        return found

    def of(self, row: Sequence[Atom], found: Quantity) -> tuple[str | None, frozenset[str]]:
        """The lemma of what is counted, and the lemmas and names that say of what and whom."""
        places = self._tokens(row, found)
        names = self._names_near(found.span(row))
        if not places or not self._grammar.parsed:
            counted, near = self._neighbours(found.span(row))
            return counted, near | names
        head = self._head(places)
        counted = self._counted(head, places)
        about = self._around(head, set(places))
        return counted, about | names | ({counted} if counted else set())

    def _tokens(self, row: Sequence[Atom], found: Quantity) -> list[int]:
        return list(self._grammar.at(found.span(row)))

    def _core(self, row: Sequence[Atom], found: Quantity) -> int | None:
        place = self._grammar.at(row[found.core].span)
        return place.start if len(place) else None

    def _head(self, places: Sequence[int]) -> int:
        """What governs the figure's words from outside."""
        inside = set(places)
        for place in places:
            head = self._grammar.tokens[place].head
            if head not in inside:
                return head
        return places[-1]

    def _counted(self, head: int, places: Sequence[int]) -> str | None:
        token = self._grammar.tokens[head]
        if token.lemma in PEOPLE or head in places or token.pos not in {"NOUN", "PROPN"}:
            return self._event(head) or (token.lemma if token.pos in CONTENT else None)
        return token.lemma

    def _event(self, index: int) -> str | None:
        """The verb that something happens by: three people were killed, three killed."""
        tokens = self._grammar.tokens
        for child in self._grammar.children(index, "acl", "relcl", "amod"):
            if tokens[child].pos == "VERB":
                return tokens[child].lemma
        for at in (index, *self._grammar.ancestors(index)):
            if tokens[at].pos == "VERB":
                return tokens[at].lemma
        return None

    def _around(self, head: int, inside: set[int]) -> frozenset[str]:
        grammar = self._grammar
        near = set(grammar.subtree(head)) | set(grammar.ancestors(head))
        verb = next((at for at in (head, *grammar.ancestors(head)) if grammar.tokens[at].pos == "VERB"), None)
        if verb is not None:
            near |= {place for child in grammar.children(verb) for place in self._phrase(child)}
        return frozenset(
            grammar.tokens[at].lemma for at in near - inside if grammar.tokens[at].pos in CONTENT
        )

    def _phrase(self, index: int) -> list[int]:
        """A verb's object or preposition with its nouns, not the clauses inside it."""
        if self._grammar.tokens[index].pos == "VERB":
            return []
        return [index, *(g for child in self._grammar.children(index) for g in self._phrase(child))]

    def _neighbours(self, span: Span) -> tuple[str | None, frozenset[str]]:
        """Without grammar: the next long word is what is counted, those around it the rest."""
        grammar = self._grammar
        at = grammar.at(span)
        words = [i for i in self._words if grammar.word(i)[0].isalpha() and len(grammar.word(i)) > 3]
        before = [i for i in words if i < at.start][-NEIGHBOURS:]
        after = [i for i in words if i >= at.stop][:NEIGHBOURS]
        counted = grammar.tokens[after[0]].lemma if after and after[0] <= at.stop + 1 else None
        return counted, frozenset(grammar.tokens[i].lemma for i in (*before, *after))

    def _names_near(self, span: Span) -> frozenset[str]:
        return frozenset(name.key for name in self._names if not name.span.overlap(span))

    def _on_noun(self, row: Sequence[Atom], found: Quantity) -> bool:
        if not self._grammar.parsed:
            return True
        core = self._core(row, found)
        if core is None:
            return False
        token = self._grammar.tokens[core]
        head = self._grammar.tokens[token.head]
        if found.start > 0 and row[found.start - 1].word == "a" and head.pos == "VERB":
            return True  # a third was hurt
        if head.pos not in {"NOUN", "PROPN"} or head.lemma == "time":
            return False
        return token.dep not in {"advmod", "npadvmod", "ROOT"} and token.head > core

    def _counts_one(self, row: Sequence[Atom], found: Quantity) -> bool:
        if found.end < len(row) and row[found.end].word == "of":
            return False
        if found.unit or found.start != found.core:
            return True
        core = self._core(row, found)
        if core is None or not self._grammar.parsed:
            return False
        token = self._grammar.tokens[core]
        return token.dep == "nsubjpass" or (token.dep == "nummod" and token.head > core)

    def _numbers_a_name(self, row: Sequence[Atom], found: Quantity) -> bool:
        """Flight 370, Highway 101: a capital right before and no noun behind."""
        if found.start == 0 or row[found.start].glued:
            return False
        before = row[found.start - 1]
        if not before.text[0].isupper() or before.span.start == self._sentence.span.start:
            return False
        core = self._core(row, found)
        if core is None or not self._grammar.parsed:
            return True
        named = core > 0 and self._grammar.tokens[core - 1].pos == "PROPN"
        return named and self._grammar.tokens[core].head <= core
