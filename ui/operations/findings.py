"""What the reader decides of a finding."""

from __future__ import annotations

from functools import partial

from app.annotate import commands
from app.model.finding import Finding
from app.model.project import Judgement
from ui.messages import tr
from ui.operations.desk import Desk


def accept(desk: Desk, finding: Finding) -> None:
    desk.edit(
        tr("Accept Finding"),
        partial(commands.set_verdict, finding_id=finding.id, judgement=Judgement.ACCEPTED),
    )


def reject(desk: Desk, finding: Finding) -> None:
    desk.edit(
        tr("Reject Finding"),
        partial(commands.set_verdict, finding_id=finding.id, judgement=Judgement.REJECTED),
    )


def leave_open(desk: Desk, finding: Finding) -> None:
    desk.edit(tr("Leave Finding Open"), partial(commands.clear_verdict, finding_id=finding.id))
