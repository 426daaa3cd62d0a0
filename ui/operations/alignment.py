"""Comparing the reports, and the reader's word on what belongs together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import combinations

from app.annotate import commands
from app.errors import WorkerDied
from app.model.comparison import Comparison
from app.model.finding import Finding
from app.model.project import Bond, Project
from app.model.span import Passage
from app.session import Inputs
from ui.jobs import Job
from ui.messages import Message, Offer, problem, tr
from ui.operations.desk import Desk

_COMPARING = "compare"


def compare_if_needed(desk: Desk) -> None:
    """Compare the present reports unless that is done; a comparison under way of others is dropped."""
    if not desk.session.needs_comparison:
        return
    _compare(desk, _begin_again)


def set_apart(desk: Desk, finding: Finding) -> None:
    """Never put the finding's passages side by side again."""
    desk.edit(tr("Set Apart"), partial(_bind_all, finding=finding, bond=Bond.APART))


def put_together(desk: Desk, a: Passage, b: Passage) -> None:
    """Put two passages of different reports side by side from now on."""
    desk.edit(tr("Put Together"), partial(commands.bind, a=a, b=b, bond=Bond.TOGETHER))


def _compare(desk: Desk, failed: Callable[[Desk, Exception], None]) -> None:
    desk.drop(_COMPARING)
    done = partial(_compared, desk, desk.session.inputs)
    job = Job(tr("Comparing the reports"), done=done, failed=partial(failed, desk))
    desk.keep(_COMPARING, desk.engine.compare(job, desk.session.project))


def _begin_again(desk: Desk, failure: Exception) -> None:
    """A process that died, often because the system wanted its memory, gets a second life."""
    if not isinstance(failure, WorkerDied):
        desk.fail(failure)
        return
    desk.say(Message(tr("The background process ended and was started again. Your work is saved.")))
    _compare(desk, _give_up)


def _give_up(desk: Desk, failure: Exception) -> None:
    again = Offer(tr("Try Again"), partial(compare_if_needed, desk))
    desk.say(replace(problem([failure]), offers=(again,)))


def _compared(desk: Desk, inputs: Inputs, comparison: Comparison) -> None:
    desk.session.compared(comparison, inputs)


def _bind_all(project: Project, *, finding: Finding, bond: Bond) -> Project:
    for a, b in combinations(finding.passages, 2):
        if a.report != b.report:
            project = commands.bind(project, a, b, bond)
    return project
