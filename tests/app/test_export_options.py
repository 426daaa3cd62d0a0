"""Excerpts, blind reading, other languages and layouts: what an outline then holds."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from export_pages import outlined
from export_story import COMPARISON, PROJECT, A, B, C, anchor, note, passage
from translations import FOLDER, Message, read, write

from app.errors import TooFewReports
from app.export.html.page import html_page
from app.export.outline import translations as outline_translations
from app.export.outline.options import ExportOptions
from app.export.outline.words import LANGUAGES, words_in
from app.export.pdf.sheets import sheet_of
from app.exporting import outline_of
from app.model.alignment import Origin
from app.model.annotation import AnnotationId, Code, NoteKind, Task, TaskStatus
from app.model.drift import Drift, Footing, Stance
from app.model.finding import FindingId, MarkKind
from app.model.overview import Overview
from app.model.project import Judgement, Options, Verdict
from app.model.quotes import Alteration, Rendering, Rendition, SharedQuote
from app.model.reason import Reason
from app.model.report import Excluded, Source
from app.model.roster import Cited, CitedSource, SourceKind

QUOTE = SharedQuote(
    A.id,
    (
        Rendering(
            A.id, (passage(A, "We stopped all work within the hour"),), Rendition.VERBATIM, "Oda Brenner"
        ),
        Rendering(
            B.id,
            (passage(B, "We stopped all work within two hours"),),
            Rendition.ALTERED,
            "Oda Brenner",
            (Alteration(passage(A, "the hour").span, passage(B, "two hours").span),),
        ),
    ),
)
DRIFT = Drift(
    (Stance(passage(C, "Trois ouvriers"), passage(C, C.paragraphs[1].span.of(C.text)), Footing.ASSERTED),),
    (
        Stance(
            passage(A, "the fire service said"), passage(A, A.paragraphs[1].span.of(A.text)), Footing.CREDITED
        ),
    ),
    row=1,
    reason=Reason.of("drift_credited", firmer="C", looser="A"),
    confidence=0.8,
    weight=1.0,
)
SOURCE = CitedSource(
    "fire service",
    SourceKind.BODY,
    None,
    (Cited(A.id, (passage(A, "the fire service"),), (passage(A, "the fire service said"),), 12, 0.2),),
)
WITH_TABLES = replace(COMPARISON, overview=Overview(quotes=(QUOTE,), drifts=(DRIFT,), sources=(SOURCE,)))


def test_an_excerpt_keeps_letters_rows_and_counts_of_the_whole():
    outline = outlined(options=ExportOptions(reports=frozenset({A.id, C.id})))
    assert [report.siglum for report in outline.reports] == ["A", "C"]
    assert outline.subtitle == "2 of 4 reports, 3 origins"
    assert [cell.siglum for cell in outline.rows[0].cells] == ["A", "C"]
    assert outline.rows[1].origins == "3 of 3"
    assert any("A, C of 4" in line for line in outline.method)


def test_an_excerpt_drops_findings_and_notes_that_need_the_other_reports():
    outline = outlined(options=ExportOptions(reports=frozenset({C.id})))
    assert {found.kind for found in outline.findings} == {MarkKind.ONLY_HERE}
    assert [note.id for note in outline.notes] == ["n-three"]


def test_findings_notes_and_authors_can_be_chosen():
    options = ExportOptions(
        kinds=frozenset({MarkKind.DIFFER}),
        findings=frozenset({FindingId("f-hurt"), FindingId("f-fell")}),
        authors=frozenset({"N. Okoro"}),
        notes=frozenset({AnnotationId("n-hour"), AnnotationId("n-three")}),
    )
    outline = outlined(options=options)
    assert [found.id for found in outline.findings] == ["f-hurt"]
    assert [note.id for note in outline.notes] == ["n-hour"]
    assert {"Shown are 1 of 8 findings.", "Shown are 1 of 6 notes."} <= set(outline.method)


def test_without_marks_findings_are_still_listed():
    outline = outlined(options=ExportOptions(marks=False))
    assert len(outline.findings) == 8
    assert outline.legend == outlined().legend
    runs = [run for row in outline.rows for c in row.cells for p in c.paragraphs for run in p.runs]
    assert not any(run.marks for run in runs)


def test_nothing_chosen_is_nothing_to_export():
    with pytest.raises(TooFewReports):
        outlined(options=ExportOptions(reports=frozenset()))


OUTLETS = re.compile(
    r"Tarnholm Courier|the Courier|Morning Ledger|Northern Desk|Fanal|Вестник Залива|Ingrid Sall|[a-d]\.html"
)


def test_blind_reading_names_no_outlet_anywhere():
    body = "The Morning Ledger has it from Northern Desk, says Ingrid Sall."
    project = replace(
        PROJECT, annotations=(*PROJECT.annotations, note("n-new", body, anchor(B, "two hours")))
    )
    told = replace(A.source, url="https://tarnholm-courier.example/a", credits=("Photo: Ingrid Sall",))
    named = replace(A, source=told, text=A.text.replace("The cause is not known", "The Courier has heard …"))
    comparison = replace(COMPARISON, reports=(named, *COMPARISON.reports[1:]))
    outline = outlined(project, comparison, ExportOptions(blind=True))
    assert not OUTLETS.search(repr(replace(outline, words={})))
    assert "tarnholm-courier" not in repr(outline)
    assert [report.label for report in outline.reports] == ["Report A", "Report B", "Report C", "Report D"]
    assert all(report.source.url is None for report in outline.reports)
    assert not OUTLETS.search(html_page(outline))


def test_blind_reading_keeps_every_passage_at_its_place():
    plain, blind = outlined(), outlined(options=ExportOptions(blind=True))
    places = [[(p.siglum, p.where, len(p.quote)) for p in note.places] for note in plain.notes]
    assert [[(p.siglum, p.where, len(p.quote)) for p in note.places] for note in blind.notes] == places


def test_a_paper_called_like_a_word_hides_the_name_and_not_the_word():
    source = Source(outlet="Time", language="en")
    named = replace(C, source=source, text=C.text.replace("La mairie", "Time et "))
    comparison = replace(COMPARISON, reports=(A, B, named, COMPARISON.reports[3]))
    outline = outlined(PROJECT, comparison, ExportOptions(blind=True))
    assert "████ et " in outline.reports[2].article[3].text


def test_every_language_has_all_words_and_the_same_braces():
    english = words_in("en")
    for language in LANGUAGES:
        own = words_in(language)
        assert own.language == language
        assert own.table.keys() == english.table.keys()
        for key, template in english.table.items():
            assert braces(own[key]) == braces(template), (language, key)


def braces(template: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", template))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_twelve_months(language: str):
    days = {words_in(language).day(date(2031, month, 3)) for month in range(1, 13)}
    assert len(days) == 12


def test_a_thing_is_called_the_same_on_screen_and_on_paper():
    said = {message.text: message.forms for message in read(FOLDER / "synoptic_fr.ts")}
    french = words_in("fr")
    assert french["pivot"] == said["Pivot"][0]
    assert french.counted("report", 1) == said["{n} reports"][0].format(n=1)
    assert french.counted("report", 2) == said["{n} reports"][1].format(n=2)


def test_a_language_without_words_and_a_template_without_translation_are_english():
    assert words_in("tlh").language == "en"
    assert words_in("tlh").table == words_in("en").table
    assert words_in("de").translated("No such template: {n}") == "No such template: {n}"


def test_what_the_reports_say_is_told_in_the_language_of_the_page():
    told = [
        outline_of(PROJECT, replace(WITH_TABLES, findings=()), ExportOptions(language=code))
        for code in ("en", "de")
    ]
    assert told[0].drifts[0].sentence == "Asserted in C, credited to a source in A."
    assert told[1].drifts[0].sentence == "Festgestellt in C, einer Quelle zugeschrieben in A."


def test_a_page_in_german_speaks_german_around_the_reports():
    outline = outlined(options=ExportOptions(language="de"))
    assert outline.language == "de"
    assert outline.rows[0].label == "Kopf"
    assert outline.notes[0].word == "nachzuprüfen"
    assert outline.notes[0].places[0].where == "Absatz 3"
    assert outline.reports[0].head[0] == "3. Feb. 2031, 18:10"
    assert outline.ledger[0].kind == "Anzahl"


def test_quotes_certainty_and_sources_stand_in_tables():
    outline = outlined(PROJECT, WITH_TABLES)
    quote = outline.quotes[0]
    assert [(r.passage.siglum, r.word) for r in quote.renderings] == [
        ("A", "word for word"),
        ("B", "altered"),
    ]
    assert [(c.model, c.here) for c in quote.renderings[1].changes] == [("the hour", "two hours")]
    assert outline.drifts[0].sentence == "Asserted in C, credited to a source in A."
    assert outline.drifts[0].row == "1"
    assert [(c.siglum, c.times) for c in outline.sources[0].cited] == [("A", 1)]
    assert outline.statements[0].word == "said to be unconfirmed"


def test_tables_of_an_excerpt_are_only_of_its_reports():
    outline = outlined(PROJECT, WITH_TABLES, ExportOptions(reports=frozenset({B.id, C.id})))
    assert (outline.quotes, outline.drifts, outline.sources) == ((), (), ())


def test_the_worksheet_holds_tasks_by_due_date_and_conflicts_not_yet_settled():
    settled = Task("the inspectorate", "two, by its log", TaskStatus.CONFIRMED)
    urgent = Task("the mayor", due=date(2031, 2, 7))
    notes = (
        replace(
            note("n-1", "How many?", anchor(A, "two workers"), kind=NoteKind.VERIFY),
            task=settled,
            findings=(FindingId("f-hurt"),),
        ),
        note("n-2", "Who?", anchor(B, "two hours"), kind=NoteKind.VERIFY),
        replace(note("n-3", "When?", anchor(C, "Trois ouvriers"), kind=NoteKind.VERIFY), task=urgent),
        note("n-4", "These clash.", anchor(C, "vendredi"), kind=NoteKind.CONFLICT),
    )
    outline = outlined(replace(PROJECT, annotations=notes))
    assert [outline.notes[n - 1].id for n in outline.worksheet.verify] == ["n-3", "n-2", "n-1"]
    assert [outline.notes[n - 1].id for n in outline.worksheet.conflicts] == ["n-4"]
    assert [outline.findings[n - 1].id for n in outline.worksheet.findings] == ["f-quote"]
    task = outline.notes[0].task
    assert task
    assert (task.word, task.contact) == ("confirmed", "the inspectorate")


def test_a_conflict_that_was_judged_or_is_asked_about_is_no_longer_to_be_resolved():
    asked = replace(
        note("n-1", "How many?", anchor(A, "two workers"), kind=NoteKind.VERIFY),
        findings=(FindingId("f-hurt"),),
    )
    accepted = (*PROJECT.verdicts, Verdict(FindingId("f-quote"), Judgement.ACCEPTED))
    outline = outlined(replace(PROJECT, annotations=(asked,), verdicts=accepted))
    assert outline.worksheet.findings == ()


def test_the_codebook_lists_its_codes_and_tags_without_an_entry():
    outline = outlined(replace(PROJECT, codebook=(Code("call", None, "Somebody must be called."),)))
    assert [(c.name, c.description, c.count) for c in outline.codebook] == [
        ("call", "Somebody must be called.", 1),
        ("sources", "", 1),
    ]


def test_the_cover_names_files_versions_and_counts_by_origins():
    cover = outlined().cover
    assert [(f.siglum, f.sha256[0], f.name) for f in cover.files][:2] == [
        ("A", "a", "a.html"),
        ("B", "b", "b.html"),
    ]
    assert cover.versions[0][0] == "Synoptic"
    assert {c.word: c.by_origins for c in cover.counts}["differ"] == (1, 1, 0)
    assert "“Not found” in a report is no proof of intent; agreement is no proof of truth." in cover.cautions


def test_a_report_as_written_has_numbered_paragraphs_with_their_rows():
    article = outlined(replace(PROJECT, options=Options(pivot=B.id))).reports[2].article
    assert [(p.number, p.row) for p in article] == [(1, "Head"), (2, "1"), (3, "4"), (4, "5")]
    assert [p.text for p in article] == [p.span.of(C.text) for p in C.paragraphs]


def test_rows_that_a_group_of_columns_does_not_tell_are_named_instead():
    outline = outlined(options=ExportOptions(orientation=None))
    assert [group.untold for group in sheet_of(outline).groups] == [""]
    narrow = replace(
        outline,
        reports=outline.reports * 2,
        rows=tuple(
            replace(row, cells=row.cells + tuple(replace(c, paragraphs=()) for c in row.cells))
            for row in outline.rows
        ),
    )
    assert [group.untold for group in sheet_of(narrow).groups] == ["", "Head–5"]


@pytest.mark.parametrize(
    ("language", "why", "noticed", "omitted"),
    [
        ("de", "gemeinsamer Wortlaut 71 %; dieselbe Adresse", "gesperrt", "Einladung"),
        ("fr", "texte commun 71 %; même adresse", "embargo", "abonner"),
        ("es", "texto común 71 %; misma dirección", "embargo hasta el 3 mar. 2031", "suscribirse"),
        ("en", "shared runs 71 %; same address", "under embargo until 3 Mar 2031", "Invitation to subscribe"),
    ],
)
def test_what_the_engine_tells_of_a_report_is_in_the_language_of_the_page(
    language: str, why: str, noticed: str, omitted: str
):
    notice = Reason.of("embargoed", until="2031-03-03T12:00:00")
    first = replace(
        COMPARISON.reports[0], notices=(notice,), excluded=(Excluded("Write to us", "newsletter"),)
    )
    origin = Origin(
        (A.id, B.id), evidence=(Reason.of("shared_runs", share="71 %"), Reason.of("same_address"))
    )
    comparison = replace(
        COMPARISON,
        reports=(first, *COMPARISON.reports[1:]),
        alignment=replace(COMPARISON.alignment, origins=(origin,)),
    )
    outline = outlined(PROJECT, comparison, ExportOptions(language=language))
    assert outline.origins[0].evidence == why
    assert noticed in " ".join(value for _, value in outline.reports[0].facts)
    assert omitted in outline.reports[0].excluded[0].reason


def test_a_translation_that_is_unfinished_or_vanished_is_not_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    drafts = [Message("Rows", ("Zeilen",)), Message("Gaps", ("Lücken",), state="unfinished")]
    write(tmp_path / "synoptic_xx.ts", [*drafts, Message("Old", ("Alt",), state="vanished")], {})
    monkeypatch.setattr(outline_translations, "resources", lambda _, *name: tmp_path.joinpath(*name))
    monkeypatch.setattr(outline_translations, "languages", lambda: ("xx",))
    assert outline_translations.translations_into("xx") == {"Rows": ("Zeilen",)}
    assert outline_translations.translations_into("yy") == {}
