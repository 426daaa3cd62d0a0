"""Colours by the part they play: one Theme per table of the palette file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from app.paths import resources

THEME_PROPERTY = "synopticTheme"  # of the application: the name of the theme it wears
_DARK_THEMES = ("dark", "high_contrast")
_DRAWN_AS = {"projection": "unconfirmed"}  # the same hue in another pattern


@dataclass(frozen=True, slots=True)
class KindColours:
    """A kind of finding: `line` for strokes, `tint` behind words, `glyph` for glyphs and words."""

    line: QColor
    tint: QColor
    glyph: QColor


@dataclass(frozen=True, slots=True)
class NoteColours:
    """A note: `tint` behind its words, `edge` around its marker."""

    tint: QColor
    edge: QColor


@dataclass(frozen=True, slots=True)
class LedgerColours:
    """A ledger cell: `fg` on `bg`."""

    fg: QColor
    bg: QColor


@dataclass(frozen=True)
class Theme:
    """One set of colours, asked for by role. The chrome has no hue: a hue means a finding or a note.

    Roles are those of the palette file and three mixed from them: `border` of controls and chips,
    `edge` between regions of the window, `frame` around what the overview shows.
    """

    name: str
    roles: Mapping[str, QColor]
    kinds: Mapping[str, KindColours]
    notes: Mapping[str, NoteColours]
    ledger_states: Mapping[str, LedgerColours]

    @property
    def dark(self) -> bool:
        return self.name in _DARK_THEMES

    @property
    def high_contrast(self) -> bool:
        return self.name.startswith("high_contrast")

    def role(self, name: str) -> QColor:
        return self.roles[name]

    def kind(self, name: str) -> KindColours:
        return self.kinds[_DRAWN_AS.get(name, name)]

    def note(self, name: str) -> NoteColours:
        return self.notes[name]

    def ledger(self, state: str) -> LedgerColours:
        return self.ledger_states[state]


@cache
def load_themes() -> Mapping[str, Theme]:
    """The themes of the palette file, by name."""
    palette = _palette()
    return {name: _theme(name, palette[name], palette["meta"]["kinds"]) for name in palette["meta"]["themes"]}


def current_theme() -> Theme:
    """The theme the application wears."""
    app = QCoreApplication.instance()
    name = app.property(THEME_PROPERTY) if app is not None else None
    return load_themes()[name or "light"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """The underline of a kind, the same in all themes, in px at 100 %; `offset` is below the baseline."""

    underline: str
    thickness: float
    offset: float
    glyph: str
    word: str
    gap: float = 0.0
    pitch: float = 0.0
    dash: float = 0.0
    space: float = 0.0


@cache
def load_patterns() -> Mapping[str, Pattern]:
    """How each kind is underlined, by kind."""
    return {kind: Pattern(**values) for kind, values in _palette()["pattern"].items()}


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """The first colour with a `share` of the second, opaque."""
    a, b = (first.red(), first.green(), first.blue()), (second.red(), second.green(), second.blue())
    return QColor(*(round(x + (y - x) * share) for x, y in zip(a, b, strict=True)))


@cache
def _palette() -> dict[str, Any]:
    return tomllib.loads(resources("themes", "palette.toml").read_text(encoding="utf-8"))


def _theme(name: str, table: Mapping[str, Any], kinds: list[str]) -> Theme:
    roles = {role: QColor(value) for role, value in table.items() if isinstance(value, str)}
    return Theme(
        name=name,
        roles=roles | _mixed(roles, name),
        kinds={kind: KindColours(**_colours(table[kind])) for kind in kinds},
        notes={note: NoteColours(**_colours(values)) for note, values in table["note"].items()},
        ledger_states={state: LedgerColours(**_colours(values)) for state, values in table["ledger"].items()},
    )


def _mixed(roles: Mapping[str, QColor], name: str) -> dict[str, QColor]:
    if name.startswith("high_contrast"):
        return {"border": roles["rule_strong"], "edge": roles["rule_strong"], "frame": roles["focus"]}
    return {
        "border": mix(roles["raised"], roles["rule_strong"], 0.55),
        "edge": mix(roles["rule"], roles["ink"], 0.12),
        "frame": mix(roles["paper"], roles["ink"], 0.45),
    }


def _colours(values: Mapping[str, str]) -> dict[str, QColor]:
    return {part: QColor(value) for part, value in values.items()}
