"""What a figure counts and of whom: its noun, its verb, and the names and words around it."""

from __future__ import annotations

from collections.abc import Sequence

from app.language.figures.atoms import Atom
from app.language.figures.concepts import concept, concepts, is_harm, is_person
from app.language.figures.neighbours import counted_beside
from app.language.figures.quantity import Quantity
from app.language.grammar import Grammar
from app.model.analysis import Sentence
from app.model.mentions import Name
from app.model.span import Span

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
# Nouns that say no more than that somebody is counted: the verb tells what happened to them.
PEOPLE = frozenset({"people", "person", "man", "woman", "other", "more", "human", "individual"})


class Context:
    """The words of one sentence, asked about a figure in it."""

    def __init__(self, grammar: Grammar, sentence: Sentence, names: Sequence[Name]) -> None:
        self.grammar = grammar
        self._words = grammar.of_sentence(sentence.index)
        self._names = names

    def of(self, row: Sequence[Atom], found: Quantity) -> tuple[str | None, frozenset[str]]:
        """The lemma of what is counted, and the lemmas and names that say of what and whom.

        In every language these are the lemmas of English, as far as the lists know the words.
        """
        places = self.grammar.at(found.span(row))
        names = self._names_near(found.span(row))
        if not places or not self.grammar.parsed:
            counted, near = counted_beside(self.grammar, self._words, places)
            return counted, near | names
        head = self._head(places)
        counted = self._counted(head, places)
        about = concepts(self._around(head, set(places)), self.grammar.language)
        return counted, about | names | ({counted} if counted else set())

    def _head(self, places: Sequence[int]) -> int:
        """What governs the figure's words from outside."""
        inside = set(places)
        for place in places:
            head = self.grammar.tokens[place].head
            if head not in inside:
                return head
        return places[-1]

    def _counted(self, head: int, places: Sequence[int]) -> str | None:
        """The noun; for people, what befell them or what they do, if the noun says no more than that."""
        token, language = self.grammar.tokens[head], self.grammar.language
        if befell := self._named_by_harm(places):
            return befell
        event = self._event(head)
        befell = concept(event, language) if event else None
        if token.lemma in PEOPLE or head in places or token.pos not in {"NOUN", "PROPN"}:
            noun = token.lemma if token.pos in CONTENT else None
            return befell or event or (concept(noun, language) or noun if noun else None)
        noun = concept(token.lemma, language) or token.lemma
        return befell if is_person(noun) and is_harm(befell) and not self._does(head) else noun

    def _named_by_harm(self, places: Sequence[int]) -> str | None:
        """The word right behind the figure where it says what befell somebody: three injured, four dead."""
        behind = places[-1] + 1
        if behind not in self._words:
            return None
        name = concept(self.grammar.tokens[behind].lemma, self.grammar.language)
        return name if is_harm(name) else None

    def _does(self, noun: int) -> bool:
        """Whether those counted do it to others: three soldiers killed a man."""
        token, grammar = self.grammar.tokens[noun], self.grammar
        return token.dep == "nsubj" and bool(grammar.children(token.head, "dobj"))

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

    def _names_near(self, span: Span) -> frozenset[str]:
        return frozenset(name.key for name in self._names if not name.span.overlap(span))
