"""Whatever is done to a project in whatever order, memory, undo and disk stay at one."""

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from invented_projects import COAST, NOON, note, report

from app.annotate import commands
from app.errors import CannotSave
from app.model.project import Project
from app.session import Edit, Session

A, B = report(), report(COAST, name="coast.html")
bodies = st.text(max_size=8)


class RandomWalk(RuleBasedStateMachine):
    """Edits, undo, redo, moves of the file and closing, beside a plain list of all values so far."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "0.synoptic"
        self.session = Session.new()
        self.session.save_as(self.path)
        self.values, self.present = [Project()], 0

    def apply(self, edit: Edit) -> None:
        try:
            self.session.apply("Edit", edit)
        except CannotSave:
            assert self.session.failure
        value = edit(self.values[self.present])
        if value != self.values[self.present]:
            self.values[self.present + 1 :] = [value]
            self.present += 1

    @property
    def notes(self) -> list[str]:
        return [n.id for n in self.session.project.annotations]

    @rule(report=st.sampled_from((A, B)))
    def add_or_remove_report(self, report: object) -> None:
        there = report in self.session.project.reports
        remove = partial(commands.remove_report, report_id=report.id)
        self.apply(remove if there else partial(commands.add_reports, reports=(report,)))

    @rule()
    def swap_reports(self) -> None:
        self.apply(partial(commands.move_report, report_id=A.id, place=1))

    @rule(body=bodies)
    def add_note(self, body: str) -> None:
        self.apply(partial(commands.add_note, note=note(A, B, body=body)))

    @precondition(lambda self: self.notes)
    @rule(body=bodies, data=st.data())
    def edit_note(self, body: str, data: st.DataObject) -> None:
        chosen = data.draw(st.sampled_from(self.session.project.annotations))
        self.apply(partial(commands.edit_note, note=replace(chosen, body=body, tags=(body,)), now=NOON))

    @precondition(lambda self: self.notes)
    @rule(data=st.data())
    def delete_note(self, data: st.DataObject) -> None:
        self.apply(partial(commands.delete_note, note_id=data.draw(st.sampled_from(self.notes))))

    @rule()
    def undo(self) -> None:
        self.session.undo()
        self.present = max(0, self.present - 1)

    @rule()
    def redo(self) -> None:
        self.session.redo()
        self.present = min(len(self.values) - 1, self.present + 1)

    @rule()
    def lose_the_file_and_save_it_again(self) -> None:
        self.path.unlink()
        self.apply(partial(commands.rename_project, title=f"{len(self.values)} lost"))
        self.session.save_as(self.path)

    @rule()
    def edit_while_the_file_is_away_and_go_back(self) -> None:
        away = self.path.with_name("away")
        self.path.rename(away)
        self.apply(partial(commands.rename_project, title=f"{len(self.values)} away"))
        self.present = max(0, self.present - 1)
        away.rename(self.path)
        self.session.undo()

    @rule()
    def save_under_another_name(self) -> None:
        self.path = self.path.with_name(f"{int(self.path.stem) + 1}.synoptic")
        self.session.save_as(self.path)

    @rule()
    def close_and_open(self) -> None:
        self.session.close()
        self.session = Session.open(self.path)
        self.values, self.present = [self.session.project], 0

    @invariant()
    def memory_and_disk_hold_the_present_value(self) -> None:
        assert self.session.project == self.values[self.present]
        second = Session.open(self.path)
        assert (second.read_only, second.project) == (True, self.session.project)
        second.close()

    @invariant()
    def undo_and_redo_are_offered_where_they_lead_somewhere(self) -> None:
        assert (self.session.undo_label is not None) == (self.present > 0)
        assert (self.session.redo_label is not None) == (self.present < len(self.values) - 1)

    @invariant()
    def every_note_speaks_of_reports_that_are_there(self) -> None:
        there = {r.id for r in self.session.project.reports}
        notes = self.session.project.annotations
        assert all(n.anchors and {a.report for a in n.anchors} <= there for n in notes)

    def teardown(self) -> None:
        self.session.close()
        self.folder.cleanup()


TestRandomWalk = RandomWalk.TestCase
TestRandomWalk.settings = settings(max_examples=15, stateful_step_count=40, deadline=None)
