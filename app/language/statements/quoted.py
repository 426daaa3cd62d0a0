"""Quoted words without a verb of saying beside them: whoever spoke before or after still speaks."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.analysis import Sentence
from app.model.mentions import Quotation
from app.model.span import Span
from app.model.statement import Statement, Status

SPOKEN = frozenset({Status.ATTRIBUTED, Status.ANONYMOUS, Status.HEARSAY, Status.CONTESTED})
SHORTEST_QUOTE = 5  # words: fewer are a term in quotation marks, not an utterance
REACH = 2  # paragraphs a quotation may go on after the one that names its speaker


def continued(
    text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation], found: Sequence[Statement]
) -> tuple[Statement, ...]:
    """A statement for each quoted sentence that has none, by the speaker of the quotation nearest to it."""
    have = {statement.sentence for statement in found if statement.status in SPOKEN}
    added: list[Statement] = []
    for sentence in sentences:
        part = _quoted_part(text, sentence, quotations)
        if part is None or sentence.index in have:
            continue
        speaker = _speaker(sentence, sentences, (*found, *added))
        if speaker is None:
            added.append(Statement(part, Status.ATTRIBUTED, sentence.index, (), None, None, "quoted"))
            continue
        added.append(
            Statement(
                part,
                speaker.status,
                sentence.index,
                speaker.cues,
                speaker.source,
                speaker.speaker,
                "continued",
            )
        )
    return tuple(added)


def _quoted_part(text: str, sentence: Sentence, quotations: Sequence[Quotation]) -> Span | None:
    """The longest quoted stretch of a sentence, if it is long enough."""
    parts = [
        Span(max(q.span.start, sentence.span.start), min(q.span.end, sentence.span.end))
        for q in quotations
        if q.span.overlap(sentence.span)
    ]
    longest = max(parts, key=len, default=None)
    if longest is None:
        return None
    words, all_words = (len(span.of(text).split()) for span in (longest, sentence.span))
    return longest if words >= SHORTEST_QUOTE or words == all_words else None


def _speaker(
    sentence: Sentence, sentences: Sequence[Sentence], found: Sequence[Statement]
) -> Statement | None:
    """The nearest spoken statement of its paragraph, rather before than behind it; else of those before."""
    by_sentence = {s.sentence: s for s in found if s.status in SPOKEN}
    paragraph = [s.index for s in sentences if s.paragraph == sentence.paragraph]
    before = [i for i in paragraph if i < sentence.index and i in by_sentence]
    behind = [i for i in paragraph if i > sentence.index and i in by_sentence]
    if before:
        return by_sentence[before[-1]]
    if behind:
        return by_sentence[behind[0]]
    earlier = [
        s.index
        for s in sentences
        if s.index in by_sentence and sentence.paragraph - REACH <= s.paragraph < sentence.paragraph
    ]
    return by_sentence[earlier[-1]] if earlier else None
