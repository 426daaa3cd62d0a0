"""A language in which every translated text stands in brackets, so that what is not translated shows."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
OPEN, CLOSE = "⟦", "⟧"


class Pseudo(QTranslator):
    """Asked for any text, it gives the text in brackets."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str:
        return f"{OPEN}{text}{CLOSE}" if any(map(str.isalpha, text)) else text

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


@contextmanager
def pseudo_language(app: QApplication) -> Iterator[None]:
    translator = Pseudo()
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


@contextmanager
def painted() -> Iterator[set[str]]:
    """All that is painted by hand while the context lasts."""
    words: set[str] = set()
    real = QPainter.drawText

    def draw(painter: QPainter, *arguments: object) -> object:
        words.update(argument for argument in arguments if isinstance(argument, str))
        return real(painter, *arguments)

    QPainter.drawText = draw
    try:
        yield words
    finally:
        QPainter.drawText = real


def bare(words: str) -> str:
    """What of the words stands in no brackets."""
    depth, outside = 0, []
    for letter in words:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            outside.append(letter)
    return re.sub(r"</?\w+>", " ", "".join(outside)).strip()


def words_of(root: QWidget) -> set[str]:
    """Texts, tips, names and placeholders of a window and all that is in it."""
    found: set[str] = {root.windowTitle()}
    for widget in (root, *root.findChildren(QWidget)):
        found |= {
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.statusTip(),
        }
        found |= set(_own_words(widget))
        if isinstance(widget, QAbstractItemView) and widget.model():
            found |= set(_words_in(widget.model()))
    for action in root.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    return found


def _own_words(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QMenu() | QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from _each(widget.tabText, widget.count())
            yield from _each(widget.tabToolTip, widget.count())
        case QComboBox():
            yield from _each(widget.itemText, widget.count())


def _each(words: Callable[[int], str], count: int) -> Iterator[str]:
    return (words(index) for index in range(count))


def _words_in(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield from (str(model.data(model.index(row, column), role) or "") for role in ROLES)
