"""On whose word two reports tell one thing, and how sure they are of it."""

from __future__ import annotations

import pytest
from findings_texts import judged, types, words_of

SOURCES_DIFFER = [
    # dropped: asserted by one, heard by the other
    (
        "The pump had no licence for two years, the Valbruck Courier reported.",
        "The pump had run without a licence for two years.",
    ),
    (
        "Holt quit in May after reports emerged that she had used mill money to pay gambling debts.",
        "Holt had used mill money to pay gambling debts.",
    ),
    (
        "The lift was closed for good on Monday, spokeswoman Ana Brandt said.",
        "The lift was closed for good on Monday.",
    ),
    # only part of the sentence is somebody's word
    (
        "The lift broke on Friday; lawyer Ivo Stern said that both cables had rusted through.",
        "Both cables of the lift had rusted through when it broke.",
    ),
    # two sources
    (
        "Both cables had rusted through years ago, inspector Lena Fors said.",
        "The cables had rusted through years ago, lawyer Karim Aziz said.",
    ),
    # a source where the other has none
    (
        "The operator reportedly knew of the rusted cables for years.",
        "The operator knew of the rusted cables for years, the Valbruck Courier reported.",
    ),
]

SOURCES_ALIKE = [
    # those who act speak of their own acts
    ("Holt will step down in June, she said.", "Mayor Holt will step down in June."),
    # a claim that was settled is no doubt
    (
        "Holt paid the insurance claim of the two climbers.",
        "The insurance claim of the two climbers was paid.",
    ),
    # both name the source
    (
        "The mill poll showed most voters against the toll.",
        "Most voters are against the toll, the mill poll found.",
    ),
    # a pronoun may be anybody
    ("The rusted cables broke at noon, he said.", "The rusted cables broke at noon, Karim Aziz said."),
    # two things that happen near one ship
    (
        "The ferry was late, short of fuel and on its way to the harbour, spokeswoman Ana Brandt said.",
        "In the harbour lay older boats, most of them with two pilots, and behind them the ferry.",
    ),
]

SURE_AND_UNSURE = [
    ("The cable seems to have snapped in the frost.", "The cable snapped in the frost on Friday night."),
    ("Both climbers are believed to have fallen.", "Both climbers fell from the north face of the ridge."),
    (
        "Holt hinted that the old lift would be sold.",
        "The old lift will be sold in spring, Holt told the council.",
    ),
]

AS_SURE = [
    ("The cable seems to have snapped.", "The cable appears to have snapped in the frost."),
    ("Holt suggested that Okonjo sell the lift.", "Holt told Okonjo to sell the lift."),
    ("The lift seems to be popular.", "The lift was built in 1951 and is repaired each year."),
]


@pytest.mark.parametrize(("a", "b"), SOURCES_DIFFER)
def test_one_thing_on_another_word_differs(a: str, b: str) -> None:
    assert "attribution" in types(judged(a, b))
    assert "attribution" in types(judged(b, a))


@pytest.mark.parametrize(("a", "b"), SOURCES_ALIKE)
def test_a_source_is_no_difference_where_nothing_hangs_on_it(a: str, b: str) -> None:
    assert "attribution" not in types(judged(a, b))
    assert "attribution" not in types(judged(b, a))


@pytest.mark.parametrize(("a", "b"), SURE_AND_UNSURE)
def test_what_only_seems_so_differs_from_what_is_told_outright(a: str, b: str) -> None:
    assert "certainty" in types(judged(a, b))
    assert "certainty" in types(judged(b, a))


@pytest.mark.parametrize(("a", "b"), AS_SURE)
def test_the_same_doubt_is_no_difference(a: str, b: str) -> None:
    assert "certainty" not in types(judged(a, b))
    assert "certainty" not in types(judged(b, a))


def test_the_doubt_and_the_plain_words_are_marked() -> None:
    a, b = (
        "Both climbers are believed to have fallen.",
        "Both climbers fell from the north face of the ridge.",
    )
    difference = next(d for d in judged(a, b).differences if d.type == "certainty")
    in_a, in_b = words_of(difference, a, b)
    assert in_a == ["are believed"]
    assert "fell" in in_b[0]
