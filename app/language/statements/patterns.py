"""Patterns for languages without a parser: verbs of saying in all their forms, and their surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.language.lexicon import compiled
from app.language.statements.forms import GAP, NEVER, apart, check_classes, either, finite
from app.language.statements.tables import ReportingWords, SourceWords

NOUNS_HAVE_CAPITALS = frozenset({"de"})  # there a verb is told from its noun by the small letter
OPENS_QUOTE = '«“„"‘‚'
REACH = 90  # code points between a verb and the that it opens: the day, the place, the hearer
ASIDE = r"\s?,[^,;:.()«»“”„\"]{1,50},\s?"  # dijo, además, que
UNJOINED = r"(?<! e )(?<! y )(?<! et )(?<! en )"  # and that, of what another verb opened
PLAIN = rf"[^,;:.()«»“”„\"]{{0,{REACH}}}?"


def saying_verbs(words: ReportingWords, language: str) -> re.Pattern[str]:
    """Verbs of saying, with groups for those that tell by an object too and for those told by a no."""
    says = list(_verbs(words, words.says, words.says_apart, 10, language))
    tells = list(_verbs(words, words.tells, words.tells_apart, 40, language))
    told = "|".join((*sorted(words.tellings), *tells)) or NEVER
    said = "|".join((*sorted(words.sayings), *says)) or NEVER
    conceded = "|".join(sorted(words.concessions)) or NEVER
    return _compiled(rf"(?P<concedes>{conceded})|(?P<tells>{told})|(?:{said})", language)


def denying_verbs(words: ReportingWords, language: str) -> re.Pattern[str]:
    """Verbs of denying, with a group for those that only reject, which may be a shot or an appeal."""
    denies = list(_verbs(words, words.denies, words.denies_apart, 70, language))
    rejects = list(_verbs(words, words.rejects, words.rejects_apart, 100, language))
    denied = "|".join((*sorted(words.denials), *denies)) or NEVER
    return _compiled(rf"(?P<rejects>{'|'.join(rejects)})|(?:{denied})", language)


def complements(words: ReportingWords, language: str) -> re.Pattern[str]:
    """What opens the words said, right behind a verb or a little later."""
    opens = [rf":\s*[{OPENS_QUOTE}]?\s*", rf"(?=[{OPENS_QUOTE}])"]
    opens += [rf"{turn}\s*" for turn in sorted(words.complements, key=len, reverse=True)]
    return (
        _insensitive(rf"(?:{PLAIN}|{ASIDE}){UNJOINED}(?:{'|'.join(opens)})", language)
        if words.complements
        else _never()
    )


def infinitives(words: ReportingWords, language: str) -> re.Pattern[str]:
    """An infinitive that opens the words said: affirme avoir, zegt ... te hebben."""
    opens = "|".join(sorted(words.infinitives)) or NEVER
    return _insensitive(rf"(?:{PLAIN}|{ASIDE})(?P<at>{opens})", language)


def inversions(words: ReportingWords, language: str) -> re.Pattern[str]:
    """Verbs of any meaning that only stand behind what was said, before who said it: , a rassuré le maire."""
    behind = "|".join(sorted(words.inverting)) or NEVER
    quoted = "|".join(sorted(words.quoting)) or NEVER
    ends = r"(?:(?<=[»”“\"’], )|(?<=[!?…,][»”“\"’] )|(?<=[!?…,] » ))"
    return _compiled(rf"(?<=, )(?:{behind})(?!\w)|{ends}(?:{quoted}|{behind})(?!\w)", language)


def fillers(words: ReportingWords, language: str) -> re.Pattern[str]:
    """What may stand between a verb and the subject behind it: the day, whom it was said to."""
    if not words.fillers:
        return _never()
    return _insensitive(rf"(?:{'|'.join(sorted(words.fillers, key=len, reverse=True))})(?!\w)\s*", language)


def leads(words: ReportingWords, language: str) -> re.Pattern[str]:
    """Words that open a clause with its own verb of saying: comme l'a dit, wie ... mitteilte."""
    start = rf"(?:^\W*|[,(–—]\s*)(?:{either(sorted(words.leads, key=len, reverse=True))})"
    inside = rf"\b(?:{'|'.join(sorted(words.led, key=len, reverse=True)) or NEVER})"
    return _insensitive(rf"(?:{start}|{inside})(?!\w)(?=[^,;:.()«»“”„\"]*$)", language)


def retold(words: SourceWords, language: str) -> re.Pattern[str]:
    """The outlet that somebody told something: au journal, der Zeitung, dem „Boten“."""
    if not words.retold_turns:
        return _never()
    turns = "|".join(sorted(words.retold_turns, key=len, reverse=True))
    outlets = "|".join(re.escape(word) for word in sorted(words.outlets - words.press, key=len, reverse=True))
    small = r"(?:[\w-]+ )?"
    return _insensitive(
        rf"\b(?:{turns})(?:{small}(?:[\w-]*-)?(?:{outlets})\b|[«“„\"_]\s?(?=[A-ZÀ-Ý]))", language
    )


def _verbs(
    words: ReportingWords, stems: Mapping[str, str], particles: Mapping[str, str], number: int, language: str
) -> Iterator[str]:
    """Patterns for the finite forms, then for the compound ones."""
    check_classes(stems, {*words.endings, *words.participles}, language)
    done = either(finite(stems, words.participles))
    having = either(sorted(words.auxiliaries, key=len, reverse=True))
    if not words.later_negations:
        light = "|".join(
            [
                r"\w+mente?",
                *(re.escape(w) for w in sorted(words.between | words.negations, key=len, reverse=True)),
            ]
        )
        yield rf"\b(?:{having})(?: (?:{light})){{0,3}} (?:{done})\b"
    else:
        yield rf"\b(?:{done}) (?:{having})\b"
        yield rf"(?P<first{number}>\b(?:{having})\b){GAP}\b(?P<last{number}>{done})\b"
    yield from apart(particles, number)
    leaning = (
        rf"(?:-(?:{either(sorted(words.enclitics, key=len, reverse=True))}))?" if words.enclitics else ""
    )
    yield rf"\b(?:{either(finite(stems, words.endings))}){leaning}\b"


def _compiled(pattern: str, language: str) -> re.Pattern[str]:
    flags = 0 if language in NOUNS_HAVE_CAPITALS else re.IGNORECASE
    return compiled(pattern, f"{language}/reporting.toml, verbs", flags)


def _insensitive(pattern: str, language: str) -> re.Pattern[str]:
    return compiled(pattern, f"{language}, turns", re.IGNORECASE)


def _never() -> re.Pattern[str]:
    return re.compile(NEVER)
