"""Where things lie: what ships with the program, and what is the user's, by each platform's conventions.

All that is the user's lies in one folder instead where the program is portable: in the folder that the
environment variable SYNOPTIC_DATA names, else in `synoptic-data` beside a packaged program, if it is there.
"""

from __future__ import annotations

import os
import sys
import warnings
from importlib.resources import files
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path, user_runtime_path

APP_NAME = "synoptic"
PORTABLE_VARIABLE, PORTABLE_FOLDER = "SYNOPTIC_DATA", "synoptic-data"


def resources(*parts: str) -> Path:
    """A file or folder that ships with the program, in a checkout, installed or frozen."""
    return Path(str(files("resources"))).joinpath(*parts)


def sample_files() -> tuple[Path, ...]:
    """The comparison that ships with the program: invented reports of an invented event."""
    shipped = resources("sample").iterdir()
    return tuple(sorted(path for path in shipped if path.is_file() and path.stem != "README"))


def settings_file() -> Path:
    return (portable() or user_config_path(APP_NAME, appauthor=False)) / "settings.toml"


def unsaved_projects() -> Path:
    """Where a project lives until the user gives it a name: nothing typed is lost before that."""
    return (portable() or user_data_path(APP_NAME, appauthor=False)) / "unsaved"


def cache() -> Path:
    own = portable()
    return own / "cache" if own else user_cache_path(APP_NAME, appauthor=False)


def logs() -> Path:
    own = portable()
    return own / "log" if own else user_log_path(APP_NAME, appauthor=False)


def runtime() -> Path:
    """For what lives no longer than the program. Raises OSError where the system has no safe place for it."""
    own = portable()
    if own:
        return own / "run"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells of every place that it passes over
        return user_runtime_path(APP_NAME, appauthor=False)


def portable() -> Path | None:
    """The one folder of a portable program; None for one that follows the platform."""
    named = os.environ.get(PORTABLE_VARIABLE)
    if named:
        return Path(named).absolute()
    beside = _program_folder()
    folder = beside / PORTABLE_FOLDER if beside else None
    return folder if folder and folder.is_dir() else None


def _program_folder() -> Path | None:
    """Where a packaged program lies, as its user sees it: an AppImage or a macOS bundle is one file."""
    image = os.environ.get("APPIMAGE")
    if image:
        return Path(image).parent
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return bundle.parent
