"""Names for things in other programs' formats: the same thing has the same name in every export."""

from __future__ import annotations

import base64
import re
from urllib.parse import quote, unquote
from uuid import UUID, uuid5

_NAMESPACE = UUID("6a0f2a5e-3d0c-5f0a-9a55-3e1f0c2d7b11")
_OWN = "urn:synoptic:note:"
_NI = "ni:///sha-256;"
_SHA256 = re.compile("[0-9a-f]{64}")
_PACKED = re.compile("[A-Za-z0-9_-]{43}")  # 32 bytes in base64


def guid(*parts: object) -> str:
    """The UUID of a thing that has none: made from what it is."""
    return str(uuid5(_NAMESPACE, "\x1f".join(map(str, parts))))


def note_guid(note_id: str) -> str:
    """A note's own UUID, or one made from its id."""
    return note_id if _is_uuid(note_id) else guid("note", note_id)


def note_iri(note_id: str) -> str:
    """A note's name on the web of data."""
    return f"urn:uuid:{note_id}" if _is_uuid(note_id) else _OWN + quote(note_id, safe="")


def note_id(iri: str) -> str:
    """The id of the note that an IRI names; a foreign IRI names a note that is always given the same id."""
    if iri.startswith("urn:uuid:") and _is_uuid(iri[9:]):
        return iri[9:]
    if iri.startswith(_OWN) and (own := unquote(iri[len(_OWN) :])):
        return own
    return guid("foreign", iri)


def report_iri(report_id: str) -> str:
    """A file by what is in it: a `ni` address (RFC 6920) of its SHA-256."""
    algorithm, _, digest = report_id.partition(":")
    if algorithm != "sha256" or not _SHA256.fullmatch(digest):
        return f"urn:uuid:{guid('report', report_id)}"
    return _NI + base64.urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip("=")


def report_id(iri: str) -> str:
    """The id of the report that a `ni` address names; empty for any other address."""
    packed = iri.removeprefix(_NI)
    if not iri.startswith(_NI) or not _PACKED.fullmatch(packed):
        return ""
    return f"sha256:{base64.urlsafe_b64decode(packed + '=').hex()}"


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
