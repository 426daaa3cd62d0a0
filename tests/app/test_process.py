"""The child process: values in, values out, told how far, stopped, killed, and without a network."""

import os
import socket
import time
import urllib.request
from collections.abc import Callable, Iterator

import pytest

from app import process as process_module
from app.errors import EmptyFile, WorkerDied
from app.jobs import Cancelled, Monitor, Progress, SilentMonitor
from app.memory import bytes_held
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


def chatter(*, monitor: Monitor) -> None:
    while True:
        monitor.report(Progress("chatter", 0, 1))


def number(*, monitor: Monitor) -> int:
    return os.getpid()


def keep_memory(*, monitor: Monitor) -> None:
    kept.append(b"x" * 200_000_000)


def call_home(attempt: str, *, monitor: Monitor) -> str:
    try:
        CALLS[attempt]()
    except OSError as refused:
        return str(refused)
    return "connected"


kept: list[bytes] = []  # by the child, as a parser that leaks
CALLS: dict[str, Callable[[], object]] = {
    "connect": lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
    "look up": lambda: socket.getaddrinfo("dornpost.example", 80),
    "look up by name": lambda: socket.gethostbyname("dornpost.example"),
    "look up by address": lambda: socket.gethostbyaddr("127.0.0.1"),
    "send": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    "send a message": lambda: socket.socket(type=socket.SOCK_DGRAM).sendmsg([b"x"], [], 0, ("127.0.0.1", 9)),
    "listen": lambda: socket.socket().bind(("127.0.0.1", 0)),
    "open a page": lambda: urllib.request.urlopen("http://127.0.0.1:9/"),
}


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


@pytest.mark.parametrize("attempt", CALLS)
def test_the_child_cannot_reach_the_network(attempt: str, child: ChildProcess) -> None:
    assert "offline" in child.call(call_home, attempt)


def test_a_child_that_talks_without_end_is_killed(child: ChildProcess) -> None:
    with pytest.raises(TimedOut):
        child.call(chatter, seconds=0.2)


def test_memory_is_watched_where_the_system_holds_no_limit(
    child: ChildProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_module, "bytes_held", lambda _process: 3 << 30)
    with pytest.raises(MemoryError):
        child.call(hang)
    monkeypatch.undo()
    assert child.call(add, 1, 1) == 2


def test_the_system_tells_what_a_process_holds() -> None:
    assert 10_000_000 < bytes_held(os.getpid()) < 4_000_000_000
    assert bytes_held(2**22 + 1) == 0  # beyond the largest number of a process


def test_a_limited_child_serves_many_calls_and_is_then_replaced(
    child: ChildProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_module, "LIFE_CALLS", 3)
    child.kill()
    first, second, third, fourth = (child.call(number) for _ in range(4))
    assert first == second == third != fourth


def test_a_limited_child_that_keeps_too_much_is_replaced(
    child: ChildProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_module, "LIFE_BYTES", 200_000_000)
    before = child.call(number)
    child.call(keep_memory)
    assert child.call(number) != before


def test_a_child_without_a_limit_keeps_what_it_has_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_module, "LIFE_CALLS", 1)
    child = ChildProcess()
    try:
        assert child.call(number) == child.call(number)
    finally:
        child.kill()
