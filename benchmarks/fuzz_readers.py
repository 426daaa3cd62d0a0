"""Feeds spoiled files to a reader: each must be read or refused in words, soon and within the memory.

    python benchmarks/fuzz_readers.py --reader docx --inputs 20000 --seed 1

Ends with 1 if an input was a failure; its bytes are saved in --save. Time is that of the processor.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from types import FrameType
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "app"))

from mutations import spoiled
from saved_reports import FORMATS

from app.errors import SynopticError, WorkerDied
from app.importing.content import Content
from app.importing.decoding import clean
from app.importing.reading import read_part
from app.importing.registry import parts_of, reader_for
from app.importing.wording import words
from app.jobs import Monitor, Progress, SilentMonitor
from app.model.report import Report
from app.process import UNTRUSTED_MEMORY, ChildProcess, TimedOut

HANG_SECONDS = 2.0  # a small file that takes longer would take for ever if it were large
SMALL = 50_000  # bytes; a larger file may take longer in proportion
BATCH = 500  # inputs of one call to the child
BATCH_SECONDS = 300.0  # of a batch, after which what it stands at is a hang that no alarm could end
PARTS_READ = 3  # of an input that holds several reports


class Unsound(Exception):
    """A report that came out and should not have."""


class Hanging(BaseException):
    """An input took longer than a small file may; no reader may catch it."""


@dataclass
class Tally:
    """What became of the inputs; `failures` are their numbers and what went wrong."""

    inputs: int = 0
    reports: int = 0
    elsewhere: int = 0  # read or refused by another reader, which recognised the spoiled file
    refusals: Counter[str] = field(default_factory=Counter)
    failures: dict[int, str] = field(default_factory=dict)
    slowest: float = 0.0

    def add(self, other: Tally) -> None:
        self.inputs += other.inputs
        self.reports += other.reports
        self.elsewhere += other.elsewhere
        self.refusals += other.refusals
        self.failures |= other.failures
        self.slowest = max(self.slowest, other.slowest)


class Place(SilentMonitor):
    """Keeps the number of the input that the child stands at."""

    at = 0

    def report(self, progress: Progress) -> None:
        self.at = progress.done


def good_file(name: str) -> bytes:
    """The article in a format; a PDF file without packing, so that what is spoiled is not only that."""
    random.seed(name)  # of which the borders between the parts of mail are made
    data = FORMATS[name][0]()
    return _unpacked(data) if name == "pdf" else data


def _unpacked(data: bytes) -> bytes:
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as document:
        document.save(
            target,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.all,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
        )
    return target.getvalue()


def input_of(good: bytes, seed: int, number: int) -> bytes:
    """The spoiled file of that number."""
    return spoiled(good, random.Random(f"{seed}:{number}"))


def fuzz(good: bytes, media_type: str, *, seed: int, inputs: int) -> Tally:
    """Feed so many spoiled files to the reader of a format, in a child as the product has it."""
    tally, child = Tally(), ChildProcess(memory=UNTRUSTED_MEMORY)
    start = 0
    while start < inputs:
        place, end = Place(), min(start + BATCH, inputs)
        try:
            tally.add(
                child.call(batch, good, media_type, seed, start, end, monitor=place, seconds=BATCH_SECONDS)
            )
            start = end
        except (TimedOut, WorkerDied) as ended:
            child.kill()
            tally.failures[place.at] = type(ended).__name__
            start = place.at + 1
    child.kill()
    return tally


def batch(good: bytes, media_type: str, seed: int, start: int, end: int, *, monitor: Monitor) -> Tally:
    """What became of the inputs from `start` to before `end`."""
    tally = Tally()
    for number in range(start, end):
        monitor.report(Progress("fuzz", number, end))
        _feed(tally, number, Content(input_of(good, seed, number), "report.bin"), media_type)
    return tally


def _feed(tally: Tally, number: int, content: Content, media_type: str) -> None:
    started = time.process_time()
    patience = HANG_SECONDS * max(1, len(content.data) / SMALL)
    tally.inputs += 1
    try:
        with alarm(patience):
            tally.reports += _read(content)
        tally.elsewhere += reader_for(content).media_type != media_type
    except SynopticError as error:
        tally.refusals[type(error).__name__] += 1
    except (Exception, Hanging) as failure:  # noqa: BLE001 - finding them is what this is for
        tally.failures[number] = f"{type(failure).__name__}: {failure}"[:200]
    seconds = time.process_time() - started
    tally.slowest = max(tally.slowest, seconds)
    if seconds > patience:
        tally.failures.setdefault(number, f"took {seconds:.1f} s")


def _read(content: Content) -> bool:
    for part in parts_of(content)[:PARTS_READ]:
        check(read_part(part))
    return True


def check(report: Report) -> None:
    """Raise Unsound unless what is promised of every report holds of this one."""
    spans = [paragraph.span for paragraph in report.paragraphs]
    if not words(report.text):
        raise Unsound("a report without words")
    if "\n\n".join(span.of(report.text) for span in spans) != report.text:
        raise Unsound("paragraphs do not tile the text")
    for text in _texts(report):
        if clean(text).text != text:
            raise Unsound(f"characters that cannot be seen: {text[:80]!a}")


def _texts(report: Report) -> Iterator[str]:
    source = report.source
    yield from (report.text, *(part.text for part in report.excluded), *source.byline, *source.credits)
    named = (source.outlet, source.agency, source.headline, source.standfirst, source.dateline, source.url)
    yield from (text for text in (*named, source.slug, source.language) if text)


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Raise Hanging in what takes longer, as soon as it is back in Python, if the system has alarms."""
    import signal

    def ring(_signal: int, _frame: FrameType | None) -> Any:
        raise Hanging(f"longer than {seconds} s")

    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reader", choices=[*FORMATS, "all"], default="all")
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--save", type=Path, default=Path("fuzz-failures"))
    asked = parser.parse_args()
    names = list(FORMATS) if asked.reader == "all" else [asked.reader]
    return max([_fuzzed(name, asked) for name in names])


def _fuzzed(name: str, asked: argparse.Namespace) -> int:
    good = good_file(name)
    tally = fuzz(good, FORMATS[name][1], seed=asked.seed, inputs=asked.inputs)
    refusals = ", ".join(f"{error} {count}" for error, count in tally.refusals.most_common())
    print(f"{name}: {tally.inputs} inputs, {tally.reports} reports ({tally.elsewhere} by other readers)")
    print(f"  refused: {refusals or 'none'}; slowest {tally.slowest * 1000:.0f} ms")
    for number, failure in tally.failures.items():
        asked.save.mkdir(parents=True, exist_ok=True)
        saved = asked.save / f"{name}-{asked.seed}-{number}.bin"
        saved.write_bytes(input_of(good, asked.seed, number))
        print(f"  FAILED {saved}: {failure}")
    print(f"  failures: {len(tally.failures)}", flush=True)
    return bool(tally.failures)


if __name__ == "__main__":
    raise SystemExit(main())
