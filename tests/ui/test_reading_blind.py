"""Blind reading: what is copied, noted, searched and asked about while the outlets are hidden."""

from collections.abc import Callable

import pytest
from market_reports import PROJECT
from PySide6.QtGui import QGuiApplication

from app import settings
from app.model.span import Passage, Span
from ui.main_window import MainWindow
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def blind(parts: Parts) -> Parts:
    parts.actions["blind"].trigger()
    return parts


def beginning(place: int) -> Passage:
    return Passage(PROJECT.reports[place].id, Span(0, 5))


def test_words_copied_with_their_source_name_the_column(blind: Parts) -> None:
    blind.reading.select(beginning(1))
    blind.actions["copy_source"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "(Outlet B, " in copied
    assert PROJECT.reports[1].label not in copied


def test_a_note_written_blind_stands_on_the_reports_own_words(blind: Parts) -> None:
    blind.reading.select(beginning(1))
    blind.actions["highlight"].trigger()
    anchor = blind.desk.session.project.annotations[0].anchors[0]
    assert anchor.exact == PROJECT.reports[1].text[:5]


def test_a_search_does_not_find_what_is_hidden(blind: Parts) -> None:
    hits = []
    blind.reading.hits_changed.connect(lambda _at, count: hits.append(count))
    blind.tool_bar.search.wanted.emit(PROJECT.reports[0].label)
    assert hits == [0]


def test_what_is_known_of_a_report_is_told_only_when_revealed(blind: Parts) -> None:
    blind.actions["about_report"].trigger()
    offers = blind.messages.message.offers
    assert [offer.label for offer in offers] == ["Reveal Outlets"]
    offers[0].act()
    assert not blind.reading.curtain.drawn
    assert not blind.actions["blind"].isChecked()
    assert not blind.messages.isVisible()


def test_nobody_is_told_that_outlets_are_hidden_once_the_menu_revealed_them(blind: Parts) -> None:
    blind.actions["about_report"].trigger()
    blind.actions["blind"].trigger()
    assert not blind.messages.isVisible()


def test_each_window_reads_blind_for_itself_and_the_next_start_remembers(
    parts: Parts, open_window: Callable[[], MainWindow]
) -> None:
    seeing = open_window()
    parts.actions["blind"].trigger()
    assert not seeing.parts.reading.curtain.drawn
    assert settings.load().blind
    later = open_window()
    assert later.parts.reading.curtain.drawn
    assert later.parts.actions["blind"].isChecked()


def test_the_row_being_read_stays_when_outlets_are_hidden_and_revealed(parts: Parts) -> None:
    parts.window.resize(900, 420)
    view = parts.page.view
    view._canvas.verticalScrollBar().setValue(view._canvas.verticalScrollBar().maximum())
    row = view._canvas.row()
    assert row > 0
    parts.actions["blind"].trigger()
    assert view._canvas.row() == row
