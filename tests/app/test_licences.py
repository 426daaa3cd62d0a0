"""What the program stands on can be told, with the terms of each part, wherever it is installed."""

from app.licences import OURSELVES, packages_in_use, parts

COPYLEFT = ("GPL", "AGPL")


def test_every_part_comes_with_its_terms() -> None:
    assert [part.name for part in parts() if not (part.licence and part.terms)] == []


def test_libraries_python_and_typefaces_are_named() -> None:
    names = {part.name.casefold() for part in parts()}
    assert {"python", "qt", "pyside6_essentials", "spacy", "typst", "inter (typeface)"} <= names


def test_tools_and_the_program_itself_are_no_parts() -> None:
    names = {package.metadata["Name"].casefold() for package in packages_in_use()}
    assert not names & {"pytest", "ruff", "pyinstaller", OURSELVES}


def test_no_part_can_be_had_under_copyleft_terms_only() -> None:
    """'GPL or something lenient' is lenient; LGPL and MPL bind only their own files."""
    for part in parts():
        choices = part.licence.split(" OR ")
        assert any(not choice.startswith(COPYLEFT) for choice in choices), part
