"""A folder that is opened: its reports, without what merely lies beside them."""

from pathlib import Path

import pytest

from app.errors import TooManyReports
from app.importing import folders
from app.importing.folders import files_in


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Flood", "utf-8")


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def test_the_files_of_a_folder_stand_at_its_place_by_name(tmp_path: Path) -> None:
    put(tmp_path, "z.txt", "event/b.txt", "event/a.txt", "event/deep/c.txt")
    opened = files_in([tmp_path / "z.txt", tmp_path / "event"])
    assert names(opened) == ["z.txt", "a.txt", "b.txt", "c.txt"]


def test_hidden_files_and_what_a_browser_saved_beside_a_page_are_left_out(tmp_path: Path) -> None:
    put(tmp_path, ".DS_Store", "flood.html", "flood_files/frame.html", "old_files/a.txt")
    assert names(files_in([tmp_path])) == ["flood.html", "a.txt"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "elsewhere/secret.txt", "event/a.txt")
    (tmp_path / "event" / "link").symlink_to(tmp_path / "elsewhere")
    assert names(files_in([tmp_path / "event"])) == ["a.txt"]


def test_a_folder_that_holds_a_whole_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MAX_FILES", 2)
    put(tmp_path, "a.txt", "b.txt", "c.txt")
    with pytest.raises(TooManyReports):
        files_in([tmp_path])
