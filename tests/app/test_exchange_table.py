"""Notes as a table: a row for each passage, and no cell that a spreadsheet would calculate."""

import csv
from dataclasses import replace
from io import StringIO

import pytest
from exchanged_notes import full_project
from invented_projects import COAST

from app.exchange import notes_csv
from app.exchange.notes_table import COLUMNS
from app.export.spreadsheet.formulas import neutral
from app.model.project import Project


def rows(project: Project) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(notes_csv(project).decode("utf-8-sig"), newline="")))


def test_each_passage_has_a_row() -> None:
    table = rows(full_project())
    assert [(r["note"], r["report"], r["quote"]) for r in table] == [
        ("1", "A", "Twelve people"),
        ("1", "B", "ten people"),
        ("2", "B", "on the Marenka"),
        ("3", "B", "eleven sailors"),
    ]
    assert tuple(table[0]) == COLUMNS


def test_positions_are_those_of_the_words_now_and_empty_where_they_are_gone() -> None:
    _, ten, _, gone = rows(full_project())
    assert COAST[int(ten["start"]) : int(ten["end"])] == "ten people"
    assert (gone["start"], gone["end"], gone["state"]) == ("", "", "orphaned")


def test_what_is_to_be_verified_has_its_columns() -> None:
    first = rows(full_project())[0]
    assert (first["contact"], first["status"], first["due"]) == ("Harbour master", "asked", "2031-05-09")


def test_line_breaks_and_quotes_stay_in_their_cell() -> None:
    project = full_project()
    odd = replace(project.annotations[1], body='He said "no",\nthen yes')
    assert rows(replace(project, annotations=(odd,)))[0]["text"] == 'He said "no",\nthen yes'


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "\xa0=1"])
def test_a_cell_that_begins_like_a_formula_is_text(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "12", "a=b", "'quoted'", "“=”"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert neutral(cell) == cell
