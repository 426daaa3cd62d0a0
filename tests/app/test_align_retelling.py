"""What two sentences tell in common when neither uses the other's words."""

from __future__ import annotations

import numpy as np
from align_texts import GAZETTE, HARBOUR, aligned, report

from app.align.judging import chosen, near
from app.align.retelling import retelling, retold, vocabulary
from app.align.weights import TOGETHER
from app.model.alignment import Link

A, B = report(HARBOUR, "a"), report(GAZETTE, "b")


def test_words_of_like_meaning_count_as_shared() -> None:
    told = vocabulary([{"doctor", "operate"}, {"harvest", "rye"}])
    other = vocabulary([{"surgeon", "operate"}, {"bridge", "collapse"}])
    found = retelling(told, other).likeness
    assert found[0, 0] > 0.5
    assert found[0, 0] > found[0, 1]
    assert found[1, 1] < 0.2


def test_what_two_sentences_share_does_not_depend_on_which_is_asked() -> None:
    told, other = vocabulary([{"ferry", "reef"}, set()]), vocabulary([{"reef", "tug", "island"}])
    here, there = retelling(told, other), retelling(other, told)
    assert np.allclose(here.weight, there.weight.T)
    assert np.allclose(here.likeness, there.likeness.T)


def test_a_sentence_without_words_shares_nothing() -> None:
    told = vocabulary([set(), {"reef"}])
    assert retold(retelling(told, told))[0].tolist() == [0.0, 0.0]
    assert retelling(vocabulary([set()]), told).weight.tolist() == [[0.0, 0.0]]


def test_a_weaker_pair_is_linked_if_each_is_the_others_likeliest() -> None:
    between = (TOGETHER.linked + TOGETHER.linked_if_best) / 2
    likely = np.array([[between, 0.0], [0.9, between]], dtype=np.float32)
    assert chosen(likely, TOGETHER).tolist() == [[False, False], [True, False]]
    assert chosen(likely[:1, :1], TOGETHER).tolist() == [[True]]


def test_a_link_is_supported_by_the_likeliest_one_beside_it_and_not_by_itself() -> None:
    likely = np.zeros((5, 5), dtype=np.float32)
    likely[1, 1], likely[2, 3] = 0.8, 0.6
    around = near(likely)
    assert around[1, 1] == np.float32(0.6)
    assert around[0, 0] == np.float32(0.8)
    assert around[4, 4] == np.float32(0.6)
    assert near(likely[:1, :1]).tolist() == [[0.0]]


def test_what_is_no_reason_for_a_link_is_not_given_as_one() -> None:
    names = {signal.name for link in _links() for signal in link.signals}
    assert {"retold", "core", "meaning"} <= names
    assert not names & {"late", "length", "lead", "quoting", "size", "topic"}


def _links() -> tuple[Link, ...]:
    return aligned(A, B).alignment.links
