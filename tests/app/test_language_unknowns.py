import pytest
from language_texts import only, statements

from app.model.statement import Status


@pytest.mark.parametrize(
    "text",
    [
        "The cause of the blaze has yet to be explained.",
        "No group has claimed responsibility.",
        "The ministry gave no figure for the injured.",
        "The Courier was unable to reach the family for comment.",
        "Attempts to reach the driver by phone failed.",
        "Details were scarce.",
        "The firm kept silent on the price.",
    ],
)
def test_what_nobody_tells_is_explicit(text: str) -> None:
    assert only(text, Status.EXPLICIT)


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers were unable to reach the village.",
        "Attempts to reach the miners failed.",
        "Six people are missing.",
    ],
)
def test_what_rescuers_do_not_reach_is_known(text: str) -> None:
    assert statements(text) == []


def test_what_is_not_known_is_on_nobodys_word() -> None:
    assert only("The cause of the blaze has yet to be explained.", Status.EXPLICIT).source is None


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The mayor called the claim “a fairy tale.”", "the claim “a fairy tale"),
        ("The navy says that is wrong.", "that is wrong"),
        ("The mayor insisted she had done nothing wrong.", "she had done nothing wrong"),
        ("His lawyer says he is innocent.", "he is innocent"),
        ("“We have done nothing wrong,” the mayor said.", "We have done nothing wrong"),
    ],
)
def test_words_that_deny_are_one_contested_statement(text: str, claim: str) -> None:
    assert [(s.status, s.span.of(text)) for s in statements(text)] == [(Status.CONTESTED, claim)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor called the claims deeply disturbing.",
        "She's done nothing wrong.",
        "They were wrong.",
        "The board disagreed in a long letter.",
    ],
)
def test_words_that_deny_nothing_contest_nothing(text: str) -> None:
    assert not statements(text, status=Status.CONTESTED)


@pytest.mark.parametrize(
    "text",
    [
        "The tremor was likely an aftershock.",
        "It is likely that the fire began in the attic.",
        "An apparent gas leak closed the school.",
        "He is suspected of setting the fire.",
        "By some accounts, 900 people left.",
    ],
)
def test_what_the_report_itself_doubts_is_hedged(text: str) -> None:
    assert only(text, Status.HEDGED)


@pytest.mark.parametrize(
    "text",
    [
        "Two likely winners met in May.",
        "It was apparent that the gate was open.",
        "Police responded to reports of shots.",
    ],
)
def test_the_same_words_elsewhere_doubt_nothing(text: str) -> None:
    assert statements(text) == []


def test_what_there_are_reports_of_is_hearsay() -> None:
    assert only("There are reports of looting.", Status.HEARSAY)


def test_what_looks_set_to_happen_is_a_projection() -> None:
    assert only("The mayor looks set to win.", Status.PROJECTION)


def test_an_aide_who_asks_not_to_be_named_says_one_thing() -> None:
    text = "An aide who asked not to be named said the dam was weak."
    assert only(text, Status.ANONYMOUS).span.of(text) == "the dam was weak"
