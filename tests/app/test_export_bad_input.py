"""Exports into places and of texts that make trouble: a good file, or a clear message and the old file."""

import resource
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from export_pages import outlined, side_by_side
from export_story import anchor, note, report

from app.errors import ExportFailed
from app.export import write_pdf
from app.export.outline.options import ExportOptions, Layout
from app.export.pdf import typesetting
from app.model.annotation import NoteKind
from app.model.report import Report, Source

NAMES = (
    "two\nlines.pdf",
    "“quotes” & <tags>.pdf",
    "отчёт 报告 🙂.pdf",
    "a'b\"c;$(x)`.pdf",
    ".hidden",
    "x" * 240 + ".pdf",
)


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as read:
        return " ".join("".join(page.get_textpage().get_text_range() for page in read).split())


def two(text: str, **source: str) -> tuple[Report, Report]:
    return (
        report("A", Source(outlet="Outlet", language="en", **source), "Head", text),
        report("B", Source(outlet="Other", language="en"), "Head", "Short."),
    )


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_any_name_that_the_system_allows_will_do(tmp_path: Path, name: str):
    write_pdf(side_by_side(*two("Words.")), tmp_path / name)
    assert [found.name for found in tmp_path.iterdir()] == [name]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(ExportFailed, match=r"out\.pdf"):
        write_pdf(outlined(), tmp_path / "gone" / "out.pdf")


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_args: object, **_named: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)  # the superuser who runs tests may write everywhere
    with pytest.raises(ExportFailed, match=r"out\.pdf.*may not be written"):
        write_pdf(outlined(), tmp_path / "out.pdf")


def test_a_full_disk_leaves_the_earlier_file_and_no_half_one(tmp_path: Path):
    path = tmp_path / "out.pdf"
    path.write_bytes(b"earlier")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(ExportFailed, match=r"out\.pdf.*unchanged"):
            write_pdf(outlined(), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_letters_that_no_font_has_are_replaced_and_named(tmp_path: Path):
    told = two("Old 𒀀𒀁 signs \U00010ffd in clay.")
    write_pdf(side_by_side(*told, notes=(note("n", "x", anchor(told[0], "clay")),)), tmp_path / "a.pdf")
    told_of = words_of(tmp_path / "a.pdf")
    assert "U+10FFD" in told_of
    assert "clay" in told_of


def test_a_refusal_for_another_reason_gives_pages_that_claim_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import typst

    real = typesetting._compiled

    def strict(data, made, standard):
        if standard:
            raise typst.TypstError("a rule of the standard")
        return real(data, made, standard)

    monkeypatch.setattr(typesetting, "_compiled", strict)
    write_pdf(outlined(), tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf, pdf.open_metadata() as metadata:
        assert "pdfuaid:part" not in metadata


BIDI = "Start \u202eesrever\u202c \u2067isolated\u2069 \u200f end \x07\x1b[31m\x00 \ufffe."


def test_control_and_direction_characters_do_no_harm(tmp_path: Path):
    told = two(BIDI, headline=BIDI)
    notes = (note("n", BIDI, anchor(told[0], "end"), author=BIDI, tags=(BIDI,)),)
    for layout in Layout:
        options = ExportOptions(layout=layout)
        write_pdf(side_by_side(*told, notes=notes, options=options), tmp_path / f"{layout}.pdf")
        with pikepdf.open(tmp_path / f"{layout}.pdf") as pdf:
            assert pdf.check_pdf_syntax() == []


def test_a_blind_file_names_no_outlet_in_its_words_or_its_metadata(tmp_path: Path):
    path = tmp_path / "a.pdf"
    write_pdf(outlined(options=ExportOptions(blind=True)), path)
    with pikepdf.open(path) as pdf:
        pdf.save(
            tmp_path / "plain.pdf", compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all
        )
        marks = [str(a.get("/Contents", "")) for page in pdf.pages for a in page.get("/Annots", [])]
    everything = words_of(path) + " ".join(marks) + (tmp_path / "plain.pdf").read_bytes().decode("latin-1")
    for name in ("Tarnholm Courier", "Morning Ledger", "Northern Desk", "Fanal", "Вестник", "a.html"):
        assert name not in everything


def test_a_hundred_reports_stand_in_groups_of_columns(tmp_path: Path):
    names = [chr(97 + i // 26) + chr(97 + i % 26) for i in range(100)]
    reports = [
        report(name, Source(outlet=name, language="en"), "Head", f"Words of {name}.") for name in names
    ]
    write_pdf(side_by_side(*reports), tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf, pdf.open_outline() as bookmarks:
        titles = [str(item.title) for item in bookmarks.root[0].children]
    assert sum(title.startswith("Side by side") for title in titles) == 20
    assert "Side by side: CR to CV" in titles


def test_many_notes_on_the_same_words_are_all_there(tmp_path: Path):
    told = two("These words have many readers.")
    notes = tuple(note(f"n{i}", f"Reader {i}", anchor(told[0], "many readers")) for i in range(120))
    write_pdf(side_by_side(*told, notes=notes), tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        names = {
            str(a.NM) for page in pdf.pages for a in page.get("/Annots", []) if a.Subtype == "/Highlight"
        }
    assert len(names) == 120


def test_what_is_longer_than_a_page_goes_on_over_the_next(tmp_path: Path):
    told = two("Words.")
    body = " ".join(f"word{i}" for i in range(3000))
    notes = (note("n", body, anchor(told[0], "Words"), kind=NoteKind.VERIFY),)
    for layout in Layout:
        path = tmp_path / f"{layout}.pdf"
        write_pdf(side_by_side(*told, notes=notes, options=ExportOptions(layout=layout)), path)
        assert "word2999" in words_of(path)
