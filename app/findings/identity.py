"""Names for findings that stay the same while their words and kind do, so that verdicts on them last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.findings.places import Places
from app.model.finding import Finding, FindingId, finding_id


def identified(findings: Iterable[Finding], places: Places) -> Iterator[Finding]:
    """Give each finding its id; equal words told twice are numbered in the order they stand."""
    seen: Counter[str] = Counter()
    for finding in findings:
        digest = _digest(finding, places)
        seen[digest] += 1
        suffix = f"-{seen[digest]}" if seen[digest] > 1 else ""
        yield replace(finding, id=FindingId(digest + suffix))


def _digest(finding: Finding, places: Places) -> FindingId:
    words = ((passage.report, places.text(passage)) for passage in finding.passages)
    return finding_id(finding.kind, finding.reason.code, words)
