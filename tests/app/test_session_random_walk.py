"""Whatever is done to a project in whatever order, memory, undo and disk stay at one."""

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from invented_projects import COAST, HARBOUR, NOON, note, report

from app.annotate import codebook, commands, follow, notes, passages, relabel
from app.errors import CannotSave
from app.model.annotation import NoteColour, Task, TaskStatus
from app.model.finding import FindingId
from app.model.project import Judgement, Project
from app.model.report import ParagraphKind, Report
from app.model.span import Passage, Span
from app.session import Edit, Session

A, B = report(), report(COAST, name="coast.html")
READ_ANEW = replace(report(HARBOUR.replace("Twelve people", "On Sunday, some")), id=A.id)
bodies = st.text(max_size=8)
tags = st.sampled_from(("toll", "harbour", "casualties", " \n", "ünïcode"))
IN_MEMORY = Path("/dev/shm")  # what is on a disk is not asked here, and its speed would rule the test's


class RandomWalk(RuleBasedStateMachine):
    """Edits, undo, redo, moves of the file and closing, beside a plain list of all values so far."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None)
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

    @property
    def there(self) -> set[str]:
        return {r.id for r in self.session.project.reports}

    @rule(report=st.sampled_from((A, B)))
    def add_or_remove_report(self, report: Report) -> None:
        remove = partial(commands.remove_report, report_id=report.id)
        add = partial(commands.add_reports, reports=(report,))
        self.apply(remove if report.id in self.there else add)

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
        self.apply(partial(commands.edit_note, note=replace(chosen, body=body), now=NOON))

    @precondition(lambda self: self.notes)
    @rule(data=st.data())
    def delete_note(self, data: st.DataObject) -> None:
        self.apply(partial(commands.delete_note, note_id=data.draw(st.sampled_from(self.notes))))

    @precondition(lambda self: self.notes)
    @rule(tag=tags, data=st.data())
    def tag_or_untag_notes(self, tag: str, data: st.DataObject) -> None:
        chosen = data.draw(st.lists(st.sampled_from(self.notes), min_size=1))
        acts = st.sampled_from((codebook.tag_notes, codebook.untag_notes))
        self.apply(partial(data.draw(acts), note_ids=chosen, tag=tag, now=NOON))

    @rule(name=tags, other=tags, data=st.data())
    def change_the_codebook(self, name: str, other: str, data: st.DataObject) -> None:
        acts = (
            partial(codebook.add_code, name=name, description=other),
            partial(codebook.rename_code, name=name, new=other),
            partial(codebook.merge_codes, names=(name, "harbour"), into=other),
            partial(codebook.recolour_code, name=name, colour=NoteColour.MINT),
            partial(codebook.describe_code, name=name, description=other),
            partial(codebook.delete_code, name=name),
        )
        self.apply(data.draw(st.sampled_from(acts)))

    @precondition(lambda self: self.notes)
    @rule(contact=bodies, data=st.data())
    def plan_a_note(self, contact: str, data: st.DataObject) -> None:
        chosen, task = data.draw(st.sampled_from(self.notes)), Task(contact, status=TaskStatus.ASKED)
        self.apply(partial(notes.set_task, note_id=chosen, task=task, now=NOON))
        findings = (FindingId(contact), FindingId("hurt"))
        self.apply(partial(notes.link_findings, note_id=chosen, findings=findings, now=NOON))

    @precondition(lambda self: self.notes)
    @rule(start=st.integers(0, 99), length=st.integers(0, 99), data=st.data())
    def move_the_passages_of_a_note(self, start: int, length: int, data: st.DataObject) -> None:
        chosen, span = data.draw(st.sampled_from(self.notes)), Span(start, start + length)
        acts = (
            partial(passages.set_span, index=0, span=span),
            partial(passages.place_passage, index=1, passage=Passage(B.id, span)),
            partial(passages.add_passages, passages=(Passage(A.id, span), Passage(B.id, span))),
            partial(passages.remove_passage, index=0),
            partial(passages.confirm_passage, index=0),
        )
        self.apply(partial(data.draw(st.sampled_from(acts)), note_id=chosen, now=NOON))

    @rule(judgement=st.sampled_from(Judgement))
    def judge_a_finding(self, judgement: Judgement) -> None:
        self.apply(
            partial(commands.set_verdict, finding_id=FindingId(f"f{self.present % 3}"), judgement=judgement)
        )

    @precondition(lambda self: A.id in self.there)
    @rule(reading=st.sampled_from((A, READ_ANEW)))
    def read_a_report_anew(self, reading: Report) -> None:
        self.apply(partial(follow.replace_report, report=reading))

    @precondition(lambda self: A.id in self.there)
    @rule(kind=st.sampled_from(ParagraphKind))
    def call_a_paragraph_something_else(self, kind: ParagraphKind) -> None:
        self.apply(partial(relabel.label_paragraph, report_id=A.id, index=1, kind=kind))

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
        held = self.session.project.annotations
        assert all(n.anchors and {a.report for a in n.anchors} <= self.there for n in held)

    @invariant()
    def no_tag_code_or_finding_stands_twice(self) -> None:
        value = self.session.project
        lists = [[code.name for code in value.codebook], [v.finding for v in value.verdicts]]
        lists += [list(named) for n in value.annotations for named in (n.tags, n.findings)]
        assert all(len(set(named)) == len(named) for named in lists)

    def teardown(self) -> None:
        self.session.close()
        self.folder.cleanup()


MOST_WALKS, STEPS = 40, 50  # two thousand steps
TestRandomWalk = RandomWalk.TestCase
TestRandomWalk.settings = settings(max_examples=MOST_WALKS, stateful_step_count=STEPS)
