"""What a figure counts and of whom: its noun, its verb, and the names and words around it."""

from __future__ import annotations

from collections.abc import Sequence

from app.language.figures.atoms import Atom
from app.language.figures.quantity import Quantity
from app.language.grammar import Grammar
from app.model.analysis import Sentence
from app.model.mentions import Name
from app.model.span import Span

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
NEIGHBOURS = 6  # words on each side that tell of what a figure is, where no parser does
# Nouns that say no more than that somebody is counted: the verb tells what happened to them.
PEOPLE = frozenset({"people", "person", "man", "woman", "other", "more", "human", "individual"})


class Context:
    """The words of one sentence, asked about a figure in it."""

    def __init__(self, grammar: Grammar, sentence: Sentence, names: Sequence[Name]) -> None:
        self.grammar = grammar
        self._words = grammar.of_sentence(sentence.index)
        self._names = names

    def of(self, row: Sequence[Atom], found: Quantity) -> tuple[str | None, frozenset[str]]:
        """The lemma of what is counted, and the lemmas and names that say of what and whom."""
        places = self._tokens(row, found)
        names = self._names_near(found.span(row))
        if not places or not self.grammar.parsed:
            counted, near = self._neighbours(found.span(row))
            return counted, near | names
        head = self._head(places)
        counted = self._counted(head, places)
        about = self._around(head, set(places))
        return counted, about | names | ({counted} if counted else set())

    def _tokens(self, row: Sequence[Atom], found: Quantity) -> list[int]:
        return list(self.grammar.at(found.span(row)))

    def _head(self, places: Sequence[int]) -> int:
        """What governs the figure's words from outside."""
        inside = set(places)
        for place in places:
            head = self.grammar.tokens[place].head
            if head not in inside:
                return head
        return places[-1]

    def _counted(self, head: int, places: Sequence[int]) -> str | None:
        token = self.grammar.tokens[head]
        if token.lemma in PEOPLE or head in places or token.pos not in {"NOUN", "PROPN"}:
            return self._event(head) or (token.lemma if token.pos in CONTENT else None)
        return token.lemma

    def _event(self, index: int) -> str | None:
        """The verb that something happens by: three people were killed, three killed."""
        tokens = self.grammar.tokens
        for child in self.grammar.children(index, "acl", "relcl", "amod"):
            if tokens[child].pos == "VERB":
                return tokens[child].lemma
        for at in (index, *self.grammar.ancestors(index)):
            if tokens[at].pos == "VERB":
                return tokens[at].lemma
        return None

    def _around(self, head: int, inside: set[int]) -> frozenset[str]:
        grammar = self.grammar
        near = set(grammar.subtree(head)) | set(grammar.ancestors(head))
        verb = next((at for at in (head, *grammar.ancestors(head)) if grammar.tokens[at].pos == "VERB"), None)
        if verb is not None:
            near |= {place for child in grammar.children(verb) for place in self._phrase(child)}
        return frozenset(
            grammar.tokens[at].lemma for at in near - inside if grammar.tokens[at].pos in CONTENT
        )

    def _phrase(self, index: int) -> list[int]:
        """A verb's object or preposition with its nouns, not the clauses inside it."""
        if self.grammar.tokens[index].pos == "VERB":
            return []
        return [index, *(g for child in self.grammar.children(index) for g in self._phrase(child))]

    def _neighbours(self, span: Span) -> tuple[str | None, frozenset[str]]:
        """Without grammar: the next long word is what is counted, those around it the rest."""
        grammar = self.grammar
        at = grammar.at(span)
        words = [i for i in self._words if grammar.word(i)[0].isalpha() and len(grammar.word(i)) > 3]
        before = [i for i in words if i < at.start][-NEIGHBOURS:]
        after = [i for i in words if i >= at.stop][:NEIGHBOURS]
        counted = grammar.tokens[after[0]].lemma if after and after[0] <= at.stop + 1 else None
        return counted, frozenset(grammar.tokens[i].lemma for i in (*before, *after))

    def _names_near(self, span: Span) -> frozenset[str]:
        return frozenset(name.key for name in self._names if not name.span.overlap(span))
