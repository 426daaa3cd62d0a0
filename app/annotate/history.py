"""Undo and redo: earlier values of the project, each with the name of the act that led away from it.

Values share what they have in common, so that keeping all of them costs little more than the edits.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from app.model.project import Project

MERGE_SECONDS = 2.0  # edits of one thing closer than this are one act: a pause in typing starts a new one


@dataclass(frozen=True, slots=True)
class _Act:
    label: str
    before: Project
    after: Project
    merges: Hashable = None
    at: float = 0.0


class History:
    """What was done to a project, in order, and how much of it is undone at the moment."""

    def __init__(self, project: Project, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._project = project
        self._clock = clock
        self._done: list[_Act] = []
        self._undone: list[_Act] = []

    @property
    def project(self) -> Project:
        return self._project

    @property
    def undo_label(self) -> str | None:
        """The name of the act that undo would take back, None if there is none."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        return self._undone[-1].label if self._undone else None

    def do(self, label: str, project: Project, *, merges: Hashable = None) -> None:
        """Make `project` the present value; an act that changes nothing is not remembered.

        Acts in quick succession with the same `merges` key become one, under the first one's label.
        """
        if project == self._project:
            return
        act = _Act(label, self._project, project, merges, self._clock())
        if self._continues(act):
            first = self._done.pop()
            act = _Act(first.label, first.before, project, merges, act.at)
        if act.before != project:  # typed and taken away again is nothing to undo
            self._done.append(act)
        self._undone.clear()
        self._project = project

    def undo(self) -> None:
        """Go back before the last act, if there is one."""
        if self._done:
            act = self._done.pop()
            self._undone.append(act)
            self._project = act.before

    def redo(self) -> None:
        """Do again what was undone last, if nothing else was done since."""
        if self._undone:
            act = self._undone.pop()
            self._done.append(act)
            self._project = act.after

    def _continues(self, act: _Act) -> bool:
        if act.merges is None or self._undone or not self._done:
            return False
        last = self._done[-1]
        return last.merges == act.merges and act.at - last.at <= MERGE_SECONDS
