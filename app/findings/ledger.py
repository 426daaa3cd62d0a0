"""The ledger: one row for each thing that the reports count, date or price, with every report's value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import combinations

from app.findings.clusters import clusters
from app.findings.mention import Mention, relation
from app.findings.mentions import mentions
from app.findings.places import Places
from app.findings.quantity import Match
from app.findings.reader import Key, Reader
from app.jobs import Monitor, SilentMonitor
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import LedgerRow, LedgerState, LedgerValue
from app.model.report import Report
from app.remembered import Remembered

# How many of the words around a time name its row.
NEAR_WORDS = 2
# From the best fit to the worst.
_ORDER = (Match.SAME, Match.COMPATIBLE, Match.CONFLICT)
REMEMBERED = 20_000  # mentions: those of several hundred reports; each takes about 1 kB

_mentions: Remembered[Key, tuple[Mention, ...]] = Remembered(REMEMBERED, size=len)


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
        for mention in _mentions.get(reader.key(report.id), partial(_told, analysis, reader))
    ]
    monitor.check()
    paragraphs = [places.paragraph(mention.passage) or 0 for mention in found]
    groups = clusters(found, alignment, paragraphs, monitor)
    rows = [_row(cluster, places) for cluster in groups if _is_told(cluster)]
    return tuple(sorted(rows, key=lambda row: _rank(row, places)))


def _told(analysis: Analysis, reader: Reader) -> tuple[Mention, ...]:
    return tuple(mentions(analysis, reader))


def _is_told(cluster: Sequence[Mention]) -> bool:
    """A day in words is only worth a row if another report dates the same."""
    return not all(mention.in_words for mention in cluster) or len({m.passage.report for m in cluster}) > 1


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
    stands = {_stand(_plain(a), _plain(b)) for a, b in combinations(by_report.values(), 2)}
    if Match.CONFLICT in stands:
        return LedgerState.CONFLICT
    return LedgerState.SAME if stands == {Match.SAME} else LedgerState.COMPATIBLE


def _plain(told: Sequence[Mention]) -> Sequence[Mention]:
    """A report's numbers without its vague words, if it gives any: dozens, and later at least 50."""
    return [mention for mention in told if mention.value is not None or mention.time] or told


def _stand(told_a: Sequence[Mention], told_b: Sequence[Mention]) -> Match:
    """How two reports stand: in conflict if no value of one fits any of the other, the same if all do.

    A conversion beside its original, which the other report lacks, is left aside.
    """
    best = [*_best(told_a, told_b), *_best(told_b, told_a)]
    if set(best) == {Match.CONFLICT}:
        return Match.CONFLICT
    return Match.SAME if set(best) == {Match.SAME} else Match.COMPATIBLE


def _best(told: Sequence[Mention], others: Sequence[Mention]) -> Sequence[Match]:
    """How each value of one report fits the other's nearest one."""
    fits = [
        (mention, min((relation(mention, other) for other in others), key=_ORDER.index)) for mention in told
    ]
    same = {mention.sentence for mention, fit in fits if fit is Match.SAME}
    return [fit for mention, fit in fits if fit is not Match.COMPATIBLE or mention.sentence not in same]


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
