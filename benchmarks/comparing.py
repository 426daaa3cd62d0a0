"""How long comparing takes and what memory it holds, by number and length of reports, beside other programs.

python benchmarks/comparing.py [MEASURE ...] [--collatex FOLDER] [--limit SECONDS]

Each measure runs in a fresh process. Processor time, that of a helper process included, so that what else
the machine does counts less; ratios within one run are what to trust. The texts are invented.
CollateX is used where it is installed, or lies in the folder given:
pip install --target build/collatex collatex
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from statistics import median

from invented_reports import invented_reports, repetitive_reports

from app.jobs import Cancelled, Progress, SilentMonitor
from app.memory import bytes_held
from app.model.project import Bond, Options, Override
from app.model.report import Report
from app.model.span import Passage
from app.process import ChildProcess

ROUNDS = 5
WORDS = 600
COUNTS = (2, 8, 32, 100)
LIMIT = 120  # seconds for another program
STAGES = ("analyse", "align", "findings", "overview", "processor")
WATCH_SECONDS = 0.1
CANCELS, CANCEL_EVERY = 12, 0.5  # so many moments, and the seconds between them

Times = dict[str, float]


def eight() -> Times:
    """8 reports of 1,000 words: cold, with warm models, again; one more report, a pin, another pivot."""
    from app.pipeline import compare

    reports = invented_reports(9, 1000)
    found = {"cold": _seconds(lambda: compare(reports[:8]))}
    bare, warm = [], []
    for seed in range(2, 2 + ROUNDS):
        unseen = invented_reports(8, 1000, seed=seed)
        bare.append(_seconds(lambda unseen=unseen: _bare(unseen)))
        warm.append(_seconds(lambda unseen=unseen: compare(unseen)))
    compare(reports[:8])
    again = [_seconds(lambda: compare(reports[:8])) for _ in range(ROUNDS)]
    found |= {"bare models": median(bare), "warm": median(warm), "again": median(again)}
    found["warm / bare"] = median(w / b for w, b in zip(warm, bare, strict=True))
    bare_ninth = _seconds(lambda: _bare(invented_reports(9, 1000, seed=99)[8:]))
    found["ninth report"] = _seconds(lambda: compare(reports))
    found["of it its bare models"] = bare_ninth
    pins = [(_pin(reports[0], reports[1], paragraph),) for paragraph in range(3, 3 + ROUNDS)]
    found["a pin"] = median(_seconds(lambda pin=pin: compare(reports[:8], overrides=pin)) for pin in pins)
    pivots = [Options(pivot=report.id) for report in reports[1 : 1 + ROUNDS]]
    found["a pivot"] = median(_seconds(lambda to=to: compare(reports[:8], options=to)) for to in pivots)
    return found


def cancel() -> Times:
    """From a cancel to the end of the work of a child on 32 reports, at one moment after the other."""
    from app.pipeline import compare

    reports, child, waited = invented_reports(32, WORDS), ChildProcess(), []
    for moment in range(1, 1 + CANCELS):
        child.call(compare, reports[:2])  # loads the models, if the child is new
        impatient = _Impatient(moment * CANCEL_EVERY)
        with suppress(Cancelled):
            child.call(compare, reports, monitor=impatient)
            break  # it was done before
        waited.append(time.perf_counter() - impatient.cancelled)
    child.kill()
    return {"moments": len(waited), "median": median(waited), "worst": max(waited)}


class _Impatient(SilentMonitor):
    """Cancels some seconds after the work has told for the first time how far it is."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._until = seconds, math.inf
        self.cancelled = 0.0

    def report(self, progress: Progress) -> None:
        self._until = min(self._until, time.perf_counter() + self._seconds)

    def check(self) -> None:
        if time.perf_counter() > self._until:
            self.cancelled = time.perf_counter()
            raise Cancelled


def growth(count: int) -> Times:
    """So many reports of 600 words, with their stages."""
    return _compared(invented_reports(count, WORDS))


def long() -> Times:
    """2 reports of 50,000 words."""
    return _compared(invented_reports(2, 50_000))


def repetitive() -> Times:
    """19 reports of one sentence, again and again with other numbers."""
    return _compared(repetitive_reports(19, WORDS))


def difflib(count: int) -> Times:
    """difflib on the words of each two reports."""
    words = [report.text.split() for report in invented_reports(count, WORDS)]

    def run() -> None:
        for a, b in combinations(words, 2):
            SequenceMatcher(None, a, b, autojunk=False).get_opcodes()

    return {"seconds": _seconds(run)}


def collatex(count: int) -> Times:
    """CollateX on all reports at once."""
    from collatex import Collation, collate

    collation = Collation()
    for number, report in enumerate(invented_reports(count, WORDS)):
        collation.add_plain_witness(str(number), report.text)
    return {"seconds": _seconds(lambda: collate(collation, segmentation=False))}


MEASURES: dict[str, Callable[[], Times]] = {
    "eight": eight,
    "cancel": cancel,
    **{f"growth {count}": lambda count=count: growth(count) for count in COUNTS},
    "long": long,
    "repetitive": repetitive,
    **{f"difflib {count}": lambda count=count: difflib(count) for count in (2, 8, 32)},
    **{f"collatex {count}": lambda count=count: collatex(count) for count in (2, 4, 8)},
}


def _compared(reports: Sequence[Report]) -> Times:
    from app.pipeline import compare

    start = time.perf_counter()
    seconds: Times = {}
    seconds["processor"] = _seconds(lambda: seconds.update(compare(reports).timings))
    return seconds | {"wall": time.perf_counter() - start}


def _bare(reports: Sequence[Report]) -> None:
    """What the language models alone cost on these texts, as their libraries have them.

    One pass of spaCy, every sentence and clause encoded once.
    """
    from app.align.meaning import clauses
    from app.language import encoder, sentences, tokens

    loaded = encoder._encoder().network.of  # noqa: SLF001

    for report in reports:
        tokens._english()(report.text)  # noqa: SLF001 - the very model that is loaded
        texts = [sentence.span.of(report.text) for sentence in sentences(report)]
        texts += [clause for text in texts for clause in clauses(text)]
        loaded.encode(list(dict.fromkeys(texts)))


def _pin(a: Report, b: Report, paragraph: int) -> Override:
    one, other = Passage(a.id, a.paragraphs[2].span), Passage(b.id, b.paragraphs[paragraph].span)
    return Override(one, other, Bond.TOGETHER)


def _seconds(work: Callable[[], object]) -> float:
    """Processor time of this process and of helpers that have ended."""
    start = _used()
    work()
    for helper in multiprocessing.active_children():
        helper.join()
    return _used() - start


def _used() -> float:
    own, helpers = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + helpers.ru_utime + helpers.ru_stime


class _Peak:
    """The most megabytes that this process and its helpers hold at once, looked at ten times a second.

    What the system keeps of a helper that has ended counts the memory of the process that started it.
    """

    def __init__(self) -> None:
        self.megabytes = 0.0
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            children = [child.pid for child in multiprocessing.active_children()]
            held = sum(map(bytes_held, filter(None, [os.getpid(), *children])))
            self.megabytes = max(self.megabytes, held / 1e6)
            time.sleep(WATCH_SECONDS)


def _fresh(name: str, limit: float | None, folder: Path) -> Times | None:
    command = [sys.executable, __file__, "--inside", name, "--collatex", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=True)
    except subprocess.TimeoutExpired:
        print(f"{name:14} not done after {limit:.0f} s", flush=True)
    except subprocess.CalledProcessError as failure:
        print(f"{name:14} {failure.stderr.strip().splitlines()[-1]}", flush=True)
    else:
        return dict(json.loads(done.stdout.splitlines()[-1]))
    return None


def _law(counts: Sequence[int], seconds: Sequence[float]) -> float:
    """The exponent by which seconds grow with the number of reports (least squares of the logarithms)."""
    x, y = [math.log(count) for count in counts], [math.log(value) for value in seconds]
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    slope = sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y, strict=True))
    return slope / sum((a - middle_x) ** 2 for a in x)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("measures", nargs="*", help=", ".join(MEASURES))
    arguments.add_argument("--collatex", type=Path, default=Path("build/collatex"))
    arguments.add_argument("--limit", type=float, default=LIMIT, help="seconds for another program")
    arguments.add_argument("--inside", choices=MEASURES, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.inside:
        sys.path.append(str(given.collatex))
        peak = _Peak()
        found = MEASURES[given.inside]()
        print(json.dumps(found | {"MB": peak.megabytes}))
        return 0
    grown: dict[int, Times] = {}
    for name in given.measures or MEASURES:
        others = name.startswith(("difflib", "collatex"))
        found = _fresh(name, given.limit if others else None, given.collatex)
        if found:
            told = "  ".join(f"{what} {value:.3g}" for what, value in found.items())
            print(f"{name:14} {told}", flush=True)
        if found and name.startswith("growth"):
            grown[int(name.split()[1])] = found
    for stage in STAGES if len(grown) > 2 else ():
        seconds = [times[stage] for times in grown.values()]
        whole, last = _law(list(grown), seconds), _law(list(grown)[-2:], seconds[-2:])
        print(f"{stage} grows with the number of reports to the power of {whole:.2f}, at last {last:.2f}")
    return 0


if __name__ == "__main__":  # a helper process imports this file too
    sys.exit(main())
