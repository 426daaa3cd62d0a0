"""The ledger: which figures and times stand in one row, and when a row is a conflict."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from findings_texts import Told, compared, report

from app.model.finding import LedgerRow, LedgerState
from app.model.report import Report


def rows_with(told: Told, words: str) -> list[LedgerRow]:
    return [row for row in told.ledger if any(told.words(v.passage) == words for v in row.values)]


def row_with(told: Told, words: str) -> LedgerRow:
    (row,) = rows_with(told, words)
    return row


def told_in(told: Told, row: LedgerRow) -> set[str]:
    return {f"{v.passage.report}: {told.words(v.passage)}" for v in row.values}


def dated(made: Report, day: str) -> Report:
    return replace(made, source=replace(made.source, published=datetime.fromisoformat(day)))


def test_a_part_beside_its_total_is_not_taken_for_the_toll() -> None:
    a = report(
        "a", "Landslide", "A landslide killed three nuns in Pellow, bringing the toll of the storm to 14."
    )
    b = report("b", "Storm", "The storm has killed 16 people in Pellow, the rescue service said.")
    told = compared([a, b], [("killed three", "killed 16")])
    row = row_with(told, "16")
    assert told_in(told, row) == {"a: 14", "b: 16"}
    assert row.state is LedgerState.CONFLICT


def test_a_report_s_own_toll_may_stand_below_its_lead() -> None:
    a = report("a", "Bus crash in Pellow kills nine", "Nine people died when a bus overturned in Pellow.")
    ours = "Grief in Pellow", "The market stayed shut.", "Flags hung low.", "Children laid flowers."
    b = report("b", *ours, "By evening the hospital had confirmed 11 deaths.", "In 2004 a crash killed six.")
    row = row_with(compared([a, b], []), "11")
    assert "a: Nine" in told_in(compared([a, b], []), row)
    assert row.state is LedgerState.CONFLICT


def test_what_is_told_behind_another_number_did_not_befall_those() -> None:
    a = report("a", "Ferry sinks: two dead, 16 safe", "A ferry sank off Tarm.")
    b = report("b", "Ferry", "Two people died and 16 were saved when a ferry sank off Tarm.")
    told = compared([a, b], [("two dead", "Two people")])
    assert not any(told_in(told, row) >= {"a: two", "a: 16"} for row in told.ledger)
    assert all(row.state is not LedgerState.CONFLICT for row in rows_with(told, "16"))


def test_two_sources_in_one_sentence_give_two_values_of_one_thing() -> None:
    a = report("a", "Blast", "Police say seven people were killed, the hospital says nine.")
    b = report("b", "Blast", "Nine people were killed in Orvel, officials said.")
    row = row_with(compared([a, b], [("Police say", "Nine people")]), "seven")
    assert told_in(compared([a, b], []), row) == {"a: seven", "a: nine", "b: Nine"}


def test_a_quake_s_bare_decimal_is_its_magnitude() -> None:
    now = "Quake", "An earthquake of magnitude 6.4 hit Tarm.", "Roofs fell in.", "Nobody was hurt."
    a = report("a", *now, "In 1998 a 7.8-magnitude quake hit the town.")
    b = report("b", "Quake", "The earthquake in Tarm measured 6.2.")
    row = row_with(compared([a, b], []), "6.2")
    assert told_in(compared([a, b], []), row) == {"a: magnitude 6.4", "b: 6.2"}
    assert row.state is LedgerState.CONFLICT


def test_hours_are_compared_by_the_clock_where_no_day_is_known() -> None:
    a = report("a", "Collision", "Two ferries collided off Tarm at 5:47 p.m. on Monday.")
    b = report("b", "Collision", "Two ferries collided off Tarm at 17:47.")
    told = compared([a, b], [("5:47", "17:47")])
    assert row_with(told, "17:47").state is LedgerState.SAME


def test_minutes_past_the_hour_agree_between_time_zones() -> None:
    a = report("a", "Quake", "An earthquake hit Tarm at 0912 GMT.")
    b = report("b", "Quake", "An earthquake hit Tarm at 4.12 a.m.")
    c = report("c", "Quake", "An earthquake hit Tarm at 4.30 a.m.")
    told = compared([a, b], [("0912", "4.12")])
    assert row_with(told, "0912 GMT").state is LedgerState.COMPATIBLE
    assert LedgerState.COMPATIBLE not in {row.state for row in compared([a, c], [("0912", "4.30")]).ledger}


def test_others_hurt_beside_the_dead_are_no_part_of_them() -> None:
    a = report("a", "Crash", "A bus crash near Orvel killed two people and injured five others.")
    b = report("b", "Crash", "Two people died and seven were injured in a bus crash near Orvel.")
    told = compared([a, b], [("bus crash", "bus crash")])
    assert row_with(told, "five").state is LedgerState.CONFLICT
    assert told_in(told, row_with(told, "five")) == {"a: five", "b: seven"}


def test_an_old_event_is_not_today_s() -> None:
    a = dated(report("a", "Flood", "A flood killed nine people in Tarm on Monday."), "2020-05-05")
    past = "In 2008, a flood killed 40 people in Tarm."
    b = dated(report("b", "Flood", "Tarm was flooded.", "It rained all night.", past), "2020-05-05")
    told = compared([a, b], [("killed nine", "killed 40")])
    assert [row.state for row in rows_with(told, "nine")] == [LedgerState.SINGLE]


def test_the_places_where_people_were_killed_are_not_the_people() -> None:
    a = report("a", "Storm", "The storm killed 30 people in six villages.")
    b = report("b", "Storm", "The storm killed 30 people in Brom county, nine of them children.")
    told = compared([a, b], [("killed 30", "killed 30")])
    assert row_with(told, "30").state is LedgerState.SAME
    assert row_with(told, "six").state is LedgerState.SINGLE


def test_a_toll_is_read_from_the_subject_of_its_verb() -> None:
    a = report("a", "Toll", "The number of people killed in the Tarm flood has risen to 21, rescuers said.")
    b = report("b", "Flood", "The flood in Tarm killed 18 people.")
    told = compared([a, b], [("has risen", "killed 18")])
    assert row_with(told, "21").state is LedgerState.CONFLICT


def test_those_who_live_in_a_place_are_its_population() -> None:
    a = report("a", "Quake", "The quake damaged the town of Ruhn, home to 40,000 people.")
    b = report("b", "Quake", "Ruhn, which was damaged by the quake, has a population of 52,000.")
    told = compared([a, b], [("home to", "population")])
    assert row_with(told, "40,000").state is LedgerState.CONFLICT


def test_a_conversion_in_brackets_stands_in_the_row_of_its_original() -> None:
    a = report("a", "Wreck", "The wreck lies 40 kilometres (25 miles) off Sandholm.")
    b = report("b", "Wreck", "The wreck was found 40 kilometres off Sandholm.")
    told = compared([a, b], [("wreck lies", "wreck was")])
    assert told_in(told, row_with(told, "25 miles")) == {
        "a: 40 kilometres",
        "a: 25 miles",
        "b: 40 kilometres",
    }
    assert row_with(told, "25 miles").state is LedgerState.SAME


def test_each_tenth_of_a_magnitude_counts() -> None:
    a = report("a", "Quake", "A quake of magnitude 5.8 struck Ruhn.")
    b = report("b", "Quake", "A magnitude-6.0 quake struck Ruhn.")
    told = compared([a, b], [("quake of", "quake struck")])
    assert row_with(told, "magnitude 5.8").state is LedgerState.CONFLICT


def test_more_than_two_numbers_that_differ_is_a_conflict() -> None:
    a = report("a", "Famine", "The famine killed more than 31,000 people in Ostr.")
    b = report("b", "Famine", "The famine killed more than 26,000 people in Ostr.")
    told = compared([a, b], [("famine", "famine")])
    assert row_with(told, "more than 31,000").state is LedgerState.CONFLICT


def test_a_report_that_gives_both_values_is_in_conflict_with_neither() -> None:
    a = report("a", "Fire", "Six people were injured in the Norrby mill fire, police said.")
    b = report(
        "b",
        "Fire",
        "Five people were injured in the Norrby mill fire, the fire service said.",
        "Police said that six people were injured in the fire at the mill.",
    )
    told = compared([a, b], [("Six people", "Five people"), ("Six people", "six people")])
    assert LedgerState.CONFLICT not in {row.state for row in told.ledger}


def test_vague_words_stand_back_where_a_report_gives_a_number() -> None:
    a = report("a", "Dozens hurt in Pellow", "Dozens were hurt in Pellow.", "At least 50 were hurt there.")
    b = report("b", "Over 200 hurt in Pellow", "Over 200 people were hurt in Pellow.")
    told = compared([a, b], [("Dozens were", "Over 200 people"), ("At least 50", "Over 200 people")])
    assert {row.state for row in rows_with(told, "At least 50")} == {LedgerState.CONFLICT}


def test_a_date_is_one_in_whatever_order_it_is_written() -> None:
    a = report("a", "Vote", "On October 23, the senate approved the bridge at Ruhn.")
    b = report("b", "Vote", "The senate approved the bridge at Ruhn on 23 October.")
    told = compared([a, b], [("approved", "approved")])
    assert row_with(told, "October 23").state is LedgerState.SAME


def test_a_clock_time_without_a_day_is_told_by_the_clock() -> None:
    a = dated(report("a", "Blast", "The blast shook Norrby at 4:12 a.m."), "2021-03-08")
    b = dated(report("b", "Blast", "The blast shook Norrby at 4:12 a.m."), "2021-03-09")
    told = compared([a, b], [("shook", "shook")])
    assert row_with(told, "4:12 a.m.").state is LedgerState.SAME


def test_years_that_date_one_act_conflict() -> None:
    a = report("a", "Mill", "The mill at Norrby was built in 1904 by the Aldren family.")
    b = report("b", "Mill", "The Norrby mill was built in 1907.")
    told = compared([a, b], [("built", "built")])
    assert row_with(told, "1904").state is LedgerState.CONFLICT


def test_a_year_and_an_hour_never_share_a_row() -> None:
    a = dated(report("a", "Quake", "The quake struck Ruhn at 7:37 a.m."), "2013-07-02")
    b = dated(report("b", "Quake", "A quake struck Ruhn in 2004."), "2013-07-02")
    told = compared([a, b], [("struck", "struck")])
    assert row_with(told, "2004").state is LedgerState.SINGLE


def test_the_days_of_one_act_stand_in_one_row() -> None:
    a = dated(report("a", "Fire", "The mill burned down on Tuesday, killing a cat."), "2022-06-15")
    b = dated(report("b", "Fire", "The mill burned down yesterday."), "2022-06-15")
    told = compared([a, b], [("burned", "burned")])
    assert row_with(told, "Tuesday").state is LedgerState.SAME


def test_a_day_that_one_report_names_is_no_row() -> None:
    a = dated(report("a", "Fire", "The mill burned down on Tuesday."), "2022-06-15")
    b = dated(report("b", "Fire", "The mill burned down."), "2022-06-15")
    told = compared([a, b], [("burned", "burned")])
    assert not told.ledger


def test_values_that_a_report_sets_against_each_other_stand_in_one_row() -> None:
    a = report("a", "Quake", "The army measured magnitude 5.9, but the institute a magnitude of 6.1 in Ruhn.")
    b = report("b", "Quake", "A magnitude-6.1 quake struck Ruhn.")
    told = compared([a, b], [("institute", "struck")])
    row = row_with(told, "magnitude 5.9")
    assert told_in(told, row) == {"a: magnitude 5.9", "a: magnitude of 6.1", "b: magnitude-6.1"}
    assert row.state is LedgerState.COMPATIBLE


def test_the_dead_of_two_towns_are_not_set_against_each_other() -> None:
    a = report("a", "Storm", "Two people were killed in Ruhn, but five people were killed in Orsa.")
    b = report("b", "Storm", "Five people were killed in Orsa.")
    told = compared([a, b], [("killed in Ruhn", "Five people")])
    assert row_with(told, "Two").state is LedgerState.SINGLE


def test_a_row_is_called_by_the_place_named_first_whatever_order_a_set_would_give() -> None:
    a = report("a", "Storm", "The storm took the roofs of 14 houses in Pellow, in Karvik and in Selvig.")
    b = report("b", "Gale", "The gale took the roofs of 14 houses.")
    told = compared([a, b], [("14 houses", "14 houses")])
    assert row_with(told, "14").what.endswith("Pellow")


def test_the_german_article_kills_nobody() -> None:
    a = report("a", "Dam", "The repair is expected to cost 4.5 million crowns, according to the waterworks.")
    b = report("b", "Damm", "Die Reparatur kostet 4,5 Millionen Kronen, so das Wasserwerk.", language="de")
    told = compared([a, b], [("repair", "Reparatur")])
    assert [row.what for row in told.ledger] == ["crown"]


def test_what_befell_people_is_told_alike_in_german() -> None:
    a = report("a", "Bus", "In the crash near Orvel three people were injured.")
    b = report("b", "Bus", "Bei dem Unfall wurden die vier Menschen in Orvel verletzt.", language="de")
    told = compared([a, b], [("crash", "Unfall")])
    assert row_with(told, "vier").what.startswith("people injured")
    assert row_with(told, "vier").state is LedgerState.CONFLICT
