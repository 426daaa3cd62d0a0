"""What is saved is what is loaded, and only what changed is written."""

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented_projects import COAST, NOON, note, project, report

from app.annotate import commands
from app.model.annotation import (
    Anchor,
    AnchorState,
    Annotation,
    Code,
    NoteColour,
    NoteKind,
    Task,
    TaskStatus,
)
from app.model.finding import FindingId
from app.model.project import Bond, Judgement, Options, Override, Project, Verdict
from app.model.reason import Reason
from app.model.report import Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span
from app.storage import ProjectFile
from app.storage.reading import StrictRows, read
from app.storage.report_rows import decode_report, encode_report
from app.storage.schema import upgrade
from app.storage.writing import write

texts = st.text(max_size=20)
times = st.datetimes() | st.datetimes(timezones=st.just(UTC))
spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda edges: Span(min(edges), max(edges)))


@st.composite
def paragraphs(draw: st.DrawFn, length: int) -> tuple[Paragraph, ...]:
    edges = sorted(draw(st.lists(st.integers(0, length), max_size=6)))
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    repeats = st.none() | st.integers(0, max(0, len(pairs) - 1))
    kinds = st.sampled_from(ParagraphKind)
    return tuple(Paragraph(Span(*pair), draw(kinds), draw(repeats)) for pair in pairs)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    text, original = draw(st.text(max_size=60)), draw(st.binary(max_size=50))
    return Report(
        id=ReportId(hashlib.sha256(original).hexdigest()),
        name=draw(texts),
        media_type=draw(texts),
        source=draw(st.builds(Source, byline=st.lists(texts).map(tuple), published=st.none() | times)),
        text=text,
        paragraphs=draw(paragraphs(len(text))),
        excluded=draw(
            st.lists(st.builds(Excluded, texts, texts, st.none() | st.integers(0, 9)), max_size=2).map(tuple)
        ),
        notices=draw(st.lists(st.builds(Reason.of, texts, name=texts), max_size=2).map(tuple)),
        path=draw(st.none() | texts),
        original=original,
    )


def annotations(ids: list[ReportId]) -> st.SearchStrategy[Annotation]:
    states = st.sampled_from(AnchorState)
    anchors = st.builds(Anchor, st.sampled_from(ids), spans, texts, texts, texts, texts, states)
    tasks = st.builds(Task, texts, texts, st.sampled_from(TaskStatus), st.none() | st.dates())
    return st.builds(
        Annotation,
        id=texts,
        anchors=st.lists(anchors, max_size=3).map(tuple),
        body=texts,
        kind=st.sampled_from(NoteKind),
        colour=st.sampled_from(NoteColour),
        author=texts,
        created=times,
        modified=times,
        tags=st.lists(texts, max_size=3).map(tuple),
        task=st.none() | tasks,
        findings=st.lists(texts.map(FindingId), max_size=3).map(tuple),
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    chosen = draw(st.lists(reports(), max_size=3, unique_by=lambda r: r.id))
    verdicts = st.builds(Verdict, texts.map(FindingId), st.sampled_from(Judgement))
    codes = st.builds(Code, texts, st.none() | st.sampled_from(NoteColour), texts)
    made = Project(
        title=draw(texts),
        reports=tuple(chosen),
        codebook=tuple(draw(st.lists(codes, max_size=3, unique_by=lambda code: code.name))),
        verdicts=tuple(draw(st.lists(verdicts, max_size=3, unique_by=lambda v: v.finding))),
    )
    if not chosen:
        return made
    ids = [r.id for r in chosen]
    passages = st.builds(Passage, st.sampled_from(ids), spans)
    overrides = st.builds(Override, passages, passages, st.sampled_from(Bond))
    return replace(
        made,
        annotations=tuple(draw(st.lists(annotations(ids), max_size=3, unique_by=lambda n: n.id))),
        overrides=tuple(draw(st.lists(overrides, max_size=3, unique_by=lambda o: (o.a, o.b)))),
        options=Options(pivot=draw(st.none() | st.sampled_from(ids)), projections=draw(st.booleans())),
    )


def loaded(path: Path) -> Project:
    with closing(ProjectFile.open(path)) as file:
        return file.project


def originals(of: Project) -> list[bytes]:
    return [r.original for r in of.reports]


@settings(max_examples=30)
@given(values=st.lists(projects(), min_size=1, max_size=3))
def test_whatever_is_saved_is_loaded_again(values: list[Project]) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        upgrade(connection, version=0)
        for before, after in pairwise((Project(), *values)):
            connection.execute("BEGIN")
            write(connection, before=before, after=after)
            connection.execute("COMMIT")
        read_again = read(StrictRows(connection))
    assert read_again == values[-1]
    assert originals(read_again) == originals(values[-1])


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(value=projects())
def test_whatever_is_saved_to_a_file_is_loaded_from_it(tmp_path: Path, value: Project) -> None:
    path = tmp_path / "any.synoptic"
    ProjectFile.create(path, value).close()
    assert loaded(path) == value


def test_a_project_comes_back_with_its_reports_as_they_were_read(tmp_path: Path) -> None:
    path = tmp_path / "marenka.synoptic"
    saved = project()
    ProjectFile.create(path, saved).close()
    assert loaded(path) == saved
    assert originals(loaded(path)) == originals(saved)


def test_original_bytes_lie_compressed_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "marenka.synoptic"
    long = replace(report(), original=b"<p>Twelve people were hurt.</p>" * 100_000)
    ProjectFile.create(path, Project(reports=(long,))).close()
    assert path.stat().st_size < len(long.original) / 20
    assert originals(loaded(path)) == [long.original]


def test_times_keep_their_zone_or_the_lack_of_one(tmp_path: Path) -> None:
    path = tmp_path / "times.synoptic"
    source = Source(published=datetime(2031, 5, 5, 18, 30), updated=datetime(2031, 5, 5, 20, tzinfo=UTC))
    ProjectFile.create(path, Project(reports=(replace(report(), source=source),))).close()
    assert loaded(path).reports[0].source == source


def test_what_an_agency_files_with_its_copy_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "wire.synoptic"
    source = Source(slug="palk-flood", urgency=3, embargo=datetime(2031, 5, 5, 20, tzinfo=UTC))
    ProjectFile.create(path, Project(reports=(replace(report(), source=source),))).close()
    assert loaded(path).reports[0].source == source


def test_a_report_saved_before_slugs_were_kept_has_none() -> None:
    row = encode_report(report())
    said = json.loads(str(row["source"]))
    for field in ("slug", "urgency", "embargo"):
        del said[field]
    assert decode_report(row | {"source": json.dumps(said)}, report().original) == report()


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first words of every statement that changes rows of the file, from its opening on."""
    statements: list[str] = []
    ProjectFile.create(tmp_path / "watched.synoptic", project()).close()
    connect = sqlite3.connect

    def watched(*args: object, **options: object) -> sqlite3.Connection:
        connection = connect(*args, **options)
        connection.set_trace_callback(
            lambda sql: statements.append(sql) if sql.startswith(("INSERT", "UPDATE")) else None
        )
        return connection

    monkeypatch.setattr(sqlite3, "connect", watched)
    return statements


def tables(statements: list[str]) -> list[str]:
    return [statement.split()[2] for statement in statements if " project " not in statement]


def test_a_new_note_writes_that_note_alone(tmp_path: Path, written: list[str]) -> None:
    with closing(ProjectFile.open(tmp_path / "watched.synoptic")) as file:
        file.save(commands.add_note(file.project, note(report())))
    assert tables(written) == ["annotation", "anchor"]


def test_a_deleted_note_leaves_the_rows_of_the_others_alone(tmp_path: Path, written: list[str]) -> None:
    path = tmp_path / "watched.synoptic"
    with closing(ProjectFile.open(path)) as file:
        whole = file.project
        file.save(commands.delete_note(whole, whole.annotations[1].id))
        assert tables(written) == []
        file.save(whole)
        assert tables(written) == ["annotation", "anchor"]
    assert loaded(path) == whole


def test_reports_that_change_places_keep_their_original_rows(tmp_path: Path, written: list[str]) -> None:
    path = tmp_path / "watched.synoptic"
    with closing(ProjectFile.open(path)) as file:
        moved = commands.move_report(file.project, file.project.reports[1].id, 0)
        file.save(moved)
    assert set(tables(written)) == {"report"}
    assert loaded(path) == moved
    assert originals(loaded(path)) == originals(moved)


def test_a_removed_report_leaves_no_trace_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "trace.synoptic"
    secret = replace(report(COAST), name="leaked-by-ida.html", original=b"")
    with closing(ProjectFile.create(path, Project(reports=(report(), secret)))) as file:
        file.save(commands.remove_report(file.project, secret.id))
    assert b"leaked-by-ida" not in path.read_bytes()


def with_note_between(path: Path, places: tuple[int, ...]) -> Project:
    """A project of three notes whose rows stand at `places`, saved with another one behind the first."""
    ProjectFile.create(path, project()).close()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id FROM annotation ORDER BY place").fetchall()
        for place, (key,) in zip(places, rows, strict=True):
            connection.execute("UPDATE annotation SET place = ? WHERE id = ?", (place, key))
        connection.commit()
    with closing(ProjectFile.open(path)) as file:
        first, *others = file.project.annotations
        value = replace(file.project, annotations=(first, note(report(), body="Between"), *others))
        file.save(value)
    return value


@pytest.mark.parametrize("places", [(1, 2, 3), (1, 3, 4), (-9, 5, 2**40)], ids=str)
def test_a_note_between_others_finds_its_place_with_or_without_room(
    tmp_path: Path, places: tuple[int, ...]
) -> None:
    path = tmp_path / "between.synoptic"
    assert with_note_between(path, places) == loaded(path)


def test_what_is_planned_for_a_note_is_kept(tmp_path: Path) -> None:
    path, before = tmp_path / "task.synoptic", project()
    task = Task("Harbour office", "Two lists", TaskStatus.ASKED, date(2031, 5, 7))
    first = replace(before.annotations[0], task=task, findings=(FindingId("differ:hurt"),))
    lost = replace(first.anchors[0], state=AnchorState.ORPHANED)
    saved = replace(
        before,
        annotations=(replace(first, anchors=(lost,)), *before.annotations[1:]),
        codebook=(Code("casualties", NoteColour.PEACH, "Who was hurt"), Code("harbour")),
    )
    with closing(ProjectFile.create(path, before)) as file:
        file.save(saved)
    assert loaded(path) == saved


def test_an_edited_note_is_as_it_was_edited(tmp_path: Path) -> None:
    path = tmp_path / "edit.synoptic"
    with closing(ProjectFile.create(path, project())) as file:
        first = file.project.annotations[0]
        edited = commands.edit_note(
            file.project, replace(first, body="Called.", tags=("harbour", "called")), now=NOON
        )
        file.save(edited)
    assert loaded(path) == edited
