"""Undo and redo lead through earlier values and back."""

from hypothesis import given
from hypothesis import strategies as st

from app.annotate.history import MERGE_SECONDS, History
from app.model.project import Project


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def titled(title: str) -> Project:
    return Project(title=title)


def test_undo_and_redo_lead_back_and_forth() -> None:
    history = History(titled("a"))
    history.do("Rename", titled("b"))
    history.undo()
    assert (history.project.title, history.undo_label, history.redo_label) == ("a", None, "Rename")
    history.redo()
    assert (history.project.title, history.undo_label, history.redo_label) == ("b", "Rename", None)


def test_with_nothing_to_undo_or_redo_the_value_stays() -> None:
    history = History(titled("a"))
    history.undo()
    history.redo()
    assert history.project == titled("a")


def test_a_new_act_forgets_what_was_undone() -> None:
    history = History(titled("a"))
    history.do("Rename", titled("b"))
    history.undo()
    history.do("Call it", titled("c"))
    assert (history.undo_label, history.redo_label) == ("Call it", None)


def test_an_act_that_changes_nothing_is_not_remembered() -> None:
    history = History(titled("a"))
    history.do("Rename", titled("a"))
    assert history.undo_label is None


def test_typing_without_a_pause_is_one_act() -> None:
    clock = Clock()
    history = History(titled(""), clock=clock)
    for title in ("M", "Ma", "Mar"):
        history.do("Rename", titled(title), merges="title")
        clock.now += MERGE_SECONDS
    history.undo()
    assert history.project == titled("")


def test_a_pause_or_another_thing_starts_a_new_act() -> None:
    clock = Clock()
    history = History(titled(""), clock=clock)
    history.do("Rename", titled("a"), merges="title")
    clock.now += MERGE_SECONDS + 0.1
    history.do("Rename", titled("b"), merges="title")
    history.do("Rename", titled("c"), merges="another")
    history.do("Rename", titled("d"))
    history.do("Rename", titled("e"))
    undone = []
    while history.undo_label:
        history.undo()
        undone.append(history.project.title)
    assert undone == ["d", "c", "b", "a", ""]


def test_what_follows_an_undo_is_an_act_of_its_own() -> None:
    history = History(titled(""), clock=Clock())
    history.do("Rename", titled("a"), merges="title")
    history.do("Rename", titled("b"), merges="other")
    history.undo()
    history.do("Rename", titled("c"), merges="title")
    history.undo()
    assert history.project == titled("a")


@given(st.lists(st.sampled_from("abcd<>")))
def test_undoing_everything_leads_to_the_first_value_and_redoing_it_to_the_last(acts: list[str]) -> None:
    history = History(titled("start"))
    for act in acts:
        if act == "<":
            history.undo()
        elif act == ">":
            history.redo()
        else:
            history.do(act, titled(act))
    last = history.project
    steps = 0
    while history.undo_label:
        history.undo()
        steps += 1
    assert history.project == titled("start")
    for _ in range(steps):
        history.redo()
    assert history.project == last
