"""A second start hands its files to the first; nothing is read half, twice, late or from strangers."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.handover import STALE_SECONDS, Letterbox, Request


@pytest.fixture
def box(tmp_path: Path) -> Letterbox:
    folder = tmp_path / "run"
    folder.mkdir()
    return Letterbox(folder)


def test_only_one_start_is_the_first_until_it_leaves(box: Letterbox) -> None:
    other = Letterbox(box.folder)
    assert box.take()
    assert not other.take()
    box.leave()
    assert other.take()
    other.leave()


def test_requests_come_whole_in_order_and_once(box: Letterbox, tmp_path: Path) -> None:
    first, second = Request((tmp_path / "Übersee.txt",)), Request(sample=True)
    box.hand_over(first)
    box.hand_over(second)
    assert list(box.taken()) == [first, second]
    assert list(box.taken()) == []
    assert list(box.folder.iterdir()) == []


def test_a_file_whose_name_is_no_text_arrives_as_it_is(box: Letterbox, tmp_path: Path) -> None:
    name = tmp_path / os.fsdecode(b"storm-\xff.txt")
    box.hand_over(Request((name,)))
    assert next(box.taken()).files == (name,)


def test_files_are_named_from_where_the_second_start_was_made(
    box: Letterbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    box.hand_over(Request((Path("a.txt"),)))
    assert next(box.taken()).files == (tmp_path / "a.txt",)


def test_what_a_program_that_is_gone_was_asked_is_not_opened_later(box: Letterbox) -> None:
    box.hand_over(Request(sample=True))
    (box.folder / "1.draft").touch()
    for path in box.folder.iterdir():
        os.utime(path, (path.stat().st_mtime - 2 * STALE_SECONDS,) * 2)
    assert list(box.taken()) == []
    assert list(box.folder.iterdir()) == []


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": 3, "sample": 1}', "\x00"])
def test_a_request_that_makes_no_sense_is_thrown_away(box: Letterbox, text: str) -> None:
    (box.folder / "1.request").write_text(text)
    box.hand_over(Request(sample=True))
    assert list(box.taken()) == [Request(sample=True)]


def test_a_first_that_is_killed_leaves_its_place_free(box: Letterbox) -> None:
    code = (
        "import sys, pathlib\nfrom app.handover import Letterbox\n"
        "print(Letterbox(pathlib.Path(sys.argv[1])).take(), flush=True)\nsys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(box.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"True\n"
        assert not box.take()
        first.kill()
    assert box.take()
    box.leave()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="the system has no such rights")
def test_a_folder_that_others_may_write_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SYNOPTIC_DATA", str(tmp_path / "stick"))
    box = Letterbox.of_this_screen()
    assert box.folder.stat().st_mode & 0o777 == 0o700
    box.folder.chmod(0o777)
    with pytest.raises(PermissionError):
        Letterbox.of_this_screen()


def test_each_screen_has_a_first_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYNOPTIC_DATA", str(tmp_path))
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    folders = []
    for screen in (":0", "remote:10.0"):
        monkeypatch.setenv("DISPLAY", screen)
        folders.append(Letterbox.of_this_screen().folder)
    assert len(set(folders)) == 2
    assert json.dumps([folder.parent == folders[0].parent for folder in folders]) == "[true, true]"
