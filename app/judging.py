"""Judges linked sentences: very many of them in two processes, to the same result."""

from __future__ import annotations

from collections.abc import Sequence

from app.cycles import unsought
from app.findings.relating import Ends, Verdict, judged, keep, unjudged
from app.jobs import Monitor
from app.model.analysis import Analysis
from app.model.report import Report
from app.second_process import in_two

# Linked sentences, those of some forty reports, that take four seconds to judge. A helper needs no language
# models, but a second or two to start and to hear of the reports.
WORTH_HELP = 25_000
HELPED = 0.45  # the share that the helper judges: less than half, since it begins later


def judged_by_two(
    reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends], *, monitor: Monitor
) -> tuple[Verdict, ...]:
    """What the sentences of each two say of each other; the latter ones a helper judges. Raises Cancelled."""
    if len(told) < WORTH_HELP or unjudged(reports, analyses, told) < WORTH_HELP:
        return judged(reports, analyses, told, monitor=monitor)
    end = round(len(told) * (1 - HELPED))
    own, others = told[:end], told[end:]
    found, theirs = in_two(
        lambda: judged(reports, analyses, own, monitor=monitor),
        lambda child, asked: child.call(_judged_aside, reports, analyses, others, monitor=asked),
        monitor,
    )
    if theirs is None:
        return found + judged(reports, analyses, others, monitor=monitor)
    keep(reports, analyses, zip(others, theirs, strict=True))
    return (*found, *theirs)


def _judged_aside(
    reports: Sequence[Report], analyses: Sequence[Analysis], told: Sequence[Ends], *, monitor: Monitor
) -> tuple[Verdict, ...]:
    with unsought():
        return judged(reports, analyses, told, monitor=monitor)
