"""Marked off: a term that one report sets in quotation marks and the other says in its own voice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.findings.core import distant, footing
from app.findings.couple import Couple, span_of
from app.findings.framing import framing
from app.findings.told import Told, once, touching
from app.findings.words import Word
from app.model.report import ParagraphKind
from app.model.span import Span

# The most words of a term; longer quotations are somebody's words.
MOST_WORDS = 3
_MARKS = frozenset("'\"‘’“”«»„")


def marked_off(couple: Couple) -> Iterator[tuple[Span, Span]]:
    """Each term in quotation marks with the other's own word for it."""
    yield from _marked(couple.a, couple.b)
    yield from ((a, b) for b, a in _marked(couple.b, couple.a))


def _marked(told: Told, other: Told) -> Iterator[tuple[Span, Span]]:
    if not (terms := _terms(told)) or distant(other, ()):
        return
    if any(statement.source for statement in other.statements):
        return  # it speaks for somebody
    for quoted, term in terms:
        if (own := _own(other, [word.key for word in term])) is not None:
            yield quoted, own


@once
def _terms(told: Told) -> tuple[tuple[Span, Sequence[Word]], ...]:
    """The terms that a sentence marks off, each with its quotation marks."""
    quotations = (quotation.span for quotation in told.quotations)
    terms = [(span, [word for word in told.words if span.contains(word.span)]) for span in quotations]
    return tuple(
        (span, term)
        for span, term in terms
        if 0 < len(term) <= MOST_WORDS and _common(told, term) and _judges(told, term)
    )


def _judges(told: Told, term: Sequence[Word]) -> bool:
    """Whether a word of the term may say where the report stands: that one is not marked for nothing."""
    lemmas = {token.lemma for word in term for token in touching(told.tokens, word.span)}
    frames = framing(told.language).labels.values()
    words = told.vocabulary.loaded.union(*(frame for forces in frames for frame in forces.values()))
    return not words.isdisjoint(lemmas)


def _common(told: Told, term: Sequence[Word]) -> bool:
    """Not a title or a name: these have quotation marks for another reason."""
    written = told.of(span_of(tuple(term)))
    named = any(told.named(word.span) for word in term)
    return not named and (written.islower() or told.kind is ParagraphKind.HEADLINE)


def _own(told: Told, term: Sequence[str]) -> Span | None:
    """Where a sentence uses the term as its own; none where it marks it off too."""
    runs = [told.words[at : at + len(term)] for at in range(len(told.words) - len(term) + 1)]
    found = [span_of(run) for run in runs if [word.key for word in run] == term]
    if any(told.quoted(span) or _touches_mark(told, span) for span in found):
        return None
    return next((span for span in found if footing(told, (span,)).bare), None)


def _touches_mark(told: Told, span: Span) -> bool:
    """Whether a quotation mark stands at the word, also one that is not known to open a quotation."""
    around = told.text[max(0, span.start - 1) : span.start] + told.text[span.end : span.end + 1]
    return any(mark in _MARKS for mark in around)
