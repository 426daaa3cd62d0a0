"""The words by which one report names somebody: the name in full or short, with a title, or a role alone."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.lexicon import load
from app.language.names.words import NameWords
from app.language.statements.words import statement_words
from app.model.actors import LabelKind
from app.model.mentions import Name
from app.model.one_line import squeezed
from app.model.span import Span
from app.overview.called import Called, called
from app.overview.known import Known
from app.overview.view import View


def labels_of(known: Known, view: View) -> Iterator[tuple[LabelKind, Span]]:
    """One label for each mention of the name, and one for each role that the report gives its bearer."""
    roles: list[Span] = []
    for name in known.mentions:
        found = _called(name, known, view)
        if found.title is not None:
            yield LabelKind.TITLED, Span.hull((found.title, found.name))
        else:
            yield _kind(name, known, view), found.name
        roles.extend(found.roles)
    yield from ((LabelKind.ROLE, role) for role in dict.fromkeys((*roles, *_alone(known, view))))


def role_words(known: Known, view: View) -> Iterator[str]:
    """What a report calls somebody beside the name, without article or whose it is: harbour master."""
    text, analysis = view.report(known.report).text, view.analysis(known.report)
    words = load(NameWords, analysis.language)
    empty = view.vocabulary(known.report).function | words.articles | {w.casefold() for w in words.honorifics}
    for name in known.mentions:
        found = _called(name, known, view)
        titles = (found.title,) if found.title else ()
        for role in (*titles, *found.roles, *_alone(known, view)):
            told = role.of(text).split()
            while told and told[0].casefold().rstrip(".") in empty:
                told.pop(0)
            if told:
                yield " ".join(told)


def _called(name: Name, known: Known, view: View) -> Called:
    """What stands around a mention; a headline's words stand too close for anything to be told of it."""
    if view.in_headline(known.report, name.span):
        return Called(name.span, None, ())
    return called(name, view.grammar(known.report))


def _kind(name: Name, known: Known, view: View) -> LabelKind:
    written = len(name.span.of(view.report(known.report).text).split())
    return LabelKind.SHORT if written < len(known.name.split()) else LabelKind.FULL


def _alone(known: Known, view: View) -> Iterator[Span]:
    """The sources that mean somebody by what he or she is, without the name: the minister said."""
    analysis = view.analysis(known.report)
    words = statement_words(analysis.language)
    reporting, documents = words.reporting, words.sources.documents
    pronouns = reporting.singular | reporting.plural | reporting.pronouns
    text, parts = view.report(known.report).text, set(known.name.split())
    for statement in analysis.statements:
        source = statement.source
        if source is None or squeezed(statement.speaker or "") != known.name:
            continue
        if source.of(text).casefold() in pronouns | view.vocabulary(known.report).function:
            continue
        written = source.of(text).split()
        if parts.isdisjoint(written) and written[-1].casefold() not in documents:
            yield source
