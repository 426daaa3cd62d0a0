"""What looks like a claim and is none; what is held without being said."""

import pytest
from language_texts import only, statements

from app.model.statement import Status


@pytest.mark.parametrize(
    "text",
    [
        "The launch went according to plan.",
        "Prizes are given according to age.",
        "The house he called home for 30 years stood empty.",
        "The quake claimed 12 lives.",
        "The team claimed its third title.",
        "The law says what counts as a weapon.",
        "Officers responded to a call from the bakery.",
        "She found the keys on the table.",
        "The defence did not call any witnesses.",
        "Sales rose by a tenth, compared with last year.",
        "The will of the late count was read on Tuesday.",
        "The plan to drain the marsh was dropped in 1978.",
        "As a child she could swim across the bay.",
        "The bank's reported profit was 12 million crowns.",
        "The residents were told to stay indoors.",
    ],
)
def test_plain_facts_hold_no_statement(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Neither the club nor the player confirmed the transfer.",
        "Inspector Holm stopped short of saying that the fires were linked.",
        "The airline would not say how many seats had been sold.",
        "Investigators have yet to establish a motive.",
        "A spokeswoman for the bank had no comment.",
    ],
)
def test_what_nobody_will_say_is_not_said(text: str) -> None:
    assert [statement.status for statement in statements(text)] == [Status.EXPLICIT]


@pytest.mark.parametrize(
    ("text", "towards"),
    [
        ("The governor wants the curfew lifted.", "the curfew lifted"),
        ("Archbishop Luz opposes the sale of the chapel.", "the sale of the chapel"),
        ("Senator Carr is wary of the treaty.", "of the treaty"),
        ("Ines Moreau voiced concern about the dam.", "about the dam"),
    ],
)
def test_attitudes_are_attributed_to_who_holds_them(text: str, towards: str) -> None:
    found = only(text, Status.ATTRIBUTED)
    assert found.rule == "attitude"
    assert found.span.of(text) == towards


@pytest.mark.parametrize(
    "text", ["The roof needs support.", "Some support the law.", "The wall supports the roof."]
)
def test_things_and_nobody_hold_no_attitude(text: str) -> None:
    assert statements(text) == []


def test_a_voice_inside_somebodys_words_is_told_apart() -> None:
    text = "Opposition leader Ines Koll said witnesses claimed that the boxes had been swapped."
    assert {s.status for s in statements(text)} == {Status.ATTRIBUTED, Status.ANONYMOUS}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The shares, Merrow Bank reckons, are worth half as much.", "Merrow Bank"),
        ("The firm owes its suppliers 40 million, a court filing shows.", "a court filing"),
    ],
)
def test_an_aside_names_its_source_whatever_the_parser_makes_of_it(text: str, source: str) -> None:
    found = only(text, Status.ATTRIBUTED)
    assert found.source is not None
    assert found.source.of(text) == source
