"""Opposed stances of all reports as a ranked list, and how often each report is the firmer one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.findings.core import words_in_common
from app.findings.grouping import Groups
from app.findings.spelling import same_name
from app.model.drift import Drift, DriftTally, Footing, Stance
from app.model.finding import Pair
from app.model.one_line import squeezed
from app.model.prominence import Position
from app.model.reason import Reason
from app.model.span import Passage
from app.overview.drift.opposed import FEWEST_SHARED, Opposed, opposed
from app.overview.drift.standing import loose
from app.overview.prominence import place_of
from app.overview.view import View
from app.remembered import Remembered

# How far each footing is from an assertion, and what a place at the top adds.
DISTANCE = {
    Footing.UNCONFIRMED: 1.0,
    Footing.HEDGED: 0.9,
    Footing.HEARSAY: 0.8,
    Footing.ANONYMOUS: 0.8,
    Footing.CREDITED: 0.6,
}
# From this score on a further report's sentence surely tells the same thing as the one that credits it.
SAME_THING = 0.6
REMEMBERED = 60_000  # linked sentences: those of fifty reports; few of them are opposed
_found: Remembered[tuple[object, ...], Opposed | None] = Remembered(REMEMBERED)
# For each sentence that credits or hedges, the like stances of further reports.
Alike = Mapping[Passage, Sequence[Stance]]
AT_TOP = {Position.HEADLINE: 0.5, Position.STANDFIRST: 0.4, Position.LEAD: 0.4}


def drifts(view: View) -> tuple[Drift, ...]:
    """Each thing told on firm and on loose footing, the top of a report first, then the farthest apart."""
    found = [
        one
        for pair in view.watched(view.pairs)
        if (one := _opposed(pair, view)) and not _credits_too(one, view)
    ]
    alike = {sentence: tuple(_alike(sentence, view)) for sentence in {one.looser.sentence for one in found}}
    groups: Groups[Passage] = Groups()
    for sentence, stances in alike.items():
        for stance in stances:
            groups.join(sentence, stance.sentence)
    for one in found:
        groups.join(one.firmer.sentence, one.looser.sentence)
    gathered: dict[Passage, list[Opposed]] = {}
    for one in found:
        gathered.setdefault(groups.root(one.firmer.sentence), []).append(one)
    made = [drift for group in gathered.values() if (drift := _drift(group, alike, view)) is not None]
    return tuple(sorted(made, key=lambda drift: _rank(drift, view)))


def _opposed(pair: Pair, view: View) -> Opposed | None:
    """How two sentences are opposed; it hangs on nothing but them, their link's score and what differs."""
    a, b = pair.link.a, pair.link.b
    key = view.key(a.report), a.span, view.key(b.report), b.span, pair.link.score, pair.differences
    return _found.get(key, lambda: opposed(pair, view))


def tallies(found: Sequence[Drift], view: View) -> tuple[DriftTally, ...]:
    """Every report with how often it asserts and how often it only credits or hedges what others assert."""
    firmer = Counter(stance.words.report for drift in found for stance in drift.firmer)
    looser = Counter(stance.words.report for drift in found for stance in drift.looser)
    return tuple(DriftTally(report.id, firmer[report.id], looser[report.id]) for report in view.reports)


def _rank(drift: Drift, view: View) -> tuple[bool, float, object]:
    return drift.position not in AT_TOP, -drift.weight, view.places.key(drift.firmer[0].words)


def _credits_too(one: Opposed, view: View) -> bool:
    """Whether the asserting report credits the thing as well, in another sentence that tells it."""
    told = view.told(one.looser.sentence)
    for sentence, _ in view.linked(one.looser.sentence):
        if sentence.report != one.firmer.sentence.report or sentence == one.firmer.sentence:
            continue
        other = view.told(sentence)
        if other.language != told.language:
            continue
        core, _ = words_in_common(other, told)
        if core and loose(other, core) is not None:
            return True
    return False


def _drift(group: Sequence[Opposed], alike: Alike, view: View) -> Drift | None:
    """One drift, each report on one side: who credits a thing anywhere does not assert it."""
    looser = _one_each(_loosened(group, alike), view)
    loose_reports = {stance.words.report for stance in looser}
    firmer = _one_each([one.firmer for one in group if one.firmer.words.report not in loose_reports], view)
    if not firmer:
        return None
    confidence, position = max(one.confidence for one in group), _position(firmer, view)
    return Drift(
        firmer=firmer,
        looser=looser,
        row=view.places.row(firmer[0].words),
        reason=_reason(firmer, looser, view),
        confidence=round(confidence, 4),
        weight=round(confidence * _gravity(looser, position), 4),
        position=position,
    )


def _loosened(group: Sequence[Opposed], alike: Alike) -> Iterator[Stance]:
    """The looser stances of a group, those alike behind the first of each sentence."""
    seen: set[Passage] = set()
    for one in group:
        yield one.looser
        if one.looser.sentence not in seen:
            seen.add(one.looser.sentence)
            yield from alike[one.looser.sentence]


def _alike(loose_sentence: Passage, view: View) -> Iterator[Stance]:
    """The stances of further reports that credit or hedge the same thing in sentences surely linked."""
    told = view.told(loose_sentence)
    for sentence, link in view.linked(loose_sentence):
        other = view.told(sentence)
        if link.score < SAME_THING or other.language != told.language or other.kind is not told.kind:
            continue
        core, _ = words_in_common(other, told)
        stance = loose(other, core) if len(core) >= FEWEST_SHARED else None
        if stance is not None:
            yield stance


def _one_each(stances: Iterable[Stance], view: View) -> tuple[Stance, ...]:
    """The loosest stance of each report, the first of equals, in the order of the reports."""
    loosest = tuple(Footing)
    best: dict[str, Stance] = {}
    for stance in sorted(stances, key=lambda s: (-loosest.index(s.footing), view.places.key(s.words))):
        best.setdefault(stance.words.report, stance)
    return tuple(sorted(best.values(), key=lambda stance: view.places.key(stance.words)))


def _position(firmer: Sequence[Stance], view: View) -> Position:
    """The highest place at which the thing is asserted."""
    places = [place_of(stance.sentence, view) for stance in firmer]
    found = [place.position for place in places if place]
    return min(found, key=tuple(Position).index, default=Position.PARAGRAPH)


def _gravity(looser: Sequence[Stance], position: Position) -> float:
    return max(DISTANCE[stance.footing] for stance in looser) * (1 + AT_TOP.get(position, 0.0))


def _reason(firmer: Sequence[Stance], looser: Sequence[Stance], view: View) -> Reason:
    footing = max((stance.footing for stance in looser), key=tuple(Footing).index)
    speakers = [squeezed(stance.speaker or "") for stance in looser]
    speaker = speakers[0] if all(same_name(speakers[0], other) for other in speakers[1:]) else ""
    return Reason.of(
        f"drift_{footing.value}",
        firmer=view.places.sigla(stance.words.report for stance in firmer),
        looser=view.places.sigla(stance.words.report for stance in looser),
        speaker=speaker,
    )
