"""Comparing the reports, and the reader's word on what belongs together."""

from __future__ import annotations

from functools import partial
from itertools import combinations

from app.annotate import commands
from app.model.comparison import Comparison
from app.model.finding import Finding
from app.model.project import Bond, Project
from app.model.span import Passage
from app.session import Inputs
from ui.jobs import Job
from ui.messages import tr
from ui.operations.desk import Desk

_COMPARING = "compare"


def compare_if_needed(desk: Desk) -> None:
    """Compare the present reports unless that is done; a comparison under way of others is dropped."""
    if not desk.session.needs_comparison:
        return
    desk.drop(_COMPARING)
    inputs = desk.session.inputs
    job = Job(tr("Comparing the reports"), done=partial(_compared, desk, inputs), failed=desk.fail)
    desk.keep(_COMPARING, desk.engine.compare(job, desk.session.project))


def set_apart(desk: Desk, finding: Finding) -> None:
    """Never put the finding's passages side by side again."""
    desk.edit(tr("Set Apart"), partial(_bind_all, finding=finding, bond=Bond.APART))


def put_together(desk: Desk, a: Passage, b: Passage) -> None:
    """Put two passages of different reports side by side from now on."""
    desk.edit(tr("Put Together"), partial(commands.bind, a=a, b=b, bond=Bond.TOGETHER))


def _compared(desk: Desk, inputs: Inputs, comparison: Comparison) -> None:
    desk.session.compared(comparison, inputs)


def _bind_all(project: Project, *, finding: Finding, bond: Bond) -> Project:
    for a, b in combinations(finding.passages, 2):
        if a.report != b.report:
            project = commands.bind(project, a, b, bond)
    return project
