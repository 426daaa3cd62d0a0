"""What a screen reader finds in the window, and what it is told of changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.model.finding import MarkKind
from ui import announcer
from ui.main_window import MainWindow
from ui.messages import Message
from ui.panes import pane_access
from ui.panes.pane_caret import Selection
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ACTIVE = {  # roles of what can be worked with; a pane or a frame may stay nameless
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.Cell,
    QAccessible.Role.PageTab,
    QAccessible.Role.MenuItem,
    QAccessible.Role.Document,
    QAccessible.Role.Link,
}


def all_of(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and not child.state().invisible:
            yield from all_of(child)


def nameless(window: MainWindow) -> list[str]:
    found = []
    for part in all_of(QAccessible.queryAccessibleInterface(window)):
        works = part.role() in ACTIVE or part.state().focusable
        line = part.role() == QAccessible.Role.MenuItem and part.state().disabled  # between groups of a menu
        if works and not line and not part.text(QAccessible.Text.Name).strip():
            found.append(f"{part.role().name} {part.object()}")
    return found


def test_everything_on_the_welcome_page_has_a_name(window: MainWindow):
    assert nameless(window) == []


def test_everything_on_the_reading_page_has_a_name(parts: Parts, qtbot: QtBot):
    for name in ("panel_notes", "panel_ledger"):
        parts.actions[name].trigger()
    parts.actions["next_conflict"].trigger()
    qtbot.waitUntil(parts.page.card.isVisible)
    parts.desk.say(Message("Two files were not opened.", ("One is empty.",)))
    parts.tool_bar.search.setText("stall")
    assert nameless(parts.window) == []


def test_buttons_tell_in_words_what_they_do(parts: Parts):
    for button in parts.window.findChildren(QToolButton):
        if button.isVisible():
            assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)[:1].isalpha()


def test_what_is_switched_on_is_told(parts: Parts):
    chips = list(all_of(QAccessible.queryAccessibleInterface(parts.page.legend)))
    states = {chip.text(QAccessible.Text.Name).split(",")[0]: chip.state().checked for chip in chips}
    assert states["Differ"]
    parts.actions["mark_differ"].trigger()
    chips = list(all_of(QAccessible.queryAccessibleInterface(parts.page.legend)))
    states = {chip.text(QAccessible.Text.Name).split(",")[0]: chip.state().checked for chip in chips}
    assert not states["Differ"]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced."""
    words: list[str] = []
    monkeypatch.setattr(announcer, "announce", lambda _thing, said: words.append(said))
    monkeypatch.setattr(pane_access, "announce", lambda _thing, said: words.append(said))
    return words


def test_a_chosen_finding_is_said_with_its_place(parts: Parts, said: list[str]):
    parts.actions["next_conflict"].trigger()
    assert said[-1].startswith("Figures: three / five.")
    assert "finding 1 of" in said[-1]


def test_marks_that_come_and_go_are_said(parts: Parts, said: list[str]):
    parts.actions["mark_agree"].trigger()
    assert said[-1] == "Marks hidden: agree."
    parts.actions["mark_agree"].trigger()
    assert said[-1] == "Marks shown: agree."


def test_a_message_is_said_whole(parts: Parts, said: list[str]):
    parts.desk.say(Message("Two files were not opened.", ("One is empty.", "One is gone.")))
    assert said[-1] == "Two files were not opened. One is empty. One is gone."


def test_marks_under_the_caret_are_said_as_it_passes(parts: Parts, monkeypatch: pytest.MonkeyPatch):
    pane = parts.page.view._columns.panes[0]
    access = pane_access.PaneAccess(pane)
    paragraph, mark = next((p, m) for p, m in pane.marks.all_marks() if m.kind == MarkKind.DIFFER)
    inside, after = (pane.text.place(at) for at in _ends(pane, paragraph, mark))
    pane.set_selection(Selection(inside, inside))
    assert access.change_of_marks() == "differ"
    assert access.change_of_marks() == ""
    pane.set_selection(Selection(after, after))
    assert access.change_of_marks() == "differ ends"


def _ends(pane, paragraph, mark) -> tuple[int, int]:
    start = pane.report.paragraphs[paragraph].span.start
    return start + mark.start, start + mark.end
