"""The values across reports on a terminal: a short section each, only what an editor must look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from app.model.actors import Actor, LabelKind, Naming
from app.model.comparison import Comparison
from app.model.finding import LedgerState
from app.model.one_line import shortened
from app.model.prominence import Place, Placing, Position
from app.model.quotes import Rendering, Rendition, SharedQuote
from app.model.roster import Cited, CitedSource, SourceKind
from app.model.span import Passage
from app.model.versions import VersionChange
from app.overview import wording

# The most entries of a section; the rest stands in the JSON file.
MOST = 8
# A difference of depth from which a thing stands high in one report and low in another.
FAR_APART = 0.4
WIDTH = 90
_TELLING = frozenset({LabelKind.TITLED, LabelKind.ROLE})
_TOLD_OTHERWISE = frozenset({LedgerState.CONFLICT, LedgerState.COMPATIBLE})
_KINDS = {SourceKind.UNNAMED: "unnamed", SourceKind.SECOND_HAND: "second hand"}


def overview_lines(comparison: Comparison) -> Iterator[str]:
    """Every section that has something to say, with its heading."""
    sections = {
        "Versions": _versions,
        "Figures": _figures,
        "Certainty": _drifts,
        "Quotes": _quotes,
        "Sources": _sources,
        "Names": _names,
        "Prominence": _placings,
    }
    for heading, lines in sections.items():
        told = list(lines(comparison))
        if told:
            yield f"\n{heading}"
            yield from told


def _figures(comparison: Comparison) -> Iterator[str]:
    """What the reports count, date or price otherwise, conflicts first."""
    telling = [row for row in comparison.ledger if row.state in _TOLD_OTHERWISE]
    for row in sorted(telling, key=lambda row: row.state is not LedgerState.CONFLICT)[:MOST]:
        yield f"  {row.what} ({row.kind}), {row.state.value}"
        told = comparison.told_words(value.passage for value in row.values)
        yield "     " + ", ".join(f"{letter} {shortened(words, WIDTH)}" for letter, words in told)


def _drifts(comparison: Comparison) -> Iterator[str]:
    for drift in comparison.overview.drifts[:MOST]:
        yield f"  {wording.sentence(drift)}"
        for stance in (*drift.firmer, *drift.looser):
            words = _words(stance.words, comparison)
            yield f"     {comparison.sigla[stance.words.report]} {stance.footing.value}: {words}"


def _quotes(comparison: Comparison) -> Iterator[str]:
    for quote in comparison.overview.quotes[:MOST]:
        model = quote.rendering(quote.model)
        if model is None or not _worth_telling(quote):
            continue
        note = "  (speakers differ)" if quote.speakers_differ else ""
        yield f"  “{_joined(model.passages, comparison)}”{note}"
        for rendering in quote.renderings:
            yield f"     {_rendering(rendering, quote, comparison)}"


def _worth_telling(quote: SharedQuote) -> bool:
    """Whether any report brings it in another way than word for word."""
    return quote.speakers_differ or any(r.how is not Rendition.VERBATIM for r in quote.renderings)


def _rendering(rendering: Rendering, quote: SharedQuote, comparison: Comparison) -> str:
    letter = comparison.sigla[rendering.report]
    line = f"{letter} {rendering.how.value}, {rendering.speaker or 'speaker not named'}"
    if rendering.how is Rendition.VERBATIM:
        return line
    changes = ", ".join(
        f"{_cut(Passage(quote.model, c.model) if c.model else None, comparison)} / "
        f"{_cut(Passage(rendering.report, c.here) if c.here else None, comparison)}"
        for c in rendering.alterations
    )
    return f"{line}: {changes or _joined(rendering.passages, comparison)}"


def _sources(comparison: Comparison) -> Iterator[str]:
    for source in comparison.overview.sources[:MOST]:
        yield f"  {_source(source)}: " + ", ".join(_cited(one, comparison) for one in source.cited)


def _source(source: CitedSource) -> str:
    notes = [note for note in (source.role, _KINDS.get(source.kind)) if note]
    return f"{source.name} ({', '.join(notes)})" if notes else source.name


def _cited(one: Cited, comparison: Comparison) -> str:
    return f"{comparison.sigla[one.report]} {len(one.statements)}x {one.words} words ({one.share:.0%})"


def _names(comparison: Comparison) -> Iterator[str]:
    """The actors that reports call by other roles or by words that judge."""
    named = (actor for actor in comparison.overview.actors if _called_otherwise(actor))
    for actor in islice(named, MOST):
        yield f"  {actor.name}"
        for naming in actor.namings:
            yield f"     {comparison.sigla[naming.report]} {_naming(naming)}"


def _called_otherwise(actor: Actor) -> bool:
    called = [{label.words.casefold() for label in n.labels if label.kind in _TELLING} for n in actor.namings]
    return any(called) and any(one != called[0] for one in called)


def _naming(naming: Naming) -> str:
    labels = (f"{label.words} {len(label.passages)}x{'!' * label.loaded}" for label in naming.labels)
    verbs = (f"{deed.verb}{'!' * deed.loaded}" for deed in naming.deeds[:MOST])
    told = ", ".join(verbs)
    return ", ".join(labels) + (f"; {told}" if told else "")


def _placings(comparison: Comparison) -> Iterator[str]:
    for placing in comparison.overview.placings[:MOST]:
        if placing.apart >= FAR_APART:
            yield f"  {_words(_highest(placing).passage, comparison)}"
            yield "     " + ", ".join(
                f"{comparison.sigla[place.report]} {_place(place)}" for place in placing.places
            )


def _highest(placing: Placing) -> Place:
    return min(placing.places, key=lambda place: place.depth)


def _place(place: Place) -> str:
    if place.position is Position.PARAGRAPH:
        return f"paragraph {place.number} of {place.total}"
    return place.position.value


def _versions(comparison: Comparison) -> Iterator[str]:
    for revision in comparison.overview.revisions:
        earlier, later = comparison.sigla[revision.earlier], comparison.sigla[revision.later]
        order = "is a later version of" if revision.dated else "is another version of"
        yield f"  {later} {order} {earlier}: {', '.join(revision.evidence)}"
        yield from (f"     {_change(change, comparison)}" for change in revision.changes)


def _change(change: VersionChange, comparison: Comparison) -> str:
    passage = change.later or change.earlier
    words = _cut(passage, comparison)
    return f"{change.kind.value}: {words}"


def _joined(passages: Iterable[Passage], comparison: Comparison) -> str:
    return " … ".join(_words(passage, comparison) for passage in passages)


def _cut(passage: Passage | None, comparison: Comparison) -> str:
    return _words(passage, comparison) if passage else "–"


def _words(passage: Passage, comparison: Comparison) -> str:
    return shortened(comparison.words(passage), WIDTH)
