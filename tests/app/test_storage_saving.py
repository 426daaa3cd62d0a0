"""Saving: whole or not at all, told where it fails, one writer at a time."""

import errno
import os
import resource
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from invented_projects import note, project, report

from app.annotate import commands
from app.errors import CannotSave
from app.model.project import Project
from app.storage import ProjectFile, is_in_use


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Every write past `size` bytes of a file fails, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def on_disk(path: Path) -> Project:
    """What the next one to open the project finds: a copy, so that no lock is in the way."""
    copy = path.with_name("copy.synoptic")
    shutil.copy(path, copy)
    if path.with_name(f"{path.name}-journal").exists():
        shutil.copy(f"{path}-journal", f"{copy}-journal")
    with closing(ProjectFile.open(copy)) as file:
        return file.project


def longer(before: Project) -> Project:
    return commands.add_note(before, note(before.reports[0], body="A long note. " * 3000))


def is_saved_within(size: int, file: ProjectFile, value: Project) -> bool:
    try:
        with no_file_beyond(size):
            file.save(value)
    except CannotSave:
        return False
    return True


def test_a_disk_that_fills_up_at_any_write_costs_nothing_that_was_saved(tmp_path: Path) -> None:
    path, small = tmp_path / "full.synoptic", project()
    with closing(ProjectFile.create(path, small)) as file:
        size, large = 0, longer(small)
        while not is_saved_within(size, file, large):
            assert on_disk(path) == small
            size += 4096
    assert size >= path.stat().st_size
    assert on_disk(path) == large


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    with closing(ProjectFile.create(tmp_path / "full.synoptic", project())) as file:
        file._connection.execute("PRAGMA max_page_count = 1")
        with pytest.raises(CannotSave, match=r"“full.synoptic” could not be saved \(the disk is full\)"):
            file.save(longer(file.project))


def test_a_new_project_that_does_not_fit_leaves_the_old_one(tmp_path: Path) -> None:
    path, old = tmp_path / "old.synoptic", project()
    ProjectFile.create(path, old).close()
    for limit in range(0, path.stat().st_size, 4096):
        with no_file_beyond(limit), pytest.raises(CannotSave):
            ProjectFile.create(path, longer(old))
        assert [file.name for file in tmp_path.glob("*old*")] == ["old.synoptic"]
        assert on_disk(path) == old


def test_after_a_failed_save_the_next_one_writes_everything(tmp_path: Path) -> None:
    path = tmp_path / "later.synoptic"
    with closing(ProjectFile.create(path, project())) as file:
        first = commands.rename_project(longer(file.project), "Renamed")
        with no_file_beyond(0), pytest.raises(CannotSave):
            file.save(first)
        second = commands.add_note(first, note(report(), body="And one more"))
        file.save(second)
    assert on_disk(path) == second


def test_what_was_taken_out_after_a_failed_save_is_gone_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "emptied.synoptic"
    with closing(ProjectFile.create(path, project())) as file:
        with no_file_beyond(0), pytest.raises(CannotSave):
            file.save(longer(file.project))
        file.save(Project(title="Begin again"))
    assert on_disk(path) == Project(title="Begin again")


def test_a_removed_file_is_told_and_not_written_into_the_void(tmp_path: Path) -> None:
    path = tmp_path / "gone.synoptic"
    with closing(ProjectFile.create(path, project())) as file:
        path.unlink()
        with pytest.raises(CannotSave, match="moved, removed or replaced"):
            file.save(longer(file.project))


def test_a_replaced_file_is_not_written_over(tmp_path: Path) -> None:
    path, other = tmp_path / "mine.synoptic", tmp_path / "other.synoptic"
    theirs = replace(project(), title="Theirs")
    ProjectFile.create(other, theirs).close()
    with closing(ProjectFile.create(path, project())) as file:
        other.replace(path)
        with pytest.raises(CannotSave, match="replaced"):
            file.save(longer(file.project))
    assert on_disk(path) == theirs


def test_a_removed_file_can_be_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "gone.synoptic"
    with closing(ProjectFile.create(path, project())) as file:
        shutil.rmtree(path.parent)
        with pytest.raises(CannotSave, match="its folder is not there any more"):
            file.save_anew(longer(file.project))
        path.parent.mkdir()
        latest = longer(longer(file.project))
        file.save_anew(latest)
        file.save(latest)
    assert on_disk(path) == latest


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotSave, match="its folder is not there"):
        ProjectFile.create(tmp_path / "unplugged" / "x.synoptic", project())


def test_the_journal_of_an_earlier_file_is_not_applied_to_a_new_one(tmp_path: Path) -> None:
    path, fresh = tmp_path / "x.synoptic", project()
    path.with_name("x.synoptic-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 64)
    ProjectFile.create(path, fresh).close()
    assert on_disk(path) == fresh


def test_a_project_open_elsewhere_can_be_read_but_not_written(tmp_path: Path) -> None:
    path = tmp_path / "shared.synoptic"
    with closing(ProjectFile.create(path, project())) as first, closing(ProjectFile.open(path)) as second:
        assert second.obstacle == "it is open in another window"
        assert second.project == first.project
        with pytest.raises(CannotSave, match="another window"):
            second.save(longer(second.project))
        with pytest.raises(CannotSave, match="another window"):
            ProjectFile.create(path, project())
        first.save(longer(first.project))


def test_a_closed_project_is_free_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "free.synoptic"
    file = ProjectFile.create(path, project())
    assert is_in_use(path)
    file.close()
    assert not is_in_use(path)
    assert list(tmp_path.glob("*free*")) == [path]
    with closing(ProjectFile.open(path)) as again:
        assert again.obstacle is None


def test_a_write_protected_file_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, saved = tmp_path / "archive.synoptic", project()
    ProjectFile.create(path, saved).close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with closing(ProjectFile.open(path)) as file:
        assert (file.obstacle, file.project) == ("it is write-protected", saved)


def test_a_project_in_a_folder_that_may_not_be_written_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, saved = tmp_path / "archive.synoptic", project()
    ProjectFile.create(path, saved).close()

    def refused(*_: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("app.storage.lock.os.open", refused)
    with closing(ProjectFile.open(path)) as file:
        assert (file.obstacle, file.project) == ("its folder may not be written", saved)
    with pytest.raises(CannotSave, match="its place may not be written"):
        ProjectFile.create(path, saved)


def test_a_project_reached_by_another_name_is_the_same_project(tmp_path: Path) -> None:
    path, link = tmp_path / "real.synoptic", tmp_path / "link.synoptic"
    with closing(ProjectFile.create(path, project())):
        link.symlink_to(path)
        with closing(ProjectFile.open(link)) as second:
            assert second.obstacle == "it is open in another window"
