"""What each picture shows: scenes that drive a window of their own and say when to take it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from shot_camera import Camera
from shot_colleague import mark_up
from shot_notes import notes, versions, work
from shot_pages import draw_pages
from shot_reports import write_eight, write_scripts, write_thirty
from shot_words import written

SMALL = (1280, 800)
_QUOTED = "We will not reopen the terminal until every line has been tested"
TABLES = ("quotes", "drift", "sources", "names")
_NOTE = "The Post has cleared, not tested. Ask the harbour office for the recording."


def welcome(camera: Camera) -> None:
    camera.shot("welcome")


def sample(camera: Camera) -> None:
    camera.open_sample()
    camera.shot("aligned")
    camera.do("next_conflict")
    camera.do("next_conflict")
    camera.shot("card")
    camera.parts.page.card.dismiss()
    camera.do("as_written")
    camera.shot("as-written")
    camera.do("aligned")
    _write_note(camera)
    camera.shot("note")


def panels(camera: Camera) -> None:
    camera.open_sample()
    camera.do("panel_ledger")
    camera.shot("ledger")
    for table in TABLES:
        camera.do(f"table_{table}")
        camera.shot(table)
    camera.do("panel_ledger")
    camera.do("linear_review")
    camera.shot("linear-review")


def themes(camera: Camera) -> None:
    camera.open_sample()
    camera.do("next_conflict")
    for theme in ("dark", "high_contrast"):
        camera.do(f"theme_{theme}")
        camera.shot(theme.replace("_", "-"))
    camera.do("theme_light")


def scripts(camera: Camera) -> None:
    camera.open(write_scripts(Path(tempfile.mkdtemp())))
    camera.do("mark_projection")
    camera.shot("right-to-left")
    camera.do("as_written")
    camera.shot("right-to-left-as-written")
    camera.do("aligned")


def eight(camera: Camera) -> None:
    camera.window.resize(*SMALL)
    camera.open(write_eight(Path(tempfile.mkdtemp())))
    camera.shot("eight-columns")
    camera.do("panel_reports")
    camera.do("panel_findings")
    camera.shot("eight-columns-alone")
    camera.do("panel_reports")
    camera.do("panel_findings")


def large_text(camera: Camera) -> None:
    camera.open(write_eight(Path(tempfile.mkdtemp()))[1:3])
    for _ in range(10):
        camera.do("zoom_in")
    camera.shot("large-text")
    camera.do("zoom_reset")


def bad_files(camera: Camera) -> None:
    camera.open_sample()
    folder = Path(tempfile.mkdtemp())
    (folder / "empty.html").touch()
    (folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    camera.window.open_files([folder / "empty.html", folder / "photo.txt", folder / "gone.html"])
    camera.until(camera.parts.messages.isVisible)
    camera.shot("error-bar")


def blind(camera: Camera) -> None:
    camera.open_sample()
    camera.do("blind")
    camera.do("next_conflict")
    camera.shot("blind")
    camera.do("blind")


def dialogs(camera: Camera) -> None:
    from app.paths import resources

    folder = Path(tempfile.gettempdir(), "ida", "Reports")
    folder.mkdir(parents=True)
    files = [path for path in resources("sample").iterdir() if path.stem != "README"]
    camera.open([Path(shutil.copy(path, folder)) for path in sorted(files)])
    for page, name in enumerate(("settings", "settings-marks", "settings-privacy")):
        camera.do("settings")
        camera.shot_dialog(name, page)
    for name in ("about", "shortcuts"):
        camera.do(name)
        camera.shot_dialog(name)
    camera.do("about_report")
    camera.wait(1)
    camera.shot_dialog("report")
    camera.do("print_preview")
    camera.shot_dialog("print-preview")


def exporting(camera: Camera) -> None:
    camera.open_sample()
    _write_note(camera)
    camera.do("export")
    camera.shot_dialog("export")
    camera.do("page_setup")
    camera.shot_dialog("page-setup")
    camera.do("theme_dark")
    camera.do("export")
    camera.shot_dialog("export-dark")
    camera.do("theme_light")


def taking_back(camera: Camera) -> None:
    """What a colleague marked in an exported PDF, before it is taken over."""
    from app.export.outline.options import ExportOptions
    from app.exporting import write_as
    from ui.language import spoken
    from ui.operations.taking_back import read

    camera.open_sample()
    _write_note(camera)
    session, path = camera.parts.desk.session, Path(tempfile.mkdtemp(), "Terminal fire.pdf")
    write_as("pdf", session.project, session.comparison, path, ExportOptions(language=spoken()))  # type: ignore[arg-type]
    mark_up(path)
    exports = camera.window.file_menu.exports
    read(camera.parts.desk, path, lambda back: exports.show_returned(path, back))
    camera.shot_dialog("take-back")


def pages(camera: Camera) -> None:
    """The exported PDF of the sample, with a note to verify."""
    from app.model.annotation import NoteKind
    from ui.operations import annotations

    camera.open_sample()
    _write_note(camera)
    session = camera.parts.desk.session
    annotations.set_kind(camera.parts.desk, session.project.annotations[0], NoteKind.VERIFY)
    draw_pages(session.project, session.comparison, camera.folder)  # type: ignore[arg-type]


def handbook(camera: Camera) -> None:
    camera.parts.house.show_help("marks.md", "differ-")
    window = camera.parts.house.help
    assert window is not None
    window.search.setText(written("origin"))
    camera.wait(0.5)
    camera.keep(window, "help")
    window.search.clear()
    camera.do("theme_dark")
    window.show_page("first-steps.md")
    camera.wait(0.5)
    camera.keep(window, "help-dark")
    camera.do("theme_light")


def asking(camera: Camera) -> None:
    camera.window.open_files(write_thirty(Path(tempfile.mkdtemp())))
    camera.shot_dialog("parts")


def error(camera: Camera) -> None:
    from app.trace import system, trace
    from ui.dialogs.error_dialog import ErrorDialog

    try:
        camera.parts.desk.session.project.report("none")  # type: ignore[arg-type]
    except (KeyError, StopIteration) as failure:
        ErrorDialog(f"{system()}\n\n{trace(failure)}", saved=True, parent=camera.window).show()
    camera.shot_dialog("error")


def thirty(camera: Camera) -> None:
    from PySide6.QtWidgets import QApplication

    from ui.dialogs.parts_dialog import PartsDialog

    def asked() -> list[PartsDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, PartsDialog)]

    camera.window.open_files(write_thirty(Path(tempfile.mkdtemp())))
    camera.until(asked)
    asked()[0].tick_shown(on=True)
    asked()[0].accept()
    camera.until(lambda: camera.parts.desk.session.comparison)
    camera.do("next_conflict")
    camera.shot("thirty-columns")


def _write_note(camera: Camera) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.model.span import Passage, Span

    report = camera.parts.desk.session.project.reports[0]
    start = report.text.index(_QUOTED)
    camera.parts.preferences.change(author="Ida Fenn")
    camera.parts.reading.select(Passage(report.id, Span(start, start + len(_QUOTED))))
    camera.do("note")
    QTest.keyClicks(QApplication.focusWidget(), written(_NOTE))
    camera.wait(1)


SCENES: tuple[tuple[tuple[str, ...], Callable[[Camera], None]], ...] = (
    (("welcome",), welcome),
    (("aligned", "card", "as-written", "note"), sample),
    (("ledger", *TABLES, "linear-review"), panels),
    (("dark", "high-contrast"), themes),
    (("right-to-left", "right-to-left-as-written"), scripts),
    (("eight-columns", "eight-columns-alone"), eight),
    (("large-text",), large_text),
    (("error-bar",), bad_files),
    (("blind",), blind),
    (
        (
            *("settings", "settings-marks", "settings-privacy", "about", "shortcuts"),
            *("report", "print-preview"),
        ),
        dialogs,
    ),
    (("export", "page-setup", "export-dark"), exporting),
    (("take-back",), taking_back),
    (("export-pdf-synopsis", "export-pdf-report", "export-pdf-worksheet"), pages),
    (("help", "help-dark"), handbook),
    (("parts",), asking),
    (("error",), error),
    (("thirty-columns",), thirty),
    (("notes-task", "notes-list"), notes),
    (("worksheet", "codebook"), work),
    (("notes-to-confirm",), versions),
)
