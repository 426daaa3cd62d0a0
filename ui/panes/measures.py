"""How wide the columns and their lanes are, and how their text is set, by the room there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from PySide6.QtGui import QFont, QFontMetricsF

from app.model.report import ParagraphKind
from app.settings import Density as Closeness
from ui.panes.placing import Spacing
from ui.panes.values import Mode, TextLook
from ui.theme.glyphs import MARKER
from ui.theme.type import SetType, TextStyle, set_type

LEAST_COLUMN = 140
GLYPH_CENTRE = 11.0  # from the text
_COMPACT_BELOW, _NARROW_BELOW = 208, 170  # four columns between two panels are still regular at 1440 px
_WIDEST_TEXT = 480  # at 100 %: longer lines lose the eye on its way back
_MARGIN_LEFT, _MARGIN_RIGHT, CHANNEL = 12, 14, 44  # as written: around the columns, between them
_LANES_SCALE = (0.85, 1.5)  # lanes and glyphs follow the zoom between these

_BAR_STEP = 4.0  # px from bar to bar of notes that overlap

_SEMI = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Density:
    """Text size and space that go together; lanes in px at 100 %."""

    body: TextStyle
    headline: TextStyle
    caption: TextStyle
    padding: float
    tag: int
    glyph_lane: int
    note_lane: int
    gutter: int
    brief: bool = False

    def style(self, kind: ParagraphKind) -> TextStyle:
        body = self.body
        if kind is ParagraphKind.HEADLINE:
            return self.headline
        if kind is ParagraphKind.CAPTION:
            return self.caption
        if kind is ParagraphKind.STANDFIRST:
            return TextStyle(body.size, body.pitch, italic=True)
        if kind is ParagraphKind.CROSSHEAD:
            return TextStyle(body.size, body.pitch, _SEMI)
        return body


COMFORTABLE = Density(
    TextStyle(16, 25), TextStyle(18, 24, _SEMI), TextStyle(14, 21, muted=True), 14, 20, 22, 17, 48
)
REGULAR = Density(
    TextStyle(15, 22), TextStyle(17, 21, _SEMI), TextStyle(13, 19, muted=True), 11, 20, 22, 17, 48
)
COMPACT = Density(
    TextStyle(13, 19), TextStyle(14, 19, _SEMI), TextStyle(12, 17, muted=True), 9, 18, 22, 17, 48
)
NARROW = Density(
    TextStyle(13, 19), TextStyle(14, 19, _SEMI), TextStyle(12, 17, muted=True), 9, 18, 18, 7, 44, brief=True
)


@dataclass(frozen=True)
class Measures:
    """All widths of the synopsis for one size of the window; `lefts` are the columns' left edges in px.

    `column` is the width that is everybody's share, or in `of` that of one column; `widths` are all of them.

    In a column that is read from the right the lanes change sides: marks stand where lines begin.
    """

    mode: Mode
    look: TextLook
    density: Density
    gutter: int
    column: int
    lefts: tuple[int, ...]
    widths: tuple[int, ...]
    width: int
    mirrored: bool = False

    def of(self, index: int) -> Measures:
        """As they are inside one column."""
        return replace(self, column=self.widths[index])

    @property
    def zoom(self) -> float:
        return self.look.zoom

    @property
    def scale(self) -> float:
        least, most = _LANES_SCALE
        return min(most, max(least, self.zoom))

    @cached_property
    def text_left(self) -> int:
        if self.mirrored:
            return self.column - self._glyph_lane - self.text_width
        return self._glyph_lane

    @cached_property
    def text_width(self) -> int:
        room = self.column - self._glyph_lane - round(self.density.note_lane * self.scale)
        return max(1, min(room, round(_WIDEST_TEXT * self.zoom)))

    @property
    def _glyph_lane(self) -> int:
        return round(self.density.glyph_lane * self.scale)

    @property
    def glyph_centre(self) -> float:
        """The middle of glyphs, from the left of the text."""
        beside = GLYPH_CENTRE * self.scale
        return self.text_width + beside if self.mirrored else -beside

    def in_glyph_lane(self, x: float) -> bool:
        """Whether a place, from the left of the text, lies where the glyphs stand."""
        return x > self.text_width if self.mirrored else x < 0

    @property
    def marker_left(self) -> float:
        """The left edge of note markers, from the left of the text: in narrow columns the glyphs' lane."""
        if not self.mirrored:
            return 2.0 - self._glyph_lane if self.density.brief else self.text_width + 1.0
        return self.text_width + self._glyph_lane - 2.0 - MARKER if self.density.brief else -1.0 - MARKER

    def bar_left(self, lane: int) -> float | None:
        """The left edge of a note's bar in the margin, from the left of the text; None where none fits."""
        beside = 1.0 + lane * _BAR_STEP
        if beside + _BAR_STEP > round(self.density.note_lane * self.scale):
            return None
        return -beside - 2.0 if self.mirrored else self.text_width + beside

    @cached_property
    def types(self) -> dict[ParagraphKind, SetType]:
        return {
            kind: set_type(self.density.style(kind), self.zoom, self.look.family) for kind in ParagraphKind
        }

    def average_width(self, kind: ParagraphKind) -> float:
        """Of one character."""
        return self._averages[kind]

    @cached_property
    def _averages(self) -> dict[ParagraphKind, float]:
        return {kind: QFontMetricsF(how.font).averageCharWidth() for kind, how in self.types.items()}

    @property
    def brief_gaps(self) -> bool:
        """Whether a gap says what it must in one line."""
        return self.density.brief or self.look.gaps_collapsed

    @property
    def tag_height(self) -> float:
        return float(self.density.tag)

    @property
    def spacing(self) -> Spacing:
        return Spacing(padding=self.density.padding, least=28.0 if self.brief_gaps else 40.0)


def measure(mode: Mode, columns: Sequence[float], room: int, look: TextLook, *, gutter: int = 0) -> Measures:
    """Share `room` px among the columns, each taking so many times its share.

    Below their least width they scroll sideways. `gutter` is what the heading of the row gutter needs.
    """
    count = max(1, len(columns))
    if mode is Mode.AS_WRITTEN:
        share = (room - _MARGIN_LEFT - _MARGIN_RIGHT - CHANNEL * (count - 1)) // count
        column, gutter, step = round(max(LEAST_COLUMN, share) * look.width), 0, CHANNEL
        first = _MARGIN_LEFT
    else:
        least = max(REGULAR.gutter, gutter)
        column, step = round(max(LEAST_COLUMN, (room - least) // count) * look.width), 0
        least = max(_density(column, look.density).gutter, gutter)
        gutter = first = max(least, room - column * count)
    widths = tuple(max(LEAST_COLUMN, round(column * times)) for times in columns)
    ends = tuple(accumulate((taken + step for taken in widths), initial=first))
    width = ends[-1] - (step if widths else 0) + (_MARGIN_RIGHT if step else 0)
    return Measures(mode, look, _density(column, look.density), gutter, column, ends[:-1], widths, width)


def _density(column: int, wanted: Closeness) -> Density:
    """What is wanted, unless the column is too narrow for it."""
    if column < _NARROW_BELOW:
        return NARROW
    if column < _COMPACT_BELOW or wanted is Closeness.COMPACT:
        return COMPACT
    return COMFORTABLE if wanted is Closeness.COMFORTABLE else REGULAR
