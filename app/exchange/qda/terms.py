"""What writing and reading a REFI-QDA project must agree on."""

from __future__ import annotations

from app.exchange.identities import guid
from app.model.annotation import NoteKind

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT = "project.qde"
SOURCES = "sources/"
INTERNAL = "internal://"
ORIGIN = "Synoptic"

# The format has no word for what a note is for: it is a code under this one, known by its GUID.
KINDS = guid("qda", "kinds")
KIND_CODES = {guid("qda", "kind", kind.value): kind for kind in NoteKind if kind is not NoteKind.NOTE}
KIND_NAMES = {
    NoteKind.VERIFY: "to verify",
    NoteKind.CONFLICT: "conflict",
    NoteKind.FRAMING: "framing",
    NoteKind.SOURCING: "strong sourcing",
}
COLOUR_CODES = {
    "yellow": "#F5E27A",
    "peach": "#F7B89C",
    "mint": "#A5DDBF",
    "sky": "#A6D0F2",
    "lilac": "#D0BDEB",
    "stone": "#C9C5BC",
}
