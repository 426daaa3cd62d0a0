"""The page of the Word document: A4 across, its styles, running head and foot."""

from __future__ import annotations

from typing import Any

from app.export.characters import one_line
from app.export.docx.elements import TWIPS, element, lines, paragraph, run
from app.export.outline.values import Outline

INK = "1C1B1A"
RULE = "BFBDB8"
# Each with its name for readers, its size in points, whether bold, whether italic.
STYLES = (
    ("ReportText", "Report text", 9.5, False, False),
    ("ReportHeadline", "Report headline", 11.0, True, False),
    ("ReportCrosshead", "Report crosshead", 9.5, True, False),
    ("ReportCaption", "Report caption", 8.5, False, True),
    ("Small", "Small", 8.0, False, False),
)
SERIF, SANS = "Georgia", "Calibri"
LENGTH, WIDTH, MARGIN = 29.7, 21.0, 1.5  # centimetres


def new_document(outline: Outline) -> Any:
    """An empty document with its page, styles and properties."""
    from docx import Document

    document = Document()
    _describe(document, outline)
    _set_page(document, outline)
    _add_styles(document, outline.language)
    return document


def text_width() -> int:
    """What is left between the margins, in twips."""
    return round((LENGTH - 2 * MARGIN) * TWIPS)


def _describe(document: Any, outline: Outline) -> None:
    about = document.core_properties
    about.title, about.author, about.comments = one_line(outline.title)[:255], outline.generator, ""
    about.created = about.modified = outline.made.replace(tzinfo=None)
    about.last_modified_by, about.language = outline.generator, outline.language


def _set_page(document: Any, outline: Outline) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    (section,) = document.sections
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(LENGTH), Cm(WIDTH)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(MARGIN)
    section.header_distance = section.footer_distance = Cm(0.7)
    head, foot = (part.paragraphs[0].paragraph_format.element for part in (section.header, section.footer))
    head.getparent().replace(head, lines(one_line(outline.title), "Small"))
    foot.getparent().replace(foot, _foot(outline))


def _foot(outline: Outline) -> Any:
    """'Page 2 of 9', counted by Word."""
    before, _, rest = outline.words["page"].partition("{page}")
    between, _, after = rest.partition("{pages}")
    pieces = (
        run(before),
        _field("PAGE"),
        run(between),
        _field("NUMPAGES"),
        run(f"{after} · {outline.generator}"),
    )
    return paragraph(*pieces, style="Small")


def _field(name: str) -> Any:
    return element("fldSimple", run("1"), instr=name)


def _add_styles(document: Any, language: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = SANS, Pt(9.5)
    normal.font.element.rPr.append(element("lang", val=language))
    for number, points in ((1, 15.0), (2, 12.0)):
        heading = document.styles[f"Heading {number}"]
        heading.font.name, heading.font.size = SERIF, Pt(points)
        heading.font.color.rgb = RGBColor.from_string(INK)
        _forget_theme(heading.font.element.rPr.rFonts)
    for name, shown, points, bold, italic in STYLES:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.font.size, style.font.bold, style.font.italic = (
            normal,
            Pt(points),
            bold,
            italic,
        )
        style.font.name = SANS if shown == "Small" else SERIF
        style.font.element.rPr.append(element("szCs", val=round(2 * points)))
        style.paragraph_format.space_after = Pt(0 if shown == "Small" else 4)
    _add_table_style(document)


def _forget_theme(fonts: Any) -> None:
    """The theme's fonts would else take the place of those named."""
    for name in [name for name in fonts.attrib if name.lower().endswith("theme")]:
        del fonts.attrib[name]


def _add_table_style(document: Any) -> None:
    """Hairlines between rows and columns, no boxes."""
    edge = {"val": "single", "sz": 4, "space": 0, "color": RULE}
    borders = element(
        "tblBorders",
        element("bottom", **edge),
        element("insideH", **edge),
        element("insideV", **edge),
    )
    margins = element(
        "tblCellMar",
        element("top", w=50, type="dxa"),
        element("left", w=100, type="dxa"),
        element("bottom", w=50, type="dxa"),
        element("right", w=100, type="dxa"),
    )
    style = element(
        "style",
        element("name", val="Hairlines"),
        element("basedOn", val="TableNormal"),
        element("tblPr", borders, margins),
        type="table",
        styleId="Hairlines",
    )
    document.styles.element.append(style)
