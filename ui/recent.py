"""The projects of the welcome page: those open lately, and those that never got a name."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from app.session import recover_unsaved
from app.settings import Settings
from ui.child_work import Held
from ui.messages import counted, tr
from ui.moments import day_of_month, time
from ui.panels.welcome_page import RecentProject


def recent_paths(settings: Settings) -> tuple[Path, ...]:
    """The latest first; files that are gone are left out."""
    named = [Path(path) for path in settings.recent if Path(path).is_file()]
    return tuple(sorted((*named, *recover_unsaved()), key=_changed, reverse=True))


def recent_project(held: Held) -> RecentProject:
    """What the page says of a project."""
    counts = [counted(held.reports, "{n} report", "{n} reports")]
    counts.append(counted(held.notes, "{n} note", "{n} notes") if held.notes else tr("no notes yet"))
    if held.to_verify:
        counts.append(tr("{n} to verify", n=held.to_verify))
    return RecentProject(
        path=str(held.path),
        title=held.title or held.path.stem,
        facts=", ".join(counts),
        when=_when(datetime.fromtimestamp(_changed(held.path)).astimezone()),
    )


def _changed(path: Path) -> float:
    return path.stat().st_mtime


def _when(moment: datetime) -> str:
    today = datetime.now().astimezone().date()
    if moment.date() == today:
        return tr("Today, {time}", time=time(moment))
    if moment.date() == today - timedelta(days=1):
        return tr("Yesterday")
    return day_of_month(moment)
