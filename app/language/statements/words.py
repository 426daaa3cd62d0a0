"""Word lists of the statement rules: who reports, who is cited, what marks doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from app.language.lexicon import compiled, load


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """Verbs as lemmas by what they do to the claim below them, and turns that name a source.

    Languages without a parser have `sayings` and `denials`, patterns of verbs as they stand,
    `relatives`, words before a verb whose subject lies elsewhere, `behind`, turns that follow the
    source they name, `within`, patterns whose first group is the source, `leads`, words that open a
    clause which names a source, and `citing`, words that open one on whom the source relies.
    """

    file: ClassVar[str] = "reporting"
    speech: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    uttering: frozenset[str] = frozenset()
    requesting: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    relaying: frozenset[str] = frozenset()
    thought: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    denial: frozenset[str] = frozenset()
    deniable: frozenset[str] = frozenset()
    intention: frozenset[str] = frozenset()
    attitudes: frozenset[str] = frozenset()
    feelings: frozenset[str] = frozenset()
    sentiments: frozenset[str] = frozenset()
    expressing: frozenset[str] = frozenset()
    minded: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    accusations: frozenset[str] = frozenset()
    yardsticks: frozenset[str] = frozenset()
    trophies: frozenset[str] = frozenset()
    summons: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    sayings: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    according: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SourceWords:
    """Nouns that name nobody in particular, words of other outlets, documents that speak.

    `ends` are words that end a source's words where the language sets no comma before them.
    """

    file: ClassVar[str] = "sources"
    unnamed: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    outlet_names: frozenset[str] = frozenset()
    outlet_endings: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    retellings: frozenset[str] = frozenset()
    retold: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CertaintyWords:
    """Patterns and words that say how sure a claim is; patterns see every apostrophe as a straight one."""

    file: ClassVar[str] = "certainty"
    explicit: frozenset[str] = frozenset()
    rejections: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    doubts: frozenset[str] = frozenset()
    seeming: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    abilities: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    projections: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()


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
    sayings: re.Pattern[str]
    denials: re.Pattern[str]
    doubts: re.Pattern[str]


@cache
def statement_words(language: str) -> StatementWords:
    reporting, certainty = load(ReportingWords, language), load(CertaintyWords, language)
    return StatementWords(
        reporting=reporting,
        sources=load(SourceWords, language),
        certainty=certainty,
        explicit=_any_of(certainty.explicit, language),
        rejections=_any_of(certainty.rejections, language),
        projections=_any_of(certainty.projections, language),
        pointers=_any_of(certainty.pointers, language),
        according=_turns(reporting.according, language),
        behind=_turns(reporting.behind, language),
        within=_any_of(reporting.within, language),
        sayings=_any_of(reporting.sayings, language),
        denials=_any_of(reporting.denials, language),
        doubts=_any_of(certainty.doubts, language),
    )


def _turns(turns: Iterable[str], language: str) -> re.Pattern[str]:
    return _any_of((rf"\b{re.escape(turn)}\b" for turn in turns), language)


def _any_of(patterns: Iterable[str], language: str) -> re.Pattern[str]:
    """One pattern for all; without any it never matches."""
    either = "|".join(compiled(pattern, f"{language}, patterns").pattern for pattern in sorted(patterns))
    return re.compile(either or r"(?!)", re.IGNORECASE)
