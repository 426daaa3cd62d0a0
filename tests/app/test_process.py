"""The child process: values in, values out, told how far, stopped, killed, and without a network."""

import os
import socket
import time
from collections.abc import Iterator

import pytest

from app.errors import EmptyFile, WorkerDied
from app.jobs import Cancelled, Monitor, Progress, SilentMonitor
from app.process import ChildProcess, TimedOut


def add(a: int, b: int, *, monitor: Monitor) -> int:
    monitor.report(Progress("add", 1, 2))
    return a + b


def fail(*, monitor: Monitor) -> None:
    raise EmptyFile(name="a.txt")


def die(*, monitor: Monitor) -> None:
    os._exit(7)


def go_on(*, monitor: Monitor) -> None:
    while True:
        monitor.check()
        time.sleep(0.01)


def hang(*, monitor: Monitor) -> None:
    time.sleep(60)


def eat_memory(*, monitor: Monitor) -> int:
    return len(bytearray(4 << 30))


def call_home(*, monitor: Monitor) -> str:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    except PermissionError as refused:
        return str(refused)
    return "connected"


class Stopping(SilentMonitor):
    def check(self) -> None:
        raise Cancelled


class Listening(SilentMonitor):
    def __init__(self) -> None:
        self.heard: list[Progress] = []

    def report(self, progress: Progress) -> None:
        self.heard.append(progress)


@pytest.fixture(scope="module")
def child() -> Iterator[ChildProcess]:
    process = ChildProcess(memory=2 << 30)
    yield process
    process.kill()


def test_a_call_returns_the_value_and_tells_progress(child: ChildProcess) -> None:
    monitor = Listening()
    assert child.call(add, 2, 3, monitor=monitor) == 5
    assert monitor.heard == [Progress("add", 1, 2)]


def test_an_error_comes_back_with_its_sentence(child: ChildProcess) -> None:
    with pytest.raises(EmptyFile, match=r"“a\.txt” is empty"):
        child.call(fail)


def test_a_cancelled_call_leaves_the_child_usable(child: ChildProcess) -> None:
    with pytest.raises(Cancelled):
        child.call(go_on, monitor=Stopping())
    assert child.call(add, 1, 1) == 2


def test_a_call_that_hangs_is_killed_and_the_next_one_works(child: ChildProcess) -> None:
    with pytest.raises(TimedOut):
        child.call(hang, seconds=0.2)
    assert child.call(add, 1, 1) == 2


def test_a_child_that_dies_is_told_and_replaced(child: ChildProcess) -> None:
    with pytest.raises(WorkerDied):
        child.call(die)
    assert child.call(add, 1, 1) == 2


def test_memory_is_limited(child: ChildProcess) -> None:
    with pytest.raises(MemoryError):
        child.call(eat_memory)


def test_the_child_cannot_reach_the_network(child: ChildProcess) -> None:
    assert "offline" in child.call(call_home)
