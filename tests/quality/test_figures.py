"""How well figures are read, in sentences of seven languages written for it; floors, not aims."""

from pathlib import Path

import pytest
from figure_cases import fits
from told_lines import share

WRITTEN_FIRST = Path(__file__).parent / "figures"
FRESH = Path(__file__).parent / "figures_fresh"  # written after the rules; first reading in docs/lexicons.md
FLOOR = 0.95
FRESH_FLOOR = 0.9


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl"])
def test_figures_are_read_with_bound_unit_and_noun(language: str) -> None:
    told = share(WRITTEN_FIRST / f"{language}.txt", language, lambda analysis: analysis.figures, fits)
    assert told.right >= FLOOR, told.misses


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl"])
def test_figures_are_read_with_bound_unit_and_noun_in_sentences_of_nobody_s_rules(language: str) -> None:
    told = share(FRESH / f"{language}.txt", language, lambda analysis: analysis.figures, fits)
    assert told.right >= FRESH_FLOOR, told.misses
