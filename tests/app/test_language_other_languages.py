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
