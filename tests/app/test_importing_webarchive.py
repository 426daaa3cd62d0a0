"""Web archives: the pages recorded in them, with their addresses."""

import gzip
import json

import pytest
from importing_formats import ADDRESS, BODY, HEADLINE, page, zipped

from app.errors import NoArticle, SynopticError, TooLarge
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


def record(url: str, sent: str) -> bytes:
    body = sent.encode()
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-14T08:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{len(url)}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


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
    assert [(part.key, part.title) for part in parts] == [(ADDRESS, HEADLINE), (f"{ADDRESS}2", "Calm")]
    report = read_part(parts[1])
    assert report.source.url == f"{ADDRESS}2"
    assert body(report) == BODY


def test_of_a_package_only_the_listed_pages_are_offered() -> None:
    data = wacz((ADDRESS, page()), ("https://ads.example/frame", page()), listed=[ADDRESS])
    assert len(parts_of(Content(data, "a.wacz"))) == 1


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
