"""Values across reports in words: short, calm, about what the reports say and never about what is true.

The templates are data, so that the window can translate them; their placeholders are a reason's parameters.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.model.drift import Drift

SENTENCES: dict[str, str] = {
    "drift_credited": "Asserted in {firmer}, credited to a source in {looser}.",
    "drift_credited_to": "Asserted in {firmer}, credited to {speaker} in {looser}.",
    "drift_anonymous": "Asserted in {firmer}, credited to people without a name in {looser}.",
    "drift_hearsay": "Asserted in {firmer}, told second hand in {looser}.",
    "drift_hedged": "Asserted in {firmer}, hedged in {looser}.",
    "drift_unconfirmed": "Asserted in {firmer}, said to be unconfirmed or denied in {looser}.",
}


def sentence(drift: Drift, *, templates: Mapping[str, str] = SENTENCES) -> str:
    """What the drift says, in a sentence; in the words of `templates`."""
    return templates[code(drift)].format(**dict(drift.reason.params))


def code(drift: Drift) -> str:
    """The template's key: the reason's code, or its variant where the source is known."""
    named = drift.reason.code == "drift_credited" and drift.reason.get("speaker")
    return "drift_credited_to" if named else drift.reason.code
