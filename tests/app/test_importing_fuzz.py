"""A few hundred spoiled files a reader; `benchmarks/fuzz_readers.py` tries as many as one has time for."""

import pytest
from fuzz_readers import batch, good_file, input_of
from saved_reports import FORMATS

from app.jobs import SilentMonitor

INPUTS = 150


@pytest.mark.parametrize("name", FORMATS)
def test_a_spoiled_file_is_read_soundly_or_refused_in_words(name: str) -> None:
    tally = batch(good_file(name), FORMATS[name][1], 0, 0, INPUTS, monitor=SilentMonitor())
    assert tally.failures == {}
    assert tally.inputs == INPUTS
    assert tally.reports > 0


def test_a_seed_spoils_a_file_in_the_same_way_each_time() -> None:
    good = good_file("rtf")
    assert input_of(good, 1, 7) == input_of(good, 1, 7) != input_of(good, 2, 7)
