"""Marks an exported PDF as a colleague would in another reader, for a picture of what comes back."""

from __future__ import annotations

from pathlib import Path

from shot_words import written

_BY = "M. Duarte"
_WRITTEN = (
    ("every line has been tested", "Tested by whom? The port has no engineer of its own."),
    ("Velmora", "Spelled with two l in our archive."),
)
_ASTRAY = "Good work. Can we see the maps too?"


def mark_up(path: Path) -> None:
    """Highlight a few words, and leave a comment where no report stands."""
    import pypdfium2
    from pypdf import PdfWriter
    from pypdf.annotations import Highlight, Text
    from pypdf.generic import ArrayObject, FloatObject, NameObject, TextStringObject

    writer, read = PdfWriter(clone_from=str(path)), pypdfium2.PdfDocument(path)
    made: list[tuple[int, Highlight | Text, str]] = [(0, Text(rect=(4, 4, 20, 20), text=_ASTRAY), _ASTRAY)]
    for words, comment in _WRITTEN:
        for number, page in enumerate(read):
            text = page.get_textpage()
            found = text.search(words).get_next()
            if found:
                boxes = [text.get_rect(n) for n in range(text.count_rects(*found))]
                around = tuple(f(box[i] for box in boxes) for i, f in enumerate((min, min, max, max)))
                quads = [
                    v
                    for left, low, right, high in boxes
                    for v in (left, high, right, high, left, low, right, low)
                ]
                made.append(
                    (
                        number,
                        Highlight(rect=around, quad_points=ArrayObject(map(FloatObject, quads))),
                        comment,
                    )
                )
                break
    for number, annotation, comment in made:
        annotation[NameObject("/T")] = TextStringObject(_BY)
        annotation[NameObject("/Contents")] = TextStringObject(written(comment))
        writer.add_annotation(number, annotation)
    read.close()
    writer.write(path)
