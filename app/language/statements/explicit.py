"""Statements that the report itself calls unconfirmed, unverified or unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.language.statements.setting import Setting, clause_around, joint_before
from app.language.statements.sources import who_acts
from app.language.statements.stances import has_a_mind
from app.model.span import Span
from app.model.statement import Statement, Status

NO = frozenset({"no", "nobody", "neither", "none"})
UNKNOWN = frozenset(
    {"unknown", "unclear", "uncertain", "undetermined", "unconfirmed", "undisclosed", "mystery"}
)
_ON_RECORD = re.compile(r"confirm|comment", re.IGNORECASE)  # words that count in a quotation too


def explicit(setting: Setting) -> Iterator[Statement]:
    """One statement for each cue: on the clause before it where it says 'of that', else on its own."""
    for cue in setting.unconfirmed:
        if setting.quoted(cue) and not _ON_RECORD.search(cue.of(setting.text)):
            continue
        if _withholds_a_name(setting, cue):
            continue
        source = who_acts(setting, cue)
        if source is not None and not _is_someone(setting, source):
            source = None  # the cause has yet to be found
        yield setting.statement(
            Status.EXPLICIT, "explicit", span=_claim(setting, cue), cues=(cue,), source=source
        )


def _is_someone(setting: Setting, source: Span) -> bool:
    """Whether the words are of somebody, and no cause or call that is only the subject."""
    grammar = setting.grammar
    words = grammar.at(source)
    tops = [at for at in words if grammar.tokens[at].head not in words or grammar.tokens[at].head == at]
    denied = bool(words) and grammar.lower(words[0]) in NO
    strangers = setting.words.sources.strangers | {"who"}
    return not denied and any(has_a_mind(setting, at) or grammar.tokens[at].lemma in strangers for at in tops)


def _withholds_a_name(setting: Setting, cue: Span) -> bool:
    """A boy whose name was not released, told in passing: who he is is known."""
    grammar = setting.grammar
    verbs = [at for at in grammar.at(cue) if grammar.tokens[at].dep == "relcl"]
    subjects = [at for verb in verbs for at in grammar.children(verb, "nsubjpass")]
    whose = (grammar.lower(at) for subject in subjects for at in grammar.subtree(subject))
    return bool(subjects) and set(whose) & {"whose", "who"} != set()


def _claim(setting: Setting, cue: Span) -> Span:
    """What is not confirmed: the clause below the cue, the one before a "but", else the cue's own."""
    sentence = setting.sentence.span
    if (joint := joint_before(setting, sentence.start, cue.start)) is not None:
        return Span(sentence.start, joint)
    below = _clause_below(setting, cue)
    if below is not None:
        return below
    places = setting.grammar.at(cue)
    return clause_around(setting, places.start) if len(places) else sentence


def _clause_below(setting: Setting, cue: Span) -> Span | None:
    """Who fired first, in: it was not clear who fired first; the cause, in: the cause is unknown."""
    grammar = setting.grammar
    inside = set(grammar.at(cue))
    unknown = any(grammar.tokens[at].lemma in UNKNOWN for at in inside)
    for dep in ("ccomp", "csubj", "csubjpass", "dobj", *(("nsubj",) if unknown else ())):
        below = (child for at in sorted(inside, reverse=True) for child in grammar.children(at, dep))
        for child in below:
            if child not in inside and _tells(setting, child):
                return _without_mark(setting, grammar.subtree(child))
    return None


def _tells(setting: Setting, word: int) -> bool:
    """Not: it (was unclear), the claim (could not be checked), which point elsewhere."""
    token = setting.grammar.tokens[word]
    words = setting.grammar.span(setting.grammar.subtree(word)).of(setting.text)
    return token.pos != "PRON" and not setting.words.pointers.search(words)


def _without_mark(setting: Setting, words: list[int]) -> Span:
    """Without the whether that opens it."""
    grammar = setting.grammar
    opens = len(words) > 1 and grammar.lower(words[0]) in ("whether", "if", "that")
    return setting.trimmed(grammar.span(words[1:] if opens else words))
