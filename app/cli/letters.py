"""Reports by the letters that a user types for them."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import SynopticError
from app.model.report import Report, siglum
from app.model.span import ReportId


class UnknownReport(SynopticError):
    sentence = "There is no report {letter}. Choose among {letters}."


def report_at(letter: str, reports: Sequence[Report]) -> ReportId:
    """The report that a letter, in either case, stands for. Raises UnknownReport."""
    by_letter = {siglum(index): report.id for index, report in enumerate(reports)}
    if letter.upper() not in by_letter:
        raise UnknownReport(letter=letter, letters=", ".join(by_letter))
    return by_letter[letter.upper()]
