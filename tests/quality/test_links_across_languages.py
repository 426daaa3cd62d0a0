"""Reports in two languages, none a translation of the other: what both tell must be linked."""

from __future__ import annotations

import pytest

from app.align import align
from app.jobs import SilentMonitor
from app.language import analyse
from app.model.comparison import Comparison
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span

SPANISH = (
    "Un tren de mercancías descarrila cerca de Orbaca y vierte ácido en el río",
    "Un tren con 31 vagones descarriló el lunes cerca de Orbaca, y dos de ellos cayeron al río Linar.",
    "El maquinista, de 52 años, resultó herido leve y fue trasladado al hospital de Tresval.",
    "Unas 600 personas tuvieron que abandonar sus casas, según el ayuntamiento.",
    "Los bomberos calculan que unos 9.000 litros de ácido acabaron en el agua.",
    "«El agua del grifo se puede beber sin riesgo», aseguró la alcaldesa, Carmen Oliva.",
    "La empresa Ferrolin no respondió a las preguntas de este periódico.",
    "La línea entre Orbaca y Tresval quedará cortada al menos hasta el jueves.",
    "Hace tres años, otro tren de la misma compañía descarriló en ese tramo.",
    "Los pescadores de la zona encontraron cientos de truchas muertas río abajo.",
    "La feria del queso, prevista para el sábado, se ha aplazado.",
    "La fiscal Julia Renedo ordenó analizar la caja negra de la locomotora.",
)
GERMAN = (
    "Nach Zugunglück bei Orbaca: 600 Menschen müssen ihre Häuser verlassen",
    "Säure ist am Montag in den Fluss Linar gelaufen, nachdem dort in der Nacht ein Güterzug entgleist war.",
    "Die Feuerwehr spricht von rund 9000 Litern.",
    "Angler fanden flussabwärts Hunderte tote Forellen.",
    "Die Bürgermeisterin Carmen Oliva versicherte, das Leitungswasser könne man ohne Gefahr trinken.",
    "Etwa 600 Einwohner wurden in Sicherheit gebracht, viele schliefen in einer Turnhalle.",
    "Zwei der 31 Wagen liegen noch im Fluss; ein Kran aus Tresval soll sie am Dienstag heben.",
    "Der 52 Jahre alte Lokführer kam mit leichten Verletzungen in ein Krankenhaus.",
    "Die Staatsanwältin Julia Renedo lässt den Fahrtenschreiber der Lokomotive auswerten.",
    "Die Bahngesellschaft Ferrolin äußerte sich zunächst nicht.",
    "Bis Donnerstag fahren zwischen Orbaca und Tresval Busse statt Züge.",
    "Umweltverbände fordern seit Jahren ein Verbot solcher Transporte auf der Strecke.",
)
TOLD_BY_BOTH = {
    (0, 0), (0, 1), (1, 1), (1, 6), (2, 7), (3, 0), (3, 5), (4, 1), (4, 2), (5, 4), (6, 9), (7, 10), (9, 3),
    (11, 8),
}  # fmt: skip
FLOOR = 0.85  # F1; 0.88 when this was written


def report(name: str, language: str, sentences: tuple[str, ...]) -> Report:
    """One paragraph a sentence, the first one the headline."""
    paragraphs, at = [], 0
    for i, sentence in enumerate(sentences):
        kind = ParagraphKind.HEADLINE if i == 0 else ParagraphKind.BODY
        paragraphs.append(Paragraph(Span(at, at + len(sentence)), kind))
        at += len(sentence) + 2
    source = Source(language=language)
    text = "\n\n".join(sentences)
    return Report(ReportId(name), f"{name}.txt", "text/plain", source, text, tuple(paragraphs))


def linked(a: Report, b: Report) -> set[tuple[int, int]]:
    alignment = align((a, b), [analyse(a), analyse(b)], monitor=SilentMonitor())
    return {(paragraph(a, link.a), paragraph(b, link.b)) for link in alignment.links}


def paragraph(of: Report, passage: Passage) -> int:
    return next(i for i, p in enumerate(of.paragraphs) if p.span.overlap(passage.span))


@pytest.fixture(scope="module")
def found() -> set[tuple[int, int]]:
    return linked(report("a", "es", SPANISH), report("b", "de", GERMAN))


def test_most_of_what_both_tell_is_linked_and_little_else(found: set[tuple[int, int]]) -> None:
    right = len(found & TOLD_BY_BOTH)
    assert 2 * right / (len(found) + len(TOLD_BY_BOTH)) >= FLOOR, found ^ TOLD_BY_BOTH


def test_what_one_report_alone_tells_stays_alone(found: set[tuple[int, int]]) -> None:
    assert not {a for a, _ in found} & {8, 10}
    assert 11 not in {b for _, b in found}


def test_a_french_report_stands_beside_the_english_ones(sample: Comparison) -> None:
    beside = sum(len(row.cells[2].paragraphs) for row in sample.alignment.rows if row.cells[0].paragraphs)
    assert beside >= 14


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Three injured as fire closes", "quatre blessés, le port fermé"),
        ("reported at 14:20", "vers 14 h 20"),
        ("two officials said", "Selon deux responsables"),
        ("fined 40,000 euros", "40 000 euros"),
        ("keep their windows shut", "leurs fenêtres fermées"),
        ("flown to a clinic in Sandvik", "transporté par hélicoptère à Sandvik"),
        ("second fire at the depot", "deuxième incendie"),
    ],
)
def test_what_french_and_english_tell_is_linked(sample: Comparison, english: str, french: str) -> None:
    texts = {report.id: report.text for report in sample.reports}
    told = [
        [side.span.of(texts[side.report]) for side in (link.a, link.b)] for link in sample.alignment.links
    ]
    assert any(english in a and french in b for a, b in told)
