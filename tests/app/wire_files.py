"""The invented article as wire copy in JSON and in seven-bit messages."""

import json
import textwrap
from typing import Any

from importing_formats import BODY, HEADLINE

STORY = "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
TAKEN = "2026-01-13T18:05:00+01:00"
CAPTION = "The bridge at Palk stands in the river on Tuesday."
NOTE = "Corrects height of the river in second paragraph."
PICTURE = {"type": "picture", "byline": "Mara Olin", "description_text": CAPTION}


def ninjs1(**more: Any) -> dict[str, Any]:
    item = {
        "uri": "urn:x:1",
        "type": "text",
        "versioncreated": TAKEN,
        "headline": HEADLINE,
        "body_xhtml": STORY,
    }
    return {**item, "byline": "By Mara Olin", "language": "en-GB", "ednote": NOTE, **more}


def ninjs2(**more: Any) -> dict[str, Any]:
    bodies = [
        {"contenttype": "text/plain", "value": "\n\n".join(BODY)},
        {"contenttype": "text/html", "value": STORY},
    ]
    heads = [{"role": "short", "value": "Flood"}, {"role": "main", "value": HEADLINE}]
    return {"uri": "urn:x:2", "versioncreated": TAKEN, "headlines": heads, "bodies": bodies, **more}


def ninjs3(**more: Any) -> dict[str, Any]:
    heads, bodies = [{"value": HEADLINE}], [{"contentType": "text/html", "value": STORY}]
    return {
        "uri": "urn:x:3",
        "versionCreated": TAKEN,
        "headlines": heads,
        "bodies": bodies,
        "edNote": NOTE,
        **more,
    }


def digitalwires(**more: Any) -> dict[str, Any]:
    entry = {"format": "digitalwires@0.9.1", "urn": "urn:x:4", "version_created": TAKEN, "headline": HEADLINE}
    return {**entry, "dateline": "Palk (dpa) - ", "article_html": STORY, "creditline": "dpa", **more}


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def iptc7901(body: list[str] = BODY, *, headline: str = HEADLINE, notebook: str = "") -> bytes:
    """A message wrapped at seventy columns, as the old lines carried it."""
    wrapped = "\r\n\r\n".join(
        textwrap.fill(text, 69).replace("\n", "\r\n") for text in (f"Palk (dpa) - {body[0]}", *body[1:])
    )
    head = textwrap.fill(f"{headline} =", 60).replace("\n", "\r\n")
    text = f"{head}\r\n\r\n{wrapped}\r\n{notebook}\r\ndpa mo xx\r\n131805 Jan 26\r\n"
    return (
        b"\x16\x16\x01bdt0123 3 pl 150  dpa 0456\r\nFlood/Bridge\r\n\x02"
        + text.encode("cp1252")
        + b"\x03\r\n"
    )


def anpa(body: list[str] = BODY, *, heads: str = "") -> bytes:
    paragraphs = "\n".join("\t" + textwrap.fill(text, 66) for text in body)
    slug, end = "^BC-Flood-Bridge, 1st Ld-Writethru,0123<", "^AP-NY-01-13-26 1805EST<"
    text = f"{slug}\n^{HEADLINE}<\n{heads}{paragraphs}\n{end}\n"
    seven = text.replace("“", "``").replace("”", "''").replace("—", "_")
    return b"\x16\x16\x01a0123  u i bc-flood   01-13 0123\x02" + seven.encode("latin-1") + b"\x03"
