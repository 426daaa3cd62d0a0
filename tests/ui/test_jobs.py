"""Work runs off the GUI thread; what comes of it is delivered on it, or dropped."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.jobs import Monitor, Progress
from ui.jobs import Job, JobRunner


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()


def count_to_fifty(monitor: Monitor) -> str:
    for step in range(50):
        monitor.check()
        monitor.report(Progress("count", step, 50))
    return threading.current_thread().name


def work_until_stopped(monitor: Monitor) -> None:
    while True:
        monitor.check()
        time.sleep(0.001)


def test_work_runs_in_a_thread_and_its_value_arrives_on_the_gui_thread(
    runner: JobRunner, qtbot: QtBot
) -> None:
    values: list[tuple[str, bool]] = []
    job = Job("Counting", done=lambda name: values.append((name, on_gui_thread())))
    with qtbot.waitSignal(runner.ended):
        runner.start(job, count_to_fifty)
    assert values[0][0].startswith("job")
    assert values[0][1]


def test_every_step_is_told_in_order(runner: JobRunner, qtbot: QtBot) -> None:
    steps: list[int] = []
    runner.progressed.connect(lambda _job, progress: steps.append(progress.done))
    with qtbot.waitSignal(runner.ended):
        runner.start(Job("Counting"), count_to_fifty)
    assert steps == list(range(50))


def test_a_cancelled_job_says_so_when_it_has_stopped(runner: JobRunner, qtbot: QtBot) -> None:
    said: list[str] = []
    job = Job("Waiting", done=lambda _: said.append("done"), stopped=lambda: said.append("stopped"))
    runner.start(job, work_until_stopped)
    with qtbot.waitSignal(runner.ended):
        job.cancel()
    assert said == ["stopped"]


def test_a_value_that_comes_after_the_cancel_is_dropped(runner: JobRunner, qtbot: QtBot) -> None:
    said: list[str] = []
    go = threading.Event()
    job = Job("Deaf", done=lambda _: said.append("done"), stopped=lambda: said.append("stopped"))
    runner.start(job, lambda _: go.wait(5))
    with qtbot.waitSignal(runner.ended):
        job.cancel()
        go.set()
    assert said == ["stopped"]


def test_a_dropped_job_says_nothing(runner: JobRunner, qtbot: QtBot) -> None:
    said: list[str] = []
    job = Job("Old", done=lambda _: said.append("done"), stopped=lambda: said.append("stopped"))
    runner.start(job, work_until_stopped)
    with qtbot.waitSignal(runner.ended):
        job.drop()
    assert said == []


def test_a_failure_is_handed_over(runner: JobRunner, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    with qtbot.waitSignal(runner.ended):
        runner.start(Job("Dividing", failed=failures.append), lambda _: 1 / 0)
    assert isinstance(failures[0], ZeroDivisionError)


def test_a_runner_can_be_shut_down_in_the_middle_of_its_work(qapp: QCoreApplication) -> None:
    for _ in range(10):
        runner = JobRunner()
        for _ in range(5):
            runner.start(Job("Counting"), count_to_fifty)
        runner.shutdown()
        assert runner.running() == ()


def on_gui_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
