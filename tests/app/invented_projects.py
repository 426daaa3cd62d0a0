"""Reports and notes of an invented ferry accident, for the tests of what a reader writes and saves."""

import hashlib
from datetime import UTC, datetime

from app.annotate import anchor, commands
from app.model.annotation import Annotation
from app.model.project import Project
from app.model.reason import Reason
from app.model.report import Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span

NOON = datetime(2031, 5, 6, 12, tzinfo=UTC)
HARBOUR = (
    "Ferry runs aground off Orlo\n\nTwelve people were hurt when the Marenka ran aground, the harbour said."
)
COAST = "Ferry hits rocks near Orlo\n\nAt least ten people were hurt on the Marenka, the coastguard said."


def report(text: str = HARBOUR, *, name: str = "harbour.html") -> Report:
    headline = text.index("\n\n")
    return Report(
        id=ReportId(f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"),
        name=name,
        media_type="text/html",
        source=Source(
            outlet="Orlo Harbour Post", byline=("Ida Rehn",), published=datetime(2031, 5, 5, 18, 30)
        ),
        text=text,
        paragraphs=(
            Paragraph(Span(0, headline), ParagraphKind.HEADLINE),
            Paragraph(Span(headline + 2, len(text)), ParagraphKind.BODY),
        ),
        excluded=(Excluded("Subscribe", "boilerplate"),),
        notices=(Reason.of("guessed_encoding", encoding="utf-8"),),
        path="/home/ida/harbour.html",
        original=f"<p>{text}</p>".encode() * 20,
    )


def note(*reports: Report, words: str = "people were hurt", body: str = "Ask the harbour.") -> Annotation:
    """A note on the same words of each report."""
    anchors = [anchor.make(r, span_of(words, r)) for r in reports]
    return commands.new_note(anchors, body=body, author="Ida", now=NOON)


def span_of(words: str, within: Report) -> Span:
    start = within.text.index(words)
    return Span(start, start + len(words))


def project() -> Project:
    """Two reports with a note on each and one on both."""
    harbour, coast = report(), report(COAST, name="coast.html")
    made = commands.add_reports(Project(title="The Marenka"), (harbour, coast))
    for one in (note(harbour), note(coast), note(harbour, coast)):
        made = commands.add_note(made, one)
    return made
