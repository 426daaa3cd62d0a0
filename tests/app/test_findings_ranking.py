"""What an editor sees first, and what is no agreement."""

from __future__ import annotations

import pytest
from findings_texts import Told, compared, report

from app.findings.ranking import GRAVITY
from app.findings.wording import title
from app.model.finding import DifferenceType, Finding, FindingKind
from app.model.statement import Status

LEDGER = report(
    "ledger",
    "Bank robbed in Kelt",
    "Three men robbed the savings bank in Kelt on Friday. Guards were reportedly tied to their chairs.",
    "Police could not confirm that shots were fired.",
    "The bank has stood on the corner of Mill Street since 1911.",
    "The loot may have been 40,000 crowns, the manager told a friend.",
    "A slow van with 12 boxes was found near the river at night.",
    "The mayor called the robbers vicious thugs.",
)
TELEGRAM = report(
    "telegram",
    "Robbers hit bank in Kelt",
    "Four men robbed the savings bank in Kelt on Friday. Guards were tied to their chairs.",
    "The bank has stood on the corner of Mill Street since 1911.",
    "A slow van with 14 boxes was found near the river at night.",
)
LINKS = [
    ("Three men robbed", "Four men robbed"),
    ("reportedly tied", "Guards were tied"),
    ("corner of Mill Street", "corner of Mill Street"),
    ("12 boxes", "14 boxes"),
]


@pytest.fixture(scope="module")
def bank() -> Told:
    return compared([LEDGER, TELEGRAM], LINKS)


def place(told: Told, words: str) -> int:
    return next(i for i, finding in enumerate(told.findings) if words in _all(told, finding))


def _all(told: Told, finding: Finding) -> str:
    return " | ".join([title(finding), *(told.words(passage) for passage in finding.passages)])


def agreed(told: Told) -> list[str]:
    return [told.words(f.passages[0]) for f in told.findings if f.kind is FindingKind.AGREEMENT]


def test_a_conflict_in_the_lead_comes_before_one_further_down(bank: Told) -> None:
    assert place(bank, "3 / 4") == 0
    assert place(bank, "3 / 4") < place(bank, "12 / 14")


def test_drift_in_the_lead_comes_before_a_conflict_further_down(bank: Told) -> None:
    assert place(bank, "reportedly") < place(bank, "12 / 14")


def test_what_is_said_to_be_unconfirmed_comes_before_what_is_only_hedged(bank: Told) -> None:
    assert place(bank, "could not confirm") < place(bank, "may have been")


def test_what_differs_comes_before_what_is_only_here_and_that_before_what_agrees(bank: Told) -> None:
    kinds = [finding.kind for finding in bank.findings]
    last_differing = max(i for i, kind in enumerate(kinds) if kind is FindingKind.DIFFERENCE)
    first_alone = kinds.index(FindingKind.ONLY_HERE)
    assert last_differing < first_alone < kinds.index(FindingKind.AGREEMENT)


def test_every_kind_of_finding_has_its_gravity() -> None:
    for kind in (*DifferenceType, *(s for s in Status if s is not Status.ATTRIBUTED)):
        assert 0 < GRAVITY[kind] <= 1
    assert GRAVITY[FindingKind.AGREEMENT] < GRAVITY[FindingKind.ONLY_HERE]


def test_a_dateline_is_no_agreement() -> None:
    told = compared(
        [
            report("a", "Dorn falls", "DORN, May 16 - The militia left the old fort before dawn."),
            report("b", "Fort given up", "DORN, May 16 - The militia gave up the fort, witnesses said."),
        ],
        [("left the old fort", "gave up the fort")],
    )
    assert not any("DORN" in words or "May" in words for words in agreed(told))


def test_the_other_date_of_a_dateline_is_no_difference() -> None:
    told = compared(
        [
            report("a", "Dorn falls", "DORN, May 16 - The militia left the old fort before dawn."),
            report("b", "Dorn falls", "DORN, May 17 - The militia left the old fort before dawn."),
        ],
        [("left the old fort", "left the old fort")],
    )
    assert not [f for f in told.findings if f.kind is FindingKind.DIFFERENCE]


def test_a_side_of_a_difference_is_no_agreement() -> None:
    third = report("gazette", "Bank raid", "Three men robbed the savings bank in Kelt on Friday.")
    told = compared(
        [LEDGER, TELEGRAM, third],
        [*LINKS, ("Three men robbed", "Three men robbed")],
    )
    assert not any(words.startswith("Three men") and len(words) < 12 for words in agreed(told))


def test_the_same_words_are_agreed_on_once() -> None:
    told = compared(
        [
            report("a", "Lock", "The old lock at Aarn was shut.", "Barges wait at the old lock at Aarn."),
            report(
                "b", "Lock", "The old lock at Aarn was shut.", "Forty barges wait at the old lock at Aarn."
            ),
        ],
        [("was shut", "was shut"), ("Barges wait", "barges wait")],
    )
    assert len(agreed(told)) == len({words.casefold() for words in agreed(told)})


def test_a_name_by_itself_is_agreed_on_only_where_nothing_else_is() -> None:
    told = compared(
        [
            report("a", "Race", "Nora Aune won the race on Sunday in two hours and six minutes."),
            report("b", "Race", "In two hours and six minutes Nora Aune won the race on Sunday."),
        ],
        [("Nora Aune", "Nora Aune")],
    )
    assert agreed(told)
    assert "Nora Aune" not in agreed(told)


def test_a_verb_alone_is_no_agreement() -> None:
    told = compared(
        [
            report("a", "Mails", "Berg forwarded letters from her office to a lawyer in March."),
            report("b", "Mails", "In spring Berg forwarded a hundred notes, it was said in court."),
        ],
        [("forwarded letters", "forwarded a hundred")],
    )
    assert not any(" " not in words for words in agreed(told))
