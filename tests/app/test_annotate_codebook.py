"""A code is one word over all notes: renamed, merged and deleted everywhere at once."""

from dataclasses import replace
from datetime import timedelta

import pytest
from invented_projects import NOON, project

from app.annotate import codebook
from app.model.annotation import Code, NoteColour
from app.model.project import Project

LATER = NOON + timedelta(hours=1)


def tagged(*tags: tuple[str, ...], codes: tuple[Code, ...] = ()) -> Project:
    """A project whose notes have these tags."""
    made = project()
    notes = zip(made.annotations, tags, strict=True)
    return replace(made, annotations=tuple(replace(n, tags=t) for n, t in notes), codebook=codes)


def tags(of: Project) -> list[tuple[str, ...]]:
    return [n.tags for n in of.annotations]


START = tagged(
    ("toll", "harbour"),
    ("casualties", "toll"),
    (),
    codes=(Code("toll", description="Dead and hurt"), Code("casualties", NoteColour.PEACH), Code("empty")),
)


def test_notes_are_tagged_once_and_say_when() -> None:
    ids = [n.id for n in START.annotations]
    after = codebook.tag_notes(START, ids, "  toll ", now=LATER)
    assert tags(after) == [("toll", "harbour"), ("casualties", "toll"), ("toll",)]
    assert [n.modified for n in after.annotations] == [NOON, NOON, LATER]


def test_a_tag_is_taken_off_where_it_stands() -> None:
    ids = [n.id for n in START.annotations[1:]]
    after = codebook.untag_notes(START, ids, "toll", now=LATER)
    assert tags(after) == [("toll", "harbour"), ("casualties",), ()]
    assert [n.modified for n in after.annotations] == [NOON, LATER, NOON]


def test_a_renamed_code_is_renamed_in_every_note_and_keeps_its_place() -> None:
    after = codebook.rename_code(START, "toll", "victims")
    assert tags(after) == [("victims", "harbour"), ("casualties", "victims"), ()]
    assert [code.name for code in after.codebook] == ["victims", "casualties", "empty"]
    assert after.codebook[0].description == "Dead and hurt"
    assert [n.modified for n in after.annotations] == [NOON] * 3


def test_a_code_renamed_to_one_that_is_there_is_merged_with_it() -> None:
    after = codebook.rename_code(START, "toll", "casualties")
    assert tags(after) == [("casualties", "harbour"), ("casualties",), ()]
    assert after.codebook == (Code("casualties", NoteColour.PEACH, "Dead and hurt"), Code("empty"))


def test_a_tag_renamed_to_one_that_is_in_no_codebook_stands_once_in_each_note() -> None:
    after = codebook.rename_code(START, "toll", "harbour")
    assert tags(after) == [("harbour",), ("casualties", "harbour"), ()]


def test_merged_codes_leave_one_that_stands_in_the_place_of_the_first_in_each_note() -> None:
    after = codebook.merge_codes(START, ("toll", "harbour"), into="people")
    assert tags(after) == [("people",), ("casualties", "people"), ()]
    assert after.codebook[-1] == Code("people", None, "Dead and hurt")
    assert "toll" not in {code.name for code in after.codebook}


def test_a_code_merged_into_itself_stays() -> None:
    assert codebook.merge_codes(START, ("toll",), into="toll") == START


def test_a_deleted_code_is_taken_off_every_note() -> None:
    after = codebook.delete_code(START, "toll")
    assert tags(after) == [("harbour",), ("casualties",), ()]
    assert [code.name for code in after.codebook] == ["casualties", "empty"]


def test_a_code_gets_colour_and_description_whether_it_was_in_the_codebook_or_not() -> None:
    after = codebook.recolour_code(START, "toll", NoteColour.MINT)
    after = codebook.describe_code(after, "harbour", "What the harbour says")
    assert after.codebook[0] == Code("toll", NoteColour.MINT, "Dead and hurt")
    assert after.codebook[-1] == Code("harbour", None, "What the harbour says")


def test_a_code_is_added_once_with_white_space_tidied() -> None:
    after = codebook.add_code(START, " who\t was  there ", colour=NoteColour.SKY)
    assert after.codebook[-1] == Code("who was there", NoteColour.SKY)
    assert codebook.add_code(after, "who was there") == after


@pytest.mark.parametrize("name", ["", "  ", "\n"], ids=repr)
def test_a_name_without_a_word_is_none(name: str) -> None:
    ids = [n.id for n in START.annotations]
    assert codebook.add_code(START, name) == START
    assert codebook.rename_code(START, "toll", name) == START
    assert codebook.merge_codes(START, ("toll",), into=name) == START
    assert codebook.recolour_code(START, name, NoteColour.SKY) == START
    assert codebook.tag_notes(START, ids, name, now=LATER) == START


def test_half_an_emoji_in_a_code_does_not_keep_it_from_being_saved() -> None:
    after = codebook.add_code(START, "ok \ud83d", description="half \ud83d")
    assert after.codebook[-1] == Code("ok \ufffd", None, "half \ufffd")
