"""Invented reports for the tests of importing, and what they are asked."""

from pathlib import Path

from app.importing import read_bytes
from app.model.report import ParagraphKind, Report

DATA = Path(__file__).parent.parent / "data" / "importing"

LEAD = "A flood closed the only bridge at Palk on Tuesday and two farmers were taken off a roof, police said."
SECOND = "The river rose two metres in a night, the highest level since 1962, according to the water board."
THIRD = "The army has sent four boats to Palk and the school will stay closed until Friday, the mayor said."
FOURTH = "Nobody was hurt, but a barn with forty sheep was swept away before anyone could reach it, he said."


def read_text(*paragraphs: str) -> Report:
    return read_bytes("\n\n".join(paragraphs).encode(), name="report.txt")


def read_page(body: str, *, head: str = "") -> Report:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read_bytes(page.encode(), name="page.html")


def story(*extra: str) -> str:
    """An article of a page: four paragraphs, with `extra` markup after the second."""
    return f"<p>{LEAD}</p><p>{SECOND}</p>{''.join(extra)}<p>{THIRD}</p><p>{FOURTH}</p>"


def texts(report: Report, kind: ParagraphKind) -> list[str]:
    return [p.span.of(report.text) for p in report.paragraphs if p.kind is kind]


def body(report: Report) -> list[str]:
    return texts(report, ParagraphKind.BODY)


def excluded(report: Report) -> list[tuple[str, str]]:
    return [(part.text, part.reason) for part in report.excluded]


def notices(report: Report) -> list[str]:
    return [notice.code for notice in report.notices]
