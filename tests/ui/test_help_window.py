"""Help: pages, links, search, the way back, what F1 opens where; and nothing from anywhere else."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import ui
from app import manual
from ui.dialogs.help_window import HelpWindow
from ui.dialogs.settings_dialog import SettingsDialog
from ui.help_topics import TOPICS
from ui.main_window import MainWindow
from ui.parts import Parts
from ui.theme import current_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
IMAGE = QTextDocument.ResourceType.ImageResource.value
HTML = QTextDocument.ResourceType.HtmlResource.value


@pytest.fixture
def help_window(parts: Parts, qtbot: QtBot) -> HelpWindow:
    parts.actions["help"].trigger()
    window = parts.house.help
    assert window is not None
    qtbot.waitExposed(window)
    return window


def said(window: HelpWindow) -> str:
    return window.page.toPlainText()


def test_help_opens_in_a_window_of_its_own(help_window: HelpWindow, parts: Parts) -> None:
    assert help_window.isVisible()
    assert help_window.window() is not parts.window
    assert "Synoptic Help" in help_window.windowTitle()


def test_a_second_call_shows_another_page_in_the_same_window(help_window: HelpWindow, parts: Parts) -> None:
    parts.house.show_help("privacy.md", "where")
    assert parts.house.help is help_window
    assert help_window.page.page == "privacy.md"


def test_the_contents_follow_and_lead(help_window: HelpWindow) -> None:
    help_window.page.open_page("marks.md")
    item = help_window.contents.currentItem()
    assert item is not None
    assert item.text(0) == "What the marks mean"
    help_window.contents.setCurrentItem(help_window.contents.itemBelow(item))
    assert help_window.page.page == "notes.md"


def test_links_lead_to_pages_and_back_again(help_window: HelpWindow) -> None:
    help_window.page.open_page("exports.md")
    help_window.page.anchorClicked.emit(QUrl("help:/annotated-pdf.md#annotations"))
    assert help_window.page.page == "annotated-pdf.md"
    help_window.page.backward()
    assert help_window.page.page == "exports.md"
    help_window.page.forward()
    assert help_window.page.page == "annotated-pdf.md"
    assert "QuadPoints" in said(help_window)


def test_a_link_can_be_followed_by_key(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.page.setFocus()
    qtbot.keyClick(help_window.page, Qt.Key.Key_Tab)
    qtbot.keyClick(help_window.page, Qt.Key.Key_Return)
    assert help_window.page.page == "first-steps.md"


@pytest.mark.parametrize(
    "address", ["https://example.org/", "file:///etc/passwd", "help:/../LICENSE", "../LICENSE", "qrc:/x"]
)
def test_nothing_else_is_served_or_followed(help_window: HelpWindow, address: str) -> None:
    page = help_window.page
    page.open_page("marks.md")
    assert not page.loadResource(HTML, QUrl(address))
    assert not page.loadResource(IMAGE, QUrl(address))
    page.anchorClicked.emit(QUrl(address))
    assert page.page == "marks.md"


def test_pictures_fit_the_page(help_window: HelpWindow) -> None:
    page = help_window.page
    page.open_page("first-steps.md")
    picture = page.loadResource(IMAGE, QUrl("pictures/aligned.png"))
    assert isinstance(picture, QImage)
    assert 200 < picture.width() <= page.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0


def test_the_text_grows_to_twice_its_size(help_window: HelpWindow) -> None:
    page = help_window.page
    page.open_page("marks.md")
    usual = page.document().size().height()
    page.set_zoom(200)
    assert page.document().size().height() > 2 * usual
    assert page.horizontalScrollBar().maximum() == 0


def test_no_page_is_wider_than_the_window(help_window: HelpWindow) -> None:
    for chapter in manual.chapters():
        for entry in chapter.entries:
            help_window.page.open_page(entry.page)
            assert help_window.page.horizontalScrollBar().maximum() == 0, entry.page


def test_words_are_searched_and_found_by_key(help_window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(help_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    help_window.search.setText("portable stick")
    assert help_window.hits.isVisible()
    qtbot.keyClick(help_window.search, Qt.Key.Key_Return)
    assert help_window.page.page == "privacy.md"
    help_window.search.setText("zzyzx")
    assert help_window.hits.count.text() == "No page has these words."
    help_window.search.clear()
    assert help_window.contents.isVisible()


def test_the_page_wears_the_theme(help_window: HelpWindow, parts: Parts, qtbot: QtBot) -> None:
    for name in ("dark", "high_contrast", "light"):
        parts.actions[f"theme_{name}"].trigger()
        ink = current_theme().role("ink").name()
        qtbot.waitUntil(lambda ink=ink: _ink(help_window) == QColor(ink).name())


def _ink(window: HelpWindow) -> str:
    return window.page.document().firstBlock().begin().fragment().charFormat().foreground().color().name()


@pytest.mark.parametrize(
    ("panel", "page"), [("findings", "reading.md"), ("reports", "reading.md"), ("ledger", "reading.md")]
)
def test_f1_opens_the_page_of_the_panel(parts: Parts, qtbot: QtBot, panel: str, page: str) -> None:
    parts.docking.set_open(panel, True)
    inside = next(w for w in parts.panels.named()[panel].findChildren(QWidget) if _takes_keys(w))
    parts.window.activateWindow()
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_F1)
    assert parts.house.help is not None
    assert parts.house.help.page.page == page


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def test_a_new_reader_is_led_to_the_first_steps(window: MainWindow, qtbot: QtBot) -> None:
    link = next(b for b in window.parts.welcome.findChildren(QPushButton) if b.text() == "First steps")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.parts.house.help is not None
    assert window.parts.house.help.page.page == "first-steps.md"


def test_f1_in_a_dialog_opens_its_page(parts: Parts, qtbot: QtBot) -> None:
    parts.actions["settings"].trigger()
    dialog = parts.window.findChild(SettingsDialog)
    dialog.activateWindow()
    dialog.theme.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.theme)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert parts.house.help is not None
    assert parts.house.help.page.source().fragment() == "settings"


def test_every_topic_is_a_part_of_the_window_and_a_heading_of_a_page() -> None:
    widgets = set(_classes())
    for name, topic in TOPICS.items():
        page, _, anchor = topic.partition("#")
        assert name in widgets
        assert manual.text_of(page), topic
        assert not anchor or anchor in [heading.anchor for heading in manual.headings(page)], topic


def _classes() -> Iterator[str]:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if ".panels." in module.name or ".dialogs." in module.name or ".panes." in module.name:
            told = vars(importlib.import_module(module.name)).items()
            yield from (
                name for name, value in told if isinstance(value, type) and issubclass(value, QWidget)
            )


def test_help_is_in_the_language_of_the_window(german: None, parts: Parts) -> None:
    parts.house.show_help("marks.md", "differ-")
    window = parts.house.help
    assert window is not None
    assert window.windowTitle().startswith("Was die Markierungen bedeuten")
    assert "Ein falscher Alarm kostet mehr Vertrauen" in said(window)
    assert window.contents.currentItem().text(0) == "Was die Markierungen bedeuten"
    assert window.page.verticalScrollBar().value() > 0  # at the heading, by its English anchor
    window.search.setText("Datenträger voll")
    assert window.hits.list.count() > 0


def test_a_page_that_nobody_translated_says_so_in_one_line(german: None, parts: Parts) -> None:
    parts.house.show_help("architecture.md")
    window = parts.house.help
    assert window is not None
    assert said(window).startswith("Diese Seite gibt es nur auf Englisch.\nArchitecture")
    window.page.anchorClicked.emit(QUrl("help:/marks.md"))
    assert not said(window).startswith("Diese Seite")


def test_no_german_page_is_wider_than_the_window(german: None, parts: Parts) -> None:
    parts.house.show_help("README.md")
    window = parts.house.help
    assert window is not None
    for chapter in manual.chapters("de"):
        for entry in chapter.entries:
            window.page.open_page(entry.page)
            assert window.page.horizontalScrollBar().maximum() <= 1, entry.page


def test_english_help_has_no_such_line(help_window: HelpWindow) -> None:
    help_window.page.open_page("architecture.md")
    assert said(help_window).startswith("Architecture")


def test_help_closes_with_the_last_window(help_window: HelpWindow, parts: Parts) -> None:
    parts.window.close()
    assert parts.house.help is None
    assert help_window not in QApplication.topLevelWidgets() or not help_window.isVisible()


def test_escape_closes_help_alone(help_window: HelpWindow, parts: Parts, qtbot: QtBot) -> None:
    help_window.activateWindow()
    qtbot.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()
    assert parts.window.isVisible()
