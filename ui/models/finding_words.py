"""A finding in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.findings import explaining, wording
from app.model.finding import Finding
from ui.messages import tr, translatable, translated
from ui.models.facets import confidence_level

_LEVELS = {
    "sure": translatable("Sure ({score})"),
    "likely": translatable("Likely ({score})"),
    "weak": translatable("Weak ({score})"),
}


def title(finding: Finding) -> str:
    """What it is, for a list: 'Injured: 3 / 4'."""
    words = tr(wording.TITLES[wording.code(finding)], **dict(finding.reason.params))
    return words[:1].upper() + words[1:]


def sentence(finding: Finding) -> str:
    """What it says, in a sentence."""
    return tr(wording.SENTENCES[wording.code(finding)], **dict(finding.reason.params))


def rule(finding: Finding) -> str:
    """How it was decided, in a sentence."""
    return tr(explaining.rule(finding), **dict(finding.reason.params))


def score(finding: Finding) -> str:
    """How sure the program is, and what spoke most for the link behind it."""
    sure = tr(_LEVELS[confidence_level(finding.confidence)], score=_hundredths(finding.confidence))
    signals = [
        tr("{name} {value}", name=translated(explaining.SIGNALS[one.name]), value=_hundredths(one.value))
        for one in explaining.telling(finding)
    ]
    return tr("{sure}: {signals}", sure=sure, signals="; ".join(signals)) if signals else sure


def _hundredths(share: float) -> str:
    return QLocale().toString(share, "f", 2)
