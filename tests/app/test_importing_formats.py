"""The same article gives the same report, whatever it was saved as."""

from contextlib import suppress
from datetime import datetime

import importing_formats as formats
import pytest
from importing_texts import body
from saved_reports import FORMATS, Write

from app.errors import SynopticError
from app.importing import read_bytes

UNDATED = {"msg", "iptc-7901", "anpa"}  # written here without a whole date
DATELINED = {"iptc-7901"}  # its first sentence has a dateline in front


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - DATELINED))
def test_an_article_reads_the_same_in_every_format(name: str) -> None:
    write, media_type = FORMATS[name]
    report = read_bytes(write(), name="report.bin")
    assert report.media_type == media_type
    assert report.source.headline == formats.HEADLINE
    assert body(report) == formats.BODY


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - UNDATED))
def test_an_article_was_published_when_any_format_says_so(name: str) -> None:
    published = read_bytes(FORMATS[name][0](), name="report.bin").source.published
    assert published is not None
    assert published.replace(tzinfo=None) == datetime(2026, 1, 13, 18, 5)


@pytest.mark.parametrize("write", [write for write, _ in FORMATS.values()], ids=FORMATS)
def test_a_file_cut_off_is_read_or_refused_in_words(write: Write) -> None:
    data = write()
    for end in (len(data) // 4, len(data) // 2, len(data) - 20):
        with suppress(SynopticError):
            assert read_bytes(data[:end], name="report.bin").text
