"""A fifth set of wire sentences, different in each language, read once before anything was fitted to it."""

from statement_cases import Case, case

A, N, X, C, R, H, P = "attributed", "anonymous", "explicit", "contested", "hearsay", "hedged", "projection"

GERMAN = (
    case(
        "Man werde den Opfern und ihren Familien beistehen, versprach Innenminister Arne Voss am "
        "Unglücksort.",
        (A, "Innenminister Arne Voss", "Man werde den Opfern und ihren Familien beistehen"),
    ),
    case(
        "Zwei Diplomaten, die an den Gesprächen teilnahmen, bezeichneten die Stimmung als frostig.",
        (N, "Zwei Diplomaten"),
    ),
    case(
        "Den Angaben der Küstenwache zufolge hatte das Boot keine Rettungswesten an Bord.",
        (A, "Küstenwache", "hatte das Boot keine Rettungswesten an Bord"),
    ),
    case(
        "Im Interview mit dem Sender Kanal Fünf gab die Sängerin zu, gelogen zu haben.",
        (R, "die Sängerin", "gelogen zu haben"),
    ),
    case(
        "Der Bürgermeister wies Spekulationen über seinen Rücktritt entschieden zurück.",
        (C, "Der Bürgermeister", "Spekulationen über seinen Rücktritt entschieden"),
    ),
    case("Warum das Flugzeug vom Kurs abkam, ist bislang ungeklärt.", (X,)),
    case(
        "Brandursache war nach ersten Ermittlungen wohl ein technischer Defekt.",
        (H,),
    ),
    case("Das neue Stadion soll 2028 fertig sein.", (P,)),
    case("Der Chor trat zum ersten Mal seit zehn Jahren wieder auf."),
    case("Der Kläger nahm seinen Antrag zurück, das Verfahren wurde eingestellt."),
)
FRENCH = (
    case(
        "Nous accompagnerons les familles, a promis le ministre de l'Intérieur, Arnaud Vasseur, sur les "
        "lieux.",
        (A, "le ministre de l'Intérieur, Arnaud Vasseur", "Nous accompagnerons les familles"),
    ),
    case(
        "Deux diplomates présents aux discussions décrivent une ambiance glaciale.",
        (N, "Deux diplomates", "une ambiance glaciale"),
    ),
    case(
        "Il n'y avait pas de gilets de sauvetage à bord, ont indiqué les garde-côtes.",
        (A, "les garde-côtes", "Il n'y avait pas de gilets de sauvetage à bord"),
    ),
    case(
        "La chanteuse a reconnu au micro de la radio Canal Cinq qu'elle avait menti.",
        (R, "La chanteuse", "elle avait menti"),
    ),
    case(
        "Le maire dément vouloir démissionner.",
        (C, "Le maire", "vouloir démissionner"),
    ),
    case("On ne sait toujours pas pourquoi l'avion a dévié de sa route.", (X,)),
    case("Une défaillance technique semble être à l'origine de l'incendie.", (H,)),
    case("Le nouveau stade sera livré en 2028.", (P,)),
    case("La chorale s'est produite pour la première fois depuis dix ans."),
    case("Le plaignant a retiré sa demande et l'affaire a été classée."),
)
SPANISH = (
    case(
        "El agua alcanzó los dos metros en algunas calles, detalló Protección Civil.",
        (A, "Protección Civil", "El agua alcanzó los dos metros en algunas calles"),
    ),
    case(
        "La actriz confesó a la revista Escena que pensó en abandonar.",
        (R, "La actriz", "pensó en abandonar"),
    ),
    case(
        "Un alto mando militar que habló bajo condición de anonimato admitió que hubo errores.",
        (N, "Un alto mando militar", "hubo errores"),
    ),
    case(
        "Los abogados del empresario rechazan todas las acusaciones.",
        (C, "Los abogados del empresario", "todas las acusaciones"),
    ),
    case(
        "No está claro todavía cuántos pasajeros viajaban en el autobús.",
        (X,),
    ),
    case(
        "Para la oposición, la medida llega tarde.",
        (A, "la oposición", "la medida llega tarde"),
    ),
    case("Los ladrones habrían accedido al local por un túnel.", (H,)),
    case("El Parlamento votará la ley el 3 de marzo.", (P,)),
    case("La cosecha de aceituna terminó en enero con 40.000 toneladas."),
    case("El tren sale cada hora de la estación central."),
)
ITALIAN = (
    case(
        "L'acqua ha raggiunto i due metri in alcune strade, riferisce la Protezione civile.",
        (A, "la Protezione civile", "L'acqua ha raggiunto i due metri in alcune strade"),
    ),
    case(
        "L'attrice ha confessato al settimanale Scena di aver pensato all'addio.",
        (R, "L'attrice", "di aver pensato all'addio"),
    ),
    case(
        "Un alto ufficiale, che ha parlato a condizione di restare anonimo, ammette che ci sono stati "
        "errori.",
        (N, "Un alto ufficiale", "ci sono stati errori"),
    ),
    case(
        "I legali dell'imprenditore respingono ogni accusa.",
        (C, "I legali dell'imprenditore", "ogni accusa"),
    ),
    case(
        "Non è ancora chiaro quanti passeggeri fossero a bordo del pullman.",
        (X,),
    ),
    case(
        "«La misura arriva tardi», attacca l'opposizione.",
        (A, "l'opposizione", "La misura arriva tardi"),
    ),
    case("I ladri sarebbero entrati nel locale da un tunnel.", (H,)),
    case("Il Parlamento voterà la legge il 3 marzo.", (P,)),
    case("La raccolta delle olive è finita a gennaio con 40.000 tonnellate."),
    case("Il treno parte ogni ora dalla stazione centrale."),
)
PORTUGUESE = (
    case(
        "A água chegou aos dois metros em algumas ruas, precisou a Proteção Civil.",
        (A, "a Proteção Civil", "A água chegou aos dois metros em algumas ruas"),
    ),
    case(
        "A atriz confessou à revista Cena que pensou em desistir.",
        (R, "A atriz", "pensou em desistir"),
    ),
    case(
        "Um alto responsável militar que pediu para não ser identificado admitiu que houve erros.",
        (N, "Um alto responsável militar", "houve erros"),
    ),
    case(
        "Os advogados do empresário rejeitam todas as acusações.",
        (C, "Os advogados do empresário", "todas as acusações"),
    ),
    case(
        "Ainda não é claro quantos passageiros seguiam no autocarro.",
        (X,),
    ),
    case(
        "“A medida chega tarde”, criticou o líder da oposição, Rui Falcato.",
        (A, "o líder da oposição, Rui Falcato", "A medida chega tarde"),
    ),
    case("Os ladrões terão entrado no estabelecimento por um túnel.", (H,)),
    case("O Parlamento vai votar a lei a 3 de março.", (P,)),
    case("A apanha da azeitona terminou em janeiro com 40 mil toneladas."),
    case("O comboio parte de hora a hora da estação central."),
)
DUTCH = (
    case(
        "Het water kwam in sommige straten tot twee meter, aldus de veiligheidsregio.",
        (A, "de veiligheidsregio", "Het water kwam in sommige straten tot twee meter"),
    ),
    case(
        "De actrice bekende aan weekblad Scène dat ze wilde stoppen.",
        (R, "De actrice", "ze wilde stoppen"),
    ),
    case(
        "Een hoge militair die anoniem wil blijven erkent dat er fouten zijn gemaakt.",
        (N, "Een hoge militair", "er fouten zijn gemaakt"),
    ),
    case(
        "De advocaten van de zakenman wijzen alle beschuldigingen van de hand.",
        (C, "De advocaten van de zakenman"),
    ),
    case(
        "Hoeveel passagiers er in de bus zaten, is onduidelijk.",
        (X,),
    ),
    case(
        "„De maatregel komt te laat”, vindt oppositieleider Ruud Falk.",
        (A, "oppositieleider Ruud Falk", "De maatregel komt te laat"),
    ),
    case("De dieven kwamen mogelijk via een tunnel binnen.", (H,)),
    case("Het parlement gaat op 3 maart over de wet stemmen.", (P,)),
    case("De olijvenoogst eindigde in januari met 40.000 ton."),
    case("De trein vertrekt elk uur van het centraal station."),
)
BY_LANGUAGE: dict[str, tuple[Case, ...]] = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
