"""Statements by a colon or a dash: Two dead in landslide: police. Police: two dead in landslide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.model.mentions import Name, NameKind
from app.model.span import Span
from app.model.statement import Statement, Status

LONGEST_SOURCE = 4  # words beside the colon that may name who says it
_COLON = re.compile(r":(?=\s)|(?<=\s)[-–—](?=\s)")
_OPENS = ("“", "‘", '"', "'", "«", "„")
_FIRST = ("I ", "We ", "I'", "We'", "I’", "We’")
_DENIES = ("no ", "not ", "never ")
_VERBS = ("VERB", "AUX")
_ENDS = (".", "!", "?", "”", '"')


def by_colon(setting: Setting) -> Iterator[Statement]:
    """The longer side of the colon, on the word of the shorter one, if that names somebody who speaks."""
    sentence = setting.sentence.span
    colons = list(_COLON.finditer(sentence.of(setting.text)))
    if len(colons) != 1:
        return
    cue = Span(sentence.start + colons[0].start(), sentence.start + colons[0].end())
    for source, claim in _sides(setting, cue):
        head = _speaks(setting, source, claim)
        if head is not None and len(claim) > len(source):
            status = _status(setting, status_of(setting, head, source), claim)
            yield setting.statement(status, "headline", span=claim, cues=(cue,), source=source)
            return


def _status(setting: Setting, status: Status, claim: Span) -> Status:
    """What a headline tells with a bare infinitive is still to come: Bank to cut 2,000 jobs - union."""
    verb = next((at for at in setting.grammar.at(claim) if setting.grammar.tokens[at].pos in _VERBS), None)
    to_come = verb is not None and verb - 1 in setting.tokens and setting.grammar.lower(verb - 1) == "to"
    return Status.PROJECTION if to_come and status is Status.ATTRIBUTED else status


def _sides(setting: Setting, cue: Span) -> Iterator[tuple[Span, Span]]:
    """What may be source and claim; a dash has its source behind it, a whole sentence before it."""
    sentence = setting.sentence.span
    before, behind = Span(sentence.start, cue.start), Span(cue.end, sentence.end)
    words = behind.of(setting.text).rstrip()
    whole = words.endswith(_ENDS)
    if not whole:
        yield setting.trimmed(behind), setting.trimmed(before)
    if cue.of(setting.text) == ":" and (not whole or _has_verb(setting, behind)):
        yield setting.trimmed(before), setting.trimmed(behind)


def _has_verb(setting: Setting, side: Span) -> bool:
    grammar = setting.grammar
    return any(grammar.tokens[at].pos in ("VERB", "AUX") for at in grammar.at(side))


def _speaks(setting: Setting, side: Span, claim: Span) -> int | None:
    """The noun of a few words that name a person, a capital, or somebody who is usually cited."""
    words = list(setting.grammar.at(side))
    verb = any(setting.grammar.tokens[at].pos in _VERBS and not _is_cited(setting, at) for at in words)
    if not 0 < len(words) <= LONGEST_SOURCE or verb:
        return None
    spoken = _is_quoted(setting, claim) or claim.of(setting.text).startswith(_FIRST)
    if any(n.span.contains(side) and _may_claim(setting, n, claim) for n in setting.names):
        return words[-1]
    if (
        spoken
        and all(setting.grammar.tokens[at].pos == "PROPN" for at in words)
        and not _is_place(setting, side)
    ):
        return words[-1]  # Prieto: 'I will not resign'
    return next(
        (
            at
            for at in reversed(words)
            if _is_cited(setting, at) and (spoken or not _of_a_thing(setting, at, words))
        ),
        None,
    )


def _may_claim(setting: Setting, name: Name, claim: Span) -> bool:
    """Moscow: no troops on border. Before any other claim a place only says where it was."""
    words = claim.of(setting.text)
    if name.kind is NameKind.PLACE:
        return _is_quoted(setting, claim) or words.casefold().startswith(_DENIES)
    return _is_claim(setting, claim)


def _is_place(setting: Setting, side: Span) -> bool:
    return any(n.kind is NameKind.PLACE and n.span.overlap(side) for n in setting.names)


def _of_a_thing(setting: Setting, at: int, words: Sequence[int]) -> bool:
    """The tanker Celeste Dawn: a name behind a noun that is nobody's."""
    grammar = setting.grammar
    if grammar.tokens[at].pos != "PROPN":
        return False
    nouns = [word for word in words if grammar.tokens[word].pos == "NOUN" and word < at]
    return any(not _is_someone(setting, noun) for noun in nouns)


def _is_someone(setting: Setting, at: int) -> bool:
    grammar, words = setting.grammar, setting.words
    sources = words.sources
    known = sources.cited | sources.unnamed | sources.strangers | words.reporting.minded
    return grammar.tokens[at].lemma in known or grammar.lower(at) in known


def _is_cited(setting: Setting, at: int) -> bool:
    grammar, words = setting.grammar, setting.words
    known = words.sources.cited | words.sources.unnamed | words.reporting.minded
    if grammar.lower(at) in words.sources.cited or grammar.tokens[at].lemma in known:
        return True
    persons = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    return any(person.contains(grammar.tokens[at].span) for person in persons)


def _is_claim(setting: Setting, claim: Span) -> bool:
    """Quoted words, a verb, or a denial: Moscow: no troops on border. A list of places is none."""
    words = claim.of(setting.text)
    quoted = _is_quoted(setting, claim)
    return quoted or _has_verb(setting, claim) or words.casefold().startswith(_DENIES)


def _is_quoted(setting: Setting, claim: Span) -> bool:
    """Whether a mark opens the claim, which stands without it."""
    return setting.text[: claim.start].endswith(_OPENS)
