"""The engine's children as the window sees them."""

import threading

import pytest

from app.jobs import CancelFlag, Cancelled, Monitor, Progress
from ui.bridge import SharedChild


class Flagged:
    """A monitor that a test can cancel."""

    def __init__(self) -> None:
        self.flag = CancelFlag()

    def report(self, progress: Progress) -> None:
        pass

    def check(self) -> None:
        if self.flag.cancelled:
            raise Cancelled


def double(number: int, *, monitor: Monitor) -> int:
    monitor.check()
    return 2 * number


def test_callers_in_several_threads_take_turns() -> None:
    child, values = SharedChild(), []
    threads = [threading.Thread(target=lambda n=n: values.append(child.call(double, n))) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    child.kill()
    assert sorted(values) == [0, 2, 4, 6]


def test_a_call_cancelled_while_it_waits_is_never_made() -> None:
    child, monitor = SharedChild(), Flagged()
    monitor.flag.cancel()
    with pytest.raises(Cancelled):
        child.call(double, 1, monitor=monitor)
