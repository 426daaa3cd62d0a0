"""One invented article in every format that is read: how to write it, and what its reader calls it."""

import gzip
import json
from collections.abc import Callable
from html import escape

from importing_formats import (
    ADDRESS,
    BODY,
    HEADLINE,
    as_docx,
    as_epub,
    as_markdown,
    as_mhtml,
    as_newsml,
    as_newsml_g2,
    as_nitf,
    as_odt,
    as_page,
    as_rtf,
    as_text,
    as_wrapped_text,
    page,
    zipped,
)
from mail_files import as_eml, as_msg, letter, mailbox, marked_up_letter
from pdf_files import as_pdf
from wire_files import anpa, digitalwires, encoded, iptc7901, ninjs1, ninjs2, ninjs3

STORY = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
Write = Callable[[], bytes]


def as_rss() -> bytes:
    when = "<pubDate>Tue, 13 Jan 2026 18:05:00 +0100</pubDate>"
    item = f"<item><title>{HEADLINE}</title>{when}<description>{escape(STORY)}</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{item}</channel></rss>'.encode()


def as_atom() -> bytes:
    said = f"<title>{HEADLINE}</title><published>2026-01-13T18:05:00+01:00</published>"
    entry = f'<entry>{said}<content type="html">{escape(STORY)}</content></entry>'
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>The Dorn Post</title>{entry}</feed>'.encode()


def as_json_feed() -> bytes:
    item = {"title": HEADLINE, "content_html": STORY, "date_published": "2026-01-13T18:05:00+01:00"}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [item]}).encode()


def as_warc() -> bytes:
    sent = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page()}".encode()
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {ADDRESS}\r\n"
        "WARC-Date: 2026-01-14T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(sent)}\r\n\r\n"
    )
    return head.encode() + sent + b"\r\n\r\n"


def as_wacz() -> bytes:
    listed = f'{{"format": "json-pages-1.0"}}\n{{"url": "{ADDRESS}", "title": "x"}}'
    archive = gzip.compress(as_warc(), mtime=0)
    return zipped({"datapackage.json": "{}", "archive/data.warc.gz": archive, "pages/pages.jsonl": listed})


FORMATS: dict[str, tuple[Write, str]] = {
    "text": (as_text, "text/plain"),
    "wrapped-text": (as_wrapped_text, "text/plain"),
    "markdown": (as_markdown, "text/markdown"),
    "page": (as_page, "text/html"),
    "mhtml": (as_mhtml, "multipart/related"),
    "docx": (as_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "odt": (as_odt, "application/vnd.oasis.opendocument.text"),
    "epub": (as_epub, "application/epub+zip"),
    "rtf": (as_rtf, "application/rtf"),
    "nitf": (as_nitf, "application/nitf+xml"),
    "newsml": (as_newsml, "application/vnd.iptc.newsml"),
    "newsml-g2": (as_newsml_g2, "application/vnd.iptc.g2.newsitem+xml"),
    "pdf": (as_pdf, "application/pdf"),
    "eml": (as_eml, "message/rfc822"),
    "html-mail": (marked_up_letter, "message/rfc822"),
    "msg": (as_msg, "application/vnd.ms-outlook"),
    "mbox": (lambda: mailbox(letter()), "application/mbox"),
    "rss": (as_rss, "application/rss+xml"),
    "atom": (as_atom, "application/atom+xml"),
    "json-feed": (as_json_feed, "application/feed+json"),
    "warc": (as_warc, "application/warc"),
    "packed-warc": (lambda: gzip.compress(as_warc(), mtime=0), "application/warc"),
    "wacz": (as_wacz, "application/wacz"),
    "ninjs": (lambda: encoded(ninjs1()), "application/vnd.iptc.ninjs+json"),
    "ninjs-2": (lambda: encoded(ninjs2()), "application/vnd.iptc.ninjs+json"),
    "ninjs-3": (lambda: encoded(ninjs3()), "application/vnd.iptc.ninjs+json"),
    "digitalwires": (lambda: encoded(digitalwires()), "application/vnd.dpa.digitalwires+json"),
    "iptc-7901": (iptc7901, "application/vnd.iptc.7901"),
    "anpa": (anpa, "application/vnd.anpa.1312"),
}
