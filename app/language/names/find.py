"""Every name of a report: by the model where there is one, else by capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.language.folding import POSSESSIVE, fold
from app.language.grammar import Grammar
from app.language.lexicon import load
from app.language.names.capitals import by_capitals
from app.language.names.keys import is_full, keyed
from app.language.names.kinds import settled
from app.language.names.words import NameWords, without_title
from app.model.analysis import Sentence
from app.model.mentions import Name, NameKind
from app.model.span import Span

# What the model's labels (OntoNotes) mean here; dates and numbers are left to their own rules.
KINDS = {
    "PERSON": NameKind.PERSON,
    "ORG": NameKind.BODY,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "FAC": NameKind.PLACE,
    "NORP": NameKind.OTHER,
    "EVENT": NameKind.OTHER,
    "PRODUCT": NameKind.OTHER,
    "WORK_OF_ART": NameKind.OTHER,
    "LAW": NameKind.OTHER,
}
_WORD = re.compile(r"[^\W\d_][\w-]+")


def names(text: str, sentences: Sequence[Sentence], grammar: Grammar) -> tuple[Name, ...]:
    """Every name in text order, without titles and possessive endings."""
    words = load(NameWords, grammar.language)
    found = (
        _by_model(text, grammar, words)
        if grammar.parsed
        else by_capitals(text, sentences, grammar.language, words)
    )
    return settled(text, keyed(_with_repeats(text, sentences, list(found))), words)


def _by_model(text: str, grammar: Grammar, words: NameWords) -> Iterator[Name]:
    for entity in grammar.entities:
        if entity.label not in KINDS:
            continue
        span, titled = without_title(text, _trimmed(text, entity.span), words)
        if len(span) > 1:
            kind = NameKind.PERSON if titled else KINDS[entity.label]
            yield Name(span, entity.sentence, kind, fold(span.of(text)))


def _trimmed(text: str, span: Span) -> Span:
    name = span.of(text)
    start = span.start + (4 if name[:4].casefold() == "the " else 0)
    name = text[start : span.end]
    name = POSSESSIVE.sub("", name).rstrip()
    return Span(start, max(start, start + len(name)))


def _with_repeats(text: str, sentences: Sequence[Sentence], found: Sequence[Name]) -> list[Name]:
    """Add the places where a person's last name stands alone and was not seen as a name."""
    last = {name.span.of(text).split()[-1] for name in found if is_full(name)}
    taken = [name.span for name in found]
    again = [
        Name(Span(match.start(), match.end()), sentence.index, NameKind.PERSON, fold(match.group()))
        for sentence in sentences
        for match in _WORD.finditer(text, sentence.span.start, sentence.span.end)
        if match.group() in last
    ]
    new = [name for name in again if not any(name.span.overlap(span) for span in taken)]
    return sorted((*found, *new), key=lambda name: name.span)
