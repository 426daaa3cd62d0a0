"""Notices in the language of the interface."""

from __future__ import annotations

from app import notices
from app.model.reason import Reason
from app.model.report import Report
from ui import moments
from ui.messages import tr, translated

AMBIGUOUS_DATE = "ambiguous_date"


def title(notice: Reason) -> str:
    """What it is, for a head: 'Embargoed until 3 Mar 2026, 12:00'."""
    return tr(notices.title_template(notice), **_details(notice))


def sentence(notice: Reason) -> str:
    return tr(notices.sentence_template(notice), **_details(notice))


def sentences(report: Report) -> tuple[str, ...]:
    """All that was noticed while the report was read, but for doubts that are settled."""
    return tuple(sentence(notice) for notice in report.notices if not _is_settled(notice, report))


def left_out(reason: str) -> str:
    """Why a block is no part of the report."""
    return translated(notices.left_out(reason))


def _details(notice: Reason) -> dict[str, str]:
    return notices.details(notice, written=moments.zoned)


def _is_settled(notice: Reason, report: Report) -> bool:
    """Whether a date in doubt has been told, by the reader or elsewhere in the file."""
    return notice.code == AMBIGUOUS_DATE and report.source.published is not None
