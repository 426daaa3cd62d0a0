"""Qt's print preview in this program's own icons: Qt brings blue ones that no theme changes."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QToolBar, QToolButton

from ui.theme.icons import icon

_IN_ORDER = (
    *("fit-width", "fit-page", "zoom-out", "zoom-in", "portrait", "landscape"),
    *("first", "chevron-left", "chevron-right", "last"),
    *("page", "facing-pages", "overview-pages", "page-setup", "print"),
)
_SIZE = QSize(20, 20)


def dress(dialog: QPrintPreviewDialog) -> None:
    """Give every button its icon; a Qt with other buttons keeps its own."""
    bar = dialog.findChild(QToolBar)
    if bar is None:
        return
    actions = [action for action in bar.actions() if isinstance(bar.widgetForAction(action), QToolButton)]
    if len(actions) != len(_IN_ORDER):
        return
    bar.setIconSize(_SIZE)
    for action, name in zip(actions, _IN_ORDER, strict=True):
        action.setIcon(icon(name))
