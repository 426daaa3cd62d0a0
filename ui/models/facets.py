"""The facets by which findings can be picked: what each finding has of them, and their values in words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.model.comparison import Comparison
from app.model.finding import DifferenceType, Finding, MarkKind, mark_kind
from app.model.project import Judgement
from app.model.statement import Status
from ui.messages import tr

SURE, LIKELY = 0.8, 0.6  # confidence from which a finding counts as such; most differences lie between them
TO_REVIEW = "to_review"  # a status beside the judgements


class Facet(StrEnum):
    """By what findings can be picked."""

    KIND = "kind"
    TYPE = "type"
    REPORT = "report"
    STATUS = "status"
    CONFIDENCE = "confidence"


def tags(finding: Finding, facet: Facet, judgement: Judgement | None) -> frozenset[str]:
    """What the finding is known by under a facet."""
    match facet:
        case Facet.KIND:
            return frozenset({mark_kind(finding)})
        case Facet.TYPE:
            return frozenset(str(one) for one in (finding.type, finding.status) if one)
        case Facet.REPORT:
            return frozenset(passage.report for passage in finding.passages)
        case Facet.STATUS:
            return frozenset({str(judgement) if judgement else TO_REVIEW})
        case Facet.CONFIDENCE:
            return frozenset({confidence_level(finding.confidence)})


def facet_name(facet: Facet) -> str:
    return {
        Facet.KIND: tr("Kind"),
        Facet.TYPE: tr("Type"),
        Facet.REPORT: tr("Report"),
        Facet.STATUS: tr("Status"),
        Facet.CONFIDENCE: tr("Confidence"),
    }[facet]


def value_words(facet: Facet, comparison: Comparison) -> Mapping[str, str]:
    """All values of a facet in words, in the order in which they are offered."""
    match facet:
        case Facet.KIND:
            return _kinds()
        case Facet.TYPE:
            return _types()
        case Facet.REPORT:
            sigla = comparison.sigla
            return {
                r.id: tr("{siglum}, {title}", siglum=sigla[r.id], title=r.label) for r in comparison.reports
            }
        case Facet.STATUS:
            return {
                TO_REVIEW: tr("To review"),
                Judgement.ACCEPTED: tr("Accepted"),
                Judgement.REJECTED: tr("Rejected"),
            }
        case Facet.CONFIDENCE:
            return {
                "sure": tr("Sure, {least} and more", least=SURE),
                "likely": tr("Likely, {least} to {most}", least=LIKELY, most=SURE),
                "weak": tr("Weak, below {most}", most=LIKELY),
            }


def confidence_level(score: float) -> str:
    """The value of the facet of confidence."""
    return "sure" if score >= SURE else "likely" if score >= LIKELY else "weak"


def _kinds() -> Mapping[str, str]:
    return {
        MarkKind.DIFFER: tr("Differ"),
        MarkKind.UNCONFIRMED: tr("Unconfirmed"),
        MarkKind.PROJECTION: tr("Projections"),
        MarkKind.AGREE: tr("Agree"),
        MarkKind.ONLY_HERE: tr("Only here"),
    }


def _types() -> Mapping[str, str]:
    return {
        DifferenceType.FIGURE: tr("Figures"),
        DifferenceType.TIME: tr("Times"),
        DifferenceType.PLACE: tr("Places"),
        DifferenceType.NAME: tr("Names"),
        DifferenceType.QUOTE: tr("Quotes"),
        DifferenceType.ATTRIBUTION: tr("Attribution"),
        DifferenceType.CERTAINTY: tr("Certainty"),
        DifferenceType.POLARITY: tr("Yes against no"),
        DifferenceType.WORDING: tr("Wording"),
        Status.EXPLICIT: tr("Said not to be confirmed"),
        Status.CONTESTED: tr("Contested"),
        Status.ANONYMOUS: tr("Unnamed people"),
        Status.HEARSAY: tr("Second hand"),
        Status.HEDGED: tr("Hedged"),
        Status.PROJECTION: tr("Projection"),
    }
