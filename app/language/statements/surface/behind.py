"""Who says it, behind a verb or a turn: up to a comma, another noun, or whom it was told to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.language.statements.setting import Setting
from app.language.statements.surface.clauses import edges, flat, with_title, words_of
from app.language.times.words import time_patterns
from app.model.span import Span

LONGEST_SOURCE = 90  # code points; longer words beside a verb are more than its subject
LONGEST_APPOSED = 30  # code points between a source and the name set beside it
NOUNS_HAVE_CAPITALS = frozenset({"de"})
_NOUN_NEXT = re.compile(r"\s+[A-ZÄÖÜ]")
VERB_SECOND = frozenset({"de", "nl"})  # what is no subject before a verb puts the subject behind it


def behind(setting: Setting, start: int) -> Span | None:
    """The words behind a verb, up to whom it was told to, without a date before them."""
    start = after_fillers(setting, start)
    told = setting.words.retold.search(flat(setting), start - setting.sentence.span.start)
    end = told.start() + setting.sentence.span.start if told else 0
    return _up_to_edge(setting, start, end if end > start else setting.sentence.span.end)


def named(setting: Setting, start: int) -> Span | None:
    """The words behind a turn, up to a comma, a verb or the sentence's end."""
    return _up_to_edge(setting, after_date(setting, start), setting.sentence.span.end)


def _up_to_edge(setting: Setting, start: int, end: int) -> Span | None:
    base = setting.sentence.span.start
    rest = flat(setting)[start - base : end - base]
    stops = [edge for edge, _ in edges(rest)][:1]
    stops += [place for place in (_end(setting, rest),) if place]
    source = setting.trimmed(Span(start, start + min(stops, default=len(rest))))
    words, reporting = words_of(setting, source), setting.words.reporting
    if not words or words[0] in reporting.openers | reporting.nobody:
        return None
    if len(source) > LONGEST_SOURCE:
        return name_in(setting, source)
    return with_title(setting, _with_apposition(setting, source))


def _with_apposition(setting: Setting, source: Span) -> Span:
    """With the full name that follows behind a comma: la adjunta, Vera Llosa, dijo."""
    near = (name.span for name in setting.names if 0 <= name.span.start - source.end <= LONGEST_APPOSED)
    for name in near:
        between = setting.text[source.end : name.start]
        if between.rstrip().endswith(",") and between.count(",") == 1 and " " in name.of(setting.text):
            return Span(source.start, name.end)
    return source


def after_date(setting: Setting, start: int) -> int:
    """Behind the day that a verb or a turn has beside it."""
    return _behind_any(setting, start, time_patterns(setting.grammar.language))


def after_fillers(setting: Setting, start: int) -> int:
    """Behind dates, adverbs and whom it was said to: a dit mardi à la presse le maire."""
    fillers = (*time_patterns(setting.grammar.language), setting.words.fillers)
    return _behind_any(setting, start, fillers)


def _behind_any(setting: Setting, start: int, patterns: Sequence[re.Pattern[str]]) -> int:
    end, text = setting.sentence.span.end, setting.text
    while True:
        start += len(text[start:end]) - len(text[start:end].lstrip())
        places = (match.end() for one in patterns if (match := one.match(text, start, end)))
        if (further := next((place for place in places if place > start), None)) is None:
            return start
        start = further


def name_in(setting: Setting, span: Span) -> Span | None:
    inside = [name.span for name in setting.names if span.contains(name.span)]
    return (
        Span(span.start, inside[0].end) if inside and inside[0].end - span.start <= LONGEST_SOURCE else None
    )


def _end(setting: Setting, rest: str) -> int | None:
    """Where a source ends: a known word, another's article; behind a German noun a small word or a count."""
    reporting, sources = setting.words.reporting, setting.words.sources
    capitals = setting.grammar.language in NOUNS_HAVE_CAPITALS
    noun, before = False, None
    for word in re.finditer(r"[\w'-]+", rest):
        text = word.group()
        joined = before is not None and before.group() in reporting.joins | reporting.openers
        if before is not None and not joined:
            small = text.islower() and text not in reporting.joins
            counts = text.isdecimal() and _NOUN_NEXT.match(rest, word.end()) is not None
            if text in sources.ends or (capitals and noun and (small or counts)):
                return word.start()
            article = text if "'" not in text else text.partition("'")[0] + "'"
            if not capitals and article in sources.articles and before.group() not in sources.articles:
                return _verb_before(setting, before, rest) or word.start()
        noun, before = capitals and text.lstrip("_")[:1].isupper(), word
    return None


def _verb_before(setting: Setting, before: re.Match[str], rest: str) -> int | None:
    """In Dutch the verb stands before the noun that follows: volgens de bank groeit de economie."""
    ahead = re.findall(r"[\w'-]+", rest[: before.start()])
    noun = len(ahead) > 1 or (bool(ahead) and ahead[0] not in setting.words.sources.articles)
    verb = setting.grammar.language in VERB_SECOND and before.group().islower() and noun
    return before.start() if verb else None
