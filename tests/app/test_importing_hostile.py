"""Files that attack: each is read or refused in words, by the product's own child process and its limits."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import hostile_files as hostile
import pytest
from fuzz_readers import check
from importing_formats import epub, odt, page
from importing_texts import LEAD, SECOND, notices, story
from saved_reports import FORMATS

from app.errors import (
    EmptyFile,
    NoArticle,
    ReadingFailed,
    ReadingStopped,
    SynopticError,
    TooLarge,
    UnknownFormat,
)
from app.importing import load, read_bytes, reading_process
from app.jobs import SilentMonitor
from app.model.report import Report
from app.process import ChildProcess

MARKLESS = {"pdf", "iptc-7901", "anpa"}  # their letters are drawn, or of an alphabet without such marks
Build = Callable[[], bytes]
EVERY_CALLER = {
    "a page": hostile.page_that_calls,
    "NITF": hostile.nitf_that_calls,
    "a Word document": hostile.docx_that_links,
    "a letter": lambda address: hostile.message(
        b"Content-Type: text/html; charset=utf-8", hostile.page_that_calls(address)
    ),
    "a feed": lambda address: hostile.rss(f"<![CDATA[{hostile.page_that_calls(address).decode()}]]>"),
}
REFUSED: dict[str, tuple[Build, type[SynopticError]]] = {
    "XML that laughs": (lambda: hostile.nitf("&l9;", hostile.LAUGHING), ReadingFailed),
    "XML that swells": (lambda: hostile.nitf("&a;" * 200_000, hostile.SWELLING), ReadingFailed),
    "deep XML": (lambda: b"<nitf>" * hostile.DEEP + b"</nitf>" * hostile.DEEP, ReadingFailed),
    "a Word document that laughs": (
        lambda: hostile.docx(hostile.word("&l9;"), doctype=hostile.LAUGHING),
        ReadingFailed,
    ),
    "OpenDocument that laughs": (lambda: hostile.odt_with(hostile.LAUGHING, "&l9;"), ReadingFailed),
    "a Word document that is a bomb": (
        lambda: hostile.bomb(lambda text: hostile.docx(hostile.word(text))),
        ReadingFailed,
    ),
    "OpenDocument that is a bomb": (
        lambda: hostile.bomb(lambda text: odt(f"<text:p>{text}</text:p>")),
        ReadingFailed,
    ),
    "an e-book that is a bomb": (
        lambda: hostile.bomb(lambda text: epub(f"<html><p>{text}</p></html>")),
        ReadingFailed,
    ),
    "a document that understates its size": (
        lambda: hostile.understated(hostile.docx(hostile.word(LEAD * 100)), "word/document.xml"),
        ReadingFailed,
    ),
    "a locked document": (lambda: hostile.locked(hostile.docx(hostile.word(LEAD))), ReadingFailed),
    "a document of too many members": (hostile.of_many_members, ReadingFailed),
    "a document whose members overlap": (hostile.overlapping, SynopticError),
    "an e-book that reaches out of itself": (
        lambda: epub(page(), "../../../../etc/hostname"),
        ReadingFailed,
    ),
    "a page of fifty megabytes": (lambda: hostile.article(f"<p>{LEAD * 500_000}</p>"), TooLarge),
    "a page of one endless word": (lambda: b"<html><body><p>" + b"word " * 5_000_000, TooLarge),
    "text of fifty megabytes": (lambda: LEAD.encode() * 500_000, TooLarge),
    "RTF of thirty megabytes": (lambda: hostile.rtf(f"{LEAD}\\par " * 300_000), TooLarge),
    "RTF that is broken": (hostile.broken_rtf, ReadingFailed),
    "RTF without words": (lambda: b"{\\rtf1 {\\fonttbl", NoArticle),
    "a saved page of three thousand nested parts": (lambda: hostile.nested_parts("related"), ReadingFailed),
    "a saved page of a hundred thousand parts": (lambda: hostile.many_parts(b"related"), ReadingFailed),
    "a letter of three thousand nested parts": (lambda: hostile.nested_parts("mixed"), ReadingFailed),
    "a letter of a hundred thousand parts": (lambda: hostile.many_parts(b"mixed"), ReadingFailed),
    "JSON that nests": (lambda: b"[" * hostile.DEEP, SynopticError),
    "JSON objects that nest": (lambda: b'{"a":' * hostile.DEEP + b"1" + b"}" * hostile.DEEP, SynopticError),
    "a letter of a hundred thousand parameters": (
        lambda: hostile.message(b"Content-Type: text/plain" + b"; a=b" * 100_000, LEAD.encode()),
        ReadingFailed,
    ),
    "wire copy in JSON that is cut off": (lambda: hostile.ninjs("")[:-40], ReadingFailed),
    "wire copy with a number that is none": (lambda: hostile.ninjs(', "urgency": NaN'), ReadingFailed),
    "wire copy with a number of a hundred thousand figures": (
        lambda: hostile.ninjs(f', "urgency": {"9" * 100_000}'),
        ReadingFailed,
    ),
    "wire copy that nests": (
        lambda: hostile.ninjs(f', "subject": {"[" * hostile.DEEP}{"]" * hostile.DEEP}'),
        ReadingFailed,
    ),
    "a feed that laughs": (lambda: hostile.rss("&l9;", hostile.LAUGHING), ReadingFailed),
    "a feed that swells": (lambda: hostile.rss("&a;" * 200_000, hostile.SWELLING), ReadingFailed),
    "a feed of nested markup": (lambda: hostile.rss("&lt;div&gt;" * hostile.DEEP), SynopticError),
    "a packaged web archive that is a bomb": (hostile.wacz_bomb, ReadingFailed),
    "a web archive that is a bomb": (hostile.warc_bomb, SynopticError),
    "a PDF file cut off": (lambda: hostile.pdf(hostile.printed(LEAD))[:420], SynopticError),
    "nothing but zeros": (lambda: bytes(5_000_000), EmptyFile),
    "noise": (lambda: bytes(range(256)) * 10_000, UnknownFormat),
}
READ: dict[str, tuple[Build, list[str]]] = {
    "NITF with a harmless document type": (
        lambda: hostile.nitf("", '<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">'),
        [],
    ),
    "a page nested by the thousand": (
        lambda: hostile.nested(story(), "<div>", "</div>"),
        ["read_as_plain_text"],
    ),
    "a page nested beyond the parser": (
        lambda: hostile.nested(story(), "<div>", "</div>", 300),
        ["read_as_plain_text"],
    ),
    "a page whose depth is hidden": (hostile.hidden_depth, ["read_as_plain_text"]),
    "a page of bold type without end": (
        lambda: hostile.nested(story(), "<b><i>", ""),
        ["read_as_plain_text"],
    ),
    "a page of a hundred thousand attributes": (
        lambda: hostile.many_attributes("div"),
        ["read_as_plain_text"],
    ),
    "a page of a script of a hundred thousand attributes": (
        lambda: hostile.many_attributes("script"),
        ["read_as_plain_text"],
    ),
    "a page of sixty thousand paragraphs": (
        lambda: hostile.article(story("<p>x</p>" * 60_000)),
        ["read_as_plain_text", "text_left_out"],
    ),
    "a page with a long line": (
        lambda: hostile.article(story(f"<p>{LEAD * 20_000}</p>")),
        [],
    ),
    "RTF nested by the thousand": (
        lambda: hostile.rtf("{\\b " * hostile.DEEP + f"{LEAD}\\par {SECOND}" + "}" * hostile.DEEP),
        [],
    ),
    "a PDF file whose pages are each other": (
        lambda: hostile.pdf(hostile.printed(LEAD, SECOND), kids=b"2 0 R"),
        [],
    ),
    "wire copy with half a character": (
        lambda: hostile.ninjs(', "headline": "Flood \\ud800 at Palk"'),
        [],
    ),
    "a letter of a hundred thousand encoded words": (
        lambda: hostile.letter(b"X-Subject: " + b"=?utf-8?Q?a?= " * 100_000),
        [],
    ),
    "a letter about a hundred thousand encoded words": (
        lambda: hostile.letter(b"Subject: " + b"=?utf-8?Q?a?= " * 100_000),
        [],
    ),
    "a letter to fifty thousand people": (
        lambda: hostile.letter(b"To: " + b'"a" <a@b.example>, ' * 50_000),
        [],
    ),
    "a letter of no date from nobody": (
        lambda: hostile.letter(b"Date: not a date", b"Subject: =?utf-8?B?/////w==?= =?x-none?Q?=41?="),
        [],
    ),
    "a letter in an unknown encoding": (lambda: hostile.unknown_charset(b"mixed"), []),
    "a saved page in an unknown encoding": (hostile.unknown_charset, []),
    "UTF-8 called Latin-1": (
        lambda: hostile.article(f"{story()}<p>Köln €</p>", head="<meta charset=iso-8859-1>"),
        [],
    ),
}


@pytest.fixture(scope="module")
def child() -> Iterator[ChildProcess]:
    process = reading_process()
    yield process
    process.kill()


LISTENER = """
import socket
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
while True:
    server.accept()[0].close()
    print("called", flush=True)
"""


class Listener:
    """Hears whether anybody calls at an address of this machine, in a process that may."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.address = f"http://127.0.0.1:{process.stdout.readline().strip()}"

    def heard(self) -> str:
        """What was heard until now, after which nobody listens any more."""
        self._process.kill()
        return self._process.stdout.read()


@pytest.fixture
def listener() -> Iterator[Listener]:
    with subprocess.Popen([sys.executable, "-c", LISTENER], stdout=subprocess.PIPE, text=True) as process:
        yield Listener(process)
        process.kill()


def came_of(data: bytes, child: ChildProcess, folder: Path) -> Report | SynopticError:
    """What the product makes of a file, in its child process."""
    file = folder / "report.bin"
    file.write_bytes(data)
    loaded = load([file], monitor=SilentMonitor(), child=child)
    (result,) = (*loaded.reports, *(failure.error for failure in loaded.failures))
    return result


@pytest.mark.parametrize(("build", "error"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_with_a_sentence_that_names_the_file(
    build: Build, error: type[SynopticError], child: ChildProcess, tmp_path: Path
) -> None:
    refused = came_of(build(), child, tmp_path)
    assert isinstance(refused, error)
    assert not isinstance(refused, ReadingStopped)
    assert "report.bin" in str(refused)


@pytest.mark.parametrize(("build", "told"), READ.values(), ids=READ)
def test_it_is_read_whole_and_what_had_to_be_done_is_told(
    build: Build, told: list[str], child: ChildProcess, tmp_path: Path
) -> None:
    report = came_of(build(), child, tmp_path)
    assert isinstance(report, Report)
    assert LEAD in report.text
    assert SECOND in report.text
    assert notices(report) == told


@pytest.mark.parametrize(
    "write",
    [
        hostile.nitf_that_reads,
        lambda address: hostile.docx(
            hostile.word(f"{LEAD} &x;"), doctype=f'<!DOCTYPE d [<!ENTITY x SYSTEM "{address}">]>'
        ),
        lambda address: hostile.odt_with(f'<!DOCTYPE d [<!ENTITY x SYSTEM "{address}">]>', "&x;"),
        hostile.docx_that_links,
    ],
    ids=["NITF", "Word", "OpenDocument", "Word, linked"],
)
def test_no_other_file_is_read_for_it(
    write: Callable[[str], bytes], child: ChildProcess, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(hostile.CANARY, "utf-8")
    report = came_of(write(secret.as_uri()), child, tmp_path)
    assert isinstance(report, Report)
    assert LEAD in report.text
    assert hostile.CANARY not in repr(report)


@pytest.mark.parametrize("write", EVERY_CALLER.values(), ids=EVERY_CALLER)
def test_it_calls_nobody(
    write: Callable[[str], bytes], child: ChildProcess, tmp_path: Path, listener: Listener
) -> None:
    report = came_of(write(listener.address), child, tmp_path)
    assert isinstance(report, Report)
    assert LEAD in report.text
    assert "alert" not in report.text
    assert listener.heard() == ""


@pytest.mark.parametrize("build", [hostile.pdf_bomb, hostile.pdf_of_many_letters])
def test_a_pdf_file_that_never_ends_costs_only_itself(
    build: Build, child: ChildProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.importing.loading.SECONDS_A_FILE", 2.0)
    assert isinstance(came_of(build(), child, tmp_path), SynopticError)
    monkeypatch.undo()
    assert isinstance(came_of(LEAD.encode(), child, tmp_path), Report)


def test_an_attachment_is_never_written(child: ChildProcess, tmp_path: Path) -> None:
    came_of(hostile.unknown_charset(b"mixed"), child, tmp_path)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["report.bin"]


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - MARKLESS))
def test_what_cannot_be_seen_is_taken_out_and_told_in_every_format(name: str) -> None:
    report = read_bytes(hostile.turned_round(FORMATS[name][0]()), name="report.bin")
    check(report)
    assert "Palk" in report.text
    assert "direction_marks" in notices(report)


@pytest.mark.parametrize("written", ["&#x202e;", "&#8238;", "\u202e"])
def test_what_cannot_be_seen_is_found_behind_references_and_in_what_a_page_says_of_itself(
    written: str,
) -> None:
    head = f'<title>Flood {written}klaP</title><meta name="author" content="Mira {written}Tolle">'
    report = read_bytes(hostile.article(story(), head=head), name="a\u202etxt.html")
    check(report)
    assert report.source.byline == ("Mira Tolle",)
    assert report.name == "atxt.html"
    assert "direction_marks" in notices(report)
