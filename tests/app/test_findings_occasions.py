"""Figures and acts that are compared, or not, because of when, where and of whom they are told."""

from __future__ import annotations

import pytest
from findings_texts import judged, types

OF_ONE = [
    ("The slide at Valbruck killed nine people.", "Four people were killed by the slide at Valbruck."),
    ("In 2011 a slide killed nine people here.", "Four people were killed by a slide in 2011."),
]

OF_ANOTHER = [
    # another year
    ("The slide killed nine people on Monday.", "In 2011 a slide killed 40 people in the same valley."),
    # another place
    (
        "The slide killed nine people in France on Monday.",
        "On Monday the slide killed four people in Spain.",
    ),
    # a part of them, or where they were
    ("The slide killed nine people.", "The slide killed four children."),
    ("The storm killed nine people.", "The storm killed people in four countries."),
    ("The slide killed nine people.", "The slide killed nine people and hundreds more were hurt."),
    # houses are no people
    ("The storm destroyed 40 houses and hurt nine people.", "The storm hurt nine people."),
]

HAPPENED = [
    ("The owners paid the fine in May.", "The owners refused to pay the fine."),
    ("Holt endorsed the plan.", "Holt has yet to endorse the plan."),
]

LEFT_OPEN = [
    ("The river is not expected to rise.", "The river rose on Monday."),
    ("Police did not say why Holt was suspended.", "Holt was suspended on Monday, police said."),
    ("The tug not only freed the ferry but towed it home.", "The tug freed the ferry on Monday."),
    ("No one was hurt when the crane fell.", "The crane fell without hurting anyone."),
]


@pytest.mark.parametrize(("a", "b"), OF_ONE)
def test_figures_of_one_occasion_differ(a: str, b: str) -> None:
    assert "figure" in types(judged(a, b))


@pytest.mark.parametrize(("a", "b"), OF_ANOTHER)
def test_figures_of_another_occasion_or_of_a_part_do_not_differ(a: str, b: str) -> None:
    assert "figure" not in types(judged(a, b))
    assert "figure" not in types(judged(b, a))


@pytest.mark.parametrize(("a", "b"), HAPPENED)
def test_what_happened_differs_from_what_did_not(a: str, b: str) -> None:
    assert "polarity" in types(judged(a, b))


@pytest.mark.parametrize(("a", "b"), LEFT_OPEN)
def test_a_negation_that_leaves_the_act_open_is_no_denial(a: str, b: str) -> None:
    assert "polarity" not in types(judged(a, b))


def test_a_place_that_one_side_does_not_know_is_still_a_place() -> None:
    a = "The stolen clocks were found in a barn in Lyon, the museum said."
    b = "The stolen clocks were found in a barn in Marseille, the museum said."
    assert types(judged(a, b)) == ["place"]
