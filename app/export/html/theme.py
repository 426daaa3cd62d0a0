"""The style sheet of the web page: fixed rules, and the colour roles of the light and the dark theme."""

from __future__ import annotations

from typing import Any

from app.export.palette import palette
from app.paths import resources

SANS = 'Inter, "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif'
SERIF = '"Source Serif 4", Charter, "Sitka Text", "Noto Serif", Georgia, serif'


NARROW = 720  # pixels: where cells stand below each other; also in the fixed rules
COLUMN_WIDTH = 250  # pixels a column needs to be read; narrower windows scroll sideways
BESIDE = 140  # pixels of the rows' names and the margins


def style_sheet(columns: int) -> str:
    """All rules; the page follows the system's light or dark theme and is light on paper."""
    rules = resources("html", "synopsis.css").read_text("utf-8")
    dark = f"@media screen and (prefers-color-scheme: dark) {{\n{_theme(palette()['dark'])}}}\n"
    fonts = f":root {{ --sans: {SANS}; --serif: {SERIF}; }}\n"
    return f"{fonts}{_theme(palette()['light'])}{dark}{rules}{_columns(columns)}"


def _columns(count: int) -> str:
    """Heads stay in sight where all columns fit; a box that scrolls sideways would take them along."""
    width = COLUMN_WIDTH * count
    wide = f"(min-width: {width + BESIDE}px)"
    return (
        f"@media screen {{ .synopsis {{ min-width: {width}px; }} }}\n"
        f"@media screen and {wide} {{ #synopsis .scroll {{ overflow: visible; }} }}\n"
        f"@media screen and (max-width: {NARROW}px) {{ .synopsis {{ min-width: 0; }} }}\n"
    )


def _theme(roles: dict[str, Any]) -> str:
    plain = [f"--{name}: {value};" for name, value in roles.items() if isinstance(value, str)]
    marks = [
        f"--{kind}-{part}: {value};"
        for kind, parts in roles.items()
        if isinstance(parts, dict) and "line" in parts
        for part, value in parts.items()
    ]
    notes = [
        f".tint-{name} {{ background: {note['tint']}; border-color: {note['edge']}; }}\n"
        f".edge-{name} {{ border-color: {note['edge']}; }}\n"
        for name, note in roles["note"].items()
    ]
    return f":root {{ {' '.join(plain + marks)} }}\n{''.join(notes)}"
