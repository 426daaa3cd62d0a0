"""Who a source's words mean over the whole report: 'he' is the last man named, 'Moreau' is Anne Moreau."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.language.grammar import Grammar
from app.language.statements.surface.roles import is_called, is_person, role_in
from app.language.statements.words import StatementWords
from app.model.mentions import Name, NameKind, Quotation
from app.model.span import Span
from app.model.statement import Statement, Status

SUBJECTS = ("nsubj", "nsubjpass", "ROOT", "appos")
UNNAMED_SUBJECT = frozenset({"said"})  # rules whose verb may leave its subject out: añadió
_THE = re.compile(r"the ([^\W\d_]+)", re.IGNORECASE)
_ONE = re.compile(r"(?:an?|one|another) (?!few|number|group|handful|dozen|couple|majority)", re.IGNORECASE)


def with_speakers(
    statements: Sequence[Statement],
    names: Sequence[Name],
    quotations: Sequence[Quotation],
    grammar: Grammar,
    words: StatementWords,
) -> tuple[Statement, ...]:
    """The statements, each with the full name of who says it, as far as the report tells."""
    roster = _Roster(names, quotations, grammar, words)
    return tuple(roster.resolved(statement) for statement in statements)


class _Roster:
    """Who has spoken so far, while the statements go by in text order."""

    def __init__(
        self,
        names: Sequence[Name],
        quotations: Sequence[Quotation],
        grammar: Grammar,
        words: StatementWords,
    ) -> None:
        self._text = grammar.text
        self._grammar = grammar
        self._names = names
        self._words = words
        persons = [name for name in names if self._may_be_meant(name)]
        # Whom a speaker names is not who speaks next: “Moreau knew,” he added.
        self._persons = [n for n in persons if not any(q.span.contains(n.span) for q in quotations)]
        self._full = _full_names(grammar.text, names)
        self._last: Statement | None = None
        self._last_person: Statement | None = None
        self._heard = False
        self._agency = False  # whether a news agency was cited, which the agency then is

    def resolved(self, statement: Statement) -> Statement:
        if statement.source is None:
            left_out = statement.rule in UNNAMED_SUBJECT and statement.cues
            return self._by_pronoun(statement, statement.cues[0]) if left_out else statement
        words = statement.source.of(self._text).casefold()
        if words in self._words.reporting.singular:
            known = self._by_pronoun(statement, statement.source)
        elif words in self._words.reporting.plural:
            known = _as(statement, self._last)
        else:
            known = self._by_name(statement, statement.source)
        self._last = known
        return known

    def _may_be_meant(self, name: Name) -> bool:
        """Whether he or she may be this name: a person who does something; any person without a parser."""
        if not self._grammar.parsed:
            return is_person(self._text, name, self._words.sources)
        return name.kind is NameKind.PERSON and _is_subject(name, self._grammar)

    def _role(self, source: str) -> str | None:
        return _role(source) if self._grammar.parsed else role_in(source, self._words.sources)

    def _by_name(self, statement: Statement, source: Span) -> Statement:
        """The full name of the person in the source's words; else those words."""
        within = [name for name in self._names if source.contains(name.span) and _may_speak(name, source)]
        inside = [name for name in within if _heads(name.span, source, self._grammar)]
        inside = inside or self._set_beside(source)
        if not inside:
            if (role := self._role(source.of(self._text))) and (
                known := self._in_role(role, statement, source)
            ):
                return known
            known = self._retold(replace(statement, speaker=source.of(self._text)), source)
            if self._may_return(source.of(self._text)):
                self._last_person = known
            return known
        self._last_person = replace(statement, speaker=self._full[inside[0].key])
        return self._last_person

    def _may_return(self, source: str) -> bool:
        """Whether he or she may follow: after a spokesman, not after a report."""
        documents = self._words.sources.documents
        return _means_one(source) and not documents & set(source.casefold().split())

    def _set_beside(self, source: Span) -> list[Name]:
        """The person in an apposition: the ministry's spokeswoman, Anne Moreau, said."""
        grammar = self._grammar
        if not grammar.parsed:
            return []
        words = grammar.at(source)
        tops = [at for at in words if grammar.tokens[at].head not in words]
        beside = [grammar.tokens[at].span for top in tops for at in grammar.children(top, "appos")]
        return [
            n for n in self._names if n.kind is NameKind.PERSON and any(n.span.contains(at) for at in beside)
        ]

    def _in_role(self, role: str, statement: Statement, source: Span) -> Statement | None:
        """The minister is the last person whom the report called a minister before; None if it named none."""
        called = [n for n in self._names if n.span.end <= source.start and self._is_called(n, role)]
        if not called:
            return None
        self._last_person = replace(statement, speaker=self._full[called[-1].key])
        return self._last_person

    def _is_called(self, name: Name, role: str) -> bool:
        """Whether a word for what somebody is stands before a full name, or beside it."""
        grammar = self._grammar
        if not grammar.parsed:
            return is_called(self._text, name, role)
        if name.kind is not NameKind.PERSON:
            return False
        words = grammar.at(name.span)
        tops = [at for at in words if grammar.tokens[at].head not in words or grammar.tokens[at].head == at]
        near = [at for top in tops for at in grammar.children(top, "compound", "appos")]
        near += [grammar.tokens[top].head for top in tops if grammar.tokens[top].dep == "appos"]
        return any(grammar.lower(at) == role for at in near)

    def _retold(self, statement: Statement, source: Span) -> Statement:
        """'The report said' is hearsay too once another outlet was cited."""
        self._heard = self._heard or statement.status is Status.HEARSAY
        words = source.of(self._text).casefold().split()
        again = self._heard and words[-1] in self._words.sources.retellings
        if statement.status is Status.HEARSAY:
            self._agency = self._agency or "agency" in words
        again = again or (self._agency and words == ["the", "agency"])
        if again and statement.status is Status.ATTRIBUTED:
            return replace(statement, status=Status.HEARSAY)
        return statement

    def _by_pronoun(self, statement: Statement, source: Span) -> Statement:
        """The last person who spoke, unless another was named in a later sentence."""
        persons = [name for name in self._persons if name.span.end <= source.start]
        recent, last = (persons[-1] if persons else None), self._last_person
        if last is None or (recent is not None and recent.sentence > last.sentence):
            return replace(statement, speaker=self._full[recent.key]) if recent else statement
        return _as(statement, last)


def _is_subject(name: Name, grammar: Grammar) -> bool:
    """Whether a name does something in its sentence; always, where no parser tells."""
    return not grammar.parsed or any(grammar.tokens[at].dep in SUBJECTS for at in grammar.at(name.span))


def _heads(name: Span, source: Span, grammar: Grammar) -> bool:
    """Whether a name is who the words mean: not 'Moreau supporters', not 'a lawyer for Moreau'."""
    if not grammar.parsed:
        return True
    words = grammar.at(source)
    tops = [at for at in words if grammar.tokens[at].head not in words or grammar.tokens[at].head == at]
    beside = [at for top in tops for at in grammar.children(top, "appos")]
    return any(name.contains(grammar.tokens[at].span) for at in (*tops, *beside))


def _may_speak(name: Name, source: Span) -> bool:
    """A person; also a full name of a kind unknown that ends the source's words."""
    if name.kind is NameKind.PERSON:
        return True
    return name.kind is NameKind.OTHER and " " in name.key and name.span.end == source.end


def _role(source: str) -> str | None:
    """The word in a source that only says what somebody is: the minister."""
    match = _THE.fullmatch(source)
    return match[1].casefold() if match else None


def _means_one(source: str) -> bool:
    """Whether words for somebody without a name mean one person, so that he or she may follow."""
    return _ONE.match(source) is not None


def _as(statement: Statement, last: Statement | None) -> Statement:
    """'They said' after 'officials said' is as nameless as they were."""
    if last is None:
        return statement
    nameless = statement.status is Status.ATTRIBUTED and last.status is Status.ANONYMOUS
    return replace(statement, speaker=last.speaker, status=Status.ANONYMOUS if nameless else statement.status)


def _full_names(text: str, names: Sequence[Name]) -> dict[str, str]:
    """The longest form of each name, as the report writes it."""
    longest: dict[str, Span] = {}
    for name in names:
        if name.key not in longest or len(name.span) > len(longest[name.key]):
            longest[name.key] = name.span
    return {key: span.of(text) for key, span in longest.items()}
