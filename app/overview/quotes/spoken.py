"""Every utterance of the reports, and which of them are one: the same words, cut or with some altered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from app.findings.grouping import Groups
from app.findings.spelling import same_name
from app.findings.told import Told
from app.findings.utterances import (
    FEWEST_WORDS,
    ONE_UTTERANCE,
    Utterance,
    cut_from,
    inner,
    respelt,
    utterances,
)
from app.findings.worddiff import word_diff
from app.findings.words import key_of
from app.model.analysis import Analysis, Sentence
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement
from app.overview.view import View

# The words of substance, or the words at all, that tell an utterance from a turn that anybody may use.
FEWEST_SUBSTANCE, FEWEST_ANY = 2, 6
# The share of the shorter one's words below which two utterances cannot be one; words said twice count once.
WORTH_COMPARING = 0.4


@dataclass(frozen=True, slots=True)
class Spoken:
    """An unbroken part of a quotation in one sentence; `person` is its speaker, if named beside it."""

    sentence: Passage
    said: Utterance
    key: str
    substance: frozenset[str]
    person: str | None

    @property
    def report(self) -> ReportId:
        return self.sentence.report

    @property
    def passage(self) -> Passage:
        return Passage(self.sentence.report, self.said.span)


def spoken(view: View) -> tuple[Spoken, ...]:
    """The utterances of all reports, in text order."""
    return tuple(one for analysis in view.analyses for one in _of_report(analysis.report, view))


def grouped(all_spoken: Sequence[Spoken], view: View) -> tuple[tuple[Spoken, ...], ...]:
    """The utterances that are one, each group in text order; most groups have one member."""
    groups = Groups(range(len(all_spoken)))
    for a, b in view.watched(sorted(_candidates(all_spoken))):
        if _one_utterance(all_spoken[a], all_spoken[b]):
            groups.join(a, b)
    return tuple(tuple(all_spoken[i] for i in sorted(group)) for group in groups.all())


def others_mouth(a: str | None, b: str | None) -> bool:
    """Whether two persons by name cannot be one."""
    return bool(a and b) and not same_name(a or "", b or "")


def spoken_by(told: Told, said: Span) -> Statement | None:
    """The statement that covers most of an utterance."""
    over = [s for s in told.statements if s.speaker and s.span.overlap(said)]
    return max(over, key=lambda statement: statement.span.overlap(said), default=None)


def _of_report(report: ReportId, view: View) -> Iterator[Spoken]:
    for sentence in _with_quotations(view.analysis(report)):
        passage = Passage(report, sentence.span)
        told = view.told(passage)
        for said in utterances(told):
            words = frozenset(w.key for w in said.words if w.key not in told.vocabulary.function)
            yield Spoken(
                passage, said, key_of(said.words), words, view.person(passage, spoken_by(told, said.span))
            )


def _with_quotations(analysis: Analysis) -> Iterator[Sentence]:
    """The sentences that a quotation touches, each once."""
    reached = 0
    for quotation in analysis.quotations:
        for sentence in analysis.sentences[max(reached, quotation.sentence) :]:
            if sentence.span.start >= quotation.span.end:
                break
            reached = sentence.index + 1
            yield sentence


def _candidates(all_spoken: Sequence[Spoken]) -> set[tuple[int, int]]:
    """The pairs that share two neighbouring words, one of substance, through an index, not by trying all."""
    tellers: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, one in enumerate(all_spoken):
        for x, y in {(x.key, y.key) for x, y in pairwise(one.said.words)}:
            if x in one.substance or y in one.substance:
                tellers[x, y].append(index)
    return {pair for indices in tellers.values() for pair in combinations(indices, 2)}


def _one_utterance(a: Spoken, b: Spoken) -> bool:
    """Whether one is the other, a cut from it, or the same person's with words altered."""
    if a.report == b.report:
        return False
    if a.key == b.key:
        return len(a.substance) >= FEWEST_SUBSTANCE or len(a.said.words) >= FEWEST_ANY or _one_person(a, b)
    if not _may_be_one(a, b):
        return False
    diff = inner(word_diff(a.said.words, b.said.words))
    equal = [word.key for run in diff.equal for word in run.a]
    telling = len(a.substance & b.substance) >= FEWEST_SUBSTANCE or len(equal) >= FEWEST_ANY
    if cut_from(a.said, b.said) or respelt(diff):
        return telling or _one_person(a, b)
    likely = diff.likeness >= ONE_UTTERANCE and len(equal) >= FEWEST_WORDS
    return telling and likely and not others_mouth(a.person, b.person)


def _may_be_one(a: Spoken, b: Spoken) -> bool:
    """Whether enough words are in both, in any order, to be worth comparing in order."""
    both = len({word.key for word in a.said.words} & {word.key for word in b.said.words})
    return both >= WORTH_COMPARING * min(len(a.said.words), len(b.said.words))


def _one_person(a: Spoken, b: Spoken) -> bool:
    return bool(a.person and b.person) and not others_mouth(a.person, b.person)
