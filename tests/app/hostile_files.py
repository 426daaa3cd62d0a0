"""Files made to attack a reader: they read what is not theirs, call home, use up memory or time, or lie."""

import gzip
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable

from importing_formats import odt, page, zipped
from importing_texts import LEAD, SECOND, story

CANARY = "SESAME-CANARY"
MEGABYTE = 1_000_000
LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
LAUGHING = f'<!DOCTYPE d [<!ENTITY l0 "ha">{LAUGHS}]>'
SWELLING = f'<!DOCTYPE d [<!ENTITY a "{"A" * 10_000}">]>'
DEEP = 200_000

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def nitf(text: str, doctype: str = "") -> bytes:
    body = f"<body><body.content><p>{LEAD} {text}</p><p>{SECOND}</p></body.content></body>"
    return f'<?xml version="1.0"?>{doctype}<nitf>{body}</nitf>'.encode()


def nitf_that_reads(address: str) -> bytes:
    return nitf("&x;", f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{address}">]>')


def nitf_that_calls(address: str) -> bytes:
    entity = f'<!ENTITY % p SYSTEM "{address}/p.dtd">%p;'
    return nitf("", f'<!DOCTYPE nitf SYSTEM "{address}/nitf.dtd" [{entity}]>')


def article(content: str, *, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body><article>{content}</article></body></html>".encode()


def page_that_calls(address: str) -> bytes:
    calls = (
        f'<img src="{address}/i.gif"><iframe src="{address}/f"></iframe><script src="{address}/s"></script>'
        f'<style>@import "{address}/c.css"</style><link rel=stylesheet href="{address}/l.css">'
        f'<object data="{address}/o"></object><video src="{address}/v"></video><body onload="fetch(1)">'
        '<a href="javascript:alert(1)">here</a> <a href="file:///etc/passwd">there</a>'
    )
    return page().replace("</article>", f"<p>{calls}</p></article>").encode()


def docx(body: str, *, doctype: str = "", relations: str = "") -> bytes:
    document = f'<?xml version="1.0"?>{doctype}<w:document {_W}><w:body>{body}</w:body></w:document>'
    target = "word/document.xml"
    root = f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="{target}"/>'
    members = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{root}</Relationships>',
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
        ),
        target: document,
    }
    return zipped(members)


def docx_that_links(address: str) -> bytes:
    picture = '<w:p><w:r><w:drawing><a:blip r:link="r9"/></w:drawing></w:r></w:p>'
    linked = f'<Relationship Id="r9" TargetMode="External" Type="{_RELATIONS}/image" Target="{address}"/>'
    template = linked.replace("r9", "r8").replace("/image", "/attachedTemplate")
    return docx(word(LEAD) + word(SECOND) + picture, relations=linked + template)


def word(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def odt_with(doctype: str, text: str) -> bytes:
    """An OpenDocument text whose content declares a document type."""
    with zipfile.ZipFile(io.BytesIO(odt(f"<text:p>{LEAD}</text:p><text:p>{text}</text:p>"))) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    return zipped(members | {"content.xml": doctype + members["content.xml"]})


def bomb(write: Callable[[str], bytes]) -> bytes:
    """A document that unpacks to sixty megabytes of the same letter."""
    return write("A" * (60 * MEGABYTE))


def understated(data: bytes, member: str) -> bytes:
    """A zip file that says of a member that it is of a hundred bytes."""
    spoiled = bytearray(data)
    entry = data.rfind(b"PK\x01\x02", 0, data.rfind(member.encode()))
    struct.pack_into("<I", spoiled, entry + 24, 100)
    return bytes(spoiled)


def locked(data: bytes) -> bytes:
    """A zip file whose members are marked as encrypted."""
    spoiled, at = bytearray(data), data.find(b"PK\x01\x02")
    while at >= 0:
        spoiled[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(spoiled)


def overlapping() -> bytes:
    """A document whose two hundred pages are all the same bytes of the file, which unpack to a megabyte."""
    pages = {f"word/p{number}.xml": "" for number in range(200)}
    data = zipped({"[Content_Types].xml": _TYPES, "word/document.xml": "A" * MEGABYTE} | pages)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        whole = archive.getinfo("word/document.xml")
    spoiled = bytearray(data)
    for name in pages:
        entry = data.rfind(b"PK\x01\x02", 0, data.rfind(name.encode()))
        struct.pack_into("<III", spoiled, entry + 16, whole.CRC, whole.compress_size, whole.file_size)
        struct.pack_into("<I", spoiled, entry + 42, whole.header_offset)
    return bytes(spoiled)


def of_many_members() -> bytes:
    return zipped({"word/document.xml": "x"} | {f"word/{number}": "" for number in range(2_500)})


def nested(inner: str, opening: str, closing: str, levels: int = DEEP) -> bytes:
    return (
        f"<html><body><article>{opening * levels}{inner}{closing * levels}</article></body></html>".encode()
    )


def hidden_depth() -> bytes:
    """A page that hides from a quick look where its elements begin to nest."""
    return f"<html><body><!--><p>x</p>{'<div>' * 3000}{story()}{'</div>' * 3000}<p>--></body></html>".encode()


def many_attributes(tag: str) -> bytes:
    attributes = " ".join(f"a{number}=x" for number in range(100_000))
    return article(f"<{tag} {attributes}></{tag}><p>{LEAD}</p><p>{SECOND}</p>")


def message(headers: bytes, body: bytes) -> bytes:
    return b"From: desk@dornpost.example\r\nMIME-Version: 1.0\r\n" + headers + b"\r\n\r\n" + body


def nested_parts(kind: str) -> bytes:
    heads = (
        f'Content-Type: multipart/{kind}; boundary="b{i}"\r\n\r\n--b{i}\r\n'.encode() for i in range(3_000)
    )
    innermost = b"Content-Type: text/html\r\n\r\n" + page().encode()
    return b"From: desk@dornpost.example\r\nMIME-Version: 1.0\r\n" + b"".join(heads) + innermost


def many_parts(kind: bytes) -> bytes:
    part = b"--B\r\nContent-Type: text/plain\r\n\r\nx\r\n"
    return message(b"Content-Type: multipart/" + kind + b"; boundary=B", part * 100_000 + b"--B--\r\n")


def letter(*headers: bytes) -> bytes:
    about = b"\r\n".join([b"Subject: Flood at Palk", b"Content-Type: text/plain; charset=utf-8", *headers])
    return message(about, f"{LEAD}\r\n\r\n{SECOND}\r\n".encode())


def unknown_charset(kind: bytes = b"related") -> bytes:
    encoded = page().encode().replace(b"=", b"=3D")
    part = b'--B\r\nContent-Type: text/html; charset="x-nonsense-8"\r\n'
    coded = part + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + encoded
    outside = (
        b'\r\n--B\r\nContent-Type: application/x-msdownload; name="../../../pwn.exe"\r\n'
        b'Content-Disposition: attachment; filename="../../../pwn.exe"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\nTVqQAAM*bad*\r\n--B--\r\n"
    )
    return message(b"Content-Type: multipart/" + kind + b"; boundary=B", coded + outside)


def rtf(inner: str) -> bytes:
    return f"{{\\rtf1\\ansi {inner}}}".encode("ascii")


def broken_rtf() -> bytes:
    odd = "\\u99999999? \\bin999999999 xx \\'zz {\\fonttbl{\\f0\\fcharset999 X;}"
    return rtf(f"\\ansicpg99999 {LEAD}\\par {odd}\\par {SECOND}\\par")


def compressed(data: bytes) -> bytes:
    return gzip.compress(data)


def warc_bomb() -> bytes:
    """A web archive of half a gigabyte in half a megabyte."""
    size = 500 * MEGABYTE
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://dornpost.example/\r\n"
        "WARC-Date: 2026-01-13T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {size + 44}\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    )
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = [packer.compress(head.encode())]
    packed += [packer.compress(bytes(MEGABYTE)) for _ in range(size // MEGABYTE)]
    return b"".join([*packed, packer.compress(b"\r\n\r\n"), packer.flush()])


def rss(content: str, doctype: str = "") -> bytes:
    item = f"<item><title>Flood at Palk</title><description>{content}</description></item>"
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel>{item}</channel></rss>'.encode()


def ninjs(more: str, text: str = "") -> bytes:
    """An item of wire copy in JSON, with raw JSON added to it."""
    story = json.dumps(f"{LEAD}{text}\n\n{SECOND}")
    return f'{{"uri": "tag:dornpost.example,2026:1", "type": "text", "body_text": {story}{more}}}'.encode()


def wacz_bomb() -> bytes:
    return zipped({"datapackage.json": "{}", "archive/data.warc": b"WARC/1.1\r\n" + bytes(60 * MEGABYTE)})


def pdf(content: bytes, *, kids: bytes = b"3 0 R") -> bytes:
    """A PDF file of one page with the given packed drawing instructions."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    written, offsets = b"%PDF-1.4\n", []
    for number, entry in enumerate(objects, 1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%b\nendobj\n" % (number, entry)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(written)
    return written + b"xref\n0 6\n0000000000 65535 f \n" + table + end


def printed(*lines: str) -> bytes:
    """Packed drawing instructions for some lines."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    return zlib.compress(f"BT /F1 9 Tf 20 720 Td {shown} ET".encode())


def pdf_bomb() -> bytes:
    """A page whose instructions unpack to six hundred megabytes of nothing."""
    packer = zlib.compressobj(9)
    packed = [packer.compress(b"BT /F1 12 Tf 72 720 Td (Flood at Palk) Tj ET")]
    packed += [packer.compress(b" " * MEGABYTE) for _ in range(600)]
    return pdf(b"".join([*packed, packer.flush()]))


def pdf_of_many_letters() -> bytes:
    return pdf(zlib.compress(b"BT /F1 1 Tf " + b"(a) Tj " * 2_000_000 + b"ET"))


def turned_round(data: bytes) -> bytes:
    """The file with a mark that turns the direction of reading before each “Palk”, as its format does."""
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return zipped({name: turned_round(archive.read(name)) for name in archive.namelist()})
    if data.startswith(b"\x1f\x8b"):
        return gzip.compress(turned_round(gzip.decompress(data)))
    if " Palk".encode("utf-16-le") in data:
        return data.replace(" Palk".encode("utf-16-le"), "\u202ePalk".encode("utf-16-le"))
    written = "\u202ePalk".encode()
    if data.startswith(b"{\\rtf"):
        written = b"\\u8238?Palk"
    elif b"quoted-printable" in data:
        written = b"=E2=80=AEPalk"
    return data.replace(b"Palk", written)
