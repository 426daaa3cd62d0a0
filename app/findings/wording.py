"""Findings in words: short, calm, about what the reports say and never about what is true.

The templates are data, so that the window can translate them; their placeholders are a finding's parameters.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.model.finding import Finding
from app.model.one_line import shortened

Templates = Mapping[str, str]

TITLES: dict[str, str] = {
    "figure_conflict": "Figures: {values}",
    "figure_conflict_of": "{what}: {values}",
    "time_conflict": "Time: {values}",
    "place_conflict": "Place: {values}",
    "name_conflict": "Name: {values}",
    "quote_altered": "Quote: {values}",
    "quote_other_words": "Quote in other words: {values}",
    "polarity": "Polarity: {values}",
    "certainty_drift": "Certainty: {other} asserts, {one} hedges",
    "attribution_dropped": "Source: {one} asserts, {other} credits",
    "attribution_other": "Source: {values}",
    "attribution_unnamed": "Source: {one} names it, {other} does not",
    "wording_verb": "Wording: {values}",
    "wording_label": "Wording: {values}",
    "wording_rank": "Wording: {values}",
    "wording_marked": "Wording: {values}",
    "agreement": "{told}",
    "only_here": "{told}",
    "explicit": "Explicit: {cue}",
    "contested": "Contested: {cue}",
    "anonymous": "Anonymous: {cue}",
    "hearsay": "Second hand: {cue}",
    "hedged": "Hedged: {cue}",
    "projection": "Projection: {cue}",
}

SENTENCES: dict[str, str] = {
    "figure_conflict": "The reports count the same thing with figures that differ: {values}.",
    "figure_conflict_of": "The reports count the same thing ({what}) with figures that differ: {values}.",
    "time_conflict": "The reports give different times for the same thing: {values}.",
    "place_conflict": "The reports give different places for the same thing: {values}.",
    "name_conflict": "The reports give different names in the same place: {values}.",
    "quote_altered": "The words inside the quotation marks are not the same: {values}.",
    "quote_other_words": "The reports quote the same utterance in other words.",
    "polarity": "One report says that it happened, another that it did not: {values}.",
    "certainty_drift": "{other} asserts what {one} hedges.",
    "attribution_dropped": "{one} asserts what {other} credits to a source.",
    "attribution_unnamed": "{one} names the source of what {other} gives as hearsay.",
    "attribution_other": "The reports credit the same thing to different sources: {values}.",
    "wording_verb": "The reports use verbs of different force: {values}.",
    "wording_label": "One report uses a word that judges where another does not: {values}.",
    "wording_rank": "One report says the most, another says one of the most: {values}.",
    "wording_marked": "One report sets in quotation marks what another says as its own: {values}.",
    "agreement": "Told alike in {reports}.",
    "only_here": "Found in {report}, not found in {others}.",
    "explicit": "The report says itself that this is not confirmed or not known.",
    "contested": "Someone denies or rejects this.",
    "anonymous": "Credited to people who are not named.",
    "hearsay": "Credited to another outlet or a second-hand report.",
    "hedged": "The report itself marks doubt.",
    "projection": "Told as future, plan, threat or condition.",
}

# The longest title; a list shows one line.
TITLE_LENGTH = 60


def title(finding: Finding, *, templates: Templates = TITLES) -> str:
    """What the finding is, for a list: 'Injured: 3 / 4'; in the words of `templates`, else in English."""
    words = _filled(templates, TITLES, finding)
    return shortened(words[:1].upper() + words[1:], TITLE_LENGTH)


def sentence(finding: Finding, *, templates: Templates = SENTENCES) -> str:
    """What the finding says, in a sentence; in the words of `templates`, else in English."""
    return _filled(templates, SENTENCES, finding)


def code(finding: Finding) -> str:
    """The template's key: the reason's code, or its variant where the thing counted is known."""
    named = finding.reason.code == "figure_conflict" and finding.reason.get("what")
    return "figure_conflict_of" if named else finding.reason.code


def _filled(templates: Templates, english: Templates, finding: Finding) -> str:
    template = templates.get(code(finding)) or english[code(finding)]
    return template.format(**dict(finding.reason.params))
