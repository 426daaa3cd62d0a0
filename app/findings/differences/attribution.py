"""Attribution: credited to different sources, or asserted by one and credited to someone by the other."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.core import Footing, asserts, closest, footing, shared_words
from app.findings.couple import Couple
from app.findings.differences.certainty import cue
from app.findings.spelling import alike
from app.findings.told import Told
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span
from app.model.statement import Statement, Status

DROPPED, OTHER = 0.6, 0.6
# The fewest words of substance that show that both tell one thing: few where the source stands outside the
# event, more where both name a source.
FEWEST_SHARED, FEWEST_SHARED_OTHER = 2, 4
# Whoever a report names more often takes part in the event: those who act are quoted on their own acts.
ONLOOKER_MENTIONS = 3
_CREDITED = frozenset({Status.ATTRIBUTED, Status.ANONYMOUS})
# The rule by which a sentence is credited to the speaker of a quotation that began before it.
_CONTINUED = "continued"


def differences(couple: Couple) -> Iterator[Difference]:
    """The core told on other words, or on none."""
    if not couple.one_language or couple.near_copy:
        return
    core_a, core_b = shared_words(couple)
    on_a, on_b = footing(couple.a, core_a), footing(couple.b, core_b)
    if len(core_a) < FEWEST_SHARED:
        return
    if _on_hearing(couple.a, on_a, couple.b) and asserts(couple.b, on_b):
        yield _dropped(couple, _credit(on_a), closest(couple.b, core_b), "b")
    elif _on_hearing(couple.b, on_b, couple.a) and asserts(couple.a, on_a):
        yield _dropped(couple, closest(couple.a, core_a), _credit(on_b), "a")
    elif len(core_a) >= FEWEST_SHARED_OTHER and _other_source(on_a, on_b):
        reason = Reason.of("attribution_other", a=_speaker(on_a), b=_speaker(on_b))
        yield Difference(DifferenceType.ATTRIBUTION, (_credit(on_a),), (_credit(on_b),), reason, OTHER)


def _on_hearing(told: Told, on: Footing, other: Told) -> bool:
    """Whether a report has the core from another outlet, or from someone who takes no part in it."""
    if on.statement is None:
        return False
    if on.status is Status.HEARSAY:
        return True
    credited = on.status in _CREDITED and on.statement.rule != _CONTINUED
    return credited and _onlooker(told, on.statement, other)


def _onlooker(told: Told, statement: Statement, other: Told) -> bool:
    name, source = (statement.speaker or "").split(), statement.source
    if not name or (source and told.of(source).casefold() in told.vocabulary.function):
        return False
    elsewhere = {word.key for word in other.words}
    return told.text.count(name[-1]) <= ONLOOKER_MENTIONS and not any(w.casefold() in elsewhere for w in name)


def _credit(on: Footing) -> Span:
    """The words that name the source with the verb; the cue where no source is named."""
    assert on.statement is not None
    source = on.statement.source
    return Span.hull((source, cue(on))) if source and _close(source, cue(on)) else source or cue(on)


def _close(a: Span, b: Span) -> bool:
    return max(a.start, b.start) - min(a.end, b.end) <= 3


def _other_source(on_a: Footing, on_b: Footing) -> bool:
    """Whether both name who says it, and no word of one name is a word of the other."""
    if on_a.status is not Status.ATTRIBUTED or on_b.status is not Status.ATTRIBUTED:
        return False
    a, b = _speaker(on_a).casefold().split(), _speaker(on_b).casefold().split()
    return bool(a and b) and not any(alike(x, y) for x in a for y in b)


def _speaker(on: Footing) -> str:
    return (on.statement.speaker or "") if on.statement else ""


def _dropped(couple: Couple, a: Span, b: Span, asserting: str) -> Difference:
    reason = Reason.of("attribution_dropped", a=couple.a.of(a), b=couple.b.of(b), one=asserting)
    return Difference(DifferenceType.ATTRIBUTION, (a,), (b,), reason, DROPPED)
