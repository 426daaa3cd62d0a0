"""Two versions of one report are recognised, and what the later one changed is named."""

from collections.abc import Sequence

import pytest
from overview_texts import Across, across, published, report

from app.model.report import Report
from app.model.versions import ChangeKind, VersionChange

EARLY = (
    "Train derails near Holmsund",
    "A freight train left the rails near Holmsund on Friday morning, the railway said.",
    "Nobody was hurt. The driver was taken to hospital for a check.",
    "The line to Varde is closed until Saturday.",
    "A spokesman said that the cause was not known.",
)
LATE = (
    "Train derails near Holmsund, two hurt",
    "A freight train left the rails near Holmsund on Friday morning, the railway said.",
    "Two workers were hurt by falling cables. The driver was taken to hospital for a check.",
    "Passengers are taken by bus.",
    "The line to Varde is closed until Monday.",
)
ADDRESS = "https://www.nordbote.example/2031/holmsund"


def versions(earlier: Sequence[str], later: Sequence[str], **more: str) -> tuple[Report, Report]:
    return (
        report("late", *later, source=published("Nordbote", "2031-05-02T17:30", **more)),
        report("early", *earlier, source=published("Nordbote", "2031-05-02T09:10", **more)),
    )


@pytest.fixture(scope="module")
def train() -> Across:
    return across(*versions(EARLY, LATE, url=ADDRESS))


def changes(told: Across, kind: ChangeKind) -> list[VersionChange]:
    return [change for change in told.overview.revisions[0].changes if change.kind is kind]


def test_the_same_address_makes_versions_in_the_order_of_their_dates(train: Across) -> None:
    (revision,) = train.overview.revisions
    assert (revision.earlier, revision.later, revision.dated) == ("early", "late", True)
    assert "same address" in revision.evidence


@pytest.mark.parametrize(
    ("early", "late"),
    [("https://nordbote.example/a?id=1", "https://nordbote.example/a?id=2"), ("http://[", "http://[")],
    ids=["other articles", "no address"],
)
def test_addresses_that_name_no_common_page_make_no_versions(early: str, late: str) -> None:
    one = report("one", *EARLY, source=published("Nordbote", "2031-05-02T09:10", url=early))
    other = report("other", *LATE, source=published("Courier", "2031-05-02T17:30", url=late))
    assert across(one, other).overview.revisions == ()


def test_what_was_added_and_dropped_is_named(train: Across) -> None:
    added = [train.words(c.later) for c in changes(train, ChangeKind.ADDED) if c.later]
    dropped = [train.words(c.earlier) for c in changes(train, ChangeKind.DROPPED) if c.earlier]
    assert "Passengers are taken by bus." in added
    assert "A spokesman said that the cause was not known." in dropped


def test_the_words_of_a_changed_sentence_are_named_on_both_sides(train: Across) -> None:
    early, late = train.comparison.reports[1].text, train.comparison.reports[0].text
    words = {
        (word.earlier.of(early) if word.earlier else "", word.later.of(late) if word.later else "")
        for change in changes(train, ChangeKind.CHANGED)
        for word in change.words
    }
    assert ("Saturday", "Monday") in words
    assert ("", "two hurt") in words


def test_versions_count_as_one_origin(train: Across) -> None:
    assert len(train.comparison.alignment.origins) == 1


def test_the_outlet_and_the_headline_are_enough_where_much_is_shared() -> None:
    (revision,) = across(*versions(EARLY, LATE)).overview.revisions
    assert {"outlet Nordbote", "similar headline"} <= set(revision.evidence)


def test_two_outlets_with_one_copy_are_no_versions() -> None:
    first, _ = versions(EARLY, EARLY)
    other = report("other", *EARLY, source=published("Vestposten", "2031-05-02T11:00"))
    assert not across(first, other).overview.revisions


def test_two_reports_of_one_outlet_are_no_versions() -> None:
    follow_up = (
        "Why the rails at Holmsund are so old",
        "Engineers have warned of the curve near Holmsund for ten years.",
        "A freight train left the rails there on Friday.",
        "The rails were laid in 1931 and have been mended forty times since.",
    )
    assert not across(*versions(EARLY, follow_up)).overview.revisions


def test_a_moved_paragraph_is_moved_and_not_added() -> None:
    moved = (*EARLY[:2], EARLY[3], EARLY[2], EARLY[4])
    told = across(*versions(EARLY, moved, url=ADDRESS))
    kinds = {change.kind for change in told.overview.revisions[0].changes}
    assert kinds == {ChangeKind.MOVED}


def test_neighbouring_sentences_of_a_new_paragraph_are_one_change() -> None:
    longer = (*EARLY, "The mayor came at noon. He spoke to the crew. Rescue teams left at three.")
    told = across(*versions(EARLY, longer, url=ADDRESS))
    (added,) = changes(told, ChangeKind.ADDED)
    assert added.later
    assert told.words(added.later) == longer[-1]


def test_three_versions_are_two_steps() -> None:
    middle = report("middle", *EARLY[:4], source=published("Nordbote", "2031-05-02T12:00", url=ADDRESS))
    told = across(middle, *versions(EARLY, LATE, url=ADDRESS))
    steps = [(revision.earlier, revision.later) for revision in told.overview.revisions]
    assert steps == [("early", "middle"), ("middle", "late")]


def test_a_changed_list_of_arguments_in_an_address_is_the_same_address() -> None:
    late, early = versions(EARLY, LATE, url=ADDRESS)
    shared = report(
        "shared", *EARLY, source=published("Nordbote", "2031-05-02T09:10", url=f"{ADDRESS}/?from=mail")
    )
    assert across(late, shared).overview.revisions
    assert early.source.url == ADDRESS
