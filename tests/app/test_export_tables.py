"""Workbook and CSV: what a spreadsheet reads, and what it must never calculate."""

import csv
import io
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from export_across import outline_of, outlined
from export_story import anchor, note, report

from app.export.outline.options import ExportOptions
from app.export.outline.values import Outline
from app.export.spreadsheet import write_csv, write_xlsx
from app.export.spreadsheet.cells import LONGEST, fitting
from app.export.spreadsheet.formulas import neutral
from app.export.tables import Table, tables
from app.model.report import Source

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "＋1", "－1", "＠A", "\n=1")


@pytest.fixture(scope="module")
def story() -> Outline:
    return outlined()


@pytest.fixture(scope="module")
def workbook(story: Outline, tmp_path_factory: pytest.TempPathFactory) -> openpyxl.Workbook:
    path = tmp_path_factory.mktemp("xlsx") / "story.xlsx"
    write_xlsx(story, path)
    return openpyxl.load_workbook(path)


def of_name(outline: Outline, name: str) -> Table:
    return next(table for table in tables(outline) if table.name == name)


def as_rows(table: Table) -> list[dict[str, object]]:
    heads = [column.head for column in table.columns]
    return [dict(zip(heads, row, strict=True)) for row in table.rows]


def in_csv(outline: Outline, tmp_path: Path, name: str) -> list[list[str]]:
    write_csv(outline, tmp_path / "story.zip")
    with zipfile.ZipFile(tmp_path / "story.zip") as archive:
        return list(csv.reader(io.StringIO(archive.read(f"{name}.csv").decode("utf-8-sig"), newline="")))


def test_each_list_of_the_outline_has_a_sheet(workbook: openpyxl.Workbook):
    assert workbook.sheetnames == [
        "Reports", "Ledger", "Figures", "Findings", "Statements", "Quotes", "Certainty", "Sources", "Notes",
        "To verify", "Codebook", "About",
    ]  # fmt: skip


def test_numbers_are_numbers_and_days_are_days(workbook: openpyxl.Workbook):
    figures, asked = workbook["Figures"], workbook["To verify"]
    assert [cell.value for cell in figures[2]][:5] == ["workers injured", "count", "A", "two workers", 2]
    (due,) = [cell for cell in asked[2] if cell.is_date]
    assert (due.value, due.number_format) == (datetime(2031, 2, 9), "yyyy-mm-dd")
    published = next(cell for cell in workbook["Reports"][2] if cell.is_date)
    assert published.value == datetime(2031, 2, 3, 18, 10)


def test_heads_stay_in_sight_and_can_be_filtered(workbook: openpyxl.Workbook):
    for sheet in workbook:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert all(sheet.column_dimensions[cell.column_letter].width >= 9 for cell in sheet[1])


def test_a_quote_says_how_each_report_brings_it(story: Outline):
    first, second = as_rows(of_name(story, "quotes"))
    assert (first["How"], second["How"]) == ("word for word", "altered")
    assert (second["Held against"], second["Differs from the model"]) == ("A", "the hour / two hours")


def test_a_note_has_a_row_for_each_of_its_passages(story: Outline):
    rows = as_rows(of_name(story, "notes"))
    assert [(row["Report"], row["Words"]) for row in rows if row["No."] == 3] == [
        ("A", "within the hour,” said Oda"),
        ("B", "within two hours"),
    ]
    (asked,) = as_rows(of_name(story, "to-verify"))
    assert (asked["Status"], asked["Call or ask"]) == ("asked", "Inspectorate, front desk")


def test_statements_certainty_and_sources_are_told(story: Outline):
    (statement,) = as_rows(of_name(story, "statements"))
    assert (statement["Words"], statement["Cue"]) == ("The cause is not known", "not known")
    (drift,) = as_rows(of_name(story, "certainty"))
    assert drift["Looser"] == "A (credited, the fire service): the fire service said"
    (source,) = as_rows(of_name(story, "sources"))
    assert (source["Source"], source["Times cited"], source["Share of the report"]) == ("Oda Brenner", 1, 0.1)


@pytest.mark.parametrize("words", FORMULAS)
def test_words_that_look_like_a_formula_are_text(words: str, tmp_path: Path):
    told = report("A", Source(outlet=words), words.strip() or "x")
    outline = outline_of(
        told,
        report("B", Source(), "Head"),
        annotations=(note("n", words, anchor(told, "1")),) if "1" in told.text else (),
    )
    write_xlsx(outline, tmp_path / "story.xlsx")
    cells = [
        cell for sheet in openpyxl.load_workbook(tmp_path / "story.xlsx") for row in sheet for cell in row
    ]
    assert all(cell.data_type != "f" for cell in cells)
    looking = [cell for cell in cells if isinstance(cell.value, str) and neutral(cell.value) != cell.value]
    assert looking
    assert all(cell.quotePrefix for cell in looking)
    reports = in_csv(outline, tmp_path, "reports")
    assert reports[1][1].startswith("'")


def test_csv_opens_in_excel_and_keeps_line_ends_inside_cells(story: Outline, tmp_path: Path):
    rows = in_csv(story, tmp_path, "findings")
    with zipfile.ZipFile(tmp_path / "story.zip") as archive:
        raw = archive.read("findings.csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    assert len(rows) == len(story.findings) + 1
    assert "A: two workers\nB: two workers" in rows[1][6]
    assert in_csv(story, tmp_path, "figures")[1][4] == "2.0"


def test_a_cell_that_is_too_long_says_that_it_was_cut(tmp_path: Path):
    long = "🙂" * 20_000
    told = report("A", Source(), "Head")
    outline = outline_of(
        told, report("B", Source(), "Head"), annotations=(note("n", long, anchor(told, "Head")),)
    )
    write_xlsx(outline, tmp_path / "story.xlsx")
    shown = [row[5].value for row in openpyxl.load_workbook(tmp_path / "story.xlsx")["Notes"]][1]
    assert shown.endswith("the whole text is in the CSV and JSON exports)")
    assert len(shown.encode("utf-16-le")) // 2 <= LONGEST
    assert in_csv(outline, tmp_path, "notes")[1][5] == long


def test_words_that_look_like_a_numbered_character_stay_words():
    assert fitting("_x0041_ and _xyz_", "") == "_x005F_x0041_ and _xyz_"


def test_control_characters_and_lone_surrogates_leave_a_good_workbook(tmp_path: Path):
    told = report("A", Source(outlet="a\x00b\x0b\ud800\uffff"), "Head")
    write_xlsx(outline_of(told, report("B", Source(), "Head")), tmp_path / "story.xlsx")
    assert (
        openpyxl.load_workbook(tmp_path / "story.xlsx")["Reports"]["B2"].value == "a\ufffdb\ufffd\ufffd\ufffd"
    )


def test_blind_tables_name_nobody(tmp_path: Path):
    write_csv(outlined(options=ExportOptions(blind=True)), tmp_path / "story.zip")
    with zipfile.ZipFile(tmp_path / "story.zip") as archive:
        everything = b"".join(map(archive.read, archive.namelist())).decode()
    assert "Tarnholm Courier" not in everything
    assert "Sall" not in everything
