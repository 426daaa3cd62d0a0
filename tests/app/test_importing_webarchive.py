"""Web archives: the pages recorded in them, with their addresses."""

import gzip
import json

import pytest
from importing_formats import ADDRESS, BODY, HEADLINE, STAMP, as_text, page, zipped
from pdf_files import as_pdf

from app.errors import NoArticle, ReadingFailed, SynopticError, TooLarge
from app.importing.content import Content
from app.importing.reading import read_bytes, read_part
from app.importing.registry import parts_of
from app.importing.webarchive import records
from app.model.report import ParagraphKind, Report


def warc(
    *pages: tuple[str, str], packed: bool = False, status: str = "200 OK", kind: str = "text/html"
) -> bytes:
    records = [record(url, f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n{html}") for url, html in pages]
    return b"".join(gzip.compress(one) if packed else one for one in records)


def record(url: str, sent: str | bytes) -> bytes:
    body = sent.encode() if isinstance(sent, str) else sent
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-14T08:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{len(url)}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def answer(data: bytes, *headers: str, kind: str = "text/html") -> bytes:
    """A record of what a server sent, with more headers than its type."""
    lines = "\r\n".join(["HTTP/1.1 200 OK", f"Content-Type: {kind}", *headers])
    return record(ADDRESS, f"{lines}\r\n\r\n".encode() + data)


def wacz(*pages: tuple[str, str], listed: list[str]) -> bytes:
    lines = [{"format": "json-pages-1.0"}, *({"url": url, "title": "x"} for url in listed)]
    return zipped(
        {
            "datapackage.json": "{}",
            "archive/data.warc.gz": warc(*pages, packed=True),
            "pages/pages.jsonl": "\n".join(map(json.dumps, lines)) + "\nnot json",
        }
    )


def read(data: bytes) -> Report:
    return read_bytes(data, name="saved.warc")


def body(report: Report) -> list[str]:
    kinds = (ParagraphKind.BODY,)
    return [report.text[p.span.start : p.span.end] for p in report.paragraphs if p.kind in kinds]


def packed_whole() -> bytes:
    return gzip.compress(warc((ADDRESS, page())))


@pytest.mark.parametrize(
    "data",
    [
        warc((ADDRESS, page())),
        warc((ADDRESS, page()), packed=True),
        packed_whole(),
        warc((ADDRESS, page())) + b"WARC/1.0\r\nbroken",
        wacz((ADDRESS, page()), listed=[ADDRESS]),
    ],
    ids=["plain", "packed", "packed as a whole", "torn", "package"],
)
def test_a_recorded_page_is_read_with_its_address(data: bytes) -> None:
    report = read(data)
    assert body(report) == BODY
    assert report.source.url == ADDRESS
    assert report.source.headline == HEADLINE


def test_pages_are_offered_one_by_one_and_each_suffices() -> None:
    other = page().replace(HEADLINE, "Calm")
    parts = parts_of(Content(warc((ADDRESS, page()), (f"{ADDRESS}2", other), (ADDRESS, page())), "a.warc"))
    assert [(part.key, part.title) for part in parts] == [
        (f"{ADDRESS}#0", HEADLINE),
        (f"{ADDRESS}2#1", "Calm"),
    ]
    report = read_part(parts[1])
    assert report.source.url == f"{ADDRESS}2"
    assert body(report) == BODY


def test_of_a_package_only_the_listed_pages_are_offered() -> None:
    data = wacz((ADDRESS, page()), ("https://ads.example/frame", page()), listed=[ADDRESS])
    assert len(parts_of(Content(data, "a.wacz"))) == 1


def test_a_page_listed_by_a_shorter_address_is_found() -> None:
    data = wacz(
        (f"{ADDRESS}/", page()), ("https://b.example/", page()), listed=[ADDRESS.replace("https", "http")]
    )
    assert read(data).source.url == f"{ADDRESS}/"


def test_an_archive_without_pages_in_a_package_does_not_matter() -> None:
    screens = warc((ADDRESS, "x"), kind="image/png", packed=True)
    members = {"archive/a.warc.gz": screens, "archive/b.warc.gz": warc((ADDRESS, page()), packed=True)}
    assert body(read(zipped({"datapackage.json": "{}", **members}))) == BODY


def test_frames_without_a_sentence_are_not_offered_beside_a_page() -> None:
    frame = ("https://ads.example/frame", "<html><title>ad</title><body><a href=x>Buy now</a></body></html>")
    assert body(read(warc(frame, (ADDRESS, page())))) == BODY


def test_one_address_recorded_twice_gives_both_states_of_the_page() -> None:
    later = page().replace("cars only", "nobody")
    parts = parts_of(Content(warc((ADDRESS, page()), (ADDRESS, later)), "a.warc"))
    assert len({part.key for part in parts}) == 2
    assert "takes nobody" in read_part(parts[1]).text


def test_what_was_packed_on_its_way_is_unpacked() -> None:
    packed = gzip.compress(page().encode())
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (packed[:100], packed[100:], b""))
    sent = answer(chunks + b"\r\n", "Content-Encoding: gzip", "Transfer-Encoding: chunked")
    assert body(read(sent)) == BODY


def test_a_packing_that_is_not_read_is_named() -> None:
    with pytest.raises(ReadingFailed) as refused:
        read(answer(b"\x0b\x02\x80", "Content-Encoding: br"))
    assert "packed as “br”" in str(refused.value)


def test_the_servers_word_for_the_encoding_is_believed_where_the_page_has_none() -> None:
    story = page().replace("Flood closes", "Überschwemmung closes").encode("cp1252", "replace")
    report = read(answer(story, kind="text/html; charset=windows-1252"))
    assert "Überschwemmung" in (report.source.headline or "")


def test_a_recorded_document_is_read_as_what_it_is() -> None:
    assert body(read(answer(as_pdf(), kind="application/pdf"))) == BODY
    assert body(read(answer(as_text(), kind="text/plain"))) == BODY


def test_plain_text_beside_a_page_is_for_crawlers() -> None:
    robots = record(
        f"{ADDRESS}/robots.txt", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *"
    )
    assert len(parts_of(Content(robots + warc((ADDRESS, page())), "a.warc"))) == 1


def test_the_day_of_recording_is_not_the_day_of_publication() -> None:
    source = read(warc((ADDRESS, page().replace(STAMP, "")))).source
    assert (source.published, source.updated) == (None, None)


@pytest.mark.parametrize(("status", "kind"), [("301 Moved", "text/html"), ("200 OK", "image/png")])
def test_what_is_no_page_is_no_report(status: str, kind: str) -> None:
    with pytest.raises(NoArticle):
        read(warc((ADDRESS, page()), status=status, kind=kind))


def test_an_archive_that_grows_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MAX_TOTAL", 1_000_000)
    with pytest.raises(TooLarge):
        read(gzip.compress(warc((ADDRESS, "<p>" + "a" * 3_000_000))))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_torn_archive_is_refused_or_read_but_never_empty(share: float) -> None:
    data = warc((ADDRESS, page()), packed=True)
    try:
        assert read(data[: int(len(data) * share)]).text
    except SynopticError as error:
        assert "saved.warc" in str(error)  # noqa: PT017, refusing is as good
