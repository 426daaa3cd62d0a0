"""What an editor must see first: a weight for each finding, from what it is, where it stands, how sure it is.

A conflict of facts and a drift of certainty at the top of a report outrank all else; what is said to be
unconfirmed follows; then the rest of what differs, what is doubtful, what stands alone, what agrees.
"""

from __future__ import annotations

from app.findings.places import Places
from app.model.finding import DifferenceType, Finding, FindingKind
from app.model.report import ParagraphKind
from app.model.span import Passage
from app.model.statement import Status

# How grave each kind of finding is. Certainty that is lost on the way is told by two types of difference.
GRAVITY: dict[DifferenceType | Status | FindingKind, float] = {
    DifferenceType.FIGURE: 1.0,
    DifferenceType.POLARITY: 1.0,
    DifferenceType.NAME: 0.95,
    DifferenceType.TIME: 0.9,
    DifferenceType.PLACE: 0.9,
    DifferenceType.CERTAINTY: 0.95,
    Status.EXPLICIT: 0.85,
    DifferenceType.QUOTE: 0.8,
    DifferenceType.ATTRIBUTION: 0.7,
    Status.CONTESTED: 0.75,
    Status.ANONYMOUS: 0.6,
    Status.HEARSAY: 0.6,
    DifferenceType.WORDING: 0.5,
    Status.HEDGED: 0.5,
    Status.PROJECTION: 0.25,
    FindingKind.ONLY_HERE: 0.2,
    FindingKind.AGREEMENT: 0.1,
}
DROPPED_SOURCE = 0.9
# What a place at the top adds, as a share of the gravity: enough to lift a conflict of the lead above all
# others, too little to lift what is only here above what differs.
AT_TOP = {ParagraphKind.HEADLINE: 0.4, ParagraphKind.STANDFIRST: 0.35}
LEAD, SECOND = 0.4, 0.15
# How much it counts how sure a finding is, and how many of the origins it concerns: enough to order equals,
# too little to hide a conflict.
SURENESS, SPREAD = 0.1, 0.05


def weight(finding: Finding, places: Places) -> float:
    """How soon an editor must see a finding; more is sooner."""
    top = max(_at_top(passage, places) for passage in finding.passages)
    spread = finding.origins / max(1, finding.origins_total)
    return gravity(finding) * (1 + top) + SURENESS * finding.confidence + SPREAD * spread


def gravity(finding: Finding) -> float:
    """How grave a finding is, wherever it stands."""
    if finding.reason.code == "attribution_dropped":
        return DROPPED_SOURCE
    return GRAVITY[finding.type or finding.status or finding.kind]


def _at_top(passage: Passage, places: Places) -> float:
    """What the place of some words adds: headline and standfirst, the first paragraph, the second."""
    index = places.paragraph(passage)
    if index is None:
        return 0.0
    paragraphs = places.report(passage.report).paragraphs
    if paragraphs[index].kind in AT_TOP:
        return AT_TOP[paragraphs[index].kind]
    return dict(zip(places.opening(passage.report), (LEAD, SECOND), strict=False)).get(index, 0.0)
