"""One invented article, written down in each format that a report may come in."""

import textwrap
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from io import BytesIO

from importing_texts import FOURTH, LEAD, SECOND, THIRD

HEADLINE = "Flood closes the only bridge at Palk"
FIFTH = (
    "“We heard the ice before we saw it,” said Tom Arl, a well-known ferryman who has lived by the river "
    "for forty years and keeps a boat of his own for nights such as this one."
)
SIXTH = "Engineers will look at the bridge on Thursday; until then the ferry at Dorn takes cars only."
BODY = [LEAD, SECOND, THIRD, FOURTH, FIFTH, SIXTH]
STAMP = "Published 13 January 2026, 6:05 PM"
ADDRESS = "https://dornpost.example/flood"


def page() -> str:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        f"<!DOCTYPE html><html><head><title>{HEADLINE}</title></head>"
        f"<body><article><h1>{HEADLINE}</h1><p class=date>{STAMP}</p>{story}</article></body></html>"
    )


def as_text() -> bytes:
    return "\n\n".join([HEADLINE, STAMP, *BODY]).encode()


def as_wrapped_text() -> bytes:
    return "\n\n".join(textwrap.fill(text, 72) for text in [HEADLINE, STAMP, *BODY]).encode()


def as_markdown() -> bytes:
    return "\n\n".join([f"# {HEADLINE}", STAMP, *BODY]).encode()


def as_page() -> bytes:
    return page().encode()


def as_mhtml() -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = ADDRESS
    message["Subject"] = HEADLINE
    message.set_content(page(), subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG", "image", "png")
    return message.as_bytes()


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in members.items():
            archive.writestr(path, text, zipfile.ZIP_STORED if path == "mimetype" else None)
    return target.getvalue()


def as_docx() -> bytes:
    import docx

    document, target = docx.Document(), BytesIO()
    document.add_paragraph(HEADLINE, style="Title")
    for text in (STAMP, *BODY):
        document.add_paragraph(text)
    document.save(target)
    return target.getvalue()


def odt(text: str) -> bytes:
    """An OpenDocument text with the given XML as its body."""
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "style", "table", "drawing")
    )
    styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    content = (
        f"<office:document-content{names}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def as_odt() -> bytes:
    story = "".join(f"<text:p>{text}</text:p>" for text in (STAMP, *BODY))
    return odt(f'<text:p text:style-name="P1">{HEADLINE}</text:p>{story}')


def epub(page: str, href: str = "a.xhtml") -> bytes:
    """An e-book of one page."""
    container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    book = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:publisher>The Dorn Post'
        f'</dc:publisher></metadata><manifest><item id="a" href="{href}" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'
    )
    members = {"META-INF/container.xml": container, "OEBPS/book.opf": book, "OEBPS/a.xhtml": page}
    return zipped({"mimetype": "application/epub+zip"} | members)


def as_epub() -> bytes:
    story = "".join(f"<p>{text}</p>" for text in (STAMP, *BODY))
    return epub(f"<html><body><h1>{HEADLINE}</h1>{story}</body></html>")


def as_rtf() -> bytes:
    text = "\\par\n".join([HEADLINE, STAMP, *BODY])
    escaped = "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text)
    return f"{{\\rtf1\\ansi\\ansicpg1252 {escaped}\\par}}".encode("ascii")


def _markup_of_story() -> str:
    return "".join(f"<p>{text}</p>" for text in BODY)


def as_nitf() -> bytes:
    issued = '<head><docdata><date.issue norm="20260113T180500"/></docdata></head>'
    heads = f"<body.head><hedline><hl1>{HEADLINE}</hl1></hedline></body.head>"
    story = f"<body.content>{_markup_of_story()}</body.content>"
    return f'<?xml version="1.0"?><nitf>{issued}<body>{heads}{story}</body></nitf>'.encode()


def as_newsml() -> bytes:
    management = "<NewsManagement><FirstCreated>20260113T180500</FirstCreated></NewsManagement>"
    lines = f"<NewsLines><HeadLine>{HEADLINE}</HeadLine></NewsLines>"
    story = f"<ContentItem><DataContent>{_markup_of_story()}</DataContent></ContentItem>"
    component = f"<NewsComponent>{lines}{story}</NewsComponent>"
    return f'<NewsML Version="1.2"><NewsItem>{management}{component}</NewsItem></NewsML>'.encode()


def as_newsml_g2() -> bytes:
    meta = "<itemMeta><versionCreated>2026-01-13T18:05:00</versionCreated></itemMeta>"
    content = f'<inlineXML contenttype="application/xhtml+xml">{_markup_of_story()}</inlineXML>'
    return (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:dornpost.example,2026:1">{meta}'
        f"<contentMeta><headline>{HEADLINE}</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"
    ).encode()
