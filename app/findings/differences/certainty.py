"""Certainty: one report asserts what another hedges or says is not confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.core import Footing, asserts, closest, distant, footing, footings, shared_words
from app.findings.couple import Couple, span_of
from app.findings.hedging import Doubted, content, doubted
from app.findings.told import Told, touching
from app.findings.worddiff import Run
from app.findings.words import Word
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span
from app.model.statement import Status

EDITED, TOLD = 0.95, 0.65
# The fewest words of substance that show that both tell one thing.
FEWEST_SHARED = 2
# How a thing stands that is not told outright either.
_UNSURE = frozenset(
    {Status.EXPLICIT, Status.CONTESTED, Status.HEARSAY, Status.HEDGED, Status.PROJECTION, Status.ANONYMOUS}
)


def differences(couple: Couple) -> Iterator[Difference]:
    """A hedge put in or left out of a copy, else a core that only one side hedges."""
    if not couple.one_language:
        return
    if couple.near_copy:
        yield from _edited(couple)
    else:
        told = tuple(_told(couple))
        yield from told or _clauses(couple)


def _edited(couple: Couple) -> Iterator[Difference]:
    for at, run in enumerate(couple.diff.runs):
        if run.equal:
            continue
        in_a, in_b = _hedges(couple.a, run.a), _hedges(couple.b, run.b)
        if bool(in_a) != bool(in_b):
            around = _around(couple.diff.runs, at)
            a = span_of(tuple(in_a)) if in_a else span_of(run.a or around.a)
            b = span_of(tuple(in_b)) if in_b else span_of(run.b or around.b)
            yield _difference(couple, a, b, hedging="a" if in_a else "b", confidence=EDITED)


def _hedges(told: Told, words: tuple[Word, ...]) -> list[Word]:
    hedges = told.vocabulary.hedge
    return [
        w for w in words if w.key in hedges or any(t.lemma in hedges for t in touching(told.tokens, w.span))
    ]


def _around(runs: tuple[Run, ...], at: int) -> Run:
    """The words next to a change, for the side that has none in it."""
    if at + 1 < len(runs):
        return Run(runs[at + 1].a[:1], runs[at + 1].b[:1], equal=True)
    return Run(runs[at - 1].a[-1:], runs[at - 1].b[-1:], equal=True)


def _told(couple: Couple) -> Iterator[Difference]:
    core_a, core_b = shared_words(couple)
    if len(core_a) < FEWEST_SHARED:
        return
    on_a, on_b = footings(couple)
    if doubts(couple.a, on_a) and asserts(couple.b, on_b, core_b):
        yield _difference(couple, cue(on_a), closest(couple.b, core_b), hedging="a", confidence=TOLD)
    elif doubts(couple.b, on_b) and asserts(couple.a, on_a, core_a):
        yield _difference(couple, closest(couple.a, core_a), cue(on_b), hedging="b", confidence=TOLD)


def _clauses(couple: Couple) -> Iterator[Difference]:
    """A clause that one side only hints at, or tells as it seems, and the other tells outright."""
    for clause in doubted(couple.a):
        if (told := _outright(couple.b, clause)) is not None:
            yield _difference(couple, clause.cue, told, hedging="a", confidence=TOLD)
            return
    for clause in doubted(couple.b):
        if (told := _outright(couple.a, clause)) is not None:
            yield _difference(couple, told, clause.cue, hedging="b", confidence=TOLD)
            return


def _outright(told: Told, clause: Doubted) -> Span | None:
    """Where a sentence tells the clause without doubt: its verb, or for a hint what it is of."""
    if doubted(told) or distant(told, ()):
        return None
    words = content(told, told.indices)
    shared = {key: words[key] for key in clause.words.keys() & words.keys() - clause.by}
    things = tuple(span for span in shared.values() if not told.named(span))
    same = things and clause.by & words.keys() if clause.by else _does(told, clause)
    if not same or len(shared) < FEWEST_SHARED or footing(told, things).status in _UNSURE:
        return None
    return closest(told, tuple(shared.values()))


def _does(told: Told, clause: Doubted) -> bool:
    """Whether a sentence has the clause's verb, of something that the clause names too."""
    verbs = [index for index in told.indices if told.grammar.tokens[index].lemma == clause.act]
    return any(
        len(content(told, told.grammar.subtree(verb)).keys() & clause.words.keys() | {clause.act}) > 1
        for verb in verbs
    )


def doubts(told: Told, on: Footing) -> bool:
    """Whether a report says of the core that it only heard of it, or that nobody knows.

    Weaker hedges often bear on a part.
    """
    if on.statement is not None and on.status is Status.EXPLICIT:
        words = (word.key for word in told.words if word.span.meets(on.statement.cues))
        return not told.vocabulary.unsure.isdisjoint(words)
    if on.statement is None or on.status is not Status.HEDGED:
        return False
    return any(told.of(cue).casefold() in told.vocabulary.strong_hedge for cue in on.statement.cues)


def cue(on: Footing) -> Span:
    """The words that show a statement's status; all of it where no cue stands in the sentence."""
    assert on.statement is not None
    return on.statement.cues[0] if on.statement.cues else on.statement.span


def _difference(couple: Couple, a: Span, b: Span, *, hedging: str, confidence: float) -> Difference:
    reason = Reason.of("certainty_drift", a=couple.a.of(a), b=couple.b.of(b), one=hedging)
    return Difference(DifferenceType.CERTAINTY, (a,), (b,), reason, confidence)
