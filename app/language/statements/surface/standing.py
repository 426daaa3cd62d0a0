"""What a source is: a named person or body, nobody in particular, another outlet, or told to one."""

from __future__ import annotations

import re

from app.language.statements.setting import Setting
from app.language.statements.surface.clauses import flat, words_of
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Status

COMPOUNDS = frozenset({"de"})  # the last part of a longer word counts: Regierungskreise
FULL = " "  # a name of several words is a person's or a body's own
TITLED = re.compile(r"[„“«\"»‚‘]\s?[A-ZÀ-Ý]")  # a report of what bears a title: Bericht der „Rundschau“
REACH = 110  # code points behind a verb within which the outlet is named that was told


def status_of(setting: Setting, source: Span) -> Status:
    """Another outlet, nobody in particular, or else somebody or a body that has a name."""
    sources, words = setting.words.sources, source.of(setting.text)
    if any(name in words for name in setting.own):
        return Status.ATTRIBUTED
    if words in sources.outlet_names or _is_outlet(setting, source):
        return Status.HEARSAY
    borne = TITLED.search(words) or _has(setting, source, sources.outlets)
    if borne and _has(setting, source, sources.retellings):
        return Status.HEARSAY
    return Status.ANONYMOUS if _is_nobody(setting, source) else Status.ATTRIBUTED


def _is_outlet(setting: Setting, source: Span) -> bool:
    """Another outlet; an agency of something else than news is a body: l'agence de l'environnement."""
    sources, head = setting.words.sources, _head(setting, source)
    if _has(setting, head, sources.outlets - sources.cited):
        return True
    of = setting.trimmed(Span(head.end, source.end))
    return _has(setting, head, sources.outlets) and (not len(of) or _has(setting, of, sources.press))


def told_to(setting: Setting, start: int, end: int) -> Span | None:
    """The outlet to which somebody said it: sagte der Zeitung X, a déclaré au journal X."""
    base = setting.sentence.span.start
    end = _before_relative(setting, start, min(end, start + REACH))
    match = setting.words.retold.search(flat(setting), start - base, end - base)
    if match is None or any(name in setting.text[base + match.start() : end] for name in setting.own):
        return None
    return Span(base + match.start(), base + match.end())


def _before_relative(setting: Setting, start: int, end: int) -> int:
    """Up to a clause that only describes: een boer die niet in de krant wil."""
    relatives = setting.words.reporting.relatives - setting.words.sources.articles
    found = re.finditer(r"[\w'-]+", setting.text[start:end])
    return next((start + word.start() for word in found if word.group() in relatives), end)


def interviewed(setting: Setting, around: Span) -> bool:
    """Whether some words say in whose interview it was said: dans un entretien au journal X."""
    sources, words = setting.words.sources, words_of(setting, around)
    if sources.interviews.isdisjoint(words) or any(
        name.casefold() in " ".join(words) for name in setting.own
    ):
        return False
    return not (sources.outlets - sources.press).isdisjoint(words)


def may_speak(setting: Setting, source: Span) -> bool:
    """Whether words surely name somebody who speaks: a name, or a word for those who are cited."""
    sources = setting.words.sources
    if any(source.overlap(name.span) for name in setting.names):
        return True
    head = _head(setting, source)
    return _has(setting, head, sources.cited | sources.nobody | sources.unnamed | sources.outlets)


def speaks_by_office(setting: Setting, source: Span) -> bool:
    """Whether words name a person, or a body or an office that is cited."""
    persons = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    if any(source.overlap(person) for person in persons):
        return True
    return _has(setting, _head(setting, source), setting.words.sources.cited)


def _is_nobody(setting: Setting, source: Span) -> bool:
    sources, head = setting.words.sources, _head(setting, source)
    named = [name.span for name in setting.names if _is_own_name(setting, name.span)]
    if any(head.contains(name) or (name.end == source.end and _is_apposed(setting, name)) for name in named):
        return False
    if _has(setting, head, sources.nobody):
        return True
    first = words_of(setting, head)[0] if words_of(setting, head) else ""
    if first in sources.indefinite:  # a baker, two fishermen; not a court, not a letter
        return not _has(
            setting, head, (sources.cited | sources.documents | sources.retellings) - sources.unnamed
        )
    return first not in sources.definite and _has(setting, head, sources.unnamed)


def _is_own_name(setting: Setting, name: Span) -> bool:
    kinds = {one.kind for one in setting.names if one.span == name}
    full = FULL in name.of(setting.text) and not _has(setting, name, setting.words.sources.nobody)
    return NameKind.PERSON in kinds or full


def _is_apposed(setting: Setting, name: Span) -> bool:
    """A name behind a comma says who it is: una vicina, Laura Viret."""
    return setting.text[: name.start].rstrip().endswith(",")


def _head(setting: Setting, source: Span) -> Span:
    """The words before the first that joins another noun: not the ministry in 'un proche du ministère'."""
    words = list(re.finditer(r"[\w'’-]+", source.of(setting.text)))
    joins, noun = setting.words.reporting.joins, False
    for word in words[1:]:
        noun = noun or word.group()[0].isupper() or setting.grammar.language not in COMPOUNDS
        if not noun and len(words) > 2:
            continue
        text = word.group().replace("’", "'").casefold()
        if text in joins or any(text.startswith(join) for join in joins if join.endswith("'")):
            return setting.trimmed(Span(source.start, source.start + word.start()))
    return source


def _has(setting: Setting, span: Span, listed: frozenset[str]) -> bool:
    """One of some words; in German also as the end of a longer one."""
    words = [part for word in words_of(setting, span) for part in (word, word.rpartition("'")[2])]
    if setting.grammar.language in COMPOUNDS:
        return any(word.endswith(tuple(listed)) for word in words) if listed else False
    return not listed.isdisjoint(words)
