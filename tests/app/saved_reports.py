"""One invented article in every format that is read: how to write it, and what its reader calls it."""

from collections.abc import Callable

from importing_formats import (
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
)
from mail_files import as_eml, as_msg, letter, mailbox, marked_up_letter
from pdf_files import as_pdf

Write = Callable[[], bytes]

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
}
