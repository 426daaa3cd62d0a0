"""What one window shows of its session: some columns, and in blind reading no outlet's name."""

from __future__ import annotations

from dataclasses import replace

from app.model.comparison import Comparison
from app.model.finding import Finding, FindingId
from app.model.project import Judgement, Project
from app.model.report import Report
from app.model.span import Passage
from app.session import Session
from ui.messages import counted, tr
from ui.models.origins import origin_groups
from ui.models.reading import Reading, any_finding, is_conflict
from ui.models.report_lines import head_line, report_lines
from ui.models.shown_columns import picked, shown_places
from ui.operations.desk import Desk
from ui.panes.values import ColumnHead


class Seen:
    """Asked anew at every change; remembers nothing itself."""

    def __init__(self, desk: Desk, reading: Reading) -> None:
        self._desk, self._reading = desk, reading

    @property
    def session(self) -> Session:
        return self._desk.session

    @property
    def project(self) -> Project:
        """The project with its reports as they are shown; its notes stand as they were written."""
        project = self.session.project
        reports = self._reading.curtain.reports(project)
        return project if reports is project.reports else replace(project, reports=reports)

    @property
    def comparison(self) -> Comparison | None:
        return self._reading.curtain.comparison(self.session.comparison)

    @property
    def places(self) -> tuple[int, ...]:
        """The places of the reports that have a column."""
        return shown_places(self.session.project, self._reading.hidden)

    @property
    def columns(self) -> tuple[Report, ...]:
        return picked(self.project.reports, self.places)

    @property
    def verdicts(self) -> dict[FindingId, Judgement]:
        return {verdict.finding: verdict.judgement for verdict in self.session.project.verdicts}

    def heads(self) -> tuple[ColumnHead, ...]:
        """What stands above the columns."""
        comparison = self.comparison
        return tuple(
            ColumnHead(
                siglum=line.siglum,
                title=line.label,
                line=head_line(line, comparison),
                pivot=line.pivot,
                alert=line.alert,
                notices=line.notices,
            )
            for line in picked(report_lines(self.project), self.places)
        )

    def title(self) -> str:
        """What the comparison is called: its title, its file's name, else the first headline."""
        project, path = self.session.project, self.session.path
        if project.title:
            return project.title
        if path is not None:
            return path.stem
        return self.project.reports[0].title if project.reports else ""

    def facts(self) -> str:
        """How many reports there are, of how many origins, and whether their outlets are hidden."""
        facts = [counted(len(self.session.project.reports), "{n} report", "{n} reports")]
        if self.session.comparison is not None:
            facts.append(counted(len(origin_groups(self.session.comparison)), "{n} origin", "{n} origins"))
        if self._reading.curtain.drawn:
            facts.append(tr("outlets hidden"))
        return ", ".join(facts)

    def place_of(self, finding: Finding) -> str:
        """Which of how many it is, among its like: of the list, or of all where it was not in the list."""
        reading, conflict = self._reading, is_conflict(finding)
        listed = reading.is_listed_conflict if conflict else reading.is_listed
        number, total = reading.place_among(listed)
        if not number:
            number, total = reading.place_among(is_conflict if conflict else any_finding)
        return tr("{n} of {total}", n=number, total=total)

    def here(self, finding: Finding) -> Passage:
        """The finding's passage in the report that is being read, else its first in a column."""
        selected = self._reading.selection
        reading = selected.report if selected else None
        shown = [p for p in finding.passages if p.report not in self._reading.hidden] or finding.passages
        return next((p for p in shown if p.report == reading), shown[0])
