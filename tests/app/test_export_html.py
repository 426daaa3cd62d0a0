"""The web page: complete in one file, safe whatever the reports say, readable without colour."""

import base64
import hashlib
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from export_across import outlined
from export_story import COMPARISON, MADE, PROJECT, A, B, anchor, note, report, sentence, title
from lxml import html

from app.errors import ExportFailed
from app.export import build_outline, write_html
from app.export.html.page import html_page
from app.model.alignment import Alignment, Cell, Row
from app.model.comparison import Comparison
from app.model.finding import MarkKind
from app.model.project import Project
from app.model.report import Report, Source
from app.overview.wording import sentence as drift_sentence
from app.prose import words_of


@pytest.fixture(scope="module")
def source() -> str:
    return html_page(outlined())


@pytest.fixture(scope="module")
def page(source: str) -> html.HtmlElement:
    return html.document_fromstring(source)


def page_of(*reports: Report, **more: object) -> html.HtmlElement:
    rows = (Row(tuple(Cell(tuple(range(len(report.paragraphs)))) for report in reports)),)
    comparison = Comparison(reports=reports, alignment=Alignment(rows=rows))
    project = Project(reports=reports, **more)  # type: ignore[arg-type]
    return html.document_fromstring(
        html_page(
            build_outline(
                project, comparison, title=title, sentence=sentence, drift=drift_sentence, made=MADE
            )
        )
    )


def test_nothing_is_run_and_nothing_is_fetched(source: str, page: html.HtmlElement):
    assert not page.xpath("//script | //link | //img | //iframe | //object | //*[@src] | //@onclick")
    assert all(address.startswith("#") for address in page.xpath("//@href"))
    assert "url(" not in source
    assert "@import" not in source
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy


def test_the_words_of_each_paragraph_can_be_copied_as_printed(page: html.HtmlElement):
    shown = [paragraph.text_content() for paragraph in page.xpath("//table[@class='synopsis']//p")]
    assert B.paragraphs[1].span.of(B.text) in shown


def test_a_mark_says_its_kind_by_pattern_and_in_words(page: html.HtmlElement):
    (three,) = [mark for mark in page.xpath("//td//mark") if mark.text_content() == "Trois ouvriers"]
    assert three.get("class") == "differ"
    assert three.get("title") == "differ: told differently: the words that differ"
    assert three.get("aria-description") == three.get("title")


def test_every_pattern_differs_without_colour(source: str):
    lines = re.findall(r"mark\.(\w+) { text-decoration: underline (\w+) var\([^)]*\) (\w+);", source)
    assert len({(style, thickness) for _, style, thickness in lines}) == len(MarkKind)


def test_notes_have_the_numbers_of_the_outline_and_links_both_ways(page: html.HtmlElement):
    assert page.xpath("//ol[@class='notes']/li/@id") == [f"note-{number}" for number in range(1, 7)]
    assert page.xpath("//td//a[contains(@class, 'number')]/@href") == [
        "#note-5", "#note-6", "#note-1", "#note-2", "#note-3", "#note-3",
    ]  # fmt: skip
    targets = set(page.xpath("//@id"))
    assert {address[1:] for address in page.xpath("//@href")} <= targets


def test_reports_keep_their_language_and_direction():
    arabic = report("A", Source(outlet="مرفأ", language="ar"), "عنوان", "نص قصير.")
    page = page_of(arabic, report("B", Source(outlet="B", language="fr"), "Titre", "Texte."))
    cells = page.xpath("//table[@class='synopsis']//td")
    assert [(cell.get("lang"), cell.get("dir")) for cell in cells] == [("ar", "rtl"), ("fr", "ltr")]


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</style><b>",
        "&lt;i&gt; & 'quotes'",
        "{{x}} {% y %}",
    ],
)
def test_hostile_text_is_only_text(hostile: str):
    told = report(
        "A", Source(outlet=hostile, headline=hostile, language=hostile, url=hostile), hostile, hostile
    )
    written = note("n", hostile, anchor(told, hostile), author=hostile, tags=(hostile,))
    page = page_of(told, report("B", Source(), "Head"), title=hostile, annotations=(written,))
    assert not page.xpath("//script | //img | //b | //i | //@onerror")
    assert page.findtext(".//title") == hostile
    assert page.xpath("//ol[@class='notes']/li//p")[0].text_content() == words_of(hostile)
    assert page.xpath("//table[@class='synopsis']//p")[1].text_content().startswith(hostile)


def test_the_markdown_of_a_note_is_formatted_and_leads_nowhere():
    told = report("A", Source(), "Head")
    body = "**Who** is *it*?\n\n2. `x<y`\n3. [here](http://a.example) ![map](http://a/b)\n\n> <i>no</i>"
    page = page_of(told, report("B", Source(), "Head"), annotations=(note("n", body, anchor(told, "Head")),))
    (text,) = page.xpath("//ol[@class='notes']/li/div[@class='prose']")
    assert (text.findtext("p/strong"), text.findtext("p/em")) == ("Who", "it")
    assert text.xpath("ol/@start") == ["2"]
    assert [item.text_content() for item in text.xpath("ol/li")] == [
        "x<y",
        "here (http://a.example) map (http://a/b)",
    ]
    assert text.find("blockquote").text_content() == "<i>no</i>"
    assert not text.xpath(".//a | .//img | .//i")


def test_only_the_style_sheet_of_the_page_itself_holds(source: str, page: html.HtmlElement):
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = re.findall(r"<style>(.*?)</style>", source, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert not page.xpath("//@style")


def test_landmarks_contents_and_a_skip_link_lead_through_the_page(page: html.HtmlElement):
    assert [e.tag for e in page.body if e.tag != "a"] == ["header", "main", "footer"]
    assert page.xpath("//nav//a/@href") == [f"#{name}" for name in page.xpath("//section/@id")]
    assert page.xpath("//body/*[1]/@href") == ["#synopsis"]
    assert all(box.get("role") == "region" and box.get("aria-label") for box in page.xpath("//*[@tabindex]"))


def test_the_rows_stay_a_table_where_cells_stand_below_each_other(page: html.HtmlElement):
    (table,) = page.xpath("//table[@role='table']")
    assert {e.tag: e.get("role") for e in table.iter("tr", "td", "thead", "tbody")} == {
        "tr": "row", "td": "cell", "thead": "rowgroup", "tbody": "rowgroup",
    }  # fmt: skip
    names = [who.text_content() for who in table.xpath(".//tr[2]//*[@class='who']")]
    assert names == [
        "A Tarnholm Courier",
        "B The Morning Ledger",
        "C Le Fanal de Brisance",
        "D Вестник Залива",
    ]


def test_passages_in_lists_keep_their_language(page: html.HtmlElement):
    quote = page.xpath("//section[@id='quotes']//tbody/tr[2]//bdi[@lang='en']")
    assert [words.text_content() for words in quote][-1] == "We stopped all work within two hours,"
    places = page.xpath("//ol[@class='notes']//bdi/@lang")
    assert {"en", "fr", "ru"} == set(places)


def test_a_task_says_whom_to_ask(page: html.HtmlElement):
    (row,) = page.xpath("//section[@id='to-verify']//tbody/tr")
    assert [cell.text_content() for cell in row] == [
        "1",
        "Who are the two? Ask the inspectorate for the October report.",
        "asked",
        "Inspectorate, front desk",
        "The October report exists.",
        "9 Feb 2031",
    ]


def test_control_characters_are_shown_as_what_they_are_not():
    page = page_of(report("A", Source(), "a\x00b\x1b\ud800c"), report("B", Source(), "Head"))
    assert page.xpath("//table[@class='synopsis']//p")[0].text_content() == "a\ufffdb\ufffd\ufffdc"


def test_the_page_opens_as_it_was_written(source: str, tmp_path: Path):
    path = tmp_path / "story.html"
    path.write_text(source, "utf-8")
    browser = shutil.which("chromium")
    opened = in_chromium(browser, path) if browser else in_lxml(path)
    assert opened.xpath("//section/@id")[:3] == ["synopsis", "to-verify", "notes"]
    assert len(opened.xpath("//table[@class='synopsis']//mark")) == len(
        html.document_fromstring(source).xpath("//table[@class='synopsis']//mark")
    )


def in_chromium(browser: str, path: Path) -> html.HtmlElement:
    """The page as the browser has built it; it must not complain of anything."""
    command = [
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--enable-logging=stderr",
        "--dump-dom",
    ]
    folder = f"--user-data-dir={path.parent / 'browser'}"
    done = subprocess.run([*command, folder, path.as_uri()], capture_output=True, check=True, timeout=60)
    assert b"CONSOLE" not in done.stderr
    return html.document_fromstring(done.stdout.decode())


def in_lxml(path: Path) -> html.HtmlElement:
    return html.document_fromstring(path.read_text("utf-8"))


def test_the_page_is_readable_in_the_dark_and_on_paper(source: str):
    assert "@media screen and (prefers-color-scheme: dark)" in source
    assert "@media print" in source


def test_headings_and_tables_have_names(page: html.HtmlElement):
    assert [heading.text_content() for heading in page.xpath("//h1 | //h2")] == [
        "Eskmoor quarry", "Side by side", "To verify", "Notes", "Findings", "Figures", "Quotes", "Certainty",
        "Sources", "Reports", "Method",
    ]  # fmt: skip
    assert all(cell.get("scope") for cell in page.xpath("//th"))
    assert page.get("lang") == "en"


def test_sections_without_content_are_left_out():
    page = page_of(report("A", Source(), "Head"), report("B", Source(), "Head"))
    assert page.xpath("//section/@id") == ["synopsis", "reports", "method"]


def test_a_page_that_cannot_be_written_is_named(tmp_path: Path):
    outline = build_outline(
        replace(PROJECT, annotations=()),
        COMPARISON,
        title=title,
        sentence=sentence,
        drift=drift_sentence,
        made=MADE,
    )
    with pytest.raises(ExportFailed, match=r"story\.html"):
        write_html(outline, tmp_path / "missing" / "story.html")
    write_html(outline, tmp_path / "story.html")
    assert A.paragraphs[4].span.of(A.text)[-20:] in (tmp_path / "story.html").read_text("utf-8")
