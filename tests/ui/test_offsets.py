"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from ui.offsets import Offsets


@given(st.text())
def test_there_and_back_is_the_same_place(text: str):
    offsets = Offsets(text)
    assert [offsets.from_qt(offsets.to_qt(i)) for i in range(len(text) + 1)] == list(range(len(text) + 1))


@given(st.text())
def test_units_are_counted_as_qt_counts_them(text: str):
    assert Offsets(text).to_qt(len(text)) == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_a_unit_inside_a_pair_belongs_to_the_start_of_its_character():
    offsets = Offsets("a🚤b🚒")
    assert [offsets.from_qt(unit) for unit in range(7)] == [0, 1, 1, 2, 3, 3, 4]
