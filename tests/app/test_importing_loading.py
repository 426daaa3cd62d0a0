"""Many files in one child process: a bad one is ended and told, the others are read."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from importing_texts import LEAD, SECOND, read_text

from app.errors import AlreadyOpen, FileVanished, ReadingFailed, ReadingStopped
from app.importing import Part, load, loading, reading_process
from app.importing.reading import read_part
from app.jobs import CancelFlag, Cancelled, Monitor, Progress, SilentMonitor
from app.model.report import Report
from app.process import ChildProcess


class Recorder:
    """Keeps what is reported, and may cancel after so many reports."""

    def __init__(self, cancel_after: int | None = None) -> None:
        self.progress: list[Progress] = []
        self.flag = CancelFlag()
        self._cancel_after = cancel_after

    def report(self, progress: Progress) -> None:
        self.progress.append(progress)
        if len(self.progress) == self._cancel_after:
            self.flag.cancel()

    def check(self) -> None:
        if self.flag.cancelled:
            raise Cancelled


def hang_on_bad(part: Part, path: Path, *, monitor: Monitor) -> Report:
    if path.name == "bad.txt":
        time.sleep(60)
    return read_part(part, path=path)


def eat_memory_on_bad(part: Part, path: Path, *, monitor: Monitor) -> Report:
    if path.name == "bad.txt":
        bytearray(4_000_000_000)
    return read_part(part, path=path)


def break_on_bad(part: Part, path: Path, *, monitor: Monitor) -> Report:
    if path.name == "bad.txt":
        raise RecursionError
    return read_part(part, path=path)


@pytest.fixture(scope="module")
def child() -> Iterator[ChildProcess]:
    process = reading_process()
    yield process
    process.kill()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("a.txt", "bad.txt", "c.txt")]
    for path in paths:
        path.write_text(f"{path.name}: {LEAD}\n\n{SECOND}", "utf-8")
    return paths


def test_files_are_read_in_their_order_and_progress_is_told(files: list[Path], child: ChildProcess) -> None:
    monitor = Recorder()
    loaded = load(files, monitor=monitor, child=child)
    assert [report.path for report in loaded.reports] == [str(path) for path in files]
    names = [*(path.name for path in files), ""]
    assert monitor.progress == [Progress("read", done, 3, name) for done, name in enumerate(names)]


def test_a_file_that_cannot_be_read_does_not_stop_the_others(files: list[Path], child: ChildProcess) -> None:
    files[1].unlink()
    loaded = load(files, monitor=SilentMonitor(), child=child)
    assert [report.name for report in loaded.reports] == ["a.txt", "c.txt"]
    (failure,) = loaded.failures
    assert (failure.name, failure.path) == ("bad.txt", files[1])
    assert isinstance(failure.error, FileVanished)


@pytest.mark.parametrize(
    ("work", "error"),
    [(hang_on_bad, ReadingStopped), (eat_memory_on_bad, ReadingStopped), (break_on_bad, ReadingFailed)],
)
def test_a_reader_that_hangs_or_eats_memory_or_breaks_costs_only_its_file(
    work: object, error: type, files: list[Path], child: ChildProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    child.start()
    load(files[:1], monitor=SilentMonitor(), child=child)  # so that starting does not count
    monkeypatch.setattr(loading, "_read_here", work)
    monkeypatch.setattr(loading, "SECONDS_A_FILE", 5.0)  # a new child first loads its parsers
    loaded = load(files, monitor=SilentMonitor(), child=child)
    assert [report.name for report in loaded.reports] == ["a.txt", "c.txt"]
    assert [type(failure.error) for failure in loaded.failures] == [error]


def test_the_same_words_twice_are_told_with_the_letter_of_the_first(
    tmp_path: Path, child: ChildProcess
) -> None:
    for name in ("a.txt", "b.txt", "b-again.txt"):
        (tmp_path / name).write_text(f"{name[0]} {LEAD}", "utf-8")
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "b-again.txt")]
    loaded = load(paths, monitor=SilentMonitor(), child=child)
    (failure,) = loaded.failures
    assert isinstance(failure.error, AlreadyOpen)
    assert failure.error.details == {"name": "b-again.txt", "siglum": "B"}


def test_a_report_that_is_open_already_is_not_read_again(tmp_path: Path, child: ChildProcess) -> None:
    (tmp_path / "a.txt").write_text(LEAD, "utf-8")
    loaded = load([tmp_path / "a.txt"], monitor=SilentMonitor(), child=child, known=[read_text(LEAD)])
    assert loaded.reports == ()
    assert isinstance(loaded.failures[0].error, AlreadyOpen)


def test_reading_stops_when_it_is_cancelled(files: list[Path], child: ChildProcess) -> None:
    with pytest.raises(Cancelled):
        load(files, monitor=Recorder(cancel_after=2), child=child)
