"""When words of other force are a difference: both must tell one act or name one thing."""

from __future__ import annotations

import pytest
from findings_texts import judged, types, words_of

from app.findings.framing import Framing
from app.language.lexicon import languages, load

DIFFER = [
    ("Holt slams the council over the toll.", "Holt criticized the council for its plan of a toll."),
    ("Shares of the mill plunged after the audit.", "After the audit the mill's shares fell on Monday."),
    (
        "Nine herders were massacred by the militia near the ford.",
        "The militia killed nine herders near the ford.",
    ),
    ("The rioters threw stones at the lodge.", "The protesters threw stones at the lodge on Monday."),
    ("The regime in Norden jailed two teachers.", "The government in Norden jailed the teachers."),
    (
        "The quake caused panic among guests of the inn.",
        "The quake caused concern among guests of the inn.",
    ),
    ("Holt launched a tirade against the bank.", "Holt criticized the bank in her speech."),
    (
        "Holt lashed out at the bank and urged the union to wait.",
        "Holt blasted the union, and accused the bank of greed.",
    ),
    ("Okonjo railed against the toll on Monday.", "Okonjo told reporters what he thinks of the toll."),
    ("Okonjo falsely claimed that the lift was safe.", "Okonjo told reporters that the lift was safe."),
    (
        "The infamous ledger of the mill lay on the table.",
        "On the table lay the leather-bound ledger of the mill.",
    ),
    ("The disgraced banker left town by boat.", "The banker left town by boat."),
    (
        "Valbruck has the largest mill of the region.",
        "The town is home to one of the largest mills of the region.",
    ),
    ('The council passed the "reform" by a single vote.', "The reform was passed by the council on Monday."),
]

ALIKE = [
    # another actor, another object, another sense
    ("Holt slams the council.", "Okonjo criticized the council for its plan of a toll."),
    ("Shares of the mill plunged, and costs fell.", "Costs fell at the mill, whose shares plunged."),
    ("Holt snaps up the old mill.", "Holt said on Monday that she had bought the mill."),
    ("The storm hit the coast and flattened two barns.", "A storm struck the coast on Monday."),
    ("The crane slammed into the quay.", "The crane hit the quay, the port said."),
    # synonyms
    ("Marchers blocked the bridge at noon.", "Demonstrators blocked the bridge at noon."),
    ("Shares of the mill fell on Monday.", "The mill's shares declined on Monday."),
    ("Holt criticized the plan.", "Holt found fault with the plan."),
    # somebody's own words
    ("Holt called them “rioters” on Monday.", "Holt spoke of protesters on Monday."),
    ('The "Valbruck Star" sank at noon.', "The Valbruck Star sank in the bay at noon."),
    ("Holt said the “reform” would fail.", "The reform will fail, Holt said."),
    # the noun for another thing
    ("A mob of gulls circled over the boat.", "The protesters followed the road to the bridge."),
]


@pytest.mark.parametrize(("a", "b"), DIFFER)
def test_words_of_other_force_for_one_thing_differ(a: str, b: str) -> None:
    assert "wording" in types(judged(a, b))
    assert "wording" in types(judged(b, a))


@pytest.mark.parametrize(("a", "b"), ALIKE)
def test_other_words_without_other_force_do_not_differ(a: str, b: str) -> None:
    assert "wording" not in types(judged(a, b))
    assert "wording" not in types(judged(b, a))


def test_both_words_are_marked() -> None:
    a, b = "The rioters threw stones at the lodge.", "The protesters threw stones at the lodge on Monday."
    (difference,) = judged(a, b).differences
    assert words_of(difference, a, b) == (["rioters"], ["protesters"])


@pytest.mark.parametrize("language", languages())
def test_a_word_has_one_force_in_a_frame(language: str) -> None:
    framing = load(Framing, language)
    for kind in (framing.acts, framing.deeds, framing.labels):
        for frame, forces in kind.items():
            words = [word for of_one_force in forces.values() for word in of_one_force]
            assert len(words) == len(set(words)), frame
            assert set(forces) <= {"plain", "pointed", "loaded"}, frame
            assert "loaded" in forces, frame


def test_a_line_without_a_word_is_told_in_no_other_words() -> None:
    assert not types(judged("* * *", "The mill burned."))
