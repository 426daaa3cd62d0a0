"""The outline: runs, notes, gaps and lists that all writers share."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from export_story import (
    COMPARISON,
    MADE,
    PROJECT,
    A,
    anchor,
    note,
    passage,
    report,
    sentence,
    title,
)
from hypothesis import given
from hypothesis import strategies as st

from app.errors import TooFewReports
from app.export import build_outline
from app.export.docx import write_docx
from app.export.html.page import html_page
from app.export.markdown.writing import markdown
from app.export.outline.runs import NoteSpan, cut_runs
from app.export.outline.values import NotePart, Outline
from app.export.pdf import write_pdf
from app.export.tables import tables
from app.model.alignment import Alignment, Cell, Link, Row
from app.model.annotation import AnchorState
from app.model.comparison import Comparison
from app.model.finding import FindingId, Mark, MarkKind
from app.model.project import Options, Project
from app.model.reason import Reason
from app.model.report import Source, siglum
from app.model.span import Span
from app.overview.wording import sentence as drift_sentence


def outlined(project: Project = PROJECT, comparison: Comparison = COMPARISON) -> Outline:
    return build_outline(project, comparison, title=title, sentence=sentence, drift=drift_sentence, made=MADE)


@pytest.fixture(scope="module")
def outline() -> Outline:
    return outlined()


def cell(outline: Outline, label: str, siglum: str):
    row = next(row for row in outline.rows if row.label == label)
    return next(cell for cell in row.cells if cell.siglum == siglum)


def test_rows_are_numbered_after_the_headlines_and_count_origins(outline: Outline):
    assert [row.label for row in outline.rows] == ["Head", "1", "2", "3", "4", "5"]
    assert [row.origins for row in outline.rows] == [
        "3 of 3",
        "3 of 3",
        "2 of 3",
        "1 of 3",
        "2 of 3",
        "1 of 3",
    ]


def test_a_gap_says_so_and_names_the_nearest_paragraph(outline: Outline):
    gap = cell(outline, "2", "B")
    assert (gap.gap, gap.nearest, gap.paragraphs) == ("Not found in B", "Nearest: paragraph 3", ())


def test_copies_and_paragraphs_out_of_order_are_tagged(outline: Outline):
    assert cell(outline, "1", "B").paragraphs[0].tag == "Same copy as A"
    assert cell(outline, "4", "C").paragraphs[0].tag == "Told later, paragraph 3"


def test_the_runs_of_a_paragraph_are_its_exact_words(outline: Outline):
    for row, aligned in zip(outline.rows, COMPARISON.alignment.rows, strict=True):
        for shown, cell, told in zip(row.cells, aligned.cells, COMPARISON.reports, strict=True):
            texts = [told.paragraphs[index].span.of(told.text) for index in cell.paragraphs]
            assert [paragraph.text for paragraph in shown.paragraphs] == texts


def test_a_note_over_the_edge_of_a_mark_is_cut_there_and_numbered_at_its_end(outline: Outline):
    runs = cell(outline, "3", "A").paragraphs[0].runs
    noted = [run for run in runs if run.notes]
    assert [run.text for run in noted] == ["within ", "the hour", ",” said Oda"]
    assert [run.marks for run in noted] == [(), (MarkKind.DIFFER,), ()]
    assert [run.ends for run in noted] == [(), (), (3,)]


def test_overlapping_notes_share_a_run(outline: Outline):
    last = [run for run in cell(outline, "2", "A").paragraphs[0].runs if run.notes][-1]
    assert last.text == "reported in October"
    assert last.notes == (NotePart(1, 1), NotePart(2, 1))
    assert last.ends == (1, 2)


def test_a_passage_to_be_confirmed_stands_on_its_new_words_and_says_the_old_ones():
    found = replace(anchor(A, "two workers"), exact="three workers", state=AnchorState.TO_CONFIRM)
    outline = outlined(replace(PROJECT, annotations=(note("n-found", "Really?", found),)))
    place = outline.notes[0].places[0]
    assert (place.state, place.quote) == (AnchorState.TO_CONFIRM, "two workers")
    assert place.standing == "paragraph 2, to be confirmed, written on “three workers”"
    assert outline.reports[0].notes == ()
    assert any(run.notes for row in outline.rows for c in row.cells for p in c.paragraphs for run in p.runs)


def test_every_format_says_that_a_passage_is_to_be_confirmed(tmp_path: Path):
    found = replace(anchor(A, "two workers"), exact="three workers", state=AnchorState.TO_CONFIRM)
    outline = outlined(replace(PROJECT, annotations=(note("n-found", "Really?", found),)))
    rows = [map(str, cells) for table in tables(outline) for cells in table.rows]
    for told in (html_page(outline), markdown(outline), "\n".join(map("\n".join, rows))):
        assert "three workers" in told
    write_docx(outline, tmp_path / "story.docx")
    with ZipFile(tmp_path / "story.docx") as package:
        assert "three workers" in package.read("word/comments.xml").decode()
    write_pdf(outline, tmp_path / "story.pdf")
    with pypdfium2.PdfDocument(tmp_path / "story.pdf") as pdf:
        words = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    assert "to be confirmed, written on “three workers”" in words


def test_notes_are_numbered_from_the_top_and_say_where_they_stand(outline: Outline):
    assert [(note.number, note.id) for note in outline.notes] == [
        (1, "n-cracks"), (2, "n-overlap"), (3, "n-hour"), (4, "n-whole"), (5, "n-three"), (6, "n-cyrillic"),
    ]  # fmt: skip
    third = outline.notes[2]
    assert third.word == "highlight"
    assert [(place.siglum, place.where, place.quote) for place in third.places] == [
        ("A", "paragraph 4", "within the hour,” said Oda"),
        ("B", "paragraph 3", "within two hours"),
    ]
    assert outline.reports[1].notes == (4,)


def test_a_note_whose_words_changed_is_listed_with_its_old_words():
    stale = replace(anchor(A, "two workers"), exact="three workers")
    outline = outlined(replace(PROJECT, annotations=(note("n-stale", "Gone?", stale),)))
    place = outline.notes[0].places[0]
    assert (place.state, place.quote) == (AnchorState.ORPHANED, "three workers")
    assert place.standing == "words not found any more"
    assert outline.reports[0].notes == (1,)
    assert not any(
        run.notes for row in outline.rows for c in row.cells for p in c.paragraphs for run in p.runs
    )


def test_rejected_findings_are_listed_but_neither_marked_nor_counted(outline: Outline):
    assert [found.verdict for found in outline.findings] == [""] * 7 + ["rejected"]
    assert [found.is_rejected for found in outline.findings] == [False] * 7 + [True]
    assert cell(outline, "2", "D").paragraphs[0].runs[0].marks == ()
    assert {entry.kind: entry.count for entry in outline.legend} == {
        MarkKind.AGREE: 1,
        MarkKind.DIFFER: 2,
        MarkKind.UNCONFIRMED: 2,
        MarkKind.PROJECTION: 1,
        MarkKind.ONLY_HERE: 1,
    }


def test_projections_can_be_left_unmarked():
    outline = outlined(replace(PROJECT, options=Options(projections=False)))
    assert [run.marks for run in cell(outline, "4", "A").paragraphs[0].runs] == [()]


def test_the_head_of_a_report_tells_time_language_and_origin(outline: Outline):
    assert outline.reports[0].head == ("3 Feb 2031, 18:10", "English", "Pivot", "Same origin as B")
    assert outline.reports[3].head == ("Russian",)
    assert ("SHA-256", "a" * 64) in outline.reports[0].facts
    assert outline.subtitle == "4 reports, 3 origins"


def test_a_day_of_publication_is_given_no_hour_that_nobody_printed() -> None:
    day = datetime(2031, 2, 3)
    reports = tuple(replace(r, source=replace(r.source, published=day)) for r in COMPARISON.reports)
    comparison = replace(COMPARISON, reports=reports)
    outline = build_outline(
        PROJECT, comparison, title=title, sentence=sentence, drift=drift_sentence, made=MADE
    )
    assert outline.reports[0].head[0] == "3 Feb 2031"
    assert dict(outline.reports[0].facts)["Published"] == "3 Feb 2031"


def test_of_many_reports_the_first_column_of_the_copy_is_named():
    reports = tuple(
        report(letters, Source(), "Head", "The road is shut.") for letters in map(siglum, range(28))
    )
    told, whole = "The road is shut.", tuple(Cell((0, 1)) for _ in reports)
    links = tuple(
        Link(passage(reports[at], told), passage(reports[27], told), 0.98, same_copy=True) for at in (26, 1)
    )
    project, alignment = Project(reports=reports), Alignment(links=links, rows=(Row(whole),))
    outline = outlined(project, Comparison(reports=reports, alignment=alignment))
    assert cell(outline, "Head", "AB").paragraphs[1].tag == "Same copy as B"


def test_the_head_of_copy_under_embargo_says_so_first() -> None:
    held = Reason.of("embargoed", until="2031-02-04T06:00:00")
    reports = tuple(replace(report, notices=(held,)) for report in COMPARISON.reports)
    comparison = replace(COMPARISON, reports=reports)
    outline = build_outline(
        PROJECT, comparison, title=title, sentence=sentence, drift=drift_sentence, made=MADE
    )
    assert outline.reports[0].head[0] == "Embargoed until 4 Feb 2031, 06:00"
    assert "under embargo" in dict(outline.reports[0].facts)["Noticed"]


def test_the_figures_stand_in_the_words_of_each_report(outline: Outline):
    assert outline.ledger[0].values == ("two workers", "two workers", "Trois ouvriers", "двое рабочих")
    assert outline.ledger[1].values == ("140 residents", "", "près de 140 habitants", "")


def test_a_sign_stands_once_where_agreement_begins_in_a_paragraph():
    text = "One storm, two rivers, three bridges."
    marks = [Mark(A.id, Span(start, start + 3), MarkKind.AGREE, FindingId("f")) for start in (0, 11, 23)]
    runs = cut_runs(text, Span(0, len(text)), marks, ())
    assert [run.begins for run in runs if run.marks] == [(MarkKind.AGREE,), (), ()]


def test_where_marks_overlap_the_shortest_is_drawn():
    text = "about 140 residents"
    marks = [
        Mark(A.id, Span(0, 19), MarkKind.ONLY_HERE, FindingId("long")),
        Mark(A.id, Span(6, 9), MarkKind.DIFFER, FindingId("short")),
    ]
    drawn = [run.marks[0] for run in cut_runs(text, Span(0, 19), marks, ())]
    assert drawn == [MarkKind.ONLY_HERE, MarkKind.DIFFER, MarkKind.ONLY_HERE]


SPANS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Span(min(ends), max(ends)))


@given(marks=st.lists(SPANS, max_size=6), notes=st.lists(SPANS, max_size=6))
def test_any_marks_and_notes_keep_the_words_and_cover_only_their_own(marks: list[Span], notes: list[Span]):
    text, paragraph = "x" * 8 + "Ein Wort – деревня 🙂 שלום." + "x" * 8, Span(8, 33)
    cut = cut_runs(
        text,
        paragraph,
        [Mark(A.id, span, MarkKind.DIFFER, FindingId(str(i))) for i, span in enumerate(marks)],
        [NoteSpan(span, NotePart(i, 1)) for i, span in enumerate(notes, 1)],
    )
    assert "".join(run.text for run in cut) == paragraph.of(text)
    for number, span in enumerate(notes, 1):
        covered = "".join(run.text for run in cut if NotePart(number, 1) in run.notes)
        inside = Span(max(span.start, 8), max(span.start, 8, min(span.end, 33)))
        assert covered == inside.of(text)


def test_nothing_compared_is_nothing_to_export():
    with pytest.raises(TooFewReports):
        build_outline(PROJECT, Comparison(reports=()), title=title, sentence=sentence, drift=drift_sentence)
