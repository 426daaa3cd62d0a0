"""Words on one line, cut after a word where there is no room for all."""

import pytest

from app.model.one_line import shortened, squeezed


def test_white_space_between_words_is_one_space_and_around_them_none() -> None:
    assert squeezed(" two\n\twords\u00a0here ") == "two words here"


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("all of  it", "all of it"),
        ("the harbour, masters of it", "the harbour…"),
        ("the harbour masters", "the harbour…"),
        ("火" * 19, "火" * 18 + "…"),
        ("A http://example.org/a/long/way", "A http://example.o…"),
    ],
)
def test_what_is_too_long_ends_after_a_word_where_that_keeps_most(text: str, short: str) -> None:
    assert shortened(text, 18) == short
