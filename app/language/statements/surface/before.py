"""Who says it, before a verb or inside its own form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.language.statements.setting import Setting
from app.language.statements.surface.behind import LONGEST_SOURCE, VERB_SECOND, name_in
from app.language.statements.surface.clauses import flat, parts, words_of
from app.model.span import Span

_WORD = re.compile(r"[\w'-]+")


def before(setting: Setting, start: int, end: int) -> Span | None:
    """The subject in the words before a verb."""
    start, end = _without_lead(setting, start, end), _without_clitics(setting, start, end)
    if end <= start:
        return None
    pieces = parts(setting, Span(start, end))
    last = pieces[-1]
    if len(last) == 0:
        return _apposed(setting, [piece for piece in pieces if len(piece)])
    words = words_of(setting, last)
    if not words:
        return None
    if words[-1] in setting.words.reporting.relatives:
        return _last_noun(setting, pieces[-2]) if len(words) == 1 and len(pieces) > 1 else None
    if words[-1] in setting.words.reporting.conjunctions:
        return _first_noun(setting, [piece for piece in pieces if len(piece)])
    return _subject_in(setting, _unled(setting, last))


def pronoun(setting: Setting, cue: Span) -> Span | None:
    """The pronoun inside a verb's own form: a-t-il dit."""
    for match in re.finditer(r"[^\W\d_]+", cue.of(setting.text)):
        if match.group() in setting.words.reporting.singular:
            return Span(cue.start + match.start(), cue.start + match.end())
    return None


def _without_lead(setting: Setting, start: int, end: int) -> int:
    """Behind the last semicolon, as another sentence begins there."""
    return setting.text.rfind(";", start, end) + 1 or start


def _without_clitics(setting: Setting, start: int, end: int) -> int:
    """Before the small words that lean on a verb: le, se, lo, also a negation or an adverb."""
    reporting = setting.words.reporting
    base, text = setting.sentence.span.start, flat(setting)
    while match := re.search(r"([\w-]+'?)\s*$", text[start - base : end - base]):
        if match[1].casefold() not in reporting.clitics | reporting.between:
            break
        end = start + match.start()
    return end


def _apposed(setting: Setting, pieces: Sequence[Span]) -> Span | None:
    """Between commas before the verb stands who it is, or how it came to be said."""
    named = [piece for piece in pieces if _begins_with_name(setting, piece)]
    if named and len(named[-1]) <= LONGEST_SOURCE:
        return named[-1]
    for piece in pieces:
        if (found := _subject_in(setting, _unled(setting, piece))) is not None:
            return found
    return None


def _unled(setting: Setting, part: Span) -> Span:
    """The words behind those that open the clause: wie die Polizei mitteilte, aber der Minister sagte."""
    reporting = setting.words.reporting
    opening = reporting.leads | reporting.conjunctions | reporting.adverbs
    while (first := _WORD.match(part.of(setting.text))) and first.group().casefold() in opening:
        if first.end() == len(part):
            break
        part = setting.trimmed(Span(part.start + first.end(), part.end))
    return part


def _subject_in(setting: Setting, part: Span) -> Span | None:
    """The part itself; behind words that are no subject, the noun at its end."""
    words, reporting = words_of(setting, part), setting.words.reporting
    if not words or words[0] in (reporting.relatives | reporting.nobody) - setting.words.sources.articles:
        return None
    if part.of(setting.text).casefold().startswith(tuple(reporting.citing) or ("\0",)):
        return None
    if words[0] in reporting.openers:
        return None if setting.grammar.language in VERB_SECOND else _last_noun(setting, part)
    if words[0][:1].isdigit() and len(words) < 2:
        return None
    if len(part) > LONGEST_SOURCE:
        return name_in(setting, part) or _last_noun(setting, part)
    return part if set(words) - setting.words.sources.articles else None


def _last_noun(setting: Setting, part: Span) -> Span | None:
    """From the last article that no preposition stands before: après minuit le maire."""
    words = list(_WORD.finditer(part.of(setting.text)))
    articles, joins = setting.words.sources.articles, setting.words.reporting.joins
    openers = setting.words.reporting.openers
    for at in range(len(words) - 2, -1, -1):
        held = at > 0 and words[at - 1].group().casefold() in openers | joins
        if words[at].group().casefold() in articles and not held:
            return Span(part.start + words[at].start(), part.end)
    named = [name.span for name in setting.names if part.contains(name.span)]
    if named and named[-1].end == part.end and len(words) > 1:
        return named[-1]
    return None


def _first_noun(setting: Setting, pieces: Sequence[Span]) -> Span | None:
    """Whoever the sentence began with: le maire a salué la foule et dit que."""
    named = [name.span for name in setting.names if pieces and pieces[0].contains(name.span)]
    if named:
        return named[0]
    words = list(_WORD.finditer(pieces[0].of(setting.text))) if pieces else []
    if len(words) > 1 and words[0].group().casefold() in setting.words.sources.articles:
        return Span(pieces[0].start, pieces[0].start + words[1].end())
    return None


def _begins_with_name(setting: Setting, part: Span) -> bool:
    """A full name comes before what is said of it: Luc Darmon, directeur de Tarn Acier, a dit."""
    return any(name.span.start == part.start and " " in name.span.of(setting.text) for name in setting.names)
