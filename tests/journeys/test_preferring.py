"""The settings: opened by key, changed by keyboard and mouse, in force at once, kept for the next start."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import settings
from app.model.finding import MarkKind
from app.settings import Density, Theme
from ui.dialogs.settings_dialog import SettingsDialog
from ui.main_window import MainWindow
from ui.panes.synoptic_view import SynopticView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


def opened(window: MainWindow) -> SettingsDialog:
    """The settings, opened by their key."""
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, SettingsDialog) and w.isVisible())


def test_a_theme_chosen_by_keyboard_is_worn_at_once_and_kept(window: MainWindow, qapp: QApplication) -> None:
    dialog = opened(window)
    dialog.theme.setFocus()
    QTest.keyClick(dialog.theme, Qt.Key.Key_D)
    assert qapp.palette().window().color().lightness() < 60
    assert window.parts.actions["theme_dark"].isChecked()
    assert settings.load().theme is Theme.DARK
    QTest.keyClick(dialog.theme, Qt.Key.Key_L)


def test_size_font_and_spacing_change_the_columns_at_once(
    window: MainWindow, report_files: list[Path], qtbot: QtBot
) -> None:
    window.open_files(report_files)
    session = window.parts.desk.session
    qtbot.waitUntil(lambda: len(session.project.reports) == 2, timeout=60_000)
    dialog = opened(window)
    dialog.zoom.setFocus()
    QTest.keyClick(dialog.zoom, Qt.Key.Key_Down)
    dialog.density.setFocus()
    QTest.keyClick(dialog.density, Qt.Key.Key_Up)
    dialog.font_box.setCurrentText("Inter")
    dialog.font_box.activated.emit(dialog.font_box.currentIndex())
    look = window.parts.page.view._canvas.measures.look
    assert (look.zoom, look.density, look.family) == (1.1, Density.COMFORTABLE, "Inter")
    kept = settings.load()
    assert (kept.zoom, kept.density, kept.font) == (110, Density.COMFORTABLE, "Inter")


def test_a_mark_is_switched_off_with_the_mouse_and_the_legend_follows(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[frozenset[MarkKind]] = []
    monkeypatch.setattr(SynopticView, "set_visible_kinds", lambda _self, kinds: shown.append(kinds))
    dialog = opened(window)
    dialog.pages.setCurrentIndex(1)
    tick = dialog.marks[MarkKind.AGREE]
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert shown == [frozenset(MarkKind) - {MarkKind.AGREE}]
    assert not window.parts.actions["mark_agree"].isChecked()
    window.parts.page.legend.kind_switched.emit("agree", True)
    assert tick.isChecked()


def test_recent_files_can_be_forgotten_and_no_longer_kept(window: MainWindow, tmp_path: Path) -> None:
    preferences = window.parts.preferences
    preferences.remember(tmp_path / "storm.synoptic")
    dialog = opened(window)
    dialog.pages.setCurrentIndex(2)
    assert dialog.clear.text() == "&Forget 1 Recent File"
    QTest.mouseClick(dialog.clear, Qt.MouseButton.LeftButton)
    assert settings.load().recent == ()
    assert not dialog.clear.isEnabled()
    dialog.recent.setFocus()
    QTest.keyClick(dialog.recent, Qt.Key.Key_Space)
    preferences.remember(tmp_path / "storm.synoptic")
    assert settings.load().recent == ()


def test_defaults_come_back_but_what_was_remembered_stays(window: MainWindow, tmp_path: Path) -> None:
    preferences = window.parts.preferences
    preferences.remember(tmp_path / "storm.synoptic")
    preferences.change(zoom=150, density=Density.COMPACT)
    preferences.rename_reader("Ida")
    preferences.rename_reader("Ida Rehn")
    dialog = opened(window)
    dialog.defaults_wanted.emit()
    assert (dialog.zoom.currentText(), preferences.values.author) == ("100 %", "Ida Rehn")
    assert preferences.values.recent == (str(tmp_path / "storm.synoptic"),)
    assert preferences.values.earlier_names[0] == "Ida"


def test_escape_closes_the_settings_and_the_key_opens_them_only_once(window: MainWindow) -> None:
    dialog = opened(window)
    window.parts.actions["settings"].trigger()
    assert opened(window) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
