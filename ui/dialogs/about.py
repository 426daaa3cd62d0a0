"""What this program is, its version, and the work it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app import __version__
from app.licences import parts
from ui.dialogs.licences import LicencesDialog
from ui.messages import tr
from ui.theme.plain_label import wrapped_label

_WIDTH, _SIDE = 440, 28


class AboutDialog(QDialog):
    """Version, promise, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Synoptic"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 24, _SIDE, 24)
        column.setSpacing(10)
        for words, part in (
            (tr("Synoptic"), "about_title"),
            (tr("Version {version}", version=__version__), "secondary"),
            (tr("Reads several reports of one event side by side."), "reason"),
            (tr("Works offline. Your files stay on this computer."), "reason"),
            (tr("MIT licence. It stands on {n} free works of others.", n=len(parts())), "secondary"),
        ):
            label = wrapped_label(words, part, self)
            label.ensurePolished()
            label.setMinimumHeight(label.heightForWidth(_WIDTH - 2 * _SIDE))
            column.addWidget(label)
        licences = QPushButton(tr("Licences…"), self)
        licences.clicked.connect(self._show_licences)
        column.addSpacing(4)
        column.addWidget(licences, alignment=Qt.AlignmentFlag.AlignLeft)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the wrapped words, whose fonts are known only now."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.heightForWidth(self.width()))

    def _show_licences(self) -> None:
        LicencesDialog(self).show()
