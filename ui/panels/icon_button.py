"""A small button that shows an action's icon, or one of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from ui.theme.icons import icon


class IconButton(QToolButton):
    """Its icon follows the theme; what it does is said by its tooltip and its accessible name."""

    def __init__(self, icon_name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(18, 18))
        self.setAutoRaise(True)
        self._dress()

    def follow(self, action: QAction) -> None:
        """Trigger the action, and be as it is: enabled, checked, explained."""
        self._action = action
        action.changed.connect(self._mirror)
        self.clicked.connect(action.trigger)
        self._mirror()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self.setIcon(icon(self._icon_name))

    def _mirror(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setCheckable(self._action.isCheckable())
        self.setChecked(self._action.isChecked())
