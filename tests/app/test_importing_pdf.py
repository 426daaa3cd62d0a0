"""PDF files: columns in their order, lines joined into paragraphs, heads and feet left out."""

import pytest
from importing_formats import BODY, HEADLINE
from pdf_files import INDENTED, SPACED, as_pdf, locked, partly_scanned, scanned, typeset, with_circular_pages

from app.errors import NeedsPassword, NoTextLayer, ReadingFailed, SynopticError
from app.importing.pdf.unlocking import ENCRYPTED, unlocked
from app.importing.reading import read_bytes
from app.model.report import ParagraphKind, Report


def read(data: bytes) -> Report:
    return read_bytes(data, name="report.pdf")


def texts(report: Report, *kinds: ParagraphKind) -> list[str]:
    return [report.text[p.span.start : p.span.end] for p in report.paragraphs if p.kind in kinds]


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("paragraphs", [SPACED, INDENTED])
def test_paragraphs_are_whole_in_columns(columns: int, paragraphs: str) -> None:
    report = read(as_pdf(columns=columns, paragraphs=paragraphs, body=BODY * 4))
    assert texts(report, ParagraphKind.BODY) == BODY * 4
    assert report.source.headline == HEADLINE
    assert report.source.published is not None


def test_a_head_that_returns_on_every_page_is_left_out() -> None:
    report = read(as_pdf(body=BODY * 4, header="The Dorn Post, January 2026"))
    assert "The Dorn Post, January 2026" in {part.text for part in report.excluded}
    assert "January 2026\n" not in report.text


def test_an_address_printed_at_the_foot_is_the_reports() -> None:
    page = '#set page("a5", footer: [https:\\/\\/dornpost.example\\/flood 1\\/1])\n' + "\n\n".join(BODY)
    assert read(typeset(page.replace("“", '"'))).source.url == "https://dornpost.example/flood"


def test_a_hyphen_that_only_parts_a_word_at_the_line_end_goes() -> None:
    words = "The governor's representative described extraordinary circumstances. " * 6
    report = read(
        typeset(f'#set page("a6")\n#set text(hyphenate: true, lang: "en")\n#set par(justify: true)\n{words}')
    )
    assert "-" not in report.text
    assert report.text.count("extraordinary circumstances") == 6


def test_the_hyphen_of_a_compound_stays() -> None:
    page = "#set page(width: 4cm, margin: 1cm)\nA well-\\ known ferryman lives by this river."
    assert "well-known" in read(typeset(page)).text


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_a_file_locked_for_printing_only_is_read(revision: int) -> None:
    file = locked(as_pdf(), password="", revision=revision)
    assert texts(read(file), ParagraphKind.BODY) == BODY
    assert ENCRYPTED not in unlocked(file, name="report.pdf")  # what takes its lines off needs no cipher


def test_a_file_that_only_speaks_of_locking_is_left_as_it_is() -> None:
    file = as_pdf() + b"% /Encrypt"
    assert unlocked(file, name="report.pdf") is file


def test_a_locked_file_that_is_torn_is_named() -> None:
    with pytest.raises(ReadingFailed, match=r"report\.pdf"):
        read(b"%PDF-1.7 trailer /Encrypt")


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_a_file_with_a_password_says_so(revision: int) -> None:
    with pytest.raises(NeedsPassword, match=r"report\.pdf"):
        read(locked(as_pdf(), password="secret", revision=revision))


def test_pictures_of_text_are_named_as_such() -> None:
    with pytest.raises(NoTextLayer, match="text recognition"):
        read(scanned())


def test_pages_that_are_pictures_are_told_of() -> None:
    report = read(partly_scanned())
    assert [p.span.of(report.text) for p in report.paragraphs] == BODY[:2]
    assert [(notice.code, notice.get("percent")) for notice in report.notices] == [("text_left_out", "50")]


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_a_torn_file_is_refused_or_read_but_never_empty(share: float) -> None:
    data = as_pdf()
    try:
        report = read(data[: int(len(data) * share)])
    except SynopticError:
        return
    assert report.text.strip()


def test_pages_in_a_circle_come_to_an_end() -> None:
    assert HEADLINE in read(with_circular_pages()).text


def test_more_pages_than_any_report_has_are_refused() -> None:
    with pytest.raises(ReadingFailed, match="pages"):
        read(typeset('#set page("a7")\n' + "Word. #pagebreak()\n" * 70 + "Word."))
