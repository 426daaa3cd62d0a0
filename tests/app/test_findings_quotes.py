"""When two quotations are one utterance, and when its words differ."""

from __future__ import annotations

import pytest
from findings_texts import judged, types

DIFFER = [
    # one text, whoever read it out
    (
        "“I fear that the plan serves the owners of the lift rather than the valley,” said Ana Holt.",
        "“Your plan seems to serve the owners of the lift rather than the valley,” says a letter.",
    ),
    # the last word
    (
        "“We cannot believe what they are finding,” Holt said.",
        "“We cannot believe what they are saying,” Holt said.",
    ),
    # scraps of one speaker's words
    ("Holt said it was “not that simple.”", "An answer like that, Holt said, was “too simple a reply.”"),
    # somebody without a name may be anybody
    (
        "The guides passed a text of their own condemning the “greedy lift owners' club” of Valbruck.",
        "The guides condemned what Ivo Stern leads as a “greedy old lift owners' club”.",
    ),
]

ALIKE = [
    # names that both have are not words that both said
    ("“We take no issue with the Valbruck Lift Company.”", "“The Valbruck Lift Company must pay,” she said."),
    ("“It is over,” Holt said.", "Holt said that it was over."),
    ("Holt spoke of a “bad day”.", "Holt was met with “long applause”."),
]


@pytest.mark.parametrize(("a", "b"), DIFFER)
def test_one_utterance_in_other_words_differs(a: str, b: str) -> None:
    assert "quote" in types(judged(a, b))


@pytest.mark.parametrize(("a", "b"), ALIKE)
def test_two_utterances_are_not_compared(a: str, b: str) -> None:
    assert "quote" not in types(judged(a, b))
