"""Tries out an installation: compares the sample, writes a note, exports a PDF, and checks all of it."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from app import __version__
from app.annotate import anchor, commands
from app.errors import SelfTestFailed
from app.export.formats import FORMATS
from app.export.outline.options import ExportOptions
from app.exporting import outline_of
from app.importing import load, reading_process
from app.jobs import SilentMonitor
from app.model.annotation import Annotation
from app.model.comparison import Comparison
from app.model.finding import FindingKind
from app.model.project import Project
from app.paths import sample_files
from app.pipeline import compare
from app.storage import SUFFIX, ProjectFile

NOTE = "Ask the harbour office which figure holds."
AUTHOR = "Self-test"


def self_test() -> None:
    """Go the whole way without a display; nothing is left behind. Raises SelfTestFailed."""
    print(f"Synoptic {__version__}")
    project = _read()
    comparison = _compared(project)
    with TemporaryDirectory(prefix="synoptic-") as folder:
        noted = _noted(project, comparison, Path(folder, f"sample{SUFFIX}"))
        _exported(noted, comparison, Path(folder))
    print("All is well.")


def _read() -> Project:
    """The sample, read in a child process as every file is."""
    files, child = sample_files(), reading_process()
    try:
        loaded = load(files, monitor=SilentMonitor(), child=child)
    finally:
        child.kill()
    for failure in loaded.failures:
        raise SelfTestFailed(what=str(failure.error).rstrip(".")) from failure.error
    _check(len(loaded.reports) == len(files) > 1, what="its sample is missing")
    print(f"Read {len(loaded.reports)} reports: {', '.join(report.name for report in loaded.reports)}")
    return commands.add_reports(Project(), loaded.reports)


def _compared(project: Project) -> Comparison:
    comparison = compare(project.reports)
    found = Counter(finding.kind for finding in comparison.findings)
    for kind in FindingKind:
        _check(found[kind] > 0, what=f"it found nothing of the kind “{kind}” in the sample")
    told = ", ".join(f"{found[kind]} {kind.replace('_', ' ')}" for kind in FindingKind)
    print(f"Compared them: {len(comparison.alignment.rows)} rows, {told}")
    return comparison


def _noted(project: Project, comparison: Comparison, path: Path) -> Project:
    """The project with a note on its first difference, as it was read back from the disk."""
    note = _note(project, comparison)
    noted = commands.add_note(project, note)
    with closing(ProjectFile.create(path, project)) as file:
        file.save(noted)
    with closing(ProjectFile.open(path)) as file:
        _check(file.project == noted, what="a project does not come back from the disk as it was saved")
    print(f"Wrote a note on “{note.anchors[0].exact}” into a project and read it back")
    return noted


def _note(project: Project, comparison: Comparison) -> Annotation:
    differing = next(f for f in comparison.findings if f.kind is FindingKind.DIFFERENCE)
    passages = (side.passages[0] for side in differing.sides)
    anchors = [anchor.make(project.report(p.report), p.span) for p in passages]
    return commands.new_note(anchors, author=AUTHOR, now=datetime.now(UTC), body=NOTE)


def _exported(project: Project, comparison: Comparison, folder: Path) -> None:
    """Every format is written; the note is looked for in the PDF."""
    outline = outline_of(project, comparison, ExportOptions())
    for form in FORMATS:
        path = folder / f"sample.{form.name}"
        form.write(outline, path, monitor=SilentMonitor())
        _check(path.stat().st_size > 0, what=f"the export as {form.name} is empty")
    print(f"Exported it as {', '.join(form.name for form in FORMATS)}")
    _check_pdf(folder / "sample.pdf")


def _check_pdf(path: Path) -> None:
    import pikepdf

    with pikepdf.open(path) as pdf:
        annotations = [a for page in pdf.pages for a in page.get("/Annots", ())]
        carrying = [a for a in annotations if NOTE in str(a.get("/Contents", ""))]
        _check(bool(carrying), what="the note is missing in the exported PDF")
        size = f"{len(pdf.pages)} pages and {path.stat().st_size:,} bytes"
    print(f"Found the note in the PDF of {size}")


def _check(held: object, *, what: str) -> None:
    if not held:
        raise SelfTestFailed(what=what)
