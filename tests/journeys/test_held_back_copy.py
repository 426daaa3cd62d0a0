"""Copy that an agency holds back is opened, and the window says so wherever it is read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.bridge import Engine
from ui.main_window import MainWindow
from ui.panes.head_button import HeadButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HELD = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:tide:1">
<itemMeta><provider literal="Tide Wire"/><versionCreated>2026-06-09T10:00:00Z</versionCreated>
<embargoed>2026-06-10T06:00:00Z</embargoed></itemMeta>
<contentMeta><headline>Harbour accounts show a loss</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>
<p>The harbour of Marlow lost four million crowns last year, its accounts show.</p>
</body></html></inlineXML></contentSet></newsItem>"""


@pytest.fixture
def window(open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(Engine, "warm_up", lambda _self: None)
    monkeypatch.setattr(Engine, "look_into", lambda _self, job, _projects: job)
    monkeypatch.setattr(Engine, "compare", lambda _self, job, _project: job)
    return open_window()


def test_an_embargo_stands_in_a_message_on_the_head_and_in_the_list(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "accounts.xml"
    path.write_text(HELD, encoding="utf-8")
    window.open_files([path])
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    assert "under embargo until 10 Jun 2026, 06:00 UTC" in window.parts.messages.message.text
    head = window.parts.page.view.findChildren(HeadButton)[0]
    assert head.head.alert == "Embargoed until 10 Jun 2026, 06:00 UTC"
    assert "under embargo" in head.toolTip()
    shown = window.parts.panels.reports.list.model().index(0, 0)
    assert "Embargoed until" in shown.data(Qt.ItemDataRole.DisplayRole)
    assert "under embargo" in shown.data(Qt.ItemDataRole.ToolTipRole)
