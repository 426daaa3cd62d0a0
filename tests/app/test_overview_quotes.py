"""The same utterance over the reports: in full, cut, altered, retold, translated."""

import pytest
from overview_texts import Across, across, report

WIRE = report(
    "wire",
    "Tarnholm dam to be drained after cracks are found",
    "The dam above Tarnholm will be drained after divers found three cracks in it, the water board said.",
    "“We cannot promise that the wall will hold through the winter,” chief engineer Berit Lund said.",
    "“Every family in the valley deserves a straight answer from us,” mayor Joran Vik said on Monday.",
    "“The divers found three cracks below the old spillway,” Lund said.",
)
POST = report(
    "post",
    "Cracks force Tarnholm to empty its dam",
    "Three cracks in the wall mean that the dam above Tarnholm must be drained, the water board said.",
    "“We cannot promise that the wall will hold through the spring,” said Berit Lund, the chief engineer.",
    "Joran Vik, the mayor, spoke of “a straight answer from us” for every family in the valley.",
    "Lund said the divers had found three cracks below the old spillway.",
)
BLATT = report(
    "blatt",
    "Stausee bei Tarnholm wird geleert",
    "Der Stausee oberhalb von Tarnholm wird geleert, nachdem Taucher drei Risse in der Mauer entdeckt haben.",
    "„Wir können nicht versprechen, dass die Mauer den Winter übersteht“, sagte Chefingenieurin Berit Lund.",
    language="de",
)


@pytest.fixture(scope="module")
def dam() -> Across:
    return across(WIRE, POST, BLATT)


def test_altered_words_inside_a_quotation_are_named_on_both_sides(dam: Across) -> None:
    assert dam.how("hold through the")["post"] == "altered"
    assert dam.alterations("hold through the", "post") == [("winter", "spring")]


def test_the_quote_in_another_language_is_a_translation(dam: Across) -> None:
    assert dam.how("hold through the")["blatt"] == "translated"
    told = dam.rendering("hold through the", "blatt")
    assert told
    assert dam.words(told.passages[0]).startswith("Wir können nicht versprechen")


def test_a_translated_quote_is_not_listed_twice(dam: Across) -> None:
    listed = [q for q in dam.overview.quotes if any(r.report == "blatt" for r in q.renderings)]
    assert len(listed) == 1


def test_a_part_of_a_quotation_is_trimmed(dam: Across) -> None:
    assert dam.how("a straight answer") == {"wire": "verbatim", "post": "trimmed"}


def test_what_is_told_without_quotation_marks_is_a_paraphrase(dam: Across) -> None:
    assert dam.how("below the old spillway") == {"wire": "verbatim", "post": "paraphrased"}
    told = dam.rendering("below the old spillway", "post")
    assert told
    assert told.speaker == "Berit Lund"


def test_each_rendering_names_its_speaker(dam: Across) -> None:
    found = dam.quote("hold through the")
    assert found
    assert all((r.speaker or "").endswith("Berit Lund") for r in found.renderings)
    assert not found.speakers_differ


def test_altered_quotes_come_before_those_that_are_only_cut(dam: Across) -> None:
    ways = [{r.how.value for r in quote.renderings} for quote in dam.overview.quotes]
    assert "altered" in ways[0]


def test_words_in_another_mouth_are_said_so() -> None:
    told = across(
        report("a", "Lake closed", "“Nobody should swim in the lake before autumn,” doctor Ida Moss said."),
        report("b", "Lake", "“Nobody should swim in the lake before autumn,” said Paul Holt, the warden."),
    )
    found = told.quote("Nobody should swim")
    assert found
    assert found.speakers_differ
    assert {r.speaker for r in found.renderings} == {"Ida Moss", "Paul Holt"}


def test_a_surname_and_a_full_name_are_no_other_mouth() -> None:
    told = across(
        report("a", "Lake closed", "“Nobody should swim in the lake before autumn,” doctor Ida Moss said."),
        report("b", "Lake shut", "“Nobody should swim in the lake before autumn,” Moss said."),
    )
    found = told.quote("Nobody should swim")
    assert found
    assert not found.speakers_differ


def test_a_quotation_broken_by_its_speaker_is_one_utterance() -> None:
    told = across(
        report("a", "Bridge shut", "“The bridge is safe for walkers but not for lorries,” Ole Brand said."),
        report(
            "b", "Bridge closed", "“The bridge is safe for walkers,” Ole Brand said, “but not for lorries.”"
        ),
    )
    told_b = told.rendering("bridge is safe", "b")
    assert told.how("bridge is safe")["b"] in ("verbatim", "trimmed")
    assert told_b
    assert len(told_b.passages) == 2


def test_two_utterances_of_one_person_stay_two() -> None:
    told = across(
        report("a", "Strike goes on", "“We will talk again on Friday in the town hall,” Lena Fuchs said."),
        report("b", "Strike goes on", "“We will not talk to people who lock us out,” Lena Fuchs said."),
    )
    assert not told.overview.quotes


def test_a_turn_that_anybody_uses_is_no_utterance() -> None:
    told = across(
        report(
            "a", "Storm hits coast", "“At the end of it,” said Ann Ross, she had lost her boat in the storm."
        ),
        report(
            "b", "Budget passes", "The minister said that “at the end of it” the budget would be balanced."
        ),
    )
    assert not told.overview.quotes
