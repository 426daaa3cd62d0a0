"""What an edit touched, so that each view redraws only its part."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """Which parts of the session are new since the last notice."""

    reports: bool = False
    annotations: bool = False
    verdicts: bool = False
    comparison: bool = False
    saved: bool = False
