"""Runs of words with capitals, and how much of each is one name."""

from __future__ import annotations

import re

from app.language.names.words import NameWords
from app.model.span import Span

_SMALL = "de|del|della|di|da|do|dos|du|la|le|von|van|der|den|bin|al|of"
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w'’-]*"
CAPITALISED = re.compile(rf"{_CAPITAL}(?:\s(?:(?:{_SMALL})\s){{0,2}}(?:[da]l?['’-])?{_CAPITAL})*")
DEPARTMENT = 3  # words: of so many behind "minister of", the first is the department, the rest a person
_ELIDED = re.compile(r"(?:[LD]|[^\W\d_]+ll)['’](?=[^\W\d_a-z])")
_LAST = re.compile(r"([\w-]+)['’\s]+$")
_NEXT = re.compile(r"\s([\w-]+)")
LOOK = 40  # code points before a run in which a word for a body is looked for


def name_in(text: str, run: Span, starters: frozenset[str], words: NameWords) -> Span:
    """The name in a run: without what has its capital from elsewhere, with what belongs to it."""
    run = _after_starter(text, run, starters)
    if not len(run):
        return run
    run = _after_role(text, run, words)
    run = _after_department(text, run, words)
    return _with_body(text, run, words)


def _after_starter(text: str, run: Span, starters: frozenset[str]) -> Span:
    """Without an article or another small word that has its capital from the sentence's start."""
    first, _, rest = run.of(text).partition(" ")
    if (elided := _ELIDED.match(first)) is not None and first not in starters:
        return Span(run.start + elided.end(), run.end)
    return Span(run.end - len(rest), run.end) if first in starters else run


def _after_role(text: str, run: Span, words: NameWords) -> Span:
    """Behind the last noun that says what somebody is, and the small words behind it."""
    parts = list(re.finditer(r"\S+", run.of(text)))
    roles = [at for at, part in enumerate(parts[:-1]) if words.is_role(part.group())]
    if not roles:
        return run
    at = roles[-1] + 1
    while at < len(parts) - 1 and parts[at].group() in words.links:
        at += 1
    return Span(run.start + parts[at].start(), run.end)


def _after_department(text: str, run: Span, words: NameWords) -> Span:
    """Mychajlo Fedorov of: minister van Defensie Mychajlo Fedorov."""
    parts = [part for part in run.of(text).split() if part[0].isupper()]
    if len(parts) < DEPARTMENT or not _joined_to(text, run, words.ministers, words):
        return run
    return Span(run.start + len(run.of(text).split()[0]) + 1, run.end)


def _with_body(text: str, run: Span, words: NameWords) -> Span:
    """Ministère de la Défense and Union européenne, with the word that has no capital."""
    last = run.of(text).split()[-1]
    behind = _NEXT.match(text, run.end)
    if last in words.bodies and behind is not None and words.is_adjective(behind[1]) and behind[1].islower():
        return Span(run.start, behind.end())
    start = _joined_to(text, run, frozenset(word for word in words.bodies if word.islower()), words)
    return Span(start, run.end) if start is not None else run


def _joined_to(text: str, run: Span, nouns: frozenset[str], words: NameWords) -> int | None:
    """Where a noun begins to which a link and perhaps an article join the run; None if there is none."""
    end, linked = run.start, False
    while (match := _LAST.search(text, max(0, end - LOOK), end)) is not None:
        if match[1] in nouns and linked:
            return match.start(1)
        if match[1] not in words.links | words.articles:
            return None
        end, linked = match.start(1), True
    return None
