"""What a sentence tells with doubt: the clauses under appear, is believed, hints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.findings.acts import actors
from app.findings.told import Told, once
from app.model.span import Span

# What a verb of doubt bears on; a parser hangs it on the verb as if on a noun where all words have capitals.
_CLAUSES = ("ccomp", "xcomp", "relcl", "acl")
_OF_SUBSTANCE = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


@dataclass(frozen=True, slots=True)
class Doubted:
    """A clause with the word that puts it in doubt. `act` is its verb.

    `by`: who lets it be known without saying so; nobody where it only seems so.
    """

    cue: Span
    act: str
    words: dict[str, Span]
    by: frozenset[str]


@once
def doubted(told: Told) -> tuple[Doubted, ...]:
    """The clauses of a sentence that are told with doubt, outside quotation marks."""
    return tuple(_doubted(told))


def _doubted(told: Told) -> Iterator[Doubted]:
    for index in told.indices:
        token = told.grammar.tokens[index]
        by = _hinting(told, index) if token.lemma in told.vocabulary.hint else frozenset()
        if not (by or _leaves_open(told, index)) or told.quoted(token.span):
            continue
        for clause in told.grammar.children(index, *_CLAUSES)[:1]:
            if not (by and _asked(told, clause)):
                words = content(told, [*_of_whom(told, index), *told.grammar.subtree(clause)])
                yield Doubted(_cue(told, index), told.grammar.tokens[clause].lemma, words, by)


def content(told: Told, indices: Sequence[int]) -> dict[str, Span]:
    """The words of substance among some tokens; those in quotation marks are somebody's own."""
    function = told.vocabulary.function
    tokens = [told.grammar.tokens[index] for index in indices]
    kept = [t for t in tokens if t.pos in _OF_SUBSTANCE and t.lemma not in function]
    return {token.lemma: token.span for token in kept if not told.quoted(token.span)}


def _of_whom(told: Told, index: int) -> Iterator[int]:
    """Of whom it seems or is believed; who hints is not part of what is hinted at."""
    if told.grammar.tokens[index].lemma not in told.vocabulary.hint:
        for subject in told.grammar.children(index, "nsubj", "nsubjpass"):
            yield from told.grammar.subtree(subject)


def _hinting(told: Told, index: int) -> frozenset[str]:
    """Who hints; in a line of capitals the parser may take the verb for a noun that the name describes."""
    names = [told.grammar.tokens[i].lemma for i in told.grammar.children(index, "compound")]
    return actors(told, index) | frozenset(names)


def _asked(told: Told, clause: int) -> bool:
    """Suggests that he leave: an act that is asked for, not told."""
    grammar = told.grammar
    return grammar.lower(clause) == grammar.tokens[clause].lemma and not grammar.children(clause, "aux")


def _leaves_open(told: Told, index: int) -> bool:
    """Seems to, appears to; of other verbs only that it is believed, by nobody in particular."""
    words, grammar = told.vocabulary, told.grammar
    lemma = grammar.tokens[index].lemma
    return lemma in words.seeming or (lemma in words.held and bool(grammar.children(index, "auxpass")))


def _cue(told: Told, index: int) -> Span:
    return told.grammar.span((*told.grammar.children(index, "auxpass"), index))
