"""Fonts and sizes: one serif for the reports, one sans serif for the interface."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from app.paths import resources

SERIF = ("Source Serif 4", "Charter", "New York", "Sitka Text", "Georgia", "Noto Serif", "DejaVu Serif")
SANS = ("Inter", ".AppleSystemUIFont", "Segoe UI Variable Text", "Segoe UI", "Noto Sans", "DejaVu Sans")

BODY, SECONDARY, SMALL, TINY = 13, 12, 11, 10  # sizes of interface text in px


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one kind of paragraph is set; sizes in px at 100 %, `muted` in the quieter ink."""

    size: int
    pitch: int
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class SetType:
    """A text style at a zoom: every line takes `pitch`, its baseline stands `ascent` below its top."""

    font: QFont
    pitch: float
    ascent: float
    muted: bool = False


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt; once; without them the next family of each list serves."""
    for path in sorted(resources("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@cache
def ui_font(size: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's font, with figures of one width."""
    font = _font(SANS, size, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@cache
def serif_font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The reports' font, also for values and quotations in the interface."""
    return _font(SERIF, size, weight)


def set_type(style: TextStyle, zoom: float, family: str = "") -> SetType:
    """A text style at a zoom (1.0 is 100 %), on whole pixels so that lines stand level across columns.

    Letters that `family` lacks, and all without one, come from the program's own serif.
    """
    families = (family, *SERIF) if family else SERIF
    font = _font(families, max(1, round(style.size * zoom)), style.weight)
    font.setItalic(style.italic)
    metrics = QFontMetricsF(font)
    pitch = round(style.pitch * zoom)
    ascent = round((pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
    return SetType(font, float(pitch), float(ascent), style.muted)


def _font(families: tuple[str, ...], size: int, weight: QFont.Weight) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
