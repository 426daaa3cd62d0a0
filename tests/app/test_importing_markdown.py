"""Markdown: its markup gives the kinds, its front matter the source."""

from datetime import datetime

from importing_texts import LEAD, SECOND, THIRD, body, read_text, texts

from app.model.report import ParagraphKind

FRONT_MATTER = """---
title: "Flood closes bridge at Palk"
subtitle: Two farmers rescued from a roof
outlet: The Dorn Post
author: [Mira Tolle, Reuters]
date: 2026-01-13T18:05
lang: en-GB
url: https://dornpost.example/flood
---"""


def test_front_matter_gives_the_source() -> None:
    report = read_text(FRONT_MATTER, LEAD, SECOND)
    source = report.source
    assert report.media_type == "text/markdown"
    assert (source.headline, source.standfirst) == (
        "Flood closes bridge at Palk",
        "Two farmers rescued from a roof",
    )
    assert (source.outlet, source.byline, source.agency) == ("The Dorn Post", ("Mira Tolle",), "Reuters")
    assert (source.published, source.language) == (datetime(2026, 1, 13, 18, 5), "en")
    assert source.url == "https://dornpost.example/flood"


def test_a_heading_that_repeats_the_title_is_not_said_twice() -> None:
    report = read_text(FRONT_MATTER, "# Flood closes bridge at Palk", LEAD)
    assert report.text.count("Flood closes bridge at Palk") == 1


def test_the_first_heading_is_the_headline_and_others_part_the_body() -> None:
    report = read_text("# Flood at Palk", LEAD, "## What *happens* next", SECOND)
    assert report.source.headline == "Flood at Palk"
    assert texts(report, ParagraphKind.CROSSHEAD) == ["What happens next"]
    assert body(report) == [LEAD, SECOND]


def test_lists_and_quotes_keep_their_kinds() -> None:
    report = read_text("# Flood at Palk", LEAD, "- the bridge\n- the school", "> Nobody go near", SECOND)
    assert texts(report, ParagraphKind.LIST) == ["the bridge", "the school"]
    assert texts(report, ParagraphKind.QUOTE) == ["Nobody go near"]


def test_links_and_emphasis_leave_only_their_words() -> None:
    report = read_text("# Flood", f"**Palk** lies on [the Arl](https://arl.example/river). {LEAD}", SECOND)
    assert body(report)[0] == f"Palk lies on the Arl. {LEAD}"


def test_furniture_in_markdown_is_left_out() -> None:
    report = read_text("# Flood", LEAD, "[Follow us on Twitter](https://x.example)", SECOND, THIRD)
    assert [part.reason for part in report.excluded] == ["share"]


def test_plain_text_with_a_star_in_it_is_not_markdown() -> None:
    assert read_text("Flood at Palk", f"* {LEAD}", SECOND).media_type == "text/plain"
