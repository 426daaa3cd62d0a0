"""The look: colours by role, fonts, glyphs, underlines, icons and the style of the window's controls."""

from ui.theme.application import apply, system_theme_name
from ui.theme.roles import Theme, current_theme, load_patterns, load_themes

__all__ = ["Theme", "apply", "current_theme", "load_patterns", "load_themes", "system_theme_name"]
