"""The words of a language that tell parts from totals, and who lives in a place from who was hurt there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.language.lexicon import load


@dataclass(frozen=True, slots=True)
class LedgerWords:
    """One language's lists; all empty for a language that ships none.

    `part` stands beside a number of some out of more, `total` beside the number of all; `of` and
    `definite` together set a number off from those it belongs to (two of the wounded). `living`
    are phrases before the number of those who live somewhere, `inhabitant` nouns behind it; `lives`
    are what is lost. `contrast` sets what one source says against another,
    `former` stands before what a value was (up from 61 percent). `where`
    are prepositions before what is only the scene: killed people in 14 countries.
    """

    file: ClassVar[str] = "ledger"
    part: frozenset[str] = frozenset()
    total: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    living: frozenset[str] = frozenset()
    inhabitant: frozenset[str] = frozenset()
    lives: frozenset[str] = frozenset()
    contrast: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()


def ledger_words(language: str) -> LedgerWords:
    """The lists of a language by its code. Raises BrokenLexicon."""
    return load(LedgerWords, language)
