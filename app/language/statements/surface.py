"""Statements in languages without a parser: verbs of saying and turns as they stand on the surface."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.times.words import time_patterns
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement, Status

LONGEST_SOURCE = 90  # code points; longer words before a verb are more than its subject
NOUNS_HAVE_CAPITALS = frozenset({"de"})
LINKS = frozenset(
    {"der", "des", "von", "vom", "aus", "in", "im", "und", "für", "am"}
)  # within a source's words
ARTICLES = frozenset(
    {"die", "der", "das", "le", "la", "les", "lo", "o", "a", "de", "het"}
)  # relatives that may begin a source
_EDGE = re.compile(r"[,;:()«»“”„\"–—]|\s-\s")
# A name in quotation marks behind a word for what bears it: die Zeitung „Dorner Bote“.
_TITLED = re.compile(r"((?:[^\W\d_]+ ){1,3})[„“«\"»][^„“”«»\",;:.]{2,40}[“”»\"«]\s*$")
_INVERTED = re.compile(r"[,»“”\"]\s*$")


def said(setting: Setting) -> Iterator[Statement]:
    """What stands beside a verb of saying, on the word of its subject, before it or behind.

    Spanish and its kin may leave the subject out: then whoever spoke last still speaks.
    """
    for cue in _matches(setting, setting.words.sayings):
        source = _pronoun(setting, cue) or _subject(setting, cue)
        if source is None and not _stands_free(setting, cue):
            continue
        status = _status(setting, source) if source else Status.ATTRIBUTED
        claim = _beside(setting, Span.hull((cue, source)) if source else cue)
        yield setting.statement(status, "said", span=claim, cues=(cue,), source=source)


def turned(setting: Setting) -> Iterator[Statement]:
    """According to somebody: the rest of the sentence."""
    for cue in _matches(setting, setting.words.according):
        source = _up_to_edge(setting, cue.end)
        if source is None:
            continue
        claim = _beside(setting, Span.hull((cue, source)))
        yield setting.statement(_status(setting, source), "according", span=claim, cues=(cue,), source=source)


def followed(setting: Setting) -> Iterator[Statement]:
    """The same where the turn stands behind the source: Augenzeugen zufolge."""
    for cue in _matches(setting, setting.words.behind):
        start = setting.sentence.span.start
        edges = [match.end() for match in _EDGE.finditer(setting.text, start, cue.start)]
        source = setting.trimmed(Span(edges[-1] if edges else start, cue.start))
        if 0 < len(source) <= LONGEST_SOURCE:
            claim = _beside(setting, Span.hull((cue, source)))
            status = _status(setting, source)
            yield setting.statement(status, "according", span=claim, cues=(cue,), source=source)


def included(setting: Setting) -> Iterator[Statement]:
    """A turn that holds its source: nach Polizeiangaben."""
    start = setting.sentence.span.start
    for match in setting.words.within.finditer(setting.plain):
        cue, source = (Span(start + match.start(n), start + match.end(n)) for n in (0, 1))
        if not setting.quoted(cue):
            yield setting.statement(_status(setting, source), "according", cues=(cue,), source=source)


def denied(setting: Setting) -> Iterator[Statement]:
    """What somebody denies."""
    for cue in _matches(setting, setting.words.denials):
        source = _subject(setting, cue)
        yield setting.statement(Status.CONTESTED, "denial", cues=(cue,), source=source)


def doubted(setting: Setting) -> Iterator[Statement]:
    """What the report itself marks as doubtful: angeblich, aurait, al parecer."""
    for cue in _matches(setting, setting.words.doubts):
        yield setting.statement(Status.HEDGED, "hedge", cues=(cue,))


def _matches(setting: Setting, pattern: re.Pattern[str]) -> Iterator[Span]:
    """Where a pattern stands outside quotation marks."""
    start = setting.sentence.span.start
    for match in pattern.finditer(setting.plain):
        cue = Span(start + match.start(), start + match.end())
        if not setting.quoted(cue):
            yield cue


def _subject(setting: Setting, cue: Span) -> Span | None:
    """Behind the verb if a comma or a quotation ends before it; else before it, up to an edge."""
    start = setting.sentence.span.start
    before = setting.text[start : cue.start]
    titled = _TITLED.search(before)
    if titled and set(titled[1].casefold().split()) & setting.words.sources.outlets:
        return setting.trimmed(Span(start + titled.start(), start + titled.end()))
    if (named := _apposition(setting, Span(start, cue.start))) is not None:
        return named
    if not before.strip() or _INVERTED.search(before):
        behind = _up_to_edge(setting, cue.end)
        if behind is not None or not before.rstrip().endswith(","):
            return behind
        before = before.rstrip().rstrip(",")
    edges = [start, *(start + match.end() for match in _EDGE.finditer(before))]
    ends = [*(start + match.start() for match in _EDGE.finditer(before)), start + len(before)]
    parts = [setting.trimmed(Span(*part)) for part in zip(edges, ends, strict=True)]
    parts = [part for part in parts if not _cites(setting, part)] or parts
    source = next((part for part in reversed(parts) if _begins_with_name(setting, part)), parts[-1])
    source = _without_lead(setting, source)
    return source if _may_be_subject(setting, source) else None


def _apposition(setting: Setting, before: Span) -> Span | None:
    """A full name between commas before the verb: el ministro, Carlos Osté, acusó."""
    words = before.of(setting.text).rstrip()
    start = words.rfind(",", 0, len(words) - 1) + 1
    if not words.endswith(",") or not start:
        return None
    part = setting.trimmed(Span(before.start + start, before.start + len(words) - 1))
    return part if _begins_with_name(setting, part) and len(part) <= LONGEST_SOURCE else None


def _cites(setting: Setting, part: Span) -> bool:
    """Whether words only say on whom the source relies: citant des diplomates."""
    return part.of(setting.text).casefold().startswith(tuple(setting.words.reporting.citing))


def _without_lead(setting: Setting, part: Span) -> Span:
    """The words behind one that opens the clause: wie die Polizei mitteilte."""
    first, _, rest = part.of(setting.text).partition(" ")
    leads = rest and first.casefold() in setting.words.reporting.leads
    return setting.trimmed(Span(part.end - len(rest), part.end)) if leads else part


def _begins_with_name(setting: Setting, part: Span) -> bool:
    """A full name comes before what is said of it: Luc Darmon, directeur de Tarn Acier, a dit."""
    return any(name.span.start == part.start and " " in name.span.of(setting.text) for name in setting.names)


def _may_be_subject(setting: Setting, source: Span) -> bool:
    """Short, and no clause that begins or ends in a relative."""
    words = source.of(setting.text).casefold().split()
    relatives = setting.words.reporting.relatives
    if not set(words) - ARTICLES or words[0] in relatives - ARTICLES or words[-1] in relatives:
        return False
    return len(source) <= LONGEST_SOURCE


def _stands_free(setting: Setting, cue: Span) -> bool:
    """Whether a verb without a subject begins its sentence or follows a quotation: añadió."""
    before = setting.text[setting.sentence.span.start : cue.start]
    return not before.strip() or _INVERTED.search(before) is not None


def _pronoun(setting: Setting, cue: Span) -> Span | None:
    """The pronoun inside a verb's own form: a-t-il dit."""
    words = re.finditer(r"[^\W\d_]+", cue.of(setting.text))
    singular = setting.words.reporting.singular
    return next(
        (Span(cue.start + m.start(), cue.start + m.end()) for m in words if m.group() in singular), None
    )


def _up_to_edge(setting: Setting, start: int) -> Span | None:
    """The words from a place up to a comma, a verb or the sentence's end, without a date before them."""
    end = setting.sentence.span.end
    for pattern in time_patterns(setting.grammar.language):
        if (date := pattern.match(setting.text, setting.trimmed(Span(start, end)).start, end)) is not None:
            start = date.end()
            break
    rest = setting.text[start:end]
    edges = [edge.start() for edge in (_EDGE.search(rest), _end(setting, rest)) if edge]
    source = setting.trimmed(Span(start, start + min(edges, default=len(rest))))
    inside = [name.span for name in setting.names if source.contains(name.span)]
    if inside and len(source) > LONGEST_SOURCE:
        return Span(source.start, inside[0].end)
    return source if 0 < len(source) <= LONGEST_SOURCE else None


def _end(setting: Setting, rest: str) -> re.Match[str] | None:
    """The word that ends a source's words: a known one, or in German a small word behind the noun."""
    listed, capitals = setting.words.sources.ends, setting.grammar.language in NOUNS_HAVE_CAPITALS
    noun = False
    for word in re.finditer(r"[\w-]+", rest):
        if word.group() in listed or (noun and word.group().islower() and word.group() not in LINKS):
            return word
        noun = capitals and word.group()[0].isupper()
    return None


def _beside(setting: Setting, turn: Span) -> Span:
    """The longer of what stands before and behind some words."""
    sentence = setting.sentence.span
    before, behind = Span(sentence.start, turn.start), Span(turn.end, sentence.end)
    return before if len(before) >= len(behind) else behind


def _status(setting: Setting, source: Span) -> Status:
    """Another outlet, somebody named, nobody in particular, or else a body that has a name."""
    words = set(re.findall(r"[\w'’-]+", source.of(setting.text).casefold()))
    sources = setting.words.sources
    if any(name in source.of(setting.text) for name in setting.own):
        return Status.ATTRIBUTED
    if words & sources.outlets or source.of(setting.text) in sources.outlet_names:
        return Status.HEARSAY
    if any(name.kind is NameKind.PERSON and source.contains(name.span) for name in setting.names):
        return Status.ATTRIBUTED
    return Status.ANONYMOUS if _is_unnamed(words, setting) else Status.ATTRIBUTED


def _is_unnamed(words: set[str], setting: Setting) -> bool:
    """Nobody in particular, in German also as the end of a longer word: Regierungskreise."""
    unnamed = setting.words.sources.unnamed
    if setting.grammar.language not in NOUNS_HAVE_CAPITALS:
        return bool(words & unnamed)
    return any(word.endswith(tuple(unnamed)) for word in words)
