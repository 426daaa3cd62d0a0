"""Which report of the project an incoming note speaks of, and where in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from app.annotate.anchor import make, stands_in, text_hash
from app.annotate.reanchoring import reanchor
from app.exchange.packages import Named, Target
from app.model.address import page_of
from app.model.annotation import Anchor, AnchorState
from app.model.one_line import squeezed
from app.model.report import Report
from app.model.span import ReportId, Span


def matched(named: Named, reports: Iterable[Report]) -> Report | None:
    """The report that is meant: by the hash of its bytes, then of its text, its address, its headline.

    None where none is, or where an address or headline is that of several.
    """
    reports = tuple(reports)
    tests: tuple[tuple[str, Callable[[Report], str]], ...] = (
        (named.id, lambda report: report.id),
        (named.text_hash, lambda report: text_hash(report.text)),
        (page_of(named.url), lambda report: page_of(report.source.url or "")),
        (_folded(named.headline), lambda report: _folded(report.title)),
    )
    for wanted, told in tests:
        found = [report for report in reports if wanted and told(report) == wanted]
        if len(found) == 1:
            return found[0]
    return None


def anchored(target: Target, report: Report) -> Anchor:
    """The target's anchor in `report`, in the state it would have after a change of the text."""
    if target.anchor is None:
        return make(report, Span(0, 0))
    before = _before(target, report)
    anchor = replace(target.anchor, report=report.id)
    if before and anchor.span.end <= len(before.text) and not anchor.exact:
        anchor = make(before, anchor.span)
    if _is_decided(anchor, target.report, report):
        return anchor
    return reanchor(anchor, report, before=before)


def _is_decided(anchor: Anchor, named: Named, report: Report) -> bool:
    """Whether the note comes from the same text, so that what was decided of its passage there holds here."""
    if named.id != report.id or named.text_hash != text_hash(report.text):
        return stands_in(anchor, report.text)
    is_here = anchor.text_hash == text_hash(report.text)
    return not is_here or stands_in(anchor, report.text) or anchor.state is AnchorState.ORPHANED


def _before(target: Target, report: Report) -> Report | None:
    """The report as the note's writer had it, if the file says so or its hash does."""
    if target.text:
        return replace(report, id=ReportId(""), text=target.text, paragraphs=())
    hashed = target.anchor.text_hash if target.anchor else ""
    return report if hashed == text_hash(report.text) else None


def _folded(headline: str) -> str:
    return squeezed(headline.casefold())
