import pytest
from language_texts import only, statements

from app.model.statement import Status

CASES = [
    (
        "fr",
        "Le pont est tombé, a déclaré mardi le ministre Luc Darmon.",
        Status.ATTRIBUTED,
        "le ministre Luc Darmon",
    ),
    ("fr", "Selon des témoins, deux bateaux ont coulé.", Status.ANONYMOUS, "des témoins"),
    ("fr", "Selon le journal La Vigie, deux bateaux ont coulé.", Status.HEARSAY, "le journal La Vigie"),
    (
        "fr",
        "Selon l’agence de l’environnement, l’air est sain.",
        Status.ATTRIBUTED,
        "l’agence de l’environnement",
    ),
    (
        "fr",
        "Selon l’agence de presse Vigie, deux bateaux ont coulé.",
        Status.HEARSAY,
        "l’agence de presse Vigie",
    ),
    (
        "es",
        "Según la agencia de meteorología, el viento cae.",
        Status.ATTRIBUTED,
        "la agencia de meteorología",
    ),
    ("fr", "Le chef de la milice aurait quitté le pays.", Status.HEDGED, None),
    ("fr", "Cette information n’a pas pu être vérifiée.", Status.EXPLICIT, None),
    ("fr", "Le gouvernement a démenti ces accusations.", Status.CONTESTED, "Le gouvernement"),
    (
        "de",
        "Minister Lutz Darmann sagte, die Brücke sei gesperrt.",
        Status.ATTRIBUTED,
        "Minister Lutz Darmann",
    ),
    ("de", "Nach Angaben von Augenzeugen sanken zwei Schiffe.", Status.ANONYMOUS, "Augenzeugen"),
    ("de", "Laut Feuerwehr 12 Autos brannten in Tarm.", Status.ATTRIBUTED, "Feuerwehr"),
    ("de", "Laut der Zeitung Tarner Bote sanken zwei Schiffe.", Status.HEARSAY, "der Zeitung Tarner Bote"),
    ("de", "Der Anführer soll das Land verlassen haben.", Status.HEDGED, None),
    ("de", "Die Angaben konnten nicht unabhängig überprüft werden.", Status.EXPLICIT, None),
    ("de", "Die Regierung wies die Vorwürfe zurück.", Status.CONTESTED, "Die Regierung"),
    ("es", "El ministro Luis Darmón dijo que el puente cayó.", Status.ATTRIBUTED, "El ministro Luis Darmón"),
    ("es", "Según testigos, dos barcos se hundieron.", Status.ANONYMOUS, "testigos"),
    ("es", "El jefe de la milicia habría abandonado el país.", Status.HEDGED, None),
    ("es", "El Gobierno negó las acusaciones.", Status.CONTESTED, "El Gobierno"),
    ("it", "Secondo testimoni, due navi sono affondate.", Status.ANONYMOUS, "testimoni"),
    ("it", "Il governo ha smentito le accuse.", Status.CONTESTED, "Il governo"),
    ("pt", "Segundo testemunhas, dois barcos afundaram.", Status.ANONYMOUS, "testemunhas"),
    ("nl", "Volgens getuigen zijn twee schepen gezonken.", Status.ANONYMOUS, "getuigen"),
]


@pytest.mark.parametrize(("language", "text", "status", "source"), CASES)
def test_claims_are_told_apart_without_a_parser(
    language: str, text: str, status: Status, source: str | None
) -> None:
    found = only(text, status, language)
    assert (found.source.of(text) if found.source else None) == source


def test_a_verb_without_its_subject_keeps_the_last_speaker() -> None:
    text = "El ministro Luis Darmón dijo que el puente cayó. «No vamos a ceder», añadió."
    assert [found.speaker for found in statements(text, "es")] == ["Luis Darmón", "Luis Darmón"]


def test_a_french_verb_may_hold_its_pronoun() -> None:
    text = "Le pont est tombé, a dit Luc Darmon. « Nous partons tous demain matin », a-t-il ajouté."
    assert [found.speaker for found in statements(text, "fr", status=Status.ATTRIBUTED)] == ["Luc Darmon"] * 2


def test_the_minister_and_she_are_whom_the_report_named() -> None:
    text = (
        "La ministre de la Santé, Claire Ostier, a visité l'hôpital. Elle a promis une aide rapide. "
        "La ministre a précisé que les travaux commenceraient lundi."
    )
    assert {found.speaker for found in statements(text, "fr", status=Status.ATTRIBUTED)} == {"Claire Ostier"}


def test_german_reported_speech_goes_on_without_a_verb_of_saying() -> None:
    text = (
        "Der Landrat Jost Henning sagte, der Damm halte. Er sei nicht in Gefahr. Am Abend schien die Sonne."
    )
    spans = [found.span.of(text) for found in statements(text, "de")]
    assert spans == ["der Damm halte", "Er sei nicht in Gefahr"]


def test_a_denial_that_is_itself_negated_concedes() -> None:
    for language, text in (
        ("fr", "Le ministère n'a pas démenti la rumeur."),
        ("de", "Das Ministerium dementierte den Bericht nicht."),
        ("es", "El Ministerio no negó la noticia."),
    ):
        only(text, Status.ATTRIBUTED, language)


def test_what_rejects_no_words_is_no_denial() -> None:
    assert not statements("El portero rechazó el disparo y el equipo ganó.", "es")
    assert not statements("Le tribunal a rejeté la requête de l'association.", "fr")


def test_what_is_told_to_another_paper_is_second_hand_but_not_what_is_told_to_the_agency() -> None:
    text = "«No cederemos», dijo el alcalde Jorge Henao al diario La Voz del Tar."
    assert only(text, Status.HEARSAY, "es").speaker == "Jorge Henao"
    only("«No cederemos», dijo el alcalde Jorge Henao a EFE.", Status.ATTRIBUTED, "es")


def test_a_saying_set_into_a_quotation_is_no_part_of_it() -> None:
    text = "« Nous avons, a martelé le maire Luc Darmon, tout donné pour cette ville. »"
    assert only(text, Status.ATTRIBUTED, "fr").speaker == "Luc Darmon"


def test_a_quotation_goes_on_over_paragraphs_with_its_speaker() -> None:
    text = (
        "“Foi como um terramoto”, conta a enfermeira Inês Polo. “Tudo tremeu.\n\n“Fugimos todos para a rua.”"
    )
    assert [found.speaker for found in statements(text, "pt")] == ["Inês Polo"] * 3


def test_parts_of_a_verb_that_stand_apart_are_both_its_cues() -> None:
    text = "Das Landratsamt teilte am Montag mit, der Damm sei sicher."
    found = only(text, Status.ATTRIBUTED, "de")
    assert [cue.of(text) for cue in found.cues] == ["teilte", "mit"]
    assert found.span.of(text) == "der Damm sei sicher"
