"""How one thing told with and without a slant is judged: by kinds of slant, and where there is none."""

from __future__ import annotations

import pytest
from slanted_abroad import LEVEL as LEVEL_ABROAD
from slanted_abroad import SLANTED
from slanted_pairs import (
    ACTS,
    ASIDES,
    ATTRIBUTION,
    DOUBT,
    FRESH_LEVEL,
    FRESH_SLANTED,
    LEVEL,
    NAMES,
    PARTISAN,
    SAYING,
    Pairs,
)
from test_differences_of_retellings import types

WORDING = frozenset({"wording"})
# Found before the rules and lists were widened: 6, 2, 3, 5, 4 and 8, then 13 and 12 of the pairs written
# afterwards. The floors are what is held now.
KINDS = (
    ("saying", SAYING, WORDING, 10),
    ("acts", ACTS, WORDING, 11),
    ("names", NAMES, WORDING, 10),
    ("asides", ASIDES, WORDING, 10),
    ("attribution", ATTRIBUTION, frozenset({"attribution"}), 5),
    ("doubt", DOUBT, frozenset({"certainty", "polarity", "attribution"}), 10),
    ("fresh", FRESH_SLANTED, WORDING, 18),
    ("partisan", PARTISAN, WORDING, 18),
)
LEVEL_FLOOR, FRESH_LEVEL_FLOOR = 38, 20


@pytest.mark.parametrize(
    ("pairs", "wanted", "floor"), [kind[1:] for kind in KINDS], ids=[k[0] for k in KINDS]
)
def test_a_slant_that_one_newsroom_gives_is_found(pairs: Pairs, wanted: frozenset[str], floor: int) -> None:
    missed = [f"{a} / {b}" for a, b in pairs if wanted.isdisjoint(types(a, b))]
    assert len(pairs) - len(missed) >= floor, missed


@pytest.mark.parametrize(("pairs", "floor"), [(LEVEL, LEVEL_FLOOR), (FRESH_LEVEL, FRESH_LEVEL_FLOOR)])
def test_plain_or_equally_strong_words_are_left_alone(pairs: Pairs, floor: int) -> None:
    marked = [f"{a} / {b}" for a, b in pairs if types(a, b)]
    assert len(pairs) - len(marked) >= floor, marked


@pytest.mark.parametrize("language", SLANTED)
def test_a_slant_is_found_in_languages_without_a_parser(language: str) -> None:
    missed = [f"{a} / {b}" for a, b in SLANTED[language] if WORDING.isdisjoint(types(a, b, language))]
    assert not missed


@pytest.mark.parametrize("language", SLANTED)
def test_plain_words_are_left_alone_in_languages_without_a_parser(language: str) -> None:
    marked = [f"{a} / {b}" for a, b in LEVEL_ABROAD[language] if "wording" in types(a, b, language)]
    assert not marked
