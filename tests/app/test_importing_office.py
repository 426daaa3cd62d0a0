"""Documents of word processors: what is printed is read, and nothing that only lies in the file."""

import zipfile
from contextlib import suppress
from io import BytesIO

import docx
import importing_formats as formats
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from importing_texts import FOURTH, LEAD, SECOND, THIRD, body, notices, texts

from app.errors import NoArticle, ReadingFailed, SynopticError, TooLarge, UnknownFormat
from app.importing import read_bytes
from app.importing.office import rtf
from app.model.report import ParagraphKind, Report

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read_word(*paragraphs: str) -> Report:
    """A document of paragraphs, each given as the XML inside it."""
    document, target = docx.Document(), BytesIO()
    for paragraph in paragraphs:
        document.element.body.append(parse_xml(f"<w:p {W}>{paragraph}</w:p>"))
    document.save(target)
    return read_bytes(target.getvalue(), name="a.docx")


def read_odt(text: str) -> Report:
    return read_bytes(formats.odt(text), name="a.odt")


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_word_document_is_read_with_its_changes_accepted() -> None:
    gone = '<w:del w:id="1" w:author="x"><w:r><w:delText>never</w:delText></w:r></w:del>'
    come = f'<w:ins w:id="2" w:author="x">{run("on Tuesday")}</w:ins>'
    report = read_word(run(LEAD), f"{run('The mayor resigned ')}{gone}{come}{run('.')}")
    assert body(report) == [LEAD, "The mayor resigned on Tuesday."]


def test_hidden_words_of_a_document_are_not_read() -> None:
    assert body(read_word(run(LEAD), run(SECOND) + run("secret", "<w:vanish/>"))) == [LEAD, SECOND]


def with_notes(text: str, number: int) -> bytes:
    """A document of two paragraphs and so many footnotes."""
    document, target = docx.Document(), BytesIO()
    document.add_paragraph(LEAD)
    document.add_paragraph(SECOND)
    notes = f"<w:footnotes {W}>{f'<w:footnote>{run(text)}</w:footnote>' * number}</w:footnotes>"
    part = Part(PackURI("/word/footnotes.xml"), "application/xml", notes.encode(), document.part.package)
    document.part.relate_to(
        part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    )
    document.save(target)
    return target.getvalue()


def test_words_that_stand_beside_the_body_of_a_document_are_told_of() -> None:
    assert notices(read_bytes(with_notes("See below.", 1), name="a.docx")) == []
    assert notices(read_bytes(with_notes(THIRD, 3), name="a.docx")) == ["text_left_out"]
    note = f"<text:note><text:note-body><text:p>{THIRD}</text:p></text:note-body></text:note>"
    assert notices(read_odt(f"<text:p>{LEAD}{note}</text:p><text:p>{SECOND}</text:p>")) == ["text_left_out"]


def test_words_in_fields_and_controls_of_a_document_are_read() -> None:
    field = f'<w:fldSimple w:instr="DATE">{run("Tuesday")}</w:fldSimple>'
    control = f"<w:sdt><w:sdtContent>{run(' at Palk.')}</w:sdtContent></w:sdt>"
    assert body(read_word(run(LEAD), run("The mayor resigned on ") + field + control))[1] == (
        "The mayor resigned on Tuesday at Palk."
    )


def test_styles_of_a_document_give_kinds() -> None:
    document, target = docx.Document(), BytesIO()
    styled = {"Heading 1": "Flood at Palk", "Normal": LEAD, "Heading 2": "What next", "Quote": SECOND}
    for style, text in styled.items():
        document.add_paragraph(text, style=style)
    document.add_paragraph(THIRD, style="List Bullet")
    document.save(target)
    report = read_bytes(target.getvalue(), name="a.docx")
    assert [(p.kind.value, p.span.of(report.text)) for p in report.paragraphs] == [
        ("headline", "Flood at Palk"),
        ("body", LEAD),
        ("crosshead", "What next"),
        ("quote", SECOND),
        ("list", THIRD),
    ]


def test_a_table_of_a_document_is_read_row_by_row_and_a_frame_as_it_is() -> None:
    document, target = docx.Document(), BytesIO()
    document.add_paragraph(LEAD)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Palk", "seven metres"
    document.add_table(rows=1, cols=1).cell(0, 0).text = SECOND
    document.save(target)
    report = read_bytes(target.getvalue(), name="a.docx")
    assert texts(report, ParagraphKind.LIST) == ["Palk seven metres"]
    assert body(report) == [LEAD, SECOND]


def test_line_breaks_of_a_document_part_sentences_but_do_not_cut_them() -> None:
    text = f"{LEAD}<w:br/>{SECOND.replace(' level ', '<w:br/>level ')}"
    broken = text.replace("<w:br/>", '</w:t><w:br/><w:t xml:space="preserve">')
    assert body(read_word(run(broken))) == [LEAD, SECOND]


def test_an_opendocument_text_is_read_without_what_was_deleted_or_noted() -> None:
    gone = f"<text:tracked-changes><text:p>{THIRD}</text:p></text:tracked-changes>"
    note = f"<office:annotation><text:p>{FOURTH}</text:p></office:annotation>"
    report = read_odt(
        f"{gone}<text:p>{LEAD}</text:p><text:p>The<text:s/>mayor{note} <text:span>left.</text:span></text:p>"
    )
    assert body(report) == [LEAD, "The mayor left."]


def test_lists_and_headings_of_an_opendocument_text_keep_their_kinds() -> None:
    items = "".join(f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in ("one", "two"))
    report = read_odt(
        f"<text:h>Flood at Palk</text:h><text:p>{LEAD}</text:p><text:list>{items}</text:list>"
        "<text:h>Next</text:h>"
    )
    assert report.source.headline == "Flood at Palk"
    assert texts(report, ParagraphKind.LIST) == ["one", "two"]
    assert texts(report, ParagraphKind.CROSSHEAD) == ["Next"]


def test_an_e_book_says_who_published_it() -> None:
    assert read_bytes(formats.as_epub(), name="a.epub").source.outlet == "The Dorn Post"


@pytest.mark.parametrize("href", ["../../../../etc/passwd", "/etc/passwd", "gone.xhtml"])
def test_an_e_book_reaches_nothing_outside_itself(href: str) -> None:
    with pytest.raises(ReadingFailed, match="missing"):
        read_bytes(formats.epub("<p>x</p>", href), name="a.epub")


def test_a_character_that_rtf_writes_in_two_halves_is_one() -> None:
    report = read_bytes(rb"{\rtf1\ansi The mayor \u55357?\u56832? left.\par}", name="a.rtf")
    assert "😀" in report.text


@pytest.mark.parametrize(
    "data", [rb"{\rtf1" + b"{" * 20_000, rb"{\rtf1 \bin999999999 x}", b"{\\rtf1" + bytes(range(128, 256))]
)
def test_damaged_rtf_is_read_or_refused_in_words(data: bytes) -> None:
    with suppress(SynopticError):
        assert read_bytes(data, name="a.rtf").text


def test_links_and_tables_of_rtf_leave_only_their_words() -> None:
    link = rb'{\field{\*\fldinst{HYPERLINK "https://x.example"}}{\fldrslt{Palk}}}'
    row = rb"\trowd\intbl level\cell seven metres\cell\row"
    report = read_bytes(
        rb"{\rtf1\ansi The town of " + link + rb" is flooded.\par " + row + rb"}", name="a.rtf"
    )
    assert report.text == "The town of Palk is flooded.\n\nlevel seven metres"


def test_rtf_without_words_has_no_article() -> None:
    with pytest.raises(NoArticle):
        read_bytes(rb"{\rtf1\ansi\par}", name="a.rtf")


def test_rtf_beyond_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtf, "MAX_BYTES", 100)
    with pytest.raises(TooLarge):
        read_bytes(formats.as_rtf(), name="a.rtf")


LAUGHS = (
    '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><d>&b;&c;</d>'
)


def repacked(data: bytes, path: str, text: str) -> bytes:
    """A document with one of its members replaced."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members: dict[str, str | bytes] = {part: archive.read(part) for part in archive.namelist()}
    return formats.zipped(members | {path: text})


@pytest.mark.parametrize(
    ("write", "path"), [(formats.as_docx, "word/document.xml"), (formats.as_odt, "content.xml")]
)
@pytest.mark.parametrize("text", [LAUGHS, "<d>", "", "<d/>"])
def test_a_document_with_hostile_or_broken_xml_is_refused(write: object, path: str, text: str) -> None:
    with pytest.raises((ReadingFailed, NoArticle), match=r"a\.doc"):
        read_bytes(repacked(write(), path, text), name="a.doc")  # type: ignore[operator]


@pytest.mark.parametrize(
    ("write", "path"),
    [(formats.as_docx, "word/media.bin"), (formats.as_odt, "x.bin"), (formats.as_epub, "x.bin")],
)
def test_a_zip_bomb_is_refused_before_it_is_unpacked(write: object, path: str) -> None:
    target = BytesIO(write())  # type: ignore[operator]
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(path, bytes(2_000_000))
    with pytest.raises(ReadingFailed, match="packed as no document is"):
        read_bytes(target.getvalue(), name="a.docx")


def test_a_document_of_too_many_members_is_refused() -> None:
    target = BytesIO(formats.as_odt())
    with zipfile.ZipFile(target, "a") as archive:
        for number in range(2_001):
            archive.writestr(f"{number}", "")
    with pytest.raises(ReadingFailed, match="packed as no document is"):
        read_bytes(target.getvalue(), name="a.odt")


def test_a_locked_document_is_refused_with_the_reason() -> None:
    data = bytearray(formats.as_odt())
    entry = data.find(b"PK\x01\x02")
    data[entry + 8] |= 1
    with pytest.raises(ReadingFailed, match="password"):
        read_bytes(bytes(data), name="a.odt")


def test_a_document_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(formats.as_odt())
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (17).to_bytes(4, "little")
    with pytest.raises(ReadingFailed, match="damaged"):
        read_bytes(bytes(data), name="a.odt")


def test_other_zip_files_are_called_by_their_name() -> None:
    with pytest.raises(UnknownFormat, match="a zip file"):
        read_bytes(formats.zipped({"a.bin": "x"}), name="a.zip")
