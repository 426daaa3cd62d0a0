"""The invented article as mail: plain, marked up, sent on, in a mailbox, saved by Outlook."""

import struct
from email.message import EmailMessage

from importing_formats import BODY, HEADLINE, as_docx, page

SENT = "Tue, 13 Jan 2026 18:05:00 +0100"
SUBMITTED = 134_128_011_000_000_000  # 18:05 in London, as Windows counts: in tenths of microseconds from 1601
SECTOR = 512
FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def letter(
    text: str = "\n\n".join(BODY), *, subject: str = HEADLINE, html: str | None = None
) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Dorn Post Alerts <alerts@dornpost.example>"
    message["To"] = "desk@paper.example"
    message["Subject"] = subject
    message["Date"] = SENT
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def as_eml() -> bytes:
    return letter().as_bytes()


def with_attachment() -> bytes:
    message = letter("Please see the attachment.", subject="For you")
    message.add_attachment(
        as_docx(),
        maintype="application",
        subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
        filename="../../flood.docx",
    )
    message.add_attachment(b"MZ\x90\x00", maintype="application", subtype="octet-stream", filename="pwn.exe")
    return message.as_bytes()


def sent_on(remark: str = "Anything for us?") -> str:
    head = "From: Palk Radio <news@palkradio.example>\nSent: 12 January 2026 07:30\nTo: Someone\n"
    story = "\n\n".join(BODY)
    return f"{remark}\n\n-----Original Message-----\n{head}Subject: {HEADLINE}\n\n{story}"


def mailbox(*messages: EmailMessage) -> bytes:
    opening = b"From alerts@dornpost.example Tue Jan 13 18:05:00 2026\n"
    return b"\n".join(opening + message.as_bytes().replace(b"\nFrom ", b"\n>From ") for message in messages)


def marked_up_letter() -> bytes:
    return letter("Please view this message in a browser.", html=page()).as_bytes()


def as_msg(body: str = "\n\n".join(BODY), subject: str = HEADLINE) -> bytes:
    """A message as Outlook stores it: a compound file with a stream for each property."""
    streams = {
        "__properties_version1.0": _property_table(body, subject),
        "__substg1.0_0037001F": subject.encode("utf-16-le"),
        "__substg1.0_1000001F": body.encode("utf-16-le"),
        "__substg1.0_001A001F": "IPM.Note".encode("utf-16-le"),
    }
    return compound({name: data.ljust(4096, b"\0") for name, data in streams.items()}, sizes=streams)


def _property_table(body: str, subject: str) -> bytes:
    entries = [(0x0037, subject), (0x1000, body), (0x001A, "IPM.Note")]
    table = b"".join(struct.pack("<HHIII", 0x1F, tag, 6, 2 * len(text) + 2, 0) for tag, text in entries)
    return b"\0" * 32 + table + struct.pack("<HHIQ", 0x40, 0x0039, 6, SUBMITTED)


def compound(streams: dict[str, bytes], *, sizes: dict[str, bytes]) -> bytes:
    """A compound file (OLE) of streams of 4096 bytes and more, in sectors of 512."""
    chains, sectors = _chained(streams)
    names = sorted(streams, key=lambda name: (len(name), name))
    entries = [_entry("Root Entry", 5, child=1, start=END, size=0)]
    for i, name in enumerate(names, 1):
        following = i + 1 if i < len(names) else FREE
        size = max(4096, len(sizes[name]))
        entries.append(_entry(name, 2, right=following, start=chains[name], size=size))
    directory = b"".join(entries).ljust(-(-128 * len(entries) // SECTOR) * SECTOR, b"\0")
    first_directory = len(sectors)
    sectors += [directory[i : i + SECTOR] for i in range(0, len(directory), SECTOR)]
    return (
        _header(first_directory, len(sectors))
        + b"".join(sectors)
        + _fat(chains, streams, first_directory, len(sectors))
    )


def _chained(streams: dict[str, bytes]) -> tuple[dict[str, int], list[bytes]]:
    starts, sectors = {}, []
    for name, data in streams.items():
        starts[name] = len(sectors)
        padded = data.ljust(-(-len(data) // SECTOR) * SECTOR, b"\0")
        sectors += [padded[i : i + SECTOR] for i in range(0, len(padded), SECTOR)]
    return starts, sectors


def _entry(name: str, kind: int, *, start: int, size: int, child: int = FREE, right: int = FREE) -> bytes:
    encoded = name.encode("utf-16-le")
    head = encoded.ljust(64, b"\0") + struct.pack("<HBBIII", len(encoded) + 2, kind, 1, FREE, right, child)
    return head + b"\0" * 36 + struct.pack("<IQ", start, size)


def _header(first_directory: int, fat_at: int) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, first_directory, 0, 4096, END, 0, END, 0, fat_at
    )
    return head + struct.pack("<108I", *([FREE] * 108))


def _fat(chains: dict[str, int], streams: dict[str, bytes], first_directory: int, fat_at: int) -> bytes:
    table = [i + 1 for i in range(fat_at)]
    for name, start in chains.items():
        table[start + -(-len(streams[name]) // SECTOR) - 1] = END
    table[fat_at - 1] = END
    table += [FAT_SECTOR]
    return struct.pack(f"<{SECTOR // 4}I", *table, *([FREE] * (SECTOR // 4 - len(table))))
