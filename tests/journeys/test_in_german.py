"""A German student opens the sample, reads a conflict, writes a note, and chooses another language."""

from collections.abc import Callable

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import settings
from ui.dialogs.settings_dialog import SettingsDialog
from ui.main_window import MainWindow

# the screenless platform says so of every window with a least size
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")
ROOM = (1280, 800)


def test_the_sample_is_read_in_german(
    german: None, qtbot: QtBot, open_window: Callable[[], MainWindow]
) -> None:
    window = open_window()
    parts, session = window.parts, window.parts.desk.session
    window.resize(*ROOM)
    parts.actions["sample"].trigger()
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=PATIENCE_MS)
    assert window.minimumSizeHint().width() <= ROOM[0]  # the longest words fit

    parts.actions["next_conflict"].trigger()
    qtbot.waitUntil(parts.page.card.isVisible)
    assert parts.page.card.accessibleName().startswith("Zahlen weichen ab, ")

    parts.actions["note"].trigger()
    (note,) = session.project.annotations
    assert parts.actions["undo"].text() == "&Rückgängig: Notiz hinzufügen"
    QTest.keyClicks(parts.panels.notes.entry(note.id).body, "Beim Hafenamt nachfragen.")
    qtbot.waitUntil(lambda: session.project.annotations[0].body == "Beim Hafenamt nachfragen.")


def test_another_language_is_chosen_by_its_own_name(
    german: None, open_window: Callable[[], MainWindow]
) -> None:
    window = open_window()
    window.parts.actions["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.language.setFocus()
    QTest.keyClick(dialog.language, Qt.Key.Key_F)  # Français
    assert settings.load().language == "fr"
    assert window.parts.actions["undo"].text() == "&Rückgängig"  # the open window keeps its language
    dialog.close()
