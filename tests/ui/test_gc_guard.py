"""Garbage is collected by a timer of the GUI thread and nowhere else."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import gc_guard


@pytest.fixture(autouse=True)
def collector_as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_python_no_longer_collects_by_itself(qtbot: QtBot) -> None:
    gc_guard.collect_on_gui_thread(QObject())
    assert not gc.isenabled()


def test_a_round_is_made_when_a_counter_is_over_its_threshold(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: list[int] = []
    monkeypatch.setattr(gc, "collect", rounds.append)
    monkeypatch.setattr(gc, "get_count", lambda: (1000, 11, 0))
    gc_guard.collect_if_due()
    assert rounds == [1]


def test_nothing_is_done_before_that(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: list[int] = []
    monkeypatch.setattr(gc, "collect", rounds.append)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 0))
    gc_guard.collect_if_due()
    assert rounds == []
