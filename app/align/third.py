"""What third reports say for a link between two others: the one thing that hangs on all reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from app.align.account import Account
from app.align.evidence import Evidence
from app.align.judging import likelihood
from app.align.units import Block
from app.jobs import Monitor, steps

STAGE = "links"
FEWEST = 3  # reports that there must be for one of them to be a third


def among_all(
    accounts: Sequence[Account], found: Sequence[Evidence], monitor: Monitor
) -> Iterator[tuple[Evidence, Block]]:
    """The likelihood of a link for each pair of units when all are heard. The reader's pins hold.

    `accounts` are in the order in which `found` compares them.
    """
    if len(accounts) < FEWEST:
        for evidence in found:
            yield evidence, evidence.pins.obeyed(likelihood(evidence.weighed.odds))
        return
    likely = _Likely(accounts, found)
    by_report: dict[Account, list[Evidence]] = {account: [] for account in accounts}
    for evidence in found:
        by_report[evidence.a].append(evidence)
    for account, own in steps(by_report.items(), STAGE, monitor):
        third = likely.through_third(account, monitor)
        for evidence in own:
            support = np.float32(evidence.weights.third) * third[:, likely.stripe[evidence.b]]
            yield evidence, evidence.pins.obeyed(likelihood(evidence.weighed.odds + support))


class _Likely:
    """All pairs' likelihoods by themselves in one matrix, 0 within a report: four bytes for each pair."""

    def __init__(self, accounts: Sequence[Account], found: Sequence[Evidence]) -> None:
        edges = np.cumsum([0, *(len(account) for account in accounts)]).tolist()
        self.stripe = {account: slice(*edge) for account, edge in zip(accounts, pairwise(edges), strict=True)}
        self._all = np.zeros((edges[-1], edges[-1]), dtype=np.float32)
        for evidence in found:
            a, b = self.stripe[evidence.a], self.stripe[evidence.b]
            self._all[a, b] = evidence.weighed.first
            self._all[b, a] = evidence.weighed.first.T

    def through_third(self, account: Account, monitor: Monitor) -> Block:
        """How likely each of a report's units and any other tell what some unit of one third report tells.

        The most telling report counts, not the sum, so that more reports do not mean more links.
        """
        own = self._all[self.stripe[account]]
        best = np.zeros_like(own)
        for third in self.stripe.values():
            monitor.check()
            np.maximum(best, own[:, third] @ self._all[third], out=best)
        return np.asarray(1.0 - np.exp(-best))
