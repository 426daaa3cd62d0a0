"""What a paragraph can be, in words."""

from __future__ import annotations

from app.model.report import ParagraphKind
from ui.messages import tr


def kind_name(kind: ParagraphKind) -> str:
    return {
        ParagraphKind.HEADLINE: tr("Headline"),
        ParagraphKind.STANDFIRST: tr("Standfirst"),
        ParagraphKind.BODY: tr("Body"),
        ParagraphKind.CROSSHEAD: tr("Crosshead"),
        ParagraphKind.CAPTION: tr("Caption"),
        ParagraphKind.QUOTE: tr("Quote"),
        ParagraphKind.LIST: tr("List"),
    }[kind]
