"""Agreement of two readers, against values computed by hand."""

from dataclasses import replace

import pytest
from invented_projects import NOON, report, span_of

from app.annotate import anchor, commands
from app.annotate.agreement import ANY_TAG, Agreement, agreement
from app.model.annotation import Annotation
from app.model.project import Project
from app.model.report import Report

STORY = (
    "Tram stops in Velmark\n\n"
    "The last tram left at noon. Nobody told the drivers. The mayor gave no answer. Buses replace it. "
    "The depot is for sale. A brewery wants it. The price is not known. Orla Brandt will miss it. "
    "She drove for years."
)  # with its headline ten sentences
OTHER = "Trams end in Velmark\n\nThe line closed on Friday. The city is silent."


def marked(author: str, words: str, within: Report, *tags: str) -> Annotation:
    made = commands.new_note([anchor.make(within, span_of(words, within))], author=author, now=NOON)
    return replace(made, tags=tags)


def read(*notes: tuple[str, str, str]) -> dict[str, Agreement]:
    """What comes of (author, words, tag) on the story, by tag."""
    there = report(STORY)
    project = Project(
        reports=(there,), annotations=tuple(marked(a, w, there, *t.split()) for a, w, t in notes)
    )
    return {each.tag: each for each in agreement(project, "Ida", "Piet")}


def test_kappa_is_what_it_is_by_hand() -> None:
    assert Agreement("t", 20, 5, 10, 15, None).observed == pytest.approx(0.7)
    assert Agreement("t", 20, 5, 10, 15, None).kappa == pytest.approx(0.4)  # expected 0.5


def test_full_agreement_is_one_and_full_disagreement_below_zero() -> None:
    assert Agreement("t", 5, 0, 0, 5, None).kappa == 1
    assert Agreement("t", 0, 5, 5, 0, None).kappa == -1


def test_where_chance_alone_agrees_on_everything_kappa_says_nothing() -> None:
    assert Agreement("t", 0, 0, 0, 9, None).kappa is None
    assert Agreement("t", 9, 0, 0, 0, None).kappa is None
    assert Agreement("t", 0, 0, 0, 0, None).kappa is None


def test_sentences_are_counted_by_tag() -> None:
    told = read(
        ("Ida", "Nobody told the drivers.", "doubt"), ("Ida", "The price is not known.", "doubt"),
        ("Piet", "told the drivers", "doubt"), ("Piet", "The mayor gave no answer.", "doubt"),
    )  # fmt: skip
    there = told["doubt"]
    assert (there.both, there.first_only, there.second_only, there.neither) == (1, 1, 1, 7)
    assert there.observed == pytest.approx(0.8)
    assert there.kappa == pytest.approx((0.8 - 0.68) / (1 - 0.68))  # expected .2*.2 + .8*.8


def test_overlap_is_of_the_letters_that_either_marked() -> None:
    told = read(("Ida", "Nobody told the drivers.", "x"), ("Piet", "told the drivers. The", "x"))
    # 21 letters and signs, and 18 of which 15 are the same
    assert told["x"].overlap == pytest.approx(15 / 24)


def test_passages_in_several_sentences_count_for_each() -> None:
    told = read(("Ida", "Buses replace it. The depot", "x"), ("Piet", "The depot is for sale.", "x"))
    assert (told["x"].both, told["x"].first_only) == (1, 1)


def test_notes_without_tags_count_as_marked_at_all() -> None:
    told = read(("Ida", "Buses", ""), ("Piet", "Buses", "y"))
    assert told[ANY_TAG].kappa == 1
    assert (told["y"].both, told["y"].second_only, told["y"].kappa) == (0, 1, 0)


def test_reports_that_only_one_of_them_marked_are_not_counted() -> None:
    there, other = report(STORY), report(OTHER, name="other.html")
    notes = (marked("Ida", "Buses", there), marked("Piet", "Buses", there), marked("Ida", "silent", other))
    project = Project(reports=(there, other), annotations=notes)
    assert [each.sentences for each in agreement(project, "Ida", "Piet")] == [10]
    assert project.authors == ("Ida", "Piet")


def test_readers_without_a_report_in_common_have_no_kappa() -> None:
    told = read(("Ida", "Buses", "x"))
    assert told[ANY_TAG].kappa is None
    assert told["x"].overlap is None
