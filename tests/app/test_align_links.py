"""Which sentences are linked, and what the reader's word does to that."""

from __future__ import annotations

import pytest
from align_texts import BULLETIN, ELSEWHERE, GAZETTE, HARBOUR, aligned, override, report

from app.align import align
from app.jobs import Cancelled, Progress
from app.language import analyse

A, B, C = report(HARBOUR, "a"), report(GAZETTE, "b"), report(BULLETIN, "c", language="de")


def test_sentences_that_tell_the_same_are_linked() -> None:
    found = aligned(A, B)
    assert found.link("ran aground on a reef", "struck a reef")
    assert found.link("long scraping sound", "long scraping sound")
    assert found.link("has cancelled all crossings", "called off every crossing")


def test_sentences_on_the_same_topic_alone_are_not_linked() -> None:
    found = aligned(A, B)
    assert not found.link("has cancelled all crossings", "Shares of the company")
    assert not found.link("Fishermen have complained", "Three tugs were at work")


def test_reports_of_different_events_share_no_link() -> None:
    assert aligned(A, report(ELSEWHERE, "b")).alignment.links == ()


def test_reports_in_different_languages_are_linked() -> None:
    found = aligned(A, C)
    assert found.link("near the island of Norrholm", "vor der Insel Norrholm")
    assert not found.link("Fishermen have complained", "Die Reederei")


def test_a_link_says_what_speaks_for_it() -> None:
    link = aligned(A, B).link("long scraping sound", "long scraping sound")
    assert link is not None
    signals = {signal.name: signal.value for signal in link.signals}
    assert signals["quotes"] == 1.0
    assert all(0 < value <= 1 for value in signals.values())
    assert 0.9 < link.score <= 1


def test_links_do_not_depend_on_the_order_of_the_reports() -> None:
    there, back = (
        {frozenset((link.a, link.b)) for link in found.alignment.links}
        for found in (aligned(A, B, C), aligned(C, B, A))
    )
    assert there == back


def test_every_sentence_of_a_report_finds_its_own_copy() -> None:
    links = aligned(A, report(HARBOUR, "z")).alignment.links
    own = {link.a.span for link in links if link.a.span == link.b.span}
    assert own == {sentence.span for sentence in analyse(A).sentences}
    headline = A.paragraphs[0].span
    assert all(headline in (link.a.span, link.b.span) for link in links if link.a.span != link.b.span)


def test_a_bare_headline_finds_its_copy() -> None:
    found = aligned(report("Stuck\n\nTugs came.", "a"), report("Stuck\n\nThe tide was low.", "b"))
    assert found.link("Stuck", "Stuck")


def test_an_altered_copy_still_finds_its_original() -> None:
    altered = HARBOUR.replace("212 people on board", "219 people on board").replace(
        "until Friday", "until Monday"
    )
    found = aligned(A, report(altered, "z"))
    assert found.link("with 212 people on board", "with 219 people on board")
    assert found.link("until Friday", "until Monday")


def test_the_reader_ties_sentences_together() -> None:
    tie = override(A, "Fishermen have complained", B, "Shares of the company", "together")
    link = aligned(A, B, overrides=(tie,)).link("Fishermen have complained", "Shares of the company")
    assert link is not None
    assert link.score == 1.0
    assert [signal.name for signal in link.signals] == ["reader"]


def test_the_reader_parts_sentences() -> None:
    parting = override(B, "struck a reef", A, "ran aground on a reef", "apart")
    assert not aligned(A, B, overrides=(parting,)).link("ran aground on a reef", "struck a reef")


def test_the_later_word_of_the_reader_holds() -> None:
    words = (A, "ran aground on a reef", B, "struck a reef")
    undecided = (override(*words, "apart"), override(*words, "together"))
    assert aligned(A, B, overrides=undecided).link("ran aground on a reef", "struck a reef")
    assert not aligned(A, B, overrides=undecided[::-1]).link("ran aground on a reef", "struck a reef")


def test_an_override_of_reports_that_are_gone_changes_nothing() -> None:
    gone = override(report(ELSEWHERE, "gone"), "The jury", A, "Fishermen", "together")
    assert aligned(A, B, overrides=(gone,)).alignment == aligned(A, B).alignment


def test_one_report_or_none_has_no_links() -> None:
    assert aligned(A).alignment.links == ()
    assert aligned().alignment.rows == ()


def test_a_cancelled_alignment_stops() -> None:
    class Impatient:
        def report(self, progress: Progress) -> None:
            pass

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        align((A, B), [analyse(A), analyse(B)], monitor=Impatient())
