"""A project goes out as REFI-QDA, valid by its schema, and codings of such projects come in as notes."""

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from exchanged_notes import FIRST, SECOND, full_project, without_notes
from lxml import etree

from app.errors import NotesUnreadable
from app.exchange import merge, qdpx
from app.exchange.qda.terms import NAMESPACE
from app.exchange.reading import notes_in
from app.model.annotation import AnchorState, NoteColour, NoteKind
from app.model.project import Project
from app.model.reason import Reason

SCHEMA = Path(__file__).parents[1] / "data" / "refi-qda-text.xsd"
Q = f"{{{NAMESPACE}}}"


def unpacked(data: bytes) -> tuple[etree._Element, dict[str, bytes]]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return etree.fromstring(members.pop("project.qde")), members


def packed(project: str, **sources: str) -> bytes:
    """A .qdpx file as another program may write it."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", f'<Project xmlns="{NAMESPACE}" name="x">{project}</Project>')
        for name, text in sources.items():
            archive.writestr(f"sources/{name}.txt", text)
    return data.getvalue()


def test_what_is_written_is_valid_by_the_schema() -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    for project in (full_project(), without_notes(full_project()), Project()):
        root, _ = unpacked(qdpx(project))
        assert schema.validate(root), schema.error_log


def test_positions_are_code_points_of_the_text_files() -> None:
    root, members = unpacked(qdpx(full_project()))
    found = []
    for source in root.iter(f"{Q}TextSource"):
        text = members["sources/" + source.get("plainTextPath", "").removeprefix("internal://")].decode()
        selections = source.iter(f"{Q}PlainTextSelection")
        found += [text[int(s.get("startPosition", "")) : int(s.get("endPosition", ""))] for s in selections]
    assert found == ["Twelve people", "ten people", "on the Marenka"]


def test_programs_without_linked_notes_find_the_note_at_its_passage() -> None:
    root, _ = unpacked(qdpx(full_project()))
    said = [each.text for each in root.iterfind(f".//{Q}PlainTextSelection/{Q}Description")]
    assert said == [full_project().annotations[0].body] * 2


def test_sources_have_a_time_and_a_name_that_can_be_a_files() -> None:
    project = full_project()
    odd = replace(
        project.reports[1], source=replace(project.reports[1].source, headline='Who/what: "why"?\n')
    )
    root, _ = unpacked(qdpx(replace(project, reports=(project.reports[0], odd))))
    sources = list(root.iter(f"{Q}TextSource"))
    assert [each.get("name") for each in sources] == ["A harbour.html", "B Who what why"]
    assert all(each.get("creationDateTime") for each in sources)


def test_tags_and_codebook_are_codes_once_each() -> None:
    root, _ = unpacked(qdpx(full_project()))
    codes = {each.get("name"): each.get("color") for each in root.iter(f"{Q}Code")}
    assert list(codes) == ["figures", "unused", "=cmd", "Kind of note", "to verify"]
    assert codes["figures"] == "#A6D0F2"


def test_the_same_project_is_the_same_file() -> None:
    assert qdpx(full_project()) == qdpx(full_project())


def test_control_characters_in_a_note_break_no_xml() -> None:
    project = full_project()
    odd = replace(project.annotations[0], body="bell\x07 & <tag>", tags=("a\x00b",))
    root, _ = unpacked(qdpx(replace(project, annotations=(odd,))))
    assert [e.text for e in root.iter(f"{Q}PlainTextContent")] == ["bell\ufffd & <tag>"]


def test_notes_come_back_with_their_passages_tags_kind_author_and_times() -> None:
    project = full_project()
    back = merge(without_notes(project), notes_in(qdpx(project), name="a.qdpx"))
    first = next(note for note in back.added if note.id == FIRST)
    old = project.annotations[0]
    assert first.anchors == old.anchors
    assert (first.kind, first.author, first.tags) == (NoteKind.VERIFY, "Ida", ("figures", "=cmd"))
    assert (first.created, first.modified) == (old.created, old.modified)
    assert first.colour is NoteColour.SKY  # of its first code; the format has no colour for a note
    assert first.body.startswith(old.body)
    assert "Ask: Harbour master" in first.body
    assert [code.name for code in back.project.codebook] == ["figures", "unused", "=cmd"]


def test_a_highlight_comes_back_as_one() -> None:
    back = merge(without_notes(full_project()), notes_in(qdpx(full_project()), name="a.qdpx"))
    (highlight,) = [note for note in back.added if not note.body]
    assert highlight.anchors[0].exact == "on the Marenka"
    assert highlight == full_project().annotations[1]
    assert highlight.id == SECOND


def test_words_that_are_gone_stand_in_the_note() -> None:
    root, _ = unpacked(qdpx(full_project()))
    said = [each.text for each in root.findall(f"{Q}Notes/{Q}Note/{Q}Description")]
    assert "Words not found any more: “eleven sailors”" in said


CODED = (
    '<CodeBook><Codes><Code guid="c" name="doubt" isCodable="true"><Code guid="d" name="figures"/></Code>'
    '</Codes></CodeBook><Sources><TextSource guid="s" name="Ferry hits rocks" {path}>{content}'
    '<PlainTextSelection guid="p" startPosition="{start}" endPosition="{end}">'
    '<Coding guid="g"><CodeRef targetGUID="d"/></Coding></PlainTextSelection></TextSource></Sources>'
)


def coded(text: str, words: str) -> bytes:
    start = text.index(words)
    inside = CODED.format(
        path='plainTextPath="internal://s.txt"', content="", start=start, end=start + len(words)
    )
    return packed(inside, s=text)


def test_a_coding_from_another_program_is_a_note_with_a_tag() -> None:
    text = full_project().reports[1].text.replace("\n\n", "\n")
    back = merge(without_notes(full_project()), notes_in(coded(text, "ten people"), name="a.qdpx"))
    (note,) = back.added
    assert note.tags == ("figures",)
    assert note.anchors[0].span.of(full_project().reports[1].text) == "ten people"
    assert [code.name for code in back.project.codebook] == ["doubt", "figures"]


def test_what_describes_a_passage_is_its_note_and_what_describes_a_source_is_not() -> None:
    source = (
        '<Sources><TextSource guid="s" name="x"><Description>of the source</Description>'
        "<PlainTextContent>Ferry hits rocks</PlainTextContent>"
        '<PlainTextSelection guid="p" startPosition="0" endPosition="5">'
        "<Description>of the words</Description>"
        '</PlainTextSelection><Coding guid="g"><CodeRef targetGUID="d"/></Coding></TextSource></Sources>'
    )
    assert [each.note.body for each in notes_in(packed(source), name="a.qdpx").notes] == ["of the words", ""]


def test_a_coding_of_an_older_text_is_to_be_confirmed() -> None:
    text = full_project().reports[1].text.replace("people were hurt on", "people got hurt on")
    back = merge(
        without_notes(full_project()), notes_in(coded(text, "people got hurt on the Marenka"), name="a.qdpx")
    )
    assert back.anchors(AnchorState.TO_CONFIRM) == 1


@pytest.mark.parametrize(
    "path",
    ["absolute:///etc/passwd", "relative:///../secret.txt", "internal://../project.qde", "/etc/passwd"],
)
def test_no_file_outside_the_zip_is_opened(path: str) -> None:
    inside = CODED.format(path=f'plainTextPath="{path}"', content="", start=0, end=4)
    package = notes_in(packed(inside), name="a.qdpx")
    assert package.notes == ()
    assert package.skipped == (Reason.of("source_without_text", name="Ferry hits rocks"),)


@pytest.mark.parametrize(("start", "end"), [("-1", "4"), ("4", "4"), ("0", "99"), ("x", "4"), ("9", "2")])
def test_positions_outside_the_text_are_no_passages(start: str, end: str) -> None:
    inside = CODED.format(path="", content="<PlainTextContent>Ferry</PlainTextContent>", start=start, end=end)
    assert notes_in(packed(inside), name="a.qdpx").notes == ()


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        inside = CODED.format(path="", content="<PlainTextContent>&f;&a;</PlainTextContent>", start=0, end=4)
        archive.writestr("project.qde", f'{bomb}<Project xmlns="{NAMESPACE}" name="x">{inside}</Project>')
    assert notes_in(data.getvalue(), name="a.qdpx").notes == ()


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"x" * 99, packed("<a>"), packed("")[:-30]])
def test_a_damaged_file_is_refused(data: bytes) -> None:
    with pytest.raises(NotesUnreadable, match=r"damaged|broken"):
        notes_in(data, name="a.qdpx")


def test_a_zip_bomb_is_refused() -> None:
    with pytest.raises(NotesUnreadable):
        notes_in(packed("", bomb="a" * 65_000_000), name="a.qdpx")


def test_a_zip_that_is_no_project_is_refused() -> None:
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("../../evil.txt", "x")
    with pytest.raises(NotesUnreadable, match="missing"):
        notes_in(data.getvalue(), name="a.qdpx")
