"""What an edit touched, so that each view redraws only its part."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.project import Project


@dataclass(frozen=True, slots=True)
class Change:
    """Which parts of the session are new since the last notice.

    `saved` says that whether all is on disk, or where, may have changed.
    """

    reports: bool = False
    annotations: bool = False
    verdicts: bool = False
    comparison: bool = False
    saved: bool = False
    title: bool = False
    overrides: bool = False
    options: bool = False
    codebook: bool = False

    @classmethod
    def between(cls, before: Project, after: Project) -> Change:
        """What differs between two values of a project."""
        return cls(
            reports=before.reports != after.reports,
            annotations=before.annotations != after.annotations,
            verdicts=before.verdicts != after.verdicts,
            title=before.title != after.title,
            overrides=before.overrides != after.overrides,
            options=before.options != after.options,
            codebook=before.codebook != after.codebook,
        )
