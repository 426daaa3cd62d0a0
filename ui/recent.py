"""The projects of the welcome page: those open lately, and those that never got a name."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from app.session import recover_unsaved
from app.settings import Settings
from ui.messages import tr
from ui.panels.welcome_page import RecentProject


def recent_projects(settings: Settings) -> tuple[RecentProject, ...]:
    """The latest first; files that are gone are left out."""
    named = [Path(path) for path in settings.recent if Path(path).is_file()]
    unnamed = list(recover_unsaved())
    latest = sorted((*named, *unnamed), key=lambda path: path.stat().st_mtime, reverse=True)
    return tuple(_entry(path, named=path in named) for path in latest)


def _entry(path: Path, *, named: bool) -> RecentProject:
    return RecentProject(
        path=str(path),
        title=path.stem if named else tr("Comparison without a name"),
        facts=str(path.parent) if named else tr("Kept as you left it"),
        when=_when(datetime.fromtimestamp(path.stat().st_mtime).astimezone()),
    )


def _when(moment: datetime) -> str:
    today = datetime.now().astimezone().date()
    if moment.date() == today:
        return tr("Today, {time}", time=f"{moment:%H:%M}")
    if moment.date() == today - timedelta(days=1):
        return tr("Yesterday")
    return f"{moment.day} {moment:%B}"
