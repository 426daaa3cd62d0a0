"""Many files one after the other: the child that reads them does not grow with their number."""

from pathlib import Path

from saved_reports import FORMATS

from app.errors import AlreadyOpen
from app.importing import load, reading_process
from app.jobs import Progress, SilentMonitor
from app.process import LIFE_BYTES, ChildProcess

FILES = 200
WARM = 70  # files after which all that readers load has been loaded
GROWTH = 40_000_000  # bytes that may come and go; a leak of one small file in each would be more


class Scales(SilentMonitor):
    """Weighs the child before each file."""

    def __init__(self, child: ChildProcess) -> None:
        self.held: list[int] = []
        self._child = child

    def report(self, progress: Progress) -> None:
        if progress.stage == "read":
            self.held.append(self._child.held)


def test_two_hundred_files_are_read_in_steady_memory(tmp_path: Path) -> None:
    written = [write() for write, _ in FORMATS.values()]
    files = [tmp_path / f"{number}.bin" for number in range(FILES)]
    for number, file in enumerate(files):
        file.write_bytes(written[number % len(written)])
    child = reading_process()
    scales = Scales(child)
    try:
        loaded = load(files, monitor=scales, child=child)
    finally:
        child.kill()
    assert len(loaded.reports) == len(written)
    assert {type(failure.error) for failure in loaded.failures} == {AlreadyOpen}
    assert max(scales.held) < LIFE_BYTES
    assert max(scales.held[WARM:]) < scales.held[WARM] + GROWTH
