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
