"""Where the user's things lie: by the platform, or in one folder of a portable program."""

import sys
from pathlib import Path

import pytest

from app import paths, settings
from app.settings import Settings


def all_folders() -> set[Path]:
    return {paths.settings_file(), paths.unsaved_projects(), paths.cache(), paths.logs(), paths.runtime()}


def test_a_named_folder_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "Stick für Ädä"
    monkeypatch.setenv("SYNOPTIC_DATA", str(stick))
    assert all(folder.is_relative_to(stick) for folder in all_folders())
    settings.save(Settings(author="Ädä"))
    assert settings.load().author == "Ädä"
    assert [path.name for path in stick.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("program", "beside"),
    [("tools/synoptic/synoptic", "tools/synoptic"), ("Apps/Synoptic.app/Contents/MacOS/synoptic", "Apps")],
)
def test_a_packaged_program_takes_the_folder_beside_it_if_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, beside: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    assert paths.portable() is None
    folder = tmp_path / beside / "synoptic-data"
    folder.mkdir(parents=True)
    assert paths.portable() == folder
    assert paths.settings_file() == folder / "settings.toml"


def test_an_appimage_looks_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "synoptic-data").mkdir()
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "Synoptic.AppImage"))
    assert paths.portable() == tmp_path / "synoptic-data"


def test_a_program_run_from_its_sources_follows_the_platform() -> None:
    assert paths.portable() is None
    assert len(all_folders()) == 5
