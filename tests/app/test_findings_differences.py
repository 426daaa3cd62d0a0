"""What counts as a difference between two linked sentences, and what does not."""

from __future__ import annotations

import pytest
from findings_texts import judged, types, words_of

from app.model.finding import Relation

EDITED = [
    (
        "figure",
        "The dam at Valbruck held 14 boats that night.",
        "The dam at Valbruck held 19 boats that night.",
    ),
    ("figure", "Rescuers found three hikers on the ridge.", "Rescuers found five hikers on the ridge."),
    (
        "time",
        "The bridge was closed on Monday by the council.",
        "The bridge was closed on Thursday by the council.",
    ),
    (
        "name",
        "The plan was drawn up by Mayor Lindqvist last year.",
        "The plan was drawn up by Mayor Okonjo last year.",
    ),
    (
        "place",
        "The convoy drove through France in the morning.",
        "The convoy drove through Spain in the morning.",
    ),
    (
        "polarity",
        "The tower was inspected before the storm.",
        "The tower was not inspected before the storm.",
    ),
    ("certainty", "The pump was switched off at noon.", "The pump was reportedly switched off at noon."),
]

BENIGN = [
    ("Turnout rose to 40 percent in the valley.", "Turnout rose to 40 per cent in the valley."),
    ("The council said on Monday the road is safe.", "The council said Monday the road is safe."),
    ("The team came home from the United States unbeaten.", "The team came home from the U.S. unbeaten."),
    (
        "The owner said “the lake’s level is falling” again.",
        'The owner said "the lake\'s level is falling" again.',
    ),
    ("More than 200 sheep were moved uphill.", "Over 200 sheep were moved uphill."),
    ("The school has 10 teachers and one cook.", "The school has ten teachers and one cook."),
    ("The sale raised 3 million euros for the museum.", "The sale raised 3 mn euros for the museum."),
    ("Crews didn't reach the hut by dark.", "Crews did not reach the hut by dark."),
    ("Minister Mohammed Hadad opened the fair.", "Minister Muhammad Haddad opened the fair."),
]

COMPATIBLE = [
    ("Nearly 1,000 people marched through Valbruck.", "In Valbruck 997 people marched against the toll."),
    ("At least 12 people were injured at the quarry.", "The quarry blast injured 14 people, doctors said."),
    ("The wall is six miles long.", "The long wall runs for about ten kilometres through the hills."),
    ("Three people were killed in the valley.", "Seven people were injured in the valley by the slide."),
]


@pytest.mark.parametrize(("kind", "a", "b"), EDITED)
def test_an_edited_copy_shows_what_was_edited(kind: str, a: str, b: str) -> None:
    assert types(judged(a, b)) == [kind]
    assert types(judged(b, a)) == [kind]


@pytest.mark.parametrize(("a", "b"), BENIGN)
def test_another_way_to_write_it_is_no_difference(a: str, b: str) -> None:
    assert judged(a, b).relation is Relation.AGREE
    assert judged(b, a).relation is Relation.AGREE


@pytest.mark.parametrize(("a", "b"), COMPATIBLE)
def test_figures_that_can_both_hold_agree(a: str, b: str) -> None:
    assert "figure" not in types(judged(a, b))


def test_the_same_words_never_differ() -> None:
    told = "The mayor allegedly did not pay 40,000 euros, two officials said on Monday."
    assert judged(told, told).relation is Relation.AGREE


def test_a_difference_marks_only_the_words_that_differ() -> None:
    a, b = "The storm left 14 boats adrift in the bay.", "The storm left 19 boats adrift in the bay."
    (difference,) = judged(a, b).differences
    assert words_of(difference, a, b) == (["14"], ["19"])


def test_the_same_people_counted_by_two_acts_differ() -> None:
    pair = judged(
        "Two people were taken to hospital with hypothermia.",
        "Three people were treated in hospital for hypothermia.",
    )
    assert types(pair) == ["figure"]
    assert ("what", "people") in pair.differences[0].reason.params


def test_people_of_two_acts_in_one_town_are_not_the_same_people() -> None:
    pair = judged(
        "Two people fled Valbruck, police said on Friday.",
        "Three people testified in Valbruck, police said on Friday.",
    )
    assert "figure" not in types(pair)


def test_figures_of_the_same_thing_told_in_other_words_differ() -> None:
    pair = judged(
        "Four miners were killed in the Valbruck pit.", "The accident in the Valbruck pit killed 11 miners."
    )
    assert types(pair) == ["figure"]
    assert pair.differences[0].reason.code == "figure_conflict"


def test_an_altered_word_in_a_quotation_differs() -> None:
    a = "“We will not open the lift until it has been tested,” she said."
    b = "The operator, Ana Holt, said: “We will not open the lift until it has been cleared.”"
    (difference,) = judged(a, b).differences
    assert difference.type == "quote"
    assert words_of(difference, a, b) == (["tested"], ["cleared"])


def test_a_quotation_cut_at_its_ends_is_the_same_quotation() -> None:
    a = "“We will not open the lift until it has been tested, and nobody can rush us,” she said."
    b = "The operator said: “We will not open the lift until it has been tested.”"
    assert "quote" not in types(judged(a, b))


def test_an_editors_words_in_brackets_are_no_altered_words() -> None:
    a = "“We will not open it until the council has tested every cable,” she said."
    b = "The operator said: “We will not open [the lift] until the council has tested every cable.”"
    assert "quote" not in types(judged(a, b))


def test_a_quotation_with_words_left_out_is_the_same_quotation() -> None:
    a = "“We will not open the lift, whatever they say, until every cable has been tested,” she said."
    b = "The operator said: “We will not open the lift … until every cable has been tested.”"
    assert "quote" not in types(judged(a, b))


def test_what_another_outlet_reported_differs_from_what_is_asserted() -> None:
    a = "The mill dumped dye into the river for years, the Valbruck Courier reported in May."
    b = "For years dye from the mill was dumped straight into the river."
    pair = judged(a, b)
    assert types(pair) == ["attribution"]
    assert pair.differences[0].reason.get("one") == "b"


def test_a_harsh_verb_differs_from_a_critical_one() -> None:
    pair = judged(
        "Holt slams the council over the new toll.", "Holt criticized the council for its plan of a toll."
    )
    assert types(pair) == ["wording"]


def test_a_loaded_label_differs_from_a_plain_one() -> None:
    a = "The infamous ledger of the mill lay open on the table."
    b = "On the table lay the leather-bound ledger of the mill."
    assert types(judged(a, b)) == ["wording"]


def test_an_act_told_with_and_without_a_negation_differs() -> None:
    a = "Holt endorsed the harbour plan on Monday."
    b = "Holt has yet to endorse the harbour plan, her office said."
    assert "polarity" in types(judged(a, b))


def test_reports_in_two_languages_do_not_differ_by_their_words() -> None:
    pair = judged(
        "The port was not closed, said Mayor Lindqvist.",
        "El alcalde Lindqvist dijo que el puerto fue cerrado.",
        languages=("en", "es"),
    )
    assert pair.relation is Relation.AGREE


def test_the_shared_core_is_a_short_phrase() -> None:
    a = "Nineteen ferries were diverted to Sandholm, some forty kilometres up the coast, on Friday."
    b = "On Friday night nineteen ferries were diverted to Sandholm by the harbour staff."
    cores = [span.shifted(-10).of(a) for span, _ in judged(a, b).agreed]
    assert cores
    assert all(len(core.split()) <= 7 for core in cores)
    assert any("ferries" in core for core in cores)


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("The guard fired three rounds at the van.", "The guard fired four times at the van.", True),
        (
            "Holt was stabbed six times near the quay.",
            "Near the quay Holt was stabbed with nine blows.",
            True,
        ),
        ("The boat fired two missiles at dawn.", "At dawn the boat fired five times.", True),
        ("She was hit by three bullets.", "She was hit five times.", True),
        ("The guard fired three rounds at the van.", "The guard fired three times at the van.", False),
        ("The guard fired at least three rounds.", "The guard fired four times.", False),
        ("The guard fired three rounds.", "The driver fired four times.", False),
        ("The guard fired three rounds.", "The guard was hit four times.", False),
        ("The guard fired three rounds.", "The guard fired two clerks.", False),
        (
            "The board met three times.",
            "The board met for two rounds of talks and three times in all.",
            False,
        ),
    ],
)
def test_how_often_is_a_figure_in_whatever_noun(a: str, b: str, differ: bool) -> None:
    assert ("figure" in types(judged(a, b))) is differ


def test_some_of_the_injured_are_compared_with_some_of_them_and_not_with_all() -> None:
    a = "Seventeen people were injured in the crash, and four of the injured are in a serious condition."
    b = "Fourteen people were injured in the crash, two of them seriously."
    found = [d for d in judged(a, b).differences if d.type == "figure"]
    told = [tuple(value for name, value in d.reason.params if name in "ab") for d in found]
    assert told == [("17", "14"), ("4", "2")]
