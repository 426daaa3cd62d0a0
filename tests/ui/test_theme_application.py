"""Putting a theme on the application, its icons and its fonts."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.paths import resources
from ui import theme
from ui.theme.glyphs import draw_glyph
from ui.theme.icons import icon
from ui.theme.type import serif_font, ui_font
from ui.theme.underlines import Pen, draw_underline

KINDS = ("agree", "differ", "unconfirmed", "projection", "only_here")


@pytest.mark.parametrize("name", ["dark", "high_contrast", "high_contrast_light", "light"])
def test_a_theme_colours_the_whole_application(qapp: QApplication, name: str):
    worn = theme.apply(qapp, name)
    assert worn.name == theme.current_theme().name == name
    assert qapp.palette().color(QPalette.ColorRole.Base) == worn.role("paper")
    assert worn.role("accent").name() in qapp.styleSheet()


def test_the_system_gets_a_theme_that_exists(qapp: QApplication):
    assert theme.system_theme_name() in theme.load_themes()


def test_the_bundled_fonts_are_used(qapp: QApplication):
    theme.apply(qapp, "light")
    assert QFontInfo(serif_font(15)).family() == "Source Serif 4"
    assert QFontInfo(ui_font()).family() == "Inter"


def test_widgets_made_before_the_theme_get_its_font_too(qtbot: QtBot, qapp: QApplication):
    qapp.setFont(QFont("Monospace"))
    label = QLabel("words")
    qtbot.addWidget(label)
    theme.apply(qapp, "light")
    assert label.font().family() == "Inter"


@pytest.mark.parametrize("path", sorted(resources("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_an_icon_is_drawn_in_the_ink_of_the_theme(qapp: QApplication, path):
    ink = theme.load_themes()["light"].role("ink")
    image = icon(path.stem, theme.load_themes()["light"], ink="ink").pixmap(QSize(20, 20)).toImage()
    inked = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
    strokes = [colour for colour in inked if colour.alpha() == 255]
    assert strokes
    assert all(colour == ink for colour in strokes)


def dark_pixels(draw) -> frozenset[tuple[int, int]]:
    image = QImage(120, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return frozenset(
        (x, y) for x in range(120) for y in range(24) if image.pixelColor(x, y).lightness() < 140
    )


def test_underlines_differ_in_one_ink(qapp: QApplication):
    black = QColor("black")
    pens = [Pen(kind, black, 1.0, 1.0, high_contrast=False) for kind in KINDS]
    drawn = [dark_pixels(lambda painter, pen=pen: draw_underline(painter, pen, 0, 110, 8)) for pen in pens]
    assert len(set(drawn)) == len(KINDS)


def test_no_underline_touches_the_letters(qapp: QApplication):
    for kind in KINDS:
        for zoom in (0.7, 1.0, 2.0):
            pen = Pen(kind, QColor("black"), zoom, 1.0, high_contrast=True)
            drawn = dark_pixels(lambda painter, pen=pen: draw_underline(painter, pen, 0, 110, 8))
            assert min(y for _, y in drawn) >= 8 + 2 * zoom


def test_glyphs_differ_in_one_ink(qapp: QApplication):
    def glyph(kind: str) -> frozenset[tuple[int, int]]:
        centre = QRectF(0, 0, 24, 24).center()
        return dark_pixels(lambda painter: draw_glyph(painter, kind, centre, QColor("black")))

    assert len({glyph(kind) for kind in ("agree", "differ", "unconfirmed", "only_here")}) == 4
