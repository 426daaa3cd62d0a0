"""The page of the handbook being read: words in the theme's colours, pictures as wide as fits."""

from __future__ import annotations

from html import escape
from string import Template

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from app import manual
from app.paths import resources
from ui.messages import tr
from ui.models.zoom import LARGEST, SMALLEST, STEP, nearest
from ui.theme import current_theme
from ui.theme.type import ui_font

SCHEME = "help"
_TEXT_PX, _HEAD_PX, _WIDEST = 15, (27, 20, 16), 760  # at 100 %; lines longer than that are hard to follow
_LEAST_MARGIN = 28
_SETTLE_MS = 120  # pictures follow a window that is being resized only once it rests


class HelpPage(QTextBrowser):
    """Shows pages by name; serves files of the handbook and nothing else."""

    page_shown = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_page")
        self.setAccessibleName(tr("Help page"))
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # no picture has to shrink for it
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )  # all wraps, and Qt rounds some tables up by a pixel
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._tell)
        self._language, self._percent, self._drawn_for = language, 100, 0
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._fit)

    def open_page(self, page: str, anchor: str = "") -> None:
        url = QUrl(f"{SCHEME}:/{page}")
        if anchor:
            url.setFragment(anchor)
        self._go(url)

    @property
    def page(self) -> str:
        return _name(self.source())

    def set_zoom(self, percent: int) -> None:
        self._percent = max(SMALLEST, min(LARGEST, nearest(percent)))
        self._draw_again()

    def zoom_by(self, steps: int) -> None:
        self.set_zoom(self._percent + steps * STEP)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Words or a picture of the handbook; nothing for any other address."""
        url = self.source().resolved(QUrl(name))
        if url.scheme() != SCHEME:
            return None
        path = manual.served(_name(url), self._language)
        if path is None:
            return None
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(str(path))
        body = self._aside(_name(url)) + manual.html_of(_name(url), self._language)
        return f"<html><head><style>{self._style()}</style></head><body>{body}</body></html>"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.source().isEmpty():
            self._settle.start()
            self._drawn_for = 0

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == SCHEME and manual.served(_name(url)) is not None:
            self._go(url)

    def _go(self, url: QUrl) -> None:
        self._set_margins()
        own = manual.is_translated(_name(url), self._language) and self._language != manual.ENGLISH
        english = Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(QApplication.layoutDirection() if own else english)
        self.setSource(url, QTextDocument.ResourceType.HtmlResource)

    def _tell(self, url: QUrl) -> None:
        self._drawn_for = self._room()
        self.page_shown.emit(_name(url))

    def _aside(self, page: str) -> str:
        if manual.is_translated(page, self._language):
            return ""
        return f'<p class="aside">{escape(tr("This page is in English only."))}</p>'

    def _fit(self) -> None:
        self._set_margins()
        if self._room() != self._drawn_for and not self.source().isEmpty():
            self._draw_again()

    def _draw_again(self) -> None:
        """The same page in other colours or sizes, with the same lines in sight."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._set_margins()
        self.document().clear()
        self.reload()
        self._drawn_for = self._room()
        bar.setValue(round(share * bar.maximum()))

    def _set_margins(self) -> None:
        spare = self.width() - self._widest()
        side = max(_LEAST_MARGIN, spare // 2)
        self.setViewportMargins(side, 12, side - 8 if side > _LEAST_MARGIN else _LEAST_MARGIN, 0)

    def _widest(self) -> int:
        return _WIDEST * self._percent // 100

    def _room(self) -> int:
        return self.viewport().width() - 2 * int(self.document().documentMargin())

    def _picture(self, path: str) -> QImage:
        """Scaled here, since Qt would scale it coarsely at every line it paints."""
        image, ratio = QImage(path), self.devicePixelRatioF()
        room = round(max(80, self._room()) * ratio)
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _style(self) -> str:
        theme, scale = current_theme(), self._percent / 100
        sizes = {f"h{n}": round(px * scale) for n, px in enumerate(_HEAD_PX, 1)}
        colours = {name: colour.name() for name, colour in theme.roles.items()}
        source = resources("themes", "help.css").read_text(encoding="utf-8")
        family = ui_font().families()[0]
        values = colours | sizes | {"text": round(_TEXT_PX * scale), "code": round(14 * scale)}
        return Template(source).substitute(values, family=family)


def _name(url: QUrl) -> str:
    return url.path().removeprefix("/")
