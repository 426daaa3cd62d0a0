"""Who is cited: the words that name a source, and whether it is named, nameless or another outlet."""

from __future__ import annotations

import re

from app.language.statements.setting import Setting
from app.language.statements.subjects import subject_of
from app.model.mentions import NameKind
from app.model.span import Span
from app.model.statement import Status

PRESS = frozenset({"news", "press", "wire", "media", "information"})  # agencies that report
# Behind somebody and a comma, whatever the model takes them for: an analyst at the bank, Íñigo Urre.
_FULL_NAME = re.compile(r", (?:[^\W\d_a-zà-ÿ][\w'’.-]* )+[^\W\d_a-zà-ÿ][\w'’-]+$")
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM))?")  # of American stations
# What is cut from the end of a source's words: clauses and appositions that only describe it.
_CUT = frozenset({"relcl", "acl", "advcl", "punct"})


def source_span(setting: Setting, head: int) -> Span:
    """The words that name a source, without the clauses that describe it."""
    grammar = setting.grammar
    kept = [head]
    for child in grammar.children(head):
        if grammar.tokens[child].dep in _CUT:
            continue
        kept.extend(grammar.subtree(child))
    return setting.trimmed(grammar.span(_joined(sorted(kept), head)))


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
    if _named(setting, head):
        return Status.ATTRIBUTED
    if grammar.lower(head) in sources.nobody:
        return Status.ANONYMOUS
    people = token.lemma in sources.unnamed or _is_someone(setting, head) or _are_people(setting, head)
    if people and _indefinite(setting, head):
        return Status.ANONYMOUS
    return Status.ATTRIBUTED


def is_outlet(setting: Setting, head: int, span: Span) -> bool:
    """Whether the source is a newsroom other than the report's own."""
    words = span.of(setting.text)
    grammar, sources = setting.grammar, setting.words.sources
    if grammar.tokens[head].lemma in sources.retellings:
        if _bare_plural(setting, head):
            return True
        inner = [noun for by in grammar.children(head, "prep") for noun in grammar.children(by, "pobj")]
        return any(is_outlet(setting, noun, source_span(setting, noun)) for noun in inner)
    if any(name in words for name in setting.own):
        return False
    described = _described_by(setting, head)
    if any(grammar.lower(noun) in sources.retold for noun in described) or _is_called(setting, head):
        return True
    for noun in (head, *described):
        if grammar.lower(noun) in sources.outlets or grammar.tokens[noun].lemma in sources.outlets:
            return not _of_the_state(setting, noun)
    plain = words.removeprefix("The ").removeprefix("the ").removesuffix("'s").removesuffix("’s")
    last = plain.split()[-1] if plain.split() else ""
    titled = " " in plain and last in sources.outlet_endings
    return titled or plain in sources.outlet_names or _CALL_SIGN.fullmatch(plain) is not None


def _described_by(setting: Setting, head: int) -> list[int]:
    """The nouns before a name that say what it is: state news agency Tarna, Lindau station WLDU."""
    grammar = setting.grammar
    if not grammar.word(head)[0].isupper():
        return []
    nouns = [*grammar.children(head, "compound", "amod"), *([grammar.tokens[head].head] if _is_beside(setting, head) else [])]
    return [at for at in nouns if not grammar.word(at)[0].isupper()]


def _is_called(setting: Setting, head: int) -> bool:
    """The station KQRV: where the model governs the name by the word for an outlet."""
    grammar = setting.grammar
    names = [at for at in grammar.children(head, "appos") if at == head + 1 and grammar.word(at)[0].isupper()]
    return bool(names) and grammar.lower(head) in setting.words.sources.retold


def _is_beside(setting: Setting, head: int) -> bool:
    """Set right behind a noun without a comma: the newspaper El Faro."""
    token = setting.grammar.tokens[head]
    between = range(min(token.head, head), head)
    return token.dep == "appos" and not any(setting.grammar.word(at) == "," for at in between)


def _of_the_state(setting: Setting, head: int) -> bool:
    """An agency for something other than news: the environment agency, the agency that sued."""
    grammar = setting.grammar
    if grammar.tokens[head].lemma != "agency":
        return False
    nouns = [*grammar.children(head, "compound"), *range(max(0, head - 1), head)]
    words = {grammar.tokens[at].lemma for at in nouns} | {grammar.word(at) for at in nouns}
    return not words & (PRESS | setting.words.sources.outlet_names)


def _bare_plural(setting: Setting, head: int) -> bool:
    """Reports say, intelligence reports indicate: somebody's, nobody says whose."""
    grammar = setting.grammar
    plural = grammar.lower(head) != grammar.tokens[head].lemma
    return plural and not grammar.children(head, "det", "poss", "prep")


def _named(setting: Setting, head: int) -> bool:
    """The noun itself, or one set beside it, is a person's name: not 'Trump aides', not 'a man in Moreau'."""
    grammar = setting.grammar
    nouns = [grammar.tokens[at].span for at in (head, *grammar.children(head, "appos"))]
    persons = [name.span for name in setting.names if name.kind is NameKind.PERSON]
    if any(person.contains(noun) for person in persons for noun in nouns):
        return True
    someone = grammar.tokens[head].lemma in setting.words.sources.unnamed
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
    if token.pos != "NOUN" or not _bare_plural(setting, head):
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


def _joined(kept: list[int], head: int) -> list[int]:
    """Only the words that stand together with the head, up to a comma."""
    start = end = kept.index(head)
    while start > 0 and kept[start - 1] == kept[start] - 1:
        start -= 1
    while end + 1 < len(kept) and kept[end + 1] == kept[end] + 1:
        end += 1
    return kept[start : end + 1]
