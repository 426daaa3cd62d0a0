"""Linked pair -> the stance of each side, where one asserts what the other only credits or hedges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.findings.core import COVERED, closest, words_in_common
from app.findings.told import Told
from app.findings.worddiff import word_diff
from app.model.drift import Footing, Stance
from app.model.finding import Difference, Pair
from app.model.report import ParagraphKind
from app.model.span import Passage, Span
from app.overview.drift.standing import firm, footing_of, has_footing, loose, showing
from app.overview.view import View

# The fewest words of substance that show that both tell one thing.
FEWEST_SHARED = 2
# A sentence of so many words, so large a part of them the other's, is the other with its source cut off.
CUT, FEWEST_WORDS = 0.85, 5
# How sure each way to see a drift is. Languages that share no words are compared by whole sentences.
OF_CUT, OF_DOUBT, OF_HEADLINES, ABROAD = 0.8, 0.75, 0.6, 0.5
# From this score on two sentences in two languages tell one thing as a whole.
ABROAD_SCORE = 0.6
_HEADS = frozenset({ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST})
_ASIDE = frozenset({ParagraphKind.CAPTION, ParagraphKind.CROSSHEAD})


@dataclass(frozen=True, slots=True)
class Opposed:
    """One side asserts, the other does not."""

    firmer: Stance
    looser: Stance
    confidence: float


def opposed(pair: Pair, view: View) -> Opposed | None:
    """How the sides of a link are opposed, if they are; what the findings judged comes first."""
    a, b = view.told(pair.link.a), view.told(pair.link.b)
    if {a.kind, b.kind} & _ASIDE or (a.kind in _HEADS) is not (b.kind in _HEADS):
        return None
    doubts = view.doubts(pair.link.a) or view.doubts(pair.link.b)
    if not doubts and view.text(pair.link.a) == view.text(pair.link.b):
        return None
    seen = tuple(_seen(pair, a, b, view)) if doubts else ()
    if seen and seen[0].looser.footing is Footing.UNCONFIRMED:
        return seen[0]  # a doubt tells more than that a source was dropped
    for difference in pair.differences:
        found = _judged(difference, a, b)
        if found is not None:
            return found
    return next(_seen(pair, a, b, view), None)


def _judged(difference: Difference, a: Told, b: Told) -> Opposed | None:
    """A difference of certainty, or an attribution that one side dropped."""
    code, one = difference.reason.code, difference.reason.get("one")
    if code not in ("certainty_drift", "attribution_dropped"):
        return None
    asserting = one if code == "attribution_dropped" else {"a": "b", "b": "a"}[one]
    sides = [(a, difference.a), (b, difference.b)]
    (firm_told, firm_words), (told, words) = sides if asserting == "a" else sides[::-1]
    shown = Passage(firm_told.passage.report, _telling(firm_told, firm_words[0], told))
    firmer = Stance(shown, firm_told.passage, Footing.ASSERTED)
    statement = next((s for s in told.statements if showing(s).overlap(words[0])), None)
    footing = footing_of(statement, told) if statement else None
    speaker = statement.speaker if statement else None
    looser = Stance(Passage(told.passage.report, words[0]), told.passage, footing or Footing.HEDGED, speaker)
    return Opposed(firmer, looser, difference.confidence)


def _telling(firm_told: Told, words: Span, other: Told) -> Span:
    """The words that assert; where a hedge opened the other's sentence, what both tell shows it better."""
    core, _ = words_in_common(firm_told, other)
    opens = words.start == firm_told.passage.span.start and " " not in firm_told.of(words)
    return closest(firm_told, core) if opens and core else words


def _seen(pair: Pair, a: Told, b: Told, view: View) -> Iterator[Opposed]:
    """What the footings of both sides show; most pairs have none that could be looser than the other's."""
    abroad = a.language != b.language
    if not (_may_be_loose(a, view) or _may_be_loose(b, view)) or (abroad and pair.link.score < ABROAD_SCORE):
        return
    in_a, in_b = (_whole(a), _whole(b)) if abroad else words_in_common(a, b)
    if min(len(in_a), len(in_b)) < FEWEST_SHARED:
        return
    for told, core, other, other_core in ((a, in_a, b, in_b), (b, in_b, a, in_a)):
        looser, doubted = loose(other, other_core), _doubted(other, other_core, view)
        firmer = firm(told, core) if looser or doubted else None
        if firmer is None:
            continue
        if doubted is not None:
            yield Opposed(firmer, doubted, OF_DOUBT * pair.link.score if abroad else OF_DOUBT)
        sure = _sureness(pair, told, other) if looser else 0.0
        if looser is not None and sure:
            yield Opposed(firmer, _hedged(looser, told, other), sure)


def _hedged(looser: Stance, told: Told, other: Told) -> Stance:
    """The same, hedged where a word of doubt stands among what only the looser sentence has: could."""
    if told.language != other.language or looser.footing.looser_than(Footing.HEARSAY):
        return looser
    new = [word for run in word_diff(told.words, other.words).changes for word in run.b]
    hedge = next((word for word in new if word.key in other.vocabulary.hedge), None)
    if hedge is None:
        return looser
    words = Passage(other.passage.report, hedge.span)
    return replace(looser, words=words, footing=Footing.HEDGED)


def _may_be_loose(told: Told, view: View) -> bool:
    """Whether a sentence has a statement that does not assert, or a doubt cast on it."""
    return has_footing(told) or bool(view.doubts(told.passage))


def _sureness(pair: Pair, told: Told, other: Told) -> float:
    """How sure it is that the sentence `told` asserts just what the other credits; 0 where it is not."""
    if told.language != other.language:
        return ABROAD * pair.link.score
    if told.kind in _HEADS:
        return OF_HEADLINES
    enough, known = CUT * len(told.words), {word.key for word in other.words}
    if len(told.words) < FEWEST_WORDS or sum(word.key in known for word in told.words) < enough:
        return 0.0  # as most are, without asking for the words' order
    equal = sum(len(run.a) for run in word_diff(told.words, other.words).equal)
    return OF_CUT if equal >= enough else 0.0


def _doubted(told: Told, core: Sequence[Span], view: View) -> Stance | None:
    """The doubt that a later sentence of the report casts on this one: the claim could not be verified."""
    for statement in view.doubts(told.passage):
        if statement.about is not None and _covers(statement.about, core):
            sentence = view.sentence(told.passage.report, statement.sentence)
            words = Passage(told.passage.report, showing(statement))
            return Stance(words, sentence, Footing.UNCONFIRMED, statement.speaker)
    return None


def _covers(span: Span, core: Sequence[Span]) -> bool:
    return sum(span.overlap(word) > 0 for word in core) >= COVERED * len(core)


def _whole(told: Told) -> Sequence[Span]:
    return tuple(w.span for w in told.words if w.key not in told.vocabulary.function and len(w.key) > 2)
