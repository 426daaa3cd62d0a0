"""Asides: what a report thinks of an act or a thing, said beside it where the other only tells it."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.acts import Act, acts_of, same_act
from app.findings.core import distant, footing
from app.findings.couple import Couple
from app.findings.framing import ASIDE, Framed, framed_acts, framed_deeds, framed_labels
from app.findings.told import Told
from app.model.span import Span

# How a verb hangs on the one beside which it stands, and a noun on the one that it judges.
_BESIDE = ("advcl", "conj")
_EQUATED = ("appos", "attr", "dobj")


def asides(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """Each judgement of one side with the other's words for what it judges."""
    yield from _judged(couple.a, couple.b)
    yield from ((a, b) for b, a in _judged(couple.b, couple.a))


def _judged(told: Told, other: Told) -> Iterator[tuple[Span, Span]]:
    if any(act.loaded for act in framed_acts(other)):
        return  # which may say the same of it
    for act in framed_acts(told):
        if (
            act.frame == ASIDE
            and _own_view(told, act)
            and (plain := _act_beside(told, act, other)) is not None
        ):
            yield act.span, plain
    for noun in (*framed_labels(told), *framed_deeds(told)):
        if noun.loaded and _own_view(told, noun) and (plain := _thing_judged(told, noun, other)) is not None:
            yield noun.span, plain
            return


def _own_view(told: Told, word: Framed) -> bool:
    """Whether the report itself judges, and not somebody. A verb credits nobody with itself."""
    on = footing(told, (word.span,))
    own = on.bare or (on.statement is not None and word.span.meets(on.statement.cues) > 0)
    return own and not distant(told, (word.span,))


def _act_beside(told: Told, aside: Framed, other: Told) -> Span | None:
    """Where the other tells the act beside which one judges, in the same word or another of its frame."""
    grammar, token = told.grammar, told.grammar.tokens[aside.index]
    beside = [*grammar.children(aside.index, "conj"), *([token.head] if token.dep in _BESIDE else [])]
    verbs = [grammar.tokens[i].span for i in beside]
    acts = [act for act in acts_of(told) for verb in verbs if act.span.contains(verb)]
    same = (act.span for act in acts_of(other) for one in acts if _same(one, act))
    framed = [act for act in framed_acts(told) if act.index in beside]
    alike = (act.span for act in framed_acts(other) for one in framed if _alike(one, act))
    return next(same, None) or next(alike, None)


def _alike(one: Framed, other: Framed) -> bool:
    return one.frame == other.frame and bool(one.actors & other.actors)


def _same(one: Act, other: Act) -> bool:
    return same_act(one, other) and one.negated is other.negated


def _thing_judged(told: Told, noun: Framed, other: Told) -> Span | None:
    """Where the other names what a noun is put beside: the rule, a power grab; the rule is a power grab."""
    named = _equated(told, noun.index)
    if named is None or told.grammar.tokens[named].pos == "PROPN":
        return None  # of whom the other may say anything in another place
    if any(label.loaded for label in framed_labels(other)):
        return None
    lemma = told.grammar.tokens[named].lemma
    same = (token for token in other.tokens if token.lemma == lemma and not other.quoted(token.span))
    return next((token.span for token in same), None)


def _equated(told: Told, index: int) -> int | None:
    """The noun that another is put beside. Parsers may take the second one for an object too."""
    grammar = told.grammar
    token = grammar.tokens[index]
    if token.dep not in _EQUATED:
        return None
    if token.dep == "appos":
        return token.head
    relation = "nsubj" if token.dep == "attr" else "dobj"
    before = [i for i in grammar.children(token.head, relation) if i < index]
    if not before or (relation == "dobj" and not _apart(told, before[-1], index)):
        return None
    return before[-1]


def _apart(told: Told, first: int, second: int) -> bool:
    """Whether a comma, and no joining word, stands between two nouns."""
    between = {told.grammar.tokens[i].dep for i in range(first + 1, second)}
    return "punct" in between and "cc" not in between
