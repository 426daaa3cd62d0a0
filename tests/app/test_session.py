"""A session remembers one project: every edit is on disk, can be undone and is told to those who watch."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from invented_projects import COAST, note, report, span_of

from app import paths
from app.annotate import commands
from app.errors import AlreadyOpen, CannotSave, DamagedProject, ReadOnlyProject
from app.model.change import Change
from app.model.comparison import Comparison
from app.model.project import Bond, Project
from app.model.report import Source
from app.model.span import Passage
from app.session import Edit, Session, recover_unsaved

A, B = report(), report(COAST, name="coast.html")
ADD_BOTH = partial(commands.add_reports, reports=(A, B))


def add_note(body: str) -> Edit:
    return partial(commands.add_note, note=note(A, body=body))


def bodies(session: Session) -> list[str]:
    return [n.body for n in session.project.annotations]


@contextmanager
def reopened(path: Path) -> Iterator[Session]:
    session = Session.open(path)
    yield session
    session.close()


@pytest.fixture
def session() -> Iterator[Session]:
    """An unsaved project of two reports."""
    session = Session.new()
    session.apply("Add reports", ADD_BOTH)
    yield session
    session.close()


@pytest.fixture
def path(session: Session, tmp_path: Path) -> Path:
    """Where the session's project is saved."""
    (tmp_path / "place").mkdir()
    path = tmp_path / "place" / "marenka.synoptic"
    session.save_as(path)
    return path


@pytest.fixture
def changes(session: Session) -> list[Change]:
    seen: list[Change] = []
    session.observe(seen.append)
    return seen


def test_a_new_session_leaves_no_file_until_something_is_done() -> None:
    session = Session.new()
    session.close()
    assert not paths.unsaved_projects().exists()


def test_each_edit_is_on_disk_at_once(session: Session, path: Path) -> None:
    for body in ("one", "two"):
        session.apply("Add note", add_note(body))
        with reopened(path) as second:
            assert second.project == session.project


def test_what_was_never_saved_is_recovered() -> None:
    session = Session.new()
    session.apply("Add reports", ADD_BOTH)
    session.apply("Add note", add_note("typed, not saved"))
    assert (session.path, recover_unsaved()) == (None, ())
    session.close()
    (found,) = recover_unsaved()
    with reopened(found) as recovered:
        assert (bodies(recovered), recovered.path) == (["typed, not saved"], None)


def test_a_project_that_was_saved_or_discarded_or_is_empty_is_not_offered_again(tmp_path: Path) -> None:
    saved, discarded, emptied = (Session.new() for _ in range(3))
    for session in (saved, discarded, emptied):
        session.apply("Add reports", ADD_BOTH)
    saved.save_as(tmp_path / "saved.synoptic")
    saved.close()
    discarded.discard()
    emptied.undo()
    emptied.close()
    assert recover_unsaved() == ()
    assert list(paths.unsaved_projects().iterdir()) == []


def test_discarding_leaves_a_saved_project_as_it_is(session: Session, path: Path) -> None:
    session.discard()
    with reopened(path) as again:
        assert again.project.reports == (A, B)


def test_undo_leads_back_through_saving_under_a_name(session: Session, tmp_path: Path) -> None:
    session.apply("Add note", add_note("one"))
    session.save_as(tmp_path / "named.synoptic")
    session.apply("Add note", add_note("two"))
    assert session.undo_label == "Add note"
    session.undo()
    session.undo()
    assert (bodies(session), session.undo_label, session.redo_label) == ([], "Add reports", "Add note")
    session.redo()
    with reopened(tmp_path / "named.synoptic") as again:
        assert bodies(again) == ["one"] == bodies(session)


def test_an_edit_that_is_refused_leaves_all_as_it_was(session: Session, changes: list[Change]) -> None:
    before = session.project
    with pytest.raises(AlreadyOpen):
        session.apply("Add reports", ADD_BOTH)
    assert (session.project, session.undo_label, changes) == (before, "Add reports", [])


def test_observers_hear_what_an_edit_touched(session: Session, changes: list[Change]) -> None:
    session.apply("Add note", add_note("one"))
    session.apply("Rename", partial(commands.rename_project, title="Marenka"))
    session.undo()
    session.unobserve(changes.append)
    session.undo()
    title = Change(title=True, saved=True)
    assert changes == [Change(annotations=True, saved=True), title, title]


def test_an_edit_that_changes_nothing_is_not_told(session: Session, changes: list[Change]) -> None:
    session.apply("Rename", partial(commands.rename_project, title=""))
    session.redo()
    assert (changes, session.undo_label) == ([], "Add reports")


def test_the_second_window_is_told_and_only_reads(session: Session, path: Path) -> None:
    with reopened(path) as second:
        assert (second.read_only, second.read_only_reason) == (True, "it is open in another window")
        with pytest.raises(ReadOnlyProject, match="can only be read"):
            second.apply("Add note", add_note("lost?"))
        assert (bodies(second), second.undo_label) == ([], None)
    session.apply("Add note", add_note("the first window goes on"))


def test_the_second_window_writes_after_saving_elsewhere(session: Session, path: Path) -> None:
    with reopened(path) as second:
        second.save_as(path.with_name("copy.synoptic"))
        second.apply("Add note", add_note("mine"))
        assert (second.read_only, second.path) == (False, path.with_name("copy.synoptic"))
    assert bodies(session) == []
    assert path.exists()


def test_a_save_that_fails_is_told_once_and_made_good_by_the_next(session: Session, path: Path) -> None:
    away = path.parent.with_name("away")
    path.parent.rename(away)
    with pytest.raises(CannotSave, match="could not be saved"):
        session.apply("Add note", add_note("one"))
    session.apply("Add note", add_note("two"))
    assert bodies(session) == ["one", "two"]
    assert session.failure is not None
    with pytest.raises(CannotSave):
        session.save()
    away.rename(path.parent)
    session.apply("Add note", add_note("three"))
    assert session.failure is None
    with reopened(path) as again:
        assert bodies(again) == ["one", "two", "three"]


def test_a_project_whose_place_is_gone_is_saved_elsewhere(
    session: Session, path: Path, tmp_path: Path
) -> None:
    shutil.rmtree(path.parent)
    with pytest.raises(CannotSave):
        session.apply("Add note", add_note("one"))
    session.save_as(tmp_path / "elsewhere.synoptic")
    assert session.failure is None
    with reopened(tmp_path / "elsewhere.synoptic") as again:
        assert bodies(again) == ["one"]


def test_edits_of_a_project_whose_file_is_gone_outlive_the_session(session: Session, path: Path) -> None:
    path.unlink()
    with pytest.raises(CannotSave):
        session.apply("Add note", add_note("one"))
    session.close()
    (found,) = recover_unsaved()
    with reopened(found) as again:
        assert bodies(again) == ["one"]


def test_what_can_be_kept_nowhere_is_told_before_the_session_ends(session: Session, path: Path) -> None:
    path.unlink()
    with pytest.raises(CannotSave):
        session.apply("Add note", add_note("one"))
    shutil.rmtree(paths.unsaved_projects())
    paths.unsaved_projects().write_text("in the way")
    with pytest.raises(CannotSave):
        session.rescue()
    assert bodies(session) == ["one"]


def test_a_removed_project_is_saved_again_under_its_name(session: Session, path: Path) -> None:
    path.unlink()
    session.save_as(path)
    session.apply("Add note", add_note("one"))
    with reopened(path) as again:
        assert bodies(again) == ["one"]


def test_saving_where_nothing_can_be_saved_leaves_the_project_where_it_was(
    session: Session, path: Path
) -> None:
    with pytest.raises(CannotSave):
        session.save_as(path.parent / "missing" / "x.synoptic")
    session.apply("Add note", add_note("one"))
    assert session.path == path


def test_an_unsaved_project_that_cannot_be_kept_goes_on_in_memory() -> None:
    paths.unsaved_projects().parent.mkdir(parents=True)
    paths.unsaved_projects().write_text("in the way")
    session = Session.new()
    with pytest.raises(CannotSave):
        session.apply("Add reports", ADD_BOTH)
    paths.unsaved_projects().unlink()
    session.apply("Add note", add_note("one"))
    session.close()
    with reopened(*recover_unsaved()) as again:
        assert bodies(again) == ["one"]


def test_a_damaged_project_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "empty.synoptic").touch()
    with pytest.raises(DamagedProject):
        Session.open(tmp_path / "empty.synoptic")


def compared(project: Project) -> Comparison:
    return Comparison(reports=project.reports)


def bind(project: Project) -> Project:
    a, b = (Passage(r.id, span_of("people", r)) for r in (A, B))
    return commands.bind(project, a, b, Bond.APART)


def test_without_reports_there_is_nothing_to_compare() -> None:
    session = Session.new()
    assert (session.needs_comparison, session.comparison) == (False, None)


def test_a_comparison_is_taken_and_told(session: Session, changes: list[Change]) -> None:
    assert session.needs_comparison
    made = compared(session.project)
    session.compared(made, session.inputs)
    assert session.comparison is made
    assert not session.needs_comparison
    assert changes == [Change(comparison=True)]


def test_a_comparison_of_earlier_reports_comes_too_late(session: Session, changes: list[Change]) -> None:
    late, inputs = compared(session.project), session.inputs
    session.apply("Remove report", partial(commands.remove_report, report_id=B.id))
    session.compared(late, inputs)
    session.compared(late)
    assert (session.comparison, session.needs_comparison) == (None, True)
    assert changes == [Change(reports=True, saved=True)]


def test_after_an_override_the_earlier_comparison_stays_until_the_new_one_is_there(session: Session) -> None:
    before = compared(session.project)
    session.compared(before)
    inputs = session.inputs
    session.apply("Set apart", bind)
    assert (session.comparison, session.needs_comparison) == (before, True)
    session.compared(compared(session.project), inputs)
    assert session.needs_comparison


def test_notes_and_titles_ask_for_no_new_comparison_but_a_corrected_source_does(session: Session) -> None:
    session.compared(compared(session.project))
    session.apply("Add note", add_note("one"))
    session.apply("Rename", partial(commands.rename_project, title="Marenka"))
    assert not session.needs_comparison
    corrected = partial(commands.correct_source, report_id=A.id, source=Source(outlet="Orlo Pilot"))
    session.apply("Correct source", corrected)
    assert (session.comparison, session.needs_comparison) == (None, True)


def test_undo_brings_an_earlier_comparison_back_at_once(session: Session, changes: list[Change]) -> None:
    first = compared(session.project)
    session.compared(first)
    session.apply("Remove report", partial(commands.remove_report, report_id=B.id))
    assert session.comparison is None
    session.undo()
    assert (session.comparison, session.needs_comparison) == (first, False)
    assert changes[-1] == Change(reports=True, comparison=True, saved=True)


def test_typing_into_a_note_is_undone_as_one(session: Session) -> None:
    written = note(A, body="")
    session.apply("Add note", partial(commands.add_note, note=written))
    for body in ("C", "Ca", "Call"):
        edit = partial(commands.rename_project, title=body)
        session.apply("Edit note", edit, merges=("edit", written.id))
    session.undo()
    assert (session.project.title, session.undo_label) == ("", "Add note")
