"""How well figures are read, in sentences of seven languages written for it; floors, not aims."""

from pathlib import Path

import pytest
from figure_cases import fits
from told_lines import share

FOLDER = Path(__file__).parent / "figures"
FLOOR = 0.95


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl"])
def test_figures_are_read_with_bound_unit_and_noun(language: str) -> None:
    told = share(FOLDER / f"{language}.txt", language, lambda analysis: analysis.figures, fits)
    assert told.right >= FLOOR, told.misses
