"""What is expected of one paragraph, and how well a program's reading of many agrees with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.importing import read_bytes
from app.language import analyse
from app.model.report import Report
from app.model.statement import Statement

SLACK = 8  # code points that a claim may be longer or shorter: a comma, a "that"


@dataclass(frozen=True)
class Told:
    """A statement: its status, words of who says it, and its claim; what is left out is not judged."""

    status: str
    source: str | None = None
    claim: str = ""


@dataclass(frozen=True)
class Case:
    text: str
    told: tuple[Told, ...] = ()


def case(text: str, *told: tuple[str | None, ...]) -> Case:
    return Case(text, tuple(Told(*entry) for entry in told))


@dataclass(frozen=True)
class Agreement:
    """Shares from 0 to 1."""

    found: float
    right: float
    sources: float
    claims: float
    misses: tuple[str, ...]


def agreement(cases: Sequence[Case], language: str) -> Agreement:
    """How many of the expected statements are found, how many of the found ones are expected, and so on.

    Each expected statement takes at most one that was found, of its own status.
    """
    judged = [(one, *_read(one, language)) for one in cases]
    paired = [(report, pair) for one, report, found in judged for pair in _paired(report, one, found)]
    hits = [(report, told, hit) for report, (told, hit) in paired if told and hit]
    sources = [_says(report, hit, told.source) for report, told, hit in hits if told.source]
    claims = [_covers(report, hit, told.claim) for report, told, hit in hits if told.claim]
    return Agreement(
        found=len(hits) / sum(told is not None for _, (told, _) in paired),
        right=len(hits) / sum(hit is not None for _, (_, hit) in paired),
        sources=sum(sources) / max(1, len(sources)),
        claims=sum(claims) / max(1, len(claims)),
        misses=tuple(
            one.text for one, report, found in judged if not all(map(all, _paired(report, one, found)))
        ),
    )


def _read(one: Case, language: str) -> tuple[Report, list[Statement]]:
    report = read_bytes(one.text.encode(), name="case.txt")
    report = replace(report, source=replace(report.source, language=language))
    return report, list(analyse(report).statements)


def _paired(
    report: Report, one: Case, found: Sequence[Statement]
) -> list[tuple[Told | None, Statement | None]]:
    """The expected statements with those that were found for them; either side may be missing."""
    left, pairs = list(found), []
    for told in one.told:
        of_status = [statement for statement in left if statement.status == told.status]
        best = max(of_status, key=lambda statement: _fit(report, told, statement), default=None)
        if best is not None:
            left.remove(best)
        pairs.append((told, best))
    return [*pairs, *((None, statement) for statement in left)]


def _fit(report: Report, told: Told, statement: Statement) -> int:
    says = bool(told.source) and _says(report, statement, told.source)
    return says + 2 * (bool(told.claim) and _covers(report, statement, told.claim))


def _says(report: Report, hit: Statement, source: str | None) -> bool:
    words = hit.source.of(report.text) if hit.source else ""
    return bool(words and source) and (source in words or words in (source or ""))


def _covers(report: Report, hit: Statement, claim: str) -> bool:
    words = hit.span.of(report.text).strip(' .,“”„«»"')
    return abs(len(words) - len(claim)) <= SLACK and (claim in words or words in claim)
