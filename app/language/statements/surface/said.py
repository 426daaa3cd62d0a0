"""Statements by a verb of saying, with the source before it, behind it, or left out."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.surface.claims import complement, inverted
from app.language.statements.surface.clauses import flat, parts, words_of
from app.language.statements.surface.sources import VERB_SECOND, before, behind, pronoun
from app.language.statements.surface.standing import may_speak, status_of, told_to
from app.language.statements.surface.verbs import Verb, verbs
from app.model.span import Span
from app.model.statement import Statement, Status

INVERTS = (",", "»", "“", "”", '"', "?", "!", "’", "'", "‘", "–", "—")
PAST = ("ó", "ò", "ou", "ron", "rono", "ram", "rent")  # forms that no noun is spelt like
NOUN = 4  # words: fewer before a relative clause are who it describes, more are a sentence
ADJUNCT = 6  # words before a comma: an opening of so few may be no sentence


def said(setting: Setting) -> Iterator[Statement]:
    """What a verb of saying reports; Spanish and its kin leave out a subject that was named before."""
    taken = setting.sentence.span.start
    for verb in verbs(setting, setting.words.verbs):
        if verb.negated or verb.cue.start < taken or _is_noun(setting, verb.cue):
            continue
        statement = _told(setting, verb)
        if statement is not None:
            yield statement
            taken = max(taken, verb.cue.end)


def inverted_by_any(setting: Setting) -> Iterator[Statement]:
    """What stands before any verb that only who said it can follow: , a rassuré le directeur."""
    known = [Span(*match.span()) for match in setting.words.verbs.finditer(flat(setting))]
    base = setting.sentence.span.start
    for match in setting.words.inversions.finditer(flat(setting)):
        cue = Span(base + match.start(), base + match.end())
        if setting.quoted(cue) or any(one.overlap(Span(*match.span())) for one in known):
            continue
        source = behind(setting, cue.end)
        if source is not None and may_speak(setting, source) and _answers(setting, cue, source):
            verb = Verb(cue, (cue,), tells=False, negated=False)
            yield _stated(setting, verb, source, inverted(setting, Span.hull((cue, source))))
            return


def _told(setting: Setting, verb: Verb) -> Statement | None:
    start, cue = setting.sentence.span.start, verb.cue
    opens = complement(setting, verb.end)
    if (lead := _led(setting, verb)) is not None:
        return lead
    own = pronoun(setting, cue)
    if own is not None or _is_inverted(setting, cue, opens):
        source = own or behind(setting, cue.end)
        if source is not None and (own or _answers(setting, cue, source)):
            return _stated(setting, verb, source, inverted(setting, Span.hull((cue, source))))
        if opens is None and setting.grammar.language in VERB_SECOND:
            return None
    if opens is None and not verb.tells:
        return _free(setting, verb)
    source = before(setting, start, cue.start)
    if source is None and setting.grammar.language in VERB_SECOND:
        source = behind(setting, cue.end)
        opens = complement(setting, source.end) or opens if source else opens
    if source is None and not _drops_subject(setting, cue):
        return None
    if opens is None and source is not None and not _speaks(setting, source):
        return None
    begin = opens or verb.content or (source.end if source and source.end > cue.end else cue.end)
    return _stated(setting, verb, source, _claim(setting, verb, begin))


def _speaks(setting: Setting, source: Span) -> bool:
    """Whether an object alone may be what the subject tells: the police confirmed a death, no team its lead."""
    return may_speak(setting, source) or words_of(setting, source)[-1] in setting.words.reporting.singular


def _claim(setting: Setting, verb: Verb, begin: int) -> Span:
    """From where the words begin to the sentence's end; between the two parts of a verb they hold it."""
    end = setting.sentence.span.end
    rest = setting.trimmed(Span(begin, end))
    if words_of(setting, rest) or verb.inner is None:
        return rest
    return verb.inner


def _led(setting: Setting, verb: Verb) -> Statement | None:
    """Wie die Polizei mitteilte, según informó la policía: the rest of the sentence is what it says."""
    base, text = setting.sentence.span.start, flat(setting)
    match = setting.words.led.search(text, 0, verb.cue.start - base)
    if match is None or base + match.end() > verb.cue.start:
        return None
    between = setting.trimmed(Span(base + match.end(), verb.cue.start))
    source = before(setting, base + match.end(), verb.cue.start) if words_of(setting, between) else None
    source = source or behind(setting, verb.cue.end)
    if source is None:
        return None
    turn = Span(base + match.start(), max(verb.end, source.end))
    told = told_to(setting, turn.end, setting.sentence.span.end)
    turn = Span(turn.start, told.end) if told and told.start - turn.end < ADJUNCT else turn
    comma = setting.text.find(",", turn.end, setting.sentence.span.end)
    leads = not words_of(setting, Span(base, turn.start))
    claim = Span(comma, setting.sentence.span.end) if leads and comma > 0 else inverted(setting, turn)
    return _stated(setting, verb, source, claim)


def _is_inverted(setting: Setting, cue: Span, opens: int | None) -> bool:
    """Whether the verb follows what was said: after a comma or a quotation, without a that behind."""
    ahead = flat(setting)[: cue.start - setting.sentence.span.start].rstrip()
    if not ahead.endswith(INVERTS) or words_of(setting, cue)[-1] in setting.words.reporting.openers:
        return False
    if _describes(setting, Span(setting.sentence.span.start, cue.start)):
        return False
    if setting.grammar.language in VERB_SECOND:
        return behind(setting, cue.end) is not None
    return opens is None or not ahead.endswith(",") or _quote_ends(setting, cue)


def _describes(setting: Setting, ahead: Span) -> bool:
    """Whether between a few words and the verb only a relative clause stands: zwei Männer, die ..., sagten."""
    pieces = [piece for piece in parts(setting, ahead) if len(piece)]
    if len(pieces) < 2 or len(words_of(setting, pieces[0])) > NOUN:
        return False
    relatives = setting.words.reporting.relatives
    if setting.grammar.language in VERB_SECOND:
        relatives &= setting.words.sources.definite  # die, der; dass goes on with what is said
    return words_of(setting, pieces[1])[0] in relatives


def _quote_ends(setting: Setting, cue: Span) -> bool:
    """A quotation ends right before the verb, but for a comma."""
    return any(0 <= cue.start - quote.span.end <= len("” , ") for quote in setting.quotations)


def _answers(setting: Setting, cue: Span, source: Span) -> bool:
    """Whether who stands behind an inverted verb says it: not la retirada in 'en Palk, anunció la retirada'."""
    ahead = setting.trimmed(Span(setting.sentence.span.start, cue.start))
    if setting.text[setting.sentence.span.start : cue.start].count(",") > 1 and before_named(setting, cue):
        return False
    words = words_of(setting, ahead)
    short = len(words) <= ADJUNCT and not _quote_ends(setting, cue)
    opened = bool(words) and words[0] in setting.words.reporting.openers
    return not (short and opened) or may_speak(setting, source)


def before_named(setting: Setting, cue: Span) -> bool:
    """Whether a full name between commas stands right before the verb: el ministro, Carlos Osté, acusó."""
    ahead = setting.text[: cue.start].rstrip().rstrip(",")
    return any(name.span.end == len(ahead) and " " in name.span.of(setting.text) for name in setting.names)


def _free(setting: Setting, verb: Verb) -> Statement | None:
    """A verb without subject or complement right behind a quotation: añadió."""
    if setting.grammar.language in VERB_SECOND or not _quote_ends(setting, verb.cue):
        return None
    return _stated(setting, verb, None, inverted(setting, verb.cue))


def _drops_subject(setting: Setting, cue: Span) -> bool:
    """Whether a verb may stand without a subject here: at the sentence's start or behind an opening."""
    if not setting.words.reporting.drops:
        return False
    ahead = words_of(setting, Span(setting.sentence.span.start, cue.start))
    reporting = setting.words.reporting
    light = reporting.clitics | reporting.between | reporting.adverbs | reporting.conjunctions
    return not [word for word in ahead if word not in light] or ahead[0] in reporting.openers


def _is_noun(setting: Setting, cue: Span) -> bool:
    """A noun spelt as the verb is, behind an article: la denuncia, une note."""
    if " " in cue.of(setting.text) or cue.of(setting.text).endswith(PAST):
        return False
    ahead = words_of(setting, Span(setting.sentence.span.start, cue.start))[-1:]
    return bool(ahead) and ahead[0] in setting.words.sources.articles


def _stated(setting: Setting, verb: Verb, source: Span | None, claim: Span) -> Statement:
    status = status_of(setting, source) if source else Status.ATTRIBUTED
    begin = min(verb.cue.end, source.end) if source else verb.cue.end
    until = claim.start if claim.start > begin else setting.sentence.span.end
    if status is Status.ATTRIBUTED and told_to(setting, begin, until) is not None:
        status = Status.HEARSAY
    return setting.statement(status, "said", span=claim, cues=verb.cues, source=source)
