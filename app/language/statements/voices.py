"""Statements by verbs that no list holds: fretted that it would fail, “Shame!” thundered the bishop."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.beside import in_quotation, quote_before
from app.language.statements.clauses import clause_words, is_that_clause
from app.language.statements.named_words import source_span
from app.language.statements.setting import Setting
from app.language.statements.sources import status_of
from app.language.statements.stances import has_a_mind
from app.language.statements.subjects import subject_of
from app.language.statements.unsaid import unsaid
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Statement

# Words that make a that their own: now that it is over.
JOINED = frozenset({"now", "so", "such", "in", "except", "given", "provided"})
FEWEST = 2  # words that are quoted as a judgement: of one alone the marks may only be irony


def voiced(setting: Setting) -> Iterator[Statement]:
    """What somebody with a mind is told to utter, by whatever verb."""
    grammar = setting.grammar
    for verb in setting.tokens:
        token = grammar.tokens[verb]
        if token.pos != "VERB" or _is_listed(setting, verb) or setting.quoted(token.span):
            continue
        said = _that_clause(setting, verb) or quote_before(setting, verb)
        content = said or _judgement(setting, verb)
        subject = _speaker(setting, verb)
        if subject is None and said is not None:
            subject = _any_noun(setting, verb)
        if content is None or subject is None or unsaid(setting, verb):
            continue
        source = source_span(setting, subject)
        status = status_of(setting, subject, source)
        yield setting.statement(status, "voiced", span=content, cues=(token.span,), source=source)


def _is_listed(setting: Setting, verb: int) -> bool:
    """Whether another rule knows the verb: it has said already what it reports."""
    lemma, words = setting.grammar.tokens[verb].lemma, setting.words.reporting
    return lemma in words.speech | words.thought | words.showing | words.silent


def _that_clause(setting: Setting, verb: int) -> Span | None:
    """Below the verb, and opened by its that."""
    grammar = setting.grammar
    for child in grammar.children(verb, "ccomp"):
        words = grammar.subtree(child)
        between = {grammar.lower(at) for at in range(verb + 1, words[0])}
        if child > verb and is_that_clause(setting, child) and not between & JOINED:
            return clause_words(setting, words)
    return None


def _judgement(setting: Setting, verb: int) -> Span | None:
    """Dismissed the vote as “a gift to the banks”."""
    grammar = setting.grammar
    objects = grammar.children(verb, "dobj")
    turns = (at for top in (verb, *objects) for at in grammar.children(top, "prep"))
    for turn in turns:
        behind = grammar.tokens[turn].span.end
        quoted = [q.span for q in setting.quotations if 0 <= q.span.start - behind <= len(" “")]
        if (
            objects
            and grammar.lower(turn) == "as"
            and quoted
            and len(quoted[0].of(setting.text).split()) >= FEWEST
        ):
            return quoted[0]
    return None


def _speaker(setting: Setting, verb: int) -> int | None:
    """Who does it, also behind the verb, where a parser sees an object: thundered the bishop."""
    grammar = setting.grammar
    behind = [at for at in grammar.children(verb, "dobj", "attr", "oprd", "nsubj") if at > verb]
    subject = subject_of(setting, verb)
    if subject is None or in_quotation(setting, subject):
        subject = behind[0] if behind else None
    return subject if subject is not None and is_a_voice(setting, subject) else None


def _any_noun(setting: Setting, verb: int) -> int | None:
    """Who radioed that it failed: any noun, if it is no document and no deed."""
    grammar = setting.grammar
    subjects = [at for at in grammar.children(verb, "nsubj") if not in_quotation(setting, at)]
    behind = [at for at in grammar.children(verb, "dobj", "compound") if not subjects]
    nouns = [at for at in (*subjects, *behind) if grammar.tokens[at].pos == "NOUN"]
    sources = setting.words.sources
    things = (sources.documents | setting.words.reporting.yardsticks) - sources.outlets
    return next(
        (
            at
            for at in nouns
            if not grammar.tokens[at].lemma.endswith(tuple(sources.deed_endings))
            and grammar.tokens[at].lemma not in things
        ),
        None,
    )


def is_a_voice(setting: Setting, at: int) -> bool:
    """Somebody, or who is set beside them: his secretary, Dana Whitlock; a place has no voice."""
    grammar = setting.grammar
    token = grammar.tokens[at]
    if any(name.kind is NameKind.PLACE and name.span.contains(token.span) for name in setting.names):
        return False
    beside = [*grammar.children(at, "appos")]
    things = setting.words.sources.documents | setting.words.sources.outlets
    somebody = (
        token.pos == "NOUN"
        and (
            token.lemma in setting.words.sources.strangers
            or token.lemma.endswith(tuple(setting.words.sources.person_endings))
        )
        and token.lemma not in things
    )
    return somebody or any(has_a_mind(setting, who) for who in (at, *beside))
