"""Heights of paragraphs and the keeping level of columns: arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.panes.level import Level
from ui.panes.placing import Slot, Spacing, follow, place_aligned, place_written, row_at, sync_line, y_at
from ui.panes.values import Mode

SPACING = Spacing(padding=10, between=8, least=40, lead=12, apart=16)
ROWS = [[[0], [0]], [[1], []], [[2, 3], [1]]]
SLOTS = [[Slot(0, 44), Slot(0, 22), Slot(20, 22), Slot(0, 66)], [Slot(0, 88), Slot(0, 22)]]


def test_a_row_begins_level_in_every_column():
    placing = place_aligned(ROWS, SLOTS, SPACING)
    assert placing.edges == (0, 108, 168, 304)
    assert placing.tops == ((10, 118, 198, 228), (10, 178))


def test_a_tag_pushes_only_its_own_paragraph_down():
    placing = place_aligned([[[0], [0]]], [[Slot(20, 22)], [Slot(0, 22)]], SPACING)
    assert placing.tops == ((30,), (10,))


def test_as_written_paragraphs_follow_their_own_order():
    placing = place_written(ROWS, SLOTS, SPACING)
    assert placing.tops == ((12, 72, 130, 168), (12, 116))
    assert placing.ends == (246, 150)


def test_rows_told_out_of_order_do_not_pull_a_column_back():
    rows = [[[0], [1]], [[1], [0]], [[2], [2]]]
    slots = [[Slot(0, 22)] * 3] * 2
    keys = place_written(rows, slots, SPACING).keys[1]
    assert list(keys) == sorted(keys)
    assert [row for row, _ in keys] == [-1, 0, 2, 3]


@given(st.floats(0, 303.9))
def test_row_and_height_are_inverse(height: float):
    keys = place_aligned(ROWS, SLOTS, SPACING).keys[0]
    assert y_at(keys, row_at(keys, height)) == pytest.approx(height)


def test_the_sync_line_reaches_both_ends_of_the_view():
    assert sync_line(0, 1000, 300) == 0
    assert sync_line(350, 1000, 300) == 150
    assert sync_line(700, 1000, 300) == 300
    assert sync_line(50, 200, 300) == 0


def test_all_columns_start_at_their_top_and_finish_at_their_end():
    placing = place_written(ROWS, SLOTS, SPACING)
    assert follow(placing, 0, 0, 100) == (0, 0)
    end = placing.ends[0] - 100
    assert follow(placing, 0, end, 100) == (end, placing.ends[1] - 100)


def level(mode: Mode) -> Level:
    made = Level()
    place = place_aligned if mode is Mode.ALIGNED else place_written
    made.move(place(ROWS, SLOTS, SPACING), mode)
    return made


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("y", [0, 40, 146])
def test_the_bar_finds_back_to_a_row(mode: Mode, y: float):
    made = level(mode)
    assert made.y_of(made.row(y, 100), 100) == pytest.approx(y)


def test_a_column_held_apart_stands_there_and_comes_back_as_the_reader_scrolls():
    made = level(Mode.AS_WRITTEN)
    before = made.offsets(40, 100)
    made.hold(1, before[1] + 20, 40, 100)
    assert made.offsets(40, 100) == (before[0], before[1] + 20)
    made.loosen(100)
    assert made.offsets(40, 100) == before


def test_scrolling_apart_lets_columns_stay_apart():
    made = level(Mode.AS_WRITTEN)
    made.together = False
    made.hold(1, 30, 40, 100)
    made.loosen(500)
    assert made.offsets(40, 100)[1] == 30


def test_aligned_columns_cannot_be_held_apart():
    made = level(Mode.ALIGNED)
    made.hold(1, 90, 40, 100)
    assert made.offsets(40, 100) == (40, 40)
