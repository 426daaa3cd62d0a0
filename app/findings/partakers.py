"""Who does an act and what it is done to, as far as a sentence names them."""

from __future__ import annotations

from app.findings.acts import actors
from app.findings.told import Told

_OBJECTS = ("dobj", "nsubjpass", "attr", "oprd")
_PREPOSITIONS = ("prep", "agent", "prt")
# Whom one tells something: a pronoun in what is told may mean that one.
_ADDRESSED = ("dobj", "dative")
_JOINED = ("compound", "flat", "conj", "nmod")


def doers(told: Told, index: int) -> frozenset[str]:
    """Who does it, as far as the sentence names somebody: a pronoun or a title may be anybody."""
    grammar = told.grammar
    named = _with_names(told, index) - told.vocabulary.function or _speaker(told, index)
    if grammar.children(index, "nsubjpass"):
        by = [j for i in grammar.children(index, "agent") for j in grammar.children(i, "pobj")]
        named = frozenset(grammar.tokens[i].lemma for i in by)
    return frozenset(singular(name) for name in named if not name.endswith("."))


def singular(name: str) -> str:
    """A name without its s, which parsers leave on those of groups: Republicans."""
    return name if name.endswith("ss") else name.removesuffix("s")


def objects_of(told: Told, index: int) -> frozenset[str]:
    """What an act is done to, or is about: objects, also behind prepositions, and what is joined to them."""
    grammar = told.grammar
    behind = [j for i in grammar.children(index, *_PREPOSITIONS) for j in grammar.children(i, "pobj")]
    heads = [*grammar.children(index, *_OBJECTS), *behind]
    joined = [j for i in heads for j in grammar.children(i, *_JOINED)]
    return frozenset(grammar.tokens[i].lemma for i in (*heads, *joined)) - told.vocabulary.function


def _with_names(told: Told, index: int) -> frozenset[str]:
    """The subject of a verb, also by the name that is put beside it: her rival, Tom Ashby."""
    grammar, token = told.grammar, told.grammar.tokens[index]
    beside = (j for i in grammar.children(index, "nsubj") for j in grammar.children(i, "appos"))
    named = actors(told, index) | {grammar.tokens[j].lemma for j in beside}
    if not named or not named <= told.vocabulary.function:
        return named
    if token.dep == "relcl":
        return frozenset({grammar.tokens[token.head].lemma})
    to_nobody = token.dep == "ccomp" and not grammar.children(token.head, *_ADDRESSED)
    return actors(told, token.head) if to_nobody else named


def _speaker(told: Told, index: int) -> frozenset[str]:
    """Whom a pronoun means that says something, as far as the statement's speaker is known."""
    span = told.grammar.tokens[index].span
    said = (statement for statement in told.statements if span.meets(statement.cues))
    return frozenset(
        word for s in said if s.speaker and s.source for word in s.speaker.casefold().split()[-1:]
    )
