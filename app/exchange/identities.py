"""Names for things in other programs' formats: the same thing has the same name in every export."""

from __future__ import annotations

from urllib.parse import quote, unquote
from uuid import UUID, uuid5

_NAMESPACE = UUID("6a0f2a5e-3d0c-5f0a-9a55-3e1f0c2d7b11")
_OWN = "urn:synoptic:note:"


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
    if iri.startswith(_OWN):
        return unquote(iri[len(_OWN) :])
    return guid("foreign", iri)


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
