"""Bylines, datelines and picture credits: who is named, and what only looks like it."""

import pytest

from app.importing.bylines import Byline, read_byline
from app.importing.captions import Caption, split_credit
from app.importing.datelines import Dateline, read_dateline


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Mira Tolle", Byline(("Mira Tolle",))),
        ("By Mira Tolle and Jon Aker, Associated Press Writers", Byline(("Mira Tolle", "Jon Aker"), "AP")),
        ("By MIRA TOLLE", Byline(("MIRA TOLLE",))),
        ("Von Mira Tolle", Byline(("Mira Tolle",))),
        ("PTI/AFP", Byline((), "PTI")),
        ("The Associated Press", Byline((), "AP")),
        ("Staff Reporter", Byline()),
    ],
)
def test_a_byline_gives_people_and_agency_apart(line: str, byline: Byline) -> None:
    assert read_byline(line) == byline


@pytest.mark.parametrize(
    "line", ["By Tuesday the water had fallen", "Mira Tolle", "Palk", "From bad to worse"]
)
def test_other_lines_sign_nothing(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        ("PALK, Varel (AP) — A flood", Dateline("PALK, Varel", "AP")),
        ("Dorn (dpa) - Eine Flut", Dateline("Dorn", "dpa")),
        ("DORN, Jan 13 (Reuters) - A flood", Dateline("DORN", "Reuters")),
        ("DORN (Northern Wire) - A flood", Dateline("DORN", "Northern Wire")),
        ("DORN -- A flood", Dateline("DORN", None)),
        ("(Reuters) - A flood", Dateline(None, "Reuters")),
    ],
)
def test_a_dateline_gives_place_and_agency(paragraph: str, dateline: Dateline) -> None:
    assert read_dateline(paragraph) == dateline


@pytest.mark.parametrize(
    "paragraph",
    ["A FLOOD closed the bridge.", "The mayor (a farmer) - said", "Dorn - a town", "He said (Tuesday) - no"],
)
def test_prose_has_no_dateline(paragraph: str) -> None:
    assert read_dateline(paragraph) is None


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("A boat at Palk. AP/PTI", Caption("A boat at Palk.", "AP/PTI")),
        ("A boat. (Photo: Lena Vik / Northern Wire)", Caption("A boat.", "Photo: Lena Vik / Northern Wire")),
        ("A boat at Palk | Reuters", Caption("A boat at Palk", "Reuters")),
        ("A boat. AP Photo/Lena Vik", Caption("A boat.", "AP Photo/Lena Vik")),
        ("A boat © Lena Vik", Caption("A boat", "© Lena Vik")),
        ("Photo: Lena Vik", Caption("", "Photo: Lena Vik")),
        ("A boat. The crew is safe", Caption("A boat. The crew is safe")),
        ("He left (on Monday)", Caption("He left (on Monday)")),
    ],
)
def test_a_credit_is_parted_from_its_caption(text: str, caption: Caption) -> None:
    assert split_credit(text) == caption
