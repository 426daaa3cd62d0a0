"""The handbook: its order, its anchors, its search, and that nothing else is served."""

import re
from pathlib import Path

import pytest

from app import manual
from app.manual import Heading, pages


@pytest.mark.parametrize(
    "name",
    ["../README.md", "/etc/passwd", "pictures/../../LICENSE", "no-such-page.md", "pictures", "", "a\0b"],
)
def test_only_files_of_the_handbook_are_served(name: str) -> None:
    assert manual.served(name) is None


def test_every_page_of_the_folder_stands_in_the_contents() -> None:
    listed = [entry.page for chapter in manual.chapters() for entry in chapter.entries]
    there = {path.name for path in manual.folder().glob("*.md")} - {manual.FIRST_PAGE}
    assert there == {page for page in listed if "/" not in page}
    assert len(listed) == len(set(listed))


def test_an_installed_program_has_the_pages_among_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "privacy.md").write_text("# Kept", encoding="utf-8")
    monkeypatch.setattr(pages, "resources", tmp_path.joinpath)
    monkeypatch.setattr(pages, "folder", pages.folder.__wrapped__)
    assert pages.text_of("privacy.md") == "# Kept"


def test_a_page_is_served_in_the_language_that_has_it() -> None:
    assert manual.title_of("marks.md", "de").startswith("Was die Markierungen bedeuten")
    assert manual.title_of("architecture.md", "de") == manual.title_of("architecture.md")
    assert manual.title_of("marks.md", "fi") == manual.title_of("marks.md")
    assert manual.is_translated("marks.md", "de")
    assert manual.is_translated("architecture.md", "en")
    assert not manual.is_translated("architecture.md", "de")


def test_pictures_are_those_of_the_language_where_it_has_them() -> None:
    assert manual.served("pictures/card.png", "de") == manual.folder().resolve() / "de/pictures/card.png"
    assert manual.served("pictures/about.png", "de") == manual.folder().resolve() / "pictures/about.png"


def test_anchors_are_the_same_in_every_language() -> None:
    for page in ("marks.md", "notes.md", "lesson.md"):
        english, german = manual.headings(page), manual.headings(page, "de")
        assert [heading.anchor for heading in german] == [heading.anchor for heading in english]
    assert '<h2 id="differ-">Abweichend ≠</h2>' in manual.html_of("marks.md", "de")


def test_links_of_a_translated_page_are_names_of_pages() -> None:
    html = manual.html_of("marks.md", "de")
    assert 'href="/notes.md#agreement"' in html
    assert 'href="/comparison-document.md"' in html  # ../comparison-document.md, which is English
    assert 'src="/pictures/export-word.png"' in manual.html_of("exports.md", "de")


def test_pictures_alone_have_no_lines_of_text_around_them() -> None:
    html = manual.html_of("exports.md")
    assert '<p class="pictures"><img src="/pictures/export.png"' in html
    assert html.count('class="pictures"') == 3


def test_words_are_found_in_the_language() -> None:
    found = manual.find("Kappa Zufall", "de")
    assert ("notes.md", "agreement") in [(hit.page, hit.anchor) for hit in found]
    assert found[0].title.startswith("Notizen")


def test_readers_come_before_developers() -> None:
    titles = [chapter.title for chapter in manual.chapters()]
    assert titles[0] == "For readers"
    assert titles[-1] == "For developers"


def test_a_heading_is_linked_as_on_the_code_host() -> None:
    assert Heading(2, "Differ ≠", "differ-") in manual.headings("marks.md")
    assert '<h2 id="differ-">' in manual.html_of("marks.md")


def test_no_link_of_a_page_leads_out_of_the_handbook() -> None:
    for chapter in manual.chapters():
        for entry in chapter.entries:
            html = manual.html_of(entry.page)
            assert not re.search(r'href="(https?:|\.\./)', html), entry.page


def test_an_address_stays_to_be_read() -> None:
    assert "W3C Web Annotation model (https://www.w3.org/TR/annotation-model/)" in manual.html_of("notes.md")


def test_all_words_are_found_wherever_they_stand_in_a_section() -> None:
    found = manual.find("Kappa CHANCE")
    assert ("notes.md", "agreement") in [(hit.page, hit.anchor) for hit in found]
    assert all("kappa" in hit.excerpt.casefold() or "…" in hit.excerpt for hit in found)


def test_a_heading_with_the_word_comes_first() -> None:
    assert "portable" in manual.find("portable")[0].title.casefold()


@pytest.mark.parametrize("words", ["", "   ", "zzyzx"])
def test_nothing_is_found_for_nothing(words: str) -> None:
    assert manual.find(words) == ()
