"""What travels between processes arrives as it was."""

import pickle

import pytest

from app.model.alignment import Link, Signal
from app.model.finding import Difference, DifferenceType, Mark, MarkKind, Pair, Relation
from app.model.reason import Reason
from app.model.span import Passage, ReportId, Span

A, B = (Passage(ReportId(name), Span(0, 9)) for name in "ab")
LINK = Link(A, B, 0.8, (Signal("meaning", 0.7), Signal("names", 0.2)), same_copy=True)
DIFFERENCE = Difference(
    DifferenceType.FIGURE, (Span(1, 2),), (Span(3, 4),), Reason.of("figure_conflict"), 0.9
)
MARK = Mark(ReportId("a"), Span(1, 2), MarkKind.DIFFER, "f")
PAIR = Pair(LINK, Relation.DIFFER, (DIFFERENCE,), ((Span(1, 2), Span(3, 4)),))


@pytest.mark.parametrize("value", [A, LINK, PAIR, MARK, DIFFERENCE])
def test_a_lean_value_is_the_same_after_its_way(value: object) -> None:
    arrived = pickle.loads(pickle.dumps(value))
    assert arrived == value
    assert hash(arrived) == hash(value)
    assert type(arrived) is type(value)
