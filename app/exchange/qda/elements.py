"""The elements of a REFI-QDA project, and the GUIDs of what they stand for."""

from __future__ import annotations

import re
from typing import Any

from app.exchange.identities import guid
from app.exchange.qda.terms import KIND_CODES, NAMESPACE
from app.model.annotation import NoteKind
from app.model.report import Report

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add(parent: Any, element_name: str, words: str | None = None, /, **attributes: str) -> Any:
    """A new child with text and attributes."""
    from lxml import etree

    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{element_name}")
    element.attrib.update({key: clean(value) for key, value in attributes.items()})
    element.text = None if words is None else clean(words)
    return element


def clean(words: str) -> str:
    """Without the control characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", words)


def source_guid(report: Report) -> str:
    return guid("report", report.id)


def user_guid(author: str) -> str:
    return guid("user", author)


def code_guid(tag: str) -> str:
    return guid("code", tag)


def kind_guid(kind: NoteKind) -> str:
    return next(code for code, its in KIND_CODES.items() if its is kind)
