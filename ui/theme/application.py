"""Puts a theme on the running application, and asks the system which one it wants."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.roles import THEME_PROPERTY, Theme, load_themes
from ui.theme.style_sheet import style_sheet
from ui.theme.type import load_fonts, ui_font

_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink_muted",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "ink",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "rule",
    QPalette.ColorRole.Dark: "rule_strong",
    QPalette.ColorRole.Shadow: "shadow",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Link: "ink",
    QPalette.ColorRole.LinkVisited: "ink_muted",
    QPalette.ColorRole.Accent: "accent",
}


def apply(app: QApplication, name: str) -> Theme:
    """Give the whole application the theme called `name`: palette, fonts, style sheet."""
    theme = load_themes()[name]
    app.setProperty(THEME_PROPERTY, name)
    load_fonts()
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(ui_font())
    _tell_font(app)
    app.setStyleSheet(style_sheet(theme))
    return theme


def system_theme_name() -> str:
    """The theme that fits the system's colours and its wish for contrast."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast" if dark else "high_contrast_light"
    return "dark" if dark else "light"


def _tell_font(app: QApplication) -> None:
    """Qt itself tells widgets of a new font only once its event loop runs."""
    for widget in app.allWidgets():
        app.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for part, role in _PALETTE_ROLES.items():
        palette.setColor(part, theme.role(role))
    for part in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, theme.role("ink_faint"))
    return palette
