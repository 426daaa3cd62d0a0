"""A finding in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.findings import wording
from app.model.finding import Finding
from ui.messages import tr, translated


def title(finding: Finding) -> str:
    """What it is, for a list: 'Injured: 3 / 4'."""
    words = tr(wording.TITLES[wording.code(finding)], **dict(finding.reason.params))
    return words[:1].upper() + words[1:]


def sentence(finding: Finding) -> str:
    """What it says, in a sentence."""
    return tr(wording.SENTENCES[wording.code(finding)], **dict(finding.reason.params))


def why(finding: Finding) -> tuple[str, str]:
    """The rule that decided, and the score with what it was made from."""
    score = _hundredths(finding.confidence)
    signals = ", ".join(
        tr("{name} {value}", name=translated(wording.signal_words(signal)), value=_hundredths(signal.value))
        for signal in finding.signals
    )
    told = tr(wording.SCORE_WITH_SIGNALS, score=score, signals=signals) if signals else score
    return wording.code(finding), told


def _hundredths(share: float) -> str:
    return QLocale().toString(share, "f", 2)
