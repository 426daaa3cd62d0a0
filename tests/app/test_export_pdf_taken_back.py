"""Highlights and comments that were added to an exported PDF elsewhere come back on the right passages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from export_pages import outlined
from export_story import NOTES, PROJECT, A, B, C, D
from pypdf import PdfWriter
from pypdf.annotations import Highlight, Text
from pypdf.generic import ArrayObject, FloatObject, NameObject, TextStringObject

from app.annotate.taking_back import TakenBack, take_back
from app.errors import FileVanished, ReadingFailed
from app.export import write_pdf
from app.export.outline.options import ExportOptions, Layout
from app.export.pdf.returning import read_returned
from app.model.annotation import NoteColour
from app.model.report import Report

NOW = datetime(2031, 2, 8, 12, 0, tzinfo=UTC)
LATER = "D:20310207101500+01'00'"


class Colleague:
    """Another reader's program: marks words where it finds them, with rectangles of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = PdfWriter(clone_from=str(path))
        self._read = pypdfium2.PdfDocument(path)

    def mark(self, words: str, comment: str = "", *, nth: int = 0, colour: str = "ffe08a") -> None:
        """Highlight the `nth` place where the page has the words."""
        page, rectangles = self._places(words)[nth]
        around = [f(r[i] for r in rectangles) for i, f in enumerate((min, min, max, max))]
        quads = [
            v
            for left, low, right, high in rectangles
            for v in (left, high, right, high, left, low, right, low)
        ]
        mark = Highlight(
            rect=tuple(around), quad_points=ArrayObject(map(FloatObject, quads)), highlight_color=colour
        )
        self._add(page, mark, comment)

    def comment(self, words: str, comment: str) -> None:
        """A sheet beside some words."""
        page, rectangles = self._places(words)[0]
        left, low, _right, high = rectangles[0]
        self._add(page, Text(rect=(left + 5, low, left + 25, high), text=comment), comment)

    def edit(self, name: str, comment: str, when: str = LATER) -> None:
        mark = self._named(name)
        mark[NameObject("/Contents")] = TextStringObject(comment)
        mark[NameObject("/M")] = TextStringObject(when)

    def answer(self, name: str, comment: str) -> None:
        reply = Text(rect=(10, 10, 30, 30), text=comment)
        reply[NameObject("/IRT")] = self._named(name).indirect_reference
        self._add(0, reply, comment)

    def save(self) -> Path:
        self._writer.write(str(self.path))
        return self.path

    def _named(self, name: str):
        marks = (a.get_object() for page in self._writer.pages for a in page.get("/Annots", []))
        return next(mark for mark in marks if mark.get("/NM") == name)

    def _places(self, words: str) -> list[tuple[int, list[tuple[float, float, float, float]]]]:
        found = []
        for number, page in enumerate(self._read):
            text = page.get_textpage()
            search = text.search(words)
            while hit := search.get_next():
                count = text.count_rects(*hit)
                found.append((number, [text.get_rect(i) for i in range(count)]))
        return found

    def _add(self, page: int, annotation, comment: str) -> None:
        for key, value in (
            ("/Contents", comment),
            ("/T", "R. Colleague"),
            ("/CreationDate", LATER),
            ("/M", LATER),
        ):
            annotation[NameObject(key)] = TextStringObject(value)
        self._writer.add_annotation(page, annotation)


@pytest.fixture(params=[Layout.SYNOPSIS, Layout.REPORTS])
def colleague(request: pytest.FixtureRequest, tmp_path: Path) -> Colleague:
    path = tmp_path / "story.pdf"
    write_pdf(outlined(options=ExportOptions(layout=request.param)), path)
    return Colleague(path)


def taken(colleague: Colleague, project=PROJECT) -> TakenBack:
    return take_back(project, read_returned(colleague.save()), now=NOW)


def added(found: TakenBack) -> list[tuple[Report, str, str]]:
    notes = {note.id: note for note in found.project.annotations}
    reports = {report.id: report for report in PROJECT.reports}
    return [(reports[a.report], a.exact, notes[n].body) for n in found.added for a in notes[n].anchors]


def test_what_was_not_touched_comes_back_as_nothing(colleague: Colleague):
    assert taken(colleague) == TakenBack(PROJECT)


def test_new_highlights_find_their_words_in_every_script(colleague: Colleague):
    colleague.mark("cracks had been reported", "Since when?")
    colleague.mark("обрушилась утром", "Утром?")
    colleague.mark("cellule d’écoute")
    found = taken(colleague)
    assert {(report.id, words, body) for report, words, body in added(found)} == {
        (A.id, "cracks had been reported", "Since when?"),
        (C.id, "cellule d’écoute", ""),
        (D.id, "обрушилась утром", "Утром?"),
    }
    assert found.unplaced == ()


def test_words_that_two_reports_share_come_back_in_the_one_that_was_marked(colleague: Colleague):
    colleague.mark("injuring two workers", "in B", nth=1)
    assert added(taken(colleague)) == [(B, "injuring two workers", "in B")]


def test_author_dates_and_colour_come_back(colleague: Colleague):
    colleague.mark("The cause is not known", "Still?", colour="6fd08c")
    found = taken(colleague)
    note = found.project.annotations[-1]
    assert (note.author, note.colour) == ("R. Colleague", NoteColour.MINT)
    assert note.created == datetime(2031, 2, 7, 9, 15, tzinfo=UTC)


def test_a_comment_beside_the_words_is_about_their_paragraph(colleague: Colleague):
    colleague.comment("La mairie a ouvert", "Who runs it?")
    paragraph = C.paragraphs[3].span.of(C.text)
    assert added(taken(colleague)) == [(C, paragraph, "Who runs it?")]


def test_a_reply_stands_on_the_passages_of_the_note_it_answers(colleague: Colleague):
    colleague.answer("n-hour/1", "Both are right.")
    assert added(taken(colleague)) == [
        (A, "within the hour,” said Oda", "Both are right."),
        (B, "within two hours", "Both are right."),
    ]


def test_what_was_written_into_a_note_of_ours_changes_it(colleague: Colleague):
    colleague.edit("n-three/1", "Deux, d’après la préfecture.")
    found = taken(colleague)
    assert (found.added, found.changed) == ((), ("n-three",))
    body = {note.id: note.body for note in found.project.annotations}
    assert body["n-three"] == "Deux, d’après la préfecture."
    assert len(found.project.annotations) == len(NOTES)


def test_a_note_that_was_changed_here_since_keeps_its_words(colleague: Colleague):
    colleague.edit("n-three/1", "Deux.")
    later = datetime(2031, 2, 7, 9, 15, tzinfo=UTC) + timedelta(hours=1)
    notes = tuple(replace(n, body="Trois.", modified=later) if n.id == "n-three" else n for n in NOTES)
    assert taken(colleague, replace(PROJECT, annotations=notes)).changed == ()


def test_taking_the_same_file_back_twice_adds_nothing(colleague: Colleague):
    colleague.mark("cracks had been reported", "Since when?")
    first = taken(colleague)
    assert taken(colleague, first.project).added == ()


def test_words_of_no_report_are_told_as_not_placed(colleague: Colleague):
    colleague.mark("agreement is no proof of truth", "Well said")
    found = taken(colleague)
    assert found.added == ()
    assert [(one.page, one.comment) for one in found.unplaced] == [(1, "Well said")]


def test_without_our_own_list_of_places_the_words_alone_must_be_clear(colleague: Colleague):
    colleague.mark("cracks had been reported", "Since when?")
    colleague.mark("injuring two workers", "which?")
    path = colleague.save()
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        del pdf.Root.PieceInfo
        pdf.save(path)
    found = take_back(PROJECT, read_returned(path), now=NOW)
    assert added(found) == [(A, "cracks had been reported", "Since when?")]
    assert [one.comment for one in found.unplaced] == ["which?"]


def test_a_malformed_mark_keeps_no_other_from_coming_back(colleague: Colleague):
    colleague.mark("cracks had been reported", "Since when?")
    path = colleague.save()
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        kind = {"Type": pikepdf.Name.Annot, "Subtype": pikepdf.Name.Highlight}
        wrong = [
            pikepdf.Dictionary(**kind, Rect=[0, 0]),
            pikepdf.Dictionary(**kind, Rect=[0, 0, 9, 9], QuadPoints=["a"]),
            pikepdf.Dictionary(**kind, Rect=[0, 0, 9, 9], QuadPoints=[1, 2, 3]),
            pikepdf.Dictionary(**kind, Rect=[0, 0, 9, 9], C=["red"]),
        ]
        page = pdf.pages[0].obj
        there = list(page.get("/Annots", ()))
        page.Annots = pikepdf.Array([*map(pdf.make_indirect, wrong), pikepdf.Name.Broken, *there])
        pdf.save(path)
    found = take_back(PROJECT, read_returned(path), now=NOW)
    assert added(found) == [(A, "cracks had been reported", "Since when?")]


def test_a_file_that_is_no_pdf_or_gone_is_named(tmp_path: Path):
    with pytest.raises(FileVanished, match="gone"):
        read_returned(tmp_path / "gone.pdf")
    (tmp_path / "note.pdf").write_text("no pages here")
    with pytest.raises(ReadingFailed, match="note"):
        read_returned(tmp_path / "note.pdf")
