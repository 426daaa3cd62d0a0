"""What a window shows of its project and comparison: all of it or, in blind reading, no outlet's name."""

from __future__ import annotations

from app.blind import Blind
from app.model.comparison import Comparison
from app.model.project import Project
from app.model.report import Report
from app.model.span import ReportId
from ui.messages import tr


class Curtain:
    """Hides the outlets while it is `drawn`; the latest values are remembered, so that asking is cheap."""

    def __init__(self) -> None:
        self.drawn = False
        self._hiding: tuple[tuple[Report, ...], Blind] | None = None
        self._reports: tuple[tuple[Report, ...], tuple[Report, ...]] | None = None
        self._comparison: tuple[Comparison, Comparison] | None = None

    def reports(self, project: Project) -> tuple[Report, ...]:
        """The project's reports as they are shown."""
        if not self.drawn:
            return project.reports
        if self._reports is None or self._reports[0] is not project.reports:
            self._reports = project.reports, self._blind(project).reports(project.reports)
        return self._reports[1]

    def report(self, project: Project, report: ReportId) -> Report:
        return next(one for one in self.reports(project) if one.id == report)

    def comparison(self, comparison: Comparison | None) -> Comparison | None:
        """The comparison as it is shown."""
        if not self.drawn or comparison is None:
            return comparison
        if self._comparison is None or self._comparison[0] is not comparison:
            self._comparison = comparison, Blind(comparison.reports, _name).comparison(comparison)
        return self._comparison[1]

    def words(self, project: Project, words: str) -> str:
        """Words that the reader took from a report, as they are shown."""
        return self._blind(project).words(words) if self.drawn else words

    def _blind(self, project: Project) -> Blind:
        if self._hiding is None or self._hiding[0] is not project.reports:
            self._hiding = project.reports, Blind(project.reports, _name)
        return self._hiding[1]


def _name(siglum: str) -> str:
    return tr("Outlet {siglum}", siglum=siglum)
