"""One report made ready for comparing with any other: all that does not depend on the other is done once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.align.copies import Copyable, copyable
from app.align.core import on_own_topic, to_own_opening
from app.align.meaning import Meanings, meanings
from app.align.retelling import Vocabulary, vocabulary
from app.align.things import Things, things
from app.align.units import Unit, Vector, units
from app.align.wording import Run, wording
from app.align.words import Told, told
from app.jobs import Monitor
from app.language import fingerprint
from app.model.analysis import Analysis
from app.model.report import Report
from app.model.span import ReportId
from app.remembered import Remembered

# Sentences in which an opening's weight fades to a third. Headline and lead sum up one event, so what is
# alike in them is one thing told, even where a headline says it in other words.
OPENING = 2.0
LONG = 4.0  # the logarithm of the words of a very long sentence
REMEMBERED = 10_000  # units: a hundred reports twice over; each takes some 30 kB, its vectors most


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """One report's units and what they tell, kind by kind.

    `core` and `topic` say how near each unit is to the news and to the topic of its own report's opening,
    `length` how much it tells, `quoting` whether it quotes.

    `key` tells reports apart by what they say; two accounts are compared in the order of their keys, so
    that what comes out does not depend on which report was opened first.
    """

    key: tuple[ReportId, str]
    analysis: Analysis
    language: str
    units: tuple[Unit, ...]
    at: Vector
    leads: Vector
    opening: Vector
    core: Vector
    topic: Vector
    length: Vector
    quoting: Vector
    meanings: Meanings
    vocabulary: Vocabulary
    words: Things
    common: Things
    names: Things
    figures: Things
    times: Things
    quoted: Things
    triples: Things
    copyable: Copyable

    def __len__(self) -> int:
        return len(self.units)

    @property
    def report(self) -> ReportId:
        return self.key[0]


_accounts: Remembered[tuple[ReportId, str], Account] = Remembered(REMEMBERED, size=len)


def account_of(report: Report, analysis: Analysis, *, monitor: Monitor) -> Account:
    """The report's account; the same one while it is remembered, so that pairs can be remembered by it.

    Raises Cancelled.
    """
    key = (report.id, fingerprint(report))
    known = _accounts.get(key, lambda: _account(key, report, analysis, monitor))
    if known.analysis is analysis or known.analysis == analysis:
        return known
    return _accounts.put(key, _account(key, report, analysis, monitor))


def keep(made: Account) -> None:
    """Take an account that another process has made."""
    _accounts.put(made.key, made)


def _account(key: tuple[ReportId, str], report: Report, analysis: Analysis, monitor: Monitor) -> Account:
    laid = tuple(units(report, analysis))
    worded = wording(laid, report, analysis)
    found = told(laid, report, analysis, worded)
    spoken = vocabulary([sentence.lemmas for sentence in found], monitor)
    meant = meanings([unit.text for unit in laid], monitor)
    return Account(
        key=key,
        analysis=analysis,
        language=analysis.language,
        units=laid,
        at=np.array([unit.at for unit in laid], dtype=np.float32),
        leads=np.array([unit.leads for unit in laid], dtype=np.float32),
        opening=np.exp(np.array([-unit.sentence / OPENING for unit in laid], dtype=np.float32)),
        core=to_own_opening(spoken),
        topic=on_own_topic(meant),
        length=np.array([np.log1p(len(sentence.lemmas)) / LONG for sentence in found], dtype=np.float32),
        quoting=np.array([any(run.quoted for run in runs) for runs in worded], dtype=np.float32),
        meanings=meant,
        vocabulary=spoken,
        triples=things([_triples(runs) for runs in worded]),
        copyable=copyable(worded),
        **_kinds(found),
    )


def _kinds(found: tuple[Told, ...]) -> dict[str, Things]:
    return {
        kind: things([getattr(sentence, kind) for sentence in found])
        for kind in ("words", "common", "names", "figures", "times", "quoted")
    }


def _triples(runs: tuple[Run, ...]) -> set[str]:
    """All three consecutive words; a shorter sentence counts as one."""
    words = [word for run in runs for word in run.words]
    return {" ".join(words[i : i + 3]) for i in range(max(1, len(words) - 2))}
