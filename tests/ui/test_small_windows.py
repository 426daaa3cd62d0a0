"""A small window: nothing is cut off, and what decides on a finding stays in reach."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.errors import CannotSave
from app.model.finding import MarkKind
from ui.panes.head_button import two_lines
from ui.parts import Parts
from ui.theme.type import SECONDARY, ui_font

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WIDE, NARROW = (1440, 900), (1000, 640)


def test_the_legend_leaves_its_words_to_tooltips_where_there_is_no_room(parts: Parts, qtbot: QtBot) -> None:
    chip = parts.page.legend._chips[MarkKind.UNCONFIRMED]
    parts.window.resize(*WIDE)
    qtbot.waitUntil(lambda: chip.width() >= chip.whole_width)
    assert chip.toolTip() == ""
    parts.window.resize(*NARROW)
    qtbot.waitUntil(lambda: chip.toolTip() == "Unconfirmed")
    assert chip.width() < chip.whole_width
    assert (parts.window.width(), parts.window.height()) == NARROW


@pytest.mark.parametrize("height", [186, 260, 360, 700])
def test_the_buttons_of_a_card_stay_inside_however_low_the_room(parts: Parts, height: int) -> None:
    parts.actions["next_conflict"].trigger()
    card, room = parts.page.card, QRect(0, 0, 600, height)
    card.stand_by(QRect(40, 10, 60, 20), room)
    assert room.contains(card.geometry())
    accept = next(button for button in card.findChildren(QPushButton) if button.text().startswith("Accept"))
    assert accept.isVisible()
    assert card.rect().contains(QRect(accept.mapTo(card, accept.rect().topLeft()), accept.size()))


def test_a_card_says_all_again_once_there_is_room(parts: Parts) -> None:
    parts.actions["next_conflict"].trigger()
    card, words = parts.page.card, QRect(40, 10, 60, 20)
    card.stand_by(words, QRect(0, 0, 600, 180))
    assert not card._giving_way[0].isVisible()
    card.stand_by(words, QRect(0, 0, 600, 700))
    assert all(part.isVisible() for part in card._giving_way)


@pytest.mark.parametrize("width", [440, 500, 1000])
def test_no_button_of_a_card_is_narrower_than_its_words(parts: Parts, width: int) -> None:
    parts.actions["next_conflict"].trigger()
    card = parts.page.card
    card.stand_by(QRect(40, 10, 60, 20), QRect(0, 0, width, 700))
    QApplication.processEvents()
    cut = [b.text() for b in card.findChildren(QPushButton) if b.width() < b.sizeHint().width()]
    assert cut == []
    labels = [label for label in card.findChildren(QLabel) if label.wordWrap()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_a_long_title_does_not_hold_the_window_wide(parts: Parts, qtbot: QtBot) -> None:
    parts.tool_bar.set_title("Bridge closed after lorry hits pier " * 6, "3 reports, 3 origins")
    parts.window.resize(*NARROW)
    qtbot.waitUntil(lambda: (parts.window.width(), parts.window.height()) == NARROW)


def test_a_long_name_over_a_narrow_column_is_cut_after_two_lines(qapp: QApplication) -> None:
    font, room = ui_font(SECONDARY), 100.0
    name = "The Tarn Valley Intelligencer and Northern Advertiser"
    first, second = two_lines(name, font, room).split("\n")
    assert name.startswith(first)
    assert second.endswith("…")
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= room for line in (first, second))
    assert two_lines("The Post", font, room) == "The Post"
    assert two_lines("\N{GRINNING FACE}" * 40, font, room).count("\n") == 1


def test_a_message_keeps_its_words_beside_what_it_offers(parts: Parts, qtbot: QtBot) -> None:
    parts.desk.fail(CannotSave(name="market.synoptic", why="the disk is full"))
    bar = parts.messages
    (save_as,) = (button for button in bar.findChildren(QPushButton) if button.text() == "Save As…")
    parts.window.resize(*WIDE)
    qtbot.waitUntil(lambda: save_as.y() < bar._text.geometry().bottom())
    parts.window.resize(860, 640)
    qtbot.waitUntil(lambda: save_as.y() > bar._text.geometry().bottom())
