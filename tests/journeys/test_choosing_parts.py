"""A file that holds several reports: the reader chooses those that are wanted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.bridge import Engine
from ui.dialogs.parts_dialog import PartsDialog
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:tide:{n}">
<itemMeta><versionCreated>2026-06-0{day}T10:00:00Z</versionCreated></itemMeta>
<contentMeta><headline>Storm bulletin {n}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>
<p>Bulletin {n} of the coastguard speaks of the storm over Marlow bay and of the boats that it sank.</p>
</body></html></inlineXML></contentSet></newsItem>"""


def bulletins(folder: Path, count: int) -> Path:
    """A message of so many news items."""
    items = "".join(ITEM.format(n=n, day=n % 9 + 1) for n in range(1, count + 1))
    message = (
        f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{items}</itemSet></newsMessage>'
    )
    path = folder / "bulletins.xml"
    path.write_text(message, encoding="utf-8")
    return path


@pytest.fixture
def window(open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)
    return open_window()


def asked(window: MainWindow, qtbot: QtBot, path: Path) -> PartsDialog:
    window.open_files([path])
    qtbot.waitUntil(lambda: bool(window.findChildren(PartsDialog)), timeout=PATIENCE_MS)
    return window.findChildren(PartsDialog)[0]


def titles(window: MainWindow) -> list[str]:
    return [report.title for report in window.parts.desk.session.project.reports]


def test_only_the_chosen_reports_of_a_file_are_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot, bulletins(tmp_path, 12))
    assert titles(window) == []
    assert not dialog.open_button.isEnabled()
    dialog.filter.setText("bulletin 1")
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Space)
    dialog.filter.setText("")
    dialog.table.tick([9], on=False)
    assert dialog.open_button.text() == "Open 3 Reports"
    dialog.open_button.click()
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=PATIENCE_MS)
    assert titles(window) == ["Storm bulletin 1", "Storm bulletin 11", "Storm bulletin 12"]


def test_the_few_reports_of_a_small_file_are_ticked_at_first(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(window, qtbot, bulletins(tmp_path, 3))
    assert dialog.open_button.text() == "Open 3 Reports"
    dialog.tick_shown(on=False)
    assert not dialog.open_button.isEnabled()
    dialog.tick_shown(on=True)
    dialog.open_button.click()
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=PATIENCE_MS)


def test_a_dismissed_choice_opens_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = asked(window, qtbot, bulletins(tmp_path, 2))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.engine.runner.running() == ()
    assert titles(window) == []
