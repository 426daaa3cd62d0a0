"""Notes in a PDF as real annotations, on the exact places that the typesetter left links for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from app.export.outline.values import NotePart, Outline, OutlineNote
from app.export.palette import mark_colours, note_colours
from app.export.pdf.glyphs import draw_glyphs
from app.export.pdf.markup import MarkupAnnotations
from app.export.pdf.note_links import lead_to_notes
from app.export.pdf.paragraph_places import ParagraphPlaces
from app.export.pdf.placeholders import Placeholder, merged, take_placeholders
from app.export.pdf.structure import StructureTree
from app.export.pdf.typesetting import Pages

if TYPE_CHECKING:
    import pikepdf


def annotate(pages: Pages, outline: Outline) -> bytes:
    """Turn the placeholder links in `pages` into highlights, sticky notes and marginal signs."""
    import pikepdf

    with pikepdf.open(BytesIO(pages.pdf)) as pdf:
        tree, colours = StructureTree(pdf), mark_colours(outline.options.ink)
        lead_to_notes(pdf)
        notes = _NotesOnPages(pdf, tree, outline)
        places = ParagraphPlaces()
        for number, page in enumerate(pdf.pages):
            placeholders = take_placeholders(page, tree)
            draw_glyphs(page, placeholders, colours)
            notes.write(page, placeholders)
            places.note(number, placeholders)
        tree.save()
        places.save(pdf, outline)
        # A viewer's title bar then shows the title, not the file's name.
        pdf.Root.ViewerPreferences.DisplayDocTitle = True
        annotated = BytesIO()
        pdf.save(annotated, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return annotated.getvalue()


class _NotesOnPages:
    """Writes each note where it belongs; remembers what is written, as column heads stand on every page."""

    def __init__(self, pdf: pikepdf.Pdf, tree: StructureTree, outline: Outline) -> None:
        self._markup = MarkupAnnotations(pdf, note_colours(outline.options.ink))
        self._tree = tree
        self._notes = outline.notes
        self._spoken = outline.words["spoken_note"]
        self._written: dict[str, int] = defaultdict(int)

    def write(self, page: pikepdf.Page, placeholders: Sequence[Placeholder]) -> None:
        passages: dict[NotePart, list[Placeholder]] = defaultdict(list)
        for place in placeholders:
            for part in place.notes:
                passages[part].append(place)
        first: dict[int, pikepdf.Object] = {}
        for part, places in sorted(passages.items(), key=lambda passage: passage[0]):
            highlight = self._highlight(page, part, places)
            self._markup.group(highlight, first.setdefault(part.number, highlight))
        for place in placeholders:
            if place.whole is not None:
                self._sticky(page, place, place.whole)

    def _highlight(self, page: pikepdf.Page, part: NotePart, places: Sequence[Placeholder]) -> pikepdf.Object:
        note = self._notes[part.number - 1]
        quads = merged(quad for place in places for quad in place.quads)
        highlight = self._markup.highlight(page, note, self._name(f"{note.id}/{part.part}"), quads)
        self._tree.add(highlight, beside=places[0].element, spoken=self._name_of(note))
        return highlight

    def _sticky(self, page: pikepdf.Page, place: Placeholder, number: int) -> None:
        note = self._notes[number - 1]
        name = f"{note.id}/{place.siglum}"
        if name in self._written:
            return
        sticky = self._markup.sticky(page, note, self._name(name), place.quads[0])
        self._tree.add(sticky, beside=place.element, spoken=self._name_of(note))
        self._tree.discard(place.element)

    def _name(self, name: str) -> str:
        """The annotation's stable name; a passage that goes on over the page is counted."""
        self._written[name] += 1
        return name if self._written[name] == 1 else f"{name}/{self._written[name]}"

    def _name_of(self, note: OutlineNote) -> str:
        """What a screen reader calls the annotation."""
        return self._spoken.format(number=note.number, word=note.word, author=note.author)
