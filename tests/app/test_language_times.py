from datetime import datetime

import pytest
from language_texts import read, report

from app.language import analyse
from app.model.mentions import TimeExpression


def one(text: str, language: str = "en") -> tuple[str, TimeExpression]:
    found = read(text, language).times
    assert len(found) == 1, [time.span.of(text) for time in found]
    return found[0].span.of(text), found[0]


@pytest.mark.parametrize(
    ("text", "words", "earliest"),
    [
        ("It fell on Thursday.", "Thursday", "2024-05-16"),
        ("It fell late Wednesday.", "late Wednesday", "2024-05-15T18"),
        ("It fell on Monday morning.", "Monday morning", "2024-05-13T06"),
        ("Talks will resume on Sunday.", "Sunday", "2024-05-19"),
        ("It fell yesterday.", "yesterday", "2024-05-15"),
        ("It fell on Jan. 4, 2023.", "Jan. 4, 2023", "2023-01-04"),
        ("It fell on 4 January.", "4 January", "2024-01-04"),
        ("It fell in December 2003.", "December 2003", "2003-12-01"),
        ("It fell in 2003.", "2003", "2003-01-01"),
        ("It fell last month.", "last month", "2024-04-01"),
        ("It fell a week ago.", "a week ago", "2024-05-06"),
        ("It fell two years ago.", "two years ago", "2022-01-01"),
        ("It fell at 8:30 p.m.", "8:30 p.m", "2024-05-16T20:30"),
        ("It fell at 0737 GMT.", "0737 GMT", "2024-05-16T07:37"),
        ("It fell at noon.", "noon", "2024-05-16T12"),
        ("It will end by spring.", "spring", "2025-03-01"),
        ("It will end by autumn.", "autumn", "2024-09-01"),
        ("It fell in early February.", "early February", "2024-02-01"),
    ],
)
def test_a_time_is_told_from_the_day_of_publication(text: str, words: str, earliest: str) -> None:
    span, time = one(text)
    assert span.rstrip(".") == words
    assert time.earliest == datetime.fromisoformat(earliest if "T" not in earliest else _full(earliest))


def _full(moment: str) -> str:
    return moment if ":" in moment else f"{moment}:00"


def test_a_weekday_cannot_be_told_without_a_day_of_publication() -> None:
    text = "It fell on Thursday and not in 2003."
    weekday, year = analyse(report(text, published=None)).times
    assert (weekday.earliest, weekday.latest) == (None, None)
    assert year.earliest == datetime(2003, 1, 1)


def test_the_interval_ends_before_its_latest_moment() -> None:
    _, time = one("It fell on Thursday.")
    assert (time.earliest, time.latest) == (datetime(2024, 5, 16), datetime(2024, 5, 17))


@pytest.mark.parametrize("text", ["They may march on.", "The May family left.", "He has 2003 reasons."])
def test_words_that_only_look_like_dates_are_none(text: str) -> None:
    assert read(text).times == ()


@pytest.mark.parametrize(
    ("text", "language", "words", "earliest"),
    [
        ("Il est tombé mardi soir.", "fr", "mardi soir", datetime(2024, 5, 14, 18)),
        ("Il est tombé le 3 mars 2023.", "fr", "3 mars 2023", datetime(2023, 3, 3)),
        ("Sie fiel am Dienstagabend.", "de", "Dienstagabend", datetime(2024, 5, 14, 18)),
        ("Sie fiel am 3. März 2023.", "de", "3. März 2023", datetime(2023, 3, 3)),
        ("Cayó el 3 de marzo de 2023.", "es", "3 de marzo de 2023", datetime(2023, 3, 3)),
        ("È caduto il 3 marzo 2023.", "it", "3 marzo 2023", datetime(2023, 3, 3)),
        ("Caiu na terça-feira.", "pt", "terça-feira", datetime(2024, 5, 14)),
        ("Hij viel dinsdagavond.", "nl", "dinsdagavond", datetime(2024, 5, 14, 18)),
    ],
)
def test_dates_are_read_in_other_languages(text: str, language: str, words: str, earliest: datetime) -> None:
    span, time = one(text, language)
    assert (span, time.earliest) == (words, earliest)


@pytest.mark.parametrize(
    ("text", "words", "earliest", "latest"),
    [
        ("It burned overnight.", "overnight", datetime(2024, 5, 15, 18), datetime(2024, 5, 16, 6)),
        ("It burned last night.", "last night", datetime(2024, 5, 15, 18), datetime(2024, 5, 16, 6)),
        ("It will burn tonight.", "tonight", datetime(2024, 5, 16, 18), datetime(2024, 5, 17, 6)),
        ("It burned this morning.", "this morning", datetime(2024, 5, 16, 6), datetime(2024, 5, 16, 12)),
        ("It grew over the past month.", "past month", datetime(2024, 4, 16), datetime(2024, 5, 17)),
        ("It grew last month.", "last month", datetime(2024, 4, 1), datetime(2024, 5, 1)),
        ("It opened last weekend.", "last weekend", datetime(2024, 5, 11), datetime(2024, 5, 13)),
        ("It opened in the 1990s.", "1990s", datetime(1990, 1, 1), datetime(2000, 1, 1)),
        ("It opened last summer.", "last summer", datetime(2023, 6, 1), datetime(2023, 9, 1)),
        ("It will open next spring.", "next spring", datetime(2025, 3, 1), datetime(2025, 6, 1)),
        (
            "It opened in the summer of 2019.",
            "the summer of 2019",
            datetime(2019, 6, 1),
            datetime(2019, 9, 1),
        ),
        ("It opens on Sunday.", "Sunday", datetime(2024, 5, 19), datetime(2024, 5, 20)),
    ],
)
def test_words_for_a_stretch_of_time_mean_all_of_it(
    text: str, words: str, earliest: datetime, latest: datetime
) -> None:
    span, time = one(text)
    assert (span, time.earliest, time.latest) == (words, earliest, latest)


def test_the_middle_of_a_month_is_neither_its_beginning_nor_its_end() -> None:
    span, time = one("It opened in mid-March.")
    assert span == "mid-March"
    assert time.earliest is not None
    assert time.latest is not None
    assert datetime(2024, 3, 8) < time.earliest < time.latest < datetime(2024, 3, 24)


@pytest.mark.parametrize(
    ("text", "earliest"),
    [
        ("It fell on Monday. It had leaked the previous day.", datetime(2024, 5, 12)),
        ("It fell on Monday at 3 p.m. and was mended.", datetime(2024, 5, 13, 15)),
        ("It fell at 3 p.m. on 3 March.", datetime(2024, 3, 3)),
    ],
)
def test_a_day_named_before_counts_for_what_is_told_from_it(text: str, earliest: datetime) -> None:
    assert read(text).times[-1].earliest == earliest


def test_an_hour_belongs_to_the_day_named_behind_it() -> None:
    hour, _ = read("It fell at 3 p.m. on 3 March.").times
    assert hour.earliest == datetime(2024, 3, 3, 15)


def test_the_previous_day_cannot_be_told_where_no_day_was_named() -> None:
    assert one("It had leaked the previous day.")[1].earliest is None


@pytest.mark.parametrize(
    ("text", "earliest"),
    [
        ("The council will discuss the plan announced on Monday.", datetime(2024, 5, 13)),
        ("The council will be heard on Monday.", datetime(2024, 5, 20)),
        ("The council must be heard on the 29th.", datetime(2024, 5, 29)),
        ("The council was heard on the 29th.", datetime(2024, 4, 29)),
    ],
)
def test_what_was_done_on_a_day_lies_behind_though_more_is_to_come(text: str, earliest: datetime) -> None:
    assert one(text)[1].earliest == earliest


def test_a_length_of_time_is_both_a_time_and_a_figure() -> None:
    told = read("It has leaked for the past two years.")
    assert [time.earliest for time in told.times] == [datetime(2022, 5, 17)]
    assert [figure.low for figure in told.figures] == [63_115_200]


def test_how_long_something_took_is_no_time() -> None:
    told = read("The storm killed twelve in two weeks.")
    assert told.times == ()
    assert len(told.figures) == 2


def test_a_date_whose_month_may_be_its_day_tells_but_its_year() -> None:
    assert one("It fell on 3/4/2024.")[0] == "2024"
    assert one("It fell on 29/1/2024.")[1].earliest == datetime(2024, 1, 29)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He scored in the second half.", "en"),
        ("They sat in the middle of the road.", "en"),
        ("The day after the vote he left.", "en"),
        ("Il a parlé après 3 heures de débats.", "fr"),
        ("La veille de l'élection, il a plu.", "fr"),
        ("Am Ende gewann sie.", "de"),
        ("Ayudó a las 3 familias.", "es"),
        ("Ha aiutato alle 3 famiglie.", "it"),
        ("Deu ajuda às 3 famílias.", "pt"),
        ("Na 3 uur onderhandelen vertrok hij.", "nl"),
    ],
)
def test_words_of_time_that_tell_no_time_are_none(text: str, language: str) -> None:
    assert read(text, language).times == ()


def test_a_sentence_s_stop_is_no_part_of_its_date() -> None:
    assert one("It fell on 3 March.")[0] == "3 March"
