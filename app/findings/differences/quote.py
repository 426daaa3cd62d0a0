"""Quotes: the words inside the quotation marks are not the same, beyond a cut at the ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from app.findings.acts import stem
from app.findings.couple import Couple, span_of
from app.findings.told import Told
from app.findings.utterances import (
    FEWEST_WORDS,
    Utterance,
    inner,
    one_speaker,
    one_text,
    one_utterance,
    only_spelling,
    utterances,
    verbatim,
)
from app.findings.worddiff import Run, WordDiff, word_diff
from app.model.finding import Difference, DifferenceType
from app.model.reason import Reason
from app.model.span import Span

ALTERED, OTHER_WORDS = 0.85, 0.6
# Sentences that are quotation by this share, with so many stems in common inside it, render one utterance.
QUOTED, SHARED_STEMS = 0.7, 3
# The most words that two quotations of a few words have together.
SCRAPS = 12


def differences(couple: Couple) -> Iterator[Difference]:
    """Altered words in a quotation that both sentences carry, else one utterance rendered in other words."""
    if not couple.one_language:
        return
    said_a, said_b = utterances(couple.a), utterances(couple.b)
    pairs = [(a, b) for a, b in product(said_a, said_b) if one_speaker(a, b) or one_text(a, b)]
    if not pairs or any(verbatim(a, b) for a, b in pairs):
        return
    a, b = max(pairs, key=lambda pair: inner(word_diff(pair[0].words, pair[1].words)).likeness)
    diff = inner(word_diff(a.words, b.words))
    if one_utterance(diff, FEWEST_WORDS):
        yield from _altered(couple, diff)
    elif not couple.near_copy and (_renders_one(couple, said_a, said_b) or _scraps(couple, a, b)):
        reason = Reason.of("quote_other_words", a=couple.a.of(a.span), b=couple.b.of(b.span))
        yield Difference(DifferenceType.QUOTE, (a.span,), (b.span,), reason, OTHER_WORDS)


def _altered(couple: Couple, diff: WordDiff) -> Iterator[Difference]:
    changes = [run for run in diff.changes if not only_spelling(run)]
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
    if not (a.speaker and b.speaker and one_speaker(a, b)) or len(a.words) + len(b.words) > SCRAPS:
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
