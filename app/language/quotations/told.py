"""Who says each quotation, and whether it is an utterance, a part of one, or a term."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.language.grammar import Grammar
from app.language.quotations.inverted import inverted
from app.language.quotations.marks import marks
from app.model.analysis import Sentence
from app.model.mentions import Name, Quotation, QuoteKind
from app.model.span import Span
from app.model.statement import Statement, Status

# Code points between a quotation and the verb or source that it belongs to: a mark, a comma, a small word.
NEAR = 4
TERM = 5  # words: as many that nobody is said to say are no term but somebody's words
NAMING = 6  # words before a quotation among which a verb of calling is looked for
LONG_WORD = 4  # letters; titles leave shorter words small
NOUNS_HAVE_CAPITALS = frozenset({"de"})
_SPOKEN = frozenset({Status.ATTRIBUTED, Status.ANONYMOUS, Status.HEARSAY, Status.CONTESTED})
_MARKS = "`\"'“”„«»‘’‚‹› \u00a0\u202f"
_BEFORE_SPEECH = ":,—–―"
_STOPS = ".,!?…"
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def with_speakers(
    text: str,
    grammar: Grammar,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    statements: Sequence[Statement],
    names: Sequence[Name],
) -> tuple[Quotation, ...]:
    """The quotations, each with its kind and whoever says it; nobody says a term."""
    told = []
    for quotation in quotations:
        near = _near(text, quotation, statements)
        kind = _kind(text, grammar.language, sentences, quotation, near)
        speaker = next((s.speaker for s in near if s.speaker), None)
        speaker = speaker or inverted(text, grammar, quotation, names)
        told.append(replace(quotation, kind=kind, speaker=None if kind is QuoteKind.TERM else speaker))
    return tuple(told)


def _near(text: str, quotation: Quotation, statements: Sequence[Statement]) -> list[Statement]:
    """What is said on somebody's word and covers most of the quotation; then what stands beside it."""
    span = quotation.span
    said = [s for s in statements if s.speaker or s.source or s.status in _SPOKEN]
    over = [s for s in said if s.span.overlap(span)]
    over.sort(key=lambda s: -s.span.overlap(span))
    others = [s for s in said if s not in over and not (s.source and s.source.overlap(span))]
    return over + [s for s in others if any(_touch(text, span, part) for part in _credit(s))]


def _credit(statement: Statement) -> Sequence[Span]:
    return (*statement.cues, *((statement.source,) if statement.source else ()))


def _touch(text: str, a: Span, b: Span) -> bool:
    """Whether two spans are near one another in one paragraph; who spoke in the one before says nothing."""
    between = Span(min(a.end, b.end), max(a.start, b.start, min(a.end, b.end)))
    return len(between) <= NEAR and "\n" not in between.of(text)


def _kind(
    text: str, language: str, sentences: Sequence[Sentence], quotation: Quotation, near: Sequence[Statement]
) -> QuoteKind:
    words = quotation.span.of(text)
    if not words:
        return QuoteKind.TERM  # between a dash and a comma stands nothing that somebody could say
    before, after = _beside(text, sentences, quotation)
    ended = words[-1] in _STOPS or not after or after[0] in _STOPS + "—–;:"
    said = before.endswith(":") or any(_follows(quotation.span, cue) for s in near for cue in s.cues)
    called = not said and words[-1] not in _STOPS and _titled(words, language, first=not before)
    if called or _so_called(before):
        return QuoteKind.TERM
    if ended and (not before or before[-1] in _BEFORE_SPEECH or (words[0].isupper() and words[-1] in ".!?")):
        return QuoteKind.UTTERANCE
    if near or len(words.split()) >= TERM or _naming(before):
        return QuoteKind.PART
    return QuoteKind.TERM


def _follows(span: Span, cue: Span) -> bool:
    return 0 <= span.start - cue.end <= NEAR


def _beside(text: str, sentences: Sequence[Sentence], quotation: Quotation) -> tuple[str, str]:
    """The sentence's words before and after the quotation, without marks."""
    first = sentences[quotation.sentence].span
    last = next((s.span for s in sentences if s.span.end >= quotation.span.end), first)
    before = text[min(first.start, quotation.span.start) : quotation.span.start].strip(_MARKS)
    return before, text[quotation.span.end : last.end].strip(_MARKS)


def _so_called(before: str) -> bool:
    return bool(set(before.casefold().split()[-1:]) & marks().so_called)


def _naming(before: str) -> bool:
    """Whether a verb by which somebody calls things stands shortly before."""
    return bool(set(before.casefold().split()[-NAMING:]) & marks().naming)


def _titled(words: str, language: str, *, first: bool) -> bool:
    """Whether all longer words have a capital, as in titles, ships and nicknames.

    The first word of a sentence has one anyway.
    """
    all_words = _WORD.findall(words)[1 if first else 0 :]
    long = [word for word in all_words if len(word) >= LONG_WORD] or all_words
    fewest = 2 if language in NOUNS_HAVE_CAPITALS else 1
    return len(long) >= fewest and all(word[0].isupper() for word in long)
