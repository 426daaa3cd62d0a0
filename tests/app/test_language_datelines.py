"""Where a dateline ends."""

import pytest

from app.language.datelines import datelines
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span


def opening(paragraph: str, kind: ParagraphKind = ParagraphKind.BODY) -> str:
    told = Report(
        ReportId("r"),
        "r",
        "text/plain",
        Source(),
        paragraph,
        (Paragraph(Span(0, len(paragraph)), kind),),
    )
    found = datelines(told)
    return found[0].of(paragraph).strip() if found else ""


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        ("DORN, May 16 - The militia left the town.", "DORN, May 16 -"),
        ("VELMORA (Northern Wire) - A fire closed the harbour.", "VELMORA (Northern Wire) -"),
        ("WASHINGTON ― The president signed the bill.", "WASHINGTON ―"),
        ("KELT, Norland (AP) — A ferry ran aground.", "KELT, Norland (AP) —"),
        ("NEW ARDEN -- Rain fell for a third day.", "NEW ARDEN --"),
        ("AARN/LUND, 3 March 2031 (AFP) – Two trains collided.", "AARN/LUND, 3 March 2031 (AFP) –"),
        ("Lund (dpa) - Zwei Züge sind zusammengestoßen.", "Lund (dpa) -"),
        ("Aarn, 4 mars (AFP) - Deux trains sont entrés en collision.", "Aarn, 4 mars (AFP) -"),
    ],
)
def test_a_dateline_ends_with_its_dash(paragraph: str, dateline: str) -> None:
    assert opening(paragraph) == dateline


@pytest.mark.parametrize(
    "paragraph",
    [
        "The mayor – a former banker – resigned on Tuesday.",
        "NATO said on Friday that it would send two ships.",
        "Anna Berg (CDU-Fraktion) sagte am Freitag, sie trete zurück.",
        "On May 16 - the day of the vote - shops were closed.",
        "Sales rose 4 percent - the most since 2019.",
        "A-levels were cancelled.",
    ],
)
def test_a_sentence_with_a_dash_has_none(paragraph: str) -> None:
    assert opening(paragraph) == ""


def test_a_headline_has_none() -> None:
    assert opening("DORN - Militia leaves", ParagraphKind.HEADLINE) == ""
