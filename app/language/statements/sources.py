"""Who is cited: the words that name a source, and whether it is named, nameless or another outlet."""

from __future__ import annotations

import re

from app.language.statements.named_words import source_span
from app.language.statements.outlets import bare_plural, is_outlet
from app.language.statements.setting import Setting
from app.language.statements.subjects import subject_of
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Status

# Behind somebody and a comma, whatever the model takes them for: an analyst at the bank, Íñigo Urre.
_FULL_NAME = re.compile(r", (?:[^\W\d_a-zà-ÿ][\w'’.-]* )+[^\W\d_a-zà-ÿ][\w'’-]+$")


def who_acts(setting: Setting, cue: Span) -> Span | None:
    """Who does what the first verb of a cue says; None where it has no one for a subject."""
    grammar = setting.grammar
    if any(grammar.tokens[at].dep == "expl" for at in grammar.at(cue)):
        return None
    for at in grammar.at(cue):
        subject = subject_of(setting, at) if grammar.tokens[at].pos == "VERB" else None
        if subject is not None:
            return source_span(setting, subject)
    return None


def status_of(setting: Setting, head: int, span: Span) -> Status:
    """Anonymous, hearsay or attributed, by the noun that names the source."""
    grammar, sources = setting.grammar, setting.words.sources
    token = grammar.tokens[head]
    if is_outlet(setting, head, span):
        return Status.HEARSAY
    reporting = setting.words.reporting
    if token.lemma in reporting.singular | reporting.plural | reporting.pronouns:
        return Status.ATTRIBUTED
    if _named(setting, head) or _is_one_body(setting, head):
        return Status.ATTRIBUTED
    if grammar.lower(head) in sources.nobody:
        return Status.ANONYMOUS
    people = (
        token.lemma in sources.unnamed | sources.strangers
        or _is_someone(setting, head)
        or _are_people(setting, head)
    )
    if people and _indefinite(setting, head):
        return Status.ANONYMOUS
    return Status.ATTRIBUTED


def _is_one_body(setting: Setting, head: int) -> bool:
    """One of the oldest groups is a body; one of the aides is somebody without a name."""
    grammar, words = setting.grammar, setting.words
    if grammar.lower(head) != "one":
        return False
    whom = [at for turn in grammar.children(head, "prep") for at in grammar.children(turn, "pobj")]
    bodies = words.reporting.minded | words.sources.documents
    return any(grammar.tokens[at].lemma in bodies for at in whom)


def _named(setting: Setting, head: int) -> bool:
    """The noun itself, or one set beside it, is a person's name: not 'Trump aides', not 'a man in Moreau'."""
    grammar = setting.grammar
    nouns = [grammar.tokens[at].span for at in (head, *grammar.children(head, "appos"))]
    persons = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    if any(person.contains(noun) for person in persons for noun in nouns):
        return True
    sources = setting.words.sources
    someone = grammar.tokens[head].lemma in sources.unnamed | sources.strangers
    return someone and _FULL_NAME.search(source_span(setting, head).of(setting.text)) is not None


def _is_someone(setting: Setting, head: int) -> bool:
    """A baker who lives there: only of persons does one say who."""
    grammar = setting.grammar
    clauses = grammar.children(head, "relcl") if grammar.tokens[head].pos == "NOUN" else []
    return any(grammar.lower(at) == "who" for clause in clauses for at in grammar.children(clause, "nsubj"))


def _are_people(setting: Setting, head: int) -> bool:
    """Engineers, former shipmates: bare plurals that speak are people, if no documents or bodies."""
    grammar, words = setting.grammar, setting.words
    token = grammar.tokens[head]
    if token.pos != "NOUN" or not bare_plural(setting, head):
        return False
    bodies = words.reporting.minded - words.sources.nameless
    things = words.sources.documents | words.sources.retellings | bodies | words.reporting.nouns
    return token.lemma not in things and grammar.lower(head) not in words.sources.cited | things


def _indefinite(setting: Setting, head: int) -> bool:
    """Bare plurals and nouns with a, one, some are nobody in particular; the and his point back."""
    grammar = setting.grammar
    determiners = {grammar.lower(child) for child in grammar.children(head, "det", "nummod", "amod", "poss")}
    if determiners & setting.words.sources.indefinite:
        return True
    if determiners & {"the", "this", "that", "these", "those"}:
        return False
    return grammar.lower(head) != grammar.tokens[head].lemma or not determiners
