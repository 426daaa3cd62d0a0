"""What each report calls persons and bodies that at least two of them name, and which verbs it gives them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from app.findings.framing import loaded_verbs
from app.language.grammar import Grammar
from app.model.actors import Actor, Deed, Label, LabelKind, Naming, Part
from app.model.one_line import squeezed
from app.model.span import Passage, Span
from app.overview.called import top_of
from app.overview.known import Identity, Known, identities
from app.overview.labels import labels_of
from app.overview.view import View

FEWEST_REPORTS = 2
_SUBJECTS = ("nsubj", "nsubjpass")
_PARTS = {"nsubj": Part.SUBJECT, "nsubjpass": Part.OBJECT, "dobj": Part.OBJECT}

T = TypeVar("T", Label, Deed)


def actors(view: View) -> tuple[Actor, ...]:
    """The actors of whom some report uses a word that judges first, then those named most."""
    found = [
        _actor(identity, view)
        for identity in identities(view)
        if len({known.report for known in identity.known}) >= FEWEST_REPORTS
    ]
    return tuple(sorted(found, key=_rank))


def _actor(identity: Identity, view: View) -> Actor:
    known = sorted(identity.known, key=lambda known: view.order[known.report])
    return Actor(identity.name, identity.kind, tuple(_naming(one, view) for one in known))


def _naming(known: Known, view: View) -> Naming:
    grammar = view.grammar(known.report)
    labels: dict[tuple[LabelKind, str], list[Span]] = {}
    for kind, span in labels_of(known, view):
        words = squeezed(span.of(grammar.text))
        labels.setdefault((kind, words.casefold() if kind is LabelKind.ROLE else words), []).append(span)
    deeds: dict[tuple[Part, str], list[Span]] = {}
    for part, verb in _deeds(known, grammar):
        token = grammar.tokens[verb]
        deeds.setdefault((part, token.lemma), []).append(token.span)
    loaded = loaded_verbs(view.analysis(known.report).language)
    return Naming(
        report=known.report,
        labels=_commonest_first(
            Label(words, kind, _passages(spans, known), _loaded(words, view.vocabulary(known.report).loaded))
            for (kind, words), spans in labels.items()
        ),
        deeds=_commonest_first(
            Deed(
                verb,
                part,
                _passages(spans, known),
                verb in loaded,
            )
            for (part, verb), spans in deeds.items()
        ),
    )


def _deeds(known: Known, grammar: Grammar) -> Iterator[tuple[Part, int]]:
    """The verbs of which a mention is the subject or the object, with those joined to them by an "and"."""
    for name in known.mentions if grammar.parsed else ():
        top = top_of(name.span, grammar)
        if top is None:
            continue
        if grammar.tokens[top].dep == "appos":
            top = grammar.tokens[top].head
        part = _PARTS.get(grammar.tokens[top].dep)
        verb = grammar.tokens[top].head
        if part is None or grammar.tokens[verb].pos != "VERB" or not grammar.tokens[verb].lemma.isalpha():
            continue
        yield part, verb
        if part is Part.SUBJECT:
            yield from ((part, joined) for joined in _joined(verb, grammar))


def _joined(verb: int, grammar: Grammar) -> Iterator[int]:
    """The verbs that share the subject of another one: he denied it and left."""
    for at in grammar.children(verb, "conj"):
        if grammar.tokens[at].pos == "VERB" and not grammar.children(at, *_SUBJECTS):
            yield at
            yield from _joined(at, grammar)


def _commonest_first(found: Iterable[T]) -> tuple[T, ...]:
    return tuple(sorted(found, key=lambda one: (-len(one.passages), one.passages[0].span)))


def _passages(spans: Sequence[Span], known: Known) -> tuple[Passage, ...]:
    return tuple(Passage(known.report, span) for span in sorted(spans))


def _loaded(words: str, loaded: frozenset[str]) -> bool:
    return not loaded.isdisjoint(words.casefold().split())


def _judges(naming: Naming) -> bool:
    return any(label.loaded for label in naming.labels) or any(deed.loaded for deed in naming.deeds)


def _rank(actor: Actor) -> tuple[bool, int, int, str]:
    judged = any(_judges(naming) for naming in actor.namings)
    return not judged, -len(actor.namings), -sum(naming.mentions for naming in actor.namings), actor.name
