"""The card and its findings: words put together by the reader, overlapping marks gone round by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.model.finding import FindingKind
from app.model.project import Bond
from app.model.span import Passage, Span
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")


def words_in(window: MainWindow, place: int, words: str) -> Passage:
    report = window.parts.desk.session.project.reports[place]
    start = report.text.index(words)
    return Passage(report.id, Span(start, start + len(words)))


def test_selected_words_are_put_together_with_those_of_another_report(window: MainWindow) -> None:
    parts = window.parts
    first = words_in(window, 0, "There was no confirmation of reports that a third boat was missing.")
    second = words_in(window, 1, "The ferry to Skell was cancelled until Thursday.")
    parts.reading.select(first)
    QTest.keyClick(window, Qt.Key.Key_T)
    assert "Select the words of another report" in parts.messages.message.text
    parts.reading.select(second)
    QTest.keyClick(window, Qt.Key.Key_T)
    assert not parts.messages.isVisible()
    (override,) = parts.desk.session.project.overrides
    assert {override.a, override.b} == {first, second}
    assert override.bond is Bond.TOGETHER
    parts.actions["undo"].trigger()
    assert parts.desk.session.project.overrides == ()


def test_putting_together_can_be_left(window: MainWindow) -> None:
    parts = window.parts
    parts.reading.select(words_in(window, 0, "A storm sank two boats"))
    QTest.keyClick(window, Qt.Key.Key_T)
    cancel = next(button for button in parts.messages.findChildren(QPushButton) if button.text() == "Cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    parts.reading.select(words_in(window, 1, "A storm sank three boats"))
    QTest.keyClick(window, Qt.Key.Key_T)
    assert parts.desk.session.project.overrides == ()
    assert parts.messages.isVisible()


def test_the_card_of_what_only_one_report_tells_offers_to_find_its_partner(window: MainWindow) -> None:
    comparison = window.parts.desk.session.comparison
    assert comparison is not None
    lone = next(finding for finding in comparison.findings if finding.kind is FindingKind.UNCONFIRMED)
    window.parts.reading.choose(lone)
    button = next(
        b for b in window.parts.page.card.findChildren(QPushButton) if b.text().startswith("Belongs to…")
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Select the words of another report" in window.parts.messages.message.text


def test_one_key_goes_round_the_findings_that_mark_the_same_words(window: MainWindow) -> None:
    comparison = window.parts.desk.session.comparison
    assert comparison is not None
    marks = comparison.marks
    a = next(
        m
        for m in marks
        for n in marks
        if m.finding != n.finding and m.report == n.report and m.span.overlap(n.span)
    )
    window.parts.reading.choose(comparison.finding(a.finding))
    seen = []
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_M)
        assert window.parts.reading.finding is not None
        seen.append(window.parts.reading.finding.id)
    assert len(set(seen)) > 1
    assert a.finding in seen
