"""How one sentence tells some words: asserted, or on the footing of the statements that cover them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.findings.core import BARE, COVERED, closest, distant
from app.findings.told import Told, once
from app.model.drift import Footing, Stance
from app.model.span import Passage, Span
from app.model.statement import Statement, Status

# A source and its cue closer than this are shown as one stretch of words.
NEAR = 24
_OF_STATUS = {
    Status.EXPLICIT: Footing.UNCONFIRMED,
    Status.CONTESTED: Footing.UNCONFIRMED,
    Status.HEDGED: Footing.HEDGED,
    Status.HEARSAY: Footing.HEARSAY,
    Status.ANONYMOUS: Footing.ANONYMOUS,
    Status.ATTRIBUTED: Footing.CREDITED,
}
_LOOSEST_FIRST = tuple(reversed(Footing))


def footing_of(statement: Statement, told: Told) -> Footing | None:
    """The footing that a statement gives its words; none where the report itself tells what is to come."""
    if statement.status is not Status.PROJECTION:
        return _OF_STATUS[statement.status]
    if _hedge(statement, told) is not None:
        return Footing.HEDGED
    return Footing.CREDITED if statement.speaker else None


@once
def has_footing(told: Told) -> bool:
    """Whether a sentence has a statement that does not assert its words."""
    return any(footing_of(statement, told) for statement in told.statements)


def loose(told: Told, core: Sequence[Span]) -> Stance | None:
    """The loosest footing on which a sentence tells the words of the core, if it does not assert them."""
    found = [
        (_LOOSEST_FIRST.index(footing), statement, footing)
        for statement in told.statements
        if (footing := footing_of(statement, told)) and _share(statement, core) >= COVERED
    ]
    if not found:
        return None
    _, statement, footing = min(found, key=lambda one: one[0])
    hedge = _hedge(statement, told) if footing is Footing.HEDGED else None
    words = Passage(told.passage.report, hedge or showing(statement))
    return Stance(words, told.passage, footing, _speaker(told, core))


def firm(told: Told, core: Sequence[Span]) -> Stance | None:
    """The stance of a sentence that tells the words of the core as its own, keeping no distance."""
    credited = [s for s in told.statements if footing_of(s, told) and _share(s, core) > BARE]
    quoted = sum(told.quoted(word) for word in core)
    if credited or not core or quoted > BARE * len(core) or distant(told, tuple(core)):
        return None
    words = Passage(told.passage.report, closest(told, tuple(core)))
    return Stance(words, told.passage, Footing.ASSERTED)


def showing(statement: Statement) -> Span:
    """The words that show a statement's footing: its source with the cue, or whichever it has."""
    spans = list(_shown(statement))
    return Span.hull(spans) if spans else statement.span


def _hedge(statement: Statement, told: Told) -> Span | None:
    """The cue that leaves it open whether a thing will be: could, may."""
    return next((cue for cue in statement.cues if told.of(cue).casefold() in told.vocabulary.hedge), None)


def _shown(statement: Statement) -> Iterator[Span]:
    cue = statement.cues[0] if statement.cues else None
    source = statement.source
    if cue is not None:
        yield cue
    if source is not None and (cue is None or _gap(source, cue) <= NEAR):
        yield source


def _gap(a: Span, b: Span) -> int:
    return max(a.start, b.start) - min(a.end, b.end)


def _share(statement: Statement, core: Sequence[Span]) -> float:
    return statement.span.meets(core) / len(core) if core else 0.0


def _speaker(told: Told, core: Sequence[Span]) -> str | None:
    """Who is named for the words, by whichever statement names somebody."""
    named = (s.speaker for s in told.statements if s.speaker and _share(s, core) >= COVERED)
    return next(named, None)
