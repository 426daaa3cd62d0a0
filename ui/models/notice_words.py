"""Notices in the language of the interface."""

from __future__ import annotations

from app import notices
from app.model.reason import Reason
from app.model.report import Report
from ui.messages import tr


def title(notice: Reason) -> str:
    """What it is, for a head: 'Embargoed until 3 Mar 2026, 12:00'."""
    return tr(notices.title_template(notice), **notices.details(notice))


def sentence(notice: Reason) -> str:
    return tr(notices.sentence_template(notice), **notices.details(notice))


def sentences(report: Report) -> tuple[str, ...]:
    """All that was noticed while the report was read."""
    return tuple(map(sentence, report.notices))


def left_out(reason: str) -> str:
    """Why a block is no part of the report."""
    return tr(notices.left_out(reason))
