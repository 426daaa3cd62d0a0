"""Many files, each in a child process that is ended when one of them hangs or eats the memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import ReadingFailed, ReadingStopped, SynopticError, TooManyReports, WorkerDied
from app.importing.folders import files_in
from app.importing.parts import Part
from app.jobs import Cancelled, Monitor, Progress
from app.model.arriving import refuse_twice
from app.model.report import Report
from app.process import UNTRUSTED_MEMORY, ChildProcess, TimedOut

STAGE = "read"
STAGE_OF_PARTS = "parts"
SECONDS_A_FILE = 20.0  # a large page takes one; a hostile one would take for ever
MAX_PARTS = 200  # of one file that are read unless they were chosen; nobody compares more at once


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or one report of it, that could not be read, and what to tell of it."""

    name: str
    path: Path
    error: SynopticError


@dataclass(frozen=True, slots=True)
class Several:
    """A file that holds several reports, and all of them to choose from."""

    path: Path
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of the files: reports in their order, those that failed, and files of several reports."""

    reports: tuple[Report, ...]
    failures: tuple[Failure, ...]
    several: tuple[Several, ...] = ()


def load(
    paths: Sequence[Path],
    *,
    monitor: Monitor,
    child: ChildProcess,
    known: Sequence[Report] = (),
    chosen: Mapping[Path, Collection[str]] | None = None,
) -> Loaded:
    """Read each file in `child`, a folder's one by one; one that fails never stops the others.

    `known` are the reports that are open already: a file with the same bytes as one of them, or as an
    earlier file, fails as AlreadyOpen. `chosen` are the keys of the parts to take of each file that holds
    several reports; of one not named in it nothing is read, so that `several` can be asked for first.
    Without `chosen` all are taken.

    Raises Cancelled, or TooManyReports for a folder of too many files.
    """
    files = files_in(paths)
    desk = _Desk(child, monitor, known)
    for done, path in enumerate(files):
        monitor.report(Progress(STAGE, done, len(files), path.name))
        desk.read(path, None if chosen is None else chosen.get(path, ()))
    monitor.report(Progress(STAGE, len(files), len(files)))
    return Loaded(tuple(desk.reports), tuple(desk.failures), tuple(desk.several))


def reading_process() -> ChildProcess:
    """A child for `load`: limited in memory, not started yet; whoever made it kills it."""
    return ChildProcess(memory=UNTRUSTED_MEMORY)


class _Desk:
    """Where the files are read, and what has come of them so far."""

    def __init__(self, child: ChildProcess, monitor: Monitor, known: Sequence[Report]) -> None:
        self._child, self._monitor, self._known = child, monitor, known
        self.reports: list[Report] = []
        self.failures: list[Failure] = []
        self.several: list[Several] = []

    def read(self, path: Path, keys: Collection[str] | None) -> None:
        """Read the file's only report; of several those with one of `keys`, or without `keys` all."""
        try:
            parts = self._parts(path, keys)
        except SynopticError as error:
            self.failures.append(Failure(path.name, path, error))
            return
        for done, part in enumerate(parts):
            if len(parts) > 1:
                self._monitor.report(Progress(STAGE_OF_PARTS, done, len(parts), part.name))
            self._read(part, path)

    def _parts(self, path: Path, keys: Collection[str] | None) -> Sequence[Part]:
        parts: tuple[Part, ...] = self._apart(_parts_here, path, name=path.name)
        if len(parts) == 1:
            return parts
        self.several.append(Several(path, parts))
        if keys is not None:
            return [part for part in parts if part.key in keys]
        if len(parts) > MAX_PARTS:
            raise TooManyReports(name=path.name, count=str(len(parts)), limit=str(MAX_PARTS))
        return parts

    def _read(self, part: Part, path: Path) -> None:
        try:
            report: Report = self._apart(_read_here, part, path, name=part.name)
            refuse_twice(report, (*self._known, *self.reports))
            self.reports.append(report)
        except SynopticError as error:
            self.failures.append(Failure(part.name, path, error))

    def _apart(self, work: Callable[..., Any], *args: object, name: str) -> Any:
        """Run `work` in the child; whatever befalls it there becomes a SynopticError."""
        self._monitor.check()
        try:
            return self._child.call(work, *args, monitor=self._monitor, seconds=SECONDS_A_FILE)
        except (TimedOut, WorkerDied, MemoryError) as stopped:
            self._child.kill()
            raise ReadingStopped(name=name) from stopped
        except (SynopticError, Cancelled):
            raise
        except Exception as failure:  # whatever a parser does to one file, the others are read
            raise ReadingFailed(name=name, why="its contents are damaged or unusual") from failure


def _parts_here(path: Path, *, monitor: Monitor) -> tuple[Part, ...]:
    """What the child runs to see what is in a file."""
    monitor.check()
    from app.importing.reading import parts_of_file

    return parts_of_file(path)


def _read_here(part: Part, path: Path, *, monitor: Monitor) -> Report:
    """What the child runs to read one report."""
    monitor.check()
    from app.importing.reading import read_part

    return read_part(part, path=path)
