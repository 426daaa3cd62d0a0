"""Why a finding was made, in words: the rule behind it, and what spoke for the link it rests on.

The templates are data, so that the window can translate them; their placeholders are a finding's parameters.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.findings.wording import code
from app.model.alignment import Signal
from app.model.finding import Finding

RULES: dict[str, str] = {
    "figure_conflict": "Linked sentences count one thing; no rounding, bound or unit explains the gap.",
    "time_conflict": "Sentences that are otherwise alike give times that cannot both hold.",
    "place_conflict": "Sentences that are otherwise alike name different places.",
    "name_conflict": "Sentences that are otherwise alike name different people or bodies.",
    "quote_altered": "One quotation in both reports, altered inside and not only cut at its ends.",
    "quote_other_words": "Quotations of one speaker that mean the same in other words.",
    "polarity": "One of two linked claims is negated or denied, the other is not.",
    "certainty_drift": "One of two linked claims has a word of doubt, the other has none.",
    "attribution_dropped": "One of two linked claims names a source, the other is told as fact.",
    "attribution_other": "Both linked claims name a source, and the sources are not the same.",
    "attribution_unnamed": "One of two linked claims names its source, the other only calls it unnamed.",
    "wording_verb": "Two verbs for one act that the word lists hold to be of different force.",
    "wording_label": "One of two linked sentences has a word that the word lists hold to be loaded.",
    "wording_rank": "A superlative stands beside the same one with “one of”.",
    "wording_marked": "Words in quotation marks stand beside the same words without.",
    "agreement": "Sentences of several reports are linked, and share these words, figures or names.",
    "only_here": "No sentence of another report was linked to this one.",
    "explicit": "A word of the report says so: “{cue}”.",
    "contested": "A word of denial or doubt by somebody: “{cue}”.",
    "anonymous": "A source without a name: “{cue}”.",
    "hearsay": "Another outlet or a second-hand source: “{cue}”.",
    "hedged": "A word of doubt: “{cue}”.",
    "projection": "A word of future, plan, threat or condition: “{cue}”.",
}

SIGNALS: dict[str, str] = {
    "meaning": "like meaning",
    "meaning_onward": "like meaning with the next sentence",
    "retold": "retold in words that go together",
    "rare_words": "rare words in both",
    "rare_things": "names, figures or times that only these share",
    "names": "names in both",
    "figures": "figures in both",
    "times": "times in both",
    "quotes": "quoted words in both",
    "wording": "like wording",
    "opening": "both near the top",
    "standing_out": "nearer to each other than to the rest",
    "best_match": "each other’s best match",
    "parallel": "in like order",
    "core": "both near the main news",
    "reader": "put together by the reader",
}
TELLING = 0.15  # a weaker signal explains little
SHOWN = 4  # signals in one line: more are not read


def rule(finding: Finding) -> str:
    """The template of the rule that decided; the finding's parameters fill it."""
    return RULES[finding.reason.code if code(finding) not in RULES else code(finding)]


def telling(finding: Finding) -> Sequence[Signal]:
    """What spoke most for the link that the finding rests on, the strongest first."""
    told = (signal for signal in finding.signals if signal.name in SIGNALS and signal.value >= TELLING)
    return sorted(told, key=lambda signal: -signal.value)[:SHOWN]
