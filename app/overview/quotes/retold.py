"""Who tells an utterance without its words: in a paraphrase, or in another language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.findings.acts import stem
from app.findings.told import Told
from app.findings.utterances import utterances
from app.findings.words import Word
from app.model.quotes import Rendering, Rendition
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement
from app.overview.quotes.spoken import Spoken, others_mouth, spoken_by
from app.overview.view import View

# The words of substance that a paraphrase shares with the utterance: so many, and so large a part of the
# fewer. Fewer would take whatever else the same person said on the subject.
FEWEST_SHARED, SHARE = 2, 0.5
# Words on nobody's word need more to be the utterance, told as a fact.
SHARE_UNCREDITED = 0.7
# From this score on a sentence in another language tells the utterance, if that is most of its own sentence.
ABROAD, MOST = 0.5, 0.5
# A sentence without quotation marks must be told the same more surely.
ABROAD_UNQUOTED = 0.8


@dataclass(frozen=True, slots=True)
class _Retelling:
    rendering: Rendering
    likely: float


def retold(group: Sequence[Spoken], view: View) -> dict[ReportId, Rendering]:
    """The best retelling in each report that does not carry the utterance itself."""
    own = {one.report for one in group}
    best: dict[ReportId, _Retelling] = {}
    for one in group:
        for sentence, link in view.linked(one.sentence):
            if sentence.report in own:
                continue
            for found in _retellings(one, view.told(sentence), link.score, view):
                known = best.get(sentence.report)
                if known is None or found.likely > known.likely:
                    best[sentence.report] = found
    return {report: found.rendering for report, found in best.items()}


def _retellings(one: Spoken, told: Told, score: float, view: View) -> Iterator[_Retelling]:
    home = view.told(one.sentence)
    if told.language == home.language:
        yield from _paraphrases(one, home, told, view)
    elif score >= ABROAD and len(one.said.words) >= MOST * len(home.words):
        yield from _abroad(one, told, score, view)


def _paraphrases(one: Spoken, home: Told, told: Told, view: View) -> Iterator[_Retelling]:
    """What a sentence says of the same without quotation marks, on the same person's word or on nobody's."""
    wanted = {stem(word.key) for word in one.said.words if _of_substance(home, word)}
    for statement in told.statements:
        person = view.person(told.passage, statement)
        share = _shared(wanted, told, statement.span)
        if share >= SHARE and not others_mouth(one.person, person):
            yield _told(told, statement.span, statement, share)
    share = _shared(wanted, told, told.passage.span)
    if not told.statements and share >= SHARE_UNCREDITED:
        yield _told(told, told.passage.span, None, share)


def _shared(wanted: set[str], told: Told, span: Span) -> float:
    """The part of the fewer words of substance that an unquoted stretch shares with the utterance."""
    free = [w for w in told.words if span.contains(w.span) and not told.quoted(w.span)]
    here = {stem(word.key) for word in free if _of_substance(told, word)}
    both = len(wanted & here)
    return both / min(len(wanted), len(here)) if both >= FEWEST_SHARED else 0.0


def _of_substance(told: Told, word: Word) -> bool:
    """Whether a word says something; a name may stand in any sentence on its bearer."""
    named = any(name.span.overlap(word.span) for name in told.names)
    return not named and word.key not in told.vocabulary.function and len(word.key) > 2


def _told(told: Told, span: Span, statement: Statement | None, likely: float) -> _Retelling:
    speaker = statement.speaker if statement else None
    passage = Passage(told.passage.report, span)
    return _Retelling(Rendering(passage.report, (passage,), Rendition.PARAPHRASED, speaker), likely)


def _abroad(one: Spoken, told: Told, score: float, view: View) -> Iterator[_Retelling]:
    """The quotation of a linked sentence in another language; where it has none, what the person said."""
    report = told.passage.report
    said = utterances(told)
    for other in said:
        if not others_mouth(one.person, view.person(told.passage, spoken_by(told, other.span))):
            passages = (Passage(report, other.span),)
            likely = score * len(other.words) / len(told.words)
            yield _Retelling(Rendering(report, passages, Rendition.TRANSLATED, other.speaker), likely)
    for statement in told.statements if not said and score >= ABROAD_UNQUOTED else ():
        if statement.speaker and not others_mouth(one.person, view.person(told.passage, statement)):
            yield _told(told, statement.span, statement, score)
