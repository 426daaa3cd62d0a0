"""Each report and its next version, with what was added, dropped, changed and moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby, pairwise

from app.findings.grouping import Groups
from app.findings.worddiff import word_diff
from app.findings.words import Word
from app.model.report import Report
from app.model.span import Passage, ReportId, Span
from app.model.versions import ChangeKind, Revision, VersionChange, WordChange
from app.overview.versions.pairing import Gap, Line, Lined, Partners, gaps, kept, partners
from app.overview.versions.recognising import Evidence, versions
from app.overview.view import View


def revisions(view: View) -> tuple[Revision, ...]:
    """The steps from each version to the next, by their dates; without dates in the order of the reports."""
    evidence: dict[frozenset[ReportId], Evidence] = {}
    groups: Groups[ReportId] = Groups()
    for a, b, why in versions(view):
        groups.join(a.id, b.id)
        evidence[frozenset((a.id, b.id))] = why
    return tuple(
        _revision(earlier, later, evidence.get(frozenset((earlier.id, later.id)), ()), view)
        for group in groups.all()
        for earlier, later in pairwise(_by_date([view.report(report) for report in group], view))
    )


def _by_date(reports: Sequence[Report], view: View) -> list[Report]:
    """In the order of their dates, if all have one."""
    in_order = sorted(reports, key=lambda report: view.order[report.id])
    dated = [(moment, place) for place, report in enumerate(in_order) if (moment := _moment(report))]
    return [in_order[place] for _, place in sorted(dated)] if len(dated) == len(in_order) else in_order


def _moment(report: Report) -> datetime | None:
    """When a version was last touched, without its zone: versions of one report are stamped in one."""
    moment = report.source.updated or report.source.published
    return moment.replace(tzinfo=None) if moment else None


def _revision(earlier: Report, later: Report, evidence: Evidence, view: View) -> Revision:
    was, now = (Lined.of(report, view.analysis(report.id)) for report in (earlier, later))
    moments = _moment(earlier), _moment(later)
    return Revision(
        earlier=earlier.id,
        later=later.id,
        evidence=evidence,
        dated=None not in moments and moments[0] != moments[1],
        kept=round(kept(was, now), 4),
        changes=_changes(gaps(was, now)),
    )


def _changes(places: Sequence[Gap]) -> tuple[VersionChange, ...]:
    """The changes of each gap: what is gone, then what stands there now."""
    found = partners(places)
    by_later = {pair.later.passage: pair for pair in found}
    paired = {pair.earlier.passage for pair in found}
    return tuple(change for gap in places for change in _of_gap(gap, by_later, paired))


def _of_gap(gap: Gap, by_later: dict[Passage, Partners], paired: set[Passage]) -> Iterator[VersionChange]:
    gone = [line for line in gap.earlier if line.passage not in paired]
    for passage in _runs(gone, gap.earlier):
        yield VersionChange(ChangeKind.DROPPED, passage, None)
    alone: list[Line] = []
    for line in gap.later:
        pair = by_later.get(line.passage)
        if pair is None:
            alone.append(line)
            continue
        yield from _added(alone, gap)
        alone = []
        yield _partnered(pair)
    yield from _added(alone, gap)


def _added(lines: Sequence[Line], gap: Gap) -> Iterator[VersionChange]:
    for passage in _runs(lines, gap.later):
        yield VersionChange(ChangeKind.ADDED, None, passage)


def _runs(lines: Sequence[Line], of: Sequence[Line]) -> Iterator[Passage]:
    """Neighbouring sentences of one paragraph as one passage each."""
    at = {line.passage: place for place, line in enumerate(of)}
    for _, run in groupby(enumerate(lines), key=lambda one: (one[1].paragraph, at[one[1].passage] - one[0])):
        spans = [line.passage.span for _, line in run]
        yield Passage(lines[0].passage.report, Span.hull(spans))


def _partnered(pair: Partners) -> VersionChange:
    words = tuple(_word_changes(pair))
    kind = ChangeKind.CHANGED if words else ChangeKind.MOVED
    return VersionChange(kind, pair.earlier.passage, pair.later.passage, words)


def _word_changes(pair: Partners) -> Iterator[WordChange]:
    for run in word_diff(pair.earlier.words, pair.later.words).changes:
        yield WordChange(_span(run.a), _span(run.b))


def _span(words: Iterable[Word]) -> Span | None:
    spans = [word.span for word in words]
    return Span.hull(spans) if spans else None
