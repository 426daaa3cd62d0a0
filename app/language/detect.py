"""Which language a report is in: what its source says, else what its commonest words say."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from app.language.lexicon import languages, load
from app.model.report import Report

UNKNOWN = "und"
SAMPLE = 4000  # code points are enough to tell languages apart; more only costs time
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class CommonWords:
    """The function words of a language: few, frequent, and not shared with its neighbours."""

    file: ClassVar[str] = "common"
    words: frozenset[str] = frozenset()


def language_of(report: Report) -> str:
    """A two-letter code; "und" if neither the source nor the words tell."""
    said = (report.source.language or "").replace("_", "-").split("-")[0].casefold()
    return said or guess(report.text[:SAMPLE])


@lru_cache(maxsize=256)
def guess(text: str) -> str:
    """The language whose function words occur most often; "und" if none occurs."""
    counted = Counter(word.casefold() for word in _WORD.findall(text))
    scores = {
        language: sum(counted[word] for word in load(CommonWords, language).words) for language in languages()
    }
    best = max(scores, key=lambda language: scores[language], default=UNKNOWN)
    return best if scores.get(best) else UNKNOWN
