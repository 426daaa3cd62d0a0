"""The annotated PDF, read back: annotations lie on the very words that were annotated."""

from collections import defaultdict
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from export_pages import outlined, side_by_side
from export_story import NOTES, PROJECT, anchor, note, report

from app.errors import ExportFailed
from app.export import write_pdf
from app.export.outline.options import EVERYTHING, ExportOptions, Layout, Orientation, Paper
from app.export.pdf import writing
from app.export.pdf.placeholders import Quad, merged
from app.export.pdf.typesetting import typeset
from app.jobs import Cancelled, Progress
from app.model.report import Report, Source

ORDINARY = ("n-cracks", "n-hour", "n-three", "n-overlap", "n-cyrillic")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "story.pdf"
    write_pdf(outlined(), path)
    return path


@pytest.fixture
def pdf(file: Path):
    with pikepdf.open(file) as opened:
        yield opened


def annotations(pdf: pikepdf.Pdf, kind: str) -> list[pikepdf.Object]:
    return [a for page in pdf.pages for a in page.get("/Annots", []) if a.Subtype == kind]


def highlighted(path: Path) -> dict[str, str]:
    """For each highlight's name the words below its rectangles, as another PDF engine reads them."""
    words: dict[str, str] = defaultdict(str)
    with pikepdf.open(path) as pdf, pypdfium2.PdfDocument(path) as read:
        for page, seen in zip(pdf.pages, read, strict=True):
            text = seen.get_textpage()
            for annotation in page.get("/Annots", []):
                if annotation.Subtype == "/Highlight":
                    words[str(annotation.NM)] += below(annotation, text)
    return {name: found.strip() for name, found in words.items()}


def below(annotation: pikepdf.Object, text: pypdfium2.PdfTextPage) -> str:
    points = [float(value) for value in annotation.QuadPoints]
    quads = [points[i : i + 8] for i in range(0, len(points), 8)]
    found = []
    for quad in quads:
        for index in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(index, loose=True)
            x, y = (left + right) / 2, (bottom + top) / 2
            if min(quad[::2]) <= x <= max(quad[::2]) and min(quad[1::2]) <= y <= max(quad[1::2]):
                found.append(text.get_text_range(index, 1))
    return "".join(found)


def packed(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("name", ORDINARY)
def test_the_words_below_a_highlight_are_the_words_annotated(file: Path, name: str):
    drawn = highlighted(file)
    (written,) = (each for each in NOTES if each.id == name)
    for part, place in enumerate(written.anchors, 1):
        assert packed(drawn[f"{name}/{part}"]) == packed(place.exact)


def test_a_highlight_carries_author_dates_text_and_number(pdf: pikepdf.Pdf):
    (first,) = (a for a in annotations(pdf, "/Highlight") if a.NM == "n-cracks/1")
    assert str(first.T) == "N. Okoro"
    assert str(first.Contents) == "Who are the two? Ask the inspectorate for the October report."
    assert str(first.CreationDate) == "D:20310206091500Z"
    assert str(first.M) == "D:20310206092000Z"
    assert str(first.Subj) == "1: to verify"
    assert first.F == 4
    assert first.Popup.Parent == first
    assert b" re" in first.AP.N.read_bytes()


def test_texts_of_any_script_survive_in_a_note(pdf: pikepdf.Pdf):
    (cyrillic,) = (a for a in annotations(pdf, "/Highlight") if a.NM == "n-cyrillic/1")
    assert (str(cyrillic.T), str(cyrillic.Contents)) == ("Б. Читатель", "Стена = the same wall 🙂")


def test_passages_of_one_note_on_a_page_are_one_group(pdf: pikepdf.Pdf):
    by_name = {str(a.NM): a for a in annotations(pdf, "/Highlight")}
    assert by_name["n-hour/1"] == by_name["n-hour/2"].IRT
    assert by_name["n-hour/2"].RT == "/Group"
    assert "/IRT" not in by_name["n-cracks/1"]


def test_a_note_on_a_whole_report_is_a_sticky_note(pdf: pikepdf.Pdf):
    (sticky,) = annotations(pdf, "/Text")
    assert (str(sticky.NM), str(sticky.Contents)) == ("n-whole/B", "Closest to the fire service’s own text.")
    assert sticky.F == 28


def test_no_placeholder_is_left(pdf: pikepdf.Pdf):
    addresses = [str(a.A.get("/URI", "")) for a in annotations(pdf, "/Link") if "/A" in a]
    assert not [address for address in addresses if address.startswith("synoptic:")]


def test_the_number_of_a_note_leads_to_the_note_in_the_list(pdf: pikepdf.Pdf):
    bookmarks = [item for item in _all(pdf) if item.title.startswith("Note ")]
    heights = {round(float(item.destination[3])) for item in bookmarks if item.destination is not None}
    pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
    leading = [a for a in annotations(pdf, "/Link") if "/Dest" in a]
    assert heights
    for link in leading:
        assert str(link.Contents) == f"page {pages[link.Dest[0].objgen] + 1}"
    landed = {round(float(link.Dest[3])) for link in leading}
    assert any(abs(there - height) < 15 for there in landed for height in heights)


def _all(pdf: pikepdf.Pdf) -> list[pikepdf.OutlineItem]:
    with pdf.open_outline() as outline:
        todo, found = list(outline.root), []
        while todo:
            item = todo.pop()
            found.append(item)
            todo += item.children
        return found


def test_a_note_over_many_lines_has_a_rectangle_for_each(pdf: pikepdf.Pdf):
    (long,) = (a for a in annotations(pdf, "/Highlight") if a.NM == "n-cracks/1")
    assert len(long.QuadPoints) == 8 * 3


def test_the_file_is_tagged_and_says_its_language_and_title(pdf: pikepdf.Pdf):
    assert str(pdf.Root.Lang) == "en"
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.docinfo["/Title"]) == "Eskmoor quarry"
    assert all(page.Tabs == "/S" for page in pdf.pages if "/Annots" in page)


def test_every_annotation_is_in_the_tag_tree(pdf: pikepdf.Pdf):
    index = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    owners = dict(zip(map(int, index[::2]), index[1::2], strict=True))
    for annotation in annotations(pdf, "/Highlight") + annotations(pdf, "/Text"):
        element = owners[int(annotation.StructParent)]
        assert element.S == "/Annot"
        assert element.K[0].Obj == annotation
        assert any(kid == element for kid in element.P.K)


def test_bookmarks_lead_to_sections_rows_and_notes(pdf: pikepdf.Pdf):
    with pdf.open_outline() as bookmarks:
        (top,) = bookmarks.root
        sections = {str(item.title): [str(kid.title) for kid in item.children] for item in top.children}
    assert str(top.title) == "Eskmoor quarry"
    assert list(sections) == [
        "Side by side",
        "Notes",
        "Findings",
        "Figures",
        "Codebook",
        "Reports",
    ]
    assert sections["Side by side"][1].startswith("Row 1: A retaining wall")
    assert sections["Notes"][0] == "Note 1: to verify"


def test_pages_carry_title_page_count_and_legend(file: Path):
    with pypdfium2.PdfDocument(file) as read:
        texts = [page.get_textpage().get_text_range() for page in read]
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert "unconfirmed" in text


def test_all_fonts_are_embedded(pdf: pikepdf.Pdf):
    fonts = [font for page in pdf.pages for font in page.Resources.Font.as_dict().values()]
    drawn = [font for font in fonts if font.Subtype == "/Type3"]  # emoji in colour, where the system has any
    descriptors = [font.DescendantFonts[0].FontDescriptor for font in fonts if font not in drawn]
    assert descriptors
    assert all("/FontFile2" in each or "/FontFile3" in each for each in descriptors)
    assert all(font.CharProcs for font in drawn)


@pytest.mark.parametrize("letters", ["Ελληνικά", "Łódź", "İstanbul", "Київ", "Đà Nẵng"])
def test_bundled_fonts_have_the_letters_of_europe(tmp_path: Path, letters: str):
    told = report("A", Source(outlet="Outlet", language="en"), "Head", f"Seen from {letters} on Monday.")
    other = report("B", Source(outlet="Other", language="en"), "Head", "Nothing.")
    write_pdf(side_by_side(told, other, notes=(note("n", "x", anchor(told, letters)),)), tmp_path / "a.pdf")
    assert highlighted(tmp_path / "a.pdf") == {"n/1": letters}


def test_a_note_over_a_page_break_goes_on_with_the_same_text(tmp_path: Path):
    words = " ".join(f"word{i}" for i in range(900))
    told = report("A", Source(outlet="Outlet", language="en"), "Head", words)
    other = report("B", Source(outlet="Other", language="en"), "Head", "Short.")
    write_pdf(side_by_side(told, other, notes=(note("n", "Long", anchor(told, words)),)), tmp_path / "a.pdf")
    drawn = highlighted(tmp_path / "a.pdf")
    assert list(drawn)[:2] == ["n/1", "n/1/2"]
    assert packed("".join(drawn.values())) == packed(words)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert {str(a.Contents) for a in annotations(pdf, "/Highlight")} == {"Long"}


def test_columns_that_a_sheet_has_no_room_for_stand_in_groups(tmp_path: Path):
    def story(count: int) -> list[Report]:
        return [
            report(chr(65 + i), Source(outlet=f"Outlet {i}", language="en"), "Head", f"Text {i}.")
            for i in range(count)
        ]

    wide, upright = ExportOptions(paper=Paper.A3), ExportOptions(orientation=Orientation.PORTRAIT)
    letter = ExportOptions(paper=Paper.LETTER)
    for count, options, size, titles in (
        (5, EVERYTHING, (842, 595), ["Side by side"]),
        (6, EVERYTHING, (842, 595), ["Side by side: A to C", "Side by side: D to F"]),
        (5, letter, (792, 612), ["Side by side"]),
        (8, wide, (1191, 842), ["Side by side"]),
        (4, upright, (595, 842), ["Side by side: A to B", "Side by side: C to D"]),
    ):
        write_pdf(side_by_side(*story(count), options=options), tmp_path / "a.pdf")
        with pikepdf.open(tmp_path / "a.pdf") as pdf, pdf.open_outline() as bookmarks:
            assert [round(float(v)) for v in pdf.pages[0].mediabox[2:]] == list(size)
            assert [str(item.title) for item in bookmarks.root[0].children][: len(titles)] == titles


def test_a_word_wider_than_its_column_stays_in_it_and_in_one_piece(tmp_path: Path):
    word = "Hafenbetriebsgesellschaftsaufsichtsratsvorsitzendenwahl"
    told = report("A", Source(outlet="Outlet", language="de"), "Kopf", f"Die {word} ist heute.")
    others = [report(letter, Source(outlet=letter), "Head", "Short.") for letter in "BCDE"]
    write_pdf(side_by_side(told, *others, notes=(note("n", "x", anchor(told, word)),)), tmp_path / "a.pdf")
    assert packed(highlighted(tmp_path / "a.pdf")["n/1"]) == word
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        (highlight,) = annotations(pdf, "/Highlight")
        assert float(highlight.Rect[2]) < float(pdf.pages[0].mediabox[2]) * 0.3


def test_hostile_text_is_only_text(tmp_path: Path):
    hostile = '#panic("x") \\u{41} $x$ *b* _i_ `c` @ref <label> "quoted" // no /* comment */ ]} \u202e'
    told = report("A", Source(outlet=hostile, headline=hostile, language="../en"), hostile, hostile)
    other = report("B", Source(outlet="Other"), "Head", "Short.")
    write_pdf(
        side_by_side(told, other, notes=(note("n", hostile, anchor(told, '"quoted"')),)), tmp_path / "a.pdf"
    )
    assert highlighted(tmp_path / "a.pdf") == {"n/1": '"quoted"'}


def test_the_markdown_of_a_note_is_formatted_and_leads_nowhere():
    told = report("A", Source(outlet="Outlet", language="en"), "Head", "The wall fell.")
    body = "**Who** ~~is~~ *it*?\n\n7. [here](http://a.example/b)\n8. `#panic()`\n\n    $x$\n\n> ![map](http://a/b.png)"
    other = report("B", Source(outlet="Other", language="en"), "Head", "Short.")
    pages = typeset(side_by_side(told, other, notes=(note("n", body, anchor(told, "wall")),)))
    assert pages.accessible
    with pypdfium2.PdfDocument(pages.pdf) as read:
        text = " ".join("".join(page.get_textpage().get_text_range() for page in read).split())
    for words in ("Who is it?", "7. here (http://a.example/b)", "8. #panic()", "$x$", "map (http://a/b.png)"):
        assert words in text
    assert "**" not in text
    with pikepdf.open(BytesIO(pages.pdf)) as pdf:
        addresses = [str(link.A.URI) for link in annotations(pdf, "/Link") if "/URI" in link.get("/A", {})]
        assert all(address.startswith("synoptic:") for address in addresses)
        fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
        assert any("Mono" in name for name in fonts)
        assert not [image for page in pdf.pages for image in page.get_images()]


def test_a_block_that_a_tab_sets_in_is_formatted_too():
    told = report("A", Source(outlet="Outlet", language="en"), "Head", "The wall fell.")
    other = report("B", Source(outlet="Other", language="en"), "Head", "Short.")
    pages = typeset(side_by_side(told, other, notes=(note("n", "Seen:\n\n\t*said*", anchor(told, "wall")),)))
    with pypdfium2.PdfDocument(pages.pdf) as read:
        text = " ".join("".join(page.get_textpage().get_text_range() for page in read).split())
    assert "*said*" in text  # as code is written


def test_large_pages_are_annotated_as_small_ones_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    told = report("A", Source(outlet="Outlet", language="en"), "Head", "The wall fell.")
    other = report("B", Source(outlet="Other", language="en"), "Head", "Short.")
    monkeypatch.setattr(writing, "LARGE", 0)
    write_pdf(side_by_side(told, other, notes=(note("n", "Why?", anchor(told, "wall")),)), tmp_path / "a.pdf")
    assert highlighted(tmp_path / "a.pdf") == {"n/1": "wall"}


def test_unprintable_characters_are_replaced_and_it_is_said(tmp_path: Path):
    told = report(
        "A", Source(outlet="Outlet", language="en"), "Head", "A bell\x07 and a \ue000 sign \ud800 rang."
    )
    other = report("B", Source(outlet="Other", language="en"), "Head", "Short.")
    body = "half a letter: \ud83d"
    write_pdf(side_by_side(told, other, notes=(note("n", body, anchor(told, "rang")),)), tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as read:
        text = "".join(page.get_textpage().get_text_range() for page in read)
    assert "characters that cannot be printed" in text
    assert highlighted(tmp_path / "a.pdf") == {"n/1": "rang"}


def test_a_tab_parts_words_on_the_page_too(tmp_path: Path):
    told = report("A", Source(outlet="Outlet", language="en"), "Head", "Grain\t12\tRye.")
    other = report("B", Source(outlet="Other", language="en"), "Head", "Short.")
    write_pdf(side_by_side(told, other, notes=(note("n", "a\tb", anchor(told, "Rye")),)), tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as read:
        text = "".join(page.get_textpage().get_text_range() for page in read)
    assert "Grain 12 Rye" in " ".join(text.split())
    assert highlighted(tmp_path / "a.pdf") == {"n/1": "Rye"}


def test_report_by_report_a_row_of_two_paragraphs_is_written(tmp_path: Path):
    outline = outlined(options=ExportOptions(layout=Layout.REPORTS))
    first, *others = outline.reports
    one_row = replace(first, article=tuple(replace(told, row="1") for told in first.article))
    assert len(first.article) > 1
    write_pdf(replace(outline, reports=(one_row, *others)), tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").stat().st_size > 0


def test_reports_without_text_or_source_still_make_a_page(tmp_path: Path):
    write_pdf(side_by_side(report("A", Source(), "Head"), report("B", Source(), "")), tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert len(pdf.pages) >= 1


def test_a_failed_export_names_the_file_and_leaves_the_earlier_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import typst

    def refuse(*_args: object, **_options: object) -> bytes:
        raise typst.TypstError("cannot lay out\nsecond line")

    path = tmp_path / "story.pdf"
    path.write_bytes(b"earlier")
    monkeypatch.setattr(typst, "compile", refuse)
    with pytest.raises(ExportFailed, match=r"story\.pdf.*cannot lay out"):
        write_pdf(outlined(), path)
    assert path.read_bytes() == b"earlier"


class Impatient:
    """Cancels after the pages are laid out."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def report(self, progress: Progress) -> None:
        self.seen.append(progress.stage)

    def check(self) -> None:
        if "pages" in self.seen:
            raise Cancelled


def test_a_cancelled_export_writes_nothing(tmp_path: Path):
    with pytest.raises(Cancelled):
        write_pdf(outlined(), tmp_path / "story.pdf", monitor=Impatient())
    assert not list(tmp_path.glob("*.pdf"))


def test_the_same_outline_gives_the_same_annotations(tmp_path: Path, file: Path):
    write_pdf(outlined(replace(PROJECT)), tmp_path / "again.pdf")
    assert highlighted(tmp_path / "again.pdf") == highlighted(file)


def test_a_strict_reader_finds_no_fault(pdf: pikepdf.Pdf):
    assert pdf.check_pdf_syntax() == []


def test_pieces_of_one_line_are_joined_whatever_their_height_or_order():
    right, middle, left = Quad(111, 165, 120, 177), Quad(61, 165, 111, 178), Quad(34, 164, 61, 177)
    below = Quad(88, 152, 120, 165)
    assert merged([right, middle, left, below]) == [Quad(34, 164, 120, 178), below]


def test_pieces_with_a_note_number_between_them_stay_apart():
    before, after = Quad(10, 100, 40, 112), Quad(52, 100, 90, 112)
    assert merged([after, before]) == [before, after]


def test_a_note_on_nothing_in_particular_stands_beside_the_title(tmp_path: Path):
    project = replace(PROJECT, annotations=(note("n-all", "Read B again."),))
    write_pdf(outlined(project), tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        (sticky,) = annotations(pdf, "/Text")
        assert str(sticky.Contents) == "Read B again."
        assert float(sticky.Rect[1]) > float(pdf.pages[0].mediabox[3]) * 0.8
