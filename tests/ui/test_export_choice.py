"""What is chosen for an export: kept as lines of the settings, offered in words, named after the project."""

import pytest

from app.exchange.formats import NOTE_FORMATS
from app.export.formats import FORMATS
from app.export.outline.options import Ink, Layout, Orientation, Paper
from app.exporting import COMPARISON_JSON
from ui.models.export_choice import ExportChoice, kept, recalled
from ui.models.export_formats import export_formats
from ui.models.file_names import file_name


def test_the_dialog_offers_every_format_there_is() -> None:
    offered = {form.name: form.suffix for form in export_formats()}
    assert set(offered) == {COMPARISON_JSON, *(form.name for form in (*FORMATS, *NOTE_FORMATS))}
    assert {form.name: form.suffix for form in FORMATS}.items() <= offered.items()


def test_a_choice_is_recalled_as_it_was_kept() -> None:
    choice = ExportChoice(
        format="docx",
        layout=Layout.WORKSHEET,
        paper=Paper.A3,
        orientation=Orientation.PORTRAIT,
        grey=True,
        findings=False,
        marks=False,
        notes=False,
        language="es",
    )
    assert recalled(kept(choice), blind=False) == choice
    assert recalled(kept(ExportChoice()), blind=True) == ExportChoice(blind=True)


def test_lines_that_make_no_sense_are_passed_over() -> None:
    lines = ("layout=round", "paper=", "grey=perhaps", "language=xx", "reports=A", "nonsense", "marks=no")
    assert recalled(lines, blind=False, language="xx") == ExportChoice(marks=False)


def test_a_first_export_speaks_the_language_of_the_window() -> None:
    assert recalled((), blind=False, language="de").language == "de"
    assert recalled((), blind=False, language="system").language == "en"


def test_the_options_say_what_was_chosen() -> None:
    options = ExportChoice(grey=True, findings=False, notes=False).options()
    assert (options.ink, options.findings, options.notes) == (Ink.GREY, frozenset(), frozenset())


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Storm: 3 boats / 2 lost?", "Storm 3 boats 2 lost.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("  \u202eevil\n", "evil.pdf"),
        ("", "Comparison.pdf"),
        ("con", "Comparison.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
    ],
)
def test_a_name_for_a_file_is_one_on_every_system(words: str, name: str) -> None:
    assert file_name(words, ".pdf", otherwise="Comparison") == name
