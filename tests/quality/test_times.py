"""How well times are read, in sentences of seven languages written for it; floors, not aims."""

from pathlib import Path

import pytest
from time_cases import PUBLISHED, fits
from told_lines import share

FOLDER = Path(__file__).parent / "times"
FLOOR = 0.95


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl"])
def test_times_are_resolved_from_the_day_of_publication(language: str) -> None:
    told = share(
        FOLDER / f"{language}.txt", language, lambda analysis: analysis.times, fits, published=PUBLISHED
    )
    assert told.right >= FLOOR, told.misses
