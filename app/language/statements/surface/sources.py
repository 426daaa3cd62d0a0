"""Who says it: the words for a source before a verb, behind it, or inside its own form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.language.statements.setting import Setting
from app.language.statements.surface.clauses import edges, flat, parts, with_title, words_of
from app.language.times.words import time_patterns
from app.model.span import Span

LONGEST_SOURCE = 90  # code points; longer words before a verb are more than its subject
LONGEST_APPOSED = 30  # code points between a source and the name set beside it
NOUNS_HAVE_CAPITALS = frozenset({"de"})
VERB_SECOND = frozenset({"de", "nl"})  # what is no subject before a verb puts the subject behind it
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


def behind(setting: Setting, start: int) -> Span | None:
    """The words behind a verb, up to whom it was told to, without a date before them."""
    start = after_fillers(setting, start)
    told = setting.words.retold.search(flat(setting), start - setting.sentence.span.start)
    end = told.start() + setting.sentence.span.start if told else 0
    return _up_to_edge(setting, start, end if end > start else setting.sentence.span.end)


def named(setting: Setting, start: int) -> Span | None:
    """The words behind a turn, up to a comma, a verb or the sentence's end."""
    start = _behind_any(setting, start, time_patterns(setting.grammar.language))
    return _up_to_edge(setting, start, setting.sentence.span.end)


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
        return _name_in(setting, source)
    return with_title(setting, _with_apposition(setting, source))


def _with_apposition(setting: Setting, source: Span) -> Span:
    """With the full name that follows behind a comma: la adjunta, Vera Llosa, dijo."""
    near = (name.span for name in setting.names if 0 <= name.span.start - source.end <= LONGEST_APPOSED)
    for name in near:
        between = setting.text[source.end : name.start]
        if between.rstrip().endswith(",") and between.count(",") == 1 and " " in name.of(setting.text):
            return Span(source.start, name.end)
    return source


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
        return _name_in(setting, part) or _last_noun(setting, part)
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


def _name_in(setting: Setting, span: Span) -> Span | None:
    inside = [name.span for name in setting.names if span.contains(name.span)]
    return (
        Span(span.start, inside[0].end) if inside and inside[0].end - span.start <= LONGEST_SOURCE else None
    )


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


def _end(setting: Setting, rest: str) -> int | None:
    """Where a source's words end: a known word, another noun's article, in German a small word behind a noun."""
    reporting, sources = setting.words.reporting, setting.words.sources
    capitals = setting.grammar.language in NOUNS_HAVE_CAPITALS
    noun, before = False, None
    for word in re.finditer(r"[\w'-]+", rest):
        text = word.group()
        joined = before is not None and before.group() in reporting.joins | reporting.openers
        if before is not None and not joined:
            small = capitals and noun and text.islower() and text not in reporting.joins
            if text in sources.ends or small:
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
