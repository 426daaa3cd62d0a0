"""The command line as its user meets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import main
from app.cli.exit_codes import DONE, FAILED, SOME_FAILED
from app.cli.terminal import STAGES, TerminalMonitor
from app.export.formats import FORMATS

FERRY = """Ferry runs aground off Kelt

The ferry Alma ran aground off Kelt on Monday with 42 people on board, the coast guard said.

Nobody was hurt. The cause was not immediately known.
"""
FERRY_TOO = """Alma strands on sandbank

A ferry with 45 people on board ran aground off Kelt on Monday, the coast guard said.

The captain declined to comment.
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (FERRY, FERRY_TOO), strict=True):
        path.write_text(text, "utf-8")
    return [str(path) for path in paths]


def test_read_lists_headline_and_paragraphs(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", *files]) == DONE
    out = capsys.readouterr().out
    assert "A  Ferry runs aground off Kelt" in out
    assert "B  Alma strands on sandbank" in out


def test_read_writes_the_reports_as_json(files: list[str], tmp_path: Path) -> None:
    target = tmp_path / "reports.json"
    assert main(["read", *files, "--json", str(target)]) == DONE
    document = json.loads(target.read_text("utf-8"))
    assert document["format"] == "synoptic-reports"
    first = document["reports"][0]
    start, end = first["paragraphs"][0]["start"], first["paragraphs"][0]["end"]
    assert first["text"][start:end] == "Ferry runs aground off Kelt"


def test_who_reads_only_the_beginning_of_the_output_sees_no_error(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text(
        "Ferry runs aground off Kelt\n\n" + "The ferry Alma ran aground off Kelt. " * 9000, "utf-8"
    )
    command = [sys.executable, "-m", "ui.main", "read", str(long), "--json", "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == DONE


def test_one_block_left_out_is_one_block(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY.replace("\n\nThe ferry", "\n\n9 June 2026\n\nThe ferry"), "utf-8")
    assert main(["read", str(path)]) == DONE
    assert "3 paragraphs, 1 block left out" in capsys.readouterr().out


def test_analyse_writes_statements_to_standard_output(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", files[1]]) == DONE
    report = json.loads(capsys.readouterr().out)["reports"][0]
    assert "explicit" in {statement["status"] for statement in report["statements"]}


def test_compare_prints_the_conflict(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files]) == DONE
    out = capsys.readouterr().out
    assert "2 reports, 2 origins" in out
    assert "42 / 45" in out


def test_compare_prints_the_figures_that_differ(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files]) == DONE
    figures = capsys.readouterr().out.partition("\nFigures\n")[2]
    assert "(count), conflict\n     A 42, B 45\n" in figures


def test_a_saved_comparison_exports_again(files: list[str], tmp_path: Path) -> None:
    project, page = tmp_path / "ferry.synoptic", tmp_path / "ferry.html"
    assert main(["compare", *files, "--save", str(project), "--json", str(tmp_path / "c.json")]) == DONE
    assert main(["export", str(project), "--html", str(page)]) == DONE
    assert "Ferry runs aground off Kelt" in page.read_text("utf-8")


def test_a_bad_file_is_named_and_the_rest_goes_on(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert main(["compare", *files, str(empty), str(tmp_path / "gone.txt")]) == SOME_FAILED
    streams = capsys.readouterr()
    assert "“empty.txt” is empty" in streams.err
    assert "“gone.txt” is not there" in streams.err
    assert "42 / 45" in streams.out


def test_one_report_alone_cannot_be_compared(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", files[0]]) == FAILED
    assert "at least two reports" in capsys.readouterr().err


def test_an_unknown_pivot_is_told(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *files, "--pivot", "Z"]) == FAILED
    assert "Choose among A, B" in capsys.readouterr().err


def test_asking_for_the_version_loads_nothing_heavy() -> None:
    code = (
        "import sys, contextlib\n"
        "from ui.main import main\n"
        "with contextlib.suppress(SystemExit): main(['--version'])\n"
        "heavy = {'PySide6', 'spacy', 'numpy', 'lxml', 'trafilatura', 'typst'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("synoptic ")


@pytest.fixture
def project(files: list[str], tmp_path: Path) -> Path:
    path = tmp_path / "ferry.synoptic"
    assert main(["compare", *files, "--save", str(path), "--json", str(tmp_path / "c.json")]) == DONE
    return path


def test_every_format_is_an_option_and_several_can_be_asked_for_at_once(
    project: Path, tmp_path: Path
) -> None:
    asked = {form.name: tmp_path / f"out-{form.name}{form.suffix}" for form in FORMATS}
    options = [word for name, path in asked.items() for word in (f"--{name}", str(path))]
    assert main(["export", str(project), *options]) == DONE
    assert all(path.stat().st_size > 100 for path in asked.values())


def test_an_export_never_goes_over_a_file_that_is_read(
    files: list[str], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files, "--markdown", files[0]]) == FAILED
    assert main(["export", str(project), "--html", str(project.parent / "." / project.name)]) == FAILED
    assert capsys.readouterr().err.count("one of the files to read") == 2
    assert Path(files[0]).read_text("utf-8") == FERRY


def test_two_exports_to_one_file_are_refused(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "out")
    assert main(["compare", *files, "--csl", target, "--ris", target]) == FAILED
    assert "“out” is asked for twice" in capsys.readouterr().err


def test_an_export_that_fails_says_what_and_why(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *files, "--docx", str(tmp_path / "gone" / "a.docx")]) == FAILED
    assert "“a.docx” could not be written (its folder is not there)" in capsys.readouterr().err


def test_notes_are_written_alone_without_comparing(files: list[str], tmp_path: Path) -> None:
    project = tmp_path / "story.synoptic"
    main(["compare", *files, "--save", str(project), "--json", str(tmp_path / "c.json")])
    targets = {flag: tmp_path / flag.strip("-") for flag in ("--notes-json", "--qdpx", "--csv-notes")}
    asked = [part for flag, path in targets.items() for part in (flag, str(path))]
    assert main(["export", str(project), *asked]) == DONE
    assert json.loads(targets["--notes-json"].read_bytes())["total"] == 0
    assert targets["--qdpx"].read_bytes().startswith(b"PK")
    assert targets["--csv-notes"].read_text("utf-8-sig").startswith("note,report")


@pytest.mark.parametrize("flag", ["--notes-json", "--qdpx", "--csv-notes"])
def test_notes_alone_are_refused_where_outlets_are_to_be_hidden(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], flag: str
) -> None:
    pages, target = tmp_path / "out.html", tmp_path / "notes.out"
    assert main(["export", str(project), "--blind", "--html", str(pages), flag, str(target)]) == FAILED
    assert "“notes.out” would name the outlets" in capsys.readouterr().err
    assert not pages.exists()
    assert not target.exists()


def test_every_stage_of_the_work_has_words(
    files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: set[str] = set()
    third = tmp_path / "c.txt"
    third.write_text(FERRY_TOO.replace("The captain", "Her captain"), "utf-8")
    monkeypatch.setattr(TerminalMonitor, "report", lambda _, progress: told.add(progress.stage))
    formats = [word for form in FORMATS for word in (f"--{form.name}", str(tmp_path / form.name))]
    assert main(["compare", *files, str(third), *formats]) == DONE
    assert told >= {"read", "analyse", "meaning", "align", "links", "differences", "file"}
    assert told <= STAGES.keys()


def test_another_readers_notes_are_taken_into_a_project(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, theirs, copy = tmp_path / "story.synoptic", tmp_path / "theirs.json", tmp_path / "copy.json"
    main(["compare", *files, "--save", str(project), "--json", str(tmp_path / "c.json")])
    quote, ferry = {"type": "TextQuoteSelector", "exact": "Nobody was hurt."}, "Ferry runs aground off Kelt"
    notes = [
        {"type": "Annotation", "id": f"urn:x:{n}", "creator": name, "body": "Sure?", "target":
            {"source": {"synoptic:headline": headline}, "selector": quote}}
        for n, (name, headline) in enumerate([("Mira", ferry), ("Piet", ferry), ("Mira", "Elsewhere")])
    ]  # fmt: skip
    theirs.write_text(json.dumps(notes), "utf-8")
    assert main(["notes", str(project), str(theirs), str(tmp_path / "none.json")]) == SOME_FAILED
    told = capsys.readouterr()
    assert "theirs.json: 2 notes added, 0 known already" in told.out
    assert "its report is not in the project: Elsewhere" in told.out
    assert "any note: kappa 1.00, overlap 100%" in told.out
    assert "none.json" in told.err
    assert main(["export", str(project), "--notes-json", str(copy)]) == DONE
    assert json.loads(copy.read_bytes())["total"] == 2
    assert main(["notes", str(project), str(copy)]) == DONE
    assert "0 notes added, 2 known already" in capsys.readouterr().out


def test_pages_are_written_as_they_were_asked_for(files: list[str], tmp_path: Path) -> None:
    import pypdfium2

    target = tmp_path / "out.pdf"
    asked = [
        "--layout",
        "reports",
        "--paper",
        "letter",
        "--grey",
        "--blind",
        "--lang",
        "de",
        "--reports",
        "B",
    ]
    assert main(["compare", *files, "--pdf", str(target), *asked]) == DONE
    with pypdfium2.PdfDocument(target) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        assert [round(side) for side in pdf[0].get_size()] == [612, 792]
    assert "Bericht B" in text
    assert "Seite 1 von" in text
    assert "b.txt" not in text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["--reports", "A,Q"], "no report Q. Choose among A, B"),
        (["--kinds", "wrong"], "no kind of finding “wrong”"),
    ],
)
def test_what_is_mistyped_is_told_before_the_work(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: list[str], told: str
) -> None:
    assert main(["compare", *files, "--pdf", str(tmp_path / "out.pdf"), *asked]) == FAILED
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()


def test_a_colleagues_highlight_comes_back_into_the_project(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import pikepdf

    project, target = tmp_path / "story.synoptic", tmp_path / "out.pdf"
    assert main(["compare", *files, "--save", str(project), "--pdf", str(target)]) == DONE
    with pikepdf.open(target, allow_overwriting_input=True) as pdf:
        beside = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Text,
            Rect=[0, 0, 1, 1],
            Contents=pikepdf.String("Nowhere"),
        )
        pdf.pages[0].obj.Annots = pikepdf.Array([*pdf.pages[0].get("/Annots", []), beside])
        pdf.save(target)
    assert main(["take-back", str(project), str(target)]) == SOME_FAILED
    assert "0 added, 0 changed, 1 not placed" in capsys.readouterr().out
