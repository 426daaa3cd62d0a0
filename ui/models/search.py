"""Every place where words occur in the reports, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.model.report import Report
from app.model.span import Passage, Span


def occurrences(reports: Sequence[Report], words: str) -> tuple[Passage, ...]:
    """Where `words` stand, whatever their case; spaces match any white space."""
    parts = words.split()
    if not parts:
        return ()
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts), re.IGNORECASE)
    return tuple(
        Passage(report.id, Span(*found.span()))
        for report in reports
        for found in pattern.finditer(report.text)
    )
