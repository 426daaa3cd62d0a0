"""Quoted words without a verb of saying beside them: whoever spoke before or after still speaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.model.analysis import Sentence
from app.model.mentions import Quotation
from app.model.span import Span
from app.model.statement import Statement, Status

SPOKEN = frozenset({Status.ATTRIBUTED, Status.ANONYMOUS, Status.HEARSAY, Status.CONTESTED})
SHORTEST_QUOTE = 5  # words: fewer are a term in quotation marks, not an utterance
REACH = 2  # paragraphs a quotation may stand after the one that names its speaker


def continued(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    found: Sequence[Statement],
    actors: Mapping[int, Span],
) -> tuple[Statement, ...]:
    """A statement for each quoted sentence that has none, by the speaker of the quotation nearest to it.

    Without any, whoever acts in the sentence before speaks: Holt shrugged. “We are full.”
    """
    spoken = {s.sentence: s for s in found if s.status in SPOKEN or (s.source and s.cues)}
    added: list[Statement] = []
    for sentence in sentences:
        part = _quoted_part(text, sentence, quotations)
        if part is None or sentence.index in spoken:
            continue
        statement = Statement(part, Status.ATTRIBUTED, sentence.index, rule="quoted")
        if (said := _nearest(text, sentence, sentences, quotations, spoken)) is not None:
            status = said.status if said.status in SPOKEN - {Status.CONTESTED} else Status.ATTRIBUTED
            statement = replace(
                statement, status=status, cues=said.cues[:1], source=said.source, rule="continued"
            )
            spoken[sentence.index] = statement
        elif sentence.index - 1 in actors and sentences[sentence.index - 1].paragraph == sentence.paragraph:
            statement = replace(statement, source=actors[sentence.index - 1])
            spoken[sentence.index] = statement
        added.append(statement)
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
    whole = words == all_words and words > 1  # a single word that is shouted belongs to what follows it
    return longest if words >= SHORTEST_QUOTE or whole else None


def _nearest(
    text: str,
    sentence: Sentence,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    spoken: dict[int, Statement],
) -> Statement | None:
    """Who speaks elsewhere in the same quotation; else in the paragraph, rather before; else before it."""
    same = _same_quotation(text, sentence, sentences, quotations)
    paragraph = [s.index for s in sentences if s.paragraph == sentence.paragraph]
    earlier = [s.index for s in sentences if 0 < sentence.paragraph - s.paragraph <= REACH]
    for places in (same, _around(paragraph, sentence.index), reversed(earlier)):
        if (index := next((i for i in places if i in spoken), None)) is not None:
            return spoken[index]
    return None


def _same_quotation(
    text: str, sentence: Sentence, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
) -> list[int]:
    """The sentences over which the quotation in this one goes, nearest first."""
    for utterance in _utterances(text, quotations):
        if any(part.span.overlap(sentence.span) for part in utterance):
            inside = [s.index for s in sentences if any(part.span.overlap(s.span) for part in utterance)]
            return sorted(inside, key=lambda index: abs(index - sentence.index))
    return []


def _utterances(text: str, quotations: Sequence[Quotation]) -> Iterator[list[Quotation]]:
    """Quotations that nothing but a paragraph's edge parts: the first has no closing mark."""
    current: list[Quotation] = []
    for quotation in quotations:
        if current and text[current[-1].span.end : quotation.span.start].strip(' \n\t“„«"'):
            yield current
            current = []
        current.append(quotation)
    if current:
        yield current


def _around(paragraph: Sequence[int], index: int) -> list[int]:
    """The sentences of a paragraph, those before one first, nearest first."""
    return [*(i for i in reversed(paragraph) if i < index), *(i for i in paragraph if i > index)]
