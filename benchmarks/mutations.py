"""Spoils a good file: single bytes, whole tokens, and what stands packed inside it."""

from __future__ import annotations

import gzip
import re
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from random import Random

MAX_SPOILED = 6  # places of a file; more leave nothing that a reader recognises
MAX_REPEATS = 3_000  # of a token: enough to nest deeper than any parser's stack
MAX_BYTES = 100_000  # of an input; what takes seconds for so few bytes grows faster than they do

_TOKEN = re.compile(rb"<[^<>]*>|\\[a-z]+-?\d*|[{}\[\]]|\w+|\s+|[^\w\s]", re.DOTALL)
_FRAGMENTS = (
    b"<", b">", b"</p>", b"<p>", b"<div>", b"<table><tr><td>", b"<!--", b"-->", b"<![CDATA[", b"]]>",
    b"<?x ", b"<script>", b"</script>", b"<title>", b"<template>", b"<plaintext>", b"<svg><p>",
    b"<a href='javascript:x'>", b"<!DOCTYPE x [<!ENTITY e 'eee'>]>",
    b"<!ENTITY % p SYSTEM 'file:///etc/hostname'>%p;", b"&e;", b"&nbsp;", b"&#0;", b"&#xD800;", b"&#x202e;",
    b"&#1114112;", b"&amp;lt;", b"\x00", b"\x1b[31m", b"\xff\xfe", b"\xc3\x28", b"\xed\xa0\x80",
    "\u202e".encode(), "\u2066".encode(), "\u0301".encode() * 50, "𝟙².½٣".encode(), b"\r", b"\\u-10179?",
    b"\\u99999999?", b"\\'zz", b"\\bin99999999 ", b"{\\*\\fldinst ", b"\\ansicpg99999 ", b"{\\fonttbl",
    b"Content-Type: multipart/mixed; boundary=x\r\n", b"\r\n--x\r\n", b"=?utf-8?B?/////w==?=",
    b"=?x-none?Q?=41?=", b"charset=hz", b"charset=undefined", b"encoding='idna'", b"By ", b"Published ",
    b"AP", b"---", b"99.99.9999 99:99", b"29.02.26, 25:61", b"2026-13-45T99:99:99+99:99", b"9" * 400, b"-1",
    b"1e999", b"NaN", b"None", b"", b"\n\n", b"\t", b"# ", b"> ", b"- ", b"| a | b |\n|---|---|\n",
    b"[x](http://[)", b"```", b"***",
)  # fmt: skip

Spoiling = Callable[[list[bytes], Random], None]


def spoiled(data: bytes, chance: Random) -> bytes:
    """The bytes of a file with some of them made wrong; the same for the same `chance`."""
    if data.startswith(b"PK\x03\x04") and chance.random() < 0.8:
        return _repacked(data, chance)
    if data.startswith(b"\x1f\x8b") and chance.random() < 0.8:
        return gzip.compress(_spoiled(gzip.decompress(data), chance), mtime=0)
    return _spoiled(data, chance)


def _repacked(data: bytes, chance: Random) -> bytes:
    """A zip file with one of its members spoiled, missing, or there twice."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    at = chance.choice(_weighted([len(content) for _, content in members]))
    path, content = members[at]
    members[at : at + 1] = chance.choice(
        [[(path, _spoiled(content, chance))]] * 18 + [[], [(path, content), (path + "~", content)]]
    )
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members:
            packing = zipfile.ZIP_STORED if path == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(path), content, packing)
    return target.getvalue()


def _weighted(sizes: Sequence[int]) -> list[int]:
    """Indices, the larger the oftener: what is larger has more to go wrong."""
    return [at for at, size in enumerate(sizes) for _ in range(max(1, size.bit_length()))]


def _spoiled(data: bytes, chance: Random) -> bytes:
    if chance.random() < 0.3:
        units = [data[i : i + 1] for i in range(len(data))]
        ways: Sequence[Spoiling] = (_flip, _flip, _drop, _insert, _cut)
    else:
        units = _TOKEN.findall(data)
        ways = (_insert, _insert, _drop, _repeat, _swell, _swap, _double, _move, _cut)
    for _ in range(chance.randint(1, MAX_SPOILED)):
        if units:
            chance.choice(ways)(units, chance)
    return b"".join(units)[:MAX_BYTES]


def _flip(units: list[bytes], chance: Random) -> None:
    units[chance.randrange(len(units))] = bytes([chance.randrange(256)])


def _drop(units: list[bytes], chance: Random) -> None:
    start = chance.randrange(len(units))
    del units[start : start + chance.choice((1, 1, 2, 5, 40))]


def _insert(units: list[bytes], chance: Random) -> None:
    units.insert(chance.randrange(len(units) + 1), chance.choice(_FRAGMENTS))


def _cut(units: list[bytes], chance: Random) -> None:
    """Off at the end, as a download that broke; seldom, since little is left."""
    if chance.random() < 0.3:
        del units[chance.randrange(len(units)) :]


def _repeat(units: list[bytes], chance: Random) -> None:
    at = chance.randrange(len(units))
    units[at] *= chance.choice((2, 10, 100, MAX_REPEATS))


def _swell(units: list[bytes], chance: Random) -> None:
    """With one fragment again and again, as far as an input may grow; seldom, since it takes long."""
    if chance.random() < 0.04:
        fragment = chance.choice(_FRAGMENTS) + chance.choice((b"", b"x", b" ", b"\n"))
        units.insert(chance.randrange(len(units) + 1), fragment * (MAX_BYTES // max(4, len(fragment))))


def _swap(units: list[bytes], chance: Random) -> None:
    one, other = chance.randrange(len(units)), chance.randrange(len(units))
    units[one], units[other] = units[other], units[one]


def _double(units: list[bytes], chance: Random) -> None:
    start = chance.randrange(len(units))
    units[start:start] = units[start : start + chance.choice((3, 20, 200))]


def _move(units: list[bytes], chance: Random) -> None:
    start = chance.randrange(len(units))
    taken = units[start : start + 10]
    del units[start : start + 10]
    at = chance.randrange(len(units) + 1)
    units[at:at] = taken
