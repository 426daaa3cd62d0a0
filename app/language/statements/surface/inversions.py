"""Verbs behind what was said, or set into it, with their subject behind them: , a rassuré le directeur."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.surface.behind import VERB_SECOND, behind
from app.language.statements.surface.claims import inverted
from app.language.statements.surface.clauses import flat, matches, parts, words_of
from app.language.statements.surface.standing import may_speak
from app.language.statements.surface.stated import stated
from app.language.statements.surface.verbs import Verb
from app.model.mentions import Quotation
from app.model.span import Span
from app.model.statement import Statement

INVERTS = (",", "»", "“", "”", '"', "?", "!", "’", "'", "‘", "–", "—")
NOUN = 4  # words: fewer before a relative clause are who it describes, more are a sentence
ADJUNCT = 6  # words before a comma: an opening of so few may be no sentence
PAUSES = (",", " -", " –", " —", "—")  # what parts a saying from the quotation that it is set into


def inverted_by_any(setting: Setting) -> Iterator[Statement]:
    """What stands before any verb, known or not, that only who said it can follow."""
    base = setting.sentence.span.start
    known = [_moved(match.span(), base) for match in matches(setting.words.verbs, flat(setting))]
    for match in setting.words.inversions.finditer(flat(setting)):
        cue = _moved(match.span(), base)
        if setting.quoted(cue) or any(one.overlap(cue) for one in known):
            continue
        source = behind(setting, cue.end)
        if source is None or not (may_speak(setting, source) or _is_right_behind(setting, cue, source)):
            continue
        if answers(setting, cue, source):
            verb = Verb(cue, (cue,), tells=False, negated=False)
            yield stated(setting, verb, source, inverted(setting, Span.hull((cue, source))))
            return


def set_into_quotation(setting: Setting) -> Iterator[Statement]:
    """« Nous avons, a martelé le maire, tout donné »: French and Italian leave the marks open."""
    base, text = setting.sentence.span.start, flat(setting)
    if not setting.quotations:
        return
    for match in matches(setting.words.verbs, text):
        cue = _moved(match.span(), base)
        quote = next((one for one in setting.quotations if one.span.contains(cue)), None)
        if quote is None or not text[: match.start()].rstrip(" ").endswith(PAUSES):
            continue
        source = behind(setting, cue.end)
        if source is None or not _pauses(setting, source, quote):
            continue
        verb = Verb(cue, (cue,), tells=False, negated=False)
        yield stated(setting, verb, source, quote.span)
        return


def is_inverted(setting: Setting, cue: Span, opens: int | None) -> bool:
    """Whether the verb follows what was said: after a comma or a quotation, without a that behind."""
    start = setting.sentence.span.start
    ahead = flat(setting)[: cue.start - start].rstrip()
    if not ahead.endswith(INVERTS) or words_of(setting, cue)[-1] in setting.words.reporting.openers:
        return False
    if _describes(setting, Span(start, cue.start)):
        return False
    if setting.grammar.language in VERB_SECOND:
        return behind(setting, cue.end) is not None
    return opens is None or not ahead.endswith(",") or quote_ends(setting, cue)


def quote_ends(setting: Setting, cue: Span) -> bool:
    """Whether a quotation ends right before the verb, but for a comma."""
    return any(0 <= cue.start - quote.span.end <= len("” , ") for quote in setting.quotations)


def answers(setting: Setting, cue: Span, source: Span) -> bool:
    """Whether who stands behind a verb says it: not la retirada in 'en Palk, anunció la retirada'."""
    start = setting.sentence.span.start
    if setting.text[start : cue.start].count(",") > 1 and _named_before(setting, cue):
        return False
    words, openers = words_of(setting, Span(start, cue.start)), setting.words.reporting.openers
    pieces = [piece for piece in parts(setting, Span(start, cue.start)) if len(piece)]
    aside = (
        len(pieces) > 1 and words_of(setting, pieces[-1])[:1] and words_of(setting, pieces[-1])[0] in openers
    )
    romance = setting.grammar.language not in VERB_SECOND
    if romance and aside and not quote_ends(setting, cue) and not may_speak(setting, source):
        return False  # des élus, sous couvert d'anonymat, jugent le vote incertain
    short = len(words) <= ADJUNCT and not quote_ends(setting, cue)
    opened = bool(words) and words[0] in openers
    return not (short and opened) or may_speak(setting, source)


def _is_right_behind(setting: Setting, cue: Span, source: Span) -> bool:
    """Right behind a quotation any noun may be who said it: s'est exclamée une femme."""
    return quote_ends(setting, cue) and bool(
        setting.words.sources.articles.intersection(words_of(setting, source)[:1])
    )


def _named_before(setting: Setting, cue: Span) -> bool:
    """Whether a full name between commas stands right before the verb: el ministro, Carlos Osté, acusó."""
    ahead = setting.text[: cue.start].rstrip().rstrip(",")
    return any(name.span.end == len(ahead) and " " in name.span.of(setting.text) for name in setting.names)


def _describes(setting: Setting, ahead: Span) -> bool:
    """Whether only a relative clause parts a few words from the verb: zwei Männer, die ..., sagten."""
    pieces = [piece for piece in parts(setting, ahead) if len(piece)]
    if len(pieces) < 2 or len(words_of(setting, pieces[0])) > NOUN:
        return False
    relatives = setting.words.reporting.relatives
    if setting.grammar.language in VERB_SECOND:
        relatives &= setting.words.sources.definite  # die, der; dass goes on with what is said
    opening = words_of(setting, pieces[1])[:1]  # a piece may hold signs and no word
    return bool(relatives.intersection(opening))


def _pauses(setting: Setting, source: Span, quote: Quotation) -> bool:
    """Whether a comma or a dash parts the source from the rest of the quotation."""
    return setting.text[source.end : quote.span.end].startswith((*PAUSES, ".", " »", "»", "”"))


def _moved(places: tuple[int, int], base: int) -> Span:
    return Span(base + places[0], base + places[1])
