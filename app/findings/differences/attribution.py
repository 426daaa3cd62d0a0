"""Attribution: credited to different sources, or asserted by one and credited to someone by the other."""

from __future__ import annotations

from collections.abc import Iterator

from app.findings.core import Core, Footing, asserts, closest, footing, footings, shared_words, weight, within
from app.findings.couple import Couple
from app.findings.differences.certainty import cue, doubts
from app.findings.sources import added, on_hearing, other_source, speaker
from app.findings.told import Told
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.report import ParagraphKind
from app.model.span import Span
from app.model.statement import Status

DROPPED, OTHER = 0.6, 0.6
# The fewest words of substance that show that both tell one thing: few where the source stands outside the
# event, more where both name a source or one is a headline.
FEWEST_SHARED, FEWEST_SHARED_OTHER, FEWEST_SHARED_HEADLINE = 2, 4, 3
# How much of a statement the other must tell too; less of what another outlet tells, always an onlooker.
# Lower makes a difference of any two sentences that name a ship.
LEAST, LEAST_HEARSAY = 0.5, 0.15
# On whose word one has the core, and where the other has the same words.
_Dropped = tuple[Footing, Core]


def differences(couple: Couple) -> Iterator[Difference]:
    """The core told on other words, or on none."""
    core_a, core_b = shared_words(couple)
    if not couple.one_language or len(core_a) < FEWEST_SHARED:
        return
    if (on := _dropped(couple, couple.a, couple.b, (core_a, core_b))) is not None:
        yield _difference(couple, "attribution_dropped", _credit(on[0]), closest(couple.b, on[1]), one="b")
    elif (on := _dropped(couple, couple.b, couple.a, (core_b, core_a))) is not None:
        yield _difference(couple, "attribution_dropped", closest(couple.a, on[1]), _credit(on[0]), one="a")
    else:
        yield from _other(couple, *footings(couple))


def _dropped(couple: Couple, told: Told, other: Told, cores: tuple[Core, Core]) -> _Dropped | None:
    """What `told` has on somebody's word and `other` asserts: all of the core, or that in one statement."""
    if not told.statements:
        return None
    for part, others in (cores, *within(told, *cores)):
        on = footing(told, part)
        if on.statement is None:
            continue
        least = LEAST_HEARSAY if on.status is Status.HEARSAY else LEAST
        if len(part) < FEWEST_SHARED or weight(told, other, on, part) < least:
            continue
        credited = added(couple, told, on) if couple.near_copy else on_hearing(told, on, other)
        if credited and _asserted(other, others, on):
            return on, others
    return None


def _asserted(other: Told, core: Core, credited: Footing) -> bool:
    """A headline only asserts what the other has from another outlet: it has no room for other sources."""
    on = footing(other, core)
    if other.kind is ParagraphKind.HEADLINE:
        enough = len(core) >= FEWEST_SHARED_HEADLINE and credited.status is Status.HEARSAY
        return enough and on.bare
    return asserts(other, on, core)


def _other(couple: Couple, on_a: Footing, on_b: Footing) -> Iterator[Difference]:
    """Two sources for one thing; or a source where the other only says that somebody says so."""
    if on_a.statement is None or on_b.statement is None:
        return
    if _one_thing(couple, on_a, on_b) and other_source(couple.a, on_a, couple.b, on_b):
        reason = Reason.of("attribution_other", a=speaker(on_a), b=speaker(on_b))
        yield Difference(DifferenceType.ATTRIBUTION, (_credit(on_a),), (_credit(on_b),), reason, OTHER)
    elif not couple.near_copy and _least(couple, on_a, on_b) < LEAST:
        return
    elif doubts(couple.a, on_a) and on_hearing(couple.b, on_b, couple.a):
        yield _difference(couple, "attribution_unnamed", cue(on_a), _credit(on_b), one="b")
    elif doubts(couple.b, on_b) and on_hearing(couple.a, on_a, couple.b):
        yield _difference(couple, "attribution_unnamed", _credit(on_a), cue(on_b), one="a")


def _one_thing(couple: Couple, on_a: Footing, on_b: Footing) -> bool:
    """Whether so much is told alike that two sources must speak of the same."""
    if couple.near_copy:
        return added(couple, couple.a, on_a) and added(couple, couple.b, on_b)
    return len(shared_words(couple)[0]) >= FEWEST_SHARED_OTHER and _least(couple, on_a, on_b) >= LEAST


def _least(couple: Couple, on_a: Footing, on_b: Footing) -> float:
    """What share of either statement the core is at least."""
    core_a, core_b = shared_words(couple)
    return min(weight(couple.a, couple.b, on_a, core_a), weight(couple.b, couple.a, on_b, core_b))


def _credit(on: Footing) -> Span:
    """The words that name the source with the verb; the cue where no source is named."""
    assert on.statement is not None
    source = on.statement.source
    return Span.hull((source, cue(on))) if source and _close(source, cue(on)) else source or cue(on)


def _close(a: Span, b: Span) -> bool:
    return max(a.start, b.start) - min(a.end, b.end) <= 3


def _difference(couple: Couple, code: str, a: Span, b: Span, *, one: str) -> Difference:
    reason = Reason.of(code, a=couple.a.of(a), b=couple.b.of(b), one=one)
    return Difference(DifferenceType.ATTRIBUTION, (a,), (b,), reason, DROPPED)
