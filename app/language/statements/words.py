"""Word lists of the statement rules, their patterns compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from app.language.lexicon import compiled, load
from app.language.statements.patterns import (
    complements,
    denying_verbs,
    fillers,
    infinitives,
    inversions,
    leads,
    retold,
    saying_verbs,
)
from app.language.statements.tables import CertaintyWords, ReportingWords, SourceWords


@dataclass(frozen=True, slots=True)
class StatementWords:
    """All three tables of one language, and their patterns compiled."""

    reporting: ReportingWords
    sources: SourceWords
    certainty: CertaintyWords
    explicit: re.Pattern[str]
    rejections: re.Pattern[str]
    projections: re.Pattern[str]
    pointers: re.Pattern[str]
    according: re.Pattern[str]
    behind: re.Pattern[str]
    within: re.Pattern[str]
    verbs: re.Pattern[str]
    denying: re.Pattern[str]
    doubts: re.Pattern[str]
    mood: re.Pattern[str]
    complements: re.Pattern[str]
    infinitives: re.Pattern[str]
    inversions: re.Pattern[str]
    fillers: re.Pattern[str]
    led: re.Pattern[str]
    retold: re.Pattern[str]


@cache
def statement_words(language: str) -> StatementWords:
    reporting, certainty = load(ReportingWords, language), load(CertaintyWords, language)
    sources = load(SourceWords, language)
    return StatementWords(
        reporting=reporting,
        sources=sources,
        certainty=certainty,
        explicit=_any_of(certainty.explicit, language),
        rejections=_any_of(certainty.rejections, language),
        projections=_any_of(certainty.projections, language),
        pointers=_any_of(certainty.pointers, language),
        according=_turns(reporting.according, language),
        behind=_turns(reporting.behind, language),
        within=_any_of(reporting.within, language),
        verbs=saying_verbs(reporting, language),
        denying=denying_verbs(reporting, language),
        doubts=_any_of(certainty.doubts, language),
        mood=_any_of(certainty.mood, language),
        complements=complements(reporting, language),
        infinitives=infinitives(reporting, language),
        inversions=inversions(reporting, language),
        fillers=fillers(reporting, language),
        led=leads(reporting, language),
        retold=retold(sources, language),
    )


def _turns(turns: Iterable[str], language: str) -> re.Pattern[str]:
    return _any_of((rf"\b{re.escape(turn)}\b" for turn in turns), language)


def _any_of(patterns: Iterable[str], language: str) -> re.Pattern[str]:
    """One pattern for all; without any it never matches."""
    either = "|".join(compiled(pattern, f"{language}, patterns").pattern for pattern in sorted(patterns))
    return re.compile(either or r"(?!)", re.IGNORECASE)
