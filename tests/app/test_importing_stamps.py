"""Dates and times as outlets print them: read where unambiguous, never invented."""

from datetime import datetime

import pytest

from app.importing.stamps import Stamp, read_moment, read_stamp


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published 29.01.26, 11:48 PM", "2026-01-29T23:48:00"),
        ("January 03, 2026 6:22AM", "2026-01-03T06:22:00"),
        ("Tue Jan 13, 2026 1:28PM GMT", "2026-01-13T13:28:00+00:00"),
        ("Tue Jan 13 2026, 14:58 hrs", "2026-01-13T14:58:00"),
        ("Posted 11/27/2025 7:21 AM", "2025-11-27T07:21:00"),
        ("09/10/25 08:23 PM ET", "2025-09-10T20:23:00-04:00"),
        ("on March 1, 2026 at 8:12 am", "2026-03-01T08:12:00"),
        ("WEDNESDAY 14 JANUARY 2026", "2026-01-14T00:00:00"),
        ("29th February 2024", "2024-02-29T00:00:00"),
        ("2026-01-13T18:05:00+01:00", "2026-01-13T18:05:00+01:00"),
        ("2026-01-13 23:48 +0530", "2026-01-13T23:48:00+05:30"),
        ("29.01.26, 14:30 Uhr", "2026-01-29T14:30:00"),
        ("Le 12 mars 2026 à 14 h 20", "2026-03-12T14:20:00"),
        ("Publié le 12/03/2026 à 19h25", "2026-03-12T19:25:00"),
        ("30 de julio del 2025", "2025-07-30T00:00:00"),
        ("13 Jan 2026 · 3 min read", "2026-01-13T00:00:00"),
    ],
)
def test_a_stamp_is_read_as_printed_with_a_zone_only_if_it_names_one(line: str, published: str) -> None:
    stamp = read_stamp(line)
    assert stamp is not None
    assert stamp.published == datetime.fromisoformat(published)
    assert stamp.published.tzinfo == datetime.fromisoformat(published).tzinfo or stamp.published.tzinfo


def test_an_update_without_a_day_is_of_the_day_of_publication() -> None:
    stamp = read_stamp("Friday, Jan 16, 2026 | Updated 9:28 AM EST")
    assert stamp is not None
    assert stamp.updated == datetime.fromisoformat("2026-01-16T09:28:00-05:00")


def test_a_stamp_may_give_only_the_update() -> None:
    stamp = read_stamp("Last Updated: Monday, 12 January 2026, 02:24 GMT")
    assert stamp is not None
    assert stamp.published is None
    assert stamp.updated == datetime.fromisoformat("2026-01-12T02:24:00+00:00")


@pytest.mark.parametrize("line", ["Published 03/04/26", "9/10/2025 @ 1:19PM"])
def test_day_and_month_that_may_be_swapped_are_not_read(line: str) -> None:
    stamp = read_stamp(line)
    assert stamp is not None
    assert stamp.published is None
    assert stamp.ambiguous


@pytest.mark.parametrize(
    "line", ["It struck at 1:53 p.m. local time", "In 2015", "Sunday", "5 people", "2 May: the vote", ""]
)
def test_a_line_with_anything_else_in_it_is_no_stamp(line: str) -> None:
    assert read_stamp(line) is None


def test_a_day_that_does_not_exist_is_not_read() -> None:
    stamp = read_stamp("Published 31.02.26")
    assert stamp is not None
    assert stamp.published is None


def test_what_is_no_date_is_no_moment() -> None:
    assert read_moment("soon") is None
    assert read_moment(None) is None


def test_a_machine_date_of_no_calendar_is_no_moment() -> None:
    assert read_moment("2026-13-45T99:99:99+99:99") is None
    assert read_stamp("Published 2026-13-45 10:00") == Stamp()


def test_an_offset_that_no_zone_has_is_none() -> None:
    assert read_stamp("Published 13 January 2026, 18:05 +99:30") == Stamp(datetime(2026, 1, 13, 18, 5))


def test_a_month_in_dotted_capitals_is_read() -> None:
    stamp = read_stamp("29 JANUARİ 2026")
    assert stamp is None or stamp.published is None or stamp.published.month == 1
