"""What stands between quotation marks as somebody's words, and whether two such are one utterance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.findings.spelling import alike, respelled
from app.findings.told import Told, once
from app.findings.worddiff import Run, WordDiff, word_diff
from app.findings.words import Word, key_of
from app.model.mentions import Quotation
from app.model.span import Span

# From this share of equal words on, two quotations are one utterance with words altered. Lower takes two
# utterances on one subject for one.
ONE_UTTERANCE = 0.55
# A quotation of fewer words is a term, not an utterance; two utterances need as many equal words in common.
FEWEST_WORDS = 3
# From so many equal words on it does not matter that two speakers are named: a text and who read it out.
WHOEVER_SAYS_IT = 6


@dataclass(frozen=True, slots=True)
class Utterance:
    """An unbroken part of a quotation that stands in one sentence."""

    span: Span
    words: tuple[Word, ...]
    speaker: str | None


@once
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
    return cut_from(a, b) or respelt(inner(word_diff(a.words, b.words)))


def cut_from(a: Utterance, b: Utterance) -> bool:
    """Whether the words of one stand in the other without a break."""
    shorter, longer = sorted((key_of(a.words), key_of(b.words)), key=len)
    return f" {shorter} " in f" {longer} "


def respelt(diff: WordDiff) -> bool:
    """Whether long enough words are the same but for their spelling."""
    long_enough = sum(len(run.a) for run in diff.equal) >= FEWEST_WORDS
    return long_enough and all(only_spelling(run) for run in diff.changes)


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


def one_speaker(a: Utterance, b: Utterance) -> bool:
    """Whether both may be said by one; so it is where a speaker is not known."""
    if not _named(a.speaker) or not _named(b.speaker):
        return True
    names_a, names_b = (name.casefold().split() for name in (a.speaker or "", b.speaker or ""))
    return any(alike(x, y) for x in names_a for y in names_b)


def _named(speaker: str | None) -> bool:
    """Whether it is somebody's name; a resolution of its own may be anybody's."""
    return speaker is not None and not speaker.islower()


def one_text(a: Utterance, b: Utterance) -> bool:
    """Whether so many words are the same that it is one utterance, whoever is said to have said it."""
    return one_utterance(inner(word_diff(a.words, b.words)), WHOEVER_SAYS_IT)


def one_utterance(diff: WordDiff, fewest: int) -> bool:
    return diff.likeness >= ONE_UTTERANCE and sum(len(run.a) for run in diff.equal) >= fewest


def only_spelling(run: Run) -> bool:
    return bool(run.a and run.b) and respelled(run.a, run.b)
