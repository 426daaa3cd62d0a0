"""Statements by quoted words with no verb of saying: “It failed,” engineer Mara Holt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.language.statements.stances import has_a_mind
from app.language.statements.subjects import subject_of
from app.language.statements.voices import is_a_voice
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement

FEWEST = 2  # words: one alone in quotation marks is a term
LONGEST = 10  # words behind a quotation that may name who says it: more are a clause
_MARKS = "`\"'“”„«»‘’‚‹› \t\n"
_STOPS = frozenset(".,!?…")
_PARTS = frozenset(",–—-")
_AROUND = _MARKS + ".,–—-"


def credited(setting: Setting) -> Iterator[Statement]:
    """The quotation, on the word of whom the words behind it name, or of who does what leads to its colon."""
    for quote in setting.quotations:
        words = Span(
            max(quote.span.start, setting.sentence.span.start), min(quote.span.end, setting.sentence.span.end)
        )
        if len(words.of(setting.text).split()) < FEWEST:
            continue
        before = Span(setting.sentence.span.start, words.start)
        colon = before.of(setting.text).rstrip(_MARKS).endswith(":")
        head = _led_by(setting, before) if colon else _named_behind(setting, before, words.end)
        if head is not None:
            source = source_span(setting, head)
            cues = (_colon(setting, before),) if colon else ()
            yield setting.statement(
                status_of(setting, head, source), "credited", span=words, cues=cues, source=source
            )


def _colon(setting: Setting, before: Span) -> Span:
    at = before.start + before.of(setting.text).rindex(":")
    return Span(at, at + 1)


def _led_by(setting: Setting, before: Span) -> int | None:
    """Whom the words before a colon name, or who does what they tell: Holt was blunt:"""
    grammar = setting.grammar
    words = list(grammar.at(before))
    verbs = [
        at
        for at in words
        if grammar.tokens[at].pos in ("VERB", "AUX") and not setting.quoted(grammar.tokens[at].span)
    ]
    if not verbs:
        return _name_in(setting, words)
    top = next(
        (at for at in verbs if grammar.tokens[at].head not in verbs or grammar.tokens[at].head == at),
        verbs[0],
    )
    subject = subject_of(setting, top)
    return subject if subject is not None and subject in words and is_a_voice(setting, subject) else None


def _named_behind(setting: Setting, before: Span, end: int) -> int | None:
    """Whom a few words behind a quotation name that begins its sentence: – Mayor Ana Prieto."""
    behind = Span(end, setting.sentence.span.end)
    if before.of(setting.text).strip(_AROUND) or not behind.of(setting.text).strip(_AROUND):
        return None
    words = list(setting.grammar.at(behind))
    if not _parted(setting.text[end - 1], behind.of(setting.text)):
        return None  # “thousands of clerks” workers: the sentence goes on
    verb = any(setting.grammar.tokens[at].pos in ("VERB", "AUX") for at in words)
    return None if verb or len(words) > LONGEST else _name_in(setting, words)


def _parted(last: str, behind: str) -> bool:
    """Whether a stop ends a quotation, or a dash or comma stands behind it."""
    return last in _STOPS or behind.lstrip(_MARKS)[:1] in _PARTS


def _name_in(setting: Setting, words: Sequence[int]) -> int | None:
    """The last word of a person's name among some words; else their last noun, if it has a mind."""
    grammar = setting.grammar
    persons = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    named = [at for at in words if any(person.contains(grammar.tokens[at].span) for person in persons)]
    named = named or [at for at in words if _is_full_name(setting, at)]
    if named:
        return next(at for at in named if at + 1 not in named)
    nouns = [at for at in words if grammar.tokens[at].pos in ("NOUN", "PROPN")]
    said = nouns and grammar.tokens[nouns[-1]].lemma in setting.words.reporting.nouns
    if said and (owners := grammar.children(nouns[-1], "poss")):
        return owners[0]  # the mayor's warning:
    somebody = nouns and grammar.tokens[nouns[-1]].pos == "NOUN" and has_a_mind(setting, nouns[-1])
    return nouns[-1] if somebody else None


def _is_full_name(setting: Setting, at: int) -> bool:
    """Two words with capitals of a kind that the model does not know."""
    grammar = setting.grammar
    known = any(name.span.contains(grammar.tokens[at].span) for name in setting.names)
    first = any(grammar.tokens[word].pos == "PROPN" for word in grammar.children(at, "compound"))
    return grammar.tokens[at].pos == "PROPN" and first and not known
