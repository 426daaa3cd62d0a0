"""Line icons, tinted from one SVG each."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resources
from ui.theme.mirror import upright
from ui.theme.roles import Theme, current_theme

_SIZES = (18, 20, 36, 40)  # device pixels: both sizes of the toolbar at both usual pixel ratios
_PROGRAM_SIZES = {
    16: "synoptic-small",
    32: "synoptic-small",
    48: "synoptic",
    128: "synoptic",
    256: "synoptic",
}
_STATES = (
    (QIcon.Mode.Normal, QIcon.State.On, "ink"),
    (QIcon.Mode.Active, QIcon.State.Off, "ink"),
    (QIcon.Mode.Active, QIcon.State.On, "ink"),
    (QIcon.Mode.Disabled, QIcon.State.Off, "ink_faint"),
    (QIcon.Mode.Disabled, QIcon.State.On, "ink_faint"),
)


def icon(name: str, theme: Theme | None = None, *, ink: str = "ink_muted") -> QIcon:
    """The icon called `name`: in `ink`, in full ink when on or under the pointer, faint when disabled."""
    theme = theme or current_theme()
    result = QIcon()
    for mode, state, role in ((QIcon.Mode.Normal, QIcon.State.Off, ink), *_STATES):
        for size in _SIZES:
            result.addPixmap(_tinted(name, theme.role(role).rgba(), size), mode, state)
    return result


def program_icon() -> QIcon:
    """The program's own icon, with a drawing of its own for small sizes."""
    result = QIcon()
    for size, name in _PROGRAM_SIZES.items():
        result.addPixmap(_drawn(resources("program", f"{name}.svg").read_bytes(), size))
    return result


def draw_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """One icon inside a painted widget."""
    size = round(box.width() * painter.device().devicePixelRatioF())
    with upright(painter, box):
        painter.drawPixmap(box, _tinted(name, colour.rgba(), size), QRectF(0, 0, size, size))


@cache
def _tinted(name: str, colour: int, size: int) -> QPixmap:
    ink = QColor.fromRgba(colour).name().encode()
    return _drawn(resources("icons", f"{name}.svg").read_bytes().replace(b"currentColor", ink), size)


def _drawn(source: bytes, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
