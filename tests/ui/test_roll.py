"""A long list makes only what is in sight, and what is looked at stays where it is."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.panels.roll import Roll, RollRow
from ui.panels.roll_places import GAP, RollPlaces


def fill(widget: QWidget, value: object) -> None:
    if isinstance(widget, QLabel):
        widget.setFixedHeight(int(str(value)))


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(200, 300)
    widget.show()
    return widget


def made(holder: QWidget, heights: dict[str, int]) -> Roll:
    roll = Roll(lambda _kind: QLabel(), fill, holder)
    roll.resize(200, 300)
    roll.show()
    show(roll, heights)
    return roll


def show(roll: Roll, heights: dict[str, int]) -> None:
    roll.show_rows(tuple(heights), lambda key: RollRow("row", heights[key]))


def test_only_rows_in_sight_are_made(holder: QWidget) -> None:
    roll = made(holder, {f"r{n}": 40 for n in range(5_000)})
    assert 5 < len(roll.shown()) < 12
    roll.bring("r4999")
    assert roll.shown()["r4999"].geometry().bottom() <= roll.viewport().height()
    assert len(roll.shown()) < 14


def test_rows_stand_below_each_other_at_their_own_heights(holder: QWidget) -> None:
    roll = made(holder, {"a": 30, "b": 70, "c": 20})
    tops = [roll.shown()[key].y() for key in "abc"]
    assert tops == [0, 30 + GAP, 100 + 2 * GAP]


def test_what_is_looked_at_stays_while_rows_above_it_change(holder: QWidget) -> None:
    heights = {f"r{n}": 40 for n in range(100)}
    roll = made(holder, heights)
    roll.verticalScrollBar().setValue(2_000)
    QApplication.processEvents()
    key, widget = next(iter(sorted(roll.shown().items(), key=lambda one: one[1].y())))
    before = widget.y()
    show(roll, {"new": 200} | heights)
    assert roll.shown()[key].y() == before


def test_a_row_that_is_kept_or_holds_the_keyboard_is_not_unmade(holder: QWidget) -> None:
    roll = made(holder, {f"r{n}": 40 for n in range(1_000)})
    roll.keep("r0")
    widget = roll.shown()["r0"]
    roll.verticalScrollBar().setValue(20_000)
    assert roll.shown()["r0"] is widget
    assert widget.geometry().bottom() < 0


def test_places_know_what_lies_between_two_heights() -> None:
    places = RollPlaces()
    places.set_keys(("a", "b", "c"))
    for key, height in (("a", 10), ("b", 20), ("c", 30)):
        assert places.learn(key, height)
        assert not places.learn(key, height)
    places.stand()
    assert places.total == 60 + 3 * GAP
    assert places.between(0, 5) == ("a",)
    assert places.between(10 + GAP, 40) == ("b",)
    assert places.between(0, 500) == ("a", "b", "c")
