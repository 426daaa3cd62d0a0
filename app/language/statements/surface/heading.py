"""Statements by a colon: Moscou : ..., Habeck: „...“; the few words before it name who says the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.surface.clauses import parts, words_of
from app.language.statements.surface.standing import may_speak, status_of
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement

LONGEST_SOURCE = 5  # words before a colon that may name who says it
_COLON = re.compile(r"\s?:\s")
_DASH = re.compile(r"[»“”\"]\s?[–—-]\s")


def headed(setting: Setting) -> Iterator[Statement]:
    """Quoted words behind a name and a colon, or any behind somebody who is known to speak."""
    sentence, text = setting.sentence.span, setting.sentence.span.of(setting.text)
    for pattern, sides in ((_COLON, (0, 1)), (_DASH, (1, 0))):
        found = list(pattern.finditer(text))
        if len(found) != 1:
            continue
        both = (
            Span(sentence.start, sentence.start + found[0].start()),
            Span(sentence.start + found[0].end(), sentence.end),
        )
        source, claim = (setting.trimmed(both[side]) for side in sides)
        source = parts(setting, source)[-1]  # Guerra, Cherni: "..."
        cue = Span(sentence.start + found[0].start(), sentence.start + found[0].end())
        if _speaks(setting, source, claim):
            status = status_of(setting, source)
            yield setting.statement(status, "headline", span=claim, cues=(cue,), source=source)


def _speaks(setting: Setting, source: Span, claim: Span) -> bool:
    """A short name before a quotation; without one a person, or a body that is usually cited."""
    words = words_of(setting, source)
    if not 0 < len(words) <= LONGEST_SOURCE or len(claim) <= len(source):
        return False
    if any(quote.span.overlap(source) for quote in setting.quotations):
        return False
    quoted = any(
        abs(quote.span.start - claim.start) <= 1 and claim.end - quote.span.end <= 1
        for quote in setting.quotations
    )
    if quoted:
        return source.of(setting.text)[0].isupper()
    if words[0] in setting.words.reporting.openers:
        return False
    persons = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    named = [name.span for name in setting.names if source.contains(name.span)]
    alone = " " not in source.of(setting.text)  # a last name whose full form stands elsewhere
    known = alone and any(source == name.span and " " in name.key for name in setting.names)
    cited = not named and may_speak(setting, source)
    return known or cited or any(source.contains(person) for person in persons)
