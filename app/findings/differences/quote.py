"""Quotes: the words inside the quotation marks are not the same, beyond a cut at the ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from app.findings.acts import stem
from app.findings.couple import Couple, span_of
from app.findings.spelling import alike, respelled
from app.findings.told import Told
from app.findings.worddiff import Run, WordDiff, word_diff
from app.findings.words import Word, key_of
from app.model.finding import Difference, DifferenceType
from app.model.mentions import Quotation
from app.model.reason import Reason
from app.model.span import Span

ALTERED, OTHER_WORDS = 0.85, 0.6
# From this share of equal words on, two quotations are one utterance with words altered. Lower takes two
# utterances on one subject for one.
ONE_UTTERANCE = 0.55
# A quotation of fewer words is a term, not an utterance; two utterances need as many equal words in common.
FEWEST_WORDS = 3
# Sentences that are quotation by this share, with so many stems in common inside it, render one utterance.
QUOTED, SHARED_STEMS = 0.7, 3
# From so many equal words on it does not matter that two speakers are named: a text and who read it out.
WHOEVER_SAYS_IT = 6
# The most words that two quotations of a few words have together.
SCRAPS = 12


@dataclass(frozen=True, slots=True)
class Utterance:
    """An unbroken part of a quotation that stands in one sentence."""

    span: Span
    words: tuple[Word, ...]
    speaker: str | None


def differences(couple: Couple) -> Iterator[Difference]:
    """Altered words in a quotation that both sentences carry, else one utterance rendered in other words."""
    if not couple.one_language:
        return
    said_a, said_b = utterances(couple.a), utterances(couple.b)
    pairs = [(a, b) for a, b in product(said_a, said_b) if _one_speaker(a, b) or _one_text(a, b)]
    if not pairs or any(verbatim(a, b) for a, b in pairs):
        return
    a, b = max(pairs, key=lambda pair: inner(word_diff(pair[0].words, pair[1].words)).likeness)
    diff = inner(word_diff(a.words, b.words))
    if _one_utterance(diff, FEWEST_WORDS):
        yield from _altered(couple, diff)
    elif not couple.near_copy and (_renders_one(couple, said_a, said_b) or _scraps(couple, a, b)):
        reason = Reason.of("quote_other_words", a=couple.a.of(a.span), b=couple.b.of(b.span))
        yield Difference(DifferenceType.QUOTE, (a.span,), (b.span,), reason, OTHER_WORDS)


def utterances(told: Told) -> tuple[Utterance, ...]:
    """The quotations of a sentence that are long enough to be one's words, parted where words are cut."""
    spoken = [
        Utterance(span, tuple(w for w in told.words if span.contains(w.span)), quotation.speaker)
        for quotation in told.quotations
        for span in _unbroken(quotation, _clipped(quotation.span, told.passage.span))
    ]
    return tuple(utterance for utterance in spoken if len(utterance.words) >= FEWEST_WORDS)


def verbatim(a: Utterance, b: Utterance) -> bool:
    """Whether one is the other, a cut from it, or only spelled otherwise."""
    shorter, longer = sorted((key_of(a.words), key_of(b.words)), key=len)
    if f" {shorter} " in f" {longer} ":
        return True
    diff = inner(word_diff(a.words, b.words))
    long_enough = sum(len(run.a) for run in diff.equal) >= FEWEST_WORDS
    return long_enough and all(_only_spelling(run) for run in diff.changes)


def inner(diff: WordDiff) -> WordDiff:
    """Without what only one of them has at its beginning or end: that was cut."""
    runs = list(diff.runs)
    while runs and not runs[0].equal and not (runs[0].a and runs[0].b):
        runs.pop(0)
    while runs and not runs[-1].equal and not (runs[-1].a and runs[-1].b):
        runs.pop()
    return WordDiff(tuple(runs))


def _unbroken(quotation: Quotation, span: Span) -> Iterator[Span]:
    """The parts between what was cut and the editor's words, which stand for others."""
    start = span.start
    for gap in sorted((*quotation.cuts, *quotation.insertions)):
        if span.contains(gap):
            yield Span(start, max(start, gap.start))
            start = max(start, gap.end)
    yield Span(start, span.end)


def _clipped(span: Span, to: Span) -> Span:
    return Span(max(span.start, to.start), min(span.end, to.end))


def _one_speaker(a: Utterance, b: Utterance) -> bool:
    """Whether both may be said by one; so it is where a speaker is not known."""
    if not _named(a.speaker) or not _named(b.speaker):
        return True
    names_a, names_b = (name.casefold().split() for name in (a.speaker or "", b.speaker or ""))
    return any(alike(x, y) for x in names_a for y in names_b)


def _named(speaker: str | None) -> bool:
    """Whether it is somebody's name; a resolution of its own may be anybody's."""
    return speaker is not None and not speaker.islower()


def _one_text(a: Utterance, b: Utterance) -> bool:
    """Whether so many words are the same that it is one utterance, whoever is said to have said it."""
    return _one_utterance(inner(word_diff(a.words, b.words)), WHOEVER_SAYS_IT)


def _one_utterance(diff: WordDiff, fewest: int) -> bool:
    return diff.likeness >= ONE_UTTERANCE and sum(len(run.a) for run in diff.equal) >= fewest


def _only_spelling(run: Run) -> bool:
    return bool(run.a and run.b) and respelled(run.a, run.b)


def _altered(couple: Couple, diff: WordDiff) -> Iterator[Difference]:
    changes = [run for run in diff.changes if not _only_spelling(run)]
    words_a = tuple(span_of(run.a) for run in changes if run.a)
    words_b = tuple(span_of(run.b) for run in changes if run.b)
    before = _before(diff, changes[0])
    reason = Reason.of("quote_altered", a=_shown(couple.a, words_a), b=_shown(couple.b, words_b))
    spans_a, spans_b = words_a or (before.a[-1].span,), words_b or (before.b[-1].span,)
    yield Difference(DifferenceType.QUOTE, spans_a, spans_b, reason, ALTERED)


def _before(diff: WordDiff, change: Run) -> Run:
    """The equal words before a change, to mark where one side lacks words; an inner one always has some."""
    return diff.runs[max(0, diff.runs.index(change) - 1)]


def _shown(told: Told, spans: Sequence[Span]) -> str:
    return " … ".join(told.of(span) for span in spans) or "–"


def _renders_one(couple: Couple, said_a: Sequence[Utterance], said_b: Sequence[Utterance]) -> bool:
    """Whether both sentences are quotation almost whole and speak of the same things."""
    if _share(couple.a, said_a) < QUOTED or _share(couple.b, said_b) < QUOTED:
        return False
    return len(_stems(couple.a, said_a) & _stems(couple.b, said_b)) >= SHARED_STEMS


def _scraps(couple: Couple, a: Utterance, b: Utterance) -> bool:
    """Whether two scraps of one speaker's words have the same heart: not that simple, too simple."""
    if not (a.speaker and b.speaker and _one_speaker(a, b)) or len(a.words) + len(b.words) > SCRAPS:
        return False
    in_a, in_b = _stems(couple.a, [a]), _stems(couple.b, [b])
    return len(in_a & in_b) * 2 >= min(len(in_a), len(in_b)) > 0


def _share(told: Told, said: Sequence[Utterance]) -> float:
    return sum(len(utterance.words) for utterance in said) / max(1, len(told.words))


def _stems(told: Told, said: Sequence[Utterance]) -> set[str]:
    """The families of their words of substance; whom they name is what they are about, not what they say."""
    function = told.vocabulary.function
    words = (word for utterance in said for word in utterance.words)
    return {stem(w.key) for w in words if w.key not in function and len(w.key) > 2 and not told.named(w.span)}
