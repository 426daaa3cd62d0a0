"""The tag tree of a PDF: which annotation belongs to which element, for those who listen to the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf


class StructureTree:
    """Takes links out of the tag tree of `pdf` and puts annotations in; `save` writes the index anew."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._root = pdf.Root.StructTreeRoot
        self._next = int(self._root.ParentTreeNextKey)
        self._parents = dict(_numbered(self._root.ParentTree))

    def element(self, annotation: pikepdf.Object) -> Any:
        """The element that owns the annotation; None on what is no content, such as a repeated head."""
        return self._parents.get(int(annotation.get("/StructParent", -1)))

    def remove(self, annotation: pikepdf.Object) -> None:
        """Make the link's element an ordinary span without it; its words stay."""
        from pikepdf import Array, Name

        element = self._parents.pop(int(annotation.StructParent))
        element.S = Name.Span
        element.K = Array([kid for kid in _kids(element) if not _refers(kid, annotation)])

    def add(self, annotation: pikepdf.Object, *, beside: pikepdf.Object, spoken: str) -> None:
        """Put the annotation into an element of its own, after the words it is about.

        `spoken` is what a screen reader calls it.
        """
        from pikepdf import Array, Dictionary, Name, String

        parent = beside.P
        reference = Dictionary(Type=Name.OBJR, Obj=annotation, Pg=annotation.P)
        element = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Annot, P=parent, Alt=String(spoken), K=Array([reference]))
        )
        kids = _kids(parent)
        place = next(i for i, kid in enumerate(kids) if _same(kid, beside))
        parent.K = Array([*kids[: place + 1], element, *kids[place + 1 :]])
        annotation.StructParent = self._next
        self._parents[self._next] = element
        self._next += 1

    def discard(self, element: pikepdf.Object) -> None:
        """Take an element that holds nothing any more out of the tree."""
        from pikepdf import Array

        if not _kids(element):
            element.P.K = Array([kid for kid in _kids(element.P) if not _same(kid, element)])

    def save(self) -> None:
        """Write which annotation and which page belongs to which elements, in one flat list."""
        from pikepdf import Array, Dictionary

        flat = [entry for key in sorted(self._parents) for entry in (key, self._parents[key])]
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(flat)))
        self._root.ParentTreeNextKey = self._next


def _numbered(node: pikepdf.Object) -> list[tuple[int, pikepdf.Object]]:
    """The entries of a number tree, its branches followed."""
    entries = list(node.get("/Nums", []))
    own = [(int(key), value) for key, value in zip(entries[::2], entries[1::2], strict=True)]
    return own + [entry for kid in node.get("/Kids", []) for entry in _numbered(kid)]


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    from pikepdf import Array

    kids = element.K
    return list(kids) if isinstance(kids, Array) else [kids]


def _refers(kid: pikepdf.Object, annotation: pikepdf.Object) -> bool:
    """Whether a kid of an element is the reference to the annotation."""
    from pikepdf import Dictionary, Name

    return isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR and _same(kid.Obj, annotation)


def _same(one: pikepdf.Object, other: pikepdf.Object) -> bool:
    return getattr(one, "objgen", None) == other.objgen
