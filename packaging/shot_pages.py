"""A page of each layout of the exported PDF as a picture, so that docs show what is written today."""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.model.comparison import Comparison
from app.model.project import Project

_WIDTH = 1100  # px; sharp enough to read, and below 200 kB
_COLOURS = 64  # pages have few, and the files stay small
_PAGES = {
    "synopsis": ("synopsis", 1),
    "reports": ("report", 1),
    "worksheet": ("worksheet", 1),
}  # of each layout: the name of its picture, which page


def draw_pages(project: Project, comparison: Comparison, folder: Path) -> None:
    """Write `export-pdf-<name>.png` for each layout."""
    import pypdfium2
    from PIL import Image

    from app.export.outline.options import ExportOptions, Layout
    from app.exporting import write_as
    from ui.language import spoken

    for layout, (name, number) in _PAGES.items():
        path = Path(tempfile.mkdtemp(), "pages.pdf")
        write_as("pdf", project, comparison, path, ExportOptions(layout=Layout(layout), language=spoken()))
        with pypdfium2.PdfDocument(path) as pdf:
            page = pdf[min(number, len(pdf) - 1)]
            picture = page.render(scale=_WIDTH / page.get_width()).to_pil()
        few = picture.convert("P", palette=Image.Palette.ADAPTIVE, colors=_COLOURS)
        few.save(folder / f"export-pdf-{name}.png", optimize=True)
