"""Characters that no document may hold, and directions that must end where a text ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.export.characters import UNPRINTABLE, closed, kept, one_line, shown

RLO, PDF, RLI, PDI = "\u202e", "\u202c", "\u2067", "\u2069"


@given(st.text(st.characters()))
def test_whatever_is_shown_may_stand_in_xml(text: str):
    element = etree.Element("words")
    element.text = shown(text)
    assert len(shown(text)) == len(text)


def test_data_keeps_all_that_xml_can_hold():
    assert kept("a\x00\x7f\x9f\ue000\r\n\tz") == "a\ufffd\x7f\x9f\ue000\r\n\tz"


def test_no_line_end_is_a_letter_that_cannot_be_printed():
    assert not UNPRINTABLE.search("a\r\nb\u2028c\x85d\te")
    assert len(UNPRINTABLE.findall("\x07\x0b\x7f\ue000\ufeff\ud800\U0010ffff")) == 7


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("plain", ""),
        (f"a{RLO}b", PDF),
        (f"a{RLO}b{PDF}", ""),
        (f"{RLI}a{RLO}b", PDF + PDI),
        (f"{RLI}a{RLO}b{PDI}c", ""),
        (f"{PDF}{PDI}a", ""),
        (f"{RLO}{RLI}a{PDF}", PDI + PDF),
    ],
)
def test_every_direction_that_is_begun_is_ended(text: str, end: str):
    assert closed(text) == text + end


def test_a_line_has_no_line_ends_of_any_kind():
    assert one_line(" a\r\nb\u2028c\x85d\x0be ") == "a b c d\ufffde"
