"""The application's style sheet: neutral chrome, hairlines and space instead of boxes."""

from __future__ import annotations

from string import Template

from app.paths import resources
from ui.theme.roles import Theme


def style_sheet(theme: Theme) -> str:
    """The style sheet of `resources/themes/chrome.qss` with the theme's colours in it."""
    source = resources("themes", "chrome.qss").read_text(encoding="utf-8")
    return Template(source).substitute({role: colour.name() for role, colour in theme.roles.items()})
