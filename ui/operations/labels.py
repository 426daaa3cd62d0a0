"""The reader's word on what a block of a report is, or that it is no part of it."""

from __future__ import annotations

from functools import partial

from app.annotate import relabel
from app.model.report import ParagraphKind
from app.model.span import ReportId
from ui.messages import tr
from ui.operations.desk import Desk


def label(desk: Desk, report: ReportId, index: int, kind: ParagraphKind) -> None:
    edit = partial(relabel.label_paragraph, report_id=report, index=index, kind=kind)
    desk.edit(tr("Label Paragraph"), edit)


def leave_out(desk: Desk, report: ReportId, index: int) -> None:
    desk.edit(tr("Leave Out Paragraph"), partial(relabel.leave_out, report_id=report, index=index))


def put_back(desk: Desk, report: ReportId, index: int, kind: ParagraphKind) -> None:
    edit = partial(relabel.put_back, report_id=report, index=index, kind=kind)
    desk.edit(tr("Put Back Text"), edit)
