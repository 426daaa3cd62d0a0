"""Statements by a verb of saying, with the source before it, behind it, or left out."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.language.statements.surface.before import before, pronoun
from app.language.statements.surface.behind import VERB_SECOND, after_date, behind
from app.language.statements.surface.claims import inverted, opening
from app.language.statements.surface.clauses import flat, words_of
from app.language.statements.surface.inversions import answers, is_inverted, quote_ends
from app.language.statements.surface.standing import may_speak, told_to
from app.language.statements.surface.stated import stated
from app.language.statements.surface.verbs import Verb, verbs
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement

ASIDE = 6  # code points between a clause that names a source and the outlet it was told
PAST = ("ó", "ò", "ou", "ron", "rono", "ram", "rent")  # forms that no noun is spelt like


def said(setting: Setting) -> Iterator[Statement]:
    """What a verb of saying reports; Spanish and its kin leave out a subject that was named before."""
    denials = [verb.cue for verb in verbs(setting, setting.words.denying)]
    taken = setting.sentence.span.start
    for verb in verbs(setting, setting.words.verbs):
        known = verb.cue.start < taken or any(denial.overlap(verb.cue) for denial in denials)
        if known or verb.negated or _is_noun(setting, verb.cue):
            continue
        if (statement := _told(setting, verb)) is not None:
            yield statement
            taken = max(taken, verb.cue.end)


def _told(setting: Setting, verb: Verb) -> Statement | None:
    """By a clause of its own, behind what was said, or before it."""
    if (led := _led(setting, verb)) is not None:
        return led
    opens = opening(setting, verb)
    own = pronoun(setting, verb.cue)
    if own is not None or is_inverted(setting, verb.cue, opens):
        source = own or behind(setting, verb.cue.end)
        if source is not None and (own or answers(setting, verb.cue, source)):
            return stated(setting, verb, source, inverted(setting, Span.hull((verb.cue, source))))
        if opens is None and setting.grammar.language in VERB_SECOND:
            return None
    if opens is None and not verb.tells:
        return _free(setting, verb)
    return _before_what_is_said(setting, verb, opens)


def _before_what_is_said(setting: Setting, verb: Verb, opens: int | None) -> Statement | None:
    """The source, the verb, and then a that-clause, a quotation, or an object that tells it."""
    source = before(setting, setting.sentence.span.start, verb.cue.start)
    if source is None and setting.grammar.language in VERB_SECOND:
        source = behind(setting, verb.cue.end)
        opens = opening(setting, verb, source.end) or opens if source else opens
    if source is None and not _drops_subject(setting, verb.cue):
        return None
    if opens is None and source is not None and not _tells_by_an_object(setting, source):
        return None
    if opens is None and _points_back(setting, verb.cue) and (back := _told_before(setting, verb, source)):
        return back
    if source is not None and verb.inner is not None and verb.inner.contains(source):
        source = _up_to_name(setting, source)
        begin = opens or source.end
    else:
        after = after_date(setting, max(verb.cue.end, source.end if source else 0))
        begin = opens or verb.content or after
    return stated(setting, verb, source, _claim(setting, verb, begin))


def _up_to_name(setting: Setting, source: Span) -> Span:
    """Without the object behind a person: hat Minister Arndt Kern Vergeltung angekündigt."""
    ends = [
        name.span.end for name in setting.names if name.kind is NameKind.PERSON and source.contains(name.span)
    ]
    return Span(source.start, ends[-1]) if ends else source


def _claim(setting: Setting, verb: Verb, begin: int) -> Span:
    """From where the words begin to the sentence's end; between the two parts of a verb they hold it."""
    enclosed = verb.inner is not None and verb.inner.start <= begin < verb.inner.end
    if enclosed and verb.inner and not words_of(setting, Span(verb.end, setting.sentence.span.end)):
        return setting.trimmed(Span(begin, verb.inner.end))
    rest = setting.trimmed(Span(begin, setting.sentence.span.end))
    return rest if words_of(setting, rest) or verb.inner is None else verb.inner


def _led(setting: Setting, verb: Verb) -> Statement | None:
    """Wie die Polizei mitteilte, según informó la policía: the rest of the sentence is what it says."""
    sentence = setting.sentence.span
    match = setting.words.led.search(flat(setting), 0, verb.cue.start - sentence.start)
    if match is None:
        return None
    lead = Span(sentence.start + match.start(), sentence.start + match.end())
    between = words_of(setting, Span(lead.end, verb.cue.start))
    source = before(setting, lead.end, verb.cue.start) if between else None
    source = source or behind(setting, verb.cue.end)
    if source is None:
        return None
    turn = _with_hearer(setting, Span(lead.start, max(verb.end, source.end)))
    comma = setting.text.find(",", turn.end, sentence.end)
    opens = comma > 0 and not words_of(setting, Span(sentence.start, turn.start))
    return stated(setting, verb, source, Span(comma, sentence.end) if opens else inverted(setting, turn))


def _with_hearer(setting: Setting, turn: Span) -> Span:
    """A turn with the outlet that it was told right behind it."""
    told = told_to(setting, turn.end, setting.sentence.span.end)
    return Span(turn.start, told.end) if told and told.start - turn.end < ASIDE else turn


def _free(setting: Setting, verb: Verb) -> Statement | None:
    """A verb without subject or complement right behind a quotation: añadió."""
    if setting.grammar.language in VERB_SECOND or not quote_ends(setting, verb.cue):
        return None
    return stated(setting, verb, None, inverted(setting, verb.cue))


def _told_before(setting: Setting, verb: Verb, source: Span | None) -> Statement | None:
    """What was told in an earlier sentence: lo ha annunciato il ministro, das teilte die Polizei mit."""
    source = source or behind(setting, verb.cue.end)
    if source is None or source.start < verb.cue.start or not may_speak(setting, source):
        return None
    return stated(setting, verb, source, setting.sentence.span)


def _points_back(setting: Setting, cue: Span) -> bool:
    """Whether only words that point back stand before a verb: lo ha annunciato, das teilte, dat heeft."""
    reporting = setting.words.reporting
    ahead = words_of(setting, Span(setting.sentence.span.start, cue.start))
    light = reporting.clitics | reporting.relatives | reporting.adverbs
    return bool(ahead) and light.issuperset(ahead)


def _tells_by_an_object(setting: Setting, source: Span) -> bool:
    """Whether an object may be what is told: the police confirmed a death, no team its lead."""
    return may_speak(setting, source) or bool(
        setting.words.reporting.singular.intersection(words_of(setting, source)[-1:])
    )


def _drops_subject(setting: Setting, cue: Span) -> bool:
    """Whether a verb may stand without a subject here: at the sentence's start or behind an opening."""
    reporting = setting.words.reporting
    if not reporting.drops:
        return False
    ahead = words_of(setting, Span(setting.sentence.span.start, cue.start))
    light = reporting.clitics | reporting.between | reporting.adverbs | reporting.conjunctions
    return light.issuperset(ahead) or ahead[0] in reporting.openers


def _is_noun(setting: Setting, cue: Span) -> bool:
    """A noun spelt as the verb is, behind an article: la denuncia, une note."""
    form = cue.of(setting.text)
    if " " in form or form.endswith(PAST):
        return False
    ahead = words_of(setting, Span(setting.sentence.span.start, cue.start))[-1:]
    return bool(ahead) and ahead[0] in setting.words.sources.articles
