"""What is said: the words behind a verb that a complement opens, or those before an inverted one."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.language.statements.surface.behind import VERB_SECOND, after_fillers
from app.language.statements.surface.clauses import flat, words_of
from app.language.statements.surface.verbs import Verb
from app.model.span import Span

THAT = frozenset({"dass", "ob", "dat", "of"})
SHORTEST_CLAIM = 3  # words before a parenthesis: fewer begin a sentence that goes on behind it


def complement(setting: Setting, start: int) -> int | None:
    """Where the words begin that a that, a colon or a quotation opens behind a verb."""
    base, text = setting.sentence.span.start, flat(setting)
    match = setting.words.complements.match(text, start - base)
    other = setting.words.infinitives.match(text, start - base)
    if match is not None and (other is None or match.end() < other.end()):
        return base + match.end()
    if other is None:
        return None
    # The Romance infinitive opens what is said, the Dutch one ends it.
    last = setting.grammar.language in VERB_SECOND
    return after_fillers(setting, start) if last else base + other.start("at")


def opening(setting: Setting, verb: Verb, start: int = 0) -> int | None:
    """The same for a verb; behind one that tells by an object a comma opens nothing of its own."""
    begin = max(verb.end, start)
    opens = complement(setting, begin)
    if opens is None or not verb.tells:
        return opens
    if setting.grammar.language not in VERB_SECOND:
        return None if _has_object(setting, begin, opens) else opens
    between = setting.text[after_fillers(setting, begin) : opens]
    plain = words_of(setting, Span(begin, opens))
    marked = (bool(plain) and plain[-1] in THAT) or ":" in between or not between.strip(", ")
    return opens if marked else None


def _has_object(setting: Setting, start: int, opens: int) -> bool:
    """Whether an object stands before an infinitive: accuse la société d'avoir pollué."""
    begin = after_fillers(setting, start)
    that = setting.words.complements.match(flat(setting), start - setting.sentence.span.start)
    return that is None and begin < opens and bool(words_of(setting, Span(begin, opens)))


def set_in(setting: Setting, turn: Span) -> Span:
    """What a turn set into a sentence is about: the part before it, behind it, or all around it."""
    sentence = setting.sentence.span
    first, rest = Span(sentence.start, turn.start), Span(turn.end, sentence.end)
    before, behind = setting.trimmed(first), setting.trimmed(rest)
    if not words_of(setting, before):
        return _undated(setting, behind)
    if not words_of(setting, behind):
        return before
    if (clause := _relative(setting, before, rest)) is not None:
        return clause
    if _quotes(setting, before) and not _quotes(setting, behind):
        return before
    if len(words_of(setting, before)) < SHORTEST_CLAIM or not _parted(setting, rest):
        return Span(before.start, behind.end)
    return before if _turns_away(setting, behind) else Span(before.start, behind.end)


def inverted(setting: Setting, turn: Span) -> Span:
    """What stands before an inverted verb; all around it where it only interrupts."""
    sentence = setting.sentence.span
    before = setting.trimmed(Span(sentence.start, turn.start))
    behind = setting.trimmed(Span(turn.end, sentence.end))
    interrupts = len(words_of(setting, before)) < SHORTEST_CLAIM and not _quotes(setting, before)
    if _quotes(setting, before) and _quotes(setting, behind):
        return Span(before.start, behind.end)
    if interrupts and words_of(setting, behind):
        return Span(before.start, behind.end)
    return _quoted_end(setting, before)


def _quoted_end(setting: Setting, before: Span) -> Span:
    """Only the quotation that ends some words, if a colon parts it from a heading: Digue : « ... »."""
    for quote in setting.quotations:
        colon = setting.text[before.start : quote.span.start].rstrip(' «“„"\u00a0\u202f').endswith(":")
        if colon and abs(quote.span.end - before.end) <= 1:
            return quote.span
    return before


def _undated(setting: Setting, behind: Span) -> Span:
    """Without a date that belongs to the turn: verlautete am Abend, beide Seiten."""
    start = after_fillers(setting, behind.start)
    comma = setting.text[start : behind.end].lstrip().startswith(",")
    return setting.trimmed(Span(start, behind.end)) if start > behind.start and comma else behind


def _relative(setting: Setting, before: Span, rest: Span) -> Span | None:
    """The clause of a relative right before the turn: el incendio, que según la Junta está apagado, arde."""
    if not setting.words.reporting.relatives.intersection(words_of(setting, before)[-1:]):
        return None
    comma = setting.text.find(",", rest.start + 1, rest.end)
    return setting.trimmed(Span(rest.start, comma if comma > 0 else rest.end))


def _quotes(setting: Setting, span: Span) -> bool:
    """Whether somebody's words stand there: a title in quotation marks is none."""
    quoted = [quote.span for quote in setting.quotations if quote.span.overlap(span)]
    return any(_is_utterance(setting, one) for one in quoted)


def _is_utterance(setting: Setting, quote: Span) -> bool:
    return len(words_of(setting, quote)) >= SHORTEST_CLAIM or quote.start <= setting.sentence.span.start + 2


def _parted(setting: Setting, rest: Span) -> bool:
    """Whether a comma ends the turn."""
    return rest.of(setting.text).lstrip()[:1] in (",", ";", "–", "—")


def _turns_away(setting: Setting, behind: Span) -> bool:
    """Whether what follows tells of somebody else: , qui a ouvert une enquête; , aber das Amt schwieg."""
    reporting = setting.words.reporting
    first = next(iter(words_of(setting, behind)), "")
    return first in reporting.relatives | reporting.conjunctions
