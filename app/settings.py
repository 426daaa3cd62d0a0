"""What one reader prefers, over all projects: a small TOML file that may be edited by hand.

An entry that makes no sense is its default; a file that is no TOML at all is kept aside, never overwritten.
"""

from __future__ import annotations

import json
import os
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path

from app import paths
from app.errors import SettingsNotSaved
from app.refusals import refusal

RECENT_KEPT = 10
NAMES_KEPT = 10  # a reader who marries, or mistypes, has few; each more may be somebody else's, too
SMALLEST_ZOOM, LARGEST_ZOOM = 50, 400  # percent; beyond these a column holds no line, or one word

WIDEST_COLUMN = 300  # percent of its share; beyond that one column fills the window


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Density(StrEnum):
    """How close the lines of the reports stand."""

    COMFORTABLE = "comfortable"
    REGULAR = "regular"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Settings:
    """`zoom` is in percent, `recent` are project files, the latest first, `hidden_kinds` are kinds of marks.

    `geometry` is the window's own affair, as base64; `language` is a code such as ``fr``, or ``system``.
    `as_written` is how reports were read last, `blind` whether without their outlets' names.
    `column_width` is in percent of a column's share of the room, `column_widths` are those of single
    reports. `font` is the family that reports are set in, empty for the program's own. Without
    `keeps_recent` no file's name is kept in `recent`. `export` are the choices of the last export.
    `earlier_names` are those that stood on the reader's notes before `author`, the latest first.
    """

    author: str = ""
    theme: Theme = Theme.SYSTEM
    zoom: int = 100
    density: Density = Density.REGULAR
    font: str = ""
    column_width: int = 100
    column_widths: tuple[str, ...] = ()
    collapses_gaps: bool = False
    as_written: bool = False
    blind: bool = False
    language: str = "system"
    hidden_kinds: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    keeps_recent: bool = True
    geometry: str = ""
    export: tuple[str, ...] = ()
    earlier_names: tuple[str, ...] = ()

    def with_author(self, name: str, *, before: str) -> Settings:
        """The same under another name; notes that carry `before`, the one so far, stay the reader's own."""
        earlier = tuple(dict.fromkeys((before, *self.earlier_names)))
        return replace(self, author=name, earlier_names=tuple(n for n in earlier if n != name)[:NAMES_KEPT])

    def with_recent(self, project: Path) -> Settings:
        """The same, with `project` as the latest one opened."""
        if not self.keeps_recent:
            return self
        latest = str(project)
        others = (path for path in self.recent if path != latest)
        return replace(self, recent=(latest, *others)[:RECENT_KEPT])


def load() -> Settings:
    """The saved settings; the defaults where there are none."""
    path = paths.settings_file()
    try:
        return _decoded(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError:
        return Settings()
    except ValueError:  # TOMLDecodeError and UnicodeDecodeError are
        with suppress(OSError):
            path.replace(path.with_suffix(".damaged.toml"))
        return Settings()


def save(settings: Settings) -> None:
    """Write all settings, whole or not at all. Raises SettingsNotSaved."""
    path = paths.settings_file()
    draft = path.with_suffix(".new.toml")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(_encoded(settings))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise SettingsNotSaved(why=refusal(error)) from error


def _encoded(settings: Settings) -> str:
    return "".join(f"{name} = {_toml(value)}\n" for name, value in asdict(settings).items())


def _toml(value: object) -> str:
    """TOML's strings, booleans, integers and arrays are JSON's, but for DEL, which TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _decoded(data: dict[str, object]) -> Settings:
    return Settings(
        author=_text(data.get("author"), ""),
        theme=_theme(data.get("theme")),
        zoom=_zoom(data.get("zoom")),
        density=_density(data.get("density")),
        font=_text(data.get("font"), ""),
        column_width=_column_width(data.get("column_width")),
        column_widths=_texts(data.get("column_widths")),
        as_written=data.get("as_written") is True,
        blind=data.get("blind") is True,
        collapses_gaps=data.get("collapses_gaps") is True,
        language=_text(data.get("language"), "system"),
        hidden_kinds=_texts(data.get("hidden_kinds")),
        recent=_texts(data.get("recent"))[:RECENT_KEPT],
        keeps_recent=data.get("keeps_recent") is not False,
        geometry=_text(data.get("geometry"), ""),
        export=_texts(data.get("export")),
        earlier_names=_texts(data.get("earlier_names"))[:NAMES_KEPT],
    )


def _text(value: object, default: str) -> str:
    return value if isinstance(value, str) else default


def _texts(values: object) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str)) if isinstance(values, list) else ()


def _theme(value: object) -> Theme:
    return next((theme for theme in Theme if theme == value), Theme.SYSTEM)


def _density(value: object) -> Density:
    return next((density for density in Density if density == value), Density.REGULAR)


def _column_width(value: object) -> int:
    return min(max(value, 100), WIDEST_COLUMN) if type(value) is int else 100


def _zoom(value: object) -> int:
    return min(max(value, SMALLEST_ZOOM), LARGEST_ZOOM) if type(value) is int else 100
