"""Notes go out as W3C Web Annotations and come back the same; others' annotations are read with care."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from exchanged_notes import FIRST, full_project, without_notes
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_projects import COAST, HARBOUR, NOON, report

from app.annotate import anchor
from app.errors import NotesUnreadable
from app.exchange import merge, web_annotations
from app.exchange.identities import report_iri
from app.exchange.reading import notes_in
from app.exchange.web_annotation import CONTEXT
from app.model.annotation import (
    AnchorState,
    Annotation,
    AnnotationId,
    Code,
    NoteColour,
    NoteKind,
    Task,
    TaskStatus,
)
from app.model.characters import tag_name
from app.model.finding import FindingId
from app.model.project import Project
from app.model.span import Span

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
TAGS = WORDS.map(tag_name).filter(bool)
TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


def document(project: Project) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(web_annotations(project))
    return parsed


def taken(value: Any, project: Project | None = None) -> Any:
    """What comes of a foreign file in a project without notes."""
    data = json.dumps(value).encode()
    return merge(project or without_notes(full_project()), notes_in(data, name="notes.json"))


def foreign(**other: Any) -> dict[str, Any]:
    """An annotation as another program may write it, on the coast's words."""
    selector = {"type": "TextQuoteSelector", "exact": "ten people", "prefix": "At least ", "suffix": " were"}
    target = {"source": "http://www.coast.example/ferry/#top", "selector": selector}
    return {
        "@context": CONTEXT,
        "id": "https://notes.example/1",
        "type": "Annotation",
        "target": target,
    } | other


def test_every_note_comes_back_the_same() -> None:
    project = full_project()
    back = merge(without_notes(project), notes_in(web_annotations(project), name="notes.jsonld"))
    assert back.project == project
    assert not back.absent


TASKS = st.builds(Task, WORDS, WORDS, st.sampled_from(TaskStatus), st.none() | st.dates(date(1990, 1, 1)))
FINDINGS = st.lists(st.sampled_from([FindingId("a"), FindingId("b-2")]), max_size=2)


@st.composite
def notes(draw: st.DrawFn) -> Annotation:
    there = report(HARBOUR)
    start = draw(st.integers(0, len(HARBOUR)))
    made = anchor.make(there, Span(start, draw(st.integers(start, len(HARBOUR)))))
    return Annotation(
        id=AnnotationId(draw(WORDS.filter(bool))),
        anchors=(made,),
        body=draw(WORDS),
        kind=draw(st.sampled_from(NoteKind)),
        colour=draw(st.sampled_from(NoteColour)),
        author=draw(WORDS),
        created=draw(TIMES),
        modified=draw(TIMES),
        tags=tuple(draw(st.lists(TAGS, max_size=3, unique=True))),
        task=draw(st.none() | TASKS),
        findings=tuple(draw(FINDINGS)),
    )


@settings(max_examples=30)
@given(st.lists(notes(), max_size=4, unique_by=lambda note: note.id), st.lists(TAGS, unique=True))
def test_whatever_is_written_comes_back_the_same(written: list[Annotation], codes: list[str]) -> None:
    project = replace(
        Project(title="x", reports=(report(HARBOUR),)),
        annotations=tuple(written),
        codebook=tuple(Code(name, NoteColour.SKY, name) for name in codes),
    )
    back = merge(without_notes(project), notes_in(web_annotations(project), name="notes.jsonld"))
    assert back.project == project


def test_what_must_stand_in_an_annotation_stands_in_it() -> None:
    written = document(full_project())
    assert written["@context"][0] == CONTEXT
    assert written["type"] == "AnnotationCollection"
    assert written["total"] == len(written["first"]["items"]) == 3
    for item in written["first"]["items"]:
        assert item["type"] == "Annotation"
        assert item["id"].startswith("urn:uuid:")
        assert item["created"].endswith("Z")
        for target in item["target"]:
            assert target["state"]["type"] == "TimeState"
            assert target["state"]["cached"].startswith("ni:///sha-256;")
            assert {s["type"] for s in target["selector"]} == {"TextPositionSelector", "TextQuoteSelector"}


def test_a_note_on_two_reports_has_two_targets_and_its_tags_are_bodies() -> None:
    first = document(full_project())["first"]["items"][0]
    assert first["id"] == f"urn:uuid:{FIRST}"
    assert first["motivation"] == "questioning"
    assert len(first["target"]) == 2
    assert [b["value"] for b in first["body"] if b["purpose"] == "tagging"] == ["figures", "=cmd"]


def test_a_note_without_a_body_highlights() -> None:
    second = document(full_project())["first"]["items"][1]
    assert second["motivation"] == "highlighting"
    assert "body" not in second


def test_a_report_is_named_by_what_is_in_it() -> None:
    digest = "f4bf9f7fcbedaba0392f108c59d8f4a38b3838efb64877380171b54475c2ade8"  # RFC 6920's own example
    assert report_iri(f"sha256:{digest}") == "ni:///sha-256;9L-ff8vtq6A5LxCMWdj0o4s4OO-2SHc4AXG1RHXCregi"[:-1]


def test_a_report_with_an_address_is_named_by_it_and_by_the_file_that_was_read() -> None:
    harbour, coast = document(full_project())["first"]["items"][0]["target"]
    assert coast["source"]["id"] == "https://coast.example/ferry"
    assert harbour["source"]["id"] == harbour["state"]["cached"]


def test_a_report_is_found_by_the_hash_in_a_state_or_an_address() -> None:
    there = full_project().reports[0]
    words = {"type": "TextQuoteSelector", "exact": "Twelve people"}
    by_state = {
        "source": "https://elsewhere.example/",
        "selector": words,
        "state": {"cached": report_iri(there.id)},
    }
    by_address = {
        "source": report_iri(there.id),
        "selector": words,
        "state": [7, {"cached": "ni:///sha-256;x"}],
    }
    for target in (by_state, by_address):
        assert taken(foreign(target=target)).added[0].anchors[0].report == there.id


def test_a_foreign_note_finds_its_report_by_its_address_and_its_words_by_their_quote() -> None:
    found = taken(foreign(body="Sure?", creator={"name": "Mira"}, created="2031-05-06T12:00:00Z"))
    (note,) = found.added
    assert (note.author, note.body, note.created) == ("Mira", "Sure?", NOON)
    assert note.anchors[0].span.of(COAST) == "ten people"
    assert note.anchors[0].state is AnchorState.ANCHORED


@pytest.mark.parametrize(
    "shape",
    [
        lambda note: note,
        lambda note: [note],
        lambda note: {"@context": CONTEXT, "type": "AnnotationPage", "items": [note]},
        lambda note: {"type": ["AnnotationCollection"], "first": {"type": "AnnotationPage", "items": note}},
        lambda note: {"@graph": [note]},
    ],
)
def test_one_a_list_a_page_a_collection_and_a_graph_are_read(shape: Any) -> None:
    assert len(taken(shape(foreign())).added) == 1


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Plain", "Plain"),
        ({"type": "TextualBody", "value": "Body"}, "Body"),
        ([{"type": "TextualBody", "value": "One"}, {"type": "TextualBody", "value": "Two"}], "One\n\nTwo"),
        ({"type": "TextualBody", "value": {"@value": "Named"}}, "Named"),
        ({"id": "https://example.org/video"}, "https://example.org/video"),
        (7, ""),
    ],
)
def test_a_body_may_have_many_shapes(body: Any, text: str) -> None:
    assert taken(foreign(body=body)).added[0].body == text


def test_values_of_wrong_types_are_passed_over() -> None:
    odd = foreign(
        id=["x"], body={"purpose": 3, "value": []}, creator=[None, 5], created=7, modified="yesterday",
        motivation={"a": 1}, **{"synoptic:kind": [], "synoptic:task": "no", "synoptic:findings": {"a": 1}},
    )  # fmt: skip
    (note,) = taken(odd).added
    assert (note.kind, note.author, note.task, note.findings) == (NoteKind.NOTE, "", None, ())


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "TextPositionSelector", "start": -1, "end": 4},
        {"type": "TextPositionSelector", "start": 9, "end": 3},
        {"type": "TextPositionSelector", "start": True, "end": 4},
        {"type": "TextPositionSelector", "start": 0, "end": 10**12},
        {"type": "XPathSelector", "value": "/html"},
        "quote",
    ],
)
def test_a_passage_that_cannot_be_one_is_a_note_on_the_report(selector: Any) -> None:
    target = {"source": "https://coast.example/ferry", "selector": selector}
    (note,) = taken(foreign(target=target)).added
    assert note.anchors[0].exact == ""


def test_a_position_beside_the_hash_of_the_text_is_not_believed_when_its_words_are_others() -> None:
    there = full_project().reports[1]
    target = {
        "source": {"id": "https://coast.example/ferry", "synoptic:report": there.id,
                   "synoptic:currentTextHash": anchor.text_hash(there.text)},
        "synoptic:textHash": anchor.text_hash(there.text),
        "selector": [{"type": "TextPositionSelector", "start": 0, "end": 50_000},
                     {"type": "TextQuoteSelector", "exact": "no such words here"}],
    }  # fmt: skip
    (note,) = taken(foreign(target=target)).added
    assert note.anchors[0].state is AnchorState.ORPHANED


def test_a_selector_may_be_refined_by_another() -> None:
    refined = {
        "type": "FragmentSelector",
        "value": "p1",
        "refinedBy": {"type": "TextQuoteSelector", "exact": "on the Marenka"},
    }
    (note,) = taken(foreign(target={"source": "https://coast.example/ferry", "selector": refined})).added
    assert note.anchors[0].exact == "on the Marenka"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"{", "broken"),
        (b"[" * 100_000, "broken"),
        (b'{"a": NaN}', "broken"),
        (b"\xff\xfe\x00", "no notes"),
        (b"note,report", "no notes"),
        (b'{"type": "Recipe"}', "no notes"),
        (b"[]", "no notes"),
        (b'{"type": "AnnotationCollection", "first": "https://example.org/page1"}', "nothing is fetched"),
    ],
)
def test_what_is_no_file_of_notes_is_refused_with_a_reason(data: bytes, why: str) -> None:
    with pytest.raises(NotesUnreadable, match=why):
        notes_in(data, name="odd.json")


def test_too_many_notes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.exchange.web_annotation_reading.MAX_NOTES", 1)
    with pytest.raises(NotesUnreadable, match="more than 1 notes"):
        taken([foreign(), foreign(id="https://notes.example/2")])


KEYS = st.sampled_from(
    ["type", "id", "body", "target", "selector", "source", "value", "creator", "items", "synoptic:task"]
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda each: st.lists(each, max_size=3) | st.dictionaries(KEYS, each, max_size=4),
)


@settings(max_examples=50)
@given(VALUES)
def test_no_shape_of_an_annotation_breaks_the_reader(value: Any) -> None:
    odd = foreign(body=value, creator=value, target=value, motivation=value, **{"synoptic:task": value})
    taken([odd, foreign()])
