"""How well times are read, in sentences of seven languages written for it; floors, not aims."""

from pathlib import Path

import pytest
from time_cases import PUBLISHED, fits
from told_lines import share

WRITTEN_FIRST = Path(__file__).parent / "times"
FRESH = Path(__file__).parent / "times_fresh"  # written after the rules; first reading in docs/lexicons.md
FLOOR = 0.95
FRESH_FLOOR = 0.9


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl"])
def test_times_are_resolved_from_the_day_of_publication(language: str) -> None:
    told = share(
        WRITTEN_FIRST / f"{language}.txt",
        language,
        lambda analysis: analysis.times,
        fits,
        published=PUBLISHED,
    )
    assert told.right >= FLOOR, told.misses


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl"])
def test_times_are_resolved_from_the_day_of_publication_in_sentences_of_nobody_s_rules(language: str) -> None:
    told = share(
        FRESH / f"{language}.txt", language, lambda analysis: analysis.times, fits, published=PUBLISHED
    )
    assert told.right >= FRESH_FLOOR, told.misses
