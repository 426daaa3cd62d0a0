"""A child process that runs engine functions one at a time, may be limited, and can be killed.

A worker function takes plain values and, as the keyword `monitor`, a Monitor; it returns a value.
The child has no network: every attempt to reach out of it raises PermissionError.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import sys
import time
from collections.abc import Callable
from functools import cache
from multiprocessing.connection import Connection
from typing import Any

from app.errors import WorkerDied
from app.jobs import Cancelled, Monitor, Progress, SilentMonitor
from app.memory import bytes_held

LOOK_SECONDS = 0.01  # between a child's looks for a cancel: each takes as long as judging a pair of sentences
POLL_SECONDS = 0.02  # how soon a cancel is noticed; shorter only burns cycles
START_SECONDS = 60.0  # a child that has not begun by then never will; what follows is the work's own time
PATIENCE_SECONDS = 2.0  # a child that has not obeyed a cancel by then is killed
UNTRUSTED_MEMORY = 2 << 30  # bytes for work on files nobody has vouched for; a page of 20 MB needs half of it
LIFE_CALLS = 400  # of a limited child; a new one costs a second, an old one keeps what parsers leak
LIFE_BYTES = 400_000_000  # that a limited child may hold between calls; what it has loaded is a fifth of it
NETWORK_EVENTS = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    }
)


class TimedOut(Exception):
    """The call took longer than it was given; the child was killed."""


class ChildProcess:
    """One child, started at the first call and again after a death.

    `memory` limits its bytes; a child so limited is replaced before it has grown old or large.
    """

    def __init__(self, *, memory: int | None = None) -> None:
        self._memory = memory
        self._calls = 0
        self._process: Any = None
        self._connection: Connection | None = None

    def call(
        self,
        work: Callable[..., Any],
        *args: object,
        monitor: Monitor | None = None,
        seconds: float | None = None,
    ) -> Any:
        """Run `work(*args, monitor=...)` in the child and return its value.

        `seconds` are the work's own: that a new child takes its time to start is no fault of a file.

        Raises what the work raised, Cancelled, TimedOut, WorkerDied, or MemoryError if it took too much.
        """
        connection = self._started()
        try:
            connection.send((work, args))
            return self._await(connection, monitor or SilentMonitor(), seconds)
        except (EOFError, BrokenPipeError, ConnectionResetError) as lost:
            self.kill()
            raise WorkerDied from lost
        finally:
            self._retire()

    def start(self) -> None:
        """Start the child now, so that the first call finds it warm."""
        self._started()

    def kill(self) -> None:
        """End the child at once; the next call starts a new one."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None
        self._calls = 0

    @property
    def held(self) -> int:
        """The bytes that the child holds; 0 if none runs."""
        return bytes_held(self._process.pid) if self._process is not None else 0

    def _retire(self) -> None:
        """End a limited child that has worked off its calls or keeps too much of what it has read."""
        self._calls += 1
        if self._memory and (self._calls >= LIFE_CALLS or self.held > LIFE_BYTES):
            self.kill()

    def _started(self) -> Connection:
        if self._connection is not None and self._process.is_alive():
            return self._connection
        self.kill()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._memory), daemon=True)
        self._process.start()
        theirs.close()
        self._connection = ours
        return ours

    def _await(self, connection: Connection, monitor: Monitor, seconds: float | None) -> Any:
        deadline = time.monotonic() + START_SECONDS if seconds else None
        while True:
            if connection.poll(POLL_SECONDS):
                kind, value = connection.recv()
                if kind == "done":
                    return value
                if kind == "failed":
                    raise value
                if kind == "progress":
                    monitor.report(value)
                elif seconds:
                    deadline = time.monotonic() + seconds
            if deadline and time.monotonic() > deadline:
                self.kill()
                raise TimedOut
            if self._memory and self.held > self._memory:
                self.kill()
                raise MemoryError
            try:
                monitor.check()
            except Cancelled:
                self._cancel(connection)
                raise

    def _cancel(self, connection: Connection) -> None:
        connection.send("cancel")
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            if connection.poll(POLL_SECONDS) and connection.recv()[0] in ("done", "failed"):
                return
        self.kill()


class _RemoteMonitor:
    """The child's side: progress goes up the pipe, a cancel comes down it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next = 0.0  # when to look into the pipe again

    def report(self, progress: Progress) -> None:
        self._connection.send(("progress", progress))

    def check(self) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + LOOK_SECONDS
        if self._connection.poll():
            self._connection.recv()
            raise Cancelled


def _serve(connection: Connection, memory: int | None) -> None:
    forbid_network()
    multiprocessing.current_process().daemon = False  # it may have a helper, which ends with it
    if memory:
        _limit_memory(memory)
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        while True:
            message = connection.recv()
            if message == "cancel":  # came too late: that call is over
                continue
            connection.send(("begun", None))
            connection.send(_outcome(connection, *message))


def _outcome(connection: Connection, work: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    try:
        return "done", work(*args, monitor=_RemoteMonitor(connection))
    except Exception as failure:  # noqa: BLE001 - the caller, in the other process, decides what to do
        return "failed", failure


@cache
def forbid_network() -> None:
    """Make every attempt to open a connection from this process raise PermissionError, for good."""

    def guard(event: str, _args: tuple[Any, ...]) -> None:
        if event in NETWORK_EVENTS:
            raise PermissionError(f"Synoptic is offline: {event}")

    sys.addaudithook(guard)


def _limit_memory(limit: int) -> None:
    """Let the system refuse more memory, where it can; elsewhere the parent's watch is all there is."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
