"""Which figures are of the event that a report is about, and not of a part of it or of an older one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from app.findings.era import LEAD_PARAGRAPHS
from app.findings.mention import Mention


def of_own_event(found: Sequence[Mention], paragraphs: Sequence[int]) -> list[bool]:
    """For each mention whether it is its report's own figure for what befell the counted.

    The lead gives it; where the lead gives none, the first figure of that kind does, if it is neither a part
    nor of a year gone by.
    """
    leads = [paragraph < LEAD_PARAGRAPHS for paragraph in paragraphs]
    first: dict[Hashable, int] = {}
    for i in sorted(range(len(found)), key=lambda i: found[i].passage.span):
        if _may_be_own(found[i]):
            first.setdefault(_told_of(found[i]), i)
    return [
        _may_be_own(mention) and (leads[i] or _stands_first(i, found, first[_told_of(mention)], leads))
        for i, mention in enumerate(found)
    ]


def _stands_first(i: int, found: Sequence[Mention], first: int, leads: Sequence[bool]) -> bool:
    repeats = found[i].value is not None and found[i].value == found[first].value
    return not leads[first] and (i == first or repeats)


def _may_be_own(mention: Mention) -> bool:
    counted = mention.counted
    if counted is None or counted.event is None or counted.part or mention.sign.part:
        return False
    return not counted.is_rest and not mention.gone_by


def _told_of(mention: Mention) -> Hashable:
    return mention.passage.report, mention.kind, mention.unit, mention.event
