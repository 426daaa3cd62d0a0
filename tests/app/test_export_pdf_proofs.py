"""Proofs on the finished PDF: words under each quad by two engines, other programs, checkers."""

import subprocess
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pdfua
import pikepdf
import pypdfium2
import pytest
from export_pages import outlined, side_by_side
from export_story import PROJECT
from many_scripts import random_notes, reports_in_all_scripts
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pypdf import PdfWriter

from app.export import write_pdf
from app.export.outline.options import ExportOptions, Ink, Layout
from app.export.pdf.page_words import PageWords
from app.export.pdf.placeholders import Quad, quads_of
from app.model.annotation import Annotation

# Documents of this many notes each, together 1,000: one of all would hardly have words without a note.
DOCUMENTS, NOTES = 2, 500
Letter = tuple[float, float, str]
Engine = Callable[[Path, set[int]], dict[int, list[Letter]]]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, tuple[Annotation, ...]]]:
    folder = tmp_path_factory.mktemp("proofs")
    made = []
    for seed in range(DOCUMENTS):
        random = Random(seed)
        reports = reports_in_all_scripts(random, paragraphs=6)
        notes = random_notes(random, reports, NOTES)
        path = folder / f"{seed}.pdf"
        write_pdf(side_by_side(*reports, notes=notes), path)
        made.append((path, notes))
    return made


def letters(words: str) -> str:
    """Without what typesetting adds: spaces, marks of direction, presentation forms."""
    folded = unicodedata.normalize("NFKC", words)
    return "".join(c for c in folded if c.isalnum() or unicodedata.category(c).startswith("S"))


def expected(note: Annotation) -> Counter[str]:
    """The letters of a note; engines put those of several directions into different orders."""
    return Counter(letters(note.anchors[0].exact))


def by_pdfium(path: Path, numbers: set[int]) -> dict[int, list[Letter]]:
    with pypdfium2.PdfDocument(path) as read:
        return {number: PageWords(read[number]).letters for number in numbers}


def by_pdfminer(path: Path, numbers: set[int]) -> dict[int, list[Letter]]:
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    found = {}
    with path.open("rb") as file:
        for number, page in zip(sorted(numbers), PDFPage.get_pages(file, numbers), strict=True):
            interpreter.process_page(page)
            chars = [item for item in device.get_result() if isinstance(item, LTChar)]
            found[number] = [((c.x0 + c.x1) / 2, (c.y0 + c.y1) / 2, c.get_text()) for c in chars]
    return found


def highlights(path: Path) -> list[tuple[int, str, list[Quad]]]:
    """Page from 0, id of the note, rectangles."""
    with pikepdf.open(path) as pdf:
        return [
            (number, str(annotation.NM).split("/")[0], quads_of(annotation))
            for number, page in enumerate(pdf.pages)
            for annotation in page.get("/Annots", [])
            if annotation.Subtype == "/Highlight"
        ]


def under_quads(path: Path, engine: Engine) -> dict[str, str]:
    words: dict[str, str] = defaultdict(str)
    marked = highlights(path)
    pages = engine(path, {number for number, _, _ in marked})
    for number, name, quads in marked:
        words[name] += "".join(inside(pages[number], quads))
    return words


def inside(found: list[Letter], quads: list[Quad]) -> Iterator[str]:
    for x, y, letter in found:
        if any(q.left <= x <= q.right and q.bottom <= y <= q.top for q in quads):
            yield letter


@pytest.mark.parametrize("engine", [by_pdfium, by_pdfminer])
def test_the_words_under_a_thousand_notes_in_all_scripts_are_those_annotated(documents, engine):
    wrong = [
        (note.anchors[0].exact, words[note.id])
        for path, notes in documents
        for words in [under_quads(path, engine)]
        for note in notes
        if Counter(letters(words[note.id])) != expected(note)
    ]
    assert sum(len(notes) for _, notes in documents) == 1000
    assert wrong == []


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("proofs") / "story.pdf"
    write_pdf(outlined(), path)
    return path


LAYOUTS = [ExportOptions(layout=layout, ink=ink) for layout in Layout for ink in Ink]


@pytest.mark.parametrize("options", LAYOUTS, ids=lambda options: f"{options.layout}-{options.ink}")
def test_the_checkers_find_no_error_in_any_layout(tmp_path: Path, options: ExportOptions):
    path = tmp_path / "a.pdf"
    write_pdf(outlined(options=options), path)
    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert [str(found) for found in pdfua.validate(str(path)).findings] == []
    with pikepdf.open(path) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert str(pdf.Root.Lang) == "en"
        assert all(page.Tabs == "/S" for page in pdf.pages if "/Annots" in page)


def facts(path: Path) -> list[tuple[object, ...]]:
    """All that a reader needs of each annotation, as pikepdf finds it."""
    with pikepdf.open(path) as pdf:
        return [
            (
                str(a.NM),
                str(a.get("/T", "")),
                str(a.Contents),
                str(a.CreationDate),
                str(a.M),
                [round(float(x), 1) for x in a.get("/QuadPoints", a.Rect)],
                len(a.AP.N.read_bytes()),
                str(a.Popup.Subtype),
            )
            for page in pdf.pages
            for a in page.get("/Annots", [])
            if a.Subtype in ("/Highlight", "/Text")
        ]


def test_annotations_survive_loading_and_saving_in_another_library(story: Path, tmp_path: Path):
    again = tmp_path / "again.pdf"
    PdfWriter(clone_from=str(story)).write(str(again))
    assert facts(again) == facts(story)
    assert len(facts(story)) == 7


def test_annotations_survive_being_written_anew_by_qpdf(story: Path, tmp_path: Path):
    again = tmp_path / "again.pdf"
    subprocess.run(["qpdf", "--linearize", "--object-streams=disable", story, again], check=True)
    assert facts(again) == facts(story)


def test_annotations_survive_being_written_anew_by_poppler(story: Path, tmp_path: Path):
    subprocess.run(["pdfseparate", story, tmp_path / "page-%03d.pdf"], check=True, capture_output=True)
    pages = sorted(tmp_path.glob("page-*.pdf"))
    assert [fact for page in pages for fact in facts(page)] == facts(story)


def test_names_stay_the_same_while_other_notes_come_and_go(story: Path, tmp_path: Path):
    some = replace(PROJECT, annotations=PROJECT.annotations[2:])
    write_pdf(outlined(some), tmp_path / "a.pdf")
    names = {fact[0] for fact in facts(story)}
    assert {fact[0] for fact in facts(tmp_path / "a.pdf")} < names


def test_poppler_reads_the_same_words_as_were_written(story: Path):
    told = subprocess.run(["pdftotext", story, "-"], capture_output=True, text=True, check=True).stdout
    for words in ("collapsed on Monday morning", "Подпорная стена карьера", "La mairie a ouvert"):
        assert words in " ".join(told.split())
