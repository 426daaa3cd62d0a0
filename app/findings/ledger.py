"""The ledger: one row for each thing that the reports count, date or price, with every report's value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import combinations

from app.findings.clusters import clusters
from app.findings.mention import Mention, mentions, relation
from app.findings.places import Places
from app.findings.quantity import Match
from app.findings.told import Reader
from app.jobs import Monitor, SilentMonitor
from app.language import fingerprint
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import LedgerRow, LedgerState, LedgerValue
from app.model.report import Report
from app.model.span import ReportId
from app.remembered import Remembered

# How many of the words around a time name its row.
NEAR_WORDS = 2
REMEMBERED = 20_000  # mentions: those of several hundred reports; each takes about 1 kB

_mentions: Remembered[tuple[ReportId, str], tuple[Mention, ...]] = Remembered(REMEMBERED, size=len)


def ledger(
    reports: Sequence[Report],
    analyses: Sequence[Analysis],
    alignment: Alignment,
    *,
    monitor: Monitor | None = None,
) -> tuple[LedgerRow, ...]:
    """Rows told by most reports first, conflicts before agreement, each report's values in text order."""
    monitor = monitor or SilentMonitor()
    reader, places = Reader(reports, analyses), Places(reports, alignment)
    found = [
        mention
        for report, analysis in zip(reports, analyses, strict=True)
        for mention in _mentions.get(_key(report), partial(_told, analysis, reader))
    ]
    monitor.check()
    paragraphs = [places.paragraph(mention.passage) or 0 for mention in found]
    rows = [_row(cluster, places) for cluster in clusters(found, alignment, paragraphs, monitor)]
    return tuple(sorted(rows, key=lambda row: _rank(row, places)))


def _key(report: Report) -> tuple[ReportId, str]:
    return report.id, fingerprint(report)


def _told(analysis: Analysis, reader: Reader) -> tuple[Mention, ...]:
    return tuple(mentions(analysis, reader))


def _row(cluster: Sequence[Mention], places: Places) -> LedgerRow:
    told = sorted(cluster, key=lambda mention: places.key(mention.passage))
    values = tuple(LedgerValue(m.passage, m.value, m.unit) for m in told)
    return LedgerRow(what=name_of(told), kind=told[0].kind, state=state_of(told), values=values)


def state_of(cluster: Sequence[Mention]) -> LedgerState:
    """How the reports stand to each other; what one report says twice is not compared."""
    by_report: dict[str, list[Mention]] = {}
    for mention in cluster:
        by_report.setdefault(mention.passage.report, []).append(mention)
    if len(by_report) < 2:
        return LedgerState.SINGLE
    pairs = [_stand(a, b) for a, b in combinations(by_report.values(), 2)]
    if any(Match.CONFLICT in pair for pair in pairs):
        return LedgerState.CONFLICT
    return LedgerState.SAME if all(pair == {Match.SAME} for pair in pairs) else LedgerState.COMPATIBLE


def _stand(told_a: Sequence[Mention], told_b: Sequence[Mention]) -> set[Match]:
    """How each value of one report stands to the other's; a conversion beside its original is left aside."""
    same_a = [a for a in told_a if any(relation(a, b) is Match.SAME for b in told_b)]
    same_b = [b for b in told_b if any(relation(a, b) is Match.SAME for a in told_a)]
    kept_a = [a for a in told_a if a in same_a or not any(a.sentence == x.sentence for x in same_a)]
    kept_b = [b for b in told_b if b in same_b or not any(b.sentence == x.sentence for x in same_b)]
    return {relation(a, b) for a in kept_a for b in kept_b}


def name_of(cluster: Sequence[Mention]) -> str:
    """What a row counts, in few words: 'people killed, Norrholm'; for a time the words it stands among."""
    counted = [mention.counted for mention in cluster if mention.counted]
    thing = _commonest(figure.thing for figure in counted)
    event = _commonest(figure.event for figure in counted)
    place = _commonest(place for mention in cluster for place in mention.places)
    what = " ".join(dict.fromkeys(word for word in (thing, event) if word))
    if not what:
        near = Counter(word for mention in cluster for word in mention.near)
        what = " ".join(word for word, _ in near.most_common(NEAR_WORDS))
    return ", ".join(part for part in (what, place) if part) or cluster[0].kind


def _commonest(words: Iterable[str | None]) -> str:
    """The word that most mentions give, the first of them at a tie."""
    counts = Counter(word for word in words if word)
    return counts.most_common(1)[0][0] if counts else ""


def _rank(row: LedgerRow, places: Places) -> tuple[int, bool, tuple[int, int, int]]:
    reports = {value.passage.report for value in row.values}
    return -len(reports), row.state is not LedgerState.CONFLICT, places.key(row.values[0].passage)
