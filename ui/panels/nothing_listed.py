"""What stands where a list of findings is empty: why, and how to see them all."""

from __future__ import annotations

from app.model.comparison import Comparison
from ui.messages import counted, native_keys, tr
from ui.models.finding_filter import FindingFilter, Verdicts, count, picks_in_words
from ui.panels.empty_list import EmptyList


class NothingListed(EmptyList):
    """Says what the filter hides, with a way back to all."""

    def explain(self, comparison: Comparison | None, verdicts: Verdicts, wanted: FindingFilter) -> None:
        self.back.setVisible(comparison is not None and wanted.active)
        if comparison is None:
            self.words.setText(tr("Findings appear here when the reports have been compared."))
            return
        there = count(comparison, verdicts, FindingFilter())
        self.back.setText(counted(there, "Show the {n} finding", "Show all {n} findings"))
        if wanted.active:
            picks = picks_in_words(wanted, comparison)
            self.words.setText("\n".join((tr("No finding passes the filter:"), *picks)))
        else:
            self.words.setText(_why_none(comparison))


def _why_none(comparison: Comparison) -> str:
    if len(comparison.reports) < 2:
        return tr(
            "One report alone has nothing to be compared with. Open another: {keys}.",
            keys=native_keys("Ctrl+O"),
        )
    if comparison.findings:
        return tr("You rejected all findings. They are listed under Status, Rejected.")
    return tr("The reports have nothing in common that could be marked.")
