"""Help, About, Licences: what the program stands on, read without any network."""

import pytest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.licences import parts
from ui.dialogs.about import AboutDialog
from ui.dialogs.licences import LicencesDialog


def test_choosing_a_part_shows_its_terms(qtbot: QtBot) -> None:
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    names, terms = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    assert names.count() == len(parts())
    spacy = next(row for row, part in enumerate(parts()) if part.name == "spacy")
    names.setCurrentRow(spacy)
    assert "ExplosionAI" in terms.toPlainText()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_about_leads_to_the_licences(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.findChild(QPushButton).click()
    assert about.findChild(LicencesDialog).isVisible()
