import pytest
from language_texts import only, read, statements

from app.model.statement import Statement, Status

SAID = {Status.ATTRIBUTED, Status.ANONYMOUS, Status.HEARSAY, Status.CONTESTED}


def said(text: str) -> list[Statement]:
    return [statement for statement in statements(text) if statement.status in SAID]


def source(text: str) -> str | None:
    found = said(text)
    assert len(found) == 1, [(s.status, s.rule, s.span.of(text)) for s in found]
    return found[0].source.of(text) if found[0].source else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The clerk sniffled that nobody had asked her.", "The clerk"),
        ("The captain radioed that the pump had failed.", "The captain"),
        ("Police arrested him, saying he had lied.", "Police"),
        ("His secretary, Dana Rehn, beamed that the debt was paid.", "His secretary"),
        ("“Shame!” thundered the bishop.", "the bishop"),
        ("“It is over,” Ana Prieto texted her brother.", "Ana Prieto"),
        ("The firm dismissed the study as “junk science.”", "The firm"),
    ],
)
def test_a_verb_that_no_list_holds_reports_what_it_utters(text: str, who: str) -> None:
    assert source(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "The guards made sure that the gate was shut.",
        "The crash ensured that nobody slept.",
        "The storm was so strong that trees fell.",
        "The mayor came so late that nobody saw her.",
        "The regulator closed the plant now that it is old.",
        "The film, “The Pier,” won three prizes.",
        "“Hamlet,” directed by Ana Prieto, opens in May.",
        "With “no water at all,” the town closed its school.",
        "The firm dismissed nine workers.",
    ],
)
def test_what_a_verb_does_otherwise_is_no_statement(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council passed a plan that engineers warn would flood the valley.", "engineers"),
        ("A man who police say fired at the train was held.", "police"),
        ("She sold a house that neighbours say is haunted.", "neighbours"),
    ],
)
def test_who_speaks_inside_a_relative_clause_is_its_source(text: str, words: str) -> None:
    assert source(text) == words


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The quake, felt in Lindau, hit at 9 a.m., 14 km north of Rehn, the country's quake office said.",
            "the country's quake office",
        ),
        ("Rehn may sue the port, a person who knows the plan said.", "a person"),
        ("The first call came in at 9:16 p.m., the log shows.", "the log"),
    ],
)
def test_an_aside_names_its_source_however_it_is_parsed(text: str, who: str) -> None:
    assert source(text) == who


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor raised the death toll to 14.", "the death toll to 14"),
        ("Police revised the number of injured from 20 to 31.", "the number of injured from 20 to 31"),
        ("The ministry spoke of at least five dead.", "at least five dead"),
        ("Police identified the driver as Tomas Rehn, 44.", "the driver as Tomas Rehn, 44"),
        ("The bulletin listed 312 injured.", "312 injured"),
        ("The hospital counted 14 dead.", "14 dead"),
        ("The fire service gave the toll as nine.", "the toll as nine"),
    ],
)
def test_counts_and_names_are_told_on_somebodys_word(text: str, told: str) -> None:
    assert [statement.span.of(text) for statement in said(text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The town raised the bridge toll to 5 euros.",
        "The bank raised its interest rate to 4 percent.",
        "The mayor spoke of his childhood.",
        "Her brother identified her body on Friday.",
        "The menu listed twelve kinds of soup.",
        "Detectives questioned the captain.",
        "The farmer wants his land back.",
        "The minister raised the number of troops to 900.",
        "The company recorded 40 injuries last year.",
        "The club recorded three wins.",
        "The mayor gave nine coins to the crew.",
        "The president declared three days of mourning.",
        "He proved that the lock was broken.",
    ],
)
def test_acts_with_such_verbs_are_no_statements(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rights groups say 40 people are missing.",
        "A dispatcher said nine people were taken away.",
        "We have been told that the mill was sold.",
        "KQRV was told that the mill was sold.",
        "One of the aides said the deal was dead.",
        "Everyone who saw it said the car was red.",
    ],
)
def test_bodies_and_persons_in_general_are_anonymous(text: str) -> None:
    assert only(text, Status.ANONYMOUS)


@pytest.mark.parametrize(
    "text",
    [
        "The groups say 40 people are missing.",
        "A spokesman said nine people were taken away.",
        "A diver at the bank, Íñigo Urre, said the hull was intact.",
        "The energy agency said the plant was shut.",
        "The agency says its rule is clear.",
        "She told this newspaper that the mill was sold.",
        "Lindau station chief Omar Rehn said the train was late.",
        "Trans Express said the train was late.",
    ],
)
def test_who_is_known_is_neither_anonymous_nor_hearsay(text: str) -> None:
    assert only(text, Status.ATTRIBUTED)


@pytest.mark.parametrize(
    "text",
    [
        "According to Lindau station KQRV, the mill was sold.",
        "The mill was sold, KQRV reported.",
        "The blog Harbour Watch reported that the crane had failed.",
        "Dutch broadcaster KLM-Zuid reported that the crane had failed.",
        "According to the daily El Faro, the mill was sold.",
        "As first reported by KQRV, the mill was sold.",
        "Tarna TV says the mill was sold.",
        "The Tarna news agency said the mill was sold.",
    ],
)
def test_other_newsrooms_are_hearsay_by_what_they_are_called(text: str) -> None:
    assert only(text, Status.HEARSAY)


@pytest.mark.parametrize(
    "text",
    [
        "Why the valve failed remains unknown, the mayor said.",
        "The mayor said it was not clear who opened the gate.",
        "According to the mayor, it is not known who opened the gate.",
    ],
)
def test_an_unknown_on_somebodys_word_is_one_explicit_statement(text: str) -> None:
    assert [statement.status for statement in statements(text)] == [Status.EXPLICIT]


def test_a_name_that_is_withheld_in_passing_is_no_unknown() -> None:
    assert statements("A girl whose name was not released was hurt.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The firm said it had no record of such a complaint.",
        "She said she knew nothing of any payment.",
    ],
)
def test_who_says_to_have_no_record_denies_it(text: str) -> None:
    assert [statement.status for statement in statements(text)] == [Status.CONTESTED]


@pytest.mark.parametrize(
    "text",
    [
        "He warned that the dam could burst.",
        "The union expects the bank to cut 900 jobs.",
        "The mayor promised that the bridge would open.",
    ],
)
def test_what_is_foretold_is_a_projection_of_its_source(text: str) -> None:
    found = statements(text)
    assert [statement.status for statement in found] == [Status.PROJECTION]
    assert found[0].source is not None


def test_a_denial_still_to_come_denies_nothing() -> None:
    assert not statements("The senate is certain to reject the claim.", status=Status.CONTESTED)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Nobody closed the pier.” engineer Mara Holt", "Mara Holt"),
        ("“We will rebuild the whole pier” – Mayor Ana Prieto.", "Mayor Ana Prieto"),
        ("Engineer Mara Holt was blunt: “The valve failed.”", "Mara Holt"),
        ("Terlouw was blunt. “We are full, all of us.”", "Terlouw"),
        ("“The valve failed,” according to engineer Mara Holt.", "Mara Holt"),
        ("Bridge 'unsafe for years', says union", "union"),
        ("The bridge is, in the mayor's words, “a ruin.”", "the mayor"),
        ("The mayor's plea: “Stay home.”", "The mayor"),
    ],
)
def test_a_quotation_without_a_verb_of_saying_has_its_speaker(text: str, who: str) -> None:
    assert [quotation.speaker for quotation in read(text).quotations] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "The letter ended with a line from Terlouw: “We are full.”",
        "Her book, “The Long Road,” Penn Press.",
        "“The old pier” in Lindau was shut.",
        "The fee hit “thousands of clerks” workers.",
    ],
)
def test_words_beside_a_quotation_are_not_always_its_speaker(text: str) -> None:
    assert [quotation.speaker for quotation in read(text).quotations] == [None]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mayor Prieto: bridge must close", "Mayor Prieto"),
        ("Fire at mill was arson – insurer", "insurer"),
        ("Minister quits over leak – report", "report"),
        ("Tanker Maria Dawn: crew rescued", None),
        ("Ferry disaster: what we know", None),
        ("Lindau: fire destroys old mill", None),
    ],
)
def test_a_colon_or_a_dash_in_a_headline_follows_who_says_it(text: str, who: str | None) -> None:
    assert [statement.source and statement.source.of(text) for statement in said(text)] == (
        [who] if who else []
    )


def test_what_the_report_sets_against_a_source_is_not_on_its_word() -> None:
    text = "The sea was calm, according to the weather office, but fog was thick."
    assert [statement.span.of(text) for statement in said(text)] == ["The sea was calm"]


def test_the_agency_is_the_news_agency_that_was_cited_before() -> None:
    text = "The Tarna news agency said two men had died. The agency said a third was hurt."
    assert [statement.status for statement in statements(text)] == [Status.HEARSAY, Status.HEARSAY]
