"""The same article gives the same report, whatever it was saved as."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

import importing_formats as formats
import pytest
from importing_texts import body

from app.errors import SynopticError
from app.importing import read_bytes


@pytest.mark.parametrize(("write", "media_type"), formats.FORMATS.values(), ids=formats.FORMATS)
def test_an_article_reads_the_same_in_every_format(write: Callable[[], bytes], media_type: str) -> None:
    report = read_bytes(write(), name="report.bin")
    assert report.media_type == media_type
    assert report.source.headline == formats.HEADLINE
    assert body(report) == formats.BODY
    assert report.source.published is not None
    assert report.source.published.replace(tzinfo=None) == datetime(2026, 1, 13, 18, 5)


@pytest.mark.parametrize("write", [write for write, _ in formats.FORMATS.values()], ids=formats.FORMATS)
def test_a_file_cut_off_is_read_or_refused_in_words(write: Callable[[], bytes]) -> None:
    data = write()
    for end in (len(data) // 4, len(data) // 2, len(data) - 20):
        with suppress(SynopticError):
            assert read_bytes(data[:end], name="report.bin").text
