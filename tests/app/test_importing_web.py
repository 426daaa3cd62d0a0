"""Saved pages: the article's own words, whole and in order, and what the page says of itself."""

from datetime import datetime

import pytest
from importing_texts import (
    DATA,
    FOURTH,
    LEAD,
    SECOND,
    THIRD,
    body,
    excluded,
    notices,
    read_page,
    story,
    texts,
)  # fmt: skip

from app.importing import read_bytes, read_file
from app.importing.web.guard import is_hostile, without_data
from app.model.report import ParagraphKind, Report


@pytest.fixture(scope="module")
def saved() -> Report:
    return read_file(DATA / "saved-page.html")


def test_a_page_gives_headline_standfirst_caption_and_body_in_their_order(saved: Report) -> None:
    kinds = [paragraph.kind.value for paragraph in saved.paragraphs]
    above = ["headline", "standfirst", "caption"]
    assert kinds == [
        *above,
        "body",
        "body",
        "crosshead",
        "body",
        "quote",
        "body",
        "list",
        "list",
        "body",
        "body",
    ]


def test_a_page_is_believed_in_what_it_says_of_itself(saved: Report) -> None:
    source = saved.source
    assert (source.outlet, source.agency, source.byline) == ("The Dorn Post", "Reuters", ("Mira Tolle",))
    assert source.published == datetime.fromisoformat("2026-01-13T18:05:00+01:00")
    assert source.updated == datetime.fromisoformat("2026-01-13T19:40:00+01:00")
    assert source.language == "en"


def test_the_address_that_a_browser_noted_is_the_source(saved: Report) -> None:
    assert saved.source.url == "https://www.dornpost.example/varel/flood-at-palk"


def test_linked_words_in_mid_sentence_stay(saved: Report) -> None:
    assert any("warned the town of a flood on Sunday evening, the mayor told" in text for text in body(saved))


def test_a_paragraph_that_stands_twice_is_kept_twice(saved: Report) -> None:
    assert sum("We heard the ice before" in text for text in body(saved)) == 2


def test_a_caption_in_a_figure_keeps_its_credit_apart(saved: Report) -> None:
    assert texts(saved, ParagraphKind.CAPTION) == ["The bridge at Palk on Tuesday."]
    assert saved.source.credits == ("Lena Vik/Reuters",)


def test_what_stands_inside_the_article_but_is_not_of_it_is_listed(saved: Report) -> None:
    assert ("ADVERTISEMENT", "advertisement") in excluded(saved)
    assert ("Ten walks along the old sea wall of Dorn", "related") in excluded(saved)
    assert ("Lena Vik contributed to this report.", "note") in excluded(saved)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Reporting by Lena Vik in Varel, Tom Arl in Dorn and Ida Sol in Palk; editing by Jon Mark.", "note"),
        ("Reporte de Lena Vik en Varel y de Ida Sol en la ciudad de Palk; editado por Jon Mark.", "note"),
        ("Tags flood, Palk, river, bridge", "tags"),
        ("Comments are moderated and will be published once a member of our team has seen them.", "share"),
        ("Last updated 13 January 2026", "date"),
        (
            "Tom Arl writes about rivers for The Dorn Post and has lived on a boat at Varel for years.",
            "byline",
        ),
    ],
)
def test_sentences_below_the_story_that_are_the_pages_own_are_listed(line: str, reason: str) -> None:
    head = """<meta property="og:site_name" content="The Dorn Post"><meta name="author" content="Tom Arl">"""
    report = read_page(f"<article><h1>Flood</h1>{story()}<p>{line}</p></article>", head=head)
    assert body(report) == [LEAD, SECOND, THIRD, FOURTH]
    assert (line, reason) in excluded(report)


def test_a_last_paragraph_in_a_box_of_its_own_is_told_by_the_name_of_the_box() -> None:
    writer = "She grew up on the coast and has written of ice and water for more than twenty years now."
    box = f'<div class="author-bio"><p>{writer}</p></div>'
    report = read_page(f"<article><h1>Flood</h1><div>{story()}</div>{box}</article>")
    assert body(report) == [LEAD, SECOND, THIRD, FOURTH]


def test_a_last_paragraph_that_only_opens_like_a_label_stays() -> None:
    last = "Related to the mayor or not, all who live by the river must leave by noon, the army said."
    assert body(read_page(f"<h1>Flood</h1>{story()}<p>{last}</p>"))[-1] == last


def test_a_line_that_reads_like_a_caption_is_one_without_a_figure() -> None:
    report = read_page(f"<h1>Flood</h1>{story('<p>Image: A boat on the river (Lena Vik/Reuters)</p>')}")
    assert texts(report, ParagraphKind.CAPTION) == ["Image: A boat on the river"]
    assert report.source.credits == ("Lena Vik/Reuters",)


def test_navigation_and_footer_are_not_read(saved: Report) -> None:
    assert "All rights reserved" not in saved.text
    assert "Council votes" not in saved.text


def test_the_title_is_the_headline_where_the_page_shows_none() -> None:
    report = read_page(f"<article>{story()}</article>", head="<title>Flood at Palk | The Dorn Post</title>")
    assert report.source.headline == "Flood at Palk"
    assert report.text.startswith("Flood at Palk\n\n")


def test_a_description_that_the_page_does_not_show_is_not_taken_in() -> None:
    report = read_page(
        f"<h1>Flood</h1>{story()}", head='<meta name="description" content="All on the flood at Palk now">'
    )
    assert report.source.standfirst is None
    assert "All on the flood" not in report.text


def test_the_outlets_name_behind_a_title_is_not_of_the_headline() -> None:
    head = """<meta property="og:site_name" content="The Dorn Post">
    <title>Flood – what the town knows - The Dorn Post</title>"""
    assert (
        read_page(f"<article>{story()}</article>", head=head).source.headline == "Flood – what the town knows"
    )


def test_a_writer_who_shares_a_name_with_the_outlet_still_signs() -> None:
    head = """<meta property="og:site_name" content="The Dorn Post">
    <meta name="author" content="By Ilse Post, The Dorn Post">"""
    assert read_page(f"<h1>Flood</h1>{story()}", head=head).source.byline == ("Ilse Post",)


def test_the_words_say_the_language_where_the_menus_have_another() -> None:
    page = f'<html lang="de"><body><h1>Flood</h1>{story()}</body></html>'
    assert read_bytes(page.encode(), name="page.html").source.language == "en"


def test_a_language_that_cannot_be_told_by_words_is_believed() -> None:
    page = f'<html lang="da"><body><h1>Flood</h1>{story()}</body></html>'
    assert read_bytes(page.encode(), name="page.html").source.language == "da"


def test_line_breaks_part_paragraphs_but_not_sentences() -> None:
    report = read_page(
        f"<h1>Flood</h1><div>{LEAD}<br><br>{SECOND.replace(' level ', '<br>level ')}<br>{THIRD}</div>"
    )
    assert body(report) == [LEAD, SECOND, THIRD]


def test_a_table_is_read_row_by_row() -> None:
    rows = "<tr><th>Town</th><th>Level</th></tr><tr><td>Palk upon the river</td><td>7 metres</td></tr>"
    report = read_page(f"<h1>Flood</h1>{story(f'<table>{rows}</table>')}")
    assert "Palk upon the river 7 metres" in texts(report, ParagraphKind.LIST)


def test_a_page_without_a_named_zone_gets_none() -> None:
    head = '<meta property="article:published_time" content="2026-01-13T18:05:00">'
    published = read_page(f"<h1>Flood</h1>{story()}", head=head).source.published
    assert published == datetime(2026, 1, 13, 18, 5)
    assert published.tzinfo is None


def test_prose_among_the_articles_paragraphs_is_never_dropped() -> None:
    links = " and ".join(f"<a href=/{word}>{word}</a>" for word in ("one", "two", "three", "four"))
    linked = f"<p>{links}, so on it went for hours on end in the old town by the river that night.</p>"
    report = read_page(f"<h1>Flood</h1><div class='story'>{story(linked)}</div>")
    assert any("one and two and three and four, so on" in text for text in body(report))


def test_broken_json_in_a_page_does_no_harm() -> None:
    report = read_page(
        f"<h1>Flood</h1>{story()}", head='<script type="application/ld+json">{"@type": [</script>'
    )
    assert body(report) == [LEAD, SECOND, THIRD, FOURTH]


def test_scripts_and_frames_leave_no_word() -> None:
    report = read_page(
        f"<h1>Flood</h1>{story('<script>alert(1)</script><iframe src=http://x.example></iframe>')}"
    )
    assert "alert" not in report.text


def test_pictures_written_into_a_page_are_dropped_before_it_is_parsed() -> None:
    page = f'<img src="data:image/png;base64,{"A" * 500}"><p>text</p>'
    assert without_data(page) == '<img src="data:,"><p>text</p>'


@pytest.mark.parametrize(
    "page",
    ["<div>" * 300 + LEAD, f"<p {' '.join(f'a{i}=x' for i in range(6000))}>{LEAD}</p>"],
    ids=["nested too deep", "too many attributes"],
)
def test_a_page_that_would_choke_the_parser_is_read_as_text_and_says_so(page: str) -> None:
    report = read_page(page)
    assert LEAD in report.text
    assert "read_as_plain_text" in notices(report)


def test_unclosed_paragraphs_are_not_taken_for_nesting() -> None:
    assert not is_hostile("<p>word" * 1000 + "<li>word" * 1000)


def test_a_page_that_shows_far_more_than_was_read_says_so() -> None:
    story_of_another_day = (
        "Ferry number {} will not run in summer, since its crew wants better pay for night work."
    )
    other = "".join(f"<li>{story_of_another_day.format(number)}</li>" for number in range(30))
    report = read_page(f"<article><h1>Flood</h1>{story()}</article><aside><ul>{other}</ul></aside>")
    assert body(report) == [LEAD, SECOND, THIRD, FOURTH]
    assert notices(report) == ["text_left_out"]


def test_the_same_page_gives_the_same_report_every_time() -> None:
    page = f"<html><body><h1>Flood</h1>{story(f'<p>{LEAD}</p>')}</body></html>".encode()
    reports = [read_bytes(page, name="page.html") for _ in range(4)]
    assert all(report == reports[0] for report in reports)


def test_wrongly_labelled_pages_are_read_by_their_bytes() -> None:
    page = (
        f"<html><head><meta charset=iso-8859-1></head><body><p>Die Straße in Köln. {LEAD}</p></body></html>"
    )
    assert "Straße in Köln" in read_bytes(page.encode(), name="page.html").text
