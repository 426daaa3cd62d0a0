"""The open project, its comparison and its history: the only part of the engine that remembers.

A session belongs to the thread that made it (in the window: the GUI thread); background jobs are
handed its values, never the session itself.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app import paths
from app.annotate.history import History
from app.errors import CannotSave, ReadOnlyProject
from app.model.change import Change
from app.model.comparison import Comparison
from app.model.project import Options, Override, Project
from app.model.report import Report
from app.storage import SUFFIX, ProjectFile, is_in_use

COMPARISONS_KEPT = 4  # undo and redo find the last few again at once; each holds all analyses of its reports

Edit = Callable[[Project], Project]
Observer = Callable[[Change], None]


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that a comparison depends on: equal inputs give an equal comparison."""

    reports: tuple[Report, ...]
    overrides: tuple[Override, ...]
    options: Options


def recover_unsaved() -> tuple[Path, ...]:
    """Projects that were never given a name and are open in no window, the latest first."""
    found = [path for path in paths.unsaved_projects().glob(f"*{SUFFIX}") if not is_in_use(path)]
    return tuple(sorted(found, reverse=True))  # their names begin with the time they were started


class Session:
    """One project as it is being read and annotated. Every edit is on disk when `apply` returns.

    Start with `Session.new()` or `Session.open(path)`, end with `close()`.
    """

    def __init__(self, project: Project, file: ProjectFile | None = None) -> None:
        self._history = History(project)
        self._file = file
        self._failure: CannotSave | None = None
        self._compared: list[tuple[Inputs, Comparison]] = []
        self._shown: Comparison | None = None
        self._observers: list[Observer] = []

    @classmethod
    def new(cls) -> Session:
        """An empty project; from its first edit on it is kept among the unsaved ones."""
        return cls(Project())

    @classmethod
    def open(cls, path: Path) -> Session:
        """The project saved at `path`, or an unsaved one that was recovered.

        One that is open in another window, lies where nothing may be written, is damaged in parts or was made
        by a newer Synoptic is `read_only`.
        Raises FileVanished, NoPermission, NotAProject, DamagedProject, NewerProject, ProjectInUse.
        """
        file = ProjectFile.open(path)
        return cls(file.project, file)

    @property
    def project(self) -> Project:
        return self._history.project

    @property
    def path(self) -> Path | None:
        """Where the user has saved the project; None while it has no name."""
        if self._file is None or self._file.path.parent == paths.unsaved_projects().resolve():
            return None
        return self._file.path

    @property
    def read_only(self) -> bool:
        return self._file is not None and self._file.obstacle is not None

    @property
    def read_only_reason(self) -> str:
        """Why nothing may be changed, in words; empty if it may."""
        return (self._file.obstacle if self._file else None) or ""

    @property
    def failure(self) -> CannotSave | None:
        """What kept the latest edits from the disk; None while all of them are on it."""
        return self._failure

    @property
    def undo_label(self) -> str | None:
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        return self._history.redo_label

    def apply(self, label: str, edit: Edit, *, merges: Hashable = None) -> None:
        """Make an edit, save it and tell the observers; `label` names it in the undo menu.

        Edits with the same `merges` key in quick succession are undone as one. What `edit` raises goes
        through and nothing has changed. Raises ReadOnlyProject before anything is changed, and
        CannotSave, once until a save succeeds: the edit is then made, kept in memory and written by
        the next save that succeeds.
        """
        self._refuse_if_read_only()
        before = self.project
        self._history.do(label, edit(before), merges=merges)
        self._follow(before)

    def undo(self) -> None:
        """Take back the last edit, if there is one. Raises as `apply` does."""
        before = self.project
        self._history.undo()
        self._follow(before)

    def redo(self) -> None:
        """Make again the edit undone last. Raises as `apply` does."""
        before = self.project
        self._history.redo()
        self._follow(before)

    def save(self) -> None:
        """Try again to write what could not be written. Raises CannotSave."""
        self._refuse_if_read_only()
        self._write()
        self._tell(Change(saved=True))
        if self._failure:
            raise self._failure

    def save_as(self, path: Path) -> None:
        """Save the project at `path`, replacing what is there, and go on with it there.

        Raises CannotSave; the project then stays where it was. One that can only be read is not
        replaced: what could not be read of it would be gone.
        """
        stays = self._file is not None and path.resolve() == self._file.path
        if self._file and stays and self._file.obstacle:
            raise CannotSave(name=path.name, why=self._file.obstacle)
        if self._file and stays:
            self._file.save_anew(self.project)
        else:
            file = ProjectFile.create(path, self.project)
            self.discard()
            self._file = file
        self._failure = None
        self._tell(Change(saved=True))

    def rescue(self) -> None:
        """Bring edits that could not be written among the unsaved projects. Raises CannotSave."""
        if self._failure is None:
            return
        with suppress(CannotSave):
            self.save()
            return
        self.save_as(_unsaved_path())

    @property
    def inputs(self) -> Inputs:
        """What a comparison made now would depend on."""
        return Inputs(self.project.reports, self.project.overrides, self.project.options)

    @property
    def comparison(self) -> Comparison | None:
        """The latest comparison of exactly the present reports.

        It may lag behind their overrides and options while `needs_comparison` holds.
        """
        return self._shown

    @property
    def needs_comparison(self) -> bool:
        return bool(self.project.reports) and all(inputs != self.inputs for inputs, _ in self._compared)

    def compared(self, comparison: Comparison, inputs: Inputs | None = None) -> None:
        """Take a finished comparison, made from `inputs` (the present ones, if not given).

        One of other reports than the present ones came too late and is ignored.
        """
        inputs = inputs or self.inputs
        if not comparison.reports == inputs.reports == self.project.reports:
            return
        others = [(i, c) for i, c in self._compared if i != inputs]
        self._compared = [(inputs, comparison), *others][:COMPARISONS_KEPT]
        self._show_comparison()
        self._tell(Change(comparison=True))

    def observe(self, observer: Observer) -> None:
        """Call `observer` with every Change from now on."""
        self._observers.append(observer)

    def unobserve(self, observer: Observer) -> None:
        self._observers.remove(observer)

    def close(self) -> None:
        """Let the file go. An unsaved project stays recoverable, unless it is empty.

        Edits that could not be written are kept among the unsaved projects, if `rescue` can bring them there.
        """
        if self.project == Project():
            self.discard()
            return
        with suppress(CannotSave):
            self.rescue()
        if self._file:
            self._file.close()
            self._file = None

    def discard(self) -> None:
        """Let the file go, and forget a project that was never given a name; a saved one stays as it is."""
        if self._file is None:
            return
        forgotten = self._file.path if self.path is None and not self.read_only else None
        self._file.close()
        self._file = None
        if forgotten:
            with suppress(OSError):
                forgotten.unlink()

    def _refuse_if_read_only(self) -> None:
        if self._file and self._file.obstacle:
            raise ReadOnlyProject(name=self._file.path.name, why=self._file.obstacle)

    def _follow(self, before: Project) -> None:
        """Bring the file, the comparison shown and the observers level with the present value."""
        if self.project is before:
            return
        compared, already_told = self._shown, self._failure is not None
        self._show_comparison()
        self._write()
        change = Change.between(before, self.project)
        self._tell(replace(change, comparison=self._shown is not compared, saved=True))
        if self._failure and not already_told:
            raise self._failure

    def _write(self) -> None:
        try:
            if self._file is None:
                self._file = ProjectFile.create(_unsaved_path(), self.project)
            else:
                self._file.save(self.project)
            self._failure = None
        except CannotSave as failure:
            self._failure = failure

    def _show_comparison(self) -> None:
        current = self.inputs
        exact = (c for inputs, c in self._compared if inputs == current)
        same_reports = (c for inputs, c in self._compared if inputs.reports == current.reports)
        self._shown = next(exact, None) or next(same_reports, None)

    def _tell(self, change: Change) -> None:
        for observer in tuple(self._observers):
            observer(change)


def _unsaved_path() -> Path:
    folder = paths.unsaved_projects()
    with suppress(OSError):  # creating the file will tell
        folder.mkdir(parents=True, exist_ok=True)
    started = datetime.now().astimezone().strftime("%Y-%m-%d %H.%M")
    return folder / f"{started} {uuid4().hex[:8]}{SUFFIX}"
