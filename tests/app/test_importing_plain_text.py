"""Plain text: what is headline, caption, body and what is not of the report, lost to nobody."""

import textwrap
from datetime import datetime

import pytest
from importing_texts import DATA, FOURTH, LEAD, SECOND, THIRD, body, excluded, notices, read_text, texts

from app.importing import read_file
from app.model.report import ParagraphKind, Report

HEADLINE = "Flood closes bridge at Palk"


@pytest.fixture(scope="module")
def page_copy() -> Report:
    return read_file(DATA / "copy-of-a-page.txt")


def test_a_copied_page_keeps_headline_standfirst_and_caption_apart(page_copy: Report) -> None:
    kinds = [paragraph.kind for paragraph in page_copy.paragraphs]
    assert kinds[:3] == [ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST, ParagraphKind.CAPTION]
    assert kinds[3:] == [ParagraphKind.BODY] * 8


def test_a_standfirst_that_says_a_paragraph_again_names_it(page_copy: Report) -> None:
    assert [paragraph.repeats for paragraph in page_copy.paragraphs][:5] == [None, 4, None, None, None]


def test_a_caption_keeps_its_credit_apart(page_copy: Report) -> None:
    (caption,) = texts(page_copy, ParagraphKind.CAPTION)
    assert caption.endswith("Monday, Jan. 12, 2026.")
    assert page_copy.source.credits == ("AFP/EPA",)
    assert ("AFP/EPA", "credit") in excluded(page_copy)


def test_agency_and_date_are_read_from_the_lines_above_the_body(page_copy: Report) -> None:
    assert page_copy.source.agency == "AFP"
    assert page_copy.source.byline == ()
    assert page_copy.source.published == datetime(2026, 1, 15, 23, 48)


def test_all_that_is_not_of_the_report_is_kept_with_its_reason(page_copy: Report) -> None:
    reasons = [reason for _, reason in excluded(page_copy)]
    assert reasons == [
        "advertisement", "credit", "byline", "date", "advertisement", "tags", "share", "advertisement",
    ]  # fmt: skip


def test_hard_wrapped_lines_are_joined_into_paragraphs() -> None:
    report = read_file(DATA / "wrapped-wire-copy.txt")
    assert len(body(report)) == 3
    assert body(report)[1].endswith("according to the water board.")
    assert body(report)[2] == "“We heard the ice before we saw it,” said Tom Arl, a well-known ferryman."


def test_wire_copy_names_its_writers_its_agency_and_where_it_was_filed() -> None:
    report = read_file(DATA / "wrapped-wire-copy.txt")
    assert report.source.byline == ("Mira Tolle", "Jon Aker")
    assert report.source.agency == "AP"
    assert report.source.dateline == "PALK, Varel"
    assert body(report)[0].startswith("PALK, Varel (AP) — A flood")


def test_a_first_line_that_is_no_sentence_is_the_headline_and_all_else_is_body() -> None:
    report = read_text(HEADLINE, LEAD, "The mayor resigned.", SECOND, "Nobody was hurt")
    assert report.source.headline == HEADLINE
    assert body(report) == [LEAD, "The mayor resigned.", SECOND, "Nobody was hurt"]
    assert report.excluded == ()


def test_a_report_that_begins_with_prose_has_no_headline() -> None:
    report = read_text(LEAD, SECOND)
    assert report.source.headline is None
    assert body(report) == [LEAD, SECOND]


def test_a_stamp_on_top_is_taken_for_the_date_and_the_next_line_for_the_headline() -> None:
    report = read_text("12:09 GMT 13 January 2026", HEADLINE, LEAD, SECOND)
    assert report.source.headline == HEADLINE
    assert report.source.published is not None
    assert report.source.published.isoformat() == "2026-01-13T12:09:00+00:00"


def test_a_headline_that_stands_twice_is_marked_as_said_again() -> None:
    report = read_text(HEADLINE, HEADLINE, LEAD, SECOND)
    assert [paragraph.repeats for paragraph in report.paragraphs] == [None, 0, None, None]


def test_the_text_is_the_paragraphs_joined_by_blank_lines() -> None:
    report = read_text(HEADLINE, "  A  line\twith   odd spaces and a finished end of it.  ", LEAD)
    assert report.text == f"{HEADLINE}\n\nA line with odd spaces and a finished end of it.\n\n{LEAD}"
    spans = [paragraph.span for paragraph in report.paragraphs]
    assert "\n\n".join(span.of(report.text) for span in spans) == report.text


def test_a_name_above_the_stamp_signs_the_report() -> None:
    report = read_text(HEADLINE, "Mira Tolle", "Published 13 January 2026", LEAD, SECOND)
    assert report.source.byline == ("Mira Tolle",)


def test_a_short_line_between_paragraphs_is_a_crosshead() -> None:
    report = read_text(HEADLINE, LEAD, SECOND, "What happens next", THIRD, FOURTH)
    assert texts(report, ParagraphKind.CROSSHEAD) == ["What happens next"]


def test_lines_with_bullets_are_a_list() -> None:
    report = read_text(HEADLINE, LEAD, "- the bridge\n- the school", SECOND)
    assert texts(report, ParagraphKind.LIST) == ["- the bridge", "- the school"]


def test_an_agency_that_closes_the_report_is_its_agency() -> None:
    report = read_text(HEADLINE, LEAD, SECOND, "(Reuters)")
    assert report.source.agency == "Reuters"
    assert excluded(report) == [("(Reuters)", "byline")]


def test_a_brief_that_closes_with_its_agency_is_no_caption() -> None:
    report = read_text(HEADLINE, f"{LEAD} (AP)")
    assert body(report) == [f"{LEAD} (AP)"]


def test_a_copied_page_with_labels_around_its_pictures_and_lists_is_taken_apart() -> None:
    lines = [HEADLINE, "3 hours ago", "Share", "Mira Tolle", LEAD, "Image source, Reuters", "Image caption,"]
    report = read_text(*lines, "Boats at Palk", SECOND, "Related topics", "Varel", "Ferries")
    assert report.source.byline == ("Mira Tolle",)
    assert texts(report, ParagraphKind.CAPTION) == ["Boats at Palk"]
    assert body(report) == [LEAD, SECOND]
    reasons = "date share byline credit boilerplate related related related"
    assert [reason for _, reason in excluded(report)] == reasons.split()


def test_wrapped_paragraphs_that_begin_with_an_indent_are_told_apart() -> None:
    wrapped = textwrap.wrap(LEAD, 60, initial_indent="    ") + textwrap.wrap(
        SECOND, 60, initial_indent="    "
    )
    assert body(read_text(HEADLINE, "\n".join(wrapped))) == [LEAD, SECOND]


def test_an_address_on_a_line_of_its_own_is_where_the_report_stood() -> None:
    report = read_text(HEADLINE, LEAD, SECOND, "https://dornpost.example/flood")
    assert report.source.url == "https://dornpost.example/flood"
    assert body(report) == [LEAD, SECOND]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("ADVERTISEMENT", "advertisement"),
        ("Story continues below advertisement", "advertisement"),
        ("Also read: Ten walks along the sea wall", "related"),
        ("Lire aussi : Le fret en hausse", "related"),
        ("Das könnte Sie auch interessieren", "related"),
        ("Síguenos en Twitter y Facebook", "share"),
        ("Facebook | Twitter | WhatsApp", "share"),
        ("Follow the Dorn Post on Facebook, Instagram and YouTube.", "share"),
        ("Sign up for our newsletter and never miss a story.", "newsletter"),
        ("Lena Vik contributed to this report.", "note"),
        ("© 2026 The Dorn Post", "boilerplate"),
        ("Home > Varel > Palk", "boilerplate"),
        ("3 min read", "boilerplate"),
        ("* * *", "boilerplate"),
    ],
)
def test_furniture_between_paragraphs_is_left_out(line: str, reason: str) -> None:
    assert excluded(read_text(HEADLINE, LEAD, SECOND, line, THIRD, FOURTH)) == [(line, reason)]


@pytest.mark.parametrize(
    "sentence",
    [
        "More than ten people were brought to safety.",
        "Watch towers along the river were manned all night.",
        "“Follow us,” the guide shouted.",
        "Sources said the talks had failed.",
        "Follow the river on Facebook, the mayor said.",
        "Share prices fell by three per cent.",
        "Subscribers to the service were told by letter.",
        "Related charges were dropped in May.",
        "Tags were found on all of the sheep.",
        "By Tuesday the water had fallen.",
        "In 2015",
        "He told AFP.",
        "Advertisement sales fell, the outlet said.",
        "The minister left for Paris. (Reuters)",
        "On 13 January 2026",
    ],
)
def test_body_sentences_are_never_left_out(sentence: str) -> None:
    report = read_text(HEADLINE, LEAD, SECOND, sentence, THIRD, FOURTH)
    assert report.excluded == ()
    assert sentence in report.text


def test_an_ambiguous_date_stays_unread_and_is_told() -> None:
    report = read_text(HEADLINE, "Published 03/04/26", LEAD, SECOND)
    assert report.source.published is None
    assert notices(report) == ["ambiguous_date"]


def test_the_language_is_told_by_its_common_words() -> None:
    assert read_text(HEADLINE, LEAD).source.language == "en"
    german = "Die Brücke wurde am Dienstag gesperrt, und zwei Bauern wurden von einem Dach gerettet."
    assert read_text("Hochwasser in Palk", german).source.language == "de"
