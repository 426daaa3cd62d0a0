"""The handbook's pictures are saved in few colours where nobody sees it."""

from pathlib import Path

import pictures
import pytest
from PIL import Image


def test_a_picture_of_a_window_is_saved_in_few_colours(tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    shown = Image.new("RGB", (60, 40), "white")
    shown.paste("navy", (5, 5, 20, 20))
    shown.save(path)
    pictures.main(tmp_path)
    with Image.open(path) as few:
        assert few.mode == "P"
        assert few.convert("RGB").tobytes() == shown.tobytes()


def test_a_picture_of_very_many_colours_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "photograph.png"
    Image.frombytes("RGB", (64, 64), bytes(i * i * 2654435761 >> 7 & 255 for i in range(64 * 64 * 3))).save(
        path
    )
    before = path.read_bytes()
    pictures.main(tmp_path)
    assert path.read_bytes() == before


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no pictures"):
        pictures.main(tmp_path)
