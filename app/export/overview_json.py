"""The values across reports as JSON: every cell with the passages that it stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.export.report_json import Document, span_part
from app.model.actors import Actor, Naming
from app.model.drift import Drift, DriftTally, Stance
from app.model.overview import Overview
from app.model.prominence import Place, Placing
from app.model.quotes import Rendering, SharedQuote
from app.model.roster import CitedSource
from app.model.span import Passage, ReportId, Span
from app.model.versions import Revision, VersionChange

Sigla = Mapping[ReportId, str]


def overview_part(overview: Overview, sigla: Sigla, message: Callable[[Drift], str]) -> Document:
    """One key for each value across reports; `message` puts a drift into words."""
    return {
        "quotes": [_quote(quote, sigla) for quote in overview.quotes],
        "certainty_drift": [_drift(drift, sigla, message(drift)) for drift in overview.drifts],
        "certainty_tally": [_tally(tally, sigla) for tally in overview.tallies],
        "sources": [_source(source, sigla) for source in overview.sources],
        "actors": [_actor(actor, sigla) for actor in overview.actors],
        "prominence": [_placing(placing, sigla) for placing in overview.placings],
        "revisions": [_revision(revision, sigla) for revision in overview.revisions],
    }


def passage_part(passage: Passage, sigla: Sigla) -> Document:
    return {"report": sigla[passage.report], **span_part(passage.span)}


def _passages(passages: Iterable[Passage], sigla: Sigla) -> list[Document]:
    return [passage_part(passage, sigla) for passage in passages]


def _quote(quote: SharedQuote, sigla: Sigla) -> Document:
    return {
        "model": sigla[quote.model],
        "speakers_differ": quote.speakers_differ,
        "origins": quote.origins,
        "renderings": [_rendering(rendering, sigla) for rendering in quote.renderings],
    }


def _rendering(rendering: Rendering, sigla: Sigla) -> Document:
    return {
        "report": sigla[rendering.report],
        "how": rendering.how.value,
        "speaker": rendering.speaker,
        "passages": _passages(rendering.passages, sigla),
        "alterations": [
            {"model": _span(change.model), "here": _span(change.here)} for change in rendering.alterations
        ],
    }


def _span(span: Span | None) -> Document | None:
    return span_part(span) if span else None


def _drift(drift: Drift, sigla: Sigla, message: str) -> Document:
    return {
        "row": drift.row,
        "position": drift.position.value,
        "firmer": [_stance(stance, sigla) for stance in drift.firmer],
        "looser": [_stance(stance, sigla) for stance in drift.looser],
        "reason": {"code": drift.reason.code, "params": dict(drift.reason.params)},
        "message": message,
        "confidence": drift.confidence,
        "weight": drift.weight,
    }


def _stance(stance: Stance, sigla: Sigla) -> Document:
    return passage_part(stance.words, sigla) | {
        "footing": stance.footing.value,
        "speaker": stance.speaker,
        "sentence": span_part(stance.sentence.span),
    }


def _tally(tally: DriftTally, sigla: Sigla) -> Document:
    return {"report": sigla[tally.report], "firmer": tally.firmer, "looser": tally.looser}


def _source(source: CitedSource, sigla: Sigla) -> Document:
    cited = [
        {
            "report": sigla[one.report],
            "called": _passages(one.called, sigla),
            "statements": _passages(one.statements, sigla),
            "words": one.words,
            "share": one.share,
        }
        for one in source.cited
    ]
    return {"name": source.name, "kind": source.kind.value, "role": source.role, "cited": cited}


def _actor(actor: Actor, sigla: Sigla) -> Document:
    namings = [_naming(naming, sigla) for naming in actor.namings]
    return {"name": actor.name, "kind": actor.kind.value, "namings": namings}


def _naming(naming: Naming, sigla: Sigla) -> Document:
    return {
        "report": sigla[naming.report],
        "labels": [
            {
                "words": label.words,
                "kind": label.kind.value,
                "loaded": label.loaded,
                "passages": _passages(label.passages, sigla),
            }
            for label in naming.labels
        ],
        "deeds": [
            {
                "verb": deed.verb,
                "part": deed.part.value,
                "loaded": deed.loaded,
                "passages": _passages(deed.passages, sigla),
            }
            for deed in naming.deeds
        ],
    }


def _placing(placing: Placing, sigla: Sigla) -> Document:
    places = [_place(place, sigla) for place in placing.places]
    return {"row": placing.row, "apart": placing.apart, "places": places}


def _place(place: Place, sigla: Sigla) -> Document:
    return passage_part(place.passage, sigla) | {
        "position": place.position.value,
        "number": place.number,
        "total": place.total,
        "depth": round(place.depth, 4),
    }


def _revision(revision: Revision, sigla: Sigla) -> Document:
    return {
        "earlier": sigla[revision.earlier],
        "later": sigla[revision.later],
        "evidence": list(revision.evidence),
        "dated": revision.dated,
        "kept": revision.kept,
        "changes": [_change(change, sigla) for change in revision.changes],
    }


def _change(change: VersionChange, sigla: Sigla) -> Document:
    return {
        "kind": change.kind.value,
        "earlier": passage_part(change.earlier, sigla) if change.earlier else None,
        "later": passage_part(change.later, sigla) if change.later else None,
        "words": [{"earlier": _span(word.earlier), "later": _span(word.later)} for word in change.words],
    }
