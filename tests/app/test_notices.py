"""Notices in words, for the window and the command line."""

import re
from pathlib import Path

import pytest

from app import importing, notices
from app.importing.draft import Exclusion
from app.importing.lexicons import everywhere
from app.importing.wire.notices import WireWords
from app.model.reason import Reason

FILLING = {
    "encoding_guessed": {"encoding": "cp1252"},
    "encoding_chosen": {"encoding": "cp1251"},
    "control_characters": {"count": 3},
    "direction_marks": {"count": 1},
    "ambiguous_date": {"text": "03/04/26"},
    "text_left_out": {"percent": 40},
}


def test_an_embargo_names_its_end_in_words() -> None:
    notice = Reason.of("embargoed", until="2026-03-03T12:00:00+00:00")
    assert notices.title(notice) == "Embargoed until 3 Mar 2026, 12:00 UTC"
    assert notices.sentence(notice) == "The agency holds this copy under embargo until 3 Mar 2026, 12:00 UTC."


def test_an_embargo_without_a_time_repeats_the_agency() -> None:
    notice = Reason.of("embargoed", text="Hold for release at noon")
    assert notices.title(notice) == "Embargoed"
    assert "“Hold for release at noon”" in notices.sentence(notice)


def test_a_moment_that_is_none_is_told_as_it_stands() -> None:
    assert notices.title(Reason.of("embargoed", until="noon")) == "Embargoed until noon"


@pytest.mark.parametrize("code", ["update", "writethru", "lead", "take"])
def test_a_number_is_told_where_the_agency_gives_one(code: str) -> None:
    assert "3" in notices.sentence(Reason.of(code, number=3))
    assert notices.sentence(Reason.of(code)) != notices.sentence(Reason.of(code, number=3))


@pytest.mark.parametrize("code", sorted(FILLING))
def test_what_was_done_to_the_file_is_told_with_its_measure(code: str) -> None:
    notice = Reason.of(code, **FILLING[code])
    assert all(str(value) in notices.sentence(notice) for value in FILLING[code].values())


@pytest.mark.parametrize("how", [{}, {"text": "KILL: wrong name"}])
def test_every_code_of_the_wire_has_words(how: dict[str, str]) -> None:
    known = everywhere(WireWords)
    for code in {*known.labels.values(), *known.statuses.values()}:
        assert not notices.sentence(Reason.of(code, **how)).startswith("Noted while reading")


def test_every_code_that_a_reader_notes_has_words() -> None:
    sources = (path.read_text(encoding="utf-8") for path in Path(importing.__file__).parent.rglob("*.py"))
    codes = {code for source in sources for code in re.findall(r'Reason\.of\("(\w+)"', source)}
    assert codes
    assert all(code in notices.TITLES for code in codes)


def test_a_code_of_later_days_is_still_told() -> None:
    assert notices.sentence(Reason.of("paid_content")) == "Noted while reading: paid content."
    assert notices.sentence(Reason.of("paid_content", text="Ad")) == "Noted while reading: paid content, “Ad”"


def test_every_reason_to_leave_words_out_has_words() -> None:
    assert all(reason in notices.LEFT_OUT for reason in Exclusion)
    assert notices.left_out("pull_quote") == "Pull quote"
