"""Two versions of one report: what the later one adds, drops, changes and moves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.span import Passage, ReportId, Span


class ChangeKind(StrEnum):
    ADDED = "added"
    DROPPED = "dropped"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words of the earlier version and what stands in their place; None where one side has no words."""

    earlier: Span | None
    later: Span | None


@dataclass(frozen=True, slots=True)
class VersionChange:
    """A sentence, or neighbouring sentences of one paragraph, that the two versions do not share.

    An addition has no `earlier`, what was dropped no `later`. `words` are the words of a changed sentence.
    """

    kind: ChangeKind
    earlier: Passage | None
    later: Passage | None
    words: tuple[WordChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """A report and its next version, in the order of their dates; `evidence` says what shows it.

    `dated` tells whether dates decided which is the earlier one. `kept` is the share of the earlier
    version's sentences that stand unchanged in the later one.
    """

    earlier: ReportId
    later: ReportId
    evidence: tuple[str, ...]
    dated: bool
    kept: float
    changes: tuple[VersionChange, ...]
