"""What the welcome page says of projects that lie on disk."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from market_reports import PROJECT, words_in

from app.annotate import anchor, commands
from app.jobs import SilentMonitor
from app.model.annotation import NoteKind
from app.model.project import Project
from app.session import Session
from app.settings import Settings
from ui.child_work import Held, look_into
from ui.recent import recent_paths, recent_project


def save(project: Project, path: Path) -> Path:
    session = Session(project)
    session.save_as(path)
    session.close()
    return path


def noted() -> Project:
    lantern = PROJECT.reports[0]
    place = anchor.make(lantern, words_in(lantern, "three").span)
    note = commands.new_note([place], author="me", now=datetime.now(UTC), kind=NoteKind.VERIFY)
    return replace(PROJECT, annotations=(note,))


def test_a_project_is_described_by_what_it_holds(tmp_path: Path) -> None:
    path = save(noted(), tmp_path / "market.synoptic")
    (held,) = look_into((path,), monitor=SilentMonitor())
    assert held == Held(path, "Three stalls burn at market", reports=3, notes=1, to_verify=1)
    entry = recent_project(held)
    assert entry.facts == "3 reports, 1 note, 1 to verify"
    assert entry.when.startswith("Today")


def test_looking_into_a_project_does_not_keep_others_from_it(tmp_path: Path) -> None:
    path = save(PROJECT, tmp_path / "market.synoptic")
    look_into((path,), monitor=SilentMonitor())
    session = Session.open(path)
    assert not session.read_only
    session.close()


def test_a_file_that_is_no_project_is_left_out(tmp_path: Path) -> None:
    broken = tmp_path / "broken.synoptic"
    broken.write_bytes(b"nothing")
    assert look_into((broken,), monitor=SilentMonitor()) == ()


def test_projects_that_are_gone_are_not_listed_and_unnamed_ones_are(tmp_path: Path) -> None:
    named = save(PROJECT, tmp_path / "market.synoptic")
    unnamed = Session.new()
    unnamed.apply("Add Reports", lambda project: commands.add_reports(project, PROJECT.reports))
    unnamed.close()
    settings = Settings().with_recent(tmp_path / "gone.synoptic").with_recent(named)
    paths = recent_paths(settings)
    assert len(paths) == 2
    assert named in paths
