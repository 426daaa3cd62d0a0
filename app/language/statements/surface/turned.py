"""Statements by a turn that names the source: selon la police, nach Polizeiangaben, Zeugen zufolge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.surface.behind import LONGEST_SOURCE, named
from app.language.statements.surface.claims import set_in
from app.language.statements.surface.clauses import flat, parts, words_of
from app.language.statements.surface.standing import speaks_by_office, status_of
from app.model.span import Span
from app.model.statement import Statement

LINKING = frozenset({"quanto", "ce", "qu'a", "que", "lo", "o"})  # selon ce que, secondo quanto


def turned(setting: Setting) -> Iterator[Statement]:
    """According to somebody: what the turn is set into."""
    for cue in _places(setting, setting.words.according):
        source = named(setting, cue.end)
        cites = cue.of(setting.text).casefold() in setting.words.reporting.citing
        if source is not None and not cites and not _is_led(setting, cue):
            yield _by(setting, cue, source)


def opened(setting: Setting) -> Iterator[Statement]:
    """Pour la Banque centrale, la croissance reste faible: as somebody who is cited sees it."""
    start = setting.sentence.span.start
    first = re.match(r"\w+", setting.plain)
    if first is None or first.group().casefold() not in setting.words.reporting.stances:
        return
    cue = Span(start, start + first.end())
    source = named(setting, cue.end)
    ends = source is not None and setting.text[source.end : source.end + 1] == ","
    if source is not None and ends and speaks_by_office(setting, source):
        yield _by(setting, cue, source)


def followed(setting: Setting) -> Iterator[Statement]:
    """The same where the turn stands behind the source: Augenzeugen zufolge."""
    for cue in _places(setting, setting.words.behind):
        source = parts(setting, Span(setting.sentence.span.start, cue.start))[-1]
        if 0 < len(source) <= LONGEST_SOURCE:
            yield _by(setting, cue, _from_noun(setting, source))


def included(setting: Setting) -> Iterator[Statement]:
    """A turn that holds its source: nach Polizeiangaben."""
    base = setting.sentence.span.start
    for match in setting.words.within.finditer(flat(setting)):
        group = next((n for n in range(1, (match.re.groups or 0) + 1) if match[n]), 0)
        cue, source = (Span(base + match.start(n), base + match.end(n)) for n in (0, group))
        if not setting.quoted(cue):
            yield _by(setting, cue, source)


def _by(setting: Setting, cue: Span, source: Span) -> Statement:
    claim = set_in(setting, Span.hull((cue, source)))
    return setting.statement(status_of(setting, source), "according", span=claim, cues=(cue,), source=source)


def _places(setting: Setting, pattern: re.Pattern[str]) -> Iterator[Span]:
    base = setting.sentence.span.start
    for match in pattern.finditer(flat(setting)):
        cue = Span(base + match.start(), base + match.end())
        if not setting.quoted(cue):
            yield cue


def _is_led(setting: Setting, cue: Span) -> bool:
    """Whether another rule reads the turn: it has a verb, según informó la policía, or holds its source."""
    base, text, reporting = setting.sentence.span.start, flat(setting), setting.words.reporting
    if any(
        match.start() < cue.end - base and cue.start - base < match.end()
        for match in setting.words.within.finditer(text)
    ):
        return True
    verb = setting.words.verbs.search(text, cue.end - base)
    if verb is None:
        return False
    between = words_of(setting, Span(cue.end, base + verb.start()))
    small = reporting.clitics | reporting.relatives | reporting.between | LINKING
    return all(word in small or word.endswith("'") for word in between)


def _from_noun(setting: Setting, part: Span) -> Span:
    """Without the verb before the source: wurden Augenzeugen zufolge."""
    words = words_of(setting, part)
    ends = setting.words.sources.ends
    at = max((i for i, word in enumerate(words) if word in ends), default=-1)
    if at < 0 or at + 1 >= len(words):
        return part
    start = part.of(setting.text).casefold().rfind(words[at]) + len(words[at])
    return setting.trimmed(Span(part.start + start, part.end))
