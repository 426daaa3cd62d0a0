"""What the tables of the ledger say, from a comparison as a value."""

import pytest
from canal_reports import COMPARISON, COURANT, EXPRESS, NOTHING_ACROSS, at
from PySide6.QtCore import Qt

from ui.models.sheet import Cell, Ink, Line, Sheet
from ui.models.sheet_table import CellRole, SheetTable, SiglumRole
from ui.models.sheets import SHEETS, SheetKind

BUILD = {kind.name: kind.build for kind in SHEETS}


def line(name: str, number: int = 0) -> Line:
    return BUILD[name](COMPARISON).lines[number]


def shown(told: Line) -> list[tuple[str, str, str] | None]:
    return [(c.sign.mark if c.sign else "", c.words, c.note) if c else None for c in told.cells]


def table(name: str) -> SheetTable:
    model = SheetTable()
    model.show(COMPARISON, BUILD[name](COMPARISON))
    return model


def test_figures_are_each_report_s_own_words() -> None:
    barges = line("figures")
    assert (barges.what, barges.kind, barges.told_by) == ("Barges", "count", "2 of 3 origins")
    assert shown(barges) == [("≠", "Nine", ""), ("≠", "Eleven", ""), None]
    assert barges.stressed
    assert not line("figures", 1).stressed


def test_a_quote_says_how_each_report_brings_it_and_shows_the_altered_words() -> None:
    told = line("quotes")
    assert (told.what, told.kind) == ("“We will drain every lock before dawn”", "Rosa Lindt")
    assert shown(told) == [
        ("=", "We will drain every lock before dawn", "verbatim"),
        ("≠", "drain → close", "altered"),
        ("≈", "all locks would be drained by morning", "paraphrased"),
    ]
    assert told.cells[1] is not None
    assert told.cells[1].passages == (at(EXPRESS, "close"),)


def test_a_quote_in_two_mouths_names_both() -> None:
    told = line("quotes", 1)
    assert told.kind == "the reports name different speakers"
    assert [cell.note for cell in told.cells if cell] == [
        "translated, said by Rosa Lindt",
        "trimmed, said by a lock keeper",
    ]


def test_drift_says_on_what_footing_each_report_tells_it_and_where() -> None:
    told = line("drift")
    assert (told.what, told.kind, told.stressed) == (
        "The bank at Ennisford was sound until dusk.",
        "Lead",
        True,
    )
    assert shown(told) == [
        ("”", "Rosa Lindt said", "credited to Lindt"),
        ("•", "was sound", "asserted"),
        ("?", "may have", "hedged"),
    ]
    further = line("drift", 1)
    assert (further.kind, further.stressed) == ("Row 3", False)


def test_sources_have_their_share_and_are_named_or_not() -> None:
    lindt, keepers = line("sources"), line("sources", 1)
    assert (lindt.kind, keepers.kind) == ("named, engineer", "unnamed")
    assert [(c.words, c.note, c.share) for c in lindt.cells if c] == [
        ("40 %", "20 words, 2 statements", 1.0),
        ("10 %", "7 words, 1 statement", 0.25),
    ]
    assert shown(keepers) == [None, ("?", "20 %", "6 words, 1 statement"), None]
    assert keepers.stressed


def test_what_is_missing_is_said_in_each_table_s_own_words() -> None:
    said = [
        (BUILD[name](COMPARISON).tellers, BUILD[name](COMPARISON).missing) for name in ("quotes", "sources")
    ]
    assert said == [("Told by", "not found"), ("Cited by", "not cited")]
    assert table("drift").index(1, 3).data() == "no difference found"


def test_names_stand_with_their_verbs_and_words_that_judge_are_signed() -> None:
    told = line("names")
    assert shown(told) == [
        ("", "Engineer Rosa Lindt, Lindt", "say ×2"),
        ("!", "Rosa Lindt", "done to: blame (!)"),
        None,
    ]
    assert told.stressed


def test_order_says_where_each_report_tells_it() -> None:
    told = line("order")
    assert told.what == "Bank bursts at Ennisford"
    assert shown(told) == [("", "Paragraph 3 of 3", ""), ("", "Headline", ""), None]


def test_updates_show_both_versions() -> None:
    changed, added = line("updates"), line("updates", 1)
    assert changed.kind == "A → B, changed"
    assert shown(changed)[:2] == [
        ("≠", "Nine barges lie on the mud", "changed"),
        ("≠", "Eleven barges", "changed"),
    ]
    assert table("updates").index(1, 3).data() == "no words here"
    assert shown(added) == [None, ("+", "The mob blamed Lindt.", "added"), None]


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.name)
def test_every_cell_has_words_to_go_to_and_can_be_heard(kind: SheetKind) -> None:
    sheet = kind.build(COMPARISON)
    assert len(sheet.lines) == kind.count(COMPARISON)
    for told in sheet.lines:
        assert told.passages
        for cell in filter(None, told.cells):
            assert cell.passages
            assert cell.words in cell.spoken
            assert any(letter.isalpha() for letter in cell.spoken)


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.name)
def test_an_empty_table_says_why(kind: SheetKind) -> None:
    sheet = kind.build(NOTHING_ACROSS)
    assert sheet.lines == ()
    assert sheet.empty.endswith(".")


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.name)
def test_outlets_are_named_in_the_head_alone(kind: SheetKind) -> None:
    """So that they can be hidden."""
    outlets = [report.label for report in COMPARISON.reports]
    for told in kind.build(COMPARISON).lines:
        words = [told.what, told.kind, told.told_by, *(f"{c.words} {c.note}" for c in told.cells if c)]
        assert not any(outlet in part for outlet in outlets for part in words)


def test_a_column_for_each_report_under_its_siglum() -> None:
    model = table("quotes")
    heads = [model.headerData(c, Qt.Orientation.Horizontal, SiglumRole) for c in range(model.columnCount())]
    names = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads == [None, "A", "B", "C", None]
    assert names == ["What was said", "Herald", "Express", "Courant", "Told by"]


def test_what_is_looked_at_first_can_be_shown_alone() -> None:
    model = table("drift")
    model.show_stressed_only(True)
    assert model.rowCount() == model.sheet.stressed == 1


def test_a_cell_is_heard_with_its_report_and_its_state() -> None:
    model = table("quotes")
    heard = [model.index(0, c).data(Qt.ItemDataRole.AccessibleTextRole) for c in range(5)]
    assert heard[0] == "“We will drain every lock before dawn”, Rosa Lindt"
    assert heard[2] == "B: altered, drain → close"
    assert model.index(1, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "C: not found"
    assert table("figures").index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "A: conflict, Nine"


def test_the_first_column_goes_to_the_words_that_it_shows() -> None:
    model = table("drift")
    assert model.passages(model.index(0, 0)) == (at(EXPRESS, "The bank at Ennisford was sound until dusk."),)
    assert model.passages(model.index(0, 3)) == (at(COURANT, "may have"),)
    assert model.passages(model.index(0, 4)) == ()


def test_a_cell_is_handed_on_whole() -> None:
    cell = table("names").index(0, 2).data(CellRole)
    assert isinstance(cell, Cell)
    assert cell.sign is not None
    assert cell.sign.ink is Ink.UNSURE


def test_a_table_without_second_lines_keeps_low_rows() -> None:
    assert not BUILD["figures"](COMPARISON).noted
    assert BUILD["quotes"](COMPARISON).noted
    assert not Sheet("").noted
