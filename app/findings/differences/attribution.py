"""Attribution: credited to different sources, or asserted by one and credited to someone by the other."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.core import Footing, footing, shared_words
from app.findings.couple import Couple
from app.findings.differences.certainty import cue
from app.findings.spelling import alike
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span
from app.model.statement import Status

DROPPED, OTHER = 0.6, 0.6
_CREDITED = frozenset({Status.ATTRIBUTED, Status.ANONYMOUS, Status.HEARSAY})
# The fewest words of substance that show that both tell one thing.
FEWEST_SHARED = 3


def differences(couple: Couple) -> Iterator[Difference]:
    """The core told on other words, or on none."""
    if not couple.one_language or couple.near_copy:
        return
    core_a, core_b = shared_words(couple)
    if len(core_a) < FEWEST_SHARED:
        return
    on_a, on_b = footing(couple.a, core_a), footing(couple.b, core_b)
    if on_a.status in _CREDITED and on_b.asserted:
        yield _dropped(couple, _credit(on_a), Span.hull(core_b), "b")
    elif on_b.status in _CREDITED and on_a.asserted:
        yield _dropped(couple, Span.hull(core_a), _credit(on_b), "a")
    elif on_a.status in _CREDITED and on_b.status in _CREDITED and _other_source(on_a, on_b):
        a, b = _credit(on_a), _credit(on_b)
        reason = Reason.of("attribution_other", a=_speaker(on_a), b=_speaker(on_b))
        yield Difference(DifferenceType.ATTRIBUTION, (a,), (b,), reason, OTHER)


def _credit(on: Footing) -> Span:
    """The words that name the source with the verb; the cue where no source is named."""
    assert on.statement is not None
    source = on.statement.source
    return Span.hull((source, cue(on))) if source and _close(source, cue(on)) else source or cue(on)


def _close(a: Span, b: Span) -> bool:
    return max(a.start, b.start) - min(a.end, b.end) <= 3


def _other_source(on_a: Footing, on_b: Footing) -> bool:
    """Whether both name who says it, and no word of one name is a word of the other."""
    a, b = _speaker(on_a).casefold().split(), _speaker(on_b).casefold().split()
    return bool(a and b) and not any(alike(x, y) for x in a for y in b)


def _speaker(on: Footing) -> str:
    return (on.statement.speaker or "") if on.statement else ""


def _dropped(couple: Couple, a: Span, b: Span, asserting: str) -> Difference:
    reason = Reason.of("attribution_dropped", a=couple.a.of(a), b=couple.b.of(b), one=asserting)
    return Difference(DifferenceType.ATTRIBUTION, (a,), (b,), reason, DROPPED)
