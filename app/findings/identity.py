"""Names for findings that stay the same while their words and kind do, so that verdicts on them last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

from app.findings.places import Places
from app.model.finding import Finding, FindingId
from app.model.span import Passage

_DIGITS = 16


def identified(findings: Iterable[Finding], places: Places) -> Iterator[Finding]:
    """Give each finding its id; equal words told twice are numbered in the order they stand."""
    seen: Counter[str] = Counter()
    for finding in findings:
        digest = _digest(finding, places)
        seen[digest] += 1
        suffix = f"-{seen[digest]}" if seen[digest] > 1 else ""
        yield replace(finding, id=FindingId(digest + suffix))


def _digest(finding: Finding, places: Places) -> str:
    told = "\x1f".join(f"{p.report}\x1e{_words(p, places)}" for p in finding.passages)
    return sha256(f"{finding.kind}\x1f{finding.reason.code}\x1f{told}".encode()).hexdigest()[:_DIGITS]


def _words(passage: Passage, places: Places) -> str:
    return " ".join(places.text(passage).split())
