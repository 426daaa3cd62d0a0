"""Writes a folder of invented reports in many formats, with some files among them that hold none."""

from __future__ import annotations

import textwrap
import zipfile
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from random import Random

BAD_EVERY = 20  # one file in so many cannot be read: more than that nobody's folder holds
_TOWNS = ("Marlow", "Skell", "Orlo", "Dorn", "Palk", "Tessen", "Hallin", "Breck")
_PEOPLE = ("Ida Fenn", "Tom Arl", "Mara Quist", "Jon Vesper", "Lena Ostrow", "Piet Halloran")
_EVENTS = ("storm", "flood", "landslide", "power cut", "ferry accident", "warehouse fire")
_SENTENCES = (
    "The {event} closed {count} roads around {town} on {day}, the district office said.",
    "“We have not seen anything like it in {count} years,” said {person}, who runs the ferry at {town}.",
    "About {count} people spent the night in the school hall at {town}, mayor {person} told reporters.",
    "There was no confirmation of reports that {count} people were missing near {town}.",
    "Repairs will cost {count} million crowns, according to a first estimate by the road authority.",
    "{person} denied that the warning came too late: the sirens had sounded {count} minutes before.",
    "Trains between {town} and Skell are to run again from {day}, the railway said.",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PARAGRAPHS = (6, 30)

Story = Sequence[str]  # headline first


def write_folder(folder: Path, count: int, *, seed: int = 1) -> None:
    """Write `count` files; the same ones for the same seed."""
    chance = Random(seed)
    for number in range(count):
        if number % BAD_EVERY == BAD_EVERY - 1:
            name, data = chance.choice(_BAD)
        else:
            suffix, write = _FORMATS[number % len(_FORMATS)]
            name, data = suffix, write(_story(number, chance))
        (folder / f"{number:03} report.{name}").write_bytes(data)


def _story(number: int, chance: Random) -> Story:
    event, town = chance.choice(_EVENTS), chance.choice(_TOWNS)

    def sentence() -> str:
        return chance.choice(_SENTENCES).format(
            event=event,
            town=town,
            count=chance.randint(2, 90),
            person=chance.choice(_PEOPLE),
            day=chance.choice(_DAYS),
        )

    paragraphs = (" ".join(sentence() for _ in range(3)) for _ in range(chance.randint(*_PARAGRAPHS)))
    return (f"{event.capitalize()} near {town}, bulletin {number}", *paragraphs)


def _text(story: Story) -> bytes:
    return "\n\n".join(story).encode()


def _wrapped(story: Story) -> bytes:
    return "\n\n".join(textwrap.fill(text, 72) for text in story).encode("cp1252")


def _markdown(story: Story) -> bytes:
    return f"# {_text(story).decode()}".encode()


def _page(story: Story) -> bytes:
    links = "".join(f'<li><a href="/{n}">More on {town}</a></li>' for n, town in enumerate(_TOWNS * 6))
    return (
        f"<!DOCTYPE html><html><head><title>{story[0]}</title></head><body><nav><ul>{links}</ul></nav>"
        f"<article><h1>{story[0]}</h1>{_marked(story[1:])}</article><footer>{links}</footer></body></html>"
    ).encode()


def _word(story: Story) -> bytes:
    import docx

    document, target = docx.Document(), BytesIO()
    document.add_paragraph(story[0], style="Title")
    for text in story[1:]:
        document.add_paragraph(text)
    document.save(target)
    return target.getvalue()


def _open_document(story: Story) -> bytes:
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text")
    )
    words = "".join(f"<text:p>{text}</text:p>" for text in story)
    content = (
        f"<office:document-content{names}><office:body><office:text>{words}</office:text></office:body>"
        "</office:document-content>"
    )
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
    return target.getvalue()


def _rich_text(story: Story) -> bytes:
    words = "\\par\n".join(story)
    escaped = "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in words)
    return f"{{\\rtf1\\ansi\\ansicpg1252 {escaped}\\par}}".encode("ascii")


def _nitf(story: Story) -> bytes:
    head = f"<body.head><hedline><hl1>{story[0]}</hl1></hedline></body.head>"
    return f"<nitf><body>{head}<body.content>{_marked(story[1:])}</body.content></body></nitf>".encode()


def _mail(story: Story) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Desk <desk@marlowtide.example>", story[0]
    message["Date"] = "Tue, 09 Jun 2026 10:00:00 +0000"
    message.set_content("\n\n".join(story[1:]))
    return message.as_bytes()


def _marked(paragraphs: Story) -> str:
    return "".join(f"<p>{text}</p>" for text in paragraphs)


_FORMATS: tuple[tuple[str, Callable[[Story], bytes]], ...] = (
    ("txt", _text),
    ("html", _page),
    ("txt", _wrapped),
    ("docx", _word),
    ("htm", _page),
    ("md", _markdown),
    ("odt", _open_document),
    ("rtf", _rich_text),
    ("xml", _nitf),
    ("eml", _mail),
)
_BAD: tuple[tuple[str, bytes], ...] = (
    ("txt", b""),
    ("jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40),
    ("docx", b"PK\x03\x04" + bytes(range(256)) * 4),
    ("html", b"<html><body><nav>Home</nav></body></html>"),
)
