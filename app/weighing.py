"""Weighs each two reports against each other: very many in two processes, to the same result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.align.account import Account
from app.align.evidence import Evidence, Two, Weighed, is_weighed, keep, weigh, weighed
from app.cycles import unsought
from app.jobs import Monitor
from app.second_process import in_two

# Pairs of reports, those of some fifty-five, that take four seconds to weigh. A helper needs no language
# models, but a second or two to start and to hear of the reports.
WORTH_HELP = 1_500
HELPED = 0.42  # the share that the helper weighs: less than half, since it begins later


def weighed_by_two(pairs: Sequence[Two], monitor: Monitor) -> tuple[Evidence, ...]:
    """The evidence for each two reports; for the latter ones a helper makes it. Raises Cancelled."""
    if sum(not is_weighed(two) for two in pairs) < WORTH_HELP:
        return weigh(pairs, monitor)
    end = round(len(pairs) * (1 - HELPED))
    own, others = pairs[:end], pairs[end:]
    found, theirs = in_two(
        lambda: weigh(own, monitor),
        lambda child, asked: child.call(_weighed_aside, _bare(others), monitor=asked),
        monitor,
    )
    if theirs is None:
        return found + weigh(others, monitor)
    return found + tuple(keep(two, made) for two, made in zip(others, theirs, strict=True))


def _weighed_aside(pairs: Sequence[Two], *, monitor: Monitor) -> tuple[Weighed, ...]:
    with unsought():
        return tuple(weighed(two, monitor) for two in pairs)


def _bare(pairs: Sequence[Two]) -> tuple[Two, ...]:
    """The same without the words of the analyses, which take long to send and weigh nothing."""
    bare: dict[Account, Account] = {}
    for two in pairs:
        for account in (two.a, two.b):
            if account not in bare:
                bare[account] = replace(account, analysis=account.analysis.without_tokens())
    return tuple(replace(two, a=bare[two.a], b=bare[two.b]) for two in pairs)
