"""The elements of a REFI-QDA project, and the GUIDs of what they stand for."""

from __future__ import annotations

from typing import Any

from app.exchange.identities import guid
from app.exchange.qda.terms import KIND_CODES, NAMESPACE
from app.export.characters import kept
from app.model.annotation import NoteKind
from app.model.report import Report


def add(parent: Any, element_name: str, words: str | None = None, /, **attributes: str) -> Any:
    """A new child with text and attributes."""
    from lxml import etree

    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{element_name}")
    element.attrib.update({key: kept(value) for key, value in attributes.items()})
    element.text = None if words is None else kept(words)
    return element


def source_guid(report: Report) -> str:
    return guid("report", report.id)


def user_guid(author: str) -> str:
    return guid("user", author)


def code_guid(tag: str) -> str:
    return guid("code", tag)


def kind_guid(kind: NoteKind) -> str:
    return next(code for code, its in KIND_CODES.items() if its is kind)
