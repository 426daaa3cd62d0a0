"""Anchors hold to their words, in the same text and in a changed one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_projects import HARBOUR, report, span_of

from app.annotate import anchor
from app.model.annotation import Anchor
from app.model.span import Span

PLEA = "The company gave no comment."


def anchored(words: str, text: str = HARBOUR) -> Anchor:
    there = report(text)
    return anchor.make(there, span_of(words, there))


def found(there: Anchor, text: str) -> str | None:
    """The words found, with the ten code points before them."""
    span = anchor.locate(there, report(text))
    return None if span is None else text[max(0, span.start - 10) : span.end]


def test_an_anchor_holds_the_words_and_what_stands_around_them() -> None:
    made = anchored("Twelve people")
    assert (made.exact, made.prefix[-6:], made.suffix[:9]) == ("Twelve people", "Orlo\n\n", " were hur")
    assert len(made.suffix) == anchor.CONTEXT


def test_at_the_edges_of_a_text_the_context_is_shorter() -> None:
    made = anchored("Ferry")
    assert made.prefix == ""
    assert anchored("said.").suffix == ""


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        anchor.make(report(), Span(0, len(HARBOUR) + 1))


@given(st.text(min_size=1), st.data())
def test_in_an_unchanged_text_every_anchor_is_found_where_it_was_made(
    words: str, data: st.DataObject
) -> None:
    there = report(f"Head\n\n{words}{words}")
    start = data.draw(st.integers(0, len(there.text)))
    span = Span(start, data.draw(st.integers(start, len(there.text))))
    assert anchor.locate(anchor.make(there, span), there) == span


def test_words_that_moved_are_found() -> None:
    moved = HARBOUR.replace("\n\n", "\n\nUpdated on Tuesday.\n\n")
    assert found(anchored("ran aground"), moved) == "e Marenka ran aground"


def test_of_repeated_words_the_one_in_the_same_surroundings_is_found() -> None:
    text = HARBOUR.replace("\n\n", "\n\nPeople were hurt before: nine people were hurt last year. ")
    assert found(anchored("people were hurt"), text) == "r. Twelve people were hurt"


def test_repeated_words_in_like_surroundings_are_not_guessed() -> None:
    changed = f"News in brief\n\nSnow. {PLEA}\n\nWeather\n\nRain. {PLEA}\n\nMore follows."
    assert found(anchored(PLEA, f"{HARBOUR} {PLEA}"), changed) is None


def test_words_that_are_gone_are_not_found() -> None:
    assert found(anchored("Twelve people"), HARBOUR.replace("Twelve", "Thirteen")) is None


def test_a_short_quote_is_not_found_in_new_surroundings() -> None:
    elsewhere = "Harbour fees rise\n\nA council of Twelve decided so yesterday."
    assert found(anchored("Twelve"), elsewhere) is None


def test_a_long_quote_is_found_by_its_words_alone() -> None:
    elsewhere = "News in brief\n\nWhen the Marenka ran aground, the harbour slept."
    assert found(anchored("the Marenka ran aground, the harbour"), elsewhere) is not None


def test_a_caret_without_words_is_only_found_in_the_same_text() -> None:
    caret = anchor.make(report(), Span(5, 5))
    assert anchor.locate(caret, report()) == Span(5, 5)
    assert anchor.locate(caret, report(HARBOUR + "!")) is None


def test_a_position_that_points_at_other_words_is_not_believed() -> None:
    elsewhere = replace(anchored("Twelve people"), span=Span(0, 13))
    assert found(elsewhere, HARBOUR) == "off Orlo\n\nTwelve people"
