"""The Word document, opened again: rows, comments, languages, directions."""

import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from export_across import outline_of, outlined
from export_story import A, anchor, note, report
from lxml import etree

from app.export.docx import write_docx
from app.export.docx.synopsis import groups
from app.export.outline.options import ExportOptions
from app.export.outline.values import Outline
from app.export.outline.words import words_in
from app.jobs import Cancelled, SilentMonitor
from app.model.finding import MarkKind
from app.model.report import Source


def written(outline: Outline, folder: Path):
    write_docx(outline, folder / "story.docx")
    return docx.Document(str(folder / "story.docx"))


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory):
    return written(outlined(), tmp_path_factory.mktemp("docx"))


def table_with(document, words: str):
    return next(table for table in document.tables if words in table.rows[0].cells[1].text)


def test_the_rows_are_a_table_across_the_page_whose_head_is_repeated(document):
    assert document.sections[0].orientation == WD_ORIENT.LANDSCAPE
    synopsis = table_with(document, "Tarnholm Courier")
    assert synopsis.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [row.cells[0].text for row in synopsis.rows] == [
        "Row\nOrigins", "Head\n3 of 3", "1\n3 of 3", "2\n2 of 3", "3\n1 of 3", "4\n2 of 3", "5\n1 of 3",
    ]  # fmt: skip
    assert synopsis.rows[3].cells[2].text == "Not found in B\nNearest: paragraph 3"


def test_notes_are_comments_with_author_date_task_and_words(document):
    comments = list(document.comments)
    numbers = sorted(int(comment.text.split(" · ")[0]) for comment in comments)
    assert numbers == [1, 2, 3, 3, 4, 5, 6]
    asked = next(comment for comment in comments if comment.text.startswith("1 ·"))
    assert (asked.author, asked.initials) == ("N. Okoro", "NO")
    assert asked.timestamp == datetime(2031, 2, 6, 9, 15, tzinfo=UTC)
    assert "Call or ask: Inspectorate, front desk" in asked.text
    assert "#call #sources" in asked.text


def commented(document, number: int) -> list[str]:
    """The words under each comment of a note."""
    names = [c.comment_id for c in document.comments if c.text.startswith(f"{number} ·")]
    return [_between(document.element.body, name) for name in names]


def _between(body, name: int) -> str:
    words, inside = "", False
    for element in body.iter():
        if element.tag == qn("w:commentRangeStart") and element.get(qn("w:id")) == str(name):
            inside = True
        elif element.tag == qn("w:commentRangeEnd") and element.get(qn("w:id")) == str(name):
            return words
        elif inside and element.tag == qn("w:t"):
            words += element.text
    raise AssertionError(name)


def test_a_comment_stands_on_the_words_of_its_note(document):
    assert [words.replace("≠\u00a0", "") for words in commented(document, 3)] == [
        "within the hour,” said Oda",
        "within two hours",
    ]


def test_each_passage_of_a_note_in_one_paragraph_has_a_comment_of_its_own(tmp_path: Path):
    told = report("A", Source(), "Head", "The wall fell and the road was shut.")
    both = note("n", "Two of them.", anchor(told, "wall fell"), anchor(told, "road was shut"))
    document = written(outline_of(told, report("B", Source(), "Head"), annotations=(both,)), tmp_path)
    assert commented(document, 1) == ["wall fell", "road was shut"]


def test_a_passage_over_two_paragraphs_has_one_comment_on_the_first(tmp_path: Path):
    told = report("A", Source(), "Head", "The wall fell.", "The road was shut.")
    across = note("n", "One of them.", anchor(told, "wall fell.\n\nThe road"))
    document = written(outline_of(told, report("B", Source(), "Head"), annotations=(across,)), tmp_path)
    assert commented(document, 1) == ["wall fell."]


def test_marks_are_lines_of_their_own_with_a_sign(document):
    runs = [
        run for p in table_with(document, "Tarnholm Courier").rows[2].cells[3].paragraphs for run in p.runs
    ]
    place = [run.text for run in runs].index("Trois ouvriers")
    assert runs[place]._r.rPr.find(qn("w:u")).get(qn("w:val")) == "double"
    assert runs[place - 1].text == "≠\u00a0"
    lines = {entry.get(qn("w:val")) for entry in document.element.body.iter(qn("w:u"))}
    assert len(lines) == len(MarkKind)


def test_headings_have_the_fonts_that_they_name(document):
    fonts = document.styles["Heading 1"].font.element.rPr.rFonts
    assert document.styles["Heading 1"].font.name == "Georgia"
    assert not [name for name in fonts.attrib if name.endswith("Theme")]


def test_words_have_the_language_of_their_report(document):
    cell = table_with(document, "Tarnholm Courier").rows[2].cells[3]
    tags = {lang.get(qn("w:val")) for lang in cell._tc.iter(qn("w:lang"))}
    assert tags == {"fr"}


def test_reports_from_right_to_left_stand_so(tmp_path: Path):
    arabic = report("A", Source(outlet="مرفأ", language="ar"), "عنوان", "نص قصير.")
    document = written(outline_of(arabic, report("B", Source(language="fr"), "Titre")), tmp_path)
    first, second = document.tables[1].rows[1].cells[1:3]
    assert all(p._p.pPr.find(qn("w:bidi")) is not None for p in first.paragraphs)
    assert all(p._p.pPr.find(qn("w:bidi")) is None for p in second.paragraphs)
    assert {lang.get(qn("w:bidi")) for lang in first._tc.iter(qn("w:lang"))} == {"ar"}
    assert next(first._tc.iter(qn("w:rtl"))) is not None


def test_notes_in_lists_stand_in_their_own_direction(tmp_path: Path):
    told = report("A", Source(), "Head")
    written_note = note("n", "ملاحظة: 3.", anchor(told, "Head"))
    document = written(outline_of(told, report("B", Source(), "Head"), annotations=(written_note,)), tmp_path)
    cells = {cell.text: cell.paragraphs[0]._p.pPr for cell in document.tables[2].rows[1].cells}
    assert cells["ملاحظة: 3."].find(qn("w:bidi")) is not None
    assert cells["Head"].find(qn("w:bidi")) is None
    (comment,) = document.comments
    assert comment.paragraphs[1]._p.pPr.find(qn("w:bidi")) is not None


def test_the_markdown_of_a_note_is_formatted_in_comments_and_lists(tmp_path: Path):
    told = report("A", Source(), "Head")
    body = "**Who** is\n*it*?\n\n3. [here](http://a.example)\n   - `=1+1`\n\n> <b>no</b>"
    document = written(
        outline_of(told, report("B", Source(), "Head"), annotations=(note("n", body, anchor(told, "Head")),)),
        tmp_path,
    )
    (comment,) = document.comments
    (listed,) = (
        cell for table in document.tables for row in table.rows for cell in row.cells if "Who" in cell.text
    )
    expected = ["Who is\nit?", "3.\there (http://a.example)", "•\t=1+1", "<b>no</b>"]
    assert [p.text for p in comment.paragraphs][1:] == expected
    assert [p.text for p in listed.paragraphs] == expected
    first, _, inner, quote = listed.paragraphs
    assert [(r.text, r.bold, r.italic) for r in first.runs if r.bold or r.italic] == [
        ("Who", True, None),
        ("it", None, True),
    ]
    assert inner.runs[-1].font.name == "Consolas"
    assert inner.paragraph_format.left_indent > quote.paragraph_format.left_indent > 0


def test_days_stand_as_the_language_of_the_page_writes_them(tmp_path: Path):
    outline = outlined(options=ExportOptions(language="de"))
    document, due = written(outline, tmp_path), words_in("de").day(date(2031, 2, 9))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert due in cells
    assert any(due in comment.text for comment in document.comments)
    assert not any(re.search(r"2031-\d\d", text) for text in cells)


def test_the_words_of_a_paragraph_are_all_there(document):
    text = "\n".join(table_with(document, "Tarnholm Courier").rows[5].cells[1].text.split("\n"))
    for sign in ("?\u00a0", "≠\u00a0", "=\u00a0"):
        text = text.replace(sign, "")
    assert A.paragraphs[4].span.of(A.text) in text


@pytest.mark.parametrize(("count", "sizes"), [(2, [2]), (5, [5]), (6, [3, 3]), (8, [4, 4]), (11, [4, 3, 4])])
def test_many_reports_stand_in_groups_of_nearly_the_same_size(count: int, sizes: list[int]):
    assert [group.last - group.first for group in groups(count)] == sizes


def test_each_group_leaves_out_rows_that_it_does_not_tell(tmp_path: Path):
    reports = [report(letter, Source(outlet=letter), f"Head {letter}") for letter in "ABCDEF"]
    document = written(outline_of(*reports), tmp_path)
    heads = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert heads[1:3] == ["Side by side: A to C", "Side by side: D to F"]


def test_no_word_of_the_head_of_a_list_is_broken(tmp_path: Path):
    document = written(outlined(options=ExportOptions(language="de")), tmp_path)
    (cell,) = (c for t in document.tables for c in t.rows[0].cells if c.text == "Absätze")
    assert cell.width.pt > len("Absätze") * 5.5 + 10


def test_illegal_characters_leave_a_good_document(tmp_path: Path):
    bad = "bell\x07 null\x00 tab\t \ud800 \uffff \u202eturned"
    told = report("A", Source(outlet=bad), "Head", bad)
    outline = outline_of(
        told,
        report("B", Source(), "Head"),
        title=bad,
        annotations=(note("n", bad, anchor(told, "bell"), author=bad),),
    )
    document = written(outline, tmp_path)
    (comment,) = document.comments
    assert "bell\ufffd null\ufffd" in comment.text
    assert comment.text.endswith("\u202c")
    with zipfile.ZipFile(tmp_path / "story.docx") as package:
        for name in package.namelist():
            if name.endswith(".xml"):
                etree.fromstring(package.read(name))


class _Cancelling(SilentMonitor):
    def check(self) -> None:
        raise Cancelled


def test_a_cancelled_document_leaves_the_earlier_one(tmp_path: Path):
    (tmp_path / "story.docx").write_text("earlier")
    with pytest.raises(Cancelled):
        write_docx(outlined(), tmp_path / "story.docx", monitor=_Cancelling())
    assert (tmp_path / "story.docx").read_text() == "earlier"
    assert [path.name for path in tmp_path.iterdir()] == ["story.docx"]
