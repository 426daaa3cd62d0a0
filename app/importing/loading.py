"""Many files, each in a child process that is ended when one of them hangs or eats the memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import AlreadyOpen, ReadingFailed, ReadingStopped, SynopticError, WorkerDied
from app.importing.reading import read_file
from app.jobs import Cancelled, Monitor, Progress
from app.model.report import Report, siglum
from app.process import ChildProcess, TimedOut

STAGE = "read"
MEMORY = 2_000_000_000  # bytes of address space; a page of 20 MB needs half of it
SECONDS_A_FILE = 20.0  # a large page takes one; a hostile one would take for ever


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and what to tell of it."""

    name: str
    path: Path
    error: SynopticError


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of the files: reports in their order, and those that failed."""

    reports: tuple[Report, ...]
    failures: tuple[Failure, ...]


def load(
    paths: Sequence[Path], *, monitor: Monitor, child: ChildProcess, known: Sequence[Report] = ()
) -> Loaded:
    """Read each file in `child`; one that fails never stops the others.

    `known` are the reports that are open already: a file with the same bytes as one of them, or as an
    earlier file, fails as AlreadyOpen. Raises Cancelled.
    """
    reports: list[Report] = []
    failures: list[Failure] = []
    for done, path in enumerate(paths):
        monitor.report(Progress(STAGE, done, len(paths)))
        try:
            report = _read_apart(path, child=child, monitor=monitor)
            _refuse_twice(report, [*known, *reports])
            reports.append(report)
        except SynopticError as error:
            failures.append(Failure(path.name, path, error))
    monitor.report(Progress(STAGE, len(paths), len(paths)))
    return Loaded(tuple(reports), tuple(failures))


def reading_process() -> ChildProcess:
    """A child for `load`: limited in memory, not started yet; whoever made it kills it."""
    return ChildProcess(memory=MEMORY)


def _read_apart(path: Path, *, child: ChildProcess, monitor: Monitor) -> Report:
    monitor.check()
    try:
        report: Report = child.call(_read_here, path, monitor=monitor, seconds=SECONDS_A_FILE)
    except (TimedOut, WorkerDied, MemoryError) as stopped:
        child.kill()
        raise ReadingStopped(name=path.name) from stopped
    except (SynopticError, Cancelled):
        raise
    except Exception as failure:  # whatever a parser does to one file, the others are read
        raise ReadingFailed(name=path.name, why="its contents are damaged or unusual") from failure
    return report


def _read_here(path: Path, *, monitor: Monitor) -> Report:
    """What the child runs."""
    monitor.check()
    return read_file(path)


def _refuse_twice(report: Report, others: Sequence[Report]) -> None:
    for index, other in enumerate(others):
        if other.id == report.id:
            raise AlreadyOpen(name=report.name, siglum=siglum(index))
