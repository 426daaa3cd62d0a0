"""What holds for every format: a whole file or none, and a sentence that says why."""

import os
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from export_across import ASKING, outlined
from export_story import A, anchor, note

from app.errors import ExportFailed
from app.export.formats import FORMATS, Format
from app.jobs import Cancelled, SilentMonitor

WITHOUT_PAGES = tuple(form for form in FORMATS if form.name != "pdf")  # pages are typeset in their own tests
CITATIONS = {"csl", "bibtex", "ris"}  # of the reports alone; every other format carries the notes
EVERY = pytest.mark.parametrize("form", WITHOUT_PAGES, ids=lambda form: form.name)


NOTED = pytest.mark.parametrize(
    "form", [form for form in WITHOUT_PAGES if form.name not in CITATIONS], ids=lambda form: form.name
)


def text_of(path: Path) -> str:
    """All words in a file, with those of every part of a package."""
    if not zipfile.is_zipfile(path):
        return path.read_text("utf-8")
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return "\n".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


class Stopped(SilentMonitor):
    def check(self) -> None:
        raise Cancelled


def no_space(_file: int) -> None:
    raise OSError(28, "No space left on device")


def test_each_format_has_a_name_of_its_own():
    assert len({form.name for form in FORMATS}) == len(FORMATS)


@EVERY
def test_it_writes_a_file_that_names_the_outlets_and_nothing_beside_it(form: Format, tmp_path: Path):
    form.write(outlined(), tmp_path / f"story{form.suffix}")
    assert [path.name for path in tmp_path.iterdir()] == [f"story{form.suffix}"]
    told = text_of(tmp_path / f"story{form.suffix}")
    assert "Tarnholm Courier" in told
    assert "The Morning Ledger" in told


@pytest.mark.parametrize("name", ["html", "csv", "markdown", "csl", "bibtex", "ris"])
def test_the_same_outline_gives_the_same_bytes(name: str, tmp_path: Path):
    (form,) = (form for form in FORMATS if form.name == name)
    form.write(outlined(), tmp_path / "one")
    form.write(outlined(), tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@EVERY
def test_a_full_disk_leaves_the_earlier_file(form: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "story"
    path.write_text("earlier")
    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(ExportFailed, match=r"“story” could not be written \(the disk is full\)"):
        form.write(outlined(), path)
    assert path.read_text() == "earlier"
    assert [file.name for file in tmp_path.iterdir()] == ["story"]


@EVERY
def test_a_cancelled_export_leaves_the_earlier_file(form: Format, tmp_path: Path):
    path = tmp_path / "story"
    path.write_text("earlier")
    with pytest.raises(Cancelled):
        form.write(outlined(), path, monitor=Stopped())
    assert path.read_text() == "earlier"


@EVERY
@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("missing/story", "its folder is not there"),
        ("folder", "a folder has this name"),
        ("a\0b", "its name holds"),
    ],
)
def test_a_place_that_cannot_be_written_is_told(form: Format, name: str, why: str, tmp_path: Path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportFailed, match=why):
        form.write(outlined(), tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


@EVERY
def test_any_name_will_do(form: Format, tmp_path: Path):
    name = "\u202ea: *?\"<>|'; $(x) ü 漢 \n.out"
    form.write(outlined(), tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_name_that_is_too_long_is_told(tmp_path: Path):
    with pytest.raises(ExportFailed, match="its name is too long"):
        WITHOUT_PAGES[0].write(outlined(), tmp_path / ("n" * 300))


def test_a_link_is_followed(tmp_path: Path):
    (tmp_path / "there").write_text("earlier")
    (tmp_path / "link").symlink_to(tmp_path / "there")
    WITHOUT_PAGES[0].write(outlined(), tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there").read_text("utf-8") != "earlier"


@NOTED
def test_hundreds_of_notes_are_all_there(form: Format, tmp_path: Path):
    place = anchor(A, "The cause is not known")
    many = tuple(note(f"n-{number}", f"No. {number}", place) for number in range(400))
    form.write(outlined(replace(ASKING, annotations=many)), tmp_path / "story")
    told = re.findall(r"No\\?\. (\d+)", text_of(tmp_path / "story"))
    assert {int(number) for number in told} == set(range(400))
