"""Of statements that cover the same words, or one another's, which stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.language.statements.quoted import SPOKEN
from app.language.statements.speech import VOICED
from app.language.statements.stances import ATTITUDE
from app.model.span import Span
from app.model.statement import Statement, Status

ORDER = tuple(Status)
SAYING = ("reported", "aside", "according")
COMMA = 2  # code points between a source's words and a clause about the source
# What belongs to the speaker where it stands inside somebody's words.
INNER = frozenset({Status.HEDGED, Status.PROJECTION, Status.ANONYMOUS})


def outermost(found: Sequence[Statement]) -> Iterator[Statement]:
    """Without what belongs to another statement: doubts and plans inside somebody's words, what is denied."""
    for statement in found:
        if not any(_belongs(statement, other) for other in found if other is not statement):
            yield _on_the_word(statement, found)


def _on_the_word(statement: Statement, found: Sequence[Statement]) -> Statement:
    """It is too early to tell, the mayor said: a line that names nobody is whose word tells it."""
    if statement.status is not Status.EXPLICIT or statement.source is not None:
        return statement
    teller = next((other for other in found if other.source and _says_no_more(other, statement)), None)
    return replace(statement, source=teller.source) if teller is not None else statement


def _belongs(one: Statement, other: Statement) -> bool:
    """Whether one only words a part of the other."""
    inside = any(other.span.contains(cue) for cue in one.cues)
    if other.status is Status.CONTESTED and one.rule == "noun":
        return inside  # dismissed a report that
    if other.status is Status.EXPLICIT and _within_the_line(one, other):
        return True
    if other.status not in SPOKEN or not (one.status in INNER or one.rule == ATTITUDE):
        return False
    return (inside and one.rule != VOICED) or _describes_the_source(one, other)


def _within_the_line(one: Statement, line: Statement) -> bool:
    """An unconfirmed report put the toll at nine; would not say: the line that it is not known says all."""
    if one.status is Status.PROJECTION:
        return any(cue.overlap(known) for cue in one.cues for known in line.cues)
    if _says_no_more(one, line):
        return True
    named = one.source if one.status is not Status.EXPLICIT else None
    return named is not None and any(named.contains(cue) for cue in line.cues)


def _says_no_more(one: Statement, line: Statement) -> bool:
    """Investigators have not found a motive, she said: on anybody's word, it is not known."""
    if one.rule not in SAYING or not any(one.span.contains(cue) for cue in line.cues):
        return False
    told = Span.hull((line.span, *line.cues, *((line.source,) if line.source else ())))
    return one.span.overlap(told) * 5 >= 4 * len(one.span)


def _describes_the_source(one: Statement, other: Statement) -> bool:
    """One resident, who would give only her initials, said."""
    if one.status is not Status.PROJECTION or other.source is None:
        return False
    return 0 <= one.span.start - other.source.end <= COMMA and not other.span.overlap(one.span)


def merged(found: Iterable[Statement]) -> list[Statement]:
    """One statement for words that several rules cover, with the first status and all the cues."""
    kept: list[Statement] = []
    for statement in sorted(found, key=lambda statement: ORDER.index(statement.status)):
        same = next((i for i, other in enumerate(kept) if _same_words(other, statement)), None)
        if same is None:
            kept.append(statement)
            continue
        first = kept[same]
        cues = tuple(dict.fromkeys((*first.cues, *statement.cues)))
        kept[same] = replace(first, cues=cues, source=first.source or statement.source)
    return kept


def _same_words(one: Statement, other: Statement) -> bool:
    """Most of the words of both are shared."""
    shared = one.span.overlap(other.span)
    return shared * 5 >= 4 * max(len(one.span), len(other.span))
