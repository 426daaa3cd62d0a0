"""Any bytes at all: read, or refused with a sentence that names the file and says what to do."""

import hashlib
import zipfile
from pathlib import Path

import pytest
from importing_texts import LEAD, SECOND, body, notices, read_text

from app.errors import (
    EmptyFile,
    FileVanished,
    NoArticle,
    NoPermission,
    ReadingFailed,
    SynopticError,
    TooLarge,
    UnknownFormat,
)  # fmt: skip
from app.importing import read_bytes, read_file, read_pasted
from app.importing import reading as reading_module

UMLAUTS = (
    "Die Straße in Köln blieb am Dienstag gesperrt, und zwei Bauern wurden „vorerst“ gerettet – für 20 €."
)


def test_a_report_is_known_by_its_bytes_and_keeps_them() -> None:
    data = f"{LEAD}\n\n{SECOND}".encode()
    report = read_bytes(data, name="a.txt")
    assert report.id == "sha256:" + hashlib.sha256(data).hexdigest()
    assert report.original == data


def test_the_path_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(LEAD, "utf-8")
    assert read_file(file).path == str(file)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_text_is_decoded_whatever_its_encoding(encoding: str) -> None:
    assert body(read_bytes((UMLAUTS * 3).encode(encoding), name="a.txt")) == [UMLAUTS * 3]


def test_a_guessed_encoding_is_told() -> None:
    assert notices(read_bytes(UMLAUTS.encode("cp1252"), name="a.txt")) == ["encoding_guessed"]
    assert notices(read_bytes(UMLAUTS.encode("utf-16-le"), name="a.txt")) == []


def test_text_cut_in_mid_character_is_still_read_as_utf_8() -> None:
    report = read_bytes((UMLAUTS * 20).encode() + "ß".encode()[:1], name="a.txt")
    assert UMLAUTS in report.text


def test_control_and_direction_characters_are_taken_out_and_told() -> None:
    report = read_text(
        f"{LEAD}\x00\x1b", "The \u202eword\u202c was turned round, the mayor told reporters on Tuesday."
    )
    assert "\x00" not in report.text
    assert "\u202e" not in report.text
    assert notices(report) == ["control_characters", "direction_marks"]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
        (b"MZ\x90\x00" + bytes(50), "a program"),
        (b"PK\x03\x04" + bytes(26) + b"xl/workbook.xml", "a spreadsheet"),
        (b"\x00\x00\x00\x18ftypmp42", "a video"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "a sound file"),
        (b'{"headline": "x"}', "a data file (JSON)"),
        (b'<?xml version="1.0"?><catalogue></catalogue>', "an XML file"),
        (b"<shelf><book></book></shelf>", "an XML file"),
        (bytes(range(256)) * 4, "not text"),
    ],
)
def test_what_is_not_a_report_is_called_by_its_name(data: bytes, found: str) -> None:
    with pytest.raises(UnknownFormat) as refused:
        read_bytes(data, name="report.txt")
    assert refused.value.details == {"name": "report.txt", "found": found}


def test_the_type_is_told_by_the_content_and_not_by_the_name(tmp_path: Path) -> None:
    page = tmp_path / "report.pdf"
    page.write_text(f"<html><body><h1>Flood</h1><p>{LEAD}</p><p>{SECOND}</p></body></html>", "utf-8")
    assert read_file(page).media_type == "text/html"


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(data: bytes) -> None:
    with pytest.raises(EmptyFile):
        read_bytes(data, name="a.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body></body></html>",
        b"<html><script>var a = 1;</script></html>",
        b"ADVERTISEMENT",
    ],
)
def test_a_file_without_an_article_is_said_to_have_none(data: bytes) -> None:
    with pytest.raises(NoArticle):
        read_bytes(data, name="a.html")


def test_a_file_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(FileVanished):
        read_file(tmp_path / "gone.txt")


def test_a_folder_is_no_report(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match="a folder"):
        read_file(tmp_path)


@pytest.mark.parametrize(
    ("trouble", "error"), [(PermissionError(), NoPermission), (OSError(5, "disk failed"), ReadingFailed)]
)
def test_a_file_that_may_not_be_read_says_why(
    trouble: OSError, error: type[SynopticError], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bytes:
        raise trouble

    file = tmp_path / "a.txt"
    file.write_text(LEAD, "utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(error, match=r"a\.txt"):
        read_file(file)


def test_a_file_beyond_all_measure_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_module, "MAX_BYTES", 100)
    file = tmp_path / "a.txt"
    file.write_text(LEAD, "utf-8")
    with pytest.raises(TooLarge):
        read_file(file)


def test_a_text_too_long_for_a_report_is_refused() -> None:
    with pytest.raises(TooLarge, match="5 MB"):
        read_bytes(b"word " * 1_100_000, name="a.txt")


def test_a_zip_file_is_named_even_if_it_is_called_text(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.bin", "x")
    with pytest.raises(UnknownFormat, match="a zip file"):
        read_file(file)


def test_pasted_words_become_a_report() -> None:
    report = read_pasted(f"{LEAD}\n\n{SECOND}", url="https://dornpost.example/flood")
    assert body(report) == [LEAD, SECOND]
    assert (report.name, report.source.url) == ("Pasted text", "https://dornpost.example/flood")


def test_pasted_html_tells_headings_from_prose() -> None:
    html = f"<meta charset=utf-8><h1>Flood at Palk</h1><p>{LEAD}</p><p>{SECOND}</p>"
    assert read_pasted(f"Flood at Palk\n{LEAD}\n{SECOND}", html=html).source.headline == "Flood at Palk"


def test_pasted_words_are_preferred_to_html_that_lost_them() -> None:
    assert body(read_pasted(f"{LEAD}\n\n{SECOND}", html="<div><p>Flood</p></div>")) == [LEAD, SECOND]


def test_pasting_nothing_is_told() -> None:
    with pytest.raises(EmptyFile):
        read_pasted("  ")


def test_a_language_whose_statements_are_not_read_is_named() -> None:
    swedish = (
        "Elden bröt ut i hamnen på torsdagen och tre arbetare skadades, enligt polisen. Räddningstjänsten "
        "fick branden under kontroll efter fyra timmar och färjorna går igen från fredag morgon."
    )
    page = f'<html lang="sv"><body><article><h1>Brand i hamnen</h1><p>{swedish}</p></article></body></html>'
    report = read_bytes(page.encode(), name="a.html")
    assert ("language_unread", "sv") in {(n.code, dict(n.params).get("language")) for n in report.notices}
