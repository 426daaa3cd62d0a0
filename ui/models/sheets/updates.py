"""The table of updates: what a later version of a report adds, drops, changes and moves."""

from __future__ import annotations

from app.model.comparison import Comparison
from app.model.versions import ChangeKind, Revision, VersionChange
from ui.messages import tr, translatable
from ui.models.sheet import Cell, Ink, Line, Sheet, Sign
from ui.models.sheets.gathering import Gathering, legend

SIGNS = {
    ChangeKind.ADDED: Sign("+", translatable("added"), Ink.COMPATIBLE),
    ChangeKind.DROPPED: Sign("−", translatable("dropped"), Ink.UNSURE),
    ChangeKind.CHANGED: Sign("≠", translatable("changed"), Ink.CONFLICT),
    ChangeKind.MOVED: Sign("↕", translatable("moved")),
}


def updates(comparison: Comparison) -> Sheet:
    gathering = Gathering(comparison)
    return Sheet(
        heading=tr("What was changed"),
        lines=tuple(
            _line(revision, change, gathering)
            for revision in comparison.overview.revisions
            for change in revision.changes
        ),
        empty=tr("No report was found to be a later version of another."),
        legend=legend(SIGNS.values()),
        stress=tr("Changed only"),
        missing=tr("no words here"),
    )


def _line(revision: Revision, change: VersionChange, gathering: Gathering) -> Line:
    sigla, sign = gathering.comparison.sigla, SIGNS[change.kind]
    told = [passage for passage in (change.earlier, change.later) if passage]
    versions = tr("{earlier} → {later}", earlier=sigla[revision.earlier], later=sigla[revision.later])
    return gathering.line(
        gathering.words(told[-1]),
        {p.report: Cell(gathering.words(p), (p,), sign, tr(sign.word)) for p in told},
        kind=tr("{versions}, {change}", versions=versions, change=tr(sign.word)),
        passages=told[-1:],
        stressed=change.kind is ChangeKind.CHANGED,
    )
