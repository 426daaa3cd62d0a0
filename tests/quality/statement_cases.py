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
    """How many of the expected statements are found, how many of the found ones are expected, and so on."""
    judged = [(one, *_read(one, language)) for one in cases]
    wanted = [(report, told, found) for one, report, found in judged for told in one.told]
    hits = [(report, told, hit) for report, told, found in wanted if (hit := _hit(told, found))]
    extra = sum(max(0, len(found) - len(one.told)) for one, _, found in judged)
    sources = [_says(report, hit, told.source) for report, told, hit in hits if told.source]
    claims = [_covers(report, hit, told.claim) for report, told, hit in hits if told.claim]
    return Agreement(
        found=len(hits) / len(wanted),
        right=len(hits) / (len(hits) + extra),
        sources=sum(sources) / max(1, len(sources)),
        claims=sum(claims) / max(1, len(claims)),
        misses=tuple(one.text for one, _, found in judged if not all(_hit(told, found) for told in one.told)),
    )


def _read(one: Case, language: str) -> tuple[Report, list[Statement]]:
    report = read_bytes(one.text.encode(), name="case.txt")
    report = replace(report, source=replace(report.source, language=language))
    return report, list(analyse(report).statements)


def _hit(told: Told, found: Sequence[Statement]) -> Statement | None:
    return next((statement for statement in found if statement.status == told.status), None)


def _says(report: Report, hit: Statement, source: str | None) -> bool:
    words = hit.source.of(report.text) if hit.source else ""
    return bool(words and source) and (source in words or words in (source or ""))


def _covers(report: Report, hit: Statement, claim: str) -> bool:
    words = hit.span.of(report.text).strip(' .,“”„«»"')
    return abs(len(words) - len(claim)) <= SLACK and (claim in words or words in claim)
