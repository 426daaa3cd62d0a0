"""Notes of other readers and programs: taken from a file, compared with one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.annotation import AnchorState
from app.model.reason import Reason
from ui.jobs import Job
from ui.messages import Message, counted, tr, translated
from ui.operations.desk import Desk
from ui.operations.versions import unsure_words

if TYPE_CHECKING:
    from app.annotate.agreement import Agreement
    from app.exchange import Merged, Package
    from app.exchange.packages import Named

_TAKING, _AGREEING = "notes", "agreement"
_MOST = 12  # lines of what is missing; the rest is counted


def take_notes(desk: Desk, path: Path) -> None:
    """Read the file in the background and put its notes beside those that are there."""
    job = Job(tr("Reading {name}", name=path.name), done=partial(merge_notes, desk), failed=desk.fail)
    desk.keep(_TAKING, desk.engine.read_notes(job, path))


def merge_notes(desk: Desk, package: Package) -> None:
    """Put the notes of a file into the project, and tell what became of them."""
    from app.exchange import merge

    merged = merge(desk.session.project, package)
    if desk.edit(tr("Import Notes"), lambda _: merged.project):
        desk.say(Message(_heading(merged), tuple(_lines(merged))))


def compare_readers(
    desk: Desk,
    first: str,
    second: str,
    *,
    take: Callable[[tuple[Agreement, ...]], None],
    lost: Callable[[], None],
) -> None:
    """Count in the background how far two readers agree; `lost` is called when nothing comes of it."""
    desk.drop(_AGREEING)
    job = Job(tr("Comparing the readers"), done=take, failed=partial(_fail, desk, lost), stopped=lost)
    desk.keep(_AGREEING, desk.engine.agree(job, desk.session.project, first, second))


def stop_comparing(desk: Desk) -> None:
    """Nobody waits any more for how far readers agree."""
    desk.drop(_AGREEING)


def _fail(desk: Desk, lost: Callable[[], None], failure: Exception) -> None:
    lost()
    desk.fail(failure)


def _heading(merged: Merged) -> str:
    if not merged.added:
        return tr("No note was new.")
    return counted(len(merged.added), "{n} note was imported.", "{n} notes were imported.")


def _lines(merged: Merged) -> Iterator[str]:
    """What the reader has to know of those that came, and of those that did not."""
    if merged.known:
        yield counted(len(merged.known), "{n} note was here already.", "{n} notes were here already.")
    yield from unsure_words(merged.anchors(AnchorState.TO_CONFIRM), merged.anchors(AnchorState.ORPHANED))
    missing = list(dict.fromkeys(_name(absent.report) for absent in merged.absent))
    for name in missing[:_MOST]:
        yield tr("Notes on “{name}” were left out: open that report first.", name=name)
    if len(missing) > _MOST:
        yield tr("And {n} more reports.", n=len(missing) - _MOST)
    yield from map(_skipped, merged.skipped)


def _name(report: Named) -> str:
    from app.exchange.packages import NAMELESS

    name = str(report)
    return translated(name) if name == NAMELESS else name


def _skipped(skipped: Reason) -> str:
    """What of the file could not be read."""
    from app.exchange.packages import SKIPPED

    return tr(SKIPPED[skipped.code], **{n: translated(value) for n, value in skipped.params})
