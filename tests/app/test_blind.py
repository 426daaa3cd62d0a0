"""Blind reading hides who published a report, and moves no offset."""

from dataclasses import replace
from datetime import UTC, datetime

from app.annotate import anchor
from app.blind import BAR, Blind
from app.model.annotation import Annotation, AnnotationId, NoteColour, NoteKind
from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId, FindingKind, Side
from app.model.overview import Overview
from app.model.project import Project
from app.model.reason import Reason
from app.model.report import Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.roster import CitedSource, SourceKind
from app.model.span import Passage, ReportId, Span

LINE = "The mayor told the Oster Herald that osterherald.example had the list."


def report(key: str, outlet: str | None, text: str = LINE) -> Report:
    paragraph = Paragraph(Span(0, len(text)), ParagraphKind.BODY)
    source = Source(outlet=outlet, headline=f"{outlet} finds the list", url="https://osterherald.example/1")
    return Report(
        id=ReportId(key),
        name="osterherald.html",
        media_type="text/html",
        source=source,
        text=text,
        paragraphs=(paragraph,),
        excluded=(Excluded("© Oster Herald", "boilerplate"),),
        path="/home/ida/osterherald.html",
    )


REPORTS = (report("x", "The Oster Herald"), report("y", "Valley Courier"))
BLIND = Blind(REPORTS, lambda letter: f"Outlet {letter}")


def test_a_report_tells_its_siglum_in_place_of_its_outlet_file_and_address() -> None:
    first, second = BLIND.reports(REPORTS)
    assert (first.label, first.title, first.name) == ("Outlet A", "Outlet A finds the list", "Outlet A")
    assert (first.path, first.source.url) == (None, None)
    assert second.label == "Outlet B"


def test_the_text_stays_as_long_and_says_which_column_it_names() -> None:
    for blind in BLIND.reports(REPORTS):
        assert len(blind.text) == len(LINE)
        assert "erald" not in blind.text
        assert f"{BAR} A {BAR}" in blind.text
        assert blind.text.startswith("The mayor told ")
        assert "Oster" not in blind.excluded[0].text


def test_another_word_that_begins_like_the_outlet_is_left_alone() -> None:
    assert BLIND.covered("Oster Heraldry, Osterherald") == "Oster Heraldry, Osterherald"


def test_capitals_and_a_missing_article_hide_no_name() -> None:
    assert BLIND.words("OSTER HERALD, Oster Herald, the Oster Herald") == "Outlet A, Outlet A, Outlet A"


def test_a_report_without_an_outlet_is_called_after_its_siglum_too() -> None:
    nameless = report("z", None, "Rain.")
    assert Blind((nameless,), str).reports((nameless,))[0].label == "A"


def test_copy_that_only_an_agency_signs_is_the_agencys() -> None:
    wire = report("w", None, "VELMORA (Northern Wire) - A fire broke out.")
    wire = replace(wire, source=replace(wire.source, agency="Northern Wire"))
    blind = Blind((wire,), str).reports((wire,))[0]
    assert (blind.label, "Northern" in blind.text) == ("A", False)


def test_findings_and_overview_name_no_outlet_and_keep_their_ids_and_passages() -> None:
    passage = Passage(ReportId("x"), Span(0, 3))
    finding = Finding(
        id=FindingId("f"),
        kind=FindingKind.ONLY_HERE,
        row=0,
        passages=(passage,),
        sides=(Side("as the Oster Herald says", (passage,)),),
        reason=Reason("only_here"),
        confidence=0.9,
    )
    plain = replace(finding, id=FindingId("g"), sides=())
    source = CitedSource("Oster Herald", SourceKind.SECOND_HAND, None, ())
    comparison = Comparison(REPORTS, findings=(finding, plain), overview=Overview(sources=(source,)))
    blind = BLIND.comparison(comparison)
    assert blind.findings[0].sides[0] == Side("as Outlet A says", (passage,))
    assert blind.findings[1] is plain
    assert blind.overview.sources[0].name == "Outlet A"
    assert blind.sigla == comparison.sigla


def test_people_addresses_and_the_name_of_the_file_tell_whose_report_it_is_too() -> None:
    source = replace(REPORTS[0].source, byline=("Ida Fenn",), credits=("Northern Wire",), dateline="OSTER")
    named = replace(REPORTS[0], source=source)
    blind = Blind((named,), str)
    (shown,) = blind.reports((named,))
    assert (shown.source.byline, shown.source.credits, shown.source.dateline) == ((), (), None)
    told = "Ida Fenn, Northern Wire, osterherald.example/2, osterherald.html"
    assert not any(name in blind.covered(told) for name in ("Ida", "Wire", "oster"))


def test_the_short_name_that_a_paper_gives_itself_is_hidden_and_the_common_word_is_not() -> None:
    assert BLIND.words("The Herald says: a herald came, the Courier did not.") == (
        "Outlet A says: a herald came, Outlet B did not."
    )


def test_blocks_that_can_only_tell_who_published_are_hidden_as_a_whole() -> None:
    blocks = (Excluded("Write to us in Kay Street", "boilerplate"), Excluded("Storm | Tides", "tags"))
    (shown,) = BLIND.reports((replace(REPORTS[0], excluded=blocks),))
    assert [block.text for block in shown.excluded] == [BAR * 3, "Storm | Tides"]


def test_a_passage_that_ends_within_a_name_has_the_words_that_are_shown() -> None:
    span = Span(LINE.index("told"), LINE.index(" Herald"))
    note = Annotation(
        id=AnnotationId("n"),
        anchors=(anchor.make(REPORTS[0], span),),
        body="The Valley Courier denies it.",
        kind=NoteKind.NOTE,
        colour=NoteColour.MINT,
        author="N. Okoro",
        created=datetime(2031, 2, 3, tzinfo=UTC),
        modified=datetime(2031, 2, 3, tzinfo=UTC),
    )
    shown = BLIND.project(Project(reports=REPORTS, annotations=(note,)))
    (hidden,) = shown.annotations
    assert hidden.anchors[0].exact == span.of(shown.reports[0].text)
    assert "Oster" not in hidden.anchors[0].exact
    assert hidden.body == "Outlet B denies it."
