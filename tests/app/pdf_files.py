"""The invented article as PDF files: set in columns, locked, scanned, broken."""

from io import BytesIO

from importing_formats import BODY, HEADLINE, STAMP

SPECIAL = "#*_`$<>@\\[]~\"'/-"
SPACED = ""
INDENTED = ", first-line-indent: 1em, spacing: 0.65em"


def typeset(source: str) -> bytes:
    import typst

    return typst.compile(source.encode())


def as_pdf(*, columns: int = 1, paragraphs: str = SPACED, body: list[str] = BODY, header: str = "") -> bytes:
    """The article in justified columns with hyphens at line ends, its pages numbered."""
    story = "\n\n".join(map(_escaped, body))
    return typeset(
        f'#set page("a5", columns: {columns}, margin: 1.5cm, numbering: "1 / 1")\n'
        f"#set page(header: [{_escaped(header)}])\n"
        f'#set text(9pt, lang: "en", hyphenate: true)\n#set par(justify: true{paragraphs})\n'
        f'#place(top, scope: "parent", float: true)[#text(20pt)[{HEADLINE}]\n\n{_escaped(STAMP)}]\n{story}'
    )


def locked(data: bytes, *, password: str, revision: int = 6) -> bytes:
    """The file locked by one of the standard's ways: 2 and 3 are RC4, 4 and 6 are AES."""
    import pikepdf

    target = BytesIO()
    kind = {"aes": revision > 3, "metadata": revision > 3}
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="owner", user=password, R=revision, **kind))
    return target.getvalue()


def scanned() -> bytes:
    """A page with a drawing on it but no letters."""
    return typeset('#set page("a5")\n#rect(width: 5cm, height: 5cm)')


def partly_scanned() -> bytes:
    """A page of the article, and one that is a picture."""
    pixels = 'bytes(range(16)), format: (encoding: "luma8", width: 4, height: 4), width: 9cm'
    return typeset(
        f'#set page("a5")\n{_escaped(BODY[0])}\n\n{_escaped(BODY[1])}\n#pagebreak()\n#image({pixels})'
    )


def with_circular_pages() -> bytes:
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(as_pdf())) as pdf:
        pdf.Root.Pages.Kids.append(pdf.Root.Pages)
        pdf.save(target)
    return target.getvalue()


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in SPECIAL else letter for letter in text)
