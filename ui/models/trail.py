"""Where the reader has been: places to go back to and forward again, as in a browser."""

from __future__ import annotations

from app.model.span import Passage

LENGTH = 200  # places remembered; more than anyone walks back


class Trail:
    """Visited passages and the one where the reader stands."""

    def __init__(self) -> None:
        self._places: list[Passage] = []
        self._here = -1

    def visit(self, place: Passage) -> None:
        """Come to a new place; what lay ahead is forgotten."""
        if self._places and self._places[self._here] == place:
            return
        self._places = [*self._places[: self._here + 1], place][-LENGTH:]
        self._here = len(self._places) - 1

    def back(self) -> Passage | None:
        return self._step(-1)

    def forward(self) -> Passage | None:
        return self._step(1)

    @property
    def can_go_back(self) -> bool:
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        return self._here < len(self._places) - 1

    def _step(self, by: int) -> Passage | None:
        there = self._here + by
        if not 0 <= there < len(self._places):
            return None
        self._here = there
        return self._places[there]
