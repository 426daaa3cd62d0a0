"""Whether a number counts something here: not one as a pronoun, first as an adverb, a number in a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.language.figures.atoms import Atom
from app.language.figures.concepts import concept, is_person
from app.language.figures.quantity import Quantity
from app.language.grammar import Grammar
from app.model.analysis import Token
from app.model.mentions import FigureKind

# Where a number stands that is said of the verb's subject, and what may follow it.
_PREDICATES, _ENDS = frozenset({"attr", "acomp"}), frozenset(',.;”"')
_PRONOUNS, _PEOPLE = frozenset({"he", "she"}), frozenset({"PERSON", "PER"})
OLDEST = 120  # years; a number after a name and a comma above it is no age


def stands(row: Sequence[Atom], found: Quantity, grammar: Grammar) -> bool:
    """Whether it counts something: not one as a pronoun, first as an adverb, a number in a name."""
    if found.kind is FigureKind.RANK:
        return _on_noun(row, found, grammar)
    if found.kind is FigureKind.COUNT and found.low == found.high == 1 and not row[found.core].is_number:
        return _counts_one(row, found, grammar)
    if found.unit is None and row[found.core].is_number and found.start == found.core:
        return not _numbers_a_name(row, found, grammar)
    return True


def as_age(row: Sequence[Atom], found: Quantity, grammar: Grammar) -> Quantity:
    """The quantity, as an age if it is a bare number between a name, or a person, and a comma.

    Between commas any noun will do: the schoolgirl, 14, was found.
    """
    if not _may_be_age(row, found):
        return found
    comma, before = row[found.start - 1], row[found.start - 2]
    follows = row[found.end].text if found.end < len(row) else "."
    apart = (comma.text == "," and follows in ',.;)”"') or (comma.text == "(" and follows == ")")
    someone = _names_someone(before, grammar.language) or (comma.text == "," and _is_noun(before, grammar))
    ends = follows in _ENDS and _somebody_is(row, found, grammar)
    return replace(found, kind=FigureKind.AGE, unit="year") if (apart and someone) or ends else found


def _may_be_age(row: Sequence[Atom], found: Quantity) -> bool:
    """Whether it is a bare number of years that somebody may have lived, and not the first word."""
    if found.kind is not FigureKind.COUNT or found.unit or not row[found.core].is_number:
        return False
    if found.start != found.core or found.end != found.core + 1 or found.low is None or found.start < 2:
        return False
    return 0 < found.low <= OLDEST and found.low == int(found.low)


def _somebody_is(row: Sequence[Atom], found: Quantity, grammar: Grammar) -> bool:
    """Whether a number is all that is said of somebody: the dead driver was 37."""
    core = _core(row, found, grammar)
    if core is None or not grammar.parsed or grammar.tokens[core].dep not in _PREDICATES:
        return False
    verb = grammar.tokens[core].head
    if grammar.tokens[verb].lemma != "be":
        return False
    subjects = grammar.children(verb, "nsubj")
    besides = [i for subject in subjects for i in grammar.children(subject, "appos")]
    return any(_is_somebody(grammar.tokens[i], grammar) for i in (*subjects, *besides))


def _is_somebody(token: Token, grammar: Grammar) -> bool:
    lemma = token.lemma.casefold()
    if lemma in _PRONOUNS or is_person(lemma) or is_person(concept(lemma, grammar.language)):
        return True
    return any(entity.label in _PEOPLE and entity.span.overlap(token.span) for entity in grammar.entities)


def _names_someone(before: Atom, language: str) -> bool:
    return before.text[0].isupper() or is_person(before.word) or is_person(concept(before.word, language))


def _is_noun(before: Atom, grammar: Grammar) -> bool:
    return any(grammar.tokens[i].pos == "NOUN" for i in grammar.at(before.span))


def _on_noun(row: Sequence[Atom], found: Quantity, grammar: Grammar) -> bool:
    if not grammar.parsed:
        return True
    core = _core(row, found, grammar)
    if core is None:
        return False
    token = grammar.tokens[core]
    head = grammar.tokens[token.head]
    if found.start > 0 and row[found.start - 1].word == "a" and head.pos == "VERB":
        return True  # a third was hurt
    if head.pos not in {"NOUN", "PROPN"} or head.lemma == "time":
        return False
    return token.dep not in {"advmod", "npadvmod", "ROOT"} and token.head > core


def _counts_one(row: Sequence[Atom], found: Quantity, grammar: Grammar) -> bool:
    if found.end < len(row) and row[found.end].word == "of":
        return False
    if found.unit or found.start != found.core:
        return True
    core = _core(row, found, grammar)
    if core is None or not grammar.parsed:
        return False
    token = grammar.tokens[core]
    return token.dep == "nsubjpass" or (token.dep == "nummod" and token.head > core)


def _numbers_a_name(row: Sequence[Atom], found: Quantity, grammar: Grammar) -> bool:
    """Flight 370, Highway 101: a capital right before and no noun behind."""
    if found.start == 0 or row[found.start].glued:
        return False
    before = row[found.start - 1]
    if not before.text[0].isupper() or found.start == 1:
        return False
    core = _core(row, found, grammar)
    if core is None or not grammar.parsed:
        return True
    named = core > 0 and grammar.tokens[core - 1].pos == "PROPN"
    return named and grammar.tokens[core].head <= core


def _core(row: Sequence[Atom], found: Quantity, grammar: Grammar) -> int | None:
    """The token in which the number begins."""
    places = grammar.at(row[found.core].span)
    return places.start if len(places) else None
