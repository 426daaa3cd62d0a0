"""What stands around a name and says who that is: titles before it, appositions on either side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.language.grammar import Grammar
from app.model.mentions import Name
from app.model.span import Span

# Words between a name and what describes it that a label leaves out.
_LEFT = frozenset({"compound", "amod", "nmod", "poss", "det", "nummod", "npadvmod"})
_BEFORE_NAME = frozenset({"compound", "amod", "nmod", "npadvmod"})
_NO_TITLE = frozenset({"PUNCT", "NUM", "SYM", "DET", "PRON"})
# A longer description is a clause of the story, not what somebody is called.
LONGEST = 6


@dataclass(frozen=True, slots=True)
class Called:
    """One mention of a name: `title` stands right before it, `roles` are noun phrases set beside it."""

    name: Span
    title: Span | None
    roles: tuple[Span, ...]


def called(name: Name, grammar: Grammar) -> Called:
    """The title and the roles that a mention carries: what the analysis saw, and what the grammar adds."""
    seen = (name.role,) if name.role is not None else ()
    top = top_of(name.span, grammar) if grammar.parsed else None
    described = _title(name.span, top, grammar) if top is not None else None
    beside = _roles(name.span, top, grammar) if top is not None else ()
    titles = [role for role in (described, *seen) if role is not None and _right_before(role, name, grammar)]
    roles = [role for role in seen if role not in titles]
    roles += [role for role in beside if not any(role.overlap(other) for other in roles)]
    return Called(name.span, Span.hull(titles) if titles else None, tuple(roles))


def _right_before(role: Span, name: Name, grammar: Grammar) -> bool:
    return role.end <= name.span.start and not grammar.text[role.end : name.span.start].strip()


def top_of(span: Span, grammar: Grammar) -> int | None:
    """The word of a name on which its other words hang."""
    words = grammar.at(span)
    tops = [at for at in words if grammar.tokens[at].head not in words or grammar.tokens[at].head == at]
    return tops[-1] if tops else None


def _title(name: Span, top: int, grammar: Grammar) -> Span | None:
    """The run of words before a name that describe it, without article: harbour master, Mayor."""
    first = grammar.at(name)[0]
    start = first
    while start > 0 and _describes(start - 1, top, grammar):
        start -= 1
    return grammar.span(range(start, first)) if first - LONGEST <= start < first else None


def _describes(at: int, top: int, grammar: Grammar) -> bool:
    token = grammar.tokens[at]
    hangs = token.dep in _BEFORE_NAME and (token.head == top or top in grammar.ancestors(at))
    return hangs and token.pos not in _NO_TITLE


def _roles(name: Span, top: int, grammar: Grammar) -> Iterator[Span]:
    """Halden Storage, the owner; its spokeswoman, Rika Tamm."""
    beside = grammar.children(top, "appos")
    if grammar.tokens[top].dep == "appos":
        beside = [*beside, grammar.tokens[top].head]
    for at in beside:
        token = grammar.tokens[at]
        if token.pos == "NOUN" and not name.overlap(token.span):
            phrase = _phrase(at, grammar)
            counted = any(grammar.tokens[i].pos == "NUM" and i + 1 == at for i in phrase)
            if len(phrase) <= LONGEST and not counted:
                yield grammar.span(phrase)


def _phrase(at: int, grammar: Grammar) -> Sequence[int]:
    """A noun with what stands before it."""
    left = [child for child in grammar.children(at, *_LEFT) if child < at]
    start = min((min(grammar.subtree(child)) for child in left), default=at)
    return range(start, at + 1)
