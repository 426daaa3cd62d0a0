"""A report's own bytes read once more, and dates that can be read in two ways."""

from datetime import date

import pytest

from app.importing import read_bytes
from app.importing.dates_in_doubt import both_readings
from app.importing.decoding import decode
from app.importing.rereading import reread

WORDS = "Sturm über Märlow\n\nEin Sturm versenkte zwei Boote, sagte die Küstenwache am Dienstag.\n"


def test_a_file_is_read_in_the_encoding_that_it_is_told() -> None:
    report = read_bytes(WORDS.encode("cp1252"), name="storm.txt")
    again = reread(report, encoding="cp1251")
    assert "Kьstenwache" in again.report.text
    assert (again.encoding, again.evidence, again.report.id) == ("cp1251", "chosen", report.id)
    assert [notice.code for notice in again.report.notices] == ["encoding_chosen"]


def test_an_encoding_that_was_chosen_stays_until_another_is() -> None:
    report = reread(read_bytes(WORDS.encode("cp1252"), name="storm.txt"), encoding="cp1251").report
    assert (reread(report).report, reread(report).encoding) == (report, "cp1251")
    assert "Küstenwache" in reread(report, encoding="cp1252").report.text


@pytest.mark.parametrize(
    ("data", "evidence"),
    [
        (b"\xef\xbb\xbf" + WORDS.encode(), "mark"),
        (WORDS.encode("utf-16-le"), "bytes"),
        (WORDS.encode(), "bytes"),
        (f"<p>charset=utf-8</p>{WORDS}".encode(), "declared"),
        (f'<meta charset="iso-8859-1"><p>{WORDS}'.encode("latin-1"), "declared"),
        (WORDS.encode("cp1252"), "guessed"),
    ],
)
def test_what_an_encoding_was_told_by_is_known(data: bytes, evidence: str) -> None:
    assert decode(data).evidence == evidence


def test_without_a_word_on_it_the_encoding_is_the_one_that_was_taken() -> None:
    report = read_bytes(WORDS.encode("utf-8"), name="storm.txt")
    again = reread(report)
    assert (again.report, again.encoding, again.evidence) == (report, "utf-8", "bytes")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("03/04/26", (date(2026, 4, 3), date(2026, 3, 4))),
        ("03-04-2026", (date(2026, 4, 3), date(2026, 3, 4))),
        ("04/04/26", (date(2026, 4, 4),)),
        ("31/04/26", ()),
        ("soon", ()),
    ],
)
def test_a_date_in_figures_has_up_to_two_readings(text: str, days: tuple[date, ...]) -> None:
    assert both_readings(text) == days
