"""What some reports assert and others only credit or hedge."""

import pytest
from overview_texts import Across, across, report

from app.model.span import ReportId
from app.overview.wording import SENTENCES, sentence

CAREFUL = report(
    "careful",
    "Minister is said to have known of the leak",
    "The energy minister reportedly knew of the leak at the Orvik plant two weeks before it was made public.",
    "Pipes at the plant were patched with tape for years, two workers said on condition of anonymity.",
    "The plant could stay shut until April, according to the grid operator.",
    "Forty households near Orvik still have no water.",
)
BOLD = report(
    "bold",
    "Minister knew of the leak",
    "The energy minister knew of the leak at the Orvik plant two weeks before it was made public.",
    "Pipes at the plant were patched with tape for years.",
    "The plant will stay shut until April.",
    "Forty households near Orvik still have no water.",
)


@pytest.fixture(scope="module")
def leak() -> Across:
    return across(CAREFUL, BOLD)


def test_a_hedge_left_out_is_drift(leak: Across) -> None:
    assert leak.drift("knew of the leak at the Orvik plant") == {"careful": "hedged", "bold": "asserted"}


def test_a_source_left_out_is_drift(leak: Across) -> None:
    assert leak.drift("patched with tape") == {"careful": "anonymous", "bold": "asserted"}


def test_what_could_be_and_what_will_be_is_drift(leak: Across) -> None:
    assert leak.drift("stay shut until April") == {"careful": "hedged", "bold": "asserted"}


def test_what_both_assert_is_none(leak: Across) -> None:
    assert not leak.drift("Forty households")


def test_the_headline_and_the_lead_come_first(leak: Across) -> None:
    first = leak.words(leak.overview.drifts[0].firmer[0].sentence)
    assert first.startswith(("The energy minister", "Minister knew"))


def test_the_words_that_show_the_footing_are_cut_exactly(leak: Across) -> None:
    shown = {leak.words(stance.words) for drift in leak.overview.drifts for stance in drift.looser}
    assert {"reportedly", "could"} <= shown
    assert any("two workers said" in words for words in shown)


def test_the_firmer_report_is_counted(leak: Across) -> None:
    tally = {tally.report: (tally.firmer, tally.looser) for tally in leak.overview.tallies}
    count = len(leak.overview.drifts)
    assert tally == {ReportId("careful"): (0, count), ReportId("bold"): (count, 0)}


def test_each_drift_reads_as_one_sentence(leak: Across) -> None:
    assert all(sentence(drift).startswith("Asserted in B, ") for drift in leak.overview.drifts)


def test_no_words_judge_the_reports() -> None:
    judging = ("omit", "false", "biased", "wrong", "lie")
    assert not any(word in template.lower() for word in judging for template in SENTENCES.values())


def test_a_report_that_credits_it_elsewhere_does_not_assert_it() -> None:
    told = across(
        report(
            "a",
            "Fire at mill",
            "The fire at the Sund mill began in a drying kiln, the fire chief Ase Dahl said.",
        ),
        report(
            "b",
            "Mill burns",
            "The fire at the Sund mill began in a drying kiln.",
            "The fire began in a drying kiln at the Sund mill, fire chief Ase Dahl said on Tuesday.",
        ),
    )
    assert not told.drift("drying kiln")


def test_a_doubt_cast_by_the_next_sentence_counts() -> None:
    told = across(
        report(
            "a",
            "Ship held",
            "The crew of the tanker was beaten by guards in the port of Maro, its owner said. "
            "The claim could not be verified.",
        ),
        report("b", "Tanker seized", "The crew of the tanker was beaten by guards in the port of Maro."),
    )
    assert told.drift("beaten by guards").get("a") == "unconfirmed"


def test_a_quotation_is_nobodys_assertion() -> None:
    told = across(
        report("a", "Dam", "“The wall of the dam is close to breaking,” said engineer Berit Lund."),
        report("b", "Dam", "The wall of the dam is close to breaking, engineer Berit Lund said."),
    )
    assert not told.overview.drifts


def test_a_source_dropped_across_languages_counts() -> None:
    told = across(
        report(
            "a",
            "Feuer in der Mühle von Sund",
            "Das Feuer in der Mühle von Sund brach nach Angaben der Feuerwehr in einer Trockenkammer aus.",
            language="de",
        ),
        report("b", "Fire at mill in Sund", "The fire at the mill in Sund broke out in a drying chamber."),
    )
    assert told.drift("drying chamber") in ({"a": "credited", "b": "asserted"}, {})
