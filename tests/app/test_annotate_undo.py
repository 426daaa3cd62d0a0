"""Whatever is done to notes, passages, codes and findings, undo leads back to exactly what was."""

from collections.abc import Callable
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st
from invented_projects import NOON, note, project

from app.annotate import codebook, commands, notes, passages
from app.annotate.history import MERGE_SECONDS, History
from app.model.annotation import Task, TaskStatus
from app.model.finding import FindingId
from app.model.project import Bond, Judgement, Project
from app.model.span import Passage, Span

Edit = Callable[[Project], Project]

START = project()
REPORTS = [r.id for r in START.reports]
names = st.sampled_from(["toll", "harbour", "casualties", " ", "\ud83d", "ünïcode"])
ids = st.sampled_from([n.id for n in START.annotations])
indexes = st.integers(-1, 2)
spans = st.tuples(st.integers(0, 150), st.integers(0, 150)).map(lambda edges: Span(min(edges), max(edges)))
places = st.builds(Passage, st.sampled_from(REPORTS), spans)
findings = st.lists(st.sampled_from("abc").map(FindingId), max_size=3)
tasks = st.none() | st.builds(Task, names, names, st.sampled_from(TaskStatus), st.none() | st.dates())


def act(function: Callable[..., Project], *arguments: st.SearchStrategy, **more: object) -> st.SearchStrategy:
    """Edits by a function on the project, with arguments drawn."""
    return st.tuples(*arguments).map(lambda drawn: lambda before: function(before, *drawn, **more))


edits = st.one_of(
    act(codebook.tag_notes, st.lists(ids), names, now=NOON),
    act(codebook.untag_notes, st.lists(ids), names, now=NOON),
    act(codebook.add_code, names),
    act(codebook.rename_code, names, names),
    st.builds(
        lambda merged, into: partial(codebook.merge_codes, names=merged, into=into), st.lists(names), names
    ),
    act(codebook.describe_code, names, names),
    act(codebook.delete_code, names),
    act(notes.set_task, ids, tasks, now=NOON),
    act(notes.link_findings, ids, findings, now=NOON),
    act(notes.unlink_findings, ids, findings, now=NOON),
    act(passages.add_passages, ids, st.lists(places, max_size=2), now=NOON),
    act(passages.remove_passage, ids, indexes, now=NOON),
    act(passages.set_span, ids, indexes, spans, now=NOON),
    act(passages.place_passage, ids, indexes, places, now=NOON),
    act(passages.confirm_passage, ids, indexes, now=NOON),
    act(commands.delete_note, ids),
    act(commands.remove_report, st.sampled_from(REPORTS)),
    act(commands.set_verdict, st.just(FindingId("a")), st.sampled_from(Judgement)),
    act(commands.bind, places, places, st.sampled_from(Bond)),
)


def check_sound(value: Project) -> None:
    """What holds of every project, whatever was done to it."""
    texts = {r.id: r.text for r in value.reports}
    for one in value.annotations:
        assert one.anchors
        assert all(a.exact == a.span.of(texts[a.report]) for a in one.anchors)
        assert len(set(one.tags)) == len(one.tags)
        assert len(set(one.findings)) == len(one.findings)
    assert len({code.name for code in value.codebook}) == len(value.codebook)
    assert all(name.encode() and name == name.strip() for code in value.codebook for name in [code.name])


@settings(max_examples=60)
@given(st.lists(edits, min_size=1, max_size=8))
def test_undoing_each_edit_leads_back_through_every_value_there_was(made: list[Edit]) -> None:
    history, values = History(START), [START]
    for edit in made:
        history.do("Edit", edit(history.project))
        if history.project != values[-1]:
            values.append(history.project)
        check_sound(history.project)
    for value in reversed(values):
        assert history.project == value
        history.undo()
    for value in values:
        assert history.project == value
        history.redo()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_what_was_typed_and_taken_away_again_leaves_nothing_to_undo() -> None:
    clock = Clock()
    history = History(START, clock=clock)
    history.do("Rename", commands.rename_project(START, "M"), merges="title")
    clock.now += MERGE_SECONDS / 2
    history.do("Rename", START, merges="title")
    assert (history.project, history.undo_label) == (START, None)


def test_quick_edits_of_one_note_are_one_act_and_those_of_another_note_are_another() -> None:
    clock = Clock()
    history = History(START, clock=clock)
    first, second, _ = (n.id for n in START.annotations)
    for note_id in (first, first, second, second):
        for tag in ("a", "b"):
            edited = codebook.tag_notes(history.project, (note_id,), tag, now=NOON)
            history.do("Tag", edited, merges=("note", note_id))
    history.undo()
    assert [n.tags for n in history.project.annotations] == [("a", "b"), (), ()]
    history.undo()
    assert history.project == START


def test_a_note_added_and_undone_is_gone() -> None:
    history = History(START)
    history.do("Add Note", commands.add_note(START, note(*START.reports)))
    history.undo()
    assert history.project == START
