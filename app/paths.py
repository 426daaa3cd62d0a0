"""Where things lie: what ships with the program, and what is the user's, by each platform's conventions."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

APP_NAME = "synoptic"


def resources(*parts: str) -> Path:
    """A file or folder that ships with the program."""
    return Path(__file__).resolve().parent.parent.joinpath("resources", *parts)


def settings_file() -> Path:
    return user_config_path(APP_NAME, appauthor=False) / "settings.toml"


def unsaved_projects() -> Path:
    """Where a project lives until the user gives it a name: nothing typed is lost before that."""
    return user_data_path(APP_NAME, appauthor=False) / "unsaved"


def cache() -> Path:
    return user_cache_path(APP_NAME, appauthor=False)
