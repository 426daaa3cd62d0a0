"""Highlight and sticky annotations with author, dates, text, their own appearance and a popup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.export.outline.values import OutlineNote
from app.export.palette import Colour
from app.export.pdf.placeholders import Quad
from app.model.annotation import NoteColour

if TYPE_CHECKING:
    import pikepdf

PRINTED = 4  # the annotation flag Print
SIGN = 4 | 8 | 16  # Print, NoZoom, NoRotate: a sign beside the words
SIGN_SIZE = 13.0
POPUP_WIDTH, POPUP_HEIGHT, POPUP_MARGIN = 190.0, 90.0, 10.0
_SHEET = "0.5 0.5 12 12 re B 3 9.5 m 10 9.5 l 3 6.8 m 10 6.8 l 3 4.1 m 7.5 4.1 l S"


class MarkupAnnotations:
    """Makes annotations on pages of `pdf`. What a viewer shows is drawn here, so that all viewers agree."""

    def __init__(self, pdf: pikepdf.Pdf, colours: Mapping[NoteColour, tuple[Colour, Colour]]) -> None:
        from pikepdf import Dictionary, Name

        self._pdf = pdf
        self._colours = colours
        # As on the screen, tints darken one another and never the words.
        self._multiply = pdf.make_indirect(Dictionary(Type=Name.ExtGState, BM=Name.Multiply, ca=1, CA=1))

    def highlight(
        self, page: pikepdf.Page, note: OutlineNote, name: str, quads: Sequence[Quad]
    ) -> pikepdf.Object:
        """A highlight over `quads`, one rectangle for each line."""
        from pikepdf import Array, Name

        tint, _ = self._colours[note.colour]
        box = _around(quads)
        annotation = self._markup(page, note, name, Name.Highlight, box)
        annotation.F = PRINTED
        annotation.QuadPoints = Array([round(value, 2) for quad in quads for value in _corners(quad)])
        shapes = " ".join(f"{q.left:.2f} {q.bottom:.2f} {_size(q)} re" for q in quads)
        annotation.AP = self._appearance(box, f"/G gs {_colour(tint)} rg {shapes} f")
        return annotation

    def sticky(self, page: pikepdf.Page, note: OutlineNote, name: str, room: Quad) -> pikepdf.Object:
        """A small sheet in `room`, for a note that is about no words in particular."""
        from pikepdf import Name

        tint, edge = self._colours[note.colour]
        middle = (room.bottom + room.top) / 2
        box = Quad(room.left, middle - SIGN_SIZE / 2, room.left + SIGN_SIZE, middle + SIGN_SIZE / 2)
        annotation = self._markup(page, note, name, Name.Text, box)
        annotation.F = SIGN
        annotation.Name = Name.Comment
        drawing = f"{_colour(tint)} rg {_colour(edge)} RG 0.8 w {_SHEET}"
        annotation.AP = self._appearance(Quad(0, 0, SIGN_SIZE, SIGN_SIZE), drawing)
        return annotation

    def group(self, annotation: pikepdf.Object, first: pikepdf.Object) -> None:
        """Tell viewers that both are one note; they stand on the same page."""
        from pikepdf import Name

        if annotation.objgen != first.objgen:
            annotation.IRT = first
            annotation.RT = Name.Group

    def _markup(
        self, page: pikepdf.Page, note: OutlineNote, name: str, subtype: pikepdf.Object, box: Quad
    ) -> pikepdf.Object:
        from pikepdf import Array, Dictionary, Name, String

        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=subtype,
                Rect=_rounded(box),
                P=page.obj,
                NM=String(name),
                T=_string(note.author),
                Contents=_string(note.body or note.word),
                Subj=String(f"{note.number}: {note.word}"),
                CreationDate=String(_date(note.created)),
                M=String(_date(note.modified)),
                C=Array([round(value, 4) for value in self._colours[note.colour][0]]),
            )
        )
        page.obj.Annots.append(annotation)
        page.obj.Annots.append(self._popup(page, annotation, box))
        return annotation

    def _popup(self, page: pikepdf.Page, annotation: pikepdf.Object, box: Quad) -> pikepdf.Object:
        from pikepdf import Dictionary, Name

        right = float(page.mediabox[2]) - POPUP_MARGIN
        bottom = max(0.0, box.top - POPUP_HEIGHT)
        window = Quad(right - POPUP_WIDTH, bottom, right, bottom + POPUP_HEIGHT)
        popup = Dictionary(
            Type=Name.Annot, Subtype=Name.Popup, Parent=annotation, Rect=_rounded(window), Open=False
        )
        indirect = self._pdf.make_indirect(popup)
        annotation.Popup = indirect
        return indirect

    def _appearance(self, box: Quad, drawing: str) -> pikepdf.Object:
        from pikepdf import Dictionary, Name

        form = self._pdf.make_stream(drawing.encode())
        form.Type, form.Subtype, form.FormType = Name.XObject, Name.Form, 1
        form.BBox = _rounded(box)
        form.Resources = Dictionary(ExtGState=Dictionary(G=self._multiply))
        form.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)
        return Dictionary(N=form)


def _around(quads: Sequence[Quad]) -> Quad:
    return Quad(
        min(q.left for q in quads),
        min(q.bottom for q in quads),
        max(q.right for q in quads),
        max(q.top for q in quads),
    )


def _corners(quad: Quad) -> tuple[float, ...]:
    """Upper left, upper right, lower left, lower right: the order that viewers expect."""
    left, bottom, right, top = quad
    return left, top, right, top, left, bottom, right, bottom


def _size(quad: Quad) -> str:
    return f"{quad.right - quad.left:.2f} {quad.top - quad.bottom:.2f}"


def _colour(colour: Colour) -> str:
    return " ".join(f"{value:.4f}" for value in colour)


def _rounded(box: Quad) -> pikepdf.Array:
    from pikepdf import Array

    return Array([round(value, 2) for value in box])


def _string(text: str) -> pikepdf.String:
    """Any text; half a surrogate pair has no place in a file and becomes a question mark."""
    from pikepdf import String

    return String(text.encode("utf-8", "replace").decode())


def _date(moment: datetime) -> str:
    if moment.tzinfo is None:
        return f"D:{moment:%Y%m%d%H%M%S}"
    return f"D:{moment.astimezone(UTC):%Y%m%d%H%M%S}Z"
